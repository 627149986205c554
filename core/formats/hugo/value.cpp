// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo/value.h"

#include "core/formats/yaml/tree.h"
#include "core/text/text.h"

#include <algorithm>
#include <sstream>
#include <toml++/toml.h>

namespace estrade::hugo {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

struct Place {
    const std::string* file;
    std::size_t first_line;
};

Value from_yaml(const yaml::Node& node, const Place& place) {
    Value value;
    value.file = place.file;
    value.line = node.line + place.first_line - 1;
    value.column = node.column;
    switch (node.kind) {
    case yaml::Node::Kind::text:
        value.kind = Value::Kind::text;
        value.text = node.text;
        break;
    case yaml::Node::Kind::list:
        value.kind = Value::Kind::list;
        for (const yaml::Node& item : node.items)
            value.items.push_back(from_yaml(item, place));
        break;
    case yaml::Node::Kind::map:
        value.kind = Value::Kind::map;
        for (std::size_t i = 0; i < node.items.size(); ++i)
            if (node.keys[i].is_text()) {
                value.names.push_back(node.keys[i].text);
                value.items.push_back(from_yaml(node.items[i], place));
            }
        break;
    case yaml::Node::Kind::null:
        break;
    }
    return value;
}

Value from_toml(const toml::node& node, const Place& place) {
    Value value;
    value.file = place.file;
    value.line = node.source().begin.line + place.first_line - 1;
    value.column = node.source().begin.column;
    if (const toml::table* table = node.as_table()) {
        value.kind = Value::Kind::map;
        for (const auto& [name, member] : *table) {
            value.names.emplace_back(name.str());
            value.items.push_back(from_toml(member, place));
        }
    } else if (const toml::array* list = node.as_array()) {
        value.kind = Value::Kind::list;
        for (const toml::node& item : *list)
            value.items.push_back(from_toml(item, place));
    } else {
        value.kind = Value::Kind::text;
        std::ostringstream written;
        node.visit([&](const auto& leaf) {
            if constexpr (toml::is_value<decltype(leaf)>)
                written << std::boolalpha << leaf.get();
        });
        value.text = written.str();
    }
    return value;
}

/// Of one file of a site, where thousands may be read.
constexpr std::size_t most_yaml_values = 100'000;

/// Bounds on TOML, which settings and front matter stay far below.
constexpr std::size_t most_toml_bytes = 256U << 10U;
constexpr std::size_t most_dots = 8; ///< of one key: each opens a table within a table, on toml++'s own stack

/// Where a key has more dots than that, or npos. What stands in strings and comments is no key.
std::size_t find_deep_key(std::string_view toml) {
    std::size_t dots = 0;
    for (std::size_t at = 0; at < toml.size(); ++at) {
        const char c = toml[at];
        if (c == '"' || c == '\'') {
            const bool block = toml.substr(at, 3) == std::string(3, c);
            const std::string_view end = toml.substr(at, block ? 3 : 1);
            at += end.size();
            while (at < toml.size() && !toml.substr(at).starts_with(end))
                at += c == '"' && toml[at] == '\\' ? 2U : 1U;
            at += end.size() - 1;
        } else if (c == '#') {
            at = std::min(toml.find('\n', at), toml.size());
        } else if (c == '.') {
            if (++dots > most_dots)
                return at;
        } else if (std::string_view("\n,=[]{}").find(c) != std::string_view::npos) {
            dots = 0;
        }
    }
    return std::string_view::npos;
}

Diagnostics failure(const Place& place, std::size_t line, std::size_t column, Phrase what) {
    return {{Severity::error, {*place.file, line + place.first_line - 1, column}, std::move(what), {}}};
}

} // namespace

const Value& Value::operator[](std::string_view name) const {
    static const Value absent;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (same_name(names[i], name))
            return items[i];
    return absent;
}

std::string Value::trimmed() const {
    return std::string(text::trim(text));
}

bool Value::is_true() const {
    return same_name(trimmed(), "true") || same_name(trimmed(), "yes");
}

std::vector<std::pair<std::string, const Value*>> keyed(const Value& table) {
    std::vector<std::pair<std::string, const Value*>> entries;
    for (std::size_t i = 0; i < table.items.size(); ++i) {
        const Value& item = table.items[i];
        if (table.kind == Value::Kind::map)
            entries.emplace_back(table.names[i], &item);
        else if (const Value& key = item["key"] ? item["key"] : item["id"])
            entries.emplace_back(key.trimmed(), &item);
    }
    return entries;
}

std::size_t Value::count() const {
    std::size_t sum = 1;
    for (const Value& item : items)
        sum += item.count();
    return sum;
}

tl::expected<Value, Diagnostics> parse_yaml(std::string_view text, const std::string* file,
                                            std::size_t first_line) {
    yaml::Limits limits;
    limits.nodes = most_yaml_values;
    auto tree = yaml::parse(text, *file, limits);
    if (tree)
        return from_yaml(*tree, {file, first_line});
    for (Diagnostic& error : tree.error())
        if (error.where.line > 0)
            error.where.line += first_line - 1;
    return tl::unexpected(std::move(tree.error()));
}

tl::expected<Value, Diagnostics> parse_toml(std::string_view text, const std::string* file,
                                            std::size_t first_line) {
    const Place place{file, first_line};
    if (text.size() > most_toml_bytes)
        return tl::unexpected(failure(
            place, 1, 1,
            Phrase("holds more than the %1 KB of TOML that are read of a file", {most_toml_bytes >> 10U})));
    if (const std::size_t deep = find_deep_key(text); deep != std::string_view::npos) {
        const std::string_view before = text.substr(0, deep);
        const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
        return tl::unexpected(
            failure(place, line, 0, Phrase("has a key of more than the %1 dots that are read", {most_dots})));
    }
    try {
        return from_toml(toml::parse(text), place);
    } catch (const toml::parse_error& error) {
        return tl::unexpected(failure(place, error.source().begin.line, error.source().begin.column,
                                      Phrase("is not valid TOML: %1", {std::string(error.description())})));
    }
}

} // namespace estrade::hugo

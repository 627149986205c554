// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo/value.h"

#include "core/text/text.h"

#include <algorithm>
#include <sstream>
#include <toml++/toml.h>
#include <yaml-cpp/yaml.h>

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

Value from_yaml(const YAML::Node& node, const Place& place) {
    Value value;
    value.file = place.file;
    if (const YAML::Mark mark = node.Mark(); mark.line >= 0) {
        value.line = static_cast<std::size_t>(mark.line) + place.first_line;
        value.column = static_cast<std::size_t>(mark.column) + 1;
    }
    switch (node.Type()) {
    case YAML::NodeType::Scalar:
        value.kind = Value::Kind::text;
        value.text = node.Scalar();
        break;
    case YAML::NodeType::Sequence:
        value.kind = Value::Kind::list;
        for (const YAML::Node& item : node)
            value.items.push_back(from_yaml(item, place));
        break;
    case YAML::NodeType::Map:
        value.kind = Value::Kind::map;
        for (const auto& member : node)
            if (member.first.IsScalar()) {
                value.names.push_back(member.first.Scalar());
                value.items.push_back(from_yaml(member.second, place));
            }
        break;
    default:
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

Diagnostic failure(const Place& place, std::size_t line, std::size_t column, std::string what) {
    return {Severity::error, {*place.file, line, column}, std::move(what), {}};
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

tl::expected<Value, Diagnostic> parse_yaml(const std::string& text, const std::string* file,
                                           std::size_t first_line) {
    const Place place{file, first_line};
    try {
        return from_yaml(YAML::Load(text), place);
    } catch (const YAML::Exception& error) {
        const bool known = error.mark.line >= 0;
        return tl::unexpected(failure(
            place, known ? static_cast<std::size_t>(error.mark.line) + first_line : 0,
            known ? static_cast<std::size_t>(error.mark.column) + 1 : 0, "is not valid YAML: " + error.msg));
    }
}

tl::expected<Value, Diagnostic> parse_toml(std::string_view text, const std::string* file,
                                           std::size_t first_line) {
    const Place place{file, first_line};
    try {
        return from_toml(toml::parse(text), place);
    } catch (const toml::parse_error& error) {
        return tl::unexpected(failure(place, error.source().begin.line + first_line - 1,
                                      error.source().begin.column,
                                      "is not valid TOML: " + std::string(error.description())));
    }
}

} // namespace estrade::hugo

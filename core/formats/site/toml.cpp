// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/toml.h"

#include "core/formats/hugo/value.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::site {
namespace {

using hugo::Value;
using yaml::Node;

bool is_key(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-.\"'").find(c) != std::string_view::npos;
    });
}

/// "[table]", "[[list]]  # remark"
bool is_heading(std::string_view line) {
    line = text::trim(line.substr(0, line.find('#')));
    const std::size_t deep = line.starts_with("[[") ? 2 : 1;
    const std::string_view end = deep == 2 ? "]]" : "]";
    return line.size() > 2 * deep && line.starts_with('[') && line.ends_with(end) &&
           is_key(text::trim(line.substr(deep, line.size() - 2 * deep)));
}

/// `key = "value"`, "key = 1", "key = [", "key = { … }", "key = true"
bool is_assignment(std::string_view line) {
    const std::size_t sign = line.find('=');
    if (sign == std::string_view::npos || !is_key(text::trim(line.substr(0, sign))))
        return false;
    const std::string_view value = text::trim(line.substr(sign + 1));
    return !value.empty() &&
           (std::string_view("\"'[{+-0123456789").find(value.front()) != std::string_view::npos ||
            value.starts_with("true") || value.starts_with("false"));
}

Node node_of(Value value) {
    Node node;
    node.line = value.line;
    node.column = value.column;
    switch (value.kind) {
    case Value::Kind::none:
        break;
    case Value::Kind::text:
        node.kind = Node::Kind::text;
        node.text = std::move(value.text);
        break;
    case Value::Kind::list:
    case Value::Kind::map:
        node.kind = value.kind == Value::Kind::list ? Node::Kind::list : Node::Kind::map;
        for (std::string& name : value.names)
            node.keys.push_back(yaml::text_node(std::move(name)));
        for (Value& item : value.items)
            node.items.push_back(node_of(std::move(item)));
        break;
    }
    return node;
}

} // namespace

bool looks_like_toml(std::string_view bytes) {
    constexpr std::size_t enough = 64U << 10U;
    for (const std::string_view line : text::lines(bytes.substr(0, enough))) {
        const std::string_view told = text::trim(line);
        if (told.empty() || told.starts_with('#') || is_heading(told))
            continue;
        return is_assignment(told);
    }
    return false;
}

tl::expected<Node, Diagnostics> parse_toml(std::string_view bytes, const std::string& file) {
    auto value = hugo::parse_toml(bytes, &file, 1);
    if (!value)
        return tl::unexpected(std::move(value.error()));
    return node_of(std::move(*value));
}

} // namespace estrade::site

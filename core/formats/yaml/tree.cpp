// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/tree.h"

#include "core/formats/yaml/builder.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <optional>

namespace estrade::yaml {
namespace {

Place place_of(std::string_view bytes, std::size_t offset) {
    const std::string_view before = bytes.substr(0, offset);
    const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0
    return {1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')),
            1 + offset - line_start};
}

/// What is wrong with the bytes before they are YAML at all.
std::optional<Refusal> refuse_bytes(std::string_view bytes, const Limits& limits) {
    if (bytes.size() > limits.bytes)
        return Refusal{
            0, 0, Phrase("is larger than the %1 MB that are read of a YAML file", {limits.bytes >> 20U}), {}};
    if (const std::size_t bad = text::find_invalid_utf8(bytes); bad != std::string_view::npos) {
        const Place place = place_of(bytes, bad);
        return Refusal{place.line, place.column, Phrase("is not UTF-8 text"),
                       Phrase("save the file as UTF-8")};
    }
    std::size_t flow_marks = 0;
    std::size_t lines = 1;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool control = (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
        if (control) {
            const Place place = place_of(bytes, i);
            std::array<char, 8> code{};
            std::snprintf(code.data(), code.size(), "U+%04X", static_cast<unsigned>(c));
            return Refusal{place.line, place.column,
                           Phrase("holds the control character %1", {std::string(code.data())}),
                           Phrase("remove it, or write it as an escape between double quotes")};
        }
        if (bytes.substr(i).starts_with("\xC2\xA0") && (i == 0 || bytes[i - 1] == '\n'))
            return Refusal{lines, 1, Phrase("a no-break space indents this line"),
                           Phrase("indent with plain spaces")};
        if (c == '[' || c == ']' || c == '{' || c == '}' || c == ',')
            ++flow_marks;
        else if (c == '\n')
            ++lines;
    }
    if (lines > limits.lines)
        return Refusal{limits.lines,
                       1,
                       Phrase("has more than the %1 lines that are read of a YAML file", {limits.lines}),
                       {}};
    if (flow_marks > limits.flow_marks)
        return Refusal{0,
                       0,
                       Phrase("holds more than the %1 brackets and commas that are read of a YAML file",
                              {limits.flow_marks}),
                       {}};
    return std::nullopt;
}

/// By the fast parser where nothing at all is wrong; else by the one that tells best what is.
Node build(std::string_view bytes, const Limits& limits) {
    try {
        Builder builder(limits);
        if (build_by_libyaml(bytes, builder))
            return builder.take_root();
    } catch (const Refusal&) { // told again below, with yaml-cpp's places
    }
    Builder builder(limits);
    build_by_yaml_cpp(bytes, builder);
    return builder.take_root();
}

tl::expected<Node, Refusal> parse_document(std::string_view bytes, const Limits& limits) {
    if (auto refusal = refuse_bytes(bytes, limits))
        return tl::unexpected(std::move(*refusal));
    try {
        return build(bytes, limits);
    } catch (Refusal& refusal) {
        return tl::unexpected(std::move(refusal));
    } catch (const std::exception& error) {
        return tl::unexpected(Refusal{0, 0, Phrase("cannot be read: %1", {std::string(error.what())}), {}});
    }
}

} // namespace

const Node* Node::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i].text == key)
            return &items[i];
    return nullptr;
}

void Node::add(Node key, Node item) {
    keys.push_back(std::move(key));
    items.push_back(std::move(item));
}

void Node::remove(std::size_t member) {
    keys.erase(keys.begin() + static_cast<std::ptrdiff_t>(member));
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(member));
}

Node text_node(std::string text) {
    Node node;
    node.kind = Node::Kind::text;
    node.text = std::move(text);
    return node;
}

Node text_node(std::string text, const Node& place) {
    Node node = text_node(std::move(text));
    node.line = place.line;
    node.column = place.column;
    return node;
}

tl::expected<Node, Diagnostics> parse(std::string_view bytes, const std::string& file, const Limits& limits) {
    auto document = parse_document(bytes, limits);
    if (document)
        return std::move(*document);
    Refusal& refusal = document.error();
    return tl::unexpected(Diagnostics{{Severity::error,
                                       {file, refusal.line, refusal.column},
                                       std::move(refusal.what),
                                       std::move(refusal.hint)}});
}

} // namespace estrade::yaml

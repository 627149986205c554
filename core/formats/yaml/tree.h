// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/diagnostic.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

/// YAML as a bounded tree, with places, and with limits on what hostile files may cost.
namespace estrade::yaml {

/// One value of a document. Aliases are replaced by copies of what they stand for.
struct Node {
    enum class Kind { null, text, list, map };
    Kind kind = Kind::null;
    bool quoted = false;     ///< the text stood between quotes or in a block
    std::string text;        ///< of a text: as written, not interpreted as number, boolean or time
    std::vector<Node> items; ///< of a list, or the values of a map
    std::vector<Node> keys;  ///< of a map: one for each of `items`
    std::size_t line = 0;    ///< from 1
    std::size_t column = 0;  ///< from 1, in bytes

    [[nodiscard]] bool is_null() const { return kind == Kind::null; }
    [[nodiscard]] bool is_text() const { return kind == Kind::text; }
    [[nodiscard]] bool is_list() const { return kind == Kind::list; }
    [[nodiscard]] bool is_map() const { return kind == Kind::map; }
    /// The value of the first key of that name, or null.
    [[nodiscard]] const Node* find(std::string_view key) const;
    /// Adds a member to a map.
    void add(Node key, Node item);
    /// Takes a member out of a map.
    void remove(std::size_t member);
};

/// A text that stands in no file.
[[nodiscard]] Node text_node(std::string text);
/// The same, where another node stands.
[[nodiscard]] Node text_node(std::string text, const Node& place);

/// Bounds on a document; each is named in the error where it is passed.
struct Limits {
    std::size_t bytes = 8U << 20U;
    std::size_t lines = 400'000;
    std::size_t depth = 32;              ///< of lists and maps within each other
    std::size_t nodes = 300'000;         ///< aliases counted as what they stand for
    std::size_t text_bytes = 16U << 20U; ///< of all texts together, aliases counted as what they stand for
    std::size_t anchors = 1000;
    std::size_t flow_marks = 300'000; ///< of the characters [ ] { } and the comma
};

/// Parses the one document of a file. Errors: not UTF-8, not YAML, more than one document, a limit passed.
/// Never throws but where memory is short.
[[nodiscard]] tl::expected<Node, Diagnostics> parse(std::string_view bytes, const std::string& file,
                                                    const Limits& limits = {});

} // namespace estrade::yaml

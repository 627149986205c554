// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/explain.h"
#include "core/formats/yaml/tree.h"

#include <unordered_map>

namespace estrade::yaml {

struct Place {
    std::size_t line;   ///< from 1
    std::size_t column; ///< from 1, in bytes
};

/// Names an anchor within its document. A name given again is another anchor.
using Anchor = std::size_t;
constexpr Anchor no_anchor = 0;

/// What a parser tells of a value beside its place and its anchor.
struct Scalar {
    std::string_view text;
    std::string_view tag; ///< resolved; "?" of a plain text without one, "!" of one in quotes or a block
    bool plain = false;   ///< neither quoted nor in a block
};

/// Builds the tree from a parser's events and refuses what passes a limit while it is being read, by throwing
/// a Refusal.
class Builder {
public:
    explicit Builder(const Limits& limits) : limits_(limits) {}

    [[nodiscard]] Node take_root() { return std::move(root_); }
    /// Where the last text between quotes, or in a block, began.
    [[nodiscard]] Place last_quoted() const { return last_quoted_; }
    /// An anchor that nothing refers to is a text that begins with `&`.
    void refuse_unused_anchors() const;

    void begin_document(Place place);
    void add_scalar(Place place, const Scalar& scalar, Anchor anchor);
    void add_null(Place place, Anchor anchor);
    void add_alias(Place place, Anchor anchor);
    void open(Node::Kind kind, Place place, std::string_view tag, Anchor anchor);
    void close();

private:
    struct Open {
        Node node;
        Anchor anchor;
    };

    static void refuse_tag(std::string_view tag, Place place);
    void count(std::size_t text_bytes, Place place);
    void count_copy(const Node& node, Place place);
    void put(Node node, Anchor anchor, bool implied = false);

    const Limits& limits_;
    Node root_;
    std::vector<Open> open_;
    std::unordered_map<Anchor, Node> anchors_;
    std::unordered_map<Anchor, Place> unused_; // where each stands that no alias named yet
    Place last_quoted_{};
    std::size_t nodes_ = 0;
    std::size_t text_bytes_ = 0;
    bool seen_document_ = false;
};

/// Build the tree of the same document. libyaml is ten times as fast and tells less of what is wrong: false
/// where it did not take the whole of it. Both throw a Refusal, yaml-cpp's telling why the bytes are no YAML.
[[nodiscard]] bool build_by_libyaml(std::string_view bytes, Builder& builder);
void build_by_yaml_cpp(std::string_view bytes, Builder& builder);

} // namespace estrade::yaml

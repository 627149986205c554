// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/builder.h"

#include <algorithm>
#include <array>

namespace estrade::yaml {
namespace {

Node make(Node::Kind kind, Place place) {
    Node node;
    node.kind = kind;
    node.line = place.line;
    node.column = place.column;
    return node;
}

bool is_null_word(std::string_view text) {
    static constexpr std::array<std::string_view, 5> words{"", "~", "null", "Null", "NULL"};
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

void Builder::refuse_unused_anchors() const {
    const auto first = std::min_element(unused_.begin(), unused_.end(), [](const auto& a, const auto& b) {
        return std::pair{a.second.line, a.second.column} < std::pair{b.second.line, b.second.column};
    });
    if (first != unused_.end())
        throw Refusal{first->second.line, first->second.column, Phrase("an anchor that nothing refers to"),
                      Phrase("quote a text that begins with `&`")};
}

void Builder::begin_document(Place place) {
    if (seen_document_)
        throw Refusal{place.line, place.column, Phrase("holds a second document"),
                      Phrase("an agenda is one document: remove the line `---` and what follows it")};
    seen_document_ = true;
}

void Builder::add_scalar(Place place, const Scalar& scalar, Anchor anchor) {
    if (scalar.plain && scalar.tag == "?" && is_null_word(scalar.text)) {
        put(make(Node::Kind::null, place), anchor, scalar.text.empty());
        return;
    }
    refuse_tag(scalar.tag, place);
    Node node = make(Node::Kind::text, place);
    node.quoted = scalar.tag == "!";
    if (node.quoted)
        last_quoted_ = place;
    node.text = scalar.text;
    put(std::move(node), anchor);
}

void Builder::add_null(Place place, Anchor anchor) {
    put(make(Node::Kind::null, place), anchor);
}

void Builder::add_alias(Place place, Anchor anchor) {
    const auto found = anchors_.find(anchor);
    if (found == anchors_.end())
        throw Refusal{
            place.line, place.column, Phrase("refers by an alias to a value that holds that alias"), {}};
    unused_.erase(anchor);
    count_copy(found->second, place);
    put(found->second, no_anchor);
}

void Builder::open(Node::Kind kind, Place place, std::string_view tag, Anchor anchor) {
    refuse_tag(tag, place);
    if (open_.size() >= limits_.depth)
        throw Refusal{place.line,
                      place.column,
                      Phrase("nests lists and maps deeper than the %1 levels that are read", {limits_.depth}),
                      {}};
    open_.push_back({make(kind, place), anchor});
}

void Builder::close() {
    Open done = std::move(open_.back());
    open_.pop_back();
    put(std::move(done.node), done.anchor);
}

/// Only YAML's own tags, such as !!str, mean something here.
void Builder::refuse_tag(std::string_view tag, Place place) {
    if (!tag.empty() && tag != "?" && tag != "!" && !tag.starts_with("tag:yaml.org,2002:"))
        throw Refusal{place.line, place.column, Phrase("a tag that is not known"),
                      Phrase("quote a text that begins with `!`")};
}

void Builder::count(std::size_t text_bytes, Place place) {
    nodes_ += 1;
    text_bytes_ += text_bytes;
    if (nodes_ > limits_.nodes)
        throw Refusal{place.line, place.column,
                      Phrase("holds more than the %1 values that are read of a YAML file", {limits_.nodes}),
                      Phrase("aliases count as what they stand for")};
    if (text_bytes_ > limits_.text_bytes)
        throw Refusal{place.line, place.column,
                      Phrase("holds more than the %1 MB of text that are read of a YAML file",
                             {limits_.text_bytes >> 20U}),
                      Phrase("aliases count as what they stand for")};
}

/// Counts a copy that is about to be made of a value.
void Builder::count_copy(const Node& node, Place place) {
    count(node.text.size(), place);
    for (const Node& key : node.keys)
        count_copy(key, place);
    for (const Node& item : node.items)
        count_copy(item, place);
}

/// `implied`: nothing stands where the value would.
void Builder::put(Node node, Anchor anchor, bool implied) {
    const Place place{node.line, node.column};
    count(node.text.size(), place);
    if (anchor != no_anchor) {
        if (anchors_.size() >= limits_.anchors)
            throw Refusal{
                place.line,
                place.column,
                Phrase("holds more than the %1 anchors that are read of a YAML file", {limits_.anchors}),
                {}};
        count_copy(node, place);
        anchors_[anchor] = node;
        unused_[anchor] = place;
    }
    if (open_.empty()) {
        root_ = std::move(node);
        return;
    }
    Node& parent = open_.back().node;
    const bool key = parent.is_map() && parent.keys.size() == parent.items.size();
    if (node.is_null() && parent.is_map() && !key && (implied || node.line > parent.keys.back().line)) {
        // its key stands for it; yaml-cpp finds out only at what follows
        node.line = parent.keys.back().line;
        node.column = parent.keys.back().column;
    }
    (key ? parent.keys : parent.items).push_back(std::move(node));
}

} // namespace estrade::yaml

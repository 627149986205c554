// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/tree.h"

#include "core/formats/yaml/explain.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace estrade::yaml {
namespace {

struct Place {
    std::size_t line;
    std::size_t column;
};

std::size_t from_one(int zero_based) {
    return zero_based < 0 ? 0 : static_cast<std::size_t>(zero_based) + 1;
}

/// Builds the tree from the parser's events and refuses what passes a limit while it is being read, by
/// throwing a Refusal.
class Builder final : public YAML::EventHandler {
public:
    explicit Builder(const Limits& limits) : limits_(limits) {}

    [[nodiscard]] Node take_root() { return std::move(root_); }
    /// Where the last text between quotes, or in a block, began.
    [[nodiscard]] Place last_quoted() const { return last_quoted_; }
    /// An anchor that nothing refers to is a text that begins with `&`.
    void refuse_unused_anchors() const {
        const auto first = std::min_element(unused_.begin(), unused_.end(), [](const auto& a, const auto& b) {
            return std::pair{a.second.line, a.second.column} < std::pair{b.second.line, b.second.column};
        });
        if (first != unused_.end())
            throw Refusal{first->second.line, first->second.column, "an anchor that nothing refers to",
                          "quote a text that begins with `&`"};
    }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (seen_document_)
            throw Refusal{from_one(mark.line), from_one(mark.column), "holds a second document",
                          "an agenda is one document: remove the line `---` and what follows it"};
        seen_document_ = true;
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        put(make(Node::Kind::null, mark), anchor);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuse_tag(tag, mark);
        Node node = make(Node::Kind::text, mark);
        node.quoted = tag == "!";
        if (node.quoted)
            last_quoted_ = {node.line, node.column};
        node.text = value;
        put(std::move(node), anchor);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto found = anchors_.find(anchor);
        if (found == anchors_.end())
            throw Refusal{from_one(mark.line),
                          from_one(mark.column),
                          "refers by an alias to a value that holds that alias",
                          {}};
        unused_.erase(anchor);
        count_copy(found->second, from_one(mark.line), from_one(mark.column));
        put(found->second, YAML::NullAnchor);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        refuse_tag(tag, mark);
        open(Node::Kind::list, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        refuse_tag(tag, mark);
        open(Node::Kind::map, mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        Node node;
        YAML::anchor_t anchor;
    };

    [[nodiscard]] static Node make(Node::Kind kind, const YAML::Mark& mark) {
        Node node;
        node.kind = kind;
        node.line = from_one(mark.line);
        node.column = from_one(mark.column);
        return node;
    }

    /// Only YAML's own tags, such as !!str, mean something here.
    static void refuse_tag(const std::string& tag, const YAML::Mark& mark) {
        if (!tag.empty() && tag != "?" && tag != "!" && !tag.starts_with("tag:yaml.org,2002:"))
            throw Refusal{from_one(mark.line), from_one(mark.column), "a tag that is not known",
                          "quote a text that begins with `!`"};
    }

    void count(std::size_t text_bytes, std::size_t line, std::size_t column) {
        nodes_ += 1;
        text_bytes_ += text_bytes;
        if (nodes_ > limits_.nodes)
            throw Refusal{line, column,
                          "holds more than the " + std::to_string(limits_.nodes) +
                              " values that are read of a YAML file",
                          "aliases count as what they stand for"};
        if (text_bytes_ > limits_.text_bytes)
            throw Refusal{line, column,
                          "holds more than the " + std::to_string(limits_.text_bytes >> 20U) +
                              " MB of text that are read of a YAML file",
                          "aliases count as what they stand for"};
    }

    /// Counts a copy that is about to be made of a value.
    void count_copy(const Node& node, std::size_t line, std::size_t column) {
        count(node.text.size(), line, column);
        for (const Node& key : node.keys)
            count_copy(key, line, column);
        for (const Node& item : node.items)
            count_copy(item, line, column);
    }

    void open(Node::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (open_.size() >= limits_.depth)
            throw Refusal{from_one(mark.line),
                          from_one(mark.column),
                          "nests lists and maps deeper than the " + std::to_string(limits_.depth) +
                              " levels that are read",
                          {}};
        open_.push_back({make(kind, mark), anchor});
    }

    void close() {
        Open done = std::move(open_.back());
        open_.pop_back();
        put(std::move(done.node), done.anchor);
    }

    void put(Node node, YAML::anchor_t anchor) {
        count(node.text.size(), node.line, node.column);
        if (anchor != YAML::NullAnchor) {
            if (anchors_.size() >= limits_.anchors)
                throw Refusal{node.line,
                              node.column,
                              "holds more than the " + std::to_string(limits_.anchors) +
                                  " anchors that are read of a YAML file",
                              {}};
            count_copy(node, node.line, node.column);
            anchors_[anchor] = node;
            unused_[anchor] = {node.line, node.column};
        }
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        Node& parent = open_.back().node;
        const bool key = parent.is_map() && parent.keys.size() == parent.items.size();
        if (node.is_null() && parent.is_map() && !key && node.line > parent.keys.back().line) {
            // the parser finds out only at what follows
            node.line = parent.keys.back().line;
            node.column = parent.keys.back().column;
        }
        (key ? parent.keys : parent.items).push_back(std::move(node));
    }

    const Limits& limits_;
    Node root_;
    std::vector<Open> open_;
    std::unordered_map<YAML::anchor_t, Node> anchors_;
    std::unordered_map<YAML::anchor_t, Place> unused_; // where each stands that no alias named yet
    Place last_quoted_{};
    std::size_t nodes_ = 0;
    std::size_t text_bytes_ = 0;
    bool seen_document_ = false;
};

Place place_of(std::string_view bytes, std::size_t offset) {
    const std::string_view before = bytes.substr(0, offset);
    const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0
    return {1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')),
            1 + offset - line_start};
}

/// What is wrong with the bytes before they are YAML at all.
std::optional<Refusal> refuse_bytes(std::string_view bytes, const Limits& limits) {
    if (bytes.size() > limits.bytes)
        return Refusal{0,
                       0,
                       "is larger than the " + std::to_string(limits.bytes >> 20U) +
                           " MB that are read of a YAML file",
                       {}};
    if (const std::size_t bad = text::find_invalid_utf8(bytes); bad != std::string_view::npos) {
        const Place place = place_of(bytes, bad);
        return Refusal{place.line, place.column, "is not UTF-8 text", "save the file as UTF-8"};
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
                           std::string("holds the control character ") + code.data(),
                           "remove it, or write it as an escape between double quotes"};
        }
        if (bytes.substr(i).starts_with("\xC2\xA0") && (i == 0 || bytes[i - 1] == '\n'))
            return Refusal{lines, 1, "a no-break space indents this line", "indent with plain spaces"};
        if (c == '[' || c == ']' || c == '{' || c == '}' || c == ',')
            ++flow_marks;
        else if (c == '\n')
            ++lines;
    }
    if (lines > limits.lines)
        return Refusal{limits.lines,
                       1,
                       "has more than the " + std::to_string(limits.lines) +
                           " lines that are read of a YAML file",
                       {}};
    if (flow_marks > limits.flow_marks)
        return Refusal{0,
                       0,
                       "holds more than the " + std::to_string(limits.flow_marks) +
                           " brackets and commas that are read of a YAML file",
                       {}};
    return std::nullopt;
}

tl::expected<Node, Refusal> parse_document(std::string_view bytes, const Limits& limits) {
    if (auto refusal = refuse_bytes(bytes, limits))
        return tl::unexpected(std::move(*refusal));
    try {
        std::istringstream in{std::string(bytes)};
        YAML::Parser parser(in);
        Builder builder(limits);
        while (parser.HandleNextDocument(builder)) {
        }
        builder.refuse_unused_anchors();
        const Place last = builder.last_quoted();
        if (auto refusal = find_unclosed_quote(bytes, last.line, last.column))
            return tl::unexpected(std::move(*refusal));
        return builder.take_root();
    } catch (Refusal& refusal) {
        return tl::unexpected(std::move(refusal));
    } catch (const YAML::Exception& error) {
        return tl::unexpected(
            explain(error.msg, from_one(error.mark.line), from_one(error.mark.column), bytes));
    } catch (const std::exception& error) {
        return tl::unexpected(Refusal{0, 0, std::string("cannot be read: ") + error.what(), {}});
    }
}

} // namespace

const Node* Node::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i].text == key)
            return &items[i];
    return nullptr;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/tree.h"

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

/// Leaves the parser from within one of its events.
struct Refusal {
    std::size_t line;
    std::size_t column;
    std::string what;
    std::string hint;
};

std::size_t from_one(int zero_based) {
    return zero_based < 0 ? 0 : static_cast<std::size_t>(zero_based) + 1;
}

/// Builds the tree from the parser's events and refuses what passes a limit while it is being read.
class Builder final : public YAML::EventHandler {
public:
    explicit Builder(const Limits& limits) : limits_(limits) {}

    [[nodiscard]] Node take_root() { return std::move(root_); }

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
        Node node = make(Node::Kind::text, mark);
        node.quoted = tag == "!";
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
        count_copy(found->second, from_one(mark.line), from_one(mark.column));
        put(found->second, YAML::NullAnchor);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(Node::Kind::list, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
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
        }
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        Node& parent = open_.back().node;
        const bool key = parent.is_map() && parent.keys.size() == parent.items.size();
        (key ? parent.keys : parent.items).push_back(std::move(node));
    }

    const Limits& limits_;
    Node root_;
    std::vector<Open> open_;
    std::unordered_map<YAML::anchor_t, Node> anchors_;
    std::size_t nodes_ = 0;
    std::size_t text_bytes_ = 0;
    bool seen_document_ = false;
};

struct Place {
    std::size_t line;
    std::size_t column;
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

/// The parser's messages in words that help, with what to write instead.
Refusal explain(const YAML::Exception& error) {
    struct Words {
        std::string_view message;
        std::string_view what;
        std::string_view hint;
    };
    static constexpr std::array<Words, 12> known{{
        {"illegal map value", "a `:` where no value can begin",
         "quote a text that holds `: `, and check the indentation of this line and the one above"},
        {"end of map not found", "this line does not fit in the mapping above it",
         "check its indentation, and quote a text that holds `: `"},
        {"end of sequence not found", "this line does not fit in the list above it",
         "items of one list begin with `- ` in the same column"},
        {"end of map flow not found", "a `{` is never closed", "add the missing `}`"},
        {"end of sequence flow not found", "a `[` is never closed", "add the missing `]`"},
        {"illegal tab when looking for indentation", "a tab indents this line", "indent with spaces"},
        {"illegal block entry", "a `- ` where no list can begin", "check the indentation of this line"},
        {"unknown token", "a character that no text can begin with", "put the text between double quotes"},
        {"illegal EOF in scalar", "a quoted text is never closed", "add the missing quote"},
        {"the referenced anchor is not defined", "an alias to nothing", "quote a text that begins with `*`"},
        {"unknown escape character: ", "an escape that does not exist",
         "write `\\\\` for a backslash between double quotes"},
        {"illegal map key", "a key where none can begin", "check the indentation of this line"},
    }};
    Refusal refusal{from_one(error.mark.line), from_one(error.mark.column), "is not YAML: " + error.msg, {}};
    for (const Words& words : known) {
        if (std::string_view(error.msg).starts_with(words.message)) {
            refusal.what = words.what;
            refusal.hint = words.hint;
        }
    }
    return refusal;
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
        return builder.take_root();
    } catch (Refusal& refusal) {
        return tl::unexpected(std::move(refusal));
    } catch (const YAML::Exception& error) {
        return tl::unexpected(explain(error));
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

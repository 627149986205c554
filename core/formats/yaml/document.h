// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// YAML on its way to a file: laid out for people, and read back exactly by any YAML 1.2 parser.
namespace estrade::yaml {

/// A value to write. Texts are any valid UTF-8.
class Value {
public:
    /// A text, quoted or escaped where it must be; in a block of its own where it has several lines.
    [[nodiscard]] static Value text(std::string_view text);
    /// A word that is YAML already: `true`, `19:10`.
    [[nodiscard]] static Value word(std::string word);
    [[nodiscard]] static Value list() { return Value(Kind::list); }
    [[nodiscard]] static Value map() { return Value(Kind::map); }
    /// Short texts: `[a, b]` where they fit on a line, otherwise a list.
    [[nodiscard]] static Value words(const std::vector<std::string>& texts);

    void add(Value item) { items_.push_back(std::move(item)); }
    /// `key` is written as it is: scalar() makes a text fit for one.
    void add(std::string_view key, Value value);
    /// Adds a text unless it is empty.
    void add_text(std::string_view key, std::string_view text);
    /// Adds a list or map unless it is empty.
    void add_filled(std::string_view key, Value value);
    [[nodiscard]] std::size_t size() const { return items_.size(); }

    /// The document: this map, its values parted by empty lines.
    [[nodiscard]] std::string document() const;

private:
    enum class Kind { word, block, list, map };
    explicit Value(Kind kind) : kind_(kind) {}
    void write(std::string& out, std::size_t indent, bool after_dash) const;
    void write_after_key(std::string& out, std::size_t indent) const;

    Kind kind_;
    std::string word_;              // of a word: as it is written; of a block: its text
    std::vector<std::string> keys_; // of a map: as they are written
    std::vector<Value> items_;
};

/// Whether a text can be a key on one line: neither long nor of several lines.
[[nodiscard]] bool fits_key(std::string_view text);

/// A text on one line, as a value or key: plain where no parser can take it for anything else.
[[nodiscard]] std::string scalar(std::string_view text, bool in_flow = false);

} // namespace estrade::yaml

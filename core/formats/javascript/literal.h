// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/javascript/constants.h"
#include "core/formats/javascript/scanner.h"

#include <utility>
#include <vector>

namespace estrade::javascript {

/// Takes the values of a script, and writes them as JSON, line by line.
class Literals : public Scanner {
public:
    using Scanner::Scanner;

    /// Takes a value. What is code is null, but a constant is its value, and the member of another value that
    /// is known is its name: "speakers.ada".
    void take_value();
    /// Takes one that is used later by that name, and not written: false where it is code.
    bool take_constant(const std::string& name);
    /// "enum Kind { Talk = 'talk', Break }": its members are constants. False where none stands here.
    bool take_enumeration();
    void know(std::string name, const std::string& json);
    /// Whether a list or an object stands here, or a text to be parsed as one.
    [[nodiscard]] bool begins_data();

    /// What was written since it was last asked.
    [[nodiscard]] std::string take_written() { return std::exchange(written_, {}); }
    /// Whether a value has been written where it is used.
    [[nodiscard]] bool is_followed(const std::string& name) const { return constants_.is_followed(name); }
    /// Where values are code.
    [[nodiscard]] const std::vector<std::size_t>& code() const { return code_; }

private:
    void undo(std::size_t at, std::size_t length);
    [[nodiscard]] bool is_known(std::string_view name) const;
    [[nodiscard]] bool ends_value() const;
    void take_list();
    void take_object();
    void take_member(std::vector<std::string>& own);
    std::string take_key();
    std::string take_spread();
    void write_spreads(const std::vector<std::string>& spreads, std::vector<std::string>& own);
    bool take_text();
    std::optional<std::string> take_text_part();
    [[nodiscard]] std::optional<std::string> filled_in(std::string_view text);
    std::string take_constant_path();
    bool take_followed();
    [[nodiscard]] std::optional<std::string> take_argument();
    [[nodiscard]] std::optional<std::string> take_date_parts();
    bool take_date();
    bool take_parsed();
    void skip_wrapping();
    /// How long "JSON.parse(" is, or another name of the same, if it stands here.
    [[nodiscard]] std::size_t parses() const;
    bool take_word_value();
    [[nodiscard]] std::string_view member_at(std::size_t begin) const;
    bool take_number();
    void write_text(std::string_view text);

    std::size_t depth_ = 0;
    std::vector<std::size_t> code_;
    std::vector<std::string> known_;
    Constants constants_;
};

} // namespace estrade::javascript

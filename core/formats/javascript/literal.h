// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/javascript/scanner.h"

#include <utility>
#include <vector>

namespace estrade::javascript {

/// Takes the values of a script, and writes them as JSON, line by line.
class Literals : public Scanner {
public:
    using Scanner::Scanner;

    /// Takes a value. What is code is null, but the member of a value that is known is its name:
    /// "speakers.ada".
    void take_value();
    void know(std::string name) { known_.push_back(std::move(name)); }
    /// Whether a list or an object stands here, or a text to be parsed as one.
    [[nodiscard]] bool begins_data();

    /// What was written since it was last asked.
    [[nodiscard]] std::string take_written() { return std::exchange(written_, {}); }
    /// Where values are code.
    [[nodiscard]] const std::vector<std::size_t>& code() const { return code_; }

private:
    void take_list();
    void take_object();
    void take_key();
    void take_text();
    [[nodiscard]] std::optional<std::string> take_argument();
    [[nodiscard]] std::optional<std::string> take_date_parts();
    bool take_date();
    bool take_parsed();
    /// How long "JSON.parse(" is, or another name of the same, if it stands here.
    [[nodiscard]] std::size_t parses() const;
    bool take_word_value();
    [[nodiscard]] std::string_view member_at(std::size_t begin) const;
    bool take_number();
    void write_text(std::string_view text);

    std::size_t depth_ = 0;
    std::vector<std::size_t> code_;
    std::vector<std::string> known_;
};

} // namespace estrade::javascript

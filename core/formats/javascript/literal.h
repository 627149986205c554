// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrase.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace estrade::javascript {

/// Where a script cannot be read on, and why.
struct Fault {
    std::size_t offset = 0;
    Phrase what;
};

/// Walks through a script, and writes its values as JSON, line by line.
class Scanner {
public:
    /// `bytes` must outlive it.
    explicit Scanner(std::string_view bytes) : bytes_(bytes) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] bool done() const { return at_ >= bytes_.size(); }
    [[nodiscard]] char next() const { return done() ? '\0' : bytes_[at_]; }
    [[nodiscard]] std::string_view rest() const { return bytes_.substr(at_); }

    /// Passes blanks and comments over.
    void skip_space();
    /// Passes a text over, if it stands here.
    bool skip(std::string_view text);
    /// The same of a word, which no letter or digit may follow, and the blanks behind it.
    bool skip_word(std::string_view word);
    /// "window.program" and the blanks behind it; empty where no name stands.
    std::string take_path();
    /// Passes code over, up to a comma, a semicolon or the end of a line if wanted, or a bracket that closes
    /// what stands around it.
    void skip_code(bool to_line_end);

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
    /// The first reason why the rest cannot be read; nothing more is taken then.
    [[nodiscard]] const std::optional<Fault>& fault() const { return fault_; }

private:
    void fail(std::size_t offset, Phrase what);
    void pass();
    void take_list();
    void take_object();
    void take_key();
    void take_text();
    bool take_string(std::string& text);
    void take_escape(std::string& text);
    [[nodiscard]] std::optional<std::string> take_argument();
    [[nodiscard]] std::optional<std::string> take_date_parts();
    bool take_date();
    bool take_parsed();
    bool take_word_value();
    [[nodiscard]] std::string_view member_at(std::size_t begin) const;
    bool take_number();
    void write_text(std::string_view text);

    std::string_view bytes_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    std::string written_;
    std::vector<std::size_t> code_;
    std::vector<std::string> known_;
    std::optional<Fault> fault_;
};

} // namespace estrade::javascript

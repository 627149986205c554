// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrase.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace estrade::javascript {

[[nodiscard]] inline bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Of names; any character beyond ASCII is taken for a letter.
[[nodiscard]] inline bool is_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' || c == '$' ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

[[nodiscard]] inline bool is_quote(char c) {
    return c == '"' || c == '\'' || c == '`';
}

/// Of what is not written after all, that which keeps the lines behind it where they are.
[[nodiscard]] inline std::string ends_of_lines(std::string_view written) {
    return std::string(static_cast<std::size_t>(std::count(written.begin(), written.end(), '\n')), '\n');
}

/// Where a script cannot be read on, and why.
struct Fault {
    std::size_t offset = 0;
    Phrase what;
};

/// Walks through a script: over blanks, comments, words, code and texts in quotes. It keeps the ends of the
/// lines that it passes.
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
    /// Whether a line begins here, and with a word that goes on with nothing before it.
    [[nodiscard]] bool begins_statement() const;
    /// "window.program" and the blanks behind it; empty where no name stands.
    std::string take_path();
    /// Passes a type over ("Array<{ title: string }>"), up to the sign behind it that assigns. False where
    /// none does.
    bool skip_annotation();
    /// Passes code over, up to a comma, a semicolon or the end of a line if wanted, or a bracket that closes
    /// what stands around it.
    void skip_code(bool to_line_end);

    /// The first reason why the rest cannot be read; nothing more is taken then.
    [[nodiscard]] const std::optional<Fault>& fault() const { return fault_; }

protected:
    void fail(std::size_t offset, Phrase what);
    /// Adds what stands here in quotes, its escapes resolved. False where nothing closes it.
    bool take_string(std::string& text);

    std::string_view bytes_;
    std::size_t at_ = 0;
    std::string written_; ///< the ends of lines, and what is written between them

private:
    void pass();
    void take_escape(std::string& text);

    std::optional<Fault> fault_;
};

} // namespace estrade::javascript

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Single characters of UTF-8 text, as the reader of announcements tells them apart.
namespace estrade::announcement {

struct Character {
    char32_t code_point = 0;
    std::size_t length = 0; ///< bytes; zero at the text's end
};

/// The character that starts at `at`; a byte that starts none counts as U+FFFD of length 1.
[[nodiscard]] Character character_at(std::string_view text, std::size_t at);
/// The character that ends right before `at`.
[[nodiscard]] Character character_before(std::string_view text, std::size_t at);

[[nodiscard]] bool is_digit(char32_t c);
[[nodiscard]] bool is_space(char32_t c);
[[nodiscard]] bool is_upper(char32_t c);
/// Chinese characters, kana and Hangul, which know no case.
[[nodiscard]] bool is_east_asian(char32_t c);
[[nodiscard]] bool is_letter(char32_t c);
/// A hyphen or dash of any length, or a wave that stands for one.
[[nodiscard]] bool is_dash(char32_t c);
/// Pictographs, arrows, and what joins them.
[[nodiscard]] bool is_symbol(char32_t c);
/// Whether a text shows a thing, "☕", rather than an arrow, a box or a mark.
[[nodiscard]] bool shows_picture(std::string_view text);

/// Where the first character that is no white space stands, from `at` on.
[[nodiscard]] std::size_t skip_space(std::string_view text, std::size_t at = 0);

/// Whether `word` stands at `at`, whatever its case, and ends there; ASCII words only.
[[nodiscard]] bool word_at(std::string_view text, std::size_t at, std::string_view word);

/// Runs of ASCII blanks become one; white space at the ends goes.
[[nodiscard]] std::string single_spaced(std::string_view text);

/// Full-width digits and colons become the ASCII ones.
[[nodiscard]] std::string half_width(std::string_view text);

} // namespace estrade::announcement

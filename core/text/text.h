// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estrade {

inline constexpr auto npos = std::string_view::npos; ///< where a text does not hold what is looked for

} // namespace estrade

/// UTF-8 text. Functions take valid UTF-8 unless they say otherwise.
namespace estrade::text {

/// Where the first byte that is not valid UTF-8 stands, or npos.
[[nodiscard]] std::size_t find_invalid_utf8(std::string_view bytes);

/// The first code point of a text, and the bytes it takes: zero where they are not valid UTF-8.
struct CodePoint {
    char32_t value;
    std::size_t length;
};
[[nodiscard]] CodePoint first_code_point(std::string_view text); ///< of one that is not empty

[[nodiscard]] std::u32string code_points(std::string_view text);
void append(std::string& out, char32_t code_point);

/// For comparing: lower case without accents, for Latin (É, ß, ø, œ…), Greek and Cyrillic; other letters
/// stay.
[[nodiscard]] std::string fold(std::string_view text);

/// White space as people meet it: ASCII blanks, U+00A0, U+2007, U+2009, U+202F, U+3000, zero-width and byte
/// order marks.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Whether all white space in a text is single blanks: no line ends, tabs or other control characters, and no
/// blank beside another.
[[nodiscard]] bool is_evenly_spaced(std::string_view text);

/// A text with blanks for its line ends, and none around it.
[[nodiscard]] std::string on_one_line(std::string text);

/// Lines without their ends; "\r\n", "\n" and "\r" end one.
[[nodiscard]] std::vector<std::string_view> lines(std::string_view text);

/// Calls `take` with each of those lines. It may write into the text up to the end of the line it is given.
template <class Take>
void each_line(std::string_view text, Take take) {
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end); // and those within that end with "\r" alone
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        std::size_t within = line.find('\r');
        while (within != std::string_view::npos && within + 1 < line.size()) {
            const std::string_view before = line.substr(0, within);
            line.remove_prefix(within + 1);
            within = line.find('\r');
            take(before);
        }
        take(line.substr(0, within));
    }
}

/// Number of edits (insert, delete, replace, swap of neighbours) between two short words.
[[nodiscard]] std::size_t distance(std::string_view a, std::string_view b);

/// The candidate a person most likely meant by `word`, or empty where none is near.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

} // namespace estrade::text

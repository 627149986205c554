// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"

#include <array>
#include <optional>
#include <string_view>

/// What times and lengths are made of.
namespace estrade::announcement {

struct Number {
    int value = 0;
    std::size_t digits = 0;
};

/// Up to five digits at `at`.
[[nodiscard]] inline Number number_at(std::string_view text, std::size_t at) {
    Number number;
    while (number.digits < 5 && is_digit(character_at(text, at + number.digits).code_point)) {
        number.value = number.value * 10 + (text[at + number.digits] - '0');
        ++number.digits;
    }
    return number;
}

/// Minutes as words, the longer ones first. A letter alone, "m", may begin a title after a time.
inline constexpr auto minute_words = std::to_array<std::string_view>(
    {"minutes", "minuten", "minutos", "minuti", "minute", "mins", "min.", "min", "mn"});

/// The first of `words` that stands at `at`, as its length in bytes; 0 where none does.
template <std::size_t n>
[[nodiscard]] std::size_t one_of(std::string_view text, std::size_t at,
                                 const std::array<std::string_view, n>& words) {
    for (const std::string_view word : words) {
        const bool ascii_word = is_letter(character_before(word, word.size()).code_point);
        if (ascii_word ? word_at(text, at, word) : text.substr(at, word.size()) == word)
            return word.size();
    }
    return 0;
}

/// A time as it is written, of a day's half where that is told.
struct Clock {
    int hour = 0;
    int minute = 0;
    char half = '\0'; ///< 'a', 'p', or nothing
    Certainty certainty = Certainty::bare;
    std::size_t length = 0;
    bool compact = false;
};

/// The time that a text begins with.
[[nodiscard]] std::optional<Clock> parse_clock(std::string_view text);

} // namespace estrade::announcement

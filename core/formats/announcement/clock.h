// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

/// Times of day as people write them, in French, English, German, Spanish, Japanese.
namespace estrade::announcement {

/// After midnight, in [0, 24 h].
using TimeOfDay = std::chrono::minutes;

/// How sure it is that digits are a time.
enum class Certainty {
    bare,   ///< "19": only a column of times makes it one
    dotted, ///< "19.30", which may be a version or a price
    sure,   ///< "19:30", "19h", "7pm", "19 Uhr", "noon"
};

/// "19h10-19h25", "ab 18:30 Uhr", "4-6pm", "20:00 - open end".
struct ClockRange {
    TimeOfDay start{};
    std::optional<TimeOfDay> end; ///< may be before `start`: past midnight, or wrong
    Certainty certainty = Certainty::sure;
    bool compact = false;       ///< "0930", which may be a year
    bool halved = false;        ///< told with "am" or "pm"
    bool introduced = false;    ///< by a word: "from", "ab", "à partir de"
    std::size_t column = 0;     ///< bytes before the first digit
    std::size_t end_column = 0; ///< bytes before the end's first digit; 0 without end
    std::size_t length = 0;     ///< bytes, with words and brackets that belong to it
};

/// The time or range that `text` begins with, if it does.
[[nodiscard]] std::optional<ClockRange> parse_clock_range(std::string_view text);

/// A length of time that stands for itself, all of `text`: "10 min", "1h30", "30+5 min", "30 min + 5 min
/// Q&A", "5-10 min" (the longer one), "15'".
[[nodiscard]] std::optional<std::chrono::minutes> parse_length(std::string_view text);

} // namespace estrade::announcement

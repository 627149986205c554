// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone.h"

#include <cstddef>
#include <optional>
#include <string_view>

/// Days as people write them: ISO, "27.06.2024", "27/06/2024", "Mardi 13 Janvier 2026", "January 13th, 2026",
/// "21 de noviembre", "2021年4月24日".
namespace estrade::announcement {

struct WrittenDay {
    std::optional<int> year;              ///< in [1900, 2999]
    unsigned month = 1;                   ///< in [1, 12]
    unsigned day = 1;                     ///< in [1, 31]
    std::optional<date::weekday> weekday; ///< as written next to it
    std::size_t column = 0;               ///< bytes before it (its weekday included)
    std::size_t length = 0;               ///< bytes

    /// The day in that year, where none is written; nothing where the calendar has no such day.
    [[nodiscard]] std::optional<LocalDay> in_year(int otherwise) const;
};

/// The first day written in `text`; one with a year goes before those without.
[[nodiscard]] std::optional<WrittenDay> find_day(std::string_view text);

/// The name of a weekday in full, or its abbreviation at the start of `text`.
[[nodiscard]] std::optional<date::weekday> find_weekday(std::string_view text);

/// A day or weekday that `text` begins with, followed by more: what a line says before its time.
struct LeadingDay {
    std::optional<WrittenDay> day;
    std::optional<date::weekday> weekday;
    std::size_t length = 0; ///< bytes, with the blanks, commas and dashes that follow
};
[[nodiscard]] std::optional<LeadingDay> leading_day(std::string_view text);

/// "Day 2", "Jour 2", "Tag 2", "Tutorial Day": a heading that parts days without a date.
struct CountedDay {
    std::optional<int> number; ///< from 1
};
[[nodiscard]] std::optional<CountedDay> find_counted_day(std::string_view text);

/// What a line tells that names a day and nothing else: "Friday 2 December:", "Day 2", "Day 2 – Friday, May
/// 8", of which the date is told.
struct LoneDay {
    std::optional<WrittenDay> day;
    std::optional<date::weekday> weekday;
    std::optional<CountedDay> counted;
};
[[nodiscard]] std::optional<LoneDay> lone_day(std::string_view text);

} // namespace estrade::announcement

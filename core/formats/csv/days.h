// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/iso.h"

#include <array>
#include <functional>
#include <optional>
#include <string_view>

namespace estrade::csv {

/// In which order numbers write a day where the year does not come first.
enum class DayOrder { day_month, month_day };

/// What the days of a column say together of their order.
struct OrderFound {
    DayOrder order = DayOrder::day_month;
    bool guessed = false; ///< each of them can be read both ways
};

/// Learns from the days of a column, one after the other: a number over 12 tells the order for all; where
/// none does, the order that brings them nearer to each other is taken, else the day comes first.
class OrderGuess {
public:
    void learn(std::string_view text);
    /// Where nothing else tells: months come first where clocks show twelve hours, as Americans write both.
    [[nodiscard]] OrderFound found(bool twelve_hours = false) const;

private:
    struct Span {
        std::optional<LocalDay> first;
        std::optional<LocalDay> last;
        void add(std::optional<LocalDay> day);
        [[nodiscard]] date::days length() const;
    };
    bool day_first_ = false;
    bool month_first_ = false;
    bool numbers_ = false;
    Span as_day_month_;
    Span as_month_day_;
};

/// Whether a text has letters beyond those of ISO 8601, "2022-09-03T09:30Z", so that it may name a weekday.
[[nodiscard]] bool has_words(std::string_view text);

/// Learns the year of days that tell none, "Friday 18 September", from their weekdays: the one in which most
/// are right, of those around the given.
class YearGuess {
public:
    explicit YearGuess(int given) : given_(given) {}
    void learn(std::string_view text);
    /// A weekday, and the day that it is told with as each year has that.
    void learn(date::weekday weekday, const std::function<std::optional<LocalDay>(int year)>& in_year);
    [[nodiscard]] int found() const;
    /// Whether any weekday is right in it.
    [[nodiscard]] bool is_right() const;

private:
    static constexpr std::array<int, 13> years_on{
        0,  -1, 1,  -2, -3,  -4, -5,
        -6, -7, -8, -9, -10, -11}; ///< the likeliest first; in eleven each weekday comes
    int given_;
    std::array<std::size_t, years_on.size()> right_{};
    std::size_t learned_ = 0;
};

/// A day that a text begins with: "2020-09-30" and what follows it, "30/09/2020", "30.9.20", "30 sept. 2020",
/// "Friday 18 September"; or that it is: "30/09", "30.9.". Numbers that cannot be read in `order` are read in
/// the other. `year` is that of days that tell none.
struct CellDay {
    LocalDay day;
    std::size_t length = 0; ///< bytes, up to what follows
    bool year_told = true;
};
[[nodiscard]] std::optional<CellDay> day_of(std::string_view text, DayOrder order, int year);

/// "Day 2", "day2", "2": the number of a day. Nothing for what is none.
[[nodiscard]] std::optional<int> day_number(std::string_view text);
/// Whether a text is "Day 2", "Friday" or "Friday 18", and nothing else. "2" alone is not.
[[nodiscard]] bool counts_day(std::string_view text);

/// The day in a text that a dash, a colon or a bracket parts: "Day 1 – Thursday, September 18".
[[nodiscard]] std::optional<CellDay> day_in_pieces(std::string_view text, DayOrder order, int year);
/// The same of one that is counted, as it is written: "Day 1". Empty where there is none.
[[nodiscard]] std::string_view counted_in_pieces(std::string_view text);

/// Days of which no more is told than their number or weekday, from a given one on.
class CountedDays {
public:
    /// Of "Day 2", "2", "Friday" and "Friday 18". The first weekday is the next one that is, with its number
    /// where that is told; the others are in the week from there, or the next with their number.
    [[nodiscard]] std::optional<LocalDay> day_of(std::string_view text, LocalDay from);

private:
    std::optional<LocalDay> first_weekday_;
};

} // namespace estrade::csv

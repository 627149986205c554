// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/schedule/report.h"
#include "core/formats/site/item.h"

#include <date/date.h>
#include <set>
#include <utility>
#include <vector>

namespace estrade::site {

/// The days of a site's data file, whether they are dates, counted, or named by their weekdays alone: both
/// are counted from --date, else the document's own date, else today.
class Calendar {
public:
    /// The options must outlive it.
    Calendar(const ReadOptions& options, const yaml::Node& document);

    [[nodiscard]] const DayReading& reading() const { return reading_; }
    [[nodiscard]] std::optional<LocalDay> day_of(const Item& item);
    /// What the title of a day tells: "Friday, October 25th", "Day 2 (4 June)", "First day".
    [[nodiscard]] std::optional<LocalDay> day_in(std::string_view title);
    /// The same of a date alone.
    [[nodiscard]] std::optional<LocalDay> date_in(std::string_view title);
    /// Whether a title tells any; nothing is taken to be guessed by that.
    [[nodiscard]] bool names_day(std::string_view title) const;
    [[nodiscard]] std::optional<csv::CellTime> clock_of(const Item& item) const;
    /// "endDate" may tell a time as "end" does.
    [[nodiscard]] std::optional<csv::CellTime> end_of(const Item& item) const;
    [[nodiscard]] LocalDay numbered(int number);
    /// Of "Day 2" and "Friday".
    [[nodiscard]] std::optional<LocalDay> counted(std::string_view text);
    /// Days are counted in this week from now on, from 1; what was it until then.
    int count_in_week(int number) { return std::exchange(week_, number); }
    /// That an event is on it, so that how it came about is told.
    void use(LocalDay day);
    /// Whether a day was counted, rather than told by its date.
    [[nodiscard]] bool is_counted(LocalDay day) const { return counted_days_.contains(day); }
    /// Tells what was guessed.
    void tell(schedule::Report& report) const;

private:
    [[nodiscard]] std::optional<csv::CellTime> clock_in_digits_or_words(std::string_view text) const;
    /// A day that tells no year, and the weekday told with it.
    struct WithWeekday {
        std::string_view text;
        date::weekday weekday;
    };
    void learn(const yaml::Node& node, csv::OrderGuess& order);
    void learn_weekdays(const Item& item);
    void note_year(const csv::CellTime& time);
    void choose_year();
    [[nodiscard]] LocalDay base() const { return options_.date.value_or(own_day_.value_or(options_.today)); }

    const ReadOptions& options_;
    DayReading reading_;
    csv::CountedDays counted_;
    int week_ = 1;
    std::set<LocalDay> counted_days_;
    std::set<LocalDay> yearless_days_; ///< told without a year, which is guessed
    std::vector<WithWeekday> with_weekdays_;
    std::optional<LocalDay> own_day_; ///< the document's
    bool year_told_ = false;          ///< by that
    bool order_guessed_ = false;
    bool base_guessed_ = false;
    bool year_guessed_ = false;
    bool year_by_weekdays_ = false;
};

} // namespace estrade::site

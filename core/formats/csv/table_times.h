// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table.h"
#include "core/formats/schedule/report.h"

namespace estrade::csv {

/// Reads the days and times of a table, row after row: what one row tells of the day holds for those below
/// it. Whatever is guessed is told.
class TableTimes {
public:
    /// All must outlive it.
    TableTimes(const Table& table, const ReadOptions& options, schedule::Report& report);

    [[nodiscard]] std::optional<CellTime> time_of(std::string_view text);
    /// Of a cell below a head of times.
    [[nodiscard]] std::optional<CellTime> time_in(std::string_view cell);

    void take_day(LocalDay day) { day_ = day; }
    /// Whether a row tells a day and nothing else; that holds from then on.
    bool take_day_alone(const Row& row);
    /// Whether a text begins with a day, or tells one by its number or weekday; it holds from then on.
    bool take_day_of(std::string_view text);
    /// Whether a text tells a day by its number or weekday, or in a piece of it, likewise.
    bool take_day_in(std::string_view text);
    /// Whether a text tells a day by its number or weekday, likewise.
    bool take_counted(std::string_view text);
    /// Of the head of a grid's column, where that is a day rather than a room.
    [[nodiscard]] std::optional<LocalDay> day_of_column(std::string_view head);
    /// The day of what tells none itself.
    [[nodiscard]] LocalDay current_day();

    /// What was guessed of the table as a whole.
    void tell() const;

private:
    [[nodiscard]] LocalDay given_day() const { return options_.date.value_or(options_.today); }
    void learn_days(const Table& table);
    [[nodiscard]] std::optional<CellTime> with_year(std::optional<CellTime> time);
    [[nodiscard]] std::optional<LocalDay> counted(std::string_view text);
    void take(const CellDay& told);

    const ReadOptions& options_;
    schedule::Report& report_;
    DayOrder order_ = DayOrder::day_month;
    int year_;
    CountedDays counted_;
    std::optional<LocalDay> day_; ///< that of the rows being read, once told
    bool year_guessed_ = false;
    bool day_guessed_ = false;
    bool days_counted_ = false;
};

} // namespace estrade::csv

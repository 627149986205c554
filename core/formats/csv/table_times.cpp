// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/table_times.h"

#include "core/text/text.h"

#include <algorithm>

namespace estrade::csv {
namespace {

/// "9:00 AM", "9:00am", "9 a.m."
bool tells_half_of_day(std::string_view text) {
    constexpr std::size_t longest = 60;
    const bool may = !text.empty() && text.size() <= longest &&
                     std::string_view("mM.").find(text.back()) != std::string_view::npos;
    std::string plain = may ? text::fold(text) : std::string();
    std::erase_if(plain, [](char c) { return c == '.' || c == ' '; });
    const bool half = plain.ends_with("am") || plain.ends_with("pm");
    return half && plain.size() > 2 && plain[plain.size() - 3] >= '0' && plain[plain.size() - 3] <= '9';
}

} // namespace

TableTimes::TableTimes(const Table& table, const ReadOptions& options, schedule::Report& report)
    : options_(options), report_(report), year_(static_cast<int>(date::year_month_day{given_day()}.year())) {
    learn_days(table);
    if (table.serials)
        report_.add_whole(Severity::info, Treatment::guessed,
                          Phrase("tells times as numbers: they are taken to count days from 1899-12-30, as "
                                 "spreadsheets do"));
    if (table.seconds)
        report_.add_whole(Severity::info, Treatment::guessed,
                          Phrase("tells lengths as large numbers: they are taken to be seconds"));
}

void TableTimes::learn_days(const Table& table) {
    OrderGuess guess;
    YearGuess year(year_);
    bool twelve_hours = false;
    const auto learn = [&](std::string_view text) {
        guess.learn(text);
        year.learn(text);
    };
    for (const Row* const heads : {&table.head, &table.over})
        for (const Cell& cell : heads->cells)
            learn(cell.text);
    for (const Row& row : table.rows) {
        year.learn(row.text(0)); // which may be all of it
        if (table.shape == Shape::grid)
            guess.learn(row.text(0));
        for (const Field field : {Field::day, Field::start, Field::end_day, Field::end}) {
            const std::string_view text = table.text(row, field);
            learn(text);
            twelve_hours = twelve_hours || tells_half_of_day(text);
        }
    }
    const OrderFound found = guess.found(twelve_hours);
    order_ = found.order;
    if (!options_.date)
        year_ = year.found();
    if (found.guessed)
        report_.add_whole(
            Severity::warning, Treatment::guessed,
            order_ == DayOrder::day_month
                ? Phrase("its days can be read in two ways: the day is taken to come before the month")
                : Phrase("its days can be read in two ways: the month is taken to come before the day"),
            Phrase("write days as 2020-09-30"));
}

std::optional<CellTime> TableTimes::time_of(std::string_view text) {
    return with_year(csv::time_of(text, order_, year_));
}

std::optional<CellTime> TableTimes::time_in(std::string_view cell) {
    return with_year(csv::time_in_column(cell, order_, year_));
}

std::optional<CellTime> TableTimes::with_year(std::optional<CellTime> time) {
    year_guessed_ = year_guessed_ || (time && !time->year_told);
    return time;
}

void TableTimes::take(const CellDay& told) {
    day_ = told.day;
    year_guessed_ = year_guessed_ || !told.year_told;
}

bool TableTimes::take_day_alone(const Row& row) {
    const auto day = csv::day_alone(row, order_, year_);
    if (day)
        take(*day);
    return day || take_counted(csv::counted_alone(row));
}

bool TableTimes::take_day_in(std::string_view text) {
    if (take_counted(text))
        return true;
    const auto day = csv::day_in_pieces(text, order_, year_);
    if (day)
        take(*day);
    return day || take_counted(csv::counted_in_pieces(text));
}

bool TableTimes::take_day_of(std::string_view text) {
    const auto day = csv::day_of(text, order_, year_);
    if (day)
        take(*day);
    return day || (csv::counts_day(text) && take_counted(text));
}

std::optional<LocalDay> TableTimes::counted(std::string_view text) {
    const auto day = counted_.day_of(text, given_day());
    days_counted_ = days_counted_ || (day && !options_.date);
    return day;
}

bool TableTimes::take_counted(std::string_view text) {
    const auto day = counted(text);
    day_ = day ? day : day_;
    return day.has_value();
}

std::optional<LocalDay> TableTimes::day_of_column(std::string_view head) {
    if (const auto time = time_of(head); time && time->day)
        return time->day;
    if (csv::counts_day(head))
        return counted(head);
    const auto day = csv::day_in_pieces(head, order_, year_);
    year_guessed_ = year_guessed_ || (day && !day->year_told);
    return day ? std::optional(day->day) : std::nullopt;
}

LocalDay TableTimes::current_day() {
    day_guessed_ = day_guessed_ || !day_;
    return day_.value_or(given_day());
}

void TableTimes::tell() const {
    if (year_guessed_)
        report_.add_whole(Severity::warning, Treatment::guessed,
                          Phrase("days are told without a year: it is taken to be %1", {year_}),
                          Phrase("--date tells another"));
    if (days_counted_)
        report_.add_whole(Severity::warning, Treatment::guessed,
                          Phrase("tells no date: days are counted from %1", {iso_day(given_day())}),
                          Phrase("--date tells another"));
    if (day_guessed_)
        report_.add_whole(
            Severity::warning, Treatment::guessed,
            Phrase("times are told without a day: it is taken to be %1", {iso_day(given_day())}),
            Phrase("--date tells another"));
}

} // namespace estrade::csv

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/calendar.h"

#include "core/formats/announcement/dates.h"
#include "core/formats/csv/clock_words.h"
#include "core/formats/site/layout.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::site {

using csv::CellTime;
using csv::Field;
using yaml::Node;

namespace {

/// A title, and what brackets, commas and dashes part of it.
std::vector<std::string_view> pieces_of(std::string_view title) {
    constexpr std::size_t longest = 100;
    if (title.size() > longest)
        return {};
    std::vector<std::string_view> pieces{title};
    for (std::size_t at = title.find_first_of("(:,-)"); at != std::string_view::npos;
         at = title.find_first_of("(:,-)", at + 1)) {
        pieces.push_back(text::trim(title.substr(0, at)));
        const std::string_view rest = title.substr(at + 1);
        pieces.push_back(text::trim(rest));
        pieces.push_back(text::trim(rest.substr(0, rest.find(')'))));
    }
    return pieces;
}

} // namespace

Calendar::Calendar(const ReadOptions& options, const Node& document) : options_(options) {
    reading_.year = static_cast<int>(date::year_month_day{base()}.year());
    csv::OrderGuess order;
    learn(document, order);
    reading_.order = order.found().order;
    order_guessed_ = order.found().guessed;
    choose_year();
    const Node* const about = about_event(document, reading_);
    if (about == nullptr)
        return;
    const Item event(*about, reading_);
    for (const Field field : {Field::day, Field::start})
        if (const auto time = time_of(event.text(field), reading_); time && time->day && !own_day_) {
            own_day_ = time->day;
            year_told_ = time->year_told;
        }
    if (year_told_ && !options.date && !year_by_weekdays_)
        reading_.year = static_cast<int>(date::year_month_day{*own_day_}.year());
}

void Calendar::learn(const Node& node, csv::OrderGuess& order) {
    if (node.is_map()) {
        const Item item(node, reading_);
        learn_weekdays(item);
        for (const Field field : {Field::day, Field::start, Field::end_day, Field::end})
            for (const Node* value : item.all(field))
                order.learn(value->text);
    }
    for (const Node& item : node.items)
        learn(item, order);
}

void Calendar::learn_weekdays(const Item& item) {
    constexpr std::size_t longest = 100;
    constexpr std::size_t most = 100;
    const auto learn_text = [&](std::string_view text, std::optional<date::weekday> beside) {
        if (text.size() > longest || text.find_first_of("0123456789") == std::string_view::npos ||
            !(beside || csv::has_words(text)) || with_weekdays_.size() > most)
            return;
        const auto written = announcement::find_day(text);
        const auto weekday = written && written->weekday ? written->weekday
                             : beside                    ? beside
                                                         : announcement::find_weekday(text);
        if (const auto time = weekday ? time_of(text, reading_) : std::nullopt;
            time && time->day && !time->year_told)
            with_weekdays_.push_back({text, *weekday});
    };
    std::optional<date::weekday> alone; // "date: 9/29" and "day: Friday"
    const std::vector<const Node*> days = item.all(Field::day);
    for (const Node* day : days)
        if (csv::counts_day(day->text))
            alone = announcement::find_weekday(day->text);
    for (const Node* day : days)
        learn_text(day->text, announcement::find_weekday(day->text) ? std::nullopt : alone);
    for (const Node* start : item.all(Field::start))
        learn_text(start->text, {});
    for (const Member& part : item.parts)
        learn_text(part.key, {});
    for (const Told& told : item.told)
        if (!item.parts.empty() && (told.field == Field::title || told.field == Field::name))
            for (const std::string_view piece : pieces_of(told.member.value->text))
                learn_text(piece, {});
    for (const Member& other : item.others)
        if (!item.parts.empty() && other.value->is_text())
            learn_text(other.value->text, {});
}

/// The year that days without one are of is that in which their weekdays are right.
void Calendar::choose_year() {
    if (options_.date)
        return;
    csv::YearGuess guess(reading_.year);
    for (const WithWeekday& told : with_weekdays_)
        guess.learn(told.weekday, [&](int year) -> std::optional<LocalDay> {
            const auto time = time_of(told.text, {reading_.order, year});
            return time ? time->day : std::nullopt;
        });
    year_by_weekdays_ = guess.is_right();
    reading_.year = guess.found();
}

LocalDay Calendar::numbered(int number) {
    base_guessed_ = base_guessed_ || (!options_.date && !own_day_);
    return base() + date::days{number - 1};
}

std::optional<LocalDay> Calendar::counted(std::string_view text) {
    auto day = counted_.day_of(text, base());
    if (day)
        counted_days_.insert(*day += date::weeks{week_ - 1});
    return day;
}

void Calendar::use(LocalDay day) {
    base_guessed_ = base_guessed_ || (is_counted(day) && !options_.date && !own_day_);
    year_guessed_ = year_guessed_ || yearless_days_.contains(day);
}

void Calendar::note_year(const CellTime& time) {
    if (!time.year_told && !year_told_)
        yearless_days_.insert(*time.day);
}

std::optional<LocalDay> Calendar::day_of(const Item& item) {
    for (const Node* value : item.all(Field::start)) // an instant is on no other day than its own
        if (const auto time = time_of(value->text, reading_); time && time->day && time->offset)
            return time->day;
    for (const Field field : {Field::day, Field::start})
        for (const Node* value : item.all(field))
            if (const auto time = time_of(value->text, reading_); time && time->day) {
                note_year(*time);
                return time->day;
            }
    for (const Node* value : item.all(Field::day)) {
        for (const Member& other : item.others) // "day: 3" and "month: feb"
            if (text::fold(other.key) == "month" && is_number(value->text))
                if (const auto time = time_of(value->text + " " + words(*other.value), reading_);
                    time && time->day) {
                    yearless_days_.insert(*time->day);
                    return time->day;
                }
        if (const auto day = counted(value->text))
            return day;
    }
    for (const Node* value : item.all(Field::day)) // "one"
        if (const auto day =
                value->is_text() && !is_prose(value->text) ? counted("day " + value->text) : std::nullopt)
            return day;
    return std::nullopt;
}

std::optional<LocalDay> Calendar::date_in(std::string_view title) {
    for (const std::string_view piece : pieces_of(title))
        if (const auto time = time_of(piece, reading_); time && time->day) {
            note_year(*time);
            return time->day;
        }
    return std::nullopt;
}

std::optional<LocalDay> Calendar::day_in(std::string_view title) {
    if (const auto day = date_in(title))
        return day;
    for (const std::string_view piece : pieces_of(title))
        if (csv::counts_day(piece))
            return counted(piece);
    return std::nullopt;
}

bool Calendar::names_day(std::string_view title) const {
    const std::vector<std::string_view> pieces = pieces_of(title);
    return std::any_of(pieces.begin(), pieces.end(), [&](std::string_view piece) {
        const auto time = time_of(piece, reading_);
        return (time && time->day) || csv::counts_day(piece);
    });
}

std::optional<CellTime> Calendar::clock_of(const Item& item) const {
    for (const Field field : {Field::start, Field::day})
        for (const Node* value : item.all(field))
            if (const auto time = time_of(value->text, reading_); time && time->clock)
                return time;
    for (const Node* value : item.all(Field::start))
        if (const auto time = clock_in_digits_or_words(value->text))
            return time;
    return std::nullopt;
}

/// "0930", "9h30 – open end"
std::optional<CellTime> Calendar::clock_in_digits_or_words(std::string_view text) const {
    auto time = csv::time_in_column(text, reading_.order, reading_.year);
    return time && time->clock && !time->epoch ? time : std::nullopt;
}

std::optional<CellTime> Calendar::end_of(const Item& item) const {
    auto end = time_of(item.text(Field::end), reading_);
    if (!end)
        end = clock_in_digits_or_words(item.text(Field::end));
    const auto by_day = time_of(item.text(Field::end_day), reading_);
    if (end && !end->day && by_day)
        end->day = by_day->day;
    return end ? end : by_day;
}

void Calendar::tell(schedule::Report& report) const {
    const auto guessed = [&](Phrase what, Phrase hint) {
        report.add_whole(Severity::warning, Treatment::guessed, std::move(what), std::move(hint));
    };
    if (order_guessed_)
        guessed(Phrase("its days can be read in two ways"), Phrase("write days as 2020-09-30"));
    if (base_guessed_)
        guessed(Phrase("tells no date: days are counted from %1", {iso_day(base())}),
                Phrase("--date tells another"));
    if (year_guessed_ && year_by_weekdays_)
        guessed(
            Phrase("days are told without a year: it is taken to be %1, in which their weekdays are right",
                   {reading_.year}),
            Phrase("--date tells another"));
    else if (year_guessed_)
        guessed(Phrase("days are told without a year: it is taken to be %1", {reading_.year}),
                Phrase("--date tells another"));
}

} // namespace estrade::site

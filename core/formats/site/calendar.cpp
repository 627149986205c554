// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/calendar.h"

#include "core/formats/csv/clock_words.h"
#include "core/formats/site/layout.h"
#include "core/text/text.h"

namespace estrade::site {

using csv::CellTime;
using csv::Field;
using yaml::Node;

Calendar::Calendar(const ReadOptions& options, const Node& document) : options_(options) {
    reading_.year = static_cast<int>(date::year_month_day{base()}.year());
    csv::OrderGuess order;
    csv::YearGuess year(reading_.year);
    learn(document, order, year);
    reading_.order = order.found().order;
    order_guessed_ = order.found().guessed;
    if (!options.date)
        reading_.year = year.found();
    const Node* const about = about_event(document, reading_);
    if (about == nullptr)
        return;
    const Item event(*about, reading_);
    for (const Field field : {Field::day, Field::start})
        if (const auto time = time_of(event.text(field), reading_); time && time->day && !own_day_) {
            own_day_ = time->day;
            year_told_ = time->year_told;
        }
    if (year_told_ && !options.date)
        reading_.year = static_cast<int>(date::year_month_day{*own_day_}.year());
}

void Calendar::learn(const Node& node, csv::OrderGuess& order, csv::YearGuess& year) const {
    if (node.is_map()) {
        const Item item(node, reading_);
        for (const Field field : {Field::day, Field::start, Field::end_day, Field::end})
            for (const Node* value : item.all(field))
                order.learn(value->text);
    }
    if (node.is_text())
        year.learn(node.text);
    for (const Node& item : node.items)
        learn(item, order, year);
}

LocalDay Calendar::numbered(int number) {
    base_guessed_ = base_guessed_ || (!options_.date && !own_day_);
    return base() + date::days{number - 1};
}

std::optional<LocalDay> Calendar::counted(std::string_view text) {
    const auto day = counted_.day_of(text, base());
    base_guessed_ = base_guessed_ || (day && !options_.date && !own_day_);
    return day;
}

std::optional<LocalDay> Calendar::day_of(const Item& item) {
    for (const Field field : {Field::day, Field::start})
        for (const Node* value : item.all(field))
            if (const auto time = time_of(value->text, reading_); time && time->day) {
                year_guessed_ = year_guessed_ || !(time->year_told || year_told_);
                return time->day;
            }
    for (const Node* value : item.all(Field::day))
        if (const auto day = counted(value->text))
            return day;
    return std::nullopt;
}

std::optional<LocalDay> Calendar::day_in(std::string_view title) {
    constexpr std::size_t longest = 100;
    if (title.size() > longest)
        return std::nullopt;
    std::vector<std::string_view> pieces{title};
    for (std::size_t at = title.find_first_of("(:,-)"); at != std::string_view::npos;
         at = title.find_first_of("(:,-)", at + 1)) {
        pieces.push_back(text::trim(title.substr(0, at)));
        const std::string_view rest = title.substr(at + 1);
        pieces.push_back(text::trim(rest));
        pieces.push_back(text::trim(rest.substr(0, rest.find(')'))));
    }
    for (const std::string_view piece : pieces)
        if (const auto time = time_of(piece, reading_); time && time->day) {
            year_guessed_ = year_guessed_ || !(time->year_told || year_told_);
            return time->day;
        }
    for (const std::string_view piece : pieces)
        if (csv::counts_day(piece))
            return counted(piece);
    return std::nullopt;
}

std::optional<CellTime> Calendar::clock_of(const Item& item) const {
    for (const Field field : {Field::start, Field::day})
        for (const Node* value : item.all(field))
            if (const auto time = time_of(value->text, reading_); time && time->clock)
                return time;
    for (const Node* value : item.all(Field::start))
        if (const auto time = csv::clock_in_words(value->text))
            return time;
    return std::nullopt;
}

std::optional<CellTime> Calendar::end_of(const Item& item) const {
    auto end = time_of(item.text(Field::end), reading_);
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
    if (year_guessed_)
        guessed(Phrase("days are told without a year: it is taken to be %1", {reading_.year}),
                Phrase("--date tells another"));
}

} // namespace estrade::site

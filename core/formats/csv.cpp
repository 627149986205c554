// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include "core/formats/csv/cells.h"
#include "core/formats/csv/clocks.h"
#include "core/formats/csv/describe.h"
#include "core/formats/csv/table.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade {
namespace {

using csv::CellTime;
using csv::Field;
using csv::Row;
using csv::Table;
using schedule::ListedEvent;
using schedule::Report;

constexpr date::days a_day{1};

class TableReader {
public:
    TableReader(Report& report, const ReadOptions& options, const Table& table)
        : report_(report), options_(options), table_(table), maker_(options, report),
          year_(static_cast<int>(date::year_month_day{given_day()}.year())) {}

    ReadResult read() {
        learn_order();
        if (!table_.has(Field::zone))
            maker_.tell_zone(table_.zone);
        if (table_.serials)
            report_.add_whole(
                Severity::info, Treatment::guessed,
                Phrase("tells times as numbers: they are taken to count days from 1899-12-30, as "
                       "spreadsheets do"));
        if (table_.shape == csv::Shape::list)
            read_list();
        else
            read_grid();
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
        return maker_.finish();
    }

private:
    [[nodiscard]] LocalDay given_day() const { return options_.date.value_or(options_.today); }

    void learn_order() {
        csv::OrderGuess guess;
        const auto learn = [&](const Row& row) {
            for (const csv::Cell& cell : row.cells)
                guess.learn(cell.text);
        };
        learn(table_.head);
        for (const Row& row : table_.rows) {
            if (table_.shape == csv::Shape::grid)
                guess.learn(row.text(0));
            for (const Field field : {Field::day, Field::start, Field::end_day, Field::end})
                guess.learn(table_.text(row, field));
        }
        const csv::OrderFound found = guess.found();
        order_ = found.order;
        if (found.guessed)
            report_.add_whole(
                Severity::warning, Treatment::guessed,
                order_ == csv::DayOrder::day_month
                    ? Phrase("its days can be read in two ways: the day is taken to come before the month")
                    : Phrase("its days can be read in two ways: the month is taken to come before the day"),
                Phrase("write days as 2020-09-30"));
    }

    [[nodiscard]] std::optional<CellTime> time_of(std::string_view text) {
        return with_year(csv::time_of(text, order_, year_));
    }
    /// Of a cell below a head of times.
    [[nodiscard]] std::optional<CellTime> time_in(std::string_view cell) {
        return with_year(csv::time_in_column(cell, order_, year_));
    }
    [[nodiscard]] std::optional<CellTime> with_year(std::optional<CellTime> time) {
        year_guessed_ = year_guessed_ || (time && !time->year_told);
        return time;
    }

    void take_day(const csv::CellDay& told) {
        day_ = told.day;
        year_guessed_ = year_guessed_ || !told.year_told;
    }

    [[nodiscard]] std::optional<LocalDay> counted(std::string_view text) {
        const auto day = counted_.day_of(text, given_day());
        days_counted_ = days_counted_ || (day && !options_.date);
        return day;
    }

    /// Whether a text tells a day by its number or weekday.
    bool take_counted(std::string_view text) {
        const auto day = counted(text);
        day_ = day ? day : day_;
        return day.has_value();
    }

    /// Where a column of a grid is a day's rather than a room's.
    [[nodiscard]] std::optional<LocalDay> day_of_column(std::string_view head) {
        if (const auto time = time_of(head); time && time->day)
            return time->day;
        return csv::counts_day(head) ? counted(head) : std::nullopt;
    }

    /// The day of what tells none itself.
    [[nodiscard]] LocalDay current_day() {
        day_guessed_ = day_guessed_ || !day_;
        return day_.value_or(given_day());
    }

    void read_list() {
        csv::tell_unused(table_, report_);
        for (const Row& row : table_.above)
            (void)take_day_alone(row);
        for (const Row& row : table_.rows)
            if (!take_day_alone(row) && !heads_again(row))
                read_row(row);
    }

    [[nodiscard]] bool take_day_alone(const Row& row) {
        const auto day = csv::day_alone(row, order_, year_);
        if (day)
            take_day(*day);
        return day || take_counted(csv::counted_alone(row));
    }

    /// Whether a row repeats the heads, as those of each day do.
    [[nodiscard]] bool heads_again(const Row& row) const {
        const std::string_view first = row.text(0);
        return first == table_.head.text(0) && row.filled() == table_.head.filled() &&
               std::equal(row.cells.begin(), row.cells.end(), table_.head.cells.begin(),
                          table_.head.cells.end(),
                          [](const csv::Cell& a, const csv::Cell& b) { return a.text == b.text; });
    }

    void read_row(const Row& row) {
        ListedEvent& event = maker_.add(row.offset);
        csv::describe(event, table_, row, report_);
        set_times(event, row);
    }

    void set_times(ListedEvent& event, const Row& row) {
        const std::string_view day_text = table_.text(row, Field::day);
        const auto own = time_in(table_.text(row, Field::start));
        const auto start = own && own->clock ? own : time_of(day_text);
        const auto own_day = day_in(row);
        if (own_day)
            day_ = own_day->day;
        else if (!day_text.empty() && !take_counted(day_text) && !time_of(day_text) && !(start && start->day))
            csv::tell_no_day(report_, row.offset, day_text);
        if (!start || !start->clock)
            return set_other_times(event, row);
        const LocalDay day = start->day ? *start->day : current_day();
        const LocalTime at = day + *start->clock;
        csv::place(event, maker_, at, *start);
        maker_.place_in_zone(event, table_.text(row, Field::zone));
        event.duration = schedule::written_duration(table_.text(row, Field::duration));
        if (!event.duration)
            set_end(event, row, *start, day);
        above_ = {event.start, event.end, event.duration, table_.text(row, Field::room)};
    }

    void set_end(ListedEvent& event, const Row& row, const CellTime& start, LocalDay day) {
        const auto end = time_in(table_.text(row, Field::end));
        const auto end_clock = end && end->clock ? end->clock : start.end_clock;
        if (!end_clock)
            return;
        const auto end_day = time_of(table_.text(row, Field::end_day));
        const bool told = (end && end->day) || start.end_day || (end_day && end_day->day);
        const LocalDay last = end && end->day ? *end->day
                              : start.end_day ? *start.end_day
                              : told          ? *end_day->day
                                              : day;
        LocalTime until = last + *end_clock;
        if (!told && until < event.start->local)
            until += a_day;
        event.end = IsoTime{until, end && end->offset ? end->offset : event.start->offset};
    }

    /// Of a row that tells no time of day: it may last all day, or go on beside the one above, whose cells
    /// were one with its own before the table was saved.
    void set_other_times(ListedEvent& event, const Row& row) {
        const auto day = day_in(row);
        const bool all_day = table_.all_day && csv::truth_of(row.text(*table_.all_day)).value_or(false);
        if (day && all_day) {
            const auto last = time_of(table_.text(row, Field::end_day));
            event.start = IsoTime{*day->day, std::nullopt};
            event.duration =
                std::max(last && last->day ? *last->day : *day->day, *day->day) + a_day - *day->day;
        } else if (table_.text(row, Field::start).empty() && table_.text(row, Field::day).empty() &&
                   above_.start && !event.room.empty() && !above_.room.empty() && event.room != above_.room) {
            event.start = above_.start;
            event.end = above_.end;
            event.duration = above_.duration;
            report_.add(
                Severity::info, Treatment::guessed, event.offset,
                Phrase("'%1' tells no time: it is taken to be at that of the row above, in another room",
                       {schedule::plain_line(event.title)}),
                Phrase("rows at the time of the one above"));
        } else {
            above_ = {};
        }
    }

    /// Of the columns that may hold a day ("Date" and "Day 1" beside it) the first that does.
    [[nodiscard]] std::optional<CellTime> day_in(const Row& row) {
        const auto columns = table_.columns.find(Field::day);
        if (columns == table_.columns.end())
            return std::nullopt;
        for (const std::size_t column : columns->second)
            if (const auto time = time_of(row.text(column)); time && time->day)
                return time;
        return std::nullopt;
    }

    void read_grid() {
        Row head = table_.head;
        for (const Row& row : table_.above)
            (void)take_day_alone(row);
        if (const auto day = csv::day_of(head.text(0), order_, year_))
            take_day(*day);
        else if (csv::counts_day(head.text(0)))
            take_counted(head.text(0));
        std::vector<ListedEvent> open; // by column: what the row above put there
        const auto close = [&] {
            for (ListedEvent& event : open)
                add_from_grid(std::move(event));
            open.clear();
        };
        for (const Row& row : table_.rows) {
            const auto day = csv::day_alone(row, order_, year_);
            const auto time = time_in(row.text(0));
            const bool is_counted = !time && csv::counts_day(row.text(0));
            if (!row.text(0).empty() || day)
                close();
            if (day)
                take_day(*day);
            else if (time && time->day)
                day_ = time->day;
            else if (is_counted)
                take_counted(row.text(0));
            const bool heads =
                is_counted || (time && time->day && !time->clock) || csv::is_time_word(row.text(0));
            if (heads && row.filled() > 1)
                head = row; // another day's rooms
            else if (row.text(0).empty() || (time && time->clock))
                read_grid_row(row, head, time, open);
            else if (!heads)
                add_untimed(row);
        }
        close();
    }

    /// A row without a time goes on where the one above left off.
    void read_grid_row(const Row& row, const Row& head, const std::optional<CellTime>& time,
                       std::vector<ListedEvent>& open) {
        open.resize(std::max(row.cells.size(), open.size()));
        for (std::size_t column = 1; column < row.cells.size(); ++column) {
            const csv::Cell& cell = row.cells[column];
            ListedEvent& event = open[column];
            if (cell.text.empty())
                continue;
            if (!event.title.empty()) {
                (event.title += '\n') += cell.text;
                continue;
            }
            event.offset = cell.offset;
            event.title = cell.text;
            const auto own_day = day_of_column(head.text(column));
            if (!own_day)
                event.room = head.text(column);
            if (!time)
                continue;
            const LocalDay day = own_day ? *own_day : current_day();
            csv::place(event, maker_, day + *time->clock, *time);
            if (time->end_clock)
                event.end =
                    IsoTime{day + *time->end_clock + (time->end_clock < time->clock ? a_day : date::days{0}),
                            event.start->offset};
        }
    }

    /// What stands beside neither a time nor a day has no start, which is told of each.
    void add_untimed(const Row& row) {
        for (std::size_t column = 1; column < row.cells.size(); ++column)
            if (const csv::Cell& cell = row.cells[column]; !cell.text.empty()) {
                ListedEvent event;
                event.offset = cell.offset;
                event.title = cell.text;
                maker_.add(std::move(event));
            }
        if (row.filled() == 1)
            report_.add(Severity::info, Treatment::left_out, row.offset,
                        Phrase("'%1' is neither a time nor a day", {schedule::plain_line(row.text(0))}),
                        Phrase("rows without a time"));
    }

    void add_from_grid(ListedEvent event) {
        if (event.title.empty())
            return;
        const std::size_t line = event.title.find('\n');
        if (line != std::string::npos) {
            csv::add_people(event, std::string_view(event.title).substr(line + 1));
            event.title.resize(line);
            report_.add(Severity::info, Treatment::guessed, event.offset,
                        Phrase("the lines after the first in '%1' are taken for its people",
                               {schedule::plain_line(event.title)}),
                        Phrase("cells of several lines"));
        }
        maker_.add(std::move(event));
    }

    Report& report_;
    const ReadOptions& options_;
    const Table& table_;
    schedule::AgendaMaker maker_;
    csv::DayOrder order_ = csv::DayOrder::day_month;
    int year_;
    csv::CountedDays counted_;
    struct RowAbove {
        std::optional<IsoTime> start; ///< empty where it tells none
        std::optional<IsoTime> end;
        std::optional<Duration> duration;
        std::string_view room;
    };
    RowAbove above_;
    std::optional<LocalDay> day_; ///< that of the rows being read, once told
    bool year_guessed_ = false;
    bool day_guessed_ = false;
    bool days_counted_ = false;
};

} // namespace

bool recognises_csv(const Source& source) {
    constexpr std::size_t enough = 4U << 20U;
    constexpr std::size_t rows = 400;
    if (source.folder)
        return false;
    const std::string begin = schedule::beginning(source, enough);
    return begin.find('\0') == std::string::npos && csv::table_of(begin, rows).has_value();
}

ReadResult read_csv(const Source& source, const ReadOptions& options) {
    Source plain = schedule::without_byte_order_mark(source);
    const std::size_t bad = text::find_invalid_utf8(plain.bytes);
    if (bad != std::string::npos)
        plain.bytes = schedule::to_utf8(plain.bytes);
    Report report(plain);
    if (bad != std::string::npos)
        report.add(Severity::warning, Treatment::repaired, bad,
                   Phrase("is not all UTF-8: bytes that are not are taken for Windows-1252"), {},
                   Phrase("save it as UTF-8"));
    auto table = csv::table_of(plain.bytes);
    if (!table) {
        report.add_whole(Severity::error, Treatment::left_out,
                         Phrase("is no table that tells when something starts"),
                         Phrase("head its columns: date, start, end, room, title, speakers"));
        return tl::unexpected(report.take());
    }
    if (csv::put_clocks_right(*table))
        report.add_whole(
            Severity::warning, Treatment::guessed,
            Phrase("its clocks tell twelve hours: what would go back is taken for the afternoon"),
            Phrase("write 13:30, or 1:30 pm"));
    TableReader reader(report, options, *table);
    return reader.read();
}

} // namespace estrade

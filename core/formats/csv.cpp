// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include "core/formats/csv/cells.h"
#include "core/formats/csv/clocks.h"
#include "core/formats/csv/describe.h"
#include "core/formats/csv/grid.h"
#include "core/formats/csv/noons.h"
#include "core/formats/csv/person_rows.h"
#include "core/formats/csv/presentations.h"
#include "core/formats/csv/sub_sessions.h"
#include "core/formats/csv/table_times.h"
#include "core/formats/longest_night.h"
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

class ListReader {
public:
    /// `track`: of what tells none.
    ListReader(const Table& table, csv::TableTimes& times, schedule::AgendaMaker& maker, Report& report,
               std::string_view track)
        : table_(table), times_(times), maker_(maker), report_(report), track_(track) {}

    void read() {
        csv::tell_unused(table_, report_);
        dates_start_ = std::none_of(table_.rows.begin(), table_.rows.end(),
                                    [&](const Row& row) { return starts_not_at_its_date(row); });
        maker_.rooms_may_be_lists = maker_.pauses_may_be_in_each_room = !table_.names.whole;
        for (const Row& row : table_.rows)
            if (!times_.take_day_alone(row) && !heads_again(row))
                read_row(row);
        subs_.finish();
    }

private:
    /// Whether a row repeats the heads, as those of each day do.
    [[nodiscard]] bool heads_again(const Row& row) const {
        const std::string_view first = row.text(0);
        return first == table_.head.text(0) && row.filled() == table_.head.filled() &&
               std::equal(row.cells.begin(), row.cells.end(), table_.head.cells.begin(),
                          table_.head.cells.end(),
                          [](const csv::Cell& a, const csv::Cell& b) { return a.text == b.text; });
    }

    /// "2026-03-13T12:00:00Z" beside "10:05": the date's own clock is no start.
    [[nodiscard]] bool starts_not_at_its_date(const Row& row) {
        const auto own = times_.time_in(table_.text(row, Field::start));
        const auto date = own && own->clock ? times_.time_of(table_.text(row, Field::day)) : std::nullopt;
        return date && date->clock && date->clock != own->clock;
    }

    void read_row(const Row& row) {
        if (table_.parts.empty()) {
            ListedEvent event;
            event.offset = row.offset;
            describe(event, row);
            return subs_.take(std::move(event), row);
        }
        ListedEvent session;
        session.offset = row.offset;
        describe(session, row);
        if (!csv::add_presentations(session, table_, row, times_, maker_, report_))
            maker_.add(std::move(session));
    }

    void describe(ListedEvent& event, const Row& row) {
        csv::describe(event, table_, row, report_);
        if (event.track.empty())
            event.track = track_;
        set_times(event, row);
    }

    void set_times(ListedEvent& event, const Row& row) {
        const std::string_view day_text = table_.text(row, Field::day);
        const auto own = times_.time_in(table_.text(row, Field::start));
        const auto start = (own && own->clock) || !dates_start_ ? own : times_.time_of(day_text);
        const auto own_day = day_in(row);
        if (own_day)
            times_.take_day(*own_day->day);
        else if (!day_text.empty() && !times_.take_day_in(day_text) && !times_.time_of(day_text) &&
                 !(start && start->day))
            csv::tell_no_day(report_, row.offset, day_text);
        if (!start || !start->clock)
            return set_other_times(event, row);
        const LocalDay day = start->day ? *start->day : times_.current_day();
        const LocalTime at = day + *start->clock;
        csv::place(event, maker_, at, *start);
        maker_.place_in_zone(event, table_.text(row, Field::zone));
        event.duration = schedule::written_duration(table_.text(row, Field::duration));
        if (!event.duration)
            set_end(event, row, *start, day);
        above_ = {event.start, event.end, event.duration, table_.text(row, Field::room)};
    }

    void set_end(ListedEvent& event, const Row& row, const CellTime& start, LocalDay day) {
        const auto end_day = times_.time_of(table_.text(row, Field::end_day));
        const auto own = times_.time_in(table_.text(row, Field::end));
        const auto& end = !own && end_day && end_day->clock ? end_day : own;
        const auto end_clock = end && end->clock ? end->clock : start.end_clock;
        if (!end_clock)
            return;
        const bool told = (end && end->day) || start.end_day || (end_day && end_day->day);
        const LocalDay last = end && end->day ? *end->day
                              : start.end_day ? *start.end_day
                              : told          ? *end_day->day
                                              : day;
        LocalTime until = last + *end_clock;
        const bool next_day = !told && until < event.start->local;
        until += next_day ? a_day : date::days{0};
        if (next_day && until - event.start->local > longest_night)
            return report_.add(Severity::warning, Treatment::left_out, event.offset,
                               Phrase("'%1' %2", {schedule::plain_line(event.title),
                                                  Phrase("ends before it starts; its end was left out")}),
                               {});
        event.end = IsoTime{until, end && end->offset ? end->offset : event.start->offset};
    }

    /// Of a row that tells no time of day: it may last all day, or go on beside the one above, whose cells
    /// were one with its own before the table was saved.
    void set_other_times(ListedEvent& event, const Row& row) {
        const auto day = day_in(row);
        const bool all_day = table_.all_day && csv::truth_of(row.text(*table_.all_day)).value_or(false);
        if (day && all_day) {
            event.all_day = true;
            const auto last = times_.time_of(table_.text(row, Field::end_day));
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
            if (const auto time = times_.time_of(row.text(column)); time && time->day)
                return time;
        return std::nullopt;
    }

    const Table& table_;
    csv::TableTimes& times_;
    schedule::AgendaMaker& maker_;
    Report& report_;
    std::string_view track_;
    csv::PersonRows rows_{maker_, report_};
    csv::SubSessions subs_{table_, report_, [this](ListedEvent&& event) { rows_.add(std::move(event)); }};
    bool dates_start_ = true; ///< what tells no start begins at its date's clock
    struct RowAbove {
        std::optional<IsoTime> start; ///< empty where it tells none
        std::optional<IsoTime> end;
        std::optional<Duration> duration;
        std::string_view room;
    };
    RowAbove above_;
};

/// What stands above the heads: a day, the event's title, and what else there is.
void read_above(const Table& table, csv::TableTimes& times, schedule::AgendaMaker& maker, Report& report) {
    for (const Row& row : table.above) {
        if (times.take_day_alone(row))
            continue;
        const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                       [](const csv::Cell& one) { return !one.text.empty(); });
        const std::string line = schedule::plain_line(cell->text);
        std::string_view words = cell->text;
        if (const std::string_view zone = csv::take_zone_of(words); !zone.empty() && maker.zone_name.empty())
            maker.tell_zone(zone);
        else if (maker.event.title.empty() && row.filled() == 1) {
            maker.event.title = line;
            report.add(Severity::info, Treatment::guessed, cell->offset,
                       Phrase("'%1' above the table is taken for the event's title", {line}));
        } else {
            report.add(Severity::info, Treatment::left_out, cell->offset,
                       Phrase("'%1' stands above the table", {line}), Phrase("what stands above the table"));
        }
    }
}

/// Whether rows tell days of their own.
bool tells_days(const Table& table, csv::TableTimes& times) {
    return table.has(Field::day) || std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
               const auto start = times.time_in(table.text(row, Field::start));
               return start && start->day;
           });
}

void read_table(const Table& table, std::string_view name, bool several, const ReadOptions& options,
                schedule::AgendaMaker& maker, Report& report) {
    csv::TableTimes times(table, options, report);
    if (!table.has(Field::zone))
        maker.tell_zone(table.zone);
    const bool of_day = csv::names_day(name);
    if (of_day && !tells_days(table, times))
        times.take_day_of(name);
    read_above(table, times, maker, report);
    if (table.shape == csv::Shape::list)
        ListReader(table, times, maker, report, several && !of_day ? name : std::string_view()).read();
    else
        csv::read_grid(table, times, maker, report);
    times.tell();
}

/// What it counts in twelve hours is put right, and told.
void put_clocks_right(Table& table, Report& report) {
    const bool noons = csv::put_noons_right(table);
    if (csv::put_clocks_right(table) || noons)
        report.add_whole(
            Severity::warning, Treatment::guessed,
            Phrase("its clocks tell twelve hours: what would go back is taken for the afternoon"),
            Phrase("write 13:30, or 1:30 pm"));
}

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
    put_clocks_right(*table, report);
    schedule::AgendaMaker maker(options, report);
    read_table(*table, {}, false, options, maker, report);
    return maker.finish();
}

ReadResult read_tables(const Source& source, const std::vector<NamedTable>& tables,
                       const ReadOptions& options) {
    Report report(source);
    schedule::AgendaMaker maker(options, report);
    for (const NamedTable& named : tables) {
        const std::string_view bytes = std::string_view(source.bytes).substr(named.offset, named.length);
        auto table = csv::table_of(bytes);
        if (!table)
            continue;
        csv::move_by(*table, named.offset);
        put_clocks_right(*table, report);
        read_table(*table, named.name, tables.size() > 1, options, maker, report);
    }
    return maker.finish();
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/grid.h"

#include "core/formats/announcement/house_style.h"
#include "core/formats/csv/cells.h"
#include "core/formats/csv/grid_heads.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/title_kinds.h"

#include <algorithm>
#include <iterator>

namespace estrade::csv {
namespace {

using schedule::ListedEvent;

constexpr date::days a_day{1};

/// "-", "–": nothing is on there.
bool is_dash(std::string_view text) {
    return text == "-" || text == "--" || text == "–" || text == "—";
}

class GridReader {
public:
    GridReader(const Table& table, TableTimes& times, schedule::AgendaMaker& maker, schedule::Report& report)
        : table_(table), times_(times), maker_(maker), report_(report) {}

    void read() {
        times_.take_day_of(table_.head.text(0));
        take_heads(table_.head, table_.over);
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            const auto heads = i + 1 < table_.rows.size()
                                   ? heads_of(table_.rows[i], table_.rows[i + 1], !open_.empty())
                                   : std::nullopt;
            if (!heads) {
                read(table_.rows[i]);
                continue;
            }
            close();
            take_heads(heads->head, heads->over);
            ++i;
        }
        close();
        add_found();
    }

private:
    /// What the heads of a column tell.
    struct Column {
        std::optional<LocalDay> day;
        std::string room;
        std::string track;
    };

    void take_heads(const Row& head, const Row& over) {
        columns_.assign(std::max(head.cells.size(), over.cells.size()), {});
        for (std::size_t i = 1; i < columns_.size(); ++i) {
            Column& column = columns_[i];
            column.day = times_.day_of_column(over.text(i));
            if (!column.day)
                column.track = over.text(i);
            const auto day = column.day ? std::nullopt : times_.day_of_column(head.text(i));
            if (day)
                column.day = day;
            else
                column.room = head.text(i);
        }
    }

    void read(const Row& row) {
        const bool alone = times_.take_day_alone(row);
        if (!row.text(0).empty() || alone)
            close();
        if (alone)
            return;
        const auto time = times_.time_in(row.text(0));
        const bool counted = !time && counts_day(row.text(0)) && times_.take_counted(row.text(0));
        if (time && time->day)
            times_.take_day(*time->day);
        const bool heads = counted || (time && time->day && !time->clock) || is_time_word(row.text(0));
        if (heads && row.filled() > 1)
            take_heads(row, {}); // another day's rooms
        else if (row.text(0).empty() || (time && time->clock))
            read_cells(row, time);
        else if (!heads)
            add_untimed(row);
    }

    /// A row without a time goes on where the one above left off.
    void read_cells(const Row& row, const std::optional<CellTime>& time) {
        open_.resize(std::max(row.cells.size(), open_.size()));
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            const Cell& cell = row.cells[i];
            ListedEvent& event = open_[i];
            if (cell.text.empty() || is_dash(cell.text))
                continue;
            if (!event.title.empty()) {
                (event.title += '\n') += cell.text;
                continue;
            }
            event.offset = cell.offset;
            event.title = cell.text;
            const Column column = i < columns_.size() ? columns_[i] : Column{};
            event.room = column.room;
            event.track = column.track;
            if (!time)
                continue;
            const LocalDay day = column.day ? *column.day : times_.current_day();
            place(event, maker_, day + *time->clock, *time);
            if (time->end_clock)
                event.end =
                    IsoTime{day + *time->end_clock + (time->end_clock < time->clock ? a_day : date::days{0}),
                            event.start->offset};
        }
    }

    /// What stands beside neither a time nor a day has no start, which is told of each.
    void add_untimed(const Row& row) {
        for (std::size_t column = 1; column < row.cells.size(); ++column)
            if (const Cell& cell = row.cells[column]; !cell.text.empty()) {
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

    /// Where a row tells one pause in each of its rooms, or in the only one that it fills, it is for all.
    void join_pauses() {
        const auto rooms = std::count_if(columns_.begin(), columns_.end(),
                                         [](const Column& column) { return !column.room.empty(); });
        std::vector<ListedEvent*> told;
        for (ListedEvent& event : open_)
            if (!event.title.empty())
                told.push_back(&event);
        if (rooms < 2 || told.empty() || (told.size() > 1 && told.size() != static_cast<std::size_t>(rooms)))
            return;
        const SessionKind kind = kind_of_title(told.front()->title, false);
        const bool pause = kind == SessionKind::break_ || kind == SessionKind::meal;
        const auto at_once = [](const std::optional<IsoTime>& one, const std::optional<IsoTime>& other) {
            return one ? other && one->local == other->local : !other;
        };
        const bool same = std::all_of(told.begin(), told.end(), [&](const ListedEvent* one) {
            return one->title == told.front()->title && !one->room.empty() &&
                   at_once(one->start, told.front()->start) && at_once(one->end, told.front()->end);
        });
        if (!same || !(pause || (kind == SessionKind::social && told.size() > 1)))
            return;
        told.front()->room.clear();
        for (std::size_t i = 1; i < told.size(); ++i)
            told[i]->title.clear();
    }

    void close() {
        join_pauses();
        std::move(open_.begin(), open_.end(), std::back_inserter(found_));
        open_.clear();
    }

    /// Once all cells are known: how some tell names says how others do.
    void add_found() {
        std::vector<announcement::Item> items;
        for (const ListedEvent& event : found_)
            if (const std::size_t line = event.title.find('\n'); line == std::string::npos)
                items.emplace_back().text.text = event.title;
        announcement::note_style(items, known_);
        for (ListedEvent& event : found_)
            add(std::move(event));
    }

    /// "Bees - Lena Koch", "Bees (Lena Koch)".
    void part_names(ListedEvent& event) {
        if (auto rest = schedule::without_cancelled_mark(event.title); rest && !rest->empty()) {
            report_.add(Severity::info, Treatment::guessed, event.offset,
                        Phrase("'%1' %2", {schedule::plain_line(event.title),
                                           Phrase("is taken to be cancelled, as its title says")}),
                        Phrase("sessions whose title says that they are cancelled"));
            event.cancelled = true;
            event.title = std::move(*rest);
        }
        announcement::TitleReading reading = announcement::read_title({event.title, {}}, known_);
        if (reading.title.empty() || reading.speakers.empty())
            return;
        report_.add(Severity::info, Treatment::guessed, event.offset,
                    Phrase("what '%1' tells beside its title is taken for its people",
                           {schedule::plain_line(event.title)}),
                    Phrase("cells of titles and names"));
        event.title = std::move(reading.title);
        if (reading.length && !event.end)
            event.duration = reading.length;
        for (announcement::Speaker& speaker : reading.speakers) {
            schedule::ListedPerson& person = event.people.emplace_back();
            person.name = std::move(speaker.name);
            person.affiliation = std::move(speaker.affiliation);
            person.role = speaker.moderator ? Role::moderator : Role::speaker;
        }
    }

    void add(ListedEvent event) {
        if (event.title.empty())
            return;
        const std::size_t line = event.title.find('\n');
        if (line != std::string::npos) {
            add_people(event, std::string_view(event.title).substr(line + 1));
            event.title.resize(line);
            report_.add(Severity::info, Treatment::guessed, event.offset,
                        Phrase("the lines after the first in '%1' are taken for its people",
                               {schedule::plain_line(event.title)}),
                        Phrase("cells of several lines"));
        } else {
            part_names(event);
        }
        maker_.add(std::move(event));
    }

    const Table& table_;
    TableTimes& times_;
    schedule::AgendaMaker& maker_;
    schedule::Report& report_;
    std::vector<Column> columns_;
    std::vector<ListedEvent> found_; ///< in the order of their rows
    announcement::KnownPeople known_;
    std::vector<ListedEvent> open_; ///< by column: what the row above put there
};

} // namespace

void read_grid(const Table& table, TableTimes& times, schedule::AgendaMaker& maker,
               schedule::Report& report) {
    GridReader(table, times, maker, report).read();
}

} // namespace estrade::csv

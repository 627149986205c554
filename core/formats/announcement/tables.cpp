// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/columns.h"
#include "core/formats/announcement/items.h"
#include "core/formats/announcement/name_columns.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/table_cells.h"
#include "core/formats/announcement/table_columns.h"
#include "core/formats/announcement/table_spans.h"
#include "core/formats/announcement/title_cells.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <iterator>

namespace estrade::announcement {
namespace {

class Table {
public:
    Table(const Document& document, std::size_t begin, std::size_t end, const std::string& file, Timed& timed,
          Diagnostics& diagnostics)
        : document_(document), begin_(begin), end_(end), file_(file), timed_(timed),
          diagnostics_(diagnostics) {}

    void run() {
        items_before_ = timed_.items.size();
        over_ = time_over(document_, begin_);
        for (std::size_t i = begin_; i < end_ && timed_.items.size() < limits.items; ++i) {
            if (document_.lines[i].kind != LineKind::row)
                continue;
            std::vector<std::string_view> cells = cells_of(document_.lines[i].body);
            spans_.take(cells);
            if (is_separator_row(cells))
                continue;
            const bool head = is_head_ = columns_.empty();
            if (head) {
                if (auto mark = lone_cell(cells) ? day_row(i, cells) : std::nullopt) {
                    timed_.marks.push_back(*mark);
                    continue;
                }
                if (room_row(cells))
                    continue;
                std::vector<std::string> words;
                for (std::size_t at = 0; at < cells.size(); ++at)
                    words.push_back(word(cells, at));
                columns_.find(words, over_.has_value(),
                              [&] { return column_of_clocks(i + 1, words.size()); });
                if (columns_.has(Column::time) || columns_.has(Column::start))
                    over_.reset();
                of_days_ = tell_days(column_from(columns_.headless() ? i : i + 1, column_of_times()));
                find_rooms(i);
            }
            if (!head && room_row(cells))
                continue;
            if (read_row(i, cells))
                continue;
            if (auto mark = day_row(i, cells))
                timed_.marks.push_back(*mark);
            else if (!head && !of_days_ && rooms_.empty() && timed_.items.size() == items_before_)
                take_rooms(cells);
            else if (!head)
                tell_untimed(i, cells);
        }
        names_.settle(timed_.items, untold_);
        if (timed_.items.size() > items_before_ || of_days_)
            std::move(untold_.begin(), untold_.end(), std::back_inserter(diagnostics_));
    }

private:
    void tell_untimed(std::size_t line, const std::vector<std::string_view>& cells) {
        std::string said = word(cells, columns_.index_of(Column::title));
        for (std::size_t i = 0; i < cells.size() && said.empty(); ++i)
            said = word(cells, i);
        if (!said.empty())
            tell(line, column_at(line, cells, 0),
                 Phrase("'%1' %2", {said, Phrase("tells no start that can be read: it is left out")}));
    }

    void tell(std::size_t line, std::size_t column, Phrase what) {
        untold_.push_back({Severity::info,
                           {file_, document_.lines[line].number, column},
                           std::move(what),
                           {},
                           Treatment::left_out});
    }

    /// A second row of heads, under those of days, names their rooms.
    void take_rooms(const std::vector<std::string_view>& cells) {
        const bool days =
            std::any_of(columns_.headers().begin(), columns_.headers().end(),
                        [](const std::string& h) { return leading_day(h) || find_counted_day(h); });
        for (std::size_t i = 0; days && i < cells.size(); ++i)
            rooms_.push_back(word(cells, i));
    }

    /// One cell that spans a table, as far as it is known.
    static bool lone_cell(const std::vector<std::string_view>& cells) {
        return std::count_if(cells.begin(), cells.end(), [](std::string_view c) { return !c.empty(); }) == 1;
    }

    /// "Room 2" alone in a row is that of the rows under it.
    bool room_row(const std::vector<std::string_view>& cells) {
        const bool lone = lone_cell(cells);
        for (std::size_t i = 0; i < cells.size() && lone; ++i)
            if (const std::string name = word(cells, i); is_room_named(name)) {
                room_over_ = name;
                return true;
            }
        return false;
    }

    [[nodiscard]] Inline cell(const std::vector<std::string_view>& cells, std::size_t at) const {
        return text_of_cell(markup_at(cells, at), document_.references);
    }

    static std::string_view markup_at(const std::vector<std::string_view>& cells, std::size_t at) {
        return at < cells.size() ? cells[at] : std::string_view();
    }

    [[nodiscard]] Item titled_by(const Item& item, const std::vector<std::string_view>& cells,
                                 std::size_t at) const {
        return titled(item, markup_at(cells, at), columns_.mixed() ? TitleCell::mixed : TitleCell::title,
                      document_.references);
    }

    [[nodiscard]] std::string word(const std::vector<std::string_view>& cells, std::size_t at) const {
        return single_spaced(cell(cells, at).text);
    }

    [[nodiscard]] std::size_t column_of_times() const {
        return columns_.index_of(columns_.has(Column::start) ? Column::start : Column::time);
    }

    /// In a table without a header, a column of which most cells name rooms.
    void find_rooms(std::size_t line) {
        constexpr std::size_t most = 16; // columns
        for (std::size_t i = 0; columns_.headless() && i < std::min(columns_.size(), most); ++i) {
            const std::vector<std::string> cells =
                columns_.at(i) == Column::unknown ? column_from(line, i) : std::vector<std::string>();
            const auto rooms = std::count_if(cells.begin(), cells.end(),
                                             [](const std::string& cell) { return names_room(cell); });
            const auto filled = std::count_if(cells.begin(), cells.end(),
                                              [](const std::string& cell) { return !cell.empty(); });
            if (rooms > 1 && rooms * 2 >= filled) {
                columns_.set(i, Column::room);
                return;
            }
        }
    }

    /// That of whose cells from a line on most tell a time.
    [[nodiscard]] std::optional<std::size_t> column_of_clocks(std::size_t line, std::size_t columns) const {
        constexpr std::size_t most = 16; // columns
        for (std::size_t i = 0; i < std::min(columns, most); ++i) {
            const std::vector<std::string> cells = column_from(line, i);
            const auto clocks = std::count_if(cells.begin(), cells.end(), [](const std::string& cell) {
                return time_of(cell).has_value();
            });
            if (clocks > 1 && static_cast<std::size_t>(clocks) * 2 > cells.size())
                return i;
        }
        return std::nullopt;
    }

    /// What a column says from a line on.
    [[nodiscard]] std::vector<std::string> column_from(std::size_t line, std::size_t column) const {
        constexpr std::size_t enough = 200; // rows
        std::vector<std::string> said;
        for (; line < end_ && said.size() < enough; ++line) {
            const auto cells = document_.lines[line].kind == LineKind::row
                                   ? cells_of(document_.lines[line].body)
                                   : std::vector<std::string_view>();
            if (!is_separator_row(cells))
                said.push_back(word(cells, column));
        }
        return said;
    }

    /// Whether a day in the column of times is one: a clock follows it.
    [[nodiscard]] bool tells_start(const std::string& cell, const LeadingDay& day) const {
        const bool named = leading_day(cell).has_value() || columns_.has(Column::day);
        return named || parse_clock_range(std::string_view(cell).substr(day.length)).has_value();
    }

    bool read_row(std::size_t line, const std::vector<std::string_view>& cells) {
        const std::size_t time_column = column_of_times();
        const std::string time = word(cells, time_column);
        auto range = over_ && !is_head_ ? over_ : of_days_ ? std::nullopt : time_of(time);
        if (!range)
            return false;
        if (columns_.has(Column::end))
            if (const auto end = time_of(word(cells, columns_.index_of(Column::end))))
                range->end = end->start;
        const std::size_t day_column = columns_.index_of(Column::day);
        const std::string day_told = word(cells, columns_.has(Column::day) ? day_column : time_column);
        const bool told = columns_.has(Column::day) || !is_time_alone(day_told);
        if (const auto day = told ? day_of_cell(day_told) : std::nullopt; day && tells_start(day_told, *day))
            timed_.marks.push_back({line, day->day, day->weekday, std::nullopt});
        Item item;
        item.line = line;
        item.end_line = line + 1;
        item.kind = LineKind::row;
        item.where = {file_, document_.lines[line].number, column_at(line, cells, time_column)};
        item.start = range->start;
        item.end = range->end;
        item.compact = range->compact;
        item.halved = range->halved;
        if (columns_.has(Column::length))
            item.length = length_of(word(cells, columns_.index_of(Column::length)));
        if (columns_.has(Column::language))
            item.language = language(word(cells, columns_.index_of(Column::language)));
        item.room = columns_.has(Column::room) ? word(cells, columns_.index_of(Column::room)) : room_over_;
        spans_.extend(timed_.items, *range);
        if (columns_.has(Column::title))
            add_titled(item, cells);
        else
            add_parallel(item, cells);
        return true;
    }

    static std::string language(const std::string& text) {
        const std::string folded = text::fold(text);
        return folded.size() == 2 ? folded : std::string();
    }

    [[nodiscard]] std::size_t column_at(std::size_t line, const std::vector<std::string_view>& cells,
                                        std::size_t at) const {
        const Line& l = document_.lines[line];
        return at < cells.size() ? l.column + static_cast<std::size_t>(cells[at].data() - l.body.data())
                                 : l.column;
    }

    void add_titled(const Item& timed, const std::vector<std::string_view>& cells) {
        Item item = titled_by(timed, cells, columns_.index_of(Column::title));
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_.at(i) != Column::speaker)
                continue;
            if (!item.speakers)
                item.speakers.emplace();
            if (const std::string words = word(cells, i);
                is_wordy(words) && says_only_its_kind(text::fold(item.text.text))) {
                item.text.text += ": " + words; // "Contributed talk 1 | Oars of light woods and their care"
                continue;
            }
            for (Speaker& speaker : read_name_cell(cell(cells, i)))
                item.speakers->push_back(std::move(speaker));
        }
        if (columns_.mixed())
            part_mixed(item, columns_.mixed_first());
        if (columns_.headless())
            add_cells_without_header(item, cells);
        const bool untold = says_nothing(item.text.text);
        for (std::size_t i = 0; i < columns_.size() && untold; ++i) {
            Inline instead = cell(cells, i);
            const bool empty = text::trim(item.text.text).empty();
            const bool from_speakers = columns_.at(i) == Column::speaker && empty;
            const bool from_others = (columns_.mixed() || empty) &&
                                     (columns_.at(i) == Column::unknown || columns_.at(i) == Column::ignored);
            if (!(from_speakers || from_others) || text::trim(instead.text).empty() || time_of(instead.text))
                continue;
            item.text = std::move(instead); // "8:30 | Welcome |" under "Time | Speaker | Title"
            if (from_speakers)
                item.speakers.reset();
            break;
        }
        if (text::trim(item.text.text).empty())
            return;
        if (!columns_.headless())
            add_remarks(item, cells);
        const std::size_t named = columns_.index_of(Column::speaker);
        if (item.speakers)
            names_.note(timed_.items.size(), word(cells, named), item.where);
        spans_.note(columns_.index_of(Column::title), timed_.items.size());
        timed_.items.push_back(std::move(item));
    }

    /// "19:00 | Title | NAME", "19:00 | Title | Room 3 | 20 min" in a table without a header. What is none of
    /// these goes on below the title.
    void add_cells_without_header(Item& item, const std::vector<std::string_view>& cells) {
        surely_named_.resize(std::max(surely_named_.size(), cells.size()));
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string text = word(cells, i);
            if ((i < columns_.size() && columns_.at(i) != Column::unknown) || is_nobody(text::fold(text)))
                continue;
            std::vector<Speaker> names = read_name_cell(cell(cells, i));
            const bool sure = !names.empty() && std::all_of(names.begin(), names.end(), [](const Speaker& s) {
                return is_surely_a_name(s.name, KnownPeople());
            });
            surely_named_[i] += sure ? 1 : 0;
            constexpr std::size_t enough = 2; // rows, after which others of the column are names too
            if (sure || (surely_named_[i] >= enough && text != single_spaced(item.text.text)))
                item.speakers = std::move(names);
            else if (item.room.empty() && names_room(text))
                item.room = text;
            else if (const auto length = parse_length(text); length && !item.length)
                item.length = length;
            else if (!item.text.text.empty() && !time_of(text))
                item.text.text += " | " + text;
        }
    }

    /// "Notes: bring a lamp", of a column that is none of those that are known, or one more of its kind.
    void add_remarks(Item& item, const std::vector<std::string_view>& cells) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const bool spare = columns_.at(i) == Column::unknown || columns_.at(i) == Column::ignored;
            const std::string text = spare && !columns_.header(i).empty() ? word(cells, i) : std::string();
            if (is_nobody(text::fold(text)) || single_spaced(item.text.text) == text || time_of(text))
                continue;
            item.remarks += item.remarks.empty() ? "" : "\n\n";
            item.remarks +=
                (says_contents(text::fold(columns_.header(i))) ? std::string() : columns_.header(i) + ": ") +
                text;
        }
    }

    /// One item for each room or day whose cell is not empty.
    void add_parallel(const Item& item, const std::vector<std::string_view>& cells) {
        const std::size_t first_item = timed_.items.size();
        std::size_t rooms = 0;
        std::size_t spanned_rooms = 0;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_.at(i) != Column::unknown)
                continue;
            std::size_t from = i; // where what is in this cell stands
            while (from > 0 && spans_.is_reached(from))
                --from;
            const auto day = leading_day(columns_.header(i));
            const auto counted = find_counted_day(columns_.header(i));
            const std::optional<int> nth = counted ? counted->number : std::nullopt;
            rooms += day || nth || columns_.header(i).empty() ? 0 : 1;
            spanned_rooms += from < i ? 1 : 0;
            if (from < i && (columns_.header(i - 1) == columns_.header(i) || !(day || nth)))
                continue; // a room more of the same day
            Item one = titled_by(item, cells, from);
            if (says_nothing(one.text.text) || is_time_alone(one.text.text))
                continue;
            take_own_time(one);
            if (day || nth) {
                one.day = day;
                one.nth_day = day ? std::nullopt : nth;
                one.room = i < rooms_.size() ? rooms_[i] : std::string();
            } else {
                one.room = columns_.header(i);
            }
            spans_.note(from, timed_.items.size());
            timed_.items.push_back(std::move(one));
        }
        place_for_all(timed_.items, first_item, rooms, rooms > 1 && spanned_rooms + 1 == rooms);
    }

    /// A row that only names a day: "Friday 2 December", "Day 2".
    [[nodiscard]] std::optional<DayMark> day_row(std::size_t line,
                                                 const std::vector<std::string_view>& cells) const {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string text = word(cells, i);
            if (text.empty())
                continue;
            if (const auto day = leading_day(text))
                return DayMark{line, day->day, day->weekday, std::nullopt};
            if (!lone_cell(cells))
                return std::nullopt;
            if (const auto lone = lone_day(text))
                return DayMark{line, lone->day, lone->weekday, lone->counted};
            if (const auto counted = find_counted_day(text)) // "Talks Day 2"
                return DayMark{line, std::nullopt, std::nullopt, counted};
            return std::nullopt;
        }
        return std::nullopt;
    }

    const Document& document_;
    std::size_t begin_;
    std::size_t end_;
    const std::string& file_;
    Timed& timed_;
    Diagnostics& diagnostics_;
    Diagnostics untold_;             ///< what is not read, should this be a table of times
    bool is_head_ = false;           ///< the row at hand
    bool of_days_ = false;           ///< its column of times holds days: "10.07"
    std::optional<ClockRange> over_; ///< of all rows, which tell none
    TableColumns columns_;
    std::vector<std::string> rooms_; ///< under days
    std::string room_over_;          ///< told by a row of its own
    NameColumn names_;
    TableSpans spans_;
    std::vector<std::size_t> surely_named_; ///< rows of each column, in a table without a header
    std::size_t items_before_ = 0;
};

} // namespace

void find_row_items(const Document& document, std::size_t begin, std::size_t end, const std::string& file,
                    Timed& timed, Diagnostics& diagnostics) {
    Table(document, begin, end, file, timed, diagnostics).run();
}

} // namespace estrade::announcement

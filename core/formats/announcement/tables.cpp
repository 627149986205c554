// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/columns.h"
#include "core/formats/announcement/html_rows.h"
#include "core/formats/announcement/items.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/struck.h"
#include "core/formats/announcement/table_cells.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {
namespace {

/// "", "TBD", "–"; not "☕", which tells of a pause.
bool says_nothing(const std::string& cell) {
    return is_nobody(text::fold(cell)) && !shows_picture(cell);
}

class Table {
public:
    Table(const Document& document, std::size_t begin, std::size_t end, const std::string& file, Timed& timed)
        : document_(document), begin_(begin), end_(end), file_(file), timed_(timed) {}

    void run() {
        items_before_ = timed_.items.size();
        for (std::size_t i = begin_; i < end_ && timed_.items.size() < limits.items; ++i) {
            if (document_.lines[i].kind != LineKind::row)
                continue;
            std::vector<std::string_view> cells = cells_of(document_.lines[i].body);
            take_spans(cells);
            if (is_separator_row(cells))
                continue;
            const bool head = columns_.empty();
            if (head) {
                if (auto mark = lone_cell(cells) ? day_row(i, cells) : std::nullopt) {
                    timed_.marks.push_back(*mark);
                    continue;
                }
                find_columns(cells);
            }
            if (read_row(i, cells))
                continue;
            if (auto mark = day_row(i, cells))
                timed_.marks.push_back(*mark);
            else if (!head && rooms_.empty() && timed_.items.size() == items_before_)
                take_rooms(cells);
        }
    }

private:
    /// Notes which cells the one before them reaches into, and empties them.
    void take_spans(std::vector<std::string_view>& cells) {
        spanned_.assign(cells.size(), false);
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (cells[i] == spanned) {
                spanned_[i] = true;
                cells[i] = {};
            }
    }

    /// A second row of heads, under those of days, names their rooms.
    void take_rooms(const std::vector<std::string_view>& cells) {
        const bool days = std::any_of(headers_.begin(), headers_.end(), [](const std::string& h) {
            return leading_day(h) || find_counted_day(h);
        });
        for (std::size_t i = 0; days && i < cells.size(); ++i)
            rooms_.push_back(word(cells, i));
    }

    /// One cell that spans a table, as far as it is known.
    static bool lone_cell(const std::vector<std::string_view>& cells) {
        return std::count_if(cells.begin(), cells.end(), [](std::string_view c) { return !c.empty(); }) == 1;
    }

    [[nodiscard]] Inline cell(const std::vector<std::string_view>& cells, std::size_t at) const {
        return at < cells.size() ? plain(cells[at], document_.references) : Inline{};
    }

    [[nodiscard]] Item titled(const Item& item, const std::vector<std::string_view>& cells,
                              std::size_t at) const {
        const auto read = [&](std::string_view markup) {
            Item one = item;
            one.text = plain(markup, document_.references);
            return std::optional(std::move(one));
        };
        return *read_unstruck(at < cells.size() ? cells[at] : std::string_view(), read);
    }

    [[nodiscard]] std::string word(const std::vector<std::string_view>& cells, std::size_t at) const {
        return single_spaced(cell(cells, at).text);
    }

    /// Reads the first row as the header, or guesses where there is none.
    void find_columns(const std::vector<std::string_view>& cells) {
        columns_.assign(cells.size(), Column::unknown);
        headers_.assign(cells.size(), std::string());
        bool timed = false;
        for (std::size_t i = 0; i < cells.size(); ++i)
            timed = timed || tells_time(word(cells, i));
        if (!timed) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                headers_[i] = word(cells, i);
                columns_[i] = column_of(text::fold(headers_[i]));
                if (const auto first = first_of_two(text::fold(headers_[i])); first && !mixed_) {
                    columns_[i] = Column::title;
                    mixed_ = i;
                    mixed_first_ = *first;
                }
            }
        } else {
            for (std::size_t i = 0; i < cells.size() && !has(Column::time); ++i)
                if (tells_time(word(cells, i)))
                    columns_[i] = Column::time;
        }
        headless_ = timed;
        complete_columns();
    }

    void complete_columns() {
        if (has(Column::start) && has(Column::time)) // 開始時間 | 終了時間 | 時間
            replace(Column::time, Column::length);
        if (!has(Column::time) && !has(Column::start) && !columns_.empty())
            *std::find_if(columns_.begin(), columns_.end() - 1,
                          [](Column c) { return c == Column::unknown; }) = Column::time;
        keep_first(Column::time, Column::ignored);
        keep_first(Column::speaker, Column::speaker);
        if (has(Column::title))
            keep_title();
        const auto unknown = std::count(columns_.begin(), columns_.end(), Column::unknown);
        const bool parallel = !headless_ && !has(Column::title) && !has(Column::speaker) && unknown >= 2;
        if (has(Column::title) || parallel)
            return; // columns without a role are rooms or days, or say what is not read
        const auto first = std::find(columns_.begin(), columns_.end(), Column::unknown);
        if (first != columns_.end())
            *first = Column::title;
    }

    [[nodiscard]] bool has(Column column) const {
        return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
    }
    void replace(Column what, Column with) { std::replace(columns_.begin(), columns_.end(), what, with); }
    void keep_first(Column what, Column rest) {
        const auto first = std::find(columns_.begin(), columns_.end(), what);
        if (first != columns_.end())
            std::replace(first + 1, columns_.end(), what, rest);
    }
    /// Of several columns that may hold titles, the one that says so, else the first: "Event | Title".
    void keep_title() {
        if (mixed_) {
            replace(Column::title, Column::ignored);
            columns_[*mixed_] = Column::title;
            return;
        }
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i] != Column::title || !says_title(text::fold(headers_[i])))
                continue;
            replace(Column::title, Column::ignored);
            columns_[i] = Column::title;
            return;
        }
        keep_first(Column::title, Column::ignored);
    }
    [[nodiscard]] std::size_t index_of(Column column) const {
        return static_cast<std::size_t>(std::find(columns_.begin(), columns_.end(), column) -
                                        columns_.begin());
    }

    bool read_row(std::size_t line, const std::vector<std::string_view>& cells) {
        const std::size_t time_column = index_of(has(Column::start) ? Column::start : Column::time);
        const std::string time = word(cells, time_column);
        auto range = time_of(time);
        if (!range)
            return false;
        if (has(Column::end))
            if (const auto end = time_of(word(cells, index_of(Column::end))))
                range->end = end->start;
        const std::string day_told = has(Column::day) ? word(cells, index_of(Column::day)) : time;
        if (const auto day = leading_day(day_told))
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
        if (has(Column::length))
            item.length = length_of(word(cells, index_of(Column::length)));
        if (has(Column::language))
            item.language = language(word(cells, index_of(Column::language)));
        if (has(Column::room))
            item.room = word(cells, index_of(Column::room));
        if (has(Column::title))
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
        Item item = titled(timed, cells, index_of(Column::title));
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i] != Column::speaker)
                continue;
            if (!item.speakers)
                item.speakers.emplace();
            for (Speaker& speaker : read_name_cell(cell(cells, i)))
                item.speakers->push_back(std::move(speaker));
        }
        if (mixed_)
            part_mixed(item);
        if (headless_)
            add_cells_without_header(item, cells);
        else
            add_remarks(item, cells);
        const bool untold = says_nothing(item.text.text);
        for (std::size_t i = 0; i < columns_.size() && untold; ++i) {
            Inline instead = cell(cells, i);
            const bool empty = text::trim(item.text.text).empty();
            const bool from_speakers = columns_[i] == Column::speaker && empty;
            const bool from_others =
                (mixed_ || empty) && (columns_[i] == Column::unknown || columns_[i] == Column::ignored);
            if (!(from_speakers || from_others) || text::trim(instead.text).empty() || time_of(instead.text))
                continue;
            item.text = std::move(instead); // "8:30 | Welcome |" under "Time | Speaker | Title"
            if (from_speakers)
                item.speakers.reset();
            break;
        }
        if (!text::trim(item.text.text).empty())
            timed_.items.push_back(std::move(item));
    }

    /// A cell of two lines, of which one is the title and the other who speaks; "NAME (Company) Title" on
    /// one.
    void part_mixed(Item& item) const {
        const std::size_t end = item.text.text.find('\n');
        if (end == std::string::npos) {
            const NameList names = read_names(item.text.text, Commas::part_names);
            const bool parted = names.length < item.text.text.size() && !names.speakers.empty() &&
                                !names.speakers.back().affiliation.empty();
            if (mixed_first_ != Column::speaker || !parted)
                return;
            item.speakers = names.speakers;
            item.text.text.erase(0, names.length);
            return;
        }
        const std::string first = item.text.text.substr(0, end);
        const std::string second = item.text.text.substr(end + 1);
        const bool name_first = mixed_first_ == Column::speaker;
        item.speakers = read_name_cell(Inline{name_first ? first : second, item.text.links});
        item.text.text = name_first ? second : first;
    }

    /// "19:00 | Title | NAME", "19:00 | Title | Room 3 | 20 min" in a table without a header. What is none of
    /// these goes on with the title.
    void add_cells_without_header(Item& item, const std::vector<std::string_view>& cells) const {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string text = word(cells, i);
            if ((i < columns_.size() && columns_[i] != Column::unknown) || is_nobody(text::fold(text)))
                continue;
            std::vector<Speaker> names = read_name_cell(cell(cells, i));
            const bool sure = !names.empty() && std::all_of(names.begin(), names.end(), [](const Speaker& s) {
                return is_surely_a_name(s.name, KnownPeople());
            });
            if (sure)
                item.speakers = std::move(names);
            else if (item.room.empty() && names_room(text))
                item.room = text;
            else if (const auto length = parse_length(text); length && !item.length)
                item.length = length;
            else if (!item.text.text.empty())
                item.text.text += " | " + text;
        }
    }

    /// "Notes: bring a lamp", of a column that is none of those that are known.
    void add_remarks(Item& item, const std::vector<std::string_view>& cells) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const std::string text = word(cells, i);
            const bool tells =
                columns_[i] == Column::unknown && !headers_[i].empty() && !is_nobody(text::fold(text));
            if (tells && text::trim(item.text.text) != text && !time_of(text))
                item.remarks.append(item.remarks.empty() ? "" : "\n\n")
                    .append(headers_[i])
                    .append(": ")
                    .append(text);
        }
    }

    /// One item for each room or day whose cell is not empty.
    void add_parallel(const Item& item, const std::vector<std::string_view>& cells) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i] != Column::unknown)
                continue;
            std::size_t from = i; // where what is in this cell stands
            while (from > 0 && from < spanned_.size() && spanned_[from])
                --from;
            const auto day = leading_day(headers_[i]);
            const auto counted = find_counted_day(headers_[i]);
            const std::optional<int> nth = counted ? counted->number : std::nullopt;
            if (from < i && (headers_[i - 1] == headers_[i] || !(day || nth)))
                continue; // a room more of the same day
            Item one = titled(item, cells, from);
            if (says_nothing(one.text.text) || is_time_alone(one.text.text))
                continue;
            take_own_time(one);
            if (day || nth) {
                one.day = day;
                one.nth_day = day ? std::nullopt : nth;
                one.room = i < rooms_.size() ? rooms_[i] : std::string();
            } else {
                one.room = headers_[i];
            }
            timed_.items.push_back(std::move(one));
        }
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
    bool headless_ = false;
    std::vector<Column> columns_;
    std::vector<std::string> headers_;
    std::vector<std::string> rooms_; ///< under days
    std::vector<bool> spanned_;      ///< of the row at hand
    std::size_t items_before_ = 0;
    std::optional<std::size_t> mixed_; ///< the column of titles with who speaks in it
    Column mixed_first_ = Column::title;
};

} // namespace

void find_row_items(const Document& document, std::size_t begin, std::size_t end, const std::string& file,
                    Timed& timed) {
    Table(document, begin, end, file, timed).run();
}

} // namespace estrade::announcement

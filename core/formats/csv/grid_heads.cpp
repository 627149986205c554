// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/grid_heads.h"

#include "core/formats/csv/fields.h"
#include "core/formats/csv/times.h"

#include <algorithm>
#include <set>

namespace estrade::csv {
namespace {

constexpr int any_year = 2000;
constexpr std::size_t longest_name = 100; ///< of a room

std::optional<CellTime> time_of(std::string_view text) {
    return csv::time_of(text, DayOrder::day_month, any_year);
}

bool tells_clock(std::string_view text) {
    const auto time = time_of(text);
    return time && time->clock;
}

bool tells_day(std::string_view text) {
    if (counts_day(text))
        return true;
    const auto time = time_of(text);
    return time ? time->day && !time->clock // "Day 1 - 6 May"
                : day_in_pieces(text, DayOrder::day_month, any_year).has_value();
}

/// What the cells of a row are, but the first, which heads times, and those beside it that do.
struct Heads {
    bool names = false; ///< each is a name, of a room or a day
    bool days = false;  ///< all that is filled are days
    std::size_t filled = 0;
    std::size_t first = 0; ///< column of the first that is filled
};

bool heads_column_of_times(std::string_view text) {
    const auto field = field_of(text);
    return field && tells_time(*field);
}

/// How many columns at the left tell when.
std::size_t columns_of_times(const Row& row) {
    std::size_t count = 1;
    while (count < row.cells.size() && heads_column_of_times(row.text(count)))
        ++count;
    return count;
}

Heads look_at(const Row& row, std::size_t from) {
    Heads heads{true, true, 0, 0};
    for (std::size_t column = from; column < row.cells.size(); ++column) {
        const std::string_view text = row.text(column);
        if (text.empty())
            continue;
        heads.first = heads.filled == 0 ? column : heads.first;
        ++heads.filled;
        heads.names = heads.names && text.size() <= longest_name && !tells_clock(text);
        heads.days = heads.days && tells_day(text);
    }
    return heads;
}

/// Each blank cell as the one before it.
Row spread(Row row, std::size_t from, std::size_t width) {
    row.cells.resize(std::max(width, row.cells.size()), Cell{row.offset, {}});
    for (std::size_t column = from + 1; column < row.cells.size(); ++column)
        if (row.cells[column].text.empty())
            row.cells[column].text = row.cells[column - 1].text;
    return row;
}

bool differ(const TwoHeads& heads, std::size_t from) {
    std::set<std::pair<std::string_view, std::string_view>> known;
    for (std::size_t column = from; column < heads.head.cells.size(); ++column)
        if (!heads.head.text(column).empty() &&
            !known.emplace(heads.head.text(column), heads.over.text(column)).second)
            return false;
    return true;
}

/// Whether a cell at the left heads rows, rather than being one's time.
bool heads_rows(std::string_view text) {
    if (text.empty())
        return true;
    const auto field = field_of(text);
    return field && (tells_time(*field) || field == Field::room || field == Field::track);
}

/// Whether a row heads columns as times of day, and the first one as rooms.
bool heads_times(const Row& row) {
    return row.cells.size() > 2 && row.filled() > 2 && !time_of(row.text(0)) &&
           std::all_of(row.cells.begin() + 1, row.cells.end(),
                       [](const Cell& cell) { return cell.text.empty() || tells_clock(cell.text); });
}

/// A column for each row; `days`: those above them.
std::vector<Row> turned(const std::vector<Row>& rows, const Row& days) {
    std::vector<Row> turned;
    for (std::size_t column = 0; column < rows.front().cells.size(); ++column) {
        if (column > 0 && !days.text(column).empty())
            turned.push_back({days.offset, {days.cells[column]}});
        Row& row = turned.emplace_back();
        for (const Row& one : rows)
            row.cells.push_back(column < one.cells.size() ? one.cells[column] : Cell{one.offset, {}});
        row.offset = row.cells.front().offset;
    }
    turned.front().cells.front().text.clear(); // "Room" heads what are columns now
    return turned;
}

} // namespace

bool heads_grid(const Row& row) {
    const std::string_view first = row.text(0);
    const auto time = first.empty() ? std::nullopt : time_of(first);
    const bool timed = first.empty() || is_time_word(first) || time || counts_day(first);
    if (row.filled() < (first.empty() ? 2U : 3U) || !timed)
        return false;
    std::set<std::string_view> names;
    for (std::size_t column = 1; column < row.cells.size(); ++column) {
        const std::string_view name = row.text(column);
        if (!name.empty() && (name.size() > longest_name || tells_clock(name) || !names.insert(name).second))
            return false;
    }
    return !time || !time->clock; // a time of day is a row's
}

std::optional<TwoHeads> heads_of(const Row& above, const Row& below, bool goes_on) {
    if (!heads_rows(above.text(0)) || !heads_rows(below.text(0)))
        return std::nullopt;
    const std::size_t from = std::max(columns_of_times(above), columns_of_times(below));
    const Heads upper = look_at(above, from);
    const Heads lower = look_at(below, from);
    if (upper.filled < 2 || lower.filled < 2 || !upper.names || !lower.names || (upper.days && lower.days) ||
        (goes_on && above.text(0).empty() && !upper.days))
        return std::nullopt;
    const bool tracks = !lower.days && !upper.days;
    if (tracks &&
        (upper.filled >= lower.filled || !is_time_word(below.text(0)) || is_time_word(above.text(0))))
        return std::nullopt;
    Row wide = spread(above, upper.first, std::max(above.cells.size(), below.cells.size()));
    TwoHeads heads = lower.days ? TwoHeads{std::move(wide), below} : TwoHeads{below, std::move(wide)};
    for (std::size_t column = 0; column < from && column < heads.head.cells.size(); ++column)
        if (heads.head.text(column).empty())
            heads.head.cells[column].text = heads.over.text(column);
    return differ(heads, from) ? std::optional(std::move(heads)) : std::nullopt;
}

std::vector<Row> upright(std::vector<Row> rows) {
    const auto lies = [&](std::size_t head) {
        return head + 1 < rows.size() && heads_times(rows[head]) && !heads_times(rows[head + 1]);
    };
    if (rows.size() > most_cells)
        return rows;
    if (lies(0))
        return turned(rows, {});
    const Heads days = rows.empty() ? Heads{} : look_at(rows.front(), 1);
    if (days.filled == 0 || !days.days || !lies(1))
        return rows;
    const Row over = std::move(rows.front());
    rows.erase(rows.begin());
    return turned(rows, over);
}

} // namespace estrade::csv

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/table.h"

#include "core/text/text.h"

#include <algorithm>
#include <set>
#include <span>

namespace estrade::csv {
namespace {

constexpr int any_year = 2000;

bool is_time(std::string_view text) {
    return time_of(text, DayOrder::day_month, any_year).has_value();
}

/// Most of what a table's rows are, a list's or a grid's, must be what they are there.
bool most(std::size_t part, std::size_t whole) {
    return part > 0 && part * 2 >= whole;
}

/// What its cells head, if it heads a list.
bool head_list(const Row& row, Table& table) {
    table.columns.clear();
    table.unknown.clear();
    table.roles.clear();
    table.name_parts.clear();
    std::size_t known = 0;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.text(column).empty())
            continue;
        if (const auto field = field_of(row.text(column))) {
            table.columns[*field].push_back(column);
            ++known;
        } else if (const auto role = role_of(row.text(column))) {
            table.roles.emplace_back(column, *role);
        } else if (const auto part = name_part_of(row.text(column))) {
            table.name_parts.emplace(*part, column);
        } else {
            table.unknown.push_back(column);
        }
    }
    if (table.has(Field::name))
        table.columns[table.has(Field::title) ? Field::speakers : Field::title].push_back(
            table.columns[Field::name].front());
    table.columns.erase(Field::name);
    for (auto& [field, columns] : table.columns)
        std::stable_sort(columns.begin(), columns.end(), [&](std::size_t a, std::size_t b) {
            return rank_of(row.text(a)) < rank_of(row.text(b));
        });
    const bool timed = table.has(Field::start) || table.has(Field::day);
    return table.has(Field::title) && timed && known >= 2 && most(known, row.filled());
}

bool is_list(const Table& table, std::span<const Row> rows) {
    std::size_t timed = 0;
    std::size_t narrow = 0; // no wider than the heads
    std::size_t events = 0;
    std::size_t untold = 0; // in the columns of times
    for (const Row& row : rows) {
        if (day_alone(row, DayOrder::day_month, any_year) || !counted_alone(row).empty())
            continue;
        ++events;
        const std::string_view start = table.text(row, Field::start);
        const std::string_view day = table.text(row, Field::day);
        timed +=
            start.empty() ? is_time(day) : time_in_column(start, DayOrder::day_month, any_year).has_value();
        untold += start.empty() && day.empty() ? 1 : 0;
        narrow += row.cells.size() <= table.head.cells.size() + 1 ? 1 : 0;
    }
    return most(timed, events - untold) && narrow * 10 >= events * 9;
}

/// Whether a row heads a column as one of times, and others as rooms.
bool head_grid(const Row& row) {
    const std::string_view first = row.text(0);
    const bool timed = first.empty() || is_time_word(first) || is_time(first) || counts_day(first);
    if (row.filled() < (first.empty() ? 2U : 3U) || !timed)
        return false;
    std::set<std::string_view> names;
    for (std::size_t column = 1; column < row.cells.size(); ++column) {
        const std::string_view name = row.text(column);
        const auto time = time_of(name, DayOrder::day_month, any_year);
        const bool heads = !(time && time->clock) && name.size() <= 100; // a room or a day
        if (!name.empty() && (!heads || !names.insert(name).second))
            return false;
    }
    const auto clock = first.empty() ? std::nullopt : time_of(first, DayOrder::day_month, any_year);
    return !clock || !clock->clock; // a time of day is a row's
}

bool is_grid(const Row& head, std::span<const Row> rows) {
    std::size_t timed = 0;
    bool clocks = false; // rather than days alone
    for (const Row& row : rows) {
        if (row.cells.size() > head.cells.size() + 1)
            return false;
        const auto time = time_in_column(row.text(0), DayOrder::day_month, any_year);
        timed += time ? 1 : 0;
        clocks = clocks || (time && time->clock);
    }
    return clocks && timed >= 2 && most(timed, rows.size());
}

std::optional<Table> table_in(std::vector<Row> rows, bool may_be_grid) {
    constexpr std::size_t most_above = 8; // rows of titles and remarks
    for (std::size_t at = 0; at + 1 < rows.size() && at <= most_above; ++at) {
        Table table;
        table.head = rows[at];
        const bool list = head_list(rows[at], table);
        if (!list && !(may_be_grid && head_grid(rows[at])))
            continue;
        // spreadsheets give rows above the heads as many cells as there are columns; prose has no such habit
        const bool padded =
            std::all_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(at),
                        [&](const Row& row) { return row.cells.size() == table.head.cells.size(); });
        if (!padded)
            return std::nullopt;
        table.shape = list ? Shape::list : Shape::grid;
        const std::span<const Row> below = std::span(rows).subspan(at + 1);
        if (list ? is_list(table, below) : is_grid(table.head, below)) {
            rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(at) + 1);
            table.rows = std::move(rows);
            return table;
        }
    }
    return std::nullopt;
}

} // namespace

std::string_view Table::text(const Row& row, Field field) const {
    const auto found = columns.find(field);
    if (found == columns.end())
        return {};
    for (const std::size_t column : found->second)
        if (!row.text(column).empty())
            return row.text(column);
    return {};
}

std::optional<Table> table_of(std::string_view bytes, std::size_t most) {
    char separator = '\0';
    if (bytes.starts_with("sep=") && bytes.size() > 5) { // as Excel tells it
        separator = bytes[4];
        bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size()));
    }
    std::optional<Table> best;
    for (const char tried : {',', ';', '\t', '|'}) {
        if (separator != '\0' && tried != separator)
            continue;
        if (tried == '|' && text::trim(bytes).starts_with('|')) // Markdown
            continue;
        const std::size_t line = std::min(bytes.find_first_of("\r\n", 1), bytes.size());
        if (separator == '\0' &&
            bytes.substr(0, std::max(line, std::size_t{4096})).find(tried) == std::string_view::npos)
            continue;
        auto table = table_in(rows_of(bytes, tried, most), tried != '|');
        if (table && (!best || table->head.filled() > best->head.filled()))
            best = std::move(table);
    }
    return best;
}

std::optional<CellDay> day_alone(const Row& row, DayOrder order, int year) {
    if (row.filled() != 1)
        return std::nullopt;
    const auto cell =
        std::find_if(row.cells.begin(), row.cells.end(), [](const Cell& one) { return !one.text.empty(); });
    auto day = day_of(cell->text, order, year);
    return day && text::trim(std::string_view(cell->text).substr(day->length)).empty() ? day : std::nullopt;
}

std::string_view counted_alone(const Row& row) {
    if (row.filled() == 1)
        for (const Cell& cell : row.cells)
            if (counts_day(cell.text))
                return cell.text;
    return {};
}

} // namespace estrade::csv

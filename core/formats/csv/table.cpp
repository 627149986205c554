// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/table.h"

#include "core/formats/csv/cells.h"
#include "core/formats/csv/grid_heads.h"
#include "core/formats/csv/headless.h"
#include "core/formats/csv/kept_back.h"
#include "core/formats/csv/numbered.h"
#include "core/formats/csv/settle.h"
#include "core/formats/csv/sub_sessions.h"
#include "core/text/text.h"

#include <algorithm>
#include <span>

namespace estrade::csv {
namespace {

constexpr int any_year = 2000;

bool is_time(std::string_view text) {
    return time_of(text, DayOrder::day_month, any_year).has_value();
}

bool tells_clock(std::string_view text) {
    const auto time = time_of(text, DayOrder::day_month, any_year);
    return time && time->clock;
}

/// Most of what a table's rows are, a list's or a grid's, must be what they are there.
bool most(std::size_t part, std::size_t whole) {
    return part > 0 && part * 2 >= whole;
}

/// What a head means; what it names as the zone of its times is the table's.
std::optional<Field> field_in(std::string_view head, Table& table) {
    if (const auto field = field_of(head); field && !tells_time(*field))
        return field;
    const std::string_view zone = take_zone_of(head);
    const auto field = field_of(head);
    if (field && tells_time(*field) && table.zone.empty())
        table.zone = zone;
    return field;
}

/// Where nothing else is a title, the column of a field whose head begins with a word is.
void take_for_title(Table& table, Field field, std::string_view word) {
    const auto columns = table.columns.find(field);
    if (table.has(Field::title) || columns == table.columns.end())
        return;
    const auto title = std::find_if(columns->second.begin(), columns->second.end(), [&](std::size_t column) {
        return text::fold(table.head.text(column)).starts_with(word);
    });
    if (title == columns->second.end())
        return;
    table.columns[Field::title].push_back(*title);
    columns->second.erase(title);
    if (columns->second.empty())
        table.columns.erase(field);
}

/// What its cells head, if it heads a list.
bool head_list(const Row& row, Table& table) {
    table = {};
    table.head = row;
    std::size_t known = 0;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.text(column).empty())
            continue;
        if (tells_sub_sessions(row.text(column))) {
            table.sub = column;
        } else if (const auto field = field_in(row.text(column), table)) {
            table.columns[*field].push_back(column);
            ++known;
        } else if (const auto role = role_of(row.text(column))) {
            table.people.push_back({column, {}, *role, {}, {}});
        } else if (const auto part = name_part_of(row.text(column))) {
            table.name_parts.emplace(*part, column);
        } else if (is_all_day(row.text(column))) {
            table.all_day = column;
        } else if (tells_if_public(row.text(column))) {
            table.if_public.push_back(column);
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
    take_for_title(table, Field::track, "topic");
    take_for_title(table, Field::description, "content");
    known += take_numbered(table);
    std::stable_partition(table.people.begin(), table.people.end(),
                          [](const PeopleColumn& column) { return column.role == Role::speaker; });
    const bool titled = table.has(Field::title) || !table.parts.empty();
    const bool timed = table.has(Field::start) || table.has(Field::day);
    constexpr std::size_t plain = 4; // known heads that are no chance, however many others there are
    return titled && timed && known >= 2 && (known >= plain || most(known, row.filled()));
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
        const bool list = head_list(rows[at], table);
        auto two = list || !may_be_grid ? std::nullopt : heads_of(rows[at], rows[at + 1]);
        if (!list && !(may_be_grid && (two || heads_grid(rows[at]))))
            continue;
        const std::size_t first = at + (two ? 2 : 1);
        // spreadsheets give rows above the heads as many cells as there are columns; prose has no such habit
        constexpr std::size_t plain = 3; // fields whose heads are no chance, whatever stands above them
        const bool padded =
            std::all_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(at), [&](const Row& row) {
                const bool alone = list && table.columns.size() >= plain && row.cells.size() == 1;
                return alone || row.cells.size() == table.head.cells.size();
            });
        const bool below_rows =
            !list && std::any_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(at),
                                 [](const Row& row) { return tells_clock(row.text(0)); });
        if (!padded || below_rows)
            return std::nullopt;
        table.shape = list ? Shape::list : Shape::grid;
        table.above.assign(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(at));
        const std::span<const Row> below = std::span(rows).subspan(first);
        if (list && is_list(table, below)) { // before anything is done to cells, which the next may need
            rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(at) + 1);
            table.rows = std::move(rows);
            settle(table);
            return table;
        }
        if (two) {
            table.head = std::move(two->head);
            table.over = std::move(two->over);
        }
        table.rows.assign(below.begin(), below.end());
        settle(table);
        if (list ? is_list(table, table.rows) : is_grid(table.head, table.rows))
            return table;
    }
    return std::nullopt;
}

/// Whether bars part a Markdown table: it has them at its start, or a row of dashes, "|---|:--|".
bool is_markdown(std::string_view bytes) {
    constexpr std::size_t enough = 1U << 16U;
    if (text::trim(bytes).starts_with('|'))
        return true;
    const std::vector<std::string_view> lines = text::lines(bytes.substr(0, enough));
    return std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
        return line.find("--") != std::string_view::npos && line.find('|') != std::string_view::npos &&
               line.find_first_not_of("|-: \t\r") == std::string_view::npos;
    });
}

/// By each separator, or the one that is told; `headless`: where no row heads the others.
std::optional<Table> table_by(std::string_view bytes, char separator, std::size_t most, bool headless) {
    std::optional<Table> best;
    for (const char tried : {',', ';', '\t', '|'}) {
        if (separator != '\0' && tried != separator)
            continue;
        if (tried == '|' && is_markdown(bytes))
            continue;
        const std::size_t line = std::min(bytes.find_first_of("\r\n", 1), bytes.size());
        if (separator == '\0' &&
            bytes.substr(0, std::max(line, std::size_t{4096})).find(tried) == std::string_view::npos)
            continue;
        std::vector<Row> rows = rows_of(bytes, tried, most);
        if (headless && !put_heads(rows))
            continue;
        auto table = table_in(tried == '|' ? std::move(rows) : upright(std::move(rows)), tried != '|');
        if (table && (!best || table->head.filled() > best->head.filled()))
            best = std::move(table);
        if (best)
            best->headless = headless;
    }
    return best;
}

} // namespace

std::string_view Table::text(const Row& row, Field field) const {
    const auto told = column(row, field);
    return told ? row.text(*told) : std::string_view();
}

std::optional<std::size_t> Table::column(const Row& row, Field field) const {
    const auto found = columns.find(field);
    if (found != columns.end())
        for (const std::size_t column : found->second)
            if (!row.text(column).empty())
                return column;
    return std::nullopt;
}

std::optional<Table> table_of(std::string_view bytes, std::size_t most) {
    char separator = '\0';
    if (bytes.starts_with("sep=") && bytes.size() > 5) { // as Excel tells it
        separator = bytes[4];
        bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size()));
    }
    auto best = table_by(bytes, separator, most, false);
    return best ? best : table_by(bytes, separator, most, true);
}

namespace {

/// The one cell of a row that is filled; empty where there are others.
std::string_view alone(const Row& row) {
    constexpr std::size_t longest = 100;
    if (row.filled() != 1)
        return {};
    const auto cell =
        std::find_if(row.cells.begin(), row.cells.end(), [](const Cell& one) { return !one.text.empty(); });
    return cell->text.size() > longest ? std::string_view() : cell->text;
}

} // namespace

std::optional<CellDay> day_alone(const Row& row, DayOrder order, int year) {
    return day_in_pieces(alone(row), order, year);
}

std::string_view counted_alone(const Row& row) {
    return counted_in_pieces(alone(row));
}

void move_by(Table& table, std::size_t bytes) {
    const auto move = [bytes](Row& row) {
        row.offset += bytes;
        for (Cell& cell : row.cells)
            cell.offset += bytes;
    };
    move(table.head);
    move(table.over);
    std::for_each(table.rows.begin(), table.rows.end(), move);
    std::for_each(table.above.begin(), table.above.end(), move);
    for (Table& part : table.parts)
        move_by(part, bytes);
}

bool names_day(std::string_view name) {
    const Row row{0, {{0, std::string(name)}}};
    return day_alone(row, DayOrder::day_month, any_year) || !counted_alone(row).empty();
}

} // namespace estrade::csv

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/refusal.h"

#include "core/formats/csv/fields.h"
#include "core/formats/csv/rows.h"
#include "core/formats/schedule/tidy.h"

#include <algorithm>
#include <set>

namespace estrade::csv {
namespace {

constexpr std::size_t most_looked_at = 200;

/// Whether rows are as wide as the first, which heads columns.
bool is_table(const std::vector<Row>& rows, char separator) {
    constexpr std::size_t longest_head = 60;
    const Row& head = rows.front();
    std::set<std::string_view> heads;
    for (const Cell& cell : head.cells)
        if (cell.text.size() > longest_head || (!cell.text.empty() && !heads.insert(cell.text).second))
            return false;
    const bool known = std::any_of(head.cells.begin(), head.cells.end(),
                                   [](const Cell& cell) { return field_of(cell.text).has_value(); });
    const std::size_t least = separator == ',' && !known ? 3 : 2; // prose has commas
    const auto as_wide = std::count_if(rows.begin() + 1, rows.end(),
                                       [&](const Row& row) { return row.cells.size() == head.cells.size(); });
    return heads.size() >= least && rows.size() > 1 &&
           static_cast<std::size_t>(as_wide) * 10 >= (rows.size() - 1) * 9;
}

std::optional<Refusal> refusal_of(const std::vector<Row>& rows, std::string_view bytes) {
    const Row& head = rows.front();
    std::string_view timed;
    bool titled = false;
    for (const Cell& cell : head.cells) {
        const auto field = field_of(cell.text);
        titled = titled || field == Field::title || field == Field::name;
        if (timed.empty() && (field == Field::start || field == Field::day))
            timed = cell.text;
    }
    const auto hint = Phrase("head its columns: date, start, end, room, title, speakers");
    const auto line =
        std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(head.offset), '\n');
    Refusal refusal{static_cast<std::size_t>(line) + 1, {}, hint};
    if (timed.empty() && !titled)
        refusal.what = Phrase("is a table without a column of times and one of titles");
    else if (timed.empty())
        refusal.what = Phrase("is a table without a column of times");
    else if (!titled)
        refusal.what = Phrase("is a table without a column of titles");
    else
        refusal.what = Phrase("is a table whose column '%1' holds hardly any time that can be read",
                              {schedule::plain_line(timed)});
    return refusal;
}

} // namespace

std::optional<Refusal> refusal_of(std::string_view bytes) {
    for (const char separator : {'\t', ';', ',', '|'}) {
        const std::vector<Row> rows = rows_of(bytes, separator, most_looked_at);
        if (!rows.empty() && is_table(rows, separator))
            return refusal_of(rows, bytes);
    }
    return std::nullopt;
}

} // namespace estrade::csv

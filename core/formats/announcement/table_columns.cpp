// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/table_columns.h"

#include "core/formats/announcement/table_cells.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {

bool TableColumns::has(Column column) const {
    return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
}

std::size_t TableColumns::index_of(Column column) const {
    return static_cast<std::size_t>(std::find(columns_.begin(), columns_.end(), column) - columns_.begin());
}

void TableColumns::replace(Column what, Column with) {
    std::replace(columns_.begin(), columns_.end(), what, with);
}

void TableColumns::keep_first(Column what, Column rest) {
    const auto first = std::find(columns_.begin(), columns_.end(), what);
    if (first != columns_.end())
        std::replace(first + 1, columns_.end(), what, rest);
}

void TableColumns::find(const std::vector<std::string>& cells, bool timed_above,
                        const std::function<std::optional<std::size_t>()>& clocks) {
    columns_.assign(cells.size(), Column::unknown);
    headers_.assign(cells.size(), std::string());
    bool timed = false;
    for (std::size_t i = 0; i < cells.size(); ++i)
        timed = timed || tells_time(cells[i]);
    if (!timed) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            headers_[i] = cells[i];
            columns_[i] = column_of(text::fold(headers_[i]));
            if (const auto first = first_of_two(text::fold(headers_[i])); first && !mixed_) {
                columns_[i] = Column::title;
                mixed_ = i;
                mixed_first_ = *first;
            }
        }
        if (const auto times =
                has(Column::time) || has(Column::start) || timed_above ? std::nullopt : clocks())
            columns_[*times] = Column::time; // "Session plan | Hall | Attic"
    } else {
        const auto first = std::find_if(cells.begin(), cells.end(), tells_time);
        const auto time = static_cast<std::size_t>(first - cells.begin());
        columns_[time] = Column::time;
        if (time + 1 < cells.size() && tells_time(cells[time + 1]))
            columns_[time + 1] = Column::end; // "09:00 | 09:30 | Title"
    }
    headless_ = timed;
    for (std::size_t i = 0; i < cells.size() && headless_; ++i)
        if (cells[i].empty())
            columns_[i] = Column::ignored; // "10:00 | | Title"
    complete(timed_above);
}

void TableColumns::complete(bool timed_above) {
    if (has(Column::start) && has(Column::time)) // 開始時間 | 終了時間 | 時間
        replace(Column::time, Column::length);
    if (!has(Column::time) && !has(Column::start) && !columns_.empty() && !timed_above) {
        const auto last = columns_.end() - 1;
        const auto spare = std::find(columns_.begin(), last, Column::unknown);
        if (spare == last && *last != Column::unknown && has(Column::day))
            replace(Column::day, Column::time); // "Date | Title" over "Friday 10:00"
        else
            *spare = Column::time;
    }
    keep_first(Column::time, has(Column::title) ? Column::ignored : Column::unknown); // "Time | Slot"
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i] == Column::unknown && says_kind(text::fold(headers_[i])))
            replace(Column::title, Column::unknown); // "Talks | Workshops" are held side by side
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

/// Of several columns that may hold titles, the one that says so, else the first: "Event | Title".
void TableColumns::keep_title() {
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
} // namespace estrade::announcement

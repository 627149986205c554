// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/table_spans.h"

#include "core/formats/announcement/html_rows.h"

#include <algorithm>

namespace estrade::announcement {

void TableSpans::take(std::vector<std::string_view>& cells) {
    beside_.assign(cells.size(), false);
    below_.assign(cells.size(), false);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        beside_[i] = cells[i] == spanned;
        below_[i] = cells[i] == spanned_from_above;
        if (beside_[i] || below_[i])
            cells[i] = {};
    }
}

void TableSpans::note(std::size_t column, std::size_t item) {
    last_.resize(std::max(last_.size(), column + 1));
    last_[column] = item + 1;
}

void TableSpans::extend(std::vector<Item>& items, const ClockRange& row) const {
    for (std::size_t i = 0; i < std::min(below_.size(), last_.size()); ++i)
        if (below_[i] && last_[i] > 0 && items[last_[i] - 1].end && row.end)
            items[last_[i] - 1].end = row.end;
}

} // namespace estrade::announcement

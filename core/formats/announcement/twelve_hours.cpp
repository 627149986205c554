// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/twelve_hours.h"

#include <algorithm>

namespace estrade::announcement {
namespace {

using std::chrono::hours;

constexpr hours half_a_day{12};
constexpr hours morning{8}; ///< nothing begins earlier after what began then
constexpr hours first{1};
constexpr hours thirteen{13};

/// Whether nothing tells of a thirteenth hour, nor which half of the day it speaks of.
bool counts_to_twelve(const std::vector<Item>& items) {
    return std::none_of(items.begin(), items.end(), [](const Item& item) {
        return item.halved || item.start >= thirteen || item.start < first ||
               (item.end && (*item.end >= thirteen || *item.end < first));
    });
}

} // namespace

void put_clocks_right(Timed& timed, Diagnostics& diagnostics) {
    const bool twelve = counts_to_twelve(timed.items);
    std::optional<TimeOfDay> last;
    std::size_t mark = 0;
    const Item* righted = nullptr;
    for (Item& item : timed.items) {
        for (; mark < timed.marks.size() && timed.marks[mark].line <= item.line; ++mark)
            last.reset();
        const bool after_morning = last && *last >= morning && item.start < *last;
        const bool noon =
            after_morning && item.halved && item.start < first && *last < thirteen; // "12:00 am Lunch"
        const bool afternoon = twelve && item.start < morning;
        if (noon || (after_morning && afternoon)) {
            item.start += half_a_day;
            righted = righted == nullptr ? &item : righted;
        }
        if (item.end && *item.end < item.start && (twelve || noon) && *item.end + half_a_day > item.start)
            item.end = *item.end + half_a_day;
        last = item.start;
    }
    if (righted != nullptr)
        diagnostics.push_back(
            {Severity::warning, righted->where,
             Phrase("its clocks tell twelve hours: what would go back is taken for the afternoon"),
             Phrase("write 13:30, or 1:30 pm")});
}

} // namespace estrade::announcement

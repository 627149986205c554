// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/twelve_hours.h"

#include "core/formats/announcement/characters.h"
#include "core/time/iso.h"

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

/// A time of the afternoon that a text tells within an hour of another.
std::optional<TimeOfDay> afternoon_near(std::string_view text, TimeOfDay other) {
    constexpr hours near{1};
    constexpr std::size_t furthest = 2000; // bytes
    text = text.substr(0, furthest);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool starts = is_digit(character_at(text, at).code_point) &&
                            (at == 0 || !is_digit(character_before(text, at).code_point));
        const auto range = starts ? parse_clock_range(text.substr(at)) : std::nullopt;
        if (range && range->certainty == Certainty::sure && range->start >= thirteen &&
            std::chrono::abs(range->start - other) <= near)
            return range->start;
    }
    return std::nullopt;
}

/// When an evening begins whose programme tells "6:00 Welcome", if anything before it does.
std::optional<TimeOfDay> told_evening(const Document& document, const Timed& timed) {
    const TimeOfDay begin = timed.items.front().start + half_a_day;
    for (const Entry& entry : document.front)
        if (const auto told = afternoon_near(entry.value, begin))
            return told;
    for (std::size_t i = 0; i < timed.items.front().line; ++i)
        if (const auto told = afternoon_near(document.lines[i].whole, begin))
            return told;
    return std::nullopt;
}

} // namespace

void put_clocks_right(const Document& document, Timed& timed, Diagnostics& diagnostics) {
    const bool twelve = counts_to_twelve(timed.items);
    const bool rises = std::is_sorted(timed.items.begin(), timed.items.end(),
                                      [](const Item& a, const Item& b) { return a.start < b.start; });
    if (twelve && rises && timed.items.back().start < half_a_day) {
        if (const auto told = told_evening(document, timed)) {
            for (Item& item : timed.items) {
                item.start += half_a_day;
                if (item.end)
                    item.end = *item.end + half_a_day;
            }
            diagnostics.push_back(
                {Severity::warning, timed.items.front().where,
                 Phrase("its clocks tell twelve hours: they are taken for the afternoon, as %1 is told",
                        {iso_clock(LocalTime{} + *told)}),
                 Phrase("write 13:30, or 1:30 pm")});
            return;
        }
    }
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

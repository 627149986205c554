// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/twelve_hours.h"

#include "core/formats/announcement/characters.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <string>

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

/// Whether words say that a text is of an evening, and none that it is of a morning.
bool speaks_of_evening(std::string_view text) {
    static constexpr auto evenings = std::to_array<std::string_view>(
        {"evening", "tonight", "soir", "soiree", "abend", "abends", "abendveranstaltung", "avond", "sera",
         "serata", "noche", "noite", "kvall", "aften"});
    static constexpr auto mornings = std::to_array<std::string_view>(
        {"morning",  "breakfast", "matin",     "matinee",     "dejeuner",     "brunch",  "lunch",
         "morgens",  "vormittag", "fruhstuck", "mittagessen", "mittagspause", "manana",  "desayuno",
         "almuerzo", "mattina",   "colazione", "pranzo",      "ochtend",      "ontbijt", "manha"});
    constexpr std::size_t enough = 1U << 16U; // bytes
    const std::string folded = text::fold(text.substr(0, enough));
    bool evening = false;
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t end = at;
        while (end < folded.size() && folded[end] >= 'a' && folded[end] <= 'z')
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        const std::string_view word = std::string_view(folded).substr(at, end - at);
        const bool dotted = folded.compare(end, 2, ".m") == 0; // "7 p.m."
        const std::size_t before = at == 0 ? std::string::npos : folded.find_last_not_of(' ', at - 1);
        const bool counted =
            before != std::string::npos && is_digit(static_cast<unsigned char>(folded[before]));
        const auto is = [&](const auto& words) {
            return std::find(words.begin(), words.end(), word) != words.end();
        };
        if (is(mornings) || (counted && (word == "am" || (word == "a" && dotted))))
            return false;
        evening = evening || is(evenings) || (counted && (word == "pm" || (word == "p" && dotted)));
        at = end;
    }
    return evening;
}

/// The same of what stands before and in the text.
bool says_evening(const Document& document) {
    std::string text;
    for (const Entry& entry : document.front)
        (text += entry.value) += '\n';
    for (const Line& line : document.lines)
        (text += line.whole) += '\n';
    return speaks_of_evening(text);
}

/// Whether the first begins earlier than what is of a morning does, or may.
bool may_be_evening(const std::vector<Item>& items) {
    constexpr hours earliest{4};
    return items.front().start >= earliest && items.front().start < morning;
}

void put_half_a_day_later(Item& item) {
    item.start += half_a_day;
    if (item.end && *item.end < half_a_day)
        item.end = *item.end + half_a_day;
}

void put_half_a_day_later(std::vector<Item>& items) {
    for (Item& item : items) {
        item.start += half_a_day;
        if (item.end)
            item.end = *item.end + half_a_day;
    }
}

constexpr hours soon{3};

/// "8:00" after "7:30 pm": it would go back, and comes soon after it in the evening.
bool goes_on_at_night(const Item& item, TimeOfDay last) {
    return !item.halved && item.start >= first && item.start < half_a_day && item.start < last &&
           item.start + half_a_day >= last && item.start + half_a_day - last <= soon;
}

/// "6:30" before "7:00 pm".
bool comes_before_night(const Item& item, TimeOfDay next) {
    return !item.halved && item.start >= first && item.start < morning && item.start + half_a_day <= next &&
           next - item.start - half_a_day <= soon;
}

/// "11:45 pm - 12:15 pm" between what begins at 11:15 am and at 12:15 pm.
bool belongs_to_morning(const Item& item, std::optional<TimeOfDay> last, const Item* next) {
    const TimeOfDay earlier = item.start - half_a_day;
    return item.halved && item.end && *item.end < item.start && earlier >= first && earlier < *item.end &&
           last && earlier >= *last && next != nullptr && next->start > earlier && next->start < item.start;
}

/// Whether "11:20 am - 12:00 am" lasts until noon, since something begins then.
bool ends_at_noon(const Item& item, const Item* next) {
    return item.halved && item.end && *item.end < first && item.start >= morning && item.start < half_a_day &&
           next != nullptr && next->start >= half_a_day && next->start < thirteen;
}

} // namespace

void put_clocks_right(const Document& document, Timed& timed, Diagnostics& diagnostics) {
    const bool twelve = counts_to_twelve(timed.items);
    const bool rises = std::is_sorted(timed.items.begin(), timed.items.end(),
                                      [](const Item& a, const Item& b) { return a.start < b.start; });
    if (twelve && rises && timed.items.back().start < half_a_day) {
        if (const auto told = told_evening(document, timed)) {
            put_half_a_day_later(timed.items);
            diagnostics.push_back(
                {Severity::warning, timed.items.front().where,
                 Phrase("its clocks tell twelve hours: they are taken for the afternoon, as %1 is told",
                        {iso_clock(LocalTime{} + *told)}),
                 Phrase("write 13:30, or 1:30 pm")});
            return;
        }
        if (may_be_evening(timed.items) && says_evening(document)) {
            put_half_a_day_later(timed.items);
            diagnostics.push_back({Severity::warning, timed.items.front().where,
                                   Phrase("its clocks tell twelve hours: they are taken for the evening, of "
                                          "which its words speak"),
                                   Phrase("write 19:30, or 7:30 pm"), Treatment::guessed});
            return;
        }
    }
    std::optional<TimeOfDay> last;
    std::size_t mark = 0;
    const Item* righted = nullptr;
    bool after_noon = false; // the last was told with "pm", or taken so
    for (Item& item : timed.items) {
        for (; mark < timed.marks.size() && timed.marks[mark].line <= item.line; ++mark)
            last.reset();
        const Item* const next = &item == &timed.items.back() ? nullptr : &item + 1;
        if (belongs_to_morning(item, last, next)) {
            item.start -= half_a_day;
            diagnostics.push_back(
                {Severity::warning, item.where,
                 Phrase("ends before it starts, and begins between its neighbours in the morning"),
                 Phrase("write %1", {iso_clock(LocalTime{} + item.start)}), Treatment::guessed});
        }
        if (ends_at_noon(item, next))
            item.end = *item.end + half_a_day;
        const bool evening = last && after_noon && goes_on_at_night(item, *last);
        const bool before_evening = !last && next != nullptr && next->line > item.line && next->halved &&
                                    comes_before_night(item, next->start);
        if (evening || before_evening) {
            put_half_a_day_later(item);
            righted = righted == nullptr ? &item : righted;
        }
        after_noon = item.start >= half_a_day && (item.halved || evening || before_evening);
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

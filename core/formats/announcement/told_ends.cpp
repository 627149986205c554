// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/told_ends.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/title_notes.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace estrade::announcement {
namespace {

using std::chrono::hours;

/// "until 22:00" at a text's end: where it begins, and the time.
struct ToldEnd {
    std::size_t at = 0;
    ClockRange clock;
};

/// A clock, after a word for "until", that goes to the end of a text.
std::optional<ClockRange> clock_after(std::string_view text, std::string_view word) {
    const std::string_view after = text::trim(text.substr(word.size()));
    auto clock = parse_clock_range(after);
    const bool all =
        clock && text::trim(after.substr(clock->length)).find_first_not_of(".!") == std::string_view::npos;
    return all && !clock->end && clock->certainty != Certainty::bare ? clock : std::nullopt;
}

/// Words before the time until which something lasts.
constexpr auto words = std::to_array<std::string_view>(
    {"until", "till", "til", "bis", "tot", "jusqu'à", "jusqu’à", "hasta", "até", "fino", "do"});

std::optional<ToldEnd> end_in(std::string_view text) {
    constexpr std::size_t longest = 40; // bytes
    const std::string_view bracket = last_bracket(text, '(', ')');
    if (!bracket.empty() && bracket.size() <= longest) {
        const auto inside = end_in(inside_of(bracket));
        return inside && inside->at == 0 ? std::optional(ToldEnd{text.size() - bracket.size(), inside->clock})
                                         : std::nullopt;
    }
    for (std::size_t at = text.size() - std::min(text.size(), longest); at < text.size(); ++at) {
        if (at > 0 && !is_space(character_before(text, at).code_point))
            continue;
        for (const std::string_view word : words)
            if (word_at(text, at, word))
                if (const auto clock = clock_after(text.substr(at), word))
                    return ToldEnd{at, *clock};
    }
    return std::nullopt;
}

/// The end that a time tells of an item, in the half of the day that follows its start; nothing where it
/// cannot be its end.
std::optional<TimeOfDay> end_of(const Item& item, const ClockRange& clock) {
    constexpr hours longest_over_midnight{10};
    TimeOfDay end = clock.start;
    if (end <= item.start && item.halved && !clock.halved && end + hours(12) > item.start &&
        end + hours(12) < hours(24))
        end += hours(12);
    if (end == item.start || (end < item.start && end + hours(24) - item.start > longest_over_midnight))
        return std::nullopt;
    return end;
}

/// Whether something else begins in an item's place before that end: it goes on beside it, and is no slot's
/// end ("Registration until noon").
bool runs_over_next(const std::vector<Item>& items, std::size_t index, TimeOfDay end) {
    const Item& item = items[index];
    if (index + 1 == items.size() || items[index + 1].room != item.room)
        return false;
    const TimeOfDay next = items[index + 1].start;
    return next > item.start && (end < item.start || end > next);
}

} // namespace

bool begins_with_end(std::string_view text) {
    text = text::trim(text);
    for (const std::string_view word : words)
        if (word_at(text, 0, word)) {
            const std::string_view after = text::trim(text.substr(word.size()));
            const auto clock = parse_clock_range(after);
            return clock && clock->certainty == Certainty::sure && clock->length < after.size();
        }
    return false;
}

void take_told_ends(const Document& document, std::vector<Item>& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        Item& item = items[i];
        if (item.end || item.length)
            continue;
        std::string& title = item.text.text;
        const auto in_title = end_in(text::trim(title));
        if (in_title) {
            const std::string rest(strip_separators(text::trim(title).substr(0, in_title->at)));
            const auto end = end_of(item, in_title->clock);
            if (end && !rest.empty() && !runs_over_next(items, i, *end)) {
                item.end = end;
                title = rest;
            }
            continue;
        }
        if (item.kind == LineKind::row || item.end_line >= document.lines.size())
            continue;
        const Line& below = document.lines[item.end_line];
        const bool beside = below.kind == LineKind::text || below.kind == LineKind::item;
        const std::string text = beside ? plain(below.body, document.references).text : std::string();
        const auto told = end_in(text::trim(text));
        const auto end = told && told->at == 0 ? end_of(item, told->clock) : std::nullopt;
        if (end && !runs_over_next(items, i, *end))
            item.end = end;
    }
}

void take_cancelled_marks(std::vector<Item>& items, Diagnostics& diagnostics) {
    for (Item& item : items) {
        auto rest = schedule::without_cancelled_mark(item.text.text);
        if (!rest)
            continue;
        diagnostics.push_back(
            {Severity::info,
             item.where,
             Phrase("'%1' %2", {item.text.text, Phrase("is taken to be cancelled, as its title says")}),
             {},
             Treatment::guessed});
        item.cancelled = true;
        if (!rest->empty())
            item.text.text = std::move(*rest);
    }
}

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/dates.h"
#include "core/formats/announcement/title_notes.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

/// A day that is all of a text.
std::optional<LeadingDay> whole_day(std::string_view text) {
    constexpr std::size_t most_left = 2; // bytes: a bracket, a blank
    auto day = leading_day(text);
    return day && day->length + most_left >= text.size() ? day : std::nullopt;
}

/// "Day 2", "2. Tag"
std::optional<CountedDay> whole_count(std::string_view text) {
    if (std::count(text.begin(), text.end(), ' ') != 1)
        return std::nullopt;
    const auto counted = find_counted_day(text);
    return counted && counted->number ? counted : std::nullopt;
}

std::string_view without_brackets(std::string_view text) {
    text = strip_separators(text);
    if (text.starts_with('('))
        text.remove_prefix(1);
    if (text.ends_with(')'))
        text.remove_suffix(1);
    return strip_separators(text);
}

} // namespace

std::optional<LoneDay> lone_day(std::string_view text) {
    text = text::trim(text);
    if (const auto day = whole_day(text))
        return LoneDay{day->day, day->weekday, std::nullopt};
    static constexpr auto signs = std::to_array<std::string_view>({"(", ":", ",", "|", " - ", " – ", " — "});
    for (const std::string_view sign : signs) {
        const std::size_t at = text.find(sign);
        if (at == std::string_view::npos)
            continue;
        const std::string_view left = strip_separators(text.substr(0, at));
        const std::string_view right = without_brackets(text.substr(at));
        for (const auto& [count, day] : {std::pair(left, right), std::pair(right, left)})
            if (const auto whole = whole_count(count) ? whole_day(day) : std::nullopt)
                return LoneDay{whole->day, whole->weekday, std::nullopt};
    }
    if (const auto counted = whole_count(strip_separators(text)))
        return LoneDay{std::nullopt, std::nullopt, counted};
    return std::nullopt;
}

} // namespace estrade::announcement

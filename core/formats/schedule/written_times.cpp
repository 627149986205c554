// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths and clocks as data tell them.
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace estrade::schedule {
namespace {

bool digits_only(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<int> small_number(std::string_view text) {
    constexpr std::size_t longest = 9; // that is no larger than an int
    text.remove_prefix(std::min(text.find_first_not_of('0'), text.empty() ? 0 : text.size() - 1));
    if (text.size() > longest || !digits_only(text))
        return std::nullopt;
    return std::accumulate(text.begin(), text.end(), 0, [](int sum, char c) { return 10 * sum + (c - '0'); });
}

/// Up to four numbers; those past `size` are zero.
struct Numbers {
    std::array<int, 4> all{};
    std::size_t size = 0;
    int operator[](std::size_t i) const { return all.at(i); }
};

/// The numbers between colons; nothing if there is anything else.
std::optional<Numbers> colon_numbers(std::string_view text) {
    Numbers numbers;
    while (true) {
        const std::size_t colon = text.find(':');
        const auto number = small_number(text.substr(0, colon));
        if (!number || numbers.size == numbers.all.size())
            return std::nullopt;
        numbers.all.at(numbers.size++) = *number;
        if (colon == std::string_view::npos)
            return numbers;
        text.remove_prefix(colon + 1);
    }
}

/// What a clock shows; `half`: the hour at which the half of the day begins that is told beside it.
std::optional<std::chrono::minutes> clock_of(const Numbers& numbers, std::optional<int> half) {
    if ((numbers.size == 1 && !half) || numbers.size > 3)
        return std::nullopt;
    int hour = numbers[0];
    const int minute = numbers[1];
    if (half) {
        const bool twice = *half > 0 && hour > 12 && hour < 24; // "13:20 PM"
        if ((hour > 12 && !twice) || (hour == 0 && *half > 0))
            return std::nullopt;
        hour = twice ? hour : hour % 12 + *half; // "0:30 am" is written too
    }
    if (hour > 48 || minute > 59)
        return std::nullopt;
    return std::chrono::minutes{60 * hour + minute};
}

/// "PT1H30M", "P1DT2H": RFC 5545's and ISO 8601's durations without years and months.
std::optional<Duration> iso_duration(std::string_view text) {
    text.remove_prefix(1);
    Duration total{};
    bool any = false;
    while (!text.empty()) {
        if (text.front() == 'T') {
            text.remove_prefix(1);
            continue;
        }
        const std::size_t unit = text.find_first_not_of("0123456789");
        const auto number = small_number(text.substr(0, unit));
        if (!number || unit == std::string_view::npos)
            return std::nullopt;
        switch (text[unit]) {
        case 'W':
            total += std::chrono::hours{24 * 7} * *number;
            break;
        case 'D':
            total += std::chrono::hours{24} * *number;
            break;
        case 'H':
            total += std::chrono::hours{*number};
            break;
        case 'M':
            total += std::chrono::minutes{*number};
            break;
        case 'S':
            total += std::chrono::seconds{*number};
            break;
        default:
            return std::nullopt;
        }
        any = true;
        text.remove_prefix(unit + 1);
    }
    return any ? std::optional(total) : std::nullopt;
}

/// "90 min", "1 h", "1h30", "45m".
std::optional<Duration> worded_duration(std::string_view text) {
    Duration total{};
    bool hours_told = false;
    while (!(text = text::trim(text)).empty()) {
        const std::size_t unit = text.find_first_not_of("0123456789");
        const auto number = small_number(text.substr(0, unit));
        if (!number)
            return std::nullopt;
        const std::string word =
            unit == std::string_view::npos ? "" : text::fold(text::trim(text.substr(unit)));
        const bool hours = word.starts_with('h') || word.starts_with("std") || word.starts_with("stunde");
        const bool minutes = word.starts_with('m') || (word.empty() && hours_told);
        if (!hours && !minutes)
            return std::nullopt;
        total += hours ? Duration{std::chrono::hours{*number}} : Duration{std::chrono::minutes{*number}};
        hours_told = hours;
        if (unit == std::string_view::npos)
            break;
        text.remove_prefix(unit);
        text.remove_prefix(std::min(text.find_first_of("0123456789"), text.size()));
    }
    return total;
}

std::optional<Duration> unsigned_duration(std::string_view text) {
    if (text.starts_with('P'))
        return iso_duration(text);
    const auto numbers = colon_numbers(text);
    if (!numbers)
        return worded_duration(text);
    const Numbers& n = *numbers;
    if (n.size == 1)
        return std::chrono::minutes{n[0]};
    if (n.size == 4) {
        const std::chrono::hours a_day{24};
        return n[0] * a_day + std::chrono::hours{n[1]} + std::chrono::minutes{n[2]} +
               std::chrono::seconds{n[3]};
    }
    return std::chrono::hours{n[0]} + std::chrono::minutes{n[1]} + std::chrono::seconds{n[2]};
}

} // namespace

std::optional<Duration> written_duration(std::string_view text) {
    constexpr std::chrono::hours longest{24 * 366};
    text = text::trim(text);
    const bool minus = text.starts_with('-');
    if (minus || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty())
        return std::nullopt;
    const auto length = unsigned_duration(text);
    if (!length || *length > longest)
        return std::nullopt;
    return minus ? -*length : *length;
}

std::optional<std::chrono::minutes> written_clock(std::string_view text) {
    text = text::trim(text);
    if (const auto numbers = colon_numbers(text))
        return clock_of(*numbers, std::nullopt);
    std::string tidy = text::fold(text);
    std::optional<int> half; // of the day
    for (const std::string_view mark : {"am", "pm", "a.m.", "p.m."})
        if (tidy.ends_with(mark)) {
            half = mark.starts_with('p') ? 12 : 0;
            tidy = std::string(text::trim(std::string_view(tidy).substr(0, tidy.size() - mark.size())));
            break;
        }
    std::replace(tidy.begin(), tidy.end(), '.', ':');
    std::replace(tidy.begin(), tidy.end(), 'h', ':');
    if (tidy.ends_with(':'))
        tidy.pop_back();
    const auto numbers = colon_numbers(tidy);
    return numbers ? clock_of(*numbers, half) : std::nullopt;
}

} // namespace estrade::schedule

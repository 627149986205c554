// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/times.h"

#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace estrade::yaml {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes one to `most` digits off the front.
std::optional<int> take_digits(std::string_view& text, std::size_t most) {
    std::size_t count = 0;
    int value = 0;
    while (count < text.size() && is_digit(text[count])) {
        if (count == most)
            return std::nullopt;
        value = value * 10 + (text[count] - '0');
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char c) {
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

/// Digits after the second's point, one to three of them.
std::optional<milliseconds> take_milliseconds(std::string_view& text) {
    const std::size_t before = text.size();
    const auto digits = take_digits(text, 3);
    if (!digits)
        return std::nullopt;
    static constexpr std::array<int, 4> scale{0, 100, 10, 1};
    return milliseconds{*digits * scale[before - text.size()]};
}

std::string two_digits(long long value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

} // namespace

std::optional<Duration> parse_clock(std::string_view text) {
    const auto h = take_digits(text, 2);
    if (!h || *h > 24)
        return std::nullopt;
    Duration clock = hours{*h};
    const bool french = take(text, 'h');
    if (!french && !take(text, ':'))
        return std::nullopt;
    if (french && text.empty())
        return clock;
    if (text.size() < 2 || !is_digit(text[1]))
        return std::nullopt;
    const auto m = take_digits(text, 2);
    if (!m || *m > 59)
        return std::nullopt;
    clock += minutes{*m};
    if (take(text, ':')) {
        const auto s = take_digits(text, 2);
        if (!s || *s > 59)
            return std::nullopt;
        clock += seconds{*s};
        if (take(text, '.')) {
            const auto ms = take_milliseconds(text);
            if (!ms)
                return std::nullopt;
            clock += *ms;
        }
    }
    if (!text.empty() || clock > hours{24})
        return std::nullopt;
    return clock;
}

std::string clock_text(Duration clock) {
    const auto total = clock.count();
    std::string text = two_digits(total / 3'600'000) + ":" + two_digits(total / 60'000 % 60);
    if (total % 60'000 == 0)
        return text;
    text += ":" + two_digits(total / 1000 % 60);
    if (const auto ms = total % 1000; ms != 0)
        text += (ms < 100 ? ".0" : ".") + two_digits(ms);
    return text;
}

std::optional<Duration> parse_duration(std::string_view text) {
    struct Unit {
        std::string_view name;
        Duration length;
    };
    // Longer names first: "ms" and "min" begin as "m" does.
    static constexpr std::array<Unit, 6> units{{{"min", minutes{1}},
                                                {"ms", milliseconds{1}},
                                                {"d", hours{24}},
                                                {"h", hours{1}},
                                                {"m", minutes{1}},
                                                {"s", seconds{1}}}};
    constexpr Duration longest = hours{24 * 365 * 100};
    Duration total{};
    Duration last = Duration::max();
    text = text::trim(text);
    if (text.empty())
        return std::nullopt;
    while (!text.empty()) {
        const auto value = take_digits(text, 9);
        if (!value)
            return std::nullopt;
        text = text::trim(text);
        const auto* const unit =
            std::find_if(units.begin(), units.end(), [&](const Unit& u) { return text.starts_with(u.name); });
        // A number alone is minutes; so is the one after hours in "1h30".
        const bool bare = text.empty() && (last == Duration::max() || last == Duration{hours{1}});
        if (unit == units.end() && !bare)
            return std::nullopt;
        const Duration length = bare ? Duration{minutes{1}} : unit->length;
        if (length >= last || *value > longest / length)
            return std::nullopt;
        total += *value * length;
        last = length;
        if (!bare)
            text = text::trim(text.substr(unit->name.size()));
    }
    return total > longest ? std::nullopt : std::optional(total);
}

std::string duration_text(Duration duration) {
    const auto total = duration.count();
    std::string text;
    const auto add = [&](long long value, const char* unit) {
        if (value != 0)
            text += std::to_string(value) + unit;
    };
    add(total / 3'600'000, "h");
    add(total / 60'000 % 60, "m");
    add(total / 1000 % 60, "s");
    add(total % 1000, "ms");
    return text.empty() ? "0m" : text;
}

std::optional<Range> split_range(std::string_view text) {
    static constexpr std::array<std::string_view, 3> dashes{"-", "–", "—"};
    if (text.size() >= 10 && parse_iso_day(text.substr(0, 10)))
        return std::nullopt;
    for (const std::string_view dash : dashes) {
        const std::size_t at = text.find(dash);
        if (at != std::string_view::npos)
            return Range{text::trim(text.substr(0, at)), text::trim(text.substr(at + dash.size()))};
    }
    return std::nullopt;
}

Placement place_clock(const Zone& zone, minutes day_change, LocalDay day, Duration clock) {
    const LocalDay calendar_day = clock < day_change ? day + date::days{1} : day;
    return zone.place(LocalTime{calendar_day} + clock);
}

ClockEnd end_at_clock(const Zone& zone, Instant start, Duration clock) {
    const LocalDay day = date::floor<date::days>(zone.local(start));
    for (int days = 0; days < 2; ++days) {
        const Placement placed = zone.place(LocalTime{day + date::days{days}} + clock);
        if (placed.instant >= start)
            return {placed.kind, placed.instant};
        if (placed.second >= start)
            return {LocalKind::unique, placed.second};
    }
    // Only where a whole day is missing: the day after it.
    const Placement placed = zone.place(LocalTime{day + date::days{2}} + clock);
    return {placed.kind, placed.instant};
}

std::string instant_text(Instant instant, const Zone& zone) {
    const LocalTime local = zone.local(instant);
    if (const Placement placed = zone.place(local); placed.kind == LocalKind::unique) {
        const LocalDay day = date::floor<date::days>(local);
        return iso_day(day) + "T" + clock_text(local - LocalTime{day});
    }
    std::string text = iso_with_offset(instant, zone);
    const auto read = parse_iso_time(text);
    return read && read->place(zone).instant == instant ? text : iso_utc(instant);
}

} // namespace estrade::yaml

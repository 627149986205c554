// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/iso.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>

namespace estrade {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Reads exactly `digits` digits at the front of `text` and removes them.
template <std::size_t digits>
std::optional<int> take_number(std::string_view& text) {
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<LocalDay> take_day(std::string_view& text) {
    const auto year = take_number<4>(text);
    if (!year || !take(text, '-'))
        return std::nullopt;
    const auto month = take_number<2>(text);
    if (!month || !take(text, '-'))
        return std::nullopt;
    const auto day = take_number<2>(text);
    if (!day)
        return std::nullopt;
    return make_day(*year, *month, *day);
}

/// Fraction of a second after its point; digits past the third are read and dropped.
std::optional<Duration> take_fraction(std::string_view& text) {
    int value = 0;
    std::size_t digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        if (digits < 3)
            value = value * 10 + (text.front() - '0');
        ++digits;
        text.remove_prefix(1);
    }
    if (digits == 0)
        return std::nullopt;
    for (std::size_t i = digits; i < 3; ++i)
        value *= 10;
    return Duration{value};
}

std::optional<minutes> take_offset(std::string_view& text) {
    if (take(text, 'Z'))
        return minutes{0};
    const int sign = text.front() == '-' ? -1 : 1;
    if (!take(text, '+') && !take(text, '-'))
        return std::nullopt;
    const auto h = take_number<2>(text);
    take(text, ':');
    const auto m = take_number<2>(text);
    if (!h || !m || *h > 23 || *m > 59)
        return std::nullopt;
    return sign * (hours{*h} + minutes{*m});
}

template <class... Args>
std::string print(const char* format, Args... args) {
    std::array<char, 64> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), format, args...);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::string iso_local_seconds(LocalTime local) {
    const auto day = date::floor<date::days>(local);
    const date::hh_mm_ss<seconds> time{std::chrono::floor<seconds>(local - day)};
    return iso_day(day) + print("T%02d:%02d:%02d", static_cast<int>(time.hours().count()),
                                static_cast<int>(time.minutes().count()),
                                static_cast<int>(time.seconds().count()));
}

} // namespace

std::optional<LocalDay> make_day(int year, int month, int day) {
    if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const date::year_month_day ymd{date::year{year}, date::month{static_cast<unsigned>(month)},
                                   date::day{static_cast<unsigned>(day)}};
    if (!ymd.ok())
        return std::nullopt;
    return LocalDay{ymd};
}

std::optional<LocalDay> parse_iso_day(std::string_view text) {
    const auto day = take_day(text);
    return text.empty() ? day : std::nullopt;
}

Placement IsoTime::place(const Zone& zone) const {
    if (!offset)
        return zone.place(local);
    const Instant instant{local.time_since_epoch() - *offset};
    return {LocalKind::unique, instant, instant};
}

std::optional<IsoTime> parse_iso_time(std::string_view text) {
    const auto day = take_day(text);
    if (!day || (!take(text, 'T') && !take(text, ' ')))
        return std::nullopt;
    const auto h = take_number<2>(text);
    if (!h || !take(text, ':'))
        return std::nullopt;
    const auto m = take_number<2>(text);
    if (!m || *h > 23 || *m > 59)
        return std::nullopt;
    IsoTime result{LocalTime{*day} + hours{*h} + minutes{*m}, std::nullopt};
    if (take(text, ':')) {
        const auto s = take_number<2>(text);
        if (!s || *s > 59)
            return std::nullopt;
        result.local += seconds{*s};
        if (take(text, '.')) {
            const auto fraction = take_fraction(text);
            if (!fraction)
                return std::nullopt;
            result.local += *fraction;
        }
    }
    if (text.empty())
        return result;
    result.offset = take_offset(text);
    if (!result.offset || !text.empty())
        return std::nullopt;
    return result;
}

std::string iso_day(LocalDay day) {
    const date::year_month_day ymd{day};
    return print("%04d-%02u-%02u", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                 static_cast<unsigned>(ymd.day()));
}

std::string iso_clock(LocalTime local) {
    const date::hh_mm_ss<Duration> time{local - date::floor<date::days>(local)};
    const auto h = static_cast<int>(time.hours().count());
    const auto m = static_cast<int>(time.minutes().count());
    const auto s = static_cast<int>(time.seconds().count());
    return s == 0 ? print("%02d:%02d", h, m) : print("%02d:%02d:%02d", h, m, s);
}

std::string iso_utc(Instant instant) {
    const auto milliseconds = instant - std::chrono::floor<seconds>(instant);
    std::string text = iso_local_seconds(LocalTime{instant.time_since_epoch()});
    if (milliseconds != Duration::zero())
        text += print(".%03d", static_cast<int>(milliseconds.count()));
    return text + "Z";
}

std::string iso_with_offset(Instant instant, const Zone& zone) {
    const auto offset = std::chrono::duration_cast<minutes>(zone.offset(instant)).count();
    return iso_local_seconds(zone.local(instant)) + print("%c%02d:%02d", offset < 0 ? '-' : '+',
                                                          static_cast<int>(std::abs(offset) / 60),
                                                          static_cast<int>(std::abs(offset) % 60));
}

} // namespace estrade

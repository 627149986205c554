// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/spreadsheet/number_format.h"

#include "core/time/iso.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace estrade::spreadsheet {
namespace {

constexpr long long day_seconds = 86'400;

std::string clock_of(long long seconds) {
    std::array<char, 32> text{};
    const int length =
        std::snprintf(text.data(), text.size(), seconds % 60 == 0 ? "%02lld:%02lld" : "%02lld:%02lld:%02lld",
                      seconds / 3600, seconds / 60 % 60, seconds % 60);
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace

NumberFormat built_in_format(std::size_t id) {
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {true, false, false};
    if (id == 22)
        return {true, true, false};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return {false, true, false};
    return {false, id == 46, id == 46};
}

NumberFormat format_of(std::string_view code) {
    NumberFormat format;
    bool months = false; // or minutes
    code = code.substr(0, code.find(';'));
    for (std::size_t i = 0; i < code.size(); ++i) {
        const std::string_view rest = code.substr(i);
        switch (code[i]) {
        case '\\':
        case '_':
        case '*':
            ++i; // what follows is no letter of a format's
            break;
        case '"':
            i = std::min(code.find('"', i + 1), code.size());
            break;
        case '[': // a colour, a language, a condition; or hours that go on
            format.elapsed = format.elapsed || rest.starts_with("[h") || rest.starts_with("[H") ||
                             rest.starts_with("[m") || rest.starts_with("[s");
            i = std::min(code.find(']', i), code.size());
            break;
        case 'y':
        case 'Y':
        case 'd':
        case 'D':
            format.day = true;
            break;
        case 'h':
        case 'H':
        case 's':
        case 'S':
            format.time = true;
            break;
        case 'm':
        case 'M':
            months = true;
            break;
        case 'A':
        case 'a':
            i += rest.size() > 4 && rest[2] == '/' ? 4 : 0; // "AM/PM"
            break;
        case 'G':
            return {}; // "General"
        default:
            break;
        }
    }
    format.time = format.time || format.elapsed;
    format.day = format.day || (months && !format.time);
    return format;
}

std::string shown(std::string_view number, const NumberFormat& format, bool from_1904) {
    constexpr double most = 2'958'466; // days until the year 10000
    constexpr date::sys_days first = date::sys_days(date::year(1899) / 12 / 30);
    constexpr int days_until_1904 = 1462;
    double days = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), days);
    if (!(format.day || format.time) || error != std::errc() || end != number.data() + number.size() ||
        !(days >= 0 && days < most))
        return std::string(number);
    const long long seconds = std::llround(days * day_seconds);
    if (format.elapsed)
        return clock_of(seconds);
    const long long whole = seconds / day_seconds;
    const long long rest = seconds % day_seconds;
    if (whole == 0 && !format.day)
        return clock_of(rest);
    const auto day = first + date::days(whole + (from_1904 ? days_until_1904 : 0));
    const std::string text = iso_day(LocalDay(day.time_since_epoch()));
    return format.time || rest != 0 ? text + ' ' + clock_of(rest) : text;
}

} // namespace estrade::spreadsheet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/countdown.h"

#include <array>
#include <cstdio>

namespace estrade {
namespace {

std::string pair_of(const char* format, long long a, long long b) {
    std::array<char, 48> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), format, a, b);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

/// How long until the ceiling of `remaining`, counted in `Unit`, falls by one.
template <class Unit>
Duration until_next(Duration remaining) {
    return remaining - (std::chrono::ceil<Unit>(remaining) - Unit{1});
}

} // namespace

Countdown countdown(Duration remaining) {
    using namespace std::chrono;
    if (remaining <= Duration::zero())
        return {CountdownUnit::minutes, "00:00", Duration::zero()};
    if (remaining > hours{48})
        return {CountdownUnit::days, std::to_string(ceil<days>(remaining).count()),
                until_next<days>(remaining)};
    if (remaining > hours{1}) {
        const auto shown = ceil<minutes>(remaining).count();
        return {CountdownUnit::hours, pair_of("%lld:%02lld", shown / 60, shown % 60),
                until_next<minutes>(remaining)};
    }
    const auto shown = ceil<seconds>(remaining).count();
    return {CountdownUnit::minutes, pair_of("%02lld:%02lld", shown / 60, shown % 60),
            until_next<seconds>(remaining)};
}

Stopwatch stopwatch(Duration remaining) {
    using std::chrono::seconds;
    const bool over = remaining <= Duration::zero();
    const auto whole = over ? std::chrono::floor<seconds>(-remaining) : std::chrono::ceil<seconds>(remaining);
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    const std::int64_t total = whole.count();
    std::string digits = over ? "+" : "";
    if (total >= 3600)
        digits += std::to_string(total / 3600) + ':';
    digits += two(total / 60 % 60) + ':' + two(total % 60);
    const Duration until_flip = over ? whole + seconds{1} + remaining : remaining - (whole - seconds{1});
    return {digits, until_flip};
}

} // namespace estrade

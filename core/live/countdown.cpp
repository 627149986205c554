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

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace estrade {

/// A length of time. Millisecond resolution; may be negative (overtime).
using Duration = std::chrono::milliseconds;

/// A point on the world's time line (UTC), millisecond resolution.
using Instant = std::chrono::sys_time<Duration>;

/// A half-open interval [begin, end): it contains its begin and not its end.
/// With end <= begin it is empty and contains nothing.
struct Interval {
    Instant begin;
    Instant end;

    [[nodiscard]] constexpr bool contains(Instant t) const { return begin <= t && t < end; }
    [[nodiscard]] constexpr bool empty() const { return end <= begin; }
    [[nodiscard]] constexpr bool overlaps(const Interval& other) const {
        return std::max(begin, other.begin) < std::min(end, other.end);
    }
    [[nodiscard]] constexpr Duration length() const { return end - begin; }

    bool operator==(const Interval&) const = default;
};

} // namespace estrade

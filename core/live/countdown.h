// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/instant.h"

#include <string>

namespace estrade {

/// What a countdown's digits count.
enum class CountdownUnit { days, hours, minutes };

/// A countdown as it is shown: the ceiling of what remains, so that 00:00 appears exactly at the end.
struct Countdown {
    CountdownUnit unit = CountdownUnit::minutes;
    std::string digits;  ///< days "12", hours "1:23", minutes "07:42" (up to "60:00")
    Duration flips_in{}; ///< how long until the digits change; zero once nothing remains
};

/// `remaining` below zero counts as nothing remaining.
[[nodiscard]] Countdown countdown(Duration remaining);

/// The digits of a stage: "02:41", "1:02:41" from an hour on; past the end "+01:08", counting up from +00:00.
struct Stopwatch {
    std::string digits;
    Duration flips_in{}; ///< how long until they change; never zero
};
[[nodiscard]] Stopwatch stopwatch(Duration remaining);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/instant.h"

#include <string>

namespace estrade {

/// A moment as a machine knew it: what its wall clock told, and a reading of a counter that no one sets.
struct Stamp {
    Instant wall;
    std::string boot;  ///< names the counter: since which start of which machine it counts
    Duration uptime{}; ///< the counter, suspends included; comparable between stamps of one `boot` only

    bool operator==(const Stamp&) const = default;
};

/// When `then` was, on the wall clock of `now`. Between two readings of one counter the counter alone tells,
/// so that what was measured does not change when someone sets the clock; otherwise the wall clocks are
/// trusted.
[[nodiscard]] inline Instant on_clock_of(const Stamp& now, const Stamp& then) {
    return now.boot == then.boot ? now.wall - (now.uptime - then.uptime) : then.wall;
}

} // namespace estrade

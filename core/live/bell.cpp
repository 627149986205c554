// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/bell.h"

#include <utility>

namespace estrade {
namespace {

/// What a machine slept through is not rung as it wakes.
constexpr std::chrono::seconds fresh{5};

bool is_timed(const LiveState& state) {
    return state.slot && !state.changeover && state.phase != RoomPhase::paused;
}

} // namespace

std::optional<Bell> BellRinger::ring(const LiveState& state, Instant at) {
    const LiveState last = std::exchange(last_, state);
    if (!is_timed(last))
        return std::nullopt;
    if (last.slot != state.slot || last.talk != state.talk) {
        // By the clock alone, a slot is over as soon as its time is.
        const bool ran_out = !last.hosted && last.interval.end <= at && at - last.interval.end < fresh;
        return ran_out ? std::optional(Bell::end) : std::nullopt;
    }
    if (!is_timed(state))
        return std::nullopt;
    const Duration over = -state.remaining;
    if (state.phase == RoomPhase::overtime) {
        if (last.phase != RoomPhase::overtime)
            return over < fresh ? std::optional(Bell::end) : std::nullopt;
        using std::chrono::minutes;
        const bool another_minute =
            std::chrono::floor<minutes>(over) > std::chrono::floor<minutes>(-last.remaining);
        return another_minute && over % minutes{1} < fresh ? std::optional(Bell::over) : std::nullopt;
    }
    const bool warned = last.phase == RoomPhase::running && state.phase != RoomPhase::running;
    return warned && state.thresholds.warning - state.remaining < fresh ? std::optional(Bell::warning)
                                                                        : std::nullopt;
}

} // namespace estrade

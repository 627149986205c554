// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/live_state.h"

#include <array>

namespace estrade {

std::string_view name_of(RoomPhase phase) {
    constexpr std::array<std::string_view, 8> names{"before",   "running", "warning", "critical",
                                                    "overtime", "paused",  "between", "after"};
    return names.at(static_cast<std::size_t>(phase));
}

RoomPhase phase_for(Duration remaining, const Thresholds& thresholds) {
    if (remaining <= Duration::zero())
        return RoomPhase::overtime;
    if (remaining <= thresholds.critical)
        return RoomPhase::critical;
    return remaining <= thresholds.warning ? RoomPhase::warning : RoomPhase::running;
}

} // namespace estrade

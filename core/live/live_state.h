// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace estrade {

/// Where a room is at an instant. A timetable knows no warning, critical, overtime or paused: these are the
/// rundown's.
enum class RoomPhase {
    before,   ///< nothing has started yet
    running,  ///< one slot or more
    warning,  ///< little time remains
    critical, ///< very little does
    overtime, ///< none does, and the slot goes on
    paused,   ///< the slot is stopped
    between,  ///< something was, something will be
    after,    ///< everything has ended
};

/// The field's word for it, as it is written for other programs.
[[nodiscard]] std::string_view name_of(RoomPhase phase);

/// Whether something runs, or is stopped while it runs.
[[nodiscard]] constexpr bool is_on(RoomPhase phase) {
    return phase >= RoomPhase::running && phase <= RoomPhase::paused;
}

/// Where a slot is that ends in `remaining`, unless it is paused.
[[nodiscard]] RoomPhase phase_for(Duration remaining, const Thresholds& thresholds);

/// The state of one room at an instant. `slot` and `next` are indexes into Rundown::slots.
struct LiveState {
    RoomPhase phase = RoomPhase::before;
    bool hosted = false;
    bool left_behind = false; ///< it holds the state of an older day, which waits to be taken up
    std::optional<std::size_t> slot;
    std::vector<std::size_t> also;   ///< in a room that follows the clock: what else runs
    std::optional<std::size_t> talk; ///< of the slot's queue: the current one
    bool changeover = false;         ///< the talk has not begun
    std::optional<std::size_t> next;
    std::optional<std::size_t> next_talk;
    Interval interval;    ///< of the talk, else of the slot: from its start to its projected end
    Duration remaining{}; ///< until that end; negative in overtime; during a changeover until the talk starts
    Thresholds thresholds;
    Duration offset{}; ///< how late the room is; negative: early
};

} // namespace estrade

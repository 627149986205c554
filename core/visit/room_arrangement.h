// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <set>

namespace estrade {

/// In which order a visitor wants the rooms of an event, and which not at all. Rooms that the event does not
/// have (any more) mean nothing.
struct RoomArrangement {
    std::vector<RoomId> order; ///< as they were put last; others stand where the event has them
    std::set<RoomId> pinned;   ///< these come first
    std::set<RoomId> hidden;
    bool operator==(const RoomArrangement&) const = default;
};

/// All rooms of an event in a visitor's order, those that are hidden too. One that is not in their order
/// comes after the one the event has it after.
[[nodiscard]] std::vector<RoomId> arranged(const std::vector<Room>& rooms, const RoomArrangement& wanted);

/// Moves a room past its neighbour among those that are shown, `by` 1 or -1. Between what is pinned and what
/// is not there is no way.
void move_room(RoomArrangement& arrangement, const std::vector<Room>& rooms, const std::vector<RoomId>& shown,
               const RoomId& room, int by);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/live_plan.h"

namespace estrade {

/// How the board is laid out.
enum class BoardLayout {
    single,  ///< one card and the day's timeline
    lanes,   ///< two to four cards side by side
    table,   ///< a row for each lane; past twelve, in pages
    closing, ///< everything has ended
    empty,   ///< there is no slot
};

/// One place on the board: what runs in a room, or what comes next in it.
struct Lane {
    const Room* room = nullptr;
    const Slot* slot = nullptr;
    bool running = false;
    RoomPhase phase = RoomPhase::before;
    Interval interval;               ///< from when to when, as far as is known now
    std::optional<LiveState> live;   ///< while it runs under a host's hand
    const Slot* cancelled = nullptr; ///< while it waits: what would be on in the room
};

/// What the board tells at an instant. Pointers are into the plan's agenda.
struct Board {
    BoardLayout layout = BoardLayout::empty;
    RoomPhase phase = RoomPhase::before; ///< of the event as a whole
    LocalDay day;                        ///< the event day it tells of: today's, or the next that has slots
    bool resumes_another_day = false;    ///< nothing more today; `day` is a later one
    std::vector<Lane> lanes;             ///< of the page shown; empty when closing or empty
    std::size_t page = 0;                ///< of the table, from 0
    std::size_t pages = 1;
    std::vector<const Slot*> timeline; ///< every slot of the day, cancelled ones too
    std::vector<const Slot*> upcoming; ///< of the day, starting later than now, not among the lanes
    std::optional<Instant> changes_at; ///< the next instant at which any of the above changes
};

/// A room is active while something runs in it or starts in it within the hour. Up to one active room gives
/// the single layout, up to four lanes the lanes, more the table. What comes next in a room without a name,
/// and so for all, is no lane while something runs: it is among what is upcoming. What runs there comes
/// first, but is none beside others where it lasts all day. Only rooms in `only` count, where it is not
/// empty.
[[nodiscard]] Board board_at(const LivePlan& plan, Instant at, const std::vector<RoomId>& only = {});

} // namespace estrade

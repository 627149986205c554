// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/live_plan.h"

#include <algorithm>

namespace estrade {

LivePlan::LivePlan(std::shared_ptr<const Agenda> plan) : LivePlan(Rundown(std::move(plan))) {}

LivePlan::LivePlan(Rundown rundown)
    : rundown_(std::move(rundown)), timetable_(rundown_.public_agenda()),
      public_slots_(rundown_.slots().size(), nullptr) {
    for (const Slot& slot : agenda().slots)
        if (const auto index = rundown_.find_slot(slot.id)) {
            public_slots_[*index] = &slot;
            rundown_slots_.emplace(&slot, *index);
        }
}

std::vector<RoomState> LivePlan::states(Instant at) const {
    std::vector<RoomState> states = timetable_.states(at);
    for (RoomState& state : states) {
        const auto room = rundown_.find_room(state.room->id);
        if (!room)
            continue;
        const Slot* current = state.current();
        if (current != nullptr)
            if (const auto slot = rundown_slots_.find(current); slot != rundown_slots_.end())
                state.phase = phase_for(current->end() - at, rundown_.thresholds(slot->second));
        if (!rundown_.rooms()[*room].hosted)
            continue;
        const LiveState live = rundown_.state(*room, at);
        if (!live.hosted)
            continue;
        state.phase = live.phase;
        state.next = live.next ? public_slots_[*live.next] : nullptr;
        state.running.clear();
        if (live.slot && public_slots_[*live.slot] != nullptr) {
            state.running.push_back(public_slots_[*live.slot]);
            state.live = live;
        }
    }
    return states;
}

Standing LivePlan::standing(const Slot& slot, Instant at) const {
    const auto index = rundown_slots_.find(&slot);
    const auto room = rundown_.find_room(slot.room);
    if (index != rundown_slots_.end() && room && rundown_.rooms()[*room].hosted) {
        const LiveState live = rundown_.state(*room, at);
        if (live.hosted) {
            if (live.slot == index->second)
                return Standing::running;
            return rundown_.has_ended(index->second, at) ? Standing::past : Standing::future;
        }
    }
    if (slot.interval().contains(at))
        return Standing::running;
    return slot.start <= at ? Standing::past : Standing::future;
}

std::optional<Instant> LivePlan::next_change(Instant at) const {
    std::optional<Instant> next = timetable_.next_change(at);
    for (std::size_t room = 0; room < rundown_.rooms().size(); ++room) {
        if (!rundown_.rooms()[room].hosted)
            continue;
        const LiveState live = rundown_.state(room, at);
        const auto sooner = [&](Instant change) {
            if (change > at && (!next || change < *next))
                next = change;
        };
        if (live.slot && live.phase != RoomPhase::paused) {
            sooner(live.interval.begin);
            sooner(live.interval.end);
            sooner(live.interval.end - live.thresholds.warning);
            sooner(live.interval.end - live.thresholds.critical);
        }
    }
    return next;
}

} // namespace estrade

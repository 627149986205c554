// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/timetable.h"
#include "core/rundown/rundown.h"

namespace estrade {

/// Whether a slot is still to come, on, or over.
enum class Standing { future, running, past };

/// What screens for attendees go by: the published plan, and in rooms under a host's hand what really
/// happens.
class LivePlan {
public:
    explicit LivePlan(std::shared_ptr<const Agenda> plan);
    explicit LivePlan(Rundown rundown);

    [[nodiscard]] const Timetable& timetable() const { return timetable_; }
    [[nodiscard]] const Agenda& agenda() const { return timetable_.agenda(); }
    [[nodiscard]] const Rundown& rundown() const { return rundown_; }

    /// As Timetable::states, with every phase a room can have. Pointers are into `agenda()`.
    [[nodiscard]] std::vector<RoomState> states(Instant at) const;
    [[nodiscard]] Standing standing(const Slot& slot, Instant at) const;
    /// The first instant after `at` at which a room follows its clock into another state.
    [[nodiscard]] std::optional<Instant> next_change(Instant at) const;

private:
    Rundown rundown_;
    Timetable timetable_;
    std::vector<const Slot*> public_slots_; ///< by index into the rundown's; null where it is passed over
    std::unordered_map<const Slot*, std::size_t> rundown_slots_;
};

} // namespace estrade

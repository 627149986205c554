// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rundown/rundown.h"

#include <algorithm>

namespace estrade {

/// What a proposal would break.
struct Conflict {
    enum class Kind {
        two_places, ///< a person would be in two rooms at once
        fixed_time, ///< a start or an end that must hold would not
    };
    Kind kind = Kind::fixed_time;
    std::size_t slot = 0;
    std::size_t other = 0; ///< of two_places: where else
    std::string person;    ///< of two_places: the name
};

/// One way to deal with a delay, ready to be applied as one action.
struct Proposal {
    enum class Kind {
        shrink_breaks,   ///< breaks, meals and questions become shorter
        drop_open,       ///< an open slot is passed over
        shrink_sessions, ///< what remains becomes a little shorter, each as its length allows
        push,            ///< everything moves, and attendees are told
    };
    struct Cut {
        std::size_t slot = 0;
        Duration from{};
        Duration to{}; ///< zero: it is passed over
    };
    Kind kind = Kind::push;
    std::vector<Cut> cuts;
    std::vector<Change> changes;
    Instant end;                     ///< of the room's day, if it is applied
    Duration gains{};                ///< of the lateness, what it makes up for
    std::vector<Conflict> conflicts; ///< that remain or that it makes
};

/// How late a room's day is. All zero where no slot remains.
struct Lateness {
    Duration at_end{};  ///< of its end, on the plan; negative: early
    Duration lacking{}; ///< what slots lack where an end must hold, and what passes a start that must
    /// What is to be caught up: an early end makes up for nothing that lacks.
    [[nodiscard]] Duration all() const { return std::max(at_end, Duration::zero()) + lacking; }
};
[[nodiscard]] Lateness lateness(const Rundown& rundown, std::size_t room, Instant at);

/// Ways to end when it was planned, the gentlest first, and last to push everything. None if the day is not
/// late.
[[nodiscard]] std::vector<Proposal> catch_up(const Rundown& rundown, std::size_t room, Instant at);

} // namespace estrade

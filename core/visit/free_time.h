// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

/// A visitor's time: what is on at once, how to see most of it all the same, and what fits between.
namespace estrade {

/// Something that takes a visitor's time.
struct Engagement {
    SlotId id;
    Interval interval;
    RoomId room;
    const Session* session = nullptr; ///< null: nothing of the programme
};

/// What to do about two engagements at once.
struct WayOut {
    enum class Kind {
        repeat,      ///< see it in another of its slots
        recording,   ///< see it recorded
        leave_early, ///< miss its end
        come_late,   ///< miss its beginning
    };
    Kind kind = Kind::repeat;
    SlotId of;             ///< the engagement that is seen otherwise, or not whole
    std::size_t slot = 0;  ///< of a repeat: index into the agenda's slots
    bool promised = false; ///< of a recording: it is not there yet
    Duration missed{};     ///< of leaving early or coming late: at most a third of it
    bool operator==(const WayOut&) const = default;
};

/// Ways out of `one` and `other` being at the same time, best first. A repeat starts at `at` or later, and at
/// no time at which there is another engagement of `all`.
[[nodiscard]] std::vector<WayOut> ways_out(const Agenda& agenda, const Engagement& one,
                                           const Engagement& other, const std::vector<Engagement>& all,
                                           Instant at);

/// Time between two engagements of one event day: at least 15 minutes.
struct Gap {
    Interval interval;
    SlotId until;                  ///< the engagement that ends it
    std::vector<std::size_t> fits; ///< indices into the agenda's slots, nearest first
    bool operator==(const Gap&) const = default;
};

/// Gaps in what a visitor planned, with what could be seen in each: neither cancelled, nor a break, a meal or
/// an announcement, and whole. What is in the room of the engagement before is nearest, then what is at its
/// place.
[[nodiscard]] std::vector<Gap> gaps(const Agenda& agenda, std::vector<Engagement> all);

} // namespace estrade

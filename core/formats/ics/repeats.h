// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics/times.h"

#include <vector>

namespace estrade::ics {

/// The times at which an event takes place.
struct Repeats {
    std::vector<Time> starts; ///< in order, each once
    bool endless = false;     ///< its rule goes on beyond those from `from` to `to`
    bool too_many = false;    ///< there are more than were asked for
    bool periods = false;     ///< some have a length of their own, which is not told here
    bool unread = false;      ///< a rule, or a time, that is none was passed over
    LocalDay from;
    LocalDay to;
};

/// By an event's RRULE, RDATE and EXDATE: its start alone where it has none. A rule that says no end, or one
/// more than a year after `around` (or the start, where that is later), gives the times from a year before
/// that to a year after it. Rules that repeat more often than daily are passed over. At most `most` times.
[[nodiscard]] Repeats repeats_of(const Component& event, const Time& start, Zones& zones, LocalDay around,
                                 std::size_t most);

} // namespace estrade::ics

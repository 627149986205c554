// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics/times.h"

#include <cstdint>
#include <map>
#include <vector>

namespace estrade::ics {

/// The times at which an event takes place.
struct Repeats {
    std::vector<Time> starts;            ///< in order, each once
    bool endless = false;                ///< its rule goes on beyond those from `from` to `to`
    bool too_many = false;               ///< there are more than were asked for
    std::map<Instant, Duration> lengths; ///< of those that tell one of their own
    bool unread = false;                 ///< a rule, or a time, that is none was passed over
    LocalDay from;
    LocalDay to;
};

/// What rules may cost in one file, since some name no day for centuries and libical looks at each.
struct RepeatBudget {
    std::int64_t days = 1'000'000; ///< that may still be gone through, a second or two in all
};

/// By an event's RRULE, RDATE and EXDATE: its start alone where it has none. A rule that says no end, or one
/// more than a year after `around` (or the start, where that is later), gives the times from a year before
/// that to a year after it. Rules that repeat more often than daily are passed over, as are those of more
/// than four times a day. At most `most` times, and no more than the budget allows.
[[nodiscard]] Repeats repeats_of(const Component& event, const Time& start, Zones& zones, LocalDay around,
                                 std::size_t most, RepeatBudget& budget);

} // namespace estrade::ics

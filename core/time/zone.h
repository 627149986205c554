// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/instant.h"

#include <date/date.h>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

namespace date {
class time_zone;
}

namespace estrade {

/// What a clock on a wall shows: a date and a time of day that belong to no zone yet.
using LocalTime = date::local_time<Duration>;
/// A calendar day that belongs to no zone.
using LocalDay = date::local_days;

/// How a wall-clock reading maps to the time line of a zone.
enum class LocalKind {
    unique,   ///< exactly one instant
    skipped,  ///< no instant: clocks were put forward over it (or the whole day is missing)
    repeated, ///< two instants: clocks were put back over it
};

/// The answer to "which instant is this local time?": the question cannot be asked without hearing of DST.
struct Placement {
    LocalKind kind = LocalKind::unique;
    /// unique: the instant. repeated: the first of the two.
    /// skipped: the reading taken with the offset in force before the gap, so that the order of readings is
    /// kept (02:30 in a gap of one hour becomes what clocks then call 03:30).
    Instant instant;
    /// repeated: the second of the two; otherwise the same as `instant`.
    Instant second;
};

/// A time zone of the system's tz database. A small value; never invalid. The default is UTC.
class Zone {
public:
    Zone();

    /// Looks up an IANA name ("Europe/Paris"), or an older one of its ("US/Pacific"), which it keeps. Error:
    /// a sentence that names the zone.
    [[nodiscard]] static tl::expected<Zone, std::string> find(std::string_view name);
    /// The zone this machine is set to, or UTC where it tells none.
    [[nodiscard]] static Zone of_this_machine();

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] Placement place(LocalTime local) const;
    [[nodiscard]] LocalTime local(Instant instant) const;
    /// Offset from UTC in force at the instant, east positive.
    [[nodiscard]] std::chrono::seconds offset(Instant instant) const;
    /// The same, and from when until when it is.
    [[nodiscard]] std::pair<std::chrono::seconds, Interval> offset_around(Instant instant) const;

    bool operator==(const Zone& other) const { return name_ == other.name_; }

private:
    Zone(std::string name, const date::time_zone* zone) : name_(std::move(name)), zone_(zone) {}

    std::string name_;
    const date::time_zone*
        zone_; // null: UTC; otherwise owned by the tz database, which lives as long as the program
};

} // namespace estrade

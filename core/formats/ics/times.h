// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics/zones.h"

namespace estrade::ics {

/// A day or a time as a property tells it.
struct Time {
    LocalTime local;
    bool utc = false;
    bool all_day = false;           ///< a day: `local` is its midnight
    const ToldZone* zone = nullptr; ///< null: floating, or UTC

    /// Floating times are placed as in UTC: good for comparing those of one calendar.
    [[nodiscard]] Instant instant() const;
    /// For agendas: without an offset where its clocks are those of `calendar`.
    [[nodiscard]] IsoTime iso(const std::optional<Zone>& calendar) const;
    /// The same moment as the clocks of `other`'s zone show it.
    [[nodiscard]] LocalTime local_as(const Time& other) const;
    /// The same kind of time at another reading of its clocks.
    [[nodiscard]] Time at(LocalTime other) const;
};

/// "20200918T110000Z", "20200918T110000", "20200918", and ISO 8601's other writings. Nothing for any other.
[[nodiscard]] std::optional<Time> read_time(std::string_view value, const ToldZone* zone);

} // namespace estrade::ics

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

namespace estrade {

/// The day an instant belongs to for people: before the event's change hour it is still the evening before.
[[nodiscard]] LocalDay event_day(const Event& event, Instant instant);

/// The instants that belong to an event day.
[[nodiscard]] Interval event_day_interval(const Event& event, LocalDay day);

/// Whether it is one whole day or more by the event's clocks, from midnight to midnight: what a calendar
/// tells without a time.
[[nodiscard]] bool is_all_day(const Event& event, const Interval& interval);

} // namespace estrade

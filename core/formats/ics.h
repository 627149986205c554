// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade::ics {
struct Calendar;
} // namespace estrade::ics

namespace estrade::schedule {
class Report;
} // namespace estrade::schedule

namespace estrade {

/// iCalendar. Source of the format: RFC 5545, with RFC 7986 and RFC 9073's properties where conferences use
/// them, vCalendar 1.0's quoted-printable, and the calendars that conferences and meetups publish.
///
/// Every VEVENT is a slot for each time it takes place, or told as left out: those without a start that can
/// be read, those whose rule names no day, earlier revisions, and those that CLASS keeps from the public,
/// unless that is all of them. METHOD:CANCEL cancels what it holds. `Reading::listed` counts VEVENTs.
/// - Zones: the calendar's own (X-WR-TIMEZONE, or what tools write for it), unless that is UTC, else the one
///   most events name, else --timezone. A time in UTC says nothing of where it is. A TZID means the system's
///   zone where it names one in any vendor's way, else its VTIMEZONE.
/// - What repeats: see ics/repeats.h for rules without an end; at most 1,000 times an event, and as many as
///   take 16 MB in a file. A RECURRENCE-ID replaces the time it names.
/// - An all-day event lasts from midnight to midnight, and days then change at midnight.
/// - Rooms by LOCATION, tracks by the first of CATEGORIES, people as ics/people.h says. Who organises
///   does not speak, unless one address stands beside names of many.
/// - A session is known by its UID, with its RECURRENCE-ID; events that share one are kept apart by start and
///   room. Of an event's revisions the last is taken: see ics/revisions.h.
[[nodiscard]] bool recognises_ics(const Source& source);
[[nodiscard]] ReadResult read_ics(const Source& source, const ReadOptions& options);
/// Reads a calendar that was parsed, whatever it was written in; the report holds what was told meanwhile.
[[nodiscard]] ReadResult read_calendar(const ics::Calendar& calendar, schedule::Report& report,
                                       const ReadOptions& options);

} // namespace estrade

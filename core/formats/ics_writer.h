// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <string>

namespace estrade {

/// The agenda as iCalendar (RFC 5545, with RFC 6868 and 7986): an event a slot. The same agenda gives the
/// same bytes.
///
/// - A UID is the slot's id where that is a UUID or holds an "@", as ids of calendars do; else a UUID made of
///   the event's title and that id, the same as in schedule.json. A slot that moves keeps it.
/// - DTSTAMP is always 1970-01-01: an agenda tells no moment of writing, and a copy may be written on any
///   machine; equal stamps make a newer copy no older than the one a calendar has.
/// - Times are local, with a VTIMEZONE of the zone's transitions in the years of the event; where clocks show
///   one of an event's times twice, in UTC.
/// - People are lines that the description begins with, as `ics::take_people` reads them, for people to see.
///
/// `read_ics` reads it as it was, but for what the format has no place for:
/// - of the event: subtitle, venue (but as the place of an unnamed room), language, version, day change,
/// links,
///   resources, partners, pace, call for talks, next event; a description without a title;
/// - of people: all but name and role, those of one name being one; people, tracks and rooms of no session;
/// colours, places of rooms;
/// - a session in several slots, which is several; open slots, which are titled so; whether it is recorded;
/// - fixed starts and ends, moves, least durations, thresholds, inferred ends, milliseconds;
/// - resources without an address; control characters, and blanks at the ends of lines.
[[nodiscard]] std::string write_ics(const Agenda& agenda);

} // namespace estrade

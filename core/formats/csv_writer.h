// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <string>

namespace estrade {

/// The agenda as a table (RFC 4180), a row a slot, in UTF-8 with the mark by which spreadsheets know it. A
/// cell that a spreadsheet would take for a formula has an apostrophe before it. Times are those of the
/// event's zone; where clocks show one twice, or it has seconds, with its day and offset.
///
/// `read_csv` reads it as it was, but for what a table has no place for:
/// - of the event: all but its zone; an agenda without slots;
/// - of people: all but name and role, those of one name being one; names that hold a semicolon, that begin
///   with a number and a colon, or that end with a role in brackets;
/// - colours, places of rooms; people, tracks and rooms of no session;
/// - a session in several slots, which is several; open slots, which are titled so; whether it is recorded;
/// - fixed starts and ends, moves, least durations, thresholds, inferred ends, milliseconds;
/// - resources without an address, blanks in addresses, lines in labels; blanks at the ends of lines; NUL
/// characters.
[[nodiscard]] std::string write_csv(const Agenda& agenda);

} // namespace estrade

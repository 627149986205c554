// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <string>

namespace estrade {

/// Writes schedule.xml, in the layout that https://c3voc.de/schedule/schema.xsd describes. It has no place
/// for what `write_frab_json` has none for, nor for:
/// - places of rooms, rooms without slots, the event's description;
/// - what is told of people beside their names;
/// - durations over 99:59, which are cut there;
/// - control characters, which XML cannot hold.
/// The layout wants a day: an agenda of which nothing takes place gives a file that lists none.
[[nodiscard]] std::string write_frab_xml(const Agenda& agenda);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics/write_lines.h"
#include "core/time/zone.h"

#include <set>

namespace estrade::ics {

/// "20200930T190000"
[[nodiscard]] std::string basic_time(LocalTime local);

/// A VTIMEZONE with every change of the zone's clocks in those years, and what they showed before. Nothing
/// for UTC.
void write_zone(Lines& lines, const Zone& zone, const std::set<int>& years);

} // namespace estrade::ics

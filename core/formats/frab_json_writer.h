// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <string>

namespace estrade {

/// Writes the public frab/voc schedule.json, in the layout that https://c3voc.de/schedule/schema.json
/// describes. What the layout has no place for:
/// - seconds of a duration: it is rounded up to the minute, and `end` tells the exact second;
/// - status: tentative sessions are as confirmed ones, cancelled ones are left out, as programs that do not
///   know of them would announce them;
/// - open slots without session: they are events titled "Open slot";
/// - zones that are not called Area/Place or UTC: offsets alone tell of "CET" and "Etc/GMT+5";
/// - days without slots, resources without address, partners, affiliations and roles.
/// A room without name is called as the event's venue, or "Main". Ids that are numbers or UUIDs are kept;
/// others become numbers and UUIDs derived from them, the same each time.
[[nodiscard]] std::string write_frab_json(const Agenda& agenda);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/listed.h"
#include "core/formats/schedule/report.h"

#include <deque>

namespace estrade::schedule {

/// Where no event names a room, and several tracks begin something at once, each track has a room: takes the
/// tracks for rooms, and tells.
void take_tracks_for_rooms(std::deque<ListedEvent>& events, Report& report);

} // namespace estrade::schedule

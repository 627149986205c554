// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

/// "14:00" over "Room A: Boats", "Room B: Sails": what is in several rooms at one time.
namespace estrade::announcement {

/// Parts such items into one for each room, where a room's name begins lines under several times, and tells
/// so.
void part_rooms(const Document& document, std::vector<Item>& items, Diagnostics& diagnostics);

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Puts sessions at the time slots they refer to ("timeSlotId: 7", told by "timeSlots: [{id: 7, start: …}]"),
/// and into sessions the talks whose ids they list ("contentIds: [4, 5]", told by "contents: [{id: 4, title:
/// …}]", which tell no times). What is copied is bounded as schedule::Copies says.
void put_in_slots(yaml::Node& document);

} // namespace estrade::site

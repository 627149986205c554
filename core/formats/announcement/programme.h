// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

#include <vector>

namespace estrade::announcement {

/// When an item takes place, by the wall clock.
struct Placed {
    LocalTime start;
    LocalTime end;
    bool end_inferred = false;
};

/// Gives every item its day and its end: days from headings, rows and columns that tell one, the next day
/// past midnight, missing ends from the next start in the same room, of what is in no room in any. The result
/// goes with `timed.items` one to one.
[[nodiscard]] std::vector<Placed> place_items(const Timed& timed, LocalDay first_day,
                                              Diagnostics& diagnostics);

} // namespace estrade::announcement

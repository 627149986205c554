// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/rows.h"

#include <optional>

namespace estrade::csv {

/// Whether a row heads a column as one of times, and others as rooms or days.
[[nodiscard]] bool heads_grid(const Row& row);

/// The heads of a grid whose columns have two each: a day and a room, in either order, or a track and a room.
/// One that is told of several columns together, as cells that were one with those beside them, stands in
/// each.
struct TwoHeads {
    Row head; ///< rooms
    Row over; ///< days or tracks
};
/// Of two rows, the one below the other; nothing where they are none. `goes_on`: the cells of the upper one
/// may go on in those above them, unless it heads times or tells days.
[[nodiscard]] std::optional<TwoHeads> heads_of(const Row& above, const Row& below, bool goes_on = false);

/// A grid set upright that lies on its side, with or without a row of days above its times: a column for each
/// of its rows, days in rows of their own. As they are, where they do not.
[[nodiscard]] std::vector<Row> upright(std::vector<Row> rows);

} // namespace estrade::csv

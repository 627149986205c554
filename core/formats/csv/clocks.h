// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table.h"

namespace estrade::csv {

/// Whether a clock can only be of 24 hours, or says which half of the day it means.
[[nodiscard]] bool tells_half(std::string_view text, const CellTime& time);

/// "09:30"
[[nodiscard]] bool begins_with_zero(std::string_view text);

/// Whether a start that tells neither must be after noon, as it follows `last` in its day. Those who write
/// "01:30" may mean 24 hours: theirs must be early, and follow one of noon.
[[nodiscard]] bool must_be_afternoon(std::string_view text, Duration start, Duration last);
/// Whether the first one of a day is after noon, where clocks show twelve hours.
[[nodiscard]] bool begins_afternoon(std::string_view text, Duration start);

/// Tables of clocks that show twelve hours and do not say which half of the day they mean: "9:00, 12:00,
/// 1:30" or "09:00, 12:00, 01:30". Where a time of a day must be after noon, and none in the table is past
/// one or names a half, those after noon are written as such. False where nothing was.
bool put_clocks_right(Table& table);

} // namespace estrade::csv

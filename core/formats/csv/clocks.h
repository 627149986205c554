// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table.h"

namespace estrade::csv {

/// Tables of clocks that show twelve hours and do not say which half of the day they mean. Where a time of a
/// day must be after noon, and none in the table is past one or names a half, those after noon are written as
/// such. False where nothing was.
bool put_clocks_right(Table& table);

} // namespace estrade::csv

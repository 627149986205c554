// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table.h"

namespace estrade::csv {

/// Tables in which "12:30 am" is half past noon: what begins then stands between what begins in the morning
/// and what begins after noon, or ends then where the next begins. Such are written "pm". False where none
/// is.
bool put_noons_right(Table& table);

} // namespace estrade::csv

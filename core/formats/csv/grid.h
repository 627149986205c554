// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table_times.h"

namespace estrade::csv {

/// Adds the events of a grid: a row for each time, a column for each room or day. A cell's first line is a
/// title, those below it are people; a row without a time goes on in the one above.
void read_grid(const Table& table, TableTimes& times, schedule::AgendaMaker& maker, schedule::Report& report);

} // namespace estrade::csv

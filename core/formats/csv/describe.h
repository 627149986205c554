// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table.h"
#include "core/formats/schedule/report.h"

namespace estrade::csv {

/// Tells of an event what its row of a list does, but for its time. What the row says of people without
/// saying of whom is told as left out.
void describe(schedule::ListedEvent& event, const Table& table, const Row& row, schedule::Report& report);

/// Tells the columns of a list of which nothing is taken: those that are not known, and those that say what a
/// better one says.
void tell_unused(const Table& table, schedule::Report& report);

} // namespace estrade::csv

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table.h"

namespace estrade::csv {

/// Makes the cells of a table, whose heads are known, be what the rest reads, and notes how they were
/// written: times that spreadsheets count are spelt out, lengths in seconds are told in minutes, and a grid's
/// columns that tell when are one. A column of people that only says whether there are some is none; names
/// may begin with the family's. A dash is nothing, but in what Estrade wrote.
void settle(Table& table);

} // namespace estrade::csv

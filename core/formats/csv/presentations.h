// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table_times.h"

namespace estrade::csv {

/// Adds the presentations that stand within the row of a session, in its room, with those who chair it; what
/// tells no time follows what stands before it, in equal parts of the session. False where there are none:
/// the session is an event itself.
[[nodiscard]] bool add_presentations(const schedule::ListedEvent& session, const Table& table, const Row& row,
                                     TableTimes& times, schedule::AgendaMaker& maker,
                                     schedule::Report& report);

} // namespace estrade::csv

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/formats/format.h"
#include "core/live/timetable.h"
#include "core/time/clock.h"

#include <memory>

namespace estrade::cli {

/// What completes a source, from the command line and the machine.
[[nodiscard]] ReadOptions read_options(const Arguments& arguments, const Clock& clock);

/// Reads the file that was named. Asks no one; prints nothing.
[[nodiscard]] ReadResult open(const std::string& file, const ReadOptions& options);

/// The same, and says on a terminal that it lasts, where it does.
[[nodiscard]] ReadResult open_patiently(const std::string& file, const ReadOptions& options);

/// Reads the file that was named and prints what was found wrong. Nothing where it could not be read whole: a
/// command then exits with Exit::unreadable rather than write half of it.
[[nodiscard]] std::optional<Agenda> open_whole(const Arguments& arguments, const Clock& clock);

/// Prints them to standard error, many of a kind summed up.
void print(const Diagnostics& diagnostics);

/// The clock the command line asks for: the machine's, a rehearsal, or one that stands still.
/// `standing` freezes the time of --at where no --speed says otherwise. `system` must outlive the result.
[[nodiscard]] std::unique_ptr<Clock> clock_for(const Arguments& arguments, const Zone& zone,
                                               const Clock& system, bool standing);

/// The rooms that --room names: all (an empty list) unless given; none (nothing) where it names no room,
/// which was then said on standard error.
[[nodiscard]] std::optional<std::vector<RoomId>> rooms_for(const Arguments& arguments, const Agenda& agenda);

} // namespace estrade::cli

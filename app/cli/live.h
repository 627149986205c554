// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/live/live_plan.h"
#include "core/time/clock.h"

namespace estrade::cli {

/// The log of an event as it is on disk; empty where there is none. A rehearsal's knows nothing of what is
/// later than the clock. What cannot be read is said on standard error.
[[nodiscard]] std::vector<Action> log_of(const Agenda& agenda, const Clock& clock);

/// `estrade do`: appends the action the command line names.
[[nodiscard]] Exit do_command(const Arguments& arguments, const Clock& system);

/// `estrade report`: planned against actual.
[[nodiscard]] Exit report_command(const Arguments& arguments, const Clock& system);

} // namespace estrade::cli

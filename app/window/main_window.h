// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/time/clock.h"

namespace estrade {

/// Opens the window, or draws it to a picture; returns when it was closed.
/// Without a file it shows nothing and says how to give one. `heartbeat`: a pipe to the supervisor, where
/// there is one, which is told that the window is there and answers.
[[nodiscard]] cli::Exit show_window(const cli::Arguments& arguments, const Clock& system, int argc,
                                    char** argv, std::optional<int> heartbeat);

} // namespace estrade

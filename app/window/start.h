// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/time/clock.h"

class QQmlEngine;

namespace estrade {

/// The first screen: asks what to open, opens it in a new window, and returns. A file that was named is
/// opened at once, or it tells what is wrong with it. Needs an application object.
[[nodiscard]] cli::Exit show_start(QQmlEngine& engine, const cli::Arguments& arguments, const Clock& system);

} // namespace estrade

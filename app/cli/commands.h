// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/time/clock.h"

namespace estrade::cli {

/// The commands that show no window.
[[nodiscard]] Exit import_command(const Arguments& arguments, const Clock& system);
[[nodiscard]] Exit check_command(const Arguments& arguments, const Clock& system);
[[nodiscard]] Exit diff_command(const Arguments& arguments, const Clock& system);
[[nodiscard]] Exit export_command(const Arguments& arguments, const Clock& system);
[[nodiscard]] Exit now_command(const Arguments& arguments, const Clock& system);
[[nodiscard]] Exit search_command(const Arguments& arguments, const Clock& system);

} // namespace estrade::cli

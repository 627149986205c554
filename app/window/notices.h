// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/difference.h"
#include "core/formats/diagnostic.h"

#include <QString>

/// What a window says of its file, in a line.
namespace estrade {

/// The first error, and its line; empty where there is none.
[[nodiscard]] QString first_error(const Diagnostics& diagnostics);

/// "The programme has changed: 2 moved, 1 cancelled"; empty where nothing did.
[[nodiscard]] QString change_notice(const ChangeSummary& summary);

/// "Reading schedule.xml (2.3 MB) …"; the size is told of files that one waits for.
[[nodiscard]] QString reading_notice(const QString& path);

} // namespace estrade

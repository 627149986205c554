// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/formats/format.h"

#include <QFuture>

class QQmlEngine;

namespace estrade {

/// Waits until a file has been read; where that lasts, a small window tells so. False: someone closed that
/// window, and waits no more.
[[nodiscard]] bool wait_for(const QFuture<ReadResult>& reading, QQmlEngine& engine,
                            const cli::Arguments& arguments);

} // namespace estrade

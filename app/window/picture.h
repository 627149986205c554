// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <QImage>
#include <string>

class QQuickWindow;

namespace estrade {

/// Draws a window until its layout has settled, which takes a few rounds of events: until two pictures in a
/// row are the same.
void settle(QQuickWindow& window);

/// What a window shows once its layout has settled. The same content gives the same pixels, whatever was
/// drawn before. Null where the window cannot be drawn.
[[nodiscard]] QImage settled_picture(QQuickWindow& window);

/// Writes that to a PNG file, or says on standard error that it cannot.
[[nodiscard]] cli::Exit save_picture(QQuickWindow& window, const std::string& path);

} // namespace estrade

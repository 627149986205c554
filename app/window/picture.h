// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QQuickWindow;

namespace estrade {

/// What a window shows once its layout has settled. The same content gives the same pixels, whatever was
/// drawn before. Null where the window cannot be drawn.
[[nodiscard]] QImage settled_picture(QQuickWindow& window);

} // namespace estrade

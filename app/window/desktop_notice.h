// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace estrade {

/// Shows a notification of the desktop's (org.freedesktop.Notifications), where there is a session bus and it
/// has such a service; nothing happens elsewhere. Does not wait.
void notify_desktop(const QString& title, const QString& text);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWindow>

namespace estrade {

/// Keeps a window before all others, and the keyboard with it, so that Alt+Tab and the like reach nothing
/// else. X11 lets a window do that; under Wayland the compositor decides.
class Foreground : public QObject {
public:
    /// The window, which is not yet shown, must outlive this.
    explicit Foreground(QWindow& window);

    /// From now on other windows may come before it.
    void let_go();

private:
    void hold();

    QWindow& window_;
    QTimer again_;
};

} // namespace estrade

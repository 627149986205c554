// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWindow>
#include <optional>

namespace estrade {

/// Keeps a window that fills a screen on that screen: where it is unplugged, on another until it is back;
/// where its resolution changes, over all of it.
class ScreenKeeper : public QObject {
public:
    /// Places the window, which must outlive this. `wanted`: its screen, from 1; nothing: whichever it is on.
    /// A screen that is not there is told on standard error, and taken when it comes.
    ScreenKeeper(QWindow& window, std::optional<int> wanted);

private:
    /// The screen to be on; nothing where it is not there.
    [[nodiscard]] QScreen* home() const;
    void added();
    void removed(QScreen* screen);
    void watch(QScreen* screen);
    void fill();
    void move_to(QScreen& screen);

    QWindow& window_;
    std::optional<int> wanted_;
    QString home_;      ///< the name of its screen; empty where that was not there yet, or may be any
    bool away_ = false; ///< `home_` was unplugged
    QMetaObject::Connection resized_;
};

} // namespace estrade

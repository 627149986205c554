// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screen_keeper.h"

#include <QGuiApplication>
#include <algorithm>
#include <iostream>

namespace estrade {

ScreenKeeper::ScreenKeeper(QWindow& window, std::optional<int> wanted) : window_(window), wanted_(wanted) {
    if (QScreen* const screen = home()) {
        home_ = screen->name();
        window_.setScreen(screen);
        window_.setPosition(screen->geometry().topLeft());
    } else if (wanted_) {
        away_ = true;
        std::cerr << "estrade: warning: there is no screen " << *wanted_ << "; the machine has "
                  << QGuiApplication::screens().size() << '\n';
    }
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ScreenKeeper::added);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenKeeper::removed);
    connect(&window_, &QWindow::screenChanged, this, &ScreenKeeper::watch);
    // Without a window manager, nobody else makes it as large as the screen.
    connect(&window_, &QWindow::visibilityChanged, this, &ScreenKeeper::fill);
    watch(window_.screen());
}

QScreen* ScreenKeeper::home() const {
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (!home_.isEmpty()) {
        const auto named = std::find_if(screens.begin(), screens.end(),
                                        [this](const QScreen* screen) { return screen->name() == home_; });
        return named == screens.end() ? nullptr : *named;
    }
    return wanted_ ? screens.value(*wanted_ - 1) : nullptr;
}

void ScreenKeeper::added() {
    QScreen* const screen = away_ ? home() : nullptr;
    if (screen == nullptr)
        return;
    home_ = screen->name();
    away_ = false;
    move_to(*screen);
}

void ScreenKeeper::removed(QScreen* screen) {
    const bool is_here = window_.screen() == screen;
    if (is_here && !wanted_ && !away_)
        home_ = screen->name();
    away_ = away_ || (screen->name() == home_ && (is_here || wanted_));
    QList<QScreen*> left = QGuiApplication::screens();
    left.removeOne(screen);
    if (is_here && !left.isEmpty())
        move_to(*left.front());
}

void ScreenKeeper::watch(QScreen* screen) {
    disconnect(resized_);
    if (screen != nullptr)
        resized_ = connect(screen, &QScreen::geometryChanged, this, [this] { move_to(*window_.screen()); });
}

void ScreenKeeper::fill() {
    if (window_.visibility() == QWindow::FullScreen)
        window_.setGeometry(window_.screen()->geometry());
}

void ScreenKeeper::move_to(QScreen& screen) {
    if (window_.visibility() != QWindow::FullScreen)
        return;
    window_.showNormal(); // what fills a screen can neither be moved nor resized
    window_.setScreen(&screen);
    window_.setGeometry(screen.geometry());
    window_.showFullScreen();
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/foreground.h"

#include <QGuiApplication>

namespace estrade {
namespace {

constexpr std::chrono::milliseconds between_tries{500};

/// Elsewhere Qt says on standard error that it cannot.
bool is_x11() {
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

bool is_wayland() {
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

} // namespace

Foreground::Foreground(QWindow& window) : window_(window) {
    window_.setFlags(window_.flags() | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    if (is_wayland())
        return;
    again_.setSingleShot(true);
    again_.setInterval(between_tries);
    again_.callOnTimeout(this, [this] { hold(); });
    again_.start(); // where it is not made active when it is shown
    // Not at once: it may be on its way to another screen, and two kiosks on a machine's two screens take
    // turns.
    connect(&window_, &QWindow::activeChanged, &again_, qOverload<>(&QTimer::start));
    connect(&window_, &QWindow::visibilityChanged, &again_, qOverload<>(&QTimer::start));
}

void Foreground::hold() {
    if (window_.isVisible() && window_.visibility() != QWindow::FullScreen)
        window_.showFullScreen();
    bool held = window_.isActive();
    if (held && is_x11())
        held = window_.setKeyboardGrabEnabled(true);
    if (!held) {
        if (is_x11())
            window_.raise();
        window_.requestActivate();
        again_.start();
    }
}

void Foreground::let_go() {
    window_.disconnect(&again_);
    again_.stop();
    if (is_x11())
        window_.setKeyboardGrabEnabled(false);
}

} // namespace estrade

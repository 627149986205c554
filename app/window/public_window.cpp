// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/public_window.h"

#include <iostream>

namespace estrade {
namespace {

bool is_locked(const cli::Arguments& arguments) {
    return arguments.view == "kiosk" && !arguments.windowed;
}

bool is_public(const cli::Arguments& arguments) {
    return arguments.view == "kiosk" || arguments.view == "board" || arguments.view == "stage";
}

void tell_of_blanking() {
    std::cerr << "estrade: warning: nothing found here keeps the screen from going dark\n"
                 "  hint: a desktop's session can be asked over D-Bus; elsewhere, switch it off: xset s off "
                 "-dpms\n";
}

} // namespace

PublicWindow::PublicWindow(QWindow& window, const cli::Arguments& arguments)
    : window_(window), fills_screen_(arguments.fullscreen || is_locked(arguments)),
      keeper_(window, arguments.screen) {
    if (is_locked(arguments)) {
        foreground_.emplace(window);
        QObject::connect(&awake_, &Awake::refused, &awake_, &tell_of_blanking);
    }
    if (is_public(arguments))
        QObject::connect(
            &window_, &QWindow::visibilityChanged, &awake_,
            [this](QWindow::Visibility visibility) { awake_.hold(visibility == QWindow::FullScreen); });
}

void PublicWindow::show() {
    if (fills_screen_)
        window_.showFullScreen();
    else
        window_.show();
}

void PublicWindow::close() {
    if (foreground_)
        foreground_->let_go();
    window_.close();
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/window/awake.h"
#include "app/window/foreground.h"
#include "app/window/screen_keeper.h"

namespace estrade {

/// A window on the screen that was asked for. While it fills it, it stays there, and what the public reads
/// stays lit; a kiosk stays before all else.
class PublicWindow {
public:
    /// Both must outlive this.
    PublicWindow(QWindow& window, const cli::Arguments& arguments);

    void show();
    /// The organizer closes it.
    void close();

private:
    QWindow& window_;
    bool fills_screen_;
    ScreenKeeper keeper_;
    Awake awake_;
    std::optional<Foreground> foreground_; ///< of a kiosk
};

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/instant.h"

#include <optional>

namespace estrade {

/// How a process ended: by a signal of that number, or with that status.
struct Ending {
    bool by_signal = false;
    int value = 0;
};

/// Decides when a kiosk that ended starts again. What has never come up, and says why, does not.
class RestartPolicy {
public:
    struct Next {
        std::optional<int> ends_with; ///< the status to end with; nothing: it starts again
        Duration pause{};             ///< before it starts again
    };

    /// `ran`: for how long. `came_up`: whether its screen was there, as its heartbeat tells.
    [[nodiscard]] Next after(const Ending& ending, Duration ran, bool came_up);

private:
    int failures_ = 0; ///< since it last ran for long
    bool ever_came_up_ = false;
};

} // namespace estrade

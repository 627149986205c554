// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/time/instant.h"

#include <QTimer>
#include <functional>
#include <optional>

namespace estrade {

/// Whether the arguments ask for a screen that starts itself again when it fails: a kiosk, but to try it.
[[nodiscard]] bool is_supervised(const cli::Arguments& arguments);

/// How long a screen that has come up may give no sign of life.
constexpr Duration longest_silence{std::chrono::seconds{30}};

/// Runs `child` in a process of its own, which dies with this one, and again when it fails or falls silent,
/// as RestartPolicy decides. `child` gets the pipe of its Heartbeat and returns its exit status. SIGTERM,
/// SIGINT, SIGHUP and SIGQUIT end both. Returns, in both processes, the status to exit with. Needs a process
/// without other threads.
[[nodiscard]] int supervise(const std::function<int(int heartbeat)>& child,
                            Duration silence = longest_silence);

/// Tells the supervisor that the thread it was made on has come to its event loop, and goes on turning.
class Heartbeat {
public:
    /// `pipe`: from `supervise`; nothing: nobody listens.
    explicit Heartbeat(std::optional<int> pipe);

private:
    QTimer timer_;
};

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/restart_policy.h"

#include "app/cli/arguments.h"

#include <algorithm>

namespace estrade {
namespace {

constexpr Duration long_enough{std::chrono::minutes{5}};
constexpr Duration first_pause{std::chrono::seconds{1}};
constexpr Duration longest_pause{std::chrono::seconds{30}};

/// None after the first failure, then each twice as long.
Duration pause_after(int failures) {
    constexpr int doublings_to_longest = 5;
    return failures == 1
               ? Duration::zero()
               : std::min(longest_pause, first_pause * (1 << std::min(failures - 2, doublings_to_longest)));
}

} // namespace

RestartPolicy::Next RestartPolicy::after(const Ending& ending, Duration ran, bool came_up) {
    ever_came_up_ = ever_came_up_ || came_up;
    const auto says = [&](cli::Exit status) {
        return !ending.by_signal && ending.value == static_cast<int>(status);
    };
    if (says(cli::Exit::fine) ||
        (!ever_came_up_ && (says(cli::Exit::wrong_usage) || says(cli::Exit::unreadable))))
        return {ending.value, {}};
    if (ran >= long_enough)
        failures_ = 0;
    return {std::nullopt, pause_after(++failures_)};
}

} // namespace estrade

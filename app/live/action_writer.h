// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rundown/action.h"
#include "core/time/clock.h"

namespace estrade {

/// Makes this process's actions: names each, and orders it after all that was seen.
class ActionWriter {
public:
    /// `clock` must outlive it.
    explicit ActionWriter(const Clock& clock);

    [[nodiscard]] Action write(const RoomId& room, std::vector<Change> changes);
    void has_seen(const std::vector<Action>& actions);

private:
    const Clock& clock_;
    std::string device_;
    std::uint64_t sequence_ = 0;
    std::uint64_t last_order_ = 0;
};

} // namespace estrade

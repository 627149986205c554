// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <map>
#include <optional>
#include <vector>

namespace estrade::yaml {

/// The rule for slots whose end is not told: they last until the next start in their room on the same event
/// day.
class NextStarts {
public:
    void add(const RoomId& room, Instant start) { starts_[room].push_back(start); }
    /// After all starts were added.
    void sort();
    [[nodiscard]] std::optional<Instant> after(const RoomId& room, Instant start, const Event& event) const;

private:
    std::map<RoomId, std::vector<Instant>> starts_;
};

} // namespace estrade::yaml

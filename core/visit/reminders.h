// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/free_time.h"

#include <set>

namespace estrade {

/// Tells what a visitor is to be reminded of, once each. A start that moved is reminded of again.
class Reminders {
public:
    /// How long before a start; more than zero.
    explicit Reminders(Duration lead) : lead_(lead) {}

    struct Due {
        std::vector<Engagement> now;
        std::optional<Instant> next; ///< when to ask again
    };
    /// What starts within the lead, and was not told of before.
    [[nodiscard]] Due due(const std::vector<Engagement>& all, Instant at);

private:
    Duration lead_;
    std::set<std::pair<SlotId, Instant>> told_;
};

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/reminders.h"

#include <algorithm>

namespace estrade {

Reminders::Due Reminders::due(const std::vector<Engagement>& all, Instant at) {
    Due due;
    for (const Engagement& engagement : all) {
        const Instant start = engagement.interval.begin;
        if (start - lead_ > at)
            due.next = std::min(due.next.value_or(start - lead_), start - lead_);
        else if (start > at && told_.emplace(engagement.id, start).second)
            due.now.push_back(engagement);
    }
    return due;
}

} // namespace estrade

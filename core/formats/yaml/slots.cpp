// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/slots.h"

#include "core/agenda/event_day.h"

#include <algorithm>

namespace estrade::yaml {

void NextStarts::sort() {
    for (auto& [room, starts] : starts_)
        std::sort(starts.begin(), starts.end());
}

std::optional<Instant> NextStarts::after(const RoomId& room, Instant start, const Event& event) const {
    const auto found = starts_.find(room);
    if (found == starts_.end())
        return std::nullopt;
    const auto next = std::upper_bound(found->second.begin(), found->second.end(), start);
    if (next == found->second.end() || event_day(event, *next) != event_day(event, start))
        return std::nullopt;
    return *next;
}

} // namespace estrade::yaml

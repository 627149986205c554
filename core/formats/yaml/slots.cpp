// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/slots.h"

#include "core/agenda/event_day.h"

#include <algorithm>
#include <numeric>

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

std::vector<Overlap> find_overlaps(const std::vector<Slot>& slots) {
    std::vector<std::size_t> order(slots.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return slots[a].start < slots[b].start; });
    std::map<RoomId, std::size_t> last; // of each room, the slot that ends last so far
    std::vector<Overlap> found;
    for (const std::size_t i : order) {
        const Slot& slot = slots[i];
        const auto known = last.find(slot.room);
        if (known != last.end() && slot.start < slots[known->second].end())
            found.push_back({i, known->second});
        if (!slot.end_inferred && (known == last.end() || slot.end() > slots[known->second].end()))
            last[slot.room] = i;
    }
    std::sort(found.begin(), found.end(),
              [](const Overlap& a, const Overlap& b) { return a.later < b.later; });
    return found;
}

} // namespace estrade::yaml

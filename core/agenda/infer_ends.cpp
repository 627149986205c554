// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/infer_ends.h"

#include <algorithm>
#include <map>

namespace estrade {

void infer_ends(Agenda& agenda, Duration longest) {
    constexpr std::chrono::minutes usual{30};
    struct Later {
        std::optional<Instant> start; ///< of the slot looked at last
        std::optional<Instant> after; ///< the first start after that
    };
    if (std::none_of(agenda.slots.begin(), agenda.slots.end(),
                     [](const Slot& slot) { return slot.end_inferred; }))
        return;
    std::map<RoomId, Later> rooms;
    for (auto slot = agenda.slots.rbegin(); slot != agenda.slots.rend(); ++slot) {
        Later& later = rooms[slot->room];
        if (later.start != slot->start)
            later = {slot->start, later.start};
        if (slot->end_inferred)
            slot->duration = later.after && *later.after - slot->start <= longest ? *later.after - slot->start
                                                                                  : Duration{usual};
    }
}

} // namespace estrade

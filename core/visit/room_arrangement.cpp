// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/room_arrangement.h"

#include <algorithm>

namespace estrade {

std::vector<RoomId> arranged(const std::vector<Room>& rooms, const RoomArrangement& wanted) {
    std::set<RoomId> known;
    for (const Room& room : rooms)
        known.insert(room.id);
    std::vector<RoomId> order;
    std::set<RoomId> placed;
    for (const RoomId& room : wanted.order)
        if (known.contains(room) && placed.insert(room).second)
            order.push_back(room);
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        if (!placed.insert(rooms[i].id).second)
            continue;
        const auto before = i == 0 ? order.end() : std::find(order.begin(), order.end(), rooms[i - 1].id);
        order.insert(before == order.end() ? order.begin() : before + 1, rooms[i].id);
    }
    std::stable_partition(order.begin(), order.end(),
                          [&](const RoomId& room) { return wanted.pinned.contains(room); });
    return order;
}

void move_room(RoomArrangement& arrangement, const std::vector<Room>& rooms, const std::vector<RoomId>& shown,
               const RoomId& room, int by) {
    const auto here = std::find(shown.begin(), shown.end(), room);
    const std::ptrdiff_t next = here - shown.begin() + by;
    if (here == shown.end() || next < 0 || next >= std::ssize(shown))
        return;
    const RoomId& neighbour = shown[static_cast<std::size_t>(next)];
    if (arrangement.pinned.contains(room) != arrangement.pinned.contains(neighbour))
        return;
    std::vector<RoomId> order = arranged(rooms, arrangement);
    std::erase(order, room);
    const auto place = std::find(order.begin(), order.end(), neighbour);
    order.insert(by > 0 ? place + 1 : place, room);
    arrangement.order = std::move(order);
}

} // namespace estrade

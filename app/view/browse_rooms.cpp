// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_rooms.h"

#include <algorithm>
#include <set>

namespace estrade {

std::vector<const Room*> BrowseRooms::arrange(const BrowsePlan& plan, const std::vector<std::size_t>& slots) {
    const RoomArrangement& wanted = visitor_.viewing().rooms;
    rooms_ = plan.agenda().rooms;
    std::map<RoomId, const Room*> used;
    std::vector<const Room*> rooms;
    for (const std::size_t slot : slots) {
        if (const Room* const room = plan.slots()[slot].room; room != nullptr)
            used.emplace(room->id, room);
        else if (rooms.empty())
            rooms.push_back(nullptr);
    }
    shown_.clear();
    hidden_ = 0;
    pinned_ = 0;
    for (const RoomId& id : arranged(rooms_, wanted)) {
        const auto room = used.find(id);
        if (room == used.end())
            continue;
        if (hides(room->second)) {
            ++hidden_;
            continue;
        }
        pinned_ += is_pinned(id) ? 1 : 0;
        shown_.push_back(id);
        rooms.push_back(room->second);
    }
    if (!rooms.empty() && rooms.front() == nullptr) // what is in no room stands behind what is pinned
        std::rotate(rooms.begin(), rooms.begin() + 1, rooms.begin() + 1 + pinned_);
    Q_EMIT changed();
    return rooms;
}

void BrowseRooms::keep(RoomArrangement rooms) {
    Viewing viewing = visitor_.viewing();
    viewing.rooms = std::move(rooms);
    visitor_.set_viewing(viewing);
    Q_EMIT rearranged();
}

void BrowseRooms::hide(const QString& room) {
    RoomArrangement rooms = visitor_.viewing().rooms;
    rooms.hidden.insert({room.toStdString()});
    keep(std::move(rooms));
}

void BrowseRooms::showAll() {
    RoomArrangement rooms = visitor_.viewing().rooms;
    rooms.hidden.clear();
    keep(std::move(rooms));
}

void BrowseRooms::togglePin(const QString& room) {
    RoomArrangement rooms = visitor_.viewing().rooms;
    const RoomId id{room.toStdString()};
    if (rooms.pinned.erase(id) == 0)
        rooms.pinned.insert(id);
    keep(std::move(rooms));
}

void BrowseRooms::move(const QString& room, int by) {
    RoomArrangement rooms = visitor_.viewing().rooms;
    move_room(rooms, rooms_, shown_, {room.toStdString()}, by);
    keep(std::move(rooms));
}

bool BrowseRooms::canMove(const QString& room, int by) const {
    RoomArrangement rooms = visitor_.viewing().rooms;
    move_room(rooms, rooms_, shown_, {room.toStdString()}, by);
    return rooms != visitor_.viewing().rooms;
}

} // namespace estrade

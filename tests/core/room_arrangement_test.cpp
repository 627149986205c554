// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/room_arrangement.h"
#include "tests/support/catch.h"

using namespace estrade;

namespace {

std::vector<Room> rooms(const std::string& names) {
    std::vector<Room> rooms;
    for (const char name : names)
        rooms.push_back({{std::string(1, name)}, std::string(1, name), {}});
    return rooms;
}

std::vector<RoomId> ids(const std::string& names) {
    std::vector<RoomId> ids;
    for (const char name : names)
        ids.push_back({std::string(1, name)});
    return ids;
}

std::string order(const std::string& event, const RoomArrangement& wanted) {
    std::string order;
    for (const RoomId& room : arranged(rooms(event), wanted))
        order += room.value;
    return order;
}

} // namespace

TEST_CASE("rooms that nobody arranged stand as the event has them") {
    CHECK(order("abc", {}) == "abc");
}

TEST_CASE("pinned rooms come first, in the order all are in") {
    CHECK(order("abcd", {{}, {{"d"}, {"b"}}, {}}) == "bdac");
}

TEST_CASE("rooms are in the order they were put in; new ones stand where the event has them, gone ones are "
          "forgotten") {
    const RoomArrangement wanted{ids("cxab"), {{"x"}}, {{"y"}}};
    CHECK(order("abc", wanted) == "cab");
    CHECK(order("abnc", wanted) == "cabn");
    CHECK(order("nabc", wanted) == "ncab");
}

TEST_CASE("a room moves past its neighbour among those that are shown") {
    RoomArrangement wanted;
    wanted.hidden = {{"b"}};
    move_room(wanted, rooms("abcd"), ids("acd"), {"c"}, -1);
    CHECK(order("abcd", wanted) == "cabd");
    move_room(wanted, rooms("abcd"), ids("cad"), {"a"}, 1);
    CHECK(order("abcd", wanted) == "cbda");
}

TEST_CASE("a room does not move past the last one, nor out of the pinned ones") {
    RoomArrangement wanted;
    wanted.pinned = {{"a"}};
    const RoomArrangement before = wanted;
    for (const auto& [room, by] : {std::pair("a", 1), std::pair("a", -1), std::pair("b", -1),
                                   std::pair("c", 1), std::pair("unknown", 1)})
        move_room(wanted, rooms("abc"), ids("abc"), {room}, by);
    CHECK(wanted == before);
}

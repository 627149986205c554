// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/side_by_side.h"
#include "tests/support/catch.h"

using namespace estrade;

namespace {

GridItem item(int from, int to, std::size_t column = 0) {
    const auto at = [](int minute) { return Instant{std::chrono::minutes{minute}}; };
    return {column, {at(from), at(to)}};
}

} // namespace

TEST_CASE("slots one after the other take the whole column") {
    CHECK(side_by_side({item(0, 30), item(30, 60), item(60, 90)}) ==
          std::vector<GridPlace>{{0, 1}, {0, 1}, {0, 1}});
}

TEST_CASE("slots that overlap stand side by side, the earlier to the left") {
    CHECK(side_by_side({item(0, 60), item(10, 30), item(20, 50)}) ==
          std::vector<GridPlace>{{0, 3}, {1, 3}, {2, 3}});
}

TEST_CASE("a lane is taken again once it is free, and all that hangs together has one width") {
    CHECK(side_by_side({item(0, 60), item(10, 30), item(30, 50), item(60, 90)}) ==
          std::vector<GridPlace>{{0, 2}, {1, 2}, {1, 2}, {0, 1}});
}

TEST_CASE("what overlaps in another column takes no width") {
    CHECK(side_by_side({item(0, 60, 0), item(0, 60, 1)}) == std::vector<GridPlace>{{0, 1}, {0, 1}});
}

TEST_CASE("no slots need no places") {
    CHECK(side_by_side({}).empty());
}

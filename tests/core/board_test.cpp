// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/board.h"
#include "core/live/countdown.h"
#include "core/time/iso.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <set>

using namespace estrade;
using namespace std::chrono_literals;
using estrade::test::AgendaBuilder;

namespace {

const Zone& paris() {
    static const Zone zone = test::zone("Europe/Paris");
    return zone;
}

std::vector<std::string> titles(const LivePlan& timetable, const std::vector<const Slot*>& slots) {
    std::vector<std::string> result;
    for (const Slot* slot : slots)
        result.push_back(timetable.timetable().session(*slot)->title);
    return result;
}

AgendaBuilder rooms_at_once(int count) {
    AgendaBuilder builder;
    for (int i = 0; i < count; ++i)
        builder.slot("2022-09-03T14:00", 60, "Talk " + std::to_string(i), "Room " + std::to_string(i));
    return builder;
}

} // namespace

TEST_CASE("a countdown shows the ceiling of what remains and tells when it flips") {
    struct Row {
        Duration remaining;
        CountdownUnit unit;
        std::string digits;
        Duration flips_in;
    };
    const auto row = GENERATE(values<Row>({
        {0ms, CountdownUnit::minutes, "00:00", 0ms},
        {-5s, CountdownUnit::minutes, "00:00", 0ms},
        {1ms, CountdownUnit::minutes, "00:01", 1ms},
        {1s, CountdownUnit::minutes, "00:01", 1s},
        {1001ms, CountdownUnit::minutes, "00:02", 1ms},
        {7min + 42s, CountdownUnit::minutes, "07:42", 1s},
        {60min, CountdownUnit::minutes, "60:00", 1s},
        {60min + 1ms, CountdownUnit::hours, "1:01", 1ms},
        {83min, CountdownUnit::hours, "1:23", 1min},
        {48h, CountdownUnit::hours, "48:00", 1min},
        {48h + 1s, CountdownUnit::days, "3", 1s},
        {24h * 12, CountdownUnit::days, "12", 24h},
    }));
    const Countdown shown = countdown(row.remaining);
    CAPTURE(row.remaining.count());
    CHECK(shown.unit == row.unit);
    CHECK(shown.digits == row.digits);
    CHECK(shown.flips_in == row.flips_in);
}

TEST_CASE("one room gives the single layout with the whole day's timeline") {
    const LivePlan timetable(test::evening().build());
    const Board board = board_at(timetable, test::at("2020-09-30T19:12", paris()));
    CHECK(board.layout == BoardLayout::single);
    CHECK(board.phase == RoomPhase::running);
    REQUIRE(board.lanes.size() == 1);
    CHECK(timetable.timetable().session(*board.lanes[0].slot)->title == "Un centre de données débranché");
    CHECK(board.timeline.size() == 5);
    CHECK(titles(timetable, board.upcoming) ==
          std::vector<std::string>{"Le rapport", "Une annonce", "Questions"});
    CHECK(board.changes_at == test::at("2020-09-30T19:25", paris()));
}

TEST_CASE("what comes next in no room is a lane of its own only while nothing runs") {
    const LivePlan plan(AgendaBuilder()
                            .slot("2022-09-03T09:00", 30, "Welcome")
                            .slot("2022-09-03T09:30", 60, "Bees", "Pi")
                            .slot("2022-09-03T09:30", 60, "Honey", "Tau")
                            .slot("2022-09-03T10:30", 30, "Coffee")
                            .slot("2022-09-03T11:00", 30, "Wax", "Pi")
                            .build());
    const auto lanes = [&](const std::string& at) {
        std::vector<const Slot*> slots;
        for (const Lane& lane : board_at(plan, test::at(at, paris())).lanes)
            slots.push_back(lane.slot);
        return titles(plan, slots);
    };
    using Titles = std::vector<std::string>;
    CHECK(lanes("2022-09-03T08:45") == Titles{"Welcome", "Bees", "Honey"});
    CHECK(lanes("2022-09-03T10:15") == Titles{"Bees", "Honey"});
    CHECK(titles(plan, board_at(plan, test::at("2022-09-03T10:15", paris())).upcoming) ==
          Titles{"Coffee", "Wax"});
    CHECK(lanes("2022-09-03T10:45") == Titles{"Coffee", "Wax"});
}

TEST_CASE("what runs in no room, and so for all, is the first of the lanes") {
    const LivePlan plan(AgendaBuilder()
                            .slot("2022-09-03T09:30", 60, "Bees", "Pi")
                            .slot("2022-09-03T09:30", 150, "Hives by hand", "Tau")
                            .slot("2022-09-03T10:30", 30, "Coffee")
                            .slot("2022-09-03T11:00", 30, "Wax", "Pi")
                            .build());
    const Board board = board_at(plan, test::at("2022-09-03T10:45", paris()));
    REQUIRE(board.lanes.size() == 3);
    CHECK(plan.timetable().session(*board.lanes[0].slot)->title == "Coffee");
    CHECK(board.lanes[1].room->name == "Pi");
    CHECK(board.lanes[2].room->name == "Tau");
}

TEST_CASE("what lasts all day in no room is a lane only while nothing else is") {
    const LivePlan plan(AgendaBuilder()
                            .slot("2022-09-03T00:00", 24 * 60, "First day")
                            .slot("2022-09-03T09:30", 60, "Bees", "Pi")
                            .build());
    const auto lane = [&](const std::string& at) {
        const Board board = board_at(plan, test::at(at, paris()));
        REQUIRE(board.lanes.size() == 1);
        return plan.timetable().session(*board.lanes[0].slot)->title;
    };
    CHECK(lane("2022-09-03T07:00") == "First day");
    CHECK(lane("2022-09-03T09:00") == "Bees");
    CHECK(lane("2022-09-03T10:00") == "Bees");
    CHECK(lane("2022-09-03T11:00") == "First day");
}

TEST_CASE("before the event the board counts down to its first slot, also from days away") {
    const LivePlan timetable(test::evening().build());
    const Board board = board_at(timetable, test::at("2020-09-28T08:00", paris()));
    CHECK(board.layout == BoardLayout::single);
    CHECK(board.phase == RoomPhase::before);
    CHECK(board.resumes_another_day);
    CHECK(iso_day(board.day) == "2020-09-30");
    REQUIRE(board.lanes.size() == 1);
    CHECK_FALSE(board.lanes[0].running);
    CHECK(board.timeline.size() == 5);
}

TEST_CASE("rooms that run or start within the hour get a lane each") {
    const LivePlan timetable(test::camp().build());
    const Board board = board_at(timetable, test::at("2022-09-03T14:37", paris()));
    CHECK(board.layout == BoardLayout::lanes);
    REQUIRE(board.lanes.size() == 3);
    CHECK(board.lanes[0].room->name == "La Grange");
    CHECK(titles(timetable, board.upcoming) == std::vector<std::string>{"Lightning talks", "Apéro"});
}

TEST_CASE("a room that starts in more than an hour keeps out of the way until it is near") {
    const LivePlan timetable(test::camp().build());
    const Board board = board_at(timetable, test::at("2022-09-03T12:30", paris()));
    CHECK(board.layout == BoardLayout::single);
    CHECK(board.changes_at == test::at("2022-09-03T13:00", paris()));
}

TEST_CASE("overlapping slots of one room get a lane each") {
    AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 60, "A").slot("2022-09-03T14:30", 60, "B");
    const LivePlan timetable(builder.build());
    const Board board = board_at(timetable, test::at("2022-09-03T14:40", paris()));
    CHECK(board.layout == BoardLayout::lanes);
    CHECK(board.lanes.size() == 2);
}

TEST_CASE("past four lanes the board is a table, past twelve it turns pages") {
    const Instant at = test::at("2022-09-03T14:10", paris());
    const LivePlan five(rooms_at_once(5).build());
    CHECK(board_at(five, at).layout == BoardLayout::table);
    CHECK(board_at(five, at).pages == 1);

    const LivePlan forty(rooms_at_once(40).build());
    std::set<std::string> seen;
    Instant now = at;
    for (int turn = 0; turn < 4; ++turn) {
        const Board board = board_at(forty, now);
        CHECK(board.pages == 4);
        for (const Lane& lane : board.lanes)
            seen.insert(lane.room->name);
        REQUIRE(board.changes_at);
        CHECK(*board.changes_at > now);
        now = *board.changes_at;
    }
    CHECK(seen.size() == 40);
}

TEST_CASE("a table's pages all have as many rows: of thirteen rooms the seventh is on both") {
    const Instant at = test::at("2022-09-03T14:10", paris());
    const auto pages_of = [&](int rooms) {
        const LivePlan plan(rooms_at_once(rooms).build());
        std::vector<std::vector<std::string>> pages(board_at(plan, at).pages);
        Instant now = at;
        for (std::size_t turn = 0; turn < pages.size(); ++turn) {
            const Board board = board_at(plan, now);
            for (const Lane& lane : board.lanes)
                pages[board.page].push_back(lane.room->name);
            now = *board.changes_at;
        }
        return pages;
    };
    const auto rows_of = [&](int rooms) {
        std::vector<std::size_t> rows;
        for (const auto& page : pages_of(rooms))
            rows.push_back(page.size());
        return rows;
    };
    CHECK(rows_of(12) == std::vector<std::size_t>{12});
    CHECK(rows_of(13) == std::vector<std::size_t>{7, 7});
    CHECK(rows_of(24) == std::vector<std::size_t>{12, 12});
    CHECK(rows_of(26) == std::vector<std::size_t>{9, 9, 9});
    CHECK(rows_of(40) == std::vector<std::size_t>{10, 10, 10, 10});

    const auto thirteen = pages_of(13);
    CHECK(thirteen[0].back() == thirteen[1].front());
    for (int rooms = 13; rooms <= 100; ++rooms) {
        std::set<std::string> seen;
        for (const auto& page : pages_of(rooms))
            seen.insert(page.begin(), page.end());
        CHECK(seen.size() == static_cast<std::size_t>(rooms));
    }
}

TEST_CASE("in the evening of the first day the board tells of the second") {
    const LivePlan timetable(test::camp().build());
    const Board board = board_at(timetable, test::at("2022-09-03T22:00", paris()));
    CHECK(board.phase == RoomPhase::between);
    CHECK(board.resumes_another_day);
    CHECK(iso_day(board.day) == "2022-09-04");
    CHECK(titles(timetable, board.timeline) == std::vector<std::string>{"Le lendemain"});
}

TEST_CASE("a cancelled session stays on the timeline and runs in no lane") {
    AgendaBuilder builder = test::evening();
    builder.agenda().sessions[1].status = SessionStatus::cancelled;
    const LivePlan timetable(builder.build());
    const Board board = board_at(timetable, test::at("2020-09-30T19:12", paris()));
    CHECK(board.phase == RoomPhase::between);
    CHECK(board.timeline.size() == 5);
    CHECK(timetable.timetable().session(*board.lanes.at(0).slot)->title == "Le rapport");
}

TEST_CASE("after the last slot the board closes; without a slot it is empty") {
    const LivePlan timetable(test::evening().build());
    CHECK(board_at(timetable, test::at("2020-09-30T20:00", paris())).layout == BoardLayout::closing);
    CHECK(board_at(LivePlan(AgendaBuilder().build()), test::at("2020-09-30T20:00")).layout ==
          BoardLayout::empty);
}

TEST_CASE("a board told to keep to one room shows nothing of the others") {
    const LivePlan timetable(test::camp().build());
    const Board board = board_at(timetable, test::at("2022-09-03T14:37", paris()), {{"la-grange"}});
    CHECK(board.layout == BoardLayout::single);
    CHECK(titles(timetable, board.timeline) ==
          std::vector<std::string>{"Ouverture", "Que partage-t-on vraiment ?", "Lightning talks", "Apéro"});
}

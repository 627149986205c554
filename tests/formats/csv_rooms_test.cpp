// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/csv_table.h"

using namespace estrade;
using namespace estrade::test;

namespace {

Reading read_rows(const std::string& rows) {
    return read_table("Date,Start,End,Title,Room,Speakers\n" + rows);
}

} // namespace

TEST_CASE("a pause that is told once for each room of its day is one for all") {
    const Reading reading = read_rows("2022-09-03,09:00,10:00,Maps,Hall,Ada King\n"
                                      "2022-09-03,09:00,10:00,Boats,Attic,Bo Berg\n"
                                      "2022-09-03,10:00,10:30,Coffee break,Hall,\n"
                                      "2022-09-03,10:00,10:30,Coffee break,Attic,\n");
    CHECK(plan_of(reading) == "2022-09-03T09:00 60 Maps [Hall]; 2022-09-03T09:00 60 Boats [Attic]; "
                              "2022-09-03T10:00 30 Coffee break []; ");
    CHECK(tells(reading, Treatment::guessed, "'Coffee break' is told for each room"));
}

TEST_CASE("a pause of some rooms, at other times or that someone speaks in stays in each") {
    const std::string talk = "2022-09-03,09:00,10:00,Maps,Cellar,Ada King\n";
    CHECK(read_rows(talk + "2022-09-03,10:00,10:30,Lunch,Hall,\n"
                           "2022-09-03,10:00,10:30,Lunch,Attic,\n")
              .agenda.slots.size() == 3);
    CHECK(read_rows("2022-09-03,10:00,10:30,Lunch,Hall,\n2022-09-03,10:00,11:00,Lunch,Attic,\n")
              .agenda.slots.size() == 2);
    CHECK(
        read_rows("2022-09-03,10:00,10:30,Lunch,Hall,Ada King\n2022-09-03,10:00,10:30,Lunch,Attic,Bo Berg\n")
            .agenda.slots.size() == 2);
    CHECK(read_rows("2022-09-03,10:00,10:30,Maps,Hall,\n2022-09-03,10:00,10:30,Maps,Attic,\n")
              .agenda.slots.size() == 2);
}

TEST_CASE("a room that is not decided yet is none") {
    const Reading reading = read_rows("2022-09-03,09:00,10:00,Maps,TBA,\n"
                                      "2022-09-03,10:00,11:00,Boats,Not decided yet,\n"
                                      "2022-09-03,11:00,12:00,Trees,TBA Hall,\n");
    CHECK(plan_of(reading) == "2022-09-03T09:00 60 Maps []; 2022-09-03T10:00 60 Boats []; "
                              "2022-09-03T11:00 60 Trees [TBA Hall]; ");
    CHECK(tells(reading, Treatment::guessed, "'Maps' names 'TBA' as its room"));
}

TEST_CASE("a room is one however its name is written, and that is told") {
    const Reading reading = read_rows("2022-09-03,09:00,10:00,Maps,\"Main Hall, East\",\n"
                                      "2022-09-03,10:00,11:00,Boats,\"Main hall , East\",\n");
    REQUIRE(reading.agenda.rooms.size() == 1);
    CHECK(reading.agenda.rooms[0].name == "Main Hall, East");
    CHECK(tells(reading, Treatment::repaired,
                "'Main hall , East' is taken for the room 'Main Hall, East', written otherwise"));
}

TEST_CASE("what rooms' names hold parts none where commas part them") {
    const Reading reading = read_rows("2022-09-03,09:00,10:00,Maps,A1/A2,\n"
                                      "2022-09-03,09:00,10:00,Boats,B1/B2,\n"
                                      "2022-09-03,10:00,11:00,Trees,\"A1/A2, B1/B2\",\n");
    CHECK(reading.agenda.rooms.size() == 2);
    CHECK(reading.agenda.slots.size() == 4);
}

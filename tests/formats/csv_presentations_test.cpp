// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/csv_table.h"

using namespace estrade;
using namespace estrade::test;

namespace {

const std::string heads =
    "session_title,session_start,session_end,session_room,chair1,p1_title,p1_authors,p1_abstract,"
    "p1_start,p1_end,p2_title,p2_authors,p2_abstract,p2_start,p2_end\n";

} // namespace

TEST_CASE("presentations that stand in the row of a session are events in its room, with their people") {
    const Reading reading =
        read_table(heads + "Boats,2022-09-03 09:00,2022-09-03 10:00,Hall,Cy,Sails,Ada,White,2022-09-03 09:00,"
                           "2022-09-03 09:40,Ropes,\"Bo, Di\",Long,09:40,10:00\n"
                           "Lunch,2022-09-03 12:00,2022-09-03 13:00,,,,,,,,,,,,\n");
    CHECK(plan_of(reading) == "2022-09-03T09:00 40 Sails [Hall]; 2022-09-03T09:40 20 Ropes [Hall]; "
                              "2022-09-03T12:00 60 Lunch []; ");
    const Session& ropes = reading.agenda.sessions.at(1);
    CHECK(ropes.abstract == "Long");
    REQUIRE(ropes.people.size() == 3);
    CHECK(ropes.people[1].role == Role::speaker);
    CHECK(ropes.people[2].role == Role::host);
    REQUIRE(reading.agenda.tracks.size() == 1);
    CHECK(reading.agenda.tracks[0].name == "Boats");
    CHECK(tells(reading, Treatment::left_out, "'Boats' holds presentations"));
    CHECK_FALSE(tells(reading, Treatment::guessed, "follow each other"));
}

TEST_CASE("presentations that tell no time share that of their session, and that is told") {
    const Reading reading =
        read_table(heads + "Boats,2022-09-03 09:00,2022-09-03 10:30,Hall,,Sails,,,,,Ropes,,,,\n");
    CHECK(plan_of(reading) == "2022-09-03T09:00 45 Sails [Hall]; 2022-09-03T09:45 45 Ropes [Hall]; ");
    CHECK(tells(reading, Treatment::guessed, "follow each other"));
}

TEST_CASE("columns of presentations may be numbered at their ends, and sessions have no title") {
    CHECK(plan_of(read_table("Date,Start,End,Room,Title 1,Speaker 1,Title 2,Speaker 2\n"
                             "2022-09-03,10:00,11:00,Hall,Boats,Ada,Sails,Bo\n")) ==
          "2022-09-03T10:00 30 Boats [Hall]; 2022-09-03T10:30 30 Sails [Hall]; ");
}

TEST_CASE("a column of presentations of which nothing is taken is told") {
    const Reading reading = read_table("Date,Start,End,p1_title,p1_authors,p1_presenting_author,p1_mail\n"
                                       "2022-09-03,10:00,11:00,Boats,\"Ada, Bo\",Bo,bo@example.org\n");
    CHECK(tells(reading, Treatment::left_out,
                "'p1_presenting_author' is read only where 'p1_authors' is blank"));
    CHECK(tells(reading, Treatment::left_out, "'p1_mail' is not known"));
}

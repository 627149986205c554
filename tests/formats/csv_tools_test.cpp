// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/csv_table.h"

using namespace estrade;
using namespace estrade::test;

namespace {

/// "Ada King, Bo Berg" for each session; "; " between.
std::string people_of(const Reading& reading) {
    std::string all;
    for (const Session& session : reading.agenda.sessions) {
        all += all.empty() ? "" : "; ";
        for (const Participation& part : session.people)
            for (const Person& person : reading.agenda.people)
                if (person.id == part.person)
                    all += (all.empty() || all.ends_with("; ") ? "" : ", ") + person.name;
    }
    return all;
}

} // namespace

TEST_CASE("rows of one session for each of its people are one slot with all of them") {
    const Reading reading = read_table("Session Id,Title,Room,Scheduled At,Duration,FirstName,LastName\n"
                                       "7,Sails,Hall,2022-09-03 10:00,45,Ada,King\n"
                                       "7,Sails,Hall,2022-09-03 10:00,45,Bo,Berg\n"
                                       "8,Ropes,Hall,2022-09-03 11:00,45,Ada,King\n");
    CHECK(plan_of(reading) == "2022-09-03T10:00 45 Sails [Hall]; 2022-09-03T11:00 45 Ropes [Hall]; ");
    CHECK(people_of(reading) == "Ada King, Bo Berg; Ada King");
    CHECK(tells(reading, Treatment::repaired, "'Sails' has a row for each of its people"));
}

TEST_CASE("without an id, only rows of one title, start and room are one slot") {
    CHECK(plan_of(read_table("Title,Room,Start,Speaker\nSails,Hall,2022-09-03 10:00,Ada King\n"
                             "Sails,Hall,2022-09-03 10:00,Bo Berg\nSails,Quay,2022-09-03 10:00,Cy Dahl\n"
                             "Chat,,2022-09-03 12:00,Ada King\nChat,,2022-09-03 12:00,Bo Berg\n")) ==
          "2022-09-03T10:00 30 Sails [Hall]; 2022-09-03T10:00 30 Sails [Quay]; "
          "2022-09-03T12:00 30 Chat []; 2022-09-03T12:00 30 Chat []; ");
}

TEST_CASE("rows of sub-sessions are in the room of their session, with who chairs it, and instead of it") {
    const Reading reading =
        read_table("Date,Time Start,Time End,Session Title,Room,Speakers,Session or Sub-session(Sub)\n"
                   "2022-09-03,09:00,10:00,Boats,Hall,Cy Dahl (Chair),Session\n"
                   "2022-09-03,09:00,09:30,Sails,,Ada King,Sub\n"
                   "2022-09-03,09:30,10:00,Ropes,,Bo Berg,Sub\n"
                   "2022-09-03,10:00,10:30,Tea,Quay,,Session\n");
    CHECK(plan_of(reading) == "2022-09-03T09:00 30 Sails [Hall]; 2022-09-03T09:30 30 Ropes [Hall]; "
                              "2022-09-03T10:00 30 Tea [Quay]; ");
    CHECK(people_of(reading) == "Ada King, Cy Dahl; Bo Berg, Cy Dahl; ");
    CHECK(tells(reading, Treatment::left_out, "'Boats' holds presentations"));
}

TEST_CASE("rows that are not published, drafts, or deleted are left out, and told") {
    const std::string rows = "Sails,2022-09-03 10:00,Y,\nRopes,2022-09-03 11:00,N,\n"
                             "Oars,2022-09-03 12:00,Y,2022-01-01\nKnots,2022-09-03 13:00,Y,\n";
    const Reading reading = read_table("Title,Start,Published (Y/N),Deleted at\n" + rows);
    CHECK(plan_of(reading) == "2022-09-03T10:00 180 Sails []; 2022-09-03T13:00 30 Knots []; ");
    CHECK(tells(reading, Treatment::left_out, "'Ropes' is said not to be for all"));
    CHECK(tells(reading, Treatment::left_out, "'Oars' is said not to be for all"));
    CHECK(plan_of(read_table("Title,Start,Status\nSails,2022-09-03 10:00,draft\n"
                             "Ropes,2022-09-03 11:00,accepted\n")) == "2022-09-03T11:00 30 Ropes []; ");
}

TEST_CASE("where all rows are drafts, they are the programme") {
    CHECK(plan_of(read_table("Title,Start,Published\nSails,2022-09-03 10:00,no\n"
                             "Ropes,2022-09-03 11:00,no\n")) ==
          "2022-09-03T10:00 60 Sails []; 2022-09-03T11:00 30 Ropes []; ");
}

TEST_CASE("a column of a public says whom a session is for, and leaves none out") {
    const Reading reading = read_table("Titre,Heure,Public\nVoiles,2022-09-03 10:00,enfants\n"
                                       "Cordes,2022-09-03 11:00,adultes\n");
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(tells(reading, Treatment::left_out, "'Public' is not known"));
}

TEST_CASE(
    "what is pending, proposed or on a waiting list is tentative, and what was postponed is cancelled") {
    const Agenda agenda = read_table("Title,Start,Status\nSails,2022-09-03 10:00,pending\n"
                                     "Ropes,2022-09-03 11:00,Waitlist\nOars,2022-09-03 12:00,postponed\n"
                                     "Knots,2022-09-03 13:00,accepted\n")
                              .agenda;
    CHECK(agenda.sessions[0].status == SessionStatus::tentative);
    CHECK(agenda.sessions[1].status == SessionStatus::tentative);
    CHECK(agenda.sessions[2].status == SessionStatus::cancelled);
    CHECK(agenda.sessions[3].status == SessionStatus::confirmed);
}

TEST_CASE("speakers may have two numbered columns each for their names") {
    CHECK(people_of(read_table("Title,Start,Speaker 1 First Name,Speaker 1 Last Name,Speaker 2 First Name,"
                               "Speaker 2 Last Name\nSails,2022-09-03 10:00,Ada,King,Bo,Berg\n"
                               "Ropes,2022-09-03 11:00,Cy,Dahl,,\n")) == "Ada King, Bo Berg; Cy Dahl");
}

TEST_CASE("the address of a page behind the name of a room is none of its name") {
    CHECK(plan_of(read_table("Title,Start,Room\nSails,2022-09-03 10:00,Hall (https://a.example/Hall-1?p=2)\n"
                             "Ropes,2022-09-03 11:00,Quay (../Rooms/Quay%201.md)\n"
                             "Oars,2022-09-03 12:00,Pier (upper deck)\n")) ==
          "2022-09-03T10:00 30 Sails [Hall]; 2022-09-03T11:00 30 Ropes [Quay]; "
          "2022-09-03T12:00 30 Oars [Pier (upper deck)]; ");
}

TEST_CASE("a row that says only 'End' ends what is before it, and is no session") {
    const Reading reading =
        read_table("Title,Start\nSails,2022-09-03 10:00\nRopes,2022-09-03 11:00\nEND,2022-09-03 11:45\n");
    CHECK(plan_of(reading) == "2022-09-03T10:00 60 Sails []; 2022-09-03T11:00 45 Ropes []; ");
    CHECK(tells(reading, Treatment::guessed, "'END' is taken for the end"));
    CHECK(read_table("Title,Start,End\nSails,2022-09-03 10:00,11:00\nThe End,2022-09-03 11:00,12:00\n")
              .agenda.slots.size() == 2); // a film
}

TEST_CASE("clocks with a small 'am' or 'pm' tell that months come first, too") {
    CHECK(plan_of(read_table("Title,Start\nSails,5/6/2022 9:00am\nRopes,5/6/2022 1:30 p.m.\n")) ==
          "2022-05-06T09:00 30 Sails []; 2022-05-06T13:30 30 Ropes []; ");
}

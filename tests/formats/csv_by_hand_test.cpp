// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/csv_table.h"

using namespace estrade;
using namespace estrade::test;

/// What people write in tables that they keep by hand.

TEST_CASE("numbers after a word for rooms list several of them, and a word for all of them names none") {
    const std::string heads = "date,start,end,title,room\n";
    CHECK(plan_of(read_table(heads + "2022-09-03,09:00,09:30,Opening,Rooms 1 and 2\n")) ==
          "2022-09-03T09:00 30 Opening [Room 1]; 2022-09-03T09:00 30 Opening [Room 2]; ");
    CHECK(plan_of(read_table(heads + "2022-09-03,09:00,09:30,Opening,Room 1+2\n"
                                     "2022-09-03,09:30,10:00,Bees,Room 1\n"
                                     "2022-09-03,09:30,10:00,Nets,Room 2\n")) ==
          "2022-09-03T09:00 30 Opening [Room 1]; 2022-09-03T09:00 30 Opening [Room 2]; "
          "2022-09-03T09:30 30 Bees [Room 1]; 2022-09-03T09:30 30 Nets [Room 2]; ");
    CHECK(plan_of(read_table(heads + "2022-09-03,09:00,09:30,Opening,Room 1+2\n")) ==
          "2022-09-03T09:00 30 Opening [Room 1+2]; ");
    const Reading reading =
        read_table(heads + "2022-09-03,09:00,09:30,Opening,All\n2022-09-03,09:30,10:00,Bees,Hall\n");
    CHECK(plan_of(reading) == "2022-09-03T09:00 30 Opening []; 2022-09-03T09:30 30 Bees [Hall]; ");
    CHECK(tells(reading, Treatment::guessed, "'All' is taken for several rooms"));
}

TEST_CASE("the title alone tells keynotes and panels, whoever is named") {
    const auto kind_of = [](const std::string& title) {
        return read_table("date,start,end,title,speaker\n2022-09-03,09:00,09:30," + title + ",Ada King\n")
            .agenda.sessions.at(0)
            .kind;
    };
    CHECK(kind_of("Opening keynote: Bees") == SessionKind::keynote);
    CHECK(kind_of("Closing panel") == SessionKind::panel);
    CHECK(kind_of("Table ronde « Qui paie ? »") == SessionKind::panel);
    CHECK(kind_of("Solar panel") == SessionKind::talk);
    CHECK(kind_of("Eröffnungskeynote: Wind") == SessionKind::keynote);
}

TEST_CASE("a pause that a grid's row tells for each room, or in the only one it fills, is for all") {
    const std::string head = "2022-09-03,Hall,Attic\n10:00,Bees,Nets\n";
    CHECK(plan_of(read_table(head + "11:00,Coffee,Coffee\n11:30,Boats,Sails\n")) ==
          "2022-09-03T10:00 60 Bees [Hall]; 2022-09-03T10:00 60 Nets [Attic]; 2022-09-03T11:00 30 Coffee []; "
          "2022-09-03T11:30 30 Boats [Hall]; 2022-09-03T11:30 30 Sails [Attic]; ");
    CHECK(plan_of(read_table(head + "11:00,Lunch,\n11:30,Boats,Sails\n")) ==
          "2022-09-03T10:00 60 Bees [Hall]; 2022-09-03T10:00 60 Nets [Attic]; 2022-09-03T11:00 30 Lunch []; "
          "2022-09-03T11:30 30 Boats [Hall]; 2022-09-03T11:30 30 Sails [Attic]; ");
}

TEST_CASE("a grid's cell that says that it is cancelled names nobody") {
    const Reading reading = read_table("2022-09-03,Hall,Attic\n10:00,Bees - Anna Berg,Nets - Lena Koch\n"
                                       "11:00,CANCELED - Notebooks,Sails - Tom Ford\n");
    CHECK(plan_of(reading).find("Notebooks [Hall]") != std::string::npos);
    CHECK(reading.agenda.people.size() == 3);
    CHECK(tells(reading, Treatment::guessed, "is taken to be cancelled"));
}

TEST_CASE("what tells no end lasts until a pause for all begins, though nothing follows in its room") {
    CHECK(
        plan_of(read_table("date,start,end,title,room\n2022-09-03,10:00,,Bees,Hall\n"
                           "2022-09-03,11:00,11:30,Lunch,\n2022-09-03,11:30,12:00,Nets,Attic\n")) ==
        "2022-09-03T10:00 60 Bees [Hall]; 2022-09-03T11:00 30 Lunch []; 2022-09-03T11:30 30 Nets [Attic]; ");
}

TEST_CASE("what is of the kind social is, and what is called so for its topic is a talk") {
    const Reading reading = read_table("Date,Start,End,Title,Type\n"
                                       "2022-09-03,09:00,10:00,Chess,Social\n"
                                       "2022-09-03,10:00,11:00,Boats,Social event\n"
                                       "2022-09-03,11:00,12:00,Social media,\n");
    REQUIRE(reading.agenda.sessions.size() == 3);
    CHECK(reading.agenda.sessions[0].kind == SessionKind::social);
    CHECK(reading.agenda.sessions[1].kind == SessionKind::social);
    CHECK(reading.agenda.sessions[2].kind == SessionKind::talk);
}

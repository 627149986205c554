// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/csv_table.h"

using namespace estrade;
using namespace estrade::test;

TEST_CASE("a cinema's table is read: its films, the days they are on and how long they take") {
    CHECK(plan_of(read_table("Termin,Uhrzeit,Film,Laenge\n2022-09-03,20:30,Sails,91\n")) ==
          "2022-09-03T20:30 91 Sails []; ");
}

TEST_CASE("speakers may have a column each, beside which stands what is told of them") {
    const Reading reading =
        read_table("Date,Time,Title,Speaker 1,Speaker 1 Company,Speaker 2,Chair1,Chair1_Bio\n"
                   "2022-09-03,10:00,Talk,Ada,Quay Ltd,Bo,Cy,Sails\n");
    REQUIRE(reading.agenda.people.size() == 3);
    CHECK(reading.agenda.people[0].affiliation == "Quay Ltd");
    CHECK(reading.agenda.people[2].bio == "Sails");
    CHECK(reading.agenda.sessions.at(0).people.at(1).role == Role::speaker);
    CHECK(reading.agenda.sessions.at(0).people.at(2).role == Role::host);
    CHECK_FALSE(tells(reading, Treatment::left_out, "is not known"));
}

TEST_CASE("where lists of names tell family names first, a comma parts no names") {
    const Reading reading =
        read_table("Date,Time,Title,Authors\n2022-09-03,10:00,Talk,\"King, Ada; Berg, Bo\"\n"
                   "2022-09-03,11:00,More,\"Roe, Cy\"\n");
    REQUIRE(reading.agenda.people.size() == 3);
    CHECK(reading.agenda.people[2].name == "Roe, Cy");
}

TEST_CASE("a cell that says that nobody is known yet names nobody, and one in brackets what somebody does") {
    CHECK(read_table("Date,Time,Title,Speakers\n2022-09-03,10:00,Talk,TBD\n2022-09-03,11:00,More,N/A\n"
                     "2022-09-03,12:00,Most,Speaker TBA\n")
              .agenda.people.empty());
    const Reading reading =
        read_table("Date,Time,Title,Speakers\n2022-09-03,10:00,Talk,\"Ada King (chair), Lena Koch\"\n");
    REQUIRE(reading.agenda.people.size() == 2);
    CHECK(reading.agenda.people[0].name == "Ada King");
    CHECK(reading.agenda.sessions.at(0).people.at(0).role == Role::host);
}

TEST_CASE("a comma between two words parts people, and is told: they may be one's names") {
    const Reading reading = read_table("Date,Time,Title,Speakers\n2022-09-03,10:00,Talk,\"King, Ada\"\n"
                                       "2022-09-03,11:00,More,\"Bo Berg, Lena Koch\"\n"
                                       "2022-09-03,12:00,Most,\"Dee, PhD\"\n");
    REQUIRE(reading.agenda.people.size() == 5);
    CHECK(tells(reading, Treatment::guessed, "'King, Ada' is taken for two people"));
    CHECK_FALSE(tells(reading, Treatment::guessed, "Dee"));
    CHECK_FALSE(tells(reading, Treatment::guessed, "Bo Berg"));
}

namespace {

/// "Ada King [Quay Ltd] " for each person that a column of such cells names.
std::string people_in(const std::vector<std::string>& cells) {
    std::string rows = "Date,Time,Title,Speakers\n";
    for (std::size_t i = 0; i < cells.size(); ++i)
        rows += "2022-09-03," + std::to_string(10 + i) + ":00,Talk " + std::to_string(i) + ",\"" + cells[i] +
                "\"\n";
    std::string told;
    for (const Person& person : read_table(rows).agenda.people)
        told += person.name + " [" + person.affiliation + "] ";
    return told;
}

} // namespace

TEST_CASE("what stands after a name is where that one works if its words say so") {
    CHECK(people_in({"Ada King, Quay Ltd"}) == "Ada King [Quay Ltd] ");
    CHECK(people_in({"Ada King, University of Lyon"}) == "Ada King [University of Lyon] ");
    CHECK(people_in({"Ada King, Max Planck Institute"}) == "Ada King [Max Planck Institute] ");
    CHECK(people_in({"Ada King, CERN"}) == "Ada King [CERN] ");
    CHECK(people_in({"Ada King, CTO, Quay Ltd, Bo Berg, Pier GmbH"}) ==
          "Ada King [CTO, Quay Ltd] Bo Berg [Pier GmbH] ");
    CHECK(people_in({"Ada King, School of Arts and Crafts, Lyon"}) ==
          "Ada King [School of Arts and Crafts, Lyon] ");
    CHECK(people_in({"Ada King, University of Lyon and Tom Ford"}) ==
          "Ada King [University of Lyon] Tom Ford [] ");
    CHECK(people_in({"Ada King (Quay, Inc.), Bo Berg"}) == "Ada King [Quay, Inc.] Bo Berg [] ");
    CHECK(people_in({"Ada King, Anna Bank"}) == "Ada King [Anna Bank] ");
    CHECK(people_in({"Ada King, Anna Sa"}) == "Ada King [] Anna Sa [] ");
}

TEST_CASE("where no word says so, a column tells by its other cells what stands after names") {
    CHECK(people_in({"Ada King, Quay", "Cy Roe, Harbour Works", "Di Poe, Pier"}) ==
          "Ada King [Quay] Cy Roe [Harbour Works] Di Poe [Pier] ");
    CHECK(people_in({"Lena Koch, Harbour Works", "Anna Wolf, Pier Nine", "Paul Roe, Quay Side"}) ==
          "Lena Koch [Harbour Works] Anna Wolf [Pier Nine] Paul Roe [Quay Side] ");
    CHECK(people_in({"Ada King, Cy Roe", "Lena Koch, Di Poe", "Cy Roe, Anna Wolf"}) ==
          "Ada King [] Cy Roe [] Lena Koch [] Di Poe [] Anna Wolf [] ");
}

TEST_CASE("whether a comma parts two people or comes before where one works is told where it is a guess") {
    const auto told = [](const std::string& cell, std::string_view what) {
        return tells(read_table("Date,Time,Title,Speakers\n2022-09-03,10:00,Talk,\"" + cell + "\"\n"),
                     Treatment::guessed, std::string(what));
    };
    CHECK(told("Ada King, Harbour Works", "'Ada King, Harbour Works' is taken for two people"));
    CHECK(told("Ada King, Quay", "'Ada King, Quay' is taken for a person and where that one works"));
    CHECK(told("Quay: Ada King, Bo Berg", "'Quay' before names is taken for where they work"));
    CHECK_FALSE(told("Ada King, Quay Ltd", "is taken for"));
    CHECK_FALSE(told("Ada King, Lena Koch", "is taken for"));
}

TEST_CASE("semicolons may part groups of people, and a colon follows where all of a group work") {
    CHECK(people_in({"Ada King, Bo Berg; Cy Roe, Di Poe"}) == "Ada King [] Bo Berg [] Cy Roe [] Di Poe [] ");
    CHECK(people_in({"Quay Ltd: Ada King, Bo Berg and Cy Roe"}) ==
          "Ada King [Quay Ltd] Bo Berg [Quay Ltd] Cy Roe [Quay Ltd] ");
    CHECK(people_in({"Quay Ltd: Ada King; Pier Ltd: Bo Berg"}) == "Ada King [Quay Ltd] Bo Berg [Pier Ltd] ");
    CHECK(people_in({"Moderator: Ada King, Bo Berg"}) == "Ada King [] Bo Berg [] ");
}

TEST_CASE("where each of several people is told with a comma and more, that is whom they work for") {
    const auto people = [](const std::string& cell) {
        std::string told;
        const Reading reading =
            read_table("Date,Time,Title,Speakers\n2022-09-03,10:00,Talk,\"" + cell + "\"\n");
        for (const Person& person : reading.agenda.people)
            told += person.name + " [" + person.affiliation + "] ";
        return told;
    };
    CHECK(people("Ada King, Quay Ltd <br> Bo Berg, Pier") == "Ada King [Quay Ltd] Bo Berg [Pier] ");
    CHECK(people("Ada King, Head of Sails & Oars @Quay Ltd") == "Ada King [Head of Sails & Oars @Quay Ltd] ");
    CHECK(people("Salt &amp; Pepper, Bo Berg") == "Salt [] Pepper [] Bo Berg [] ");
    CHECK(people("Ada King @ada, Bo Berg @bo") == "Ada King @ada [] Bo Berg @bo [] ");
    CHECK(people("Ada King, Quay Ltd; Bo Berg, sailor and cook") ==
          "Ada King [Quay Ltd] Bo Berg [sailor and cook] ");
    CHECK(people("Ada King<br/>Bo Berg") == "Ada King [] Bo Berg [] ");
    CHECK(people("Ada King, Ph.D.; Bo Berg, Pier") == "Ada King, Ph.D. [] Bo Berg [Pier] ");
    CHECK(people("King, Ada; Berg, Bo") == "King, Ada [] Berg, Bo [] ");
    CHECK(people("Ada King, Bo Berg") == "Ada King [] Bo Berg [] ");
}

TEST_CASE("affiliations may be numbered, and names tell theirs by number") {
    const Reading reading = read_table("Date,Time,Title,Authors,Organisations\n2022-09-03,10:00,Talk,"
                                       "\"Ada (1); Bo (1,2)\",\"1: Quay Ltd; 2: Pier Ltd\"\n");
    REQUIRE(reading.agenda.people.size() == 2);
    CHECK(reading.agenda.people[0].name == "Ada");
    CHECK(reading.agenda.people[0].affiliation == "Quay Ltd");
    CHECK(reading.agenda.people[1].affiliation == "Quay Ltd, Pier Ltd");
}

TEST_CASE("what a session tells of itself comes before what its heads tell in more words") {
    CHECK(plan_of(read_table("Date,Session start,Session end,Start,End,Paper title,Session\n"
                             "2022-09-03,9:00,10:30,9:30,10:00,Sails,Boats\n")) ==
          "2022-09-03T09:30 30 Sails []; ");
}

TEST_CASE("an end may stand with its day in a column of days") {
    CHECK(plan_of(read_table("date_start,date_end,title\n2022-09-03T09:00:00,2022-09-03T10:30:00,Sails\n")) ==
          "2022-09-03T09:00 90 Sails []; ");
}

TEST_CASE("lengths that are no minutes are seconds, and that is told") {
    const std::string heads = "Date,Time,Title,Duration\n2022-09-03,10:00,";
    const Reading seconds = read_table(heads + "Sails,1800\n2022-09-03,11:00,Ropes,3600\n");
    CHECK(plan_of(seconds) == "2022-09-03T10:00 30 Sails []; 2022-09-03T11:00 60 Ropes []; ");
    CHECK(tells(seconds, Treatment::guessed, "taken to be seconds"));
    const Reading minutes = read_table(heads + "Sails,600\n2022-09-03,11:00,Ropes,30\n");
    CHECK(plan_of(minutes) == "2022-09-03T10:00 600 Sails []; 2022-09-03T11:00 30 Ropes []; ");
    CHECK_FALSE(tells(minutes, Treatment::guessed, "taken to be seconds"));
}

TEST_CASE("where no other column is of tracks, numbered ones are, and the first tells it") {
    const Reading reading = read_table("Date,Time,Title,Track 1,Track 2\n2022-09-03,10:00,Sails,Sea,Land\n");
    CHECK(reading.agenda.tracks.at(0).name == "Sea");
    CHECK(tells(reading, Treatment::left_out, "'Track 2' is read only where 'Track 1' is blank"));
}

TEST_CASE("a column of recordings may say only whether there is one") {
    const Reading reading = read_table("Date,Time,Title,Recording\n2022-09-03,10:00,Sails,yes\n"
                                       "2022-09-03,11:00,Ropes,no\n2022-09-03,12:00,Oars,-\n");
    CHECK(reading.agenda.sessions.at(0).recorded == true);
    CHECK(reading.agenda.sessions.at(1).recorded == false);
    CHECK_FALSE(reading.agenda.sessions.at(2).recorded.has_value());
}

TEST_CASE("heads may be written as programs name things") {
    const Reading reading = read_table("Date,StartTime,EndTime,SessionTitle,SpeakerName,RoomName\n"
                                       "2022-09-03,10:00,10:30,Sails,Ada King,Hall\n");
    CHECK(plan_of(reading) == "2022-09-03T10:00 30 Sails [Hall]; ");
    CHECK(reading.agenda.people.at(0).name == "Ada King");
}

TEST_CASE("a column of contents holds titles where no other does") {
    CHECK(plan_of(read_table("day\thour\tcontent\n3 September 2022\t10:00-10:30\tSails, by Ada\n")) ==
          "2022-09-03T10:00 30 Sails, by Ada []; ");
    const Reading reading = read_table("day,hour,title,content\n2022-09-03,10:00,Sails,Of cloth\n");
    CHECK(reading.agenda.sessions.at(0).title == "Sails");
    CHECK(reading.agenda.sessions.at(0).abstract == "Of cloth");
}

TEST_CASE("starts and ends may have columns of days of their own") {
    CHECK(plan_of(read_table("name,start_day,start_at,end_day,end_at\n"
                             "Sails,2022-09-03,22:00,2022-09-04,8:00\n")) ==
          "2022-09-03T22:00 600 Sails []; ");
}

TEST_CASE("a row without a title has its kind for one, and names may be parted by a dot between them") {
    const Reading reading =
        read_table("Date,Time,Type,Title,Speaker\n2022-09-03,10:00,Keynote,,Ada King · Bo Berg\n");
    CHECK(reading.agenda.sessions.at(0).title == "Keynote");
    CHECK(reading.agenda.people.size() == 2);
}

TEST_CASE("a column of sessions' names holds the titles, not one of presentations beside it") {
    const Reading reading = read_table("Date,Time,Presentation,Session Name\n2022-09-03,10:00,Slides,Sails\n"
                                       "2022-09-03,11:00,Slides,Ropes\n");
    CHECK(plan_of(reading).find("Sails") != std::string::npos);
    CHECK(reading.agenda.people.empty());
    CHECK(reading.agenda.sessions.at(0).title == "Sails");
    const Reading filed = read_table("Date,Time,Presentation,Talk name\n"
                                     "2022-09-03,10:00,https://example.org/sails.pdf,Sails\n");
    CHECK(filed.agenda.sessions.at(0).title == "Sails");
    CHECK(filed.agenda.sessions.at(0).resources.at(0).url == "https://example.org/sails.pdf");
    CHECK(filed.agenda.sessions.at(0).subtitle.empty());
}

TEST_CASE("names that sessions of several presentations have are no titles, and that is told") {
    const Reading reading = read_table("Date,Time,Presentation,Session Name\n2022-09-03,10:00,Sails,Boats\n"
                                       "2022-09-03,11:00,Ropes,Boats\n");
    CHECK(reading.agenda.sessions.at(1).title == "Ropes");
    CHECK(tells(reading, Treatment::guessed, "titles are taken from 'Presentation'"));
    CHECK(read_table("Date,Time,Session,Talk\n2022-09-03,10:00,1A,Sails\n2022-09-03,11:00,1A,Ropes\n"
                     "2022-09-03,12:00,Lunch,\n")
              .agenda.sessions.at(1)
              .title == "Ropes");
    CHECK(read_table("Date,Time,Session,Session Name\n2022-09-03,10:00,1,Boats\n2022-09-03,11:00,2,Pause\n"
                     "2022-09-03,12:00,3,Sails\n2022-09-03,13:00,4,Pause\n")
              .agenda.sessions.at(1)
              .title == "Pause");
}

TEST_CASE("a dash in a cell says that there is nothing") {
    const Reading reading = read_table("Date,Start,End,Title,Speaker,Track,Abstract\n"
                                       "2024-05-14,10:00,10:30,Opening,-,–,-\n"
                                       "2024-05-14,10:30,11:00,Talk,Ada King,Main,Words\n");
    const Agenda& agenda = reading.agenda;
    CHECK(agenda.people.size() == 1);
    CHECK(agenda.tracks.size() == 1);
    CHECK(agenda.sessions.at(0).abstract.empty());
}

TEST_CASE("topics that are long and all different are abstracts, which is told, and others are tracks") {
    const std::string heads = "Date,Time,Title,Topic\n";
    const Reading reading =
        read_table(heads + "2022-09-03,10:00,Bees,What bees teach about queues and waiting\n"
                           "2022-09-03,11:00,Nets,How a harbour moved in only three days\n"
                           "2022-09-03,12:00,Sails,Into production with no wind at all\n");
    CHECK(reading.agenda.tracks.empty());
    CHECK(reading.agenda.sessions.at(1).abstract == "How a harbour moved in only three days");
    CHECK(tells(reading, Treatment::guessed, "the column 'Topic' is taken for abstracts"));
    CHECK(read_table(heads + "2022-09-03,10:00,Bees,Nature\n2022-09-03,11:00,Nets,Sea\n"
                             "2022-09-03,12:00,Sails,Wind\n")
              .agenda.tracks.size() == 3);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/csv_table.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;

namespace {

std::string people_of(const std::string& written) {
    std::string all;
    const Reading reading =
        read_table("Date,Start,Title,Speakers\n2022-09-03,10:00,Talk,\"" + written + "\"\n");
    for (const Person& person : reading.agenda.people)
        all += "<" + person.name + ">";
    return all;
}

} // namespace

TEST_CASE("of a crowd in one cell a thousand are read, and the rest is told") {
    std::string crowd;
    for (int i = 0; i < 1001; ++i)
        crowd += "P" + std::to_string(i) + ";";
    const Reading reading =
        read_table("Date,Start,Title,Speakers\n2022-09-03,10:00,Talk,\"" + crowd + "\"\n");
    CHECK(reading.agenda.people.size() == 1000);
    CHECK(tells(reading, Treatment::left_out, "more than the 1000 people"));
}

TEST_CASE("people are parted by lines, semicolons, bars, or else by commas and words") {
    CHECK(people_of("Ada; Bo") == "<Ada><Bo>");
    CHECK(people_of("Ada, Bo and Cy") == "<Ada><Bo><Cy>");
    CHECK(people_of("Lovelace, Ada; Bar, Bo") == "<Lovelace, Ada><Bar, Bo>");
    CHECK(people_of("Ada & Co, Ltd;") == "<Ada & Co, Ltd>");
    CHECK(people_of("10:Ada|11:Bo") == "<Ada><Bo>");
    CHECK(people_of("Ada\nBo, PhD") == "<Ada><Bo, PhD>");
}

TEST_CASE("what parts people in brackets parts none") {
    const Reading reading = read_table("Date,Start,Title,Speakers\n2022-09-03,10:00,Talk,"
                                       "\"Ada (Quay, Port and Sons), Bo (host), Cy (Di, Ed\"\n");
    std::string names;
    for (const Person& person : reading.agenda.people)
        names += person.name + "; ";
    CHECK(names == "Ada (Quay, Port and Sons); Bo; Cy (Di; Ed; ");
}

TEST_CASE("a role may stand before a name, programs' lists are lists, and mail is nobody's name") {
    CHECK(people_of("Moderator: Ada King; Speakers: Bo Berg") == "<Ada King><Bo Berg>");
    CHECK(people_of("['Ada King', 'Bo Berg']") == "<Ada King><Bo Berg>");
    CHECK(people_of("[\"\"Ada King\"\",\"\"Bo Berg\"\"]") == "<Ada King><Bo Berg>");
    CHECK(people_of("Ada King <ada@example.org>") == "<Ada King>");
}

TEST_CASE("a degree after a comma belongs to the name before it") {
    CHECK(people_of("Ada King, Ph.D., Bo Lind, MBA") == "<Ada King, Ph.D.><Bo Lind, MBA>");
}

TEST_CASE("affiliations are of one, or of each in turn, and biographies of one; others are told") {
    const auto read = [](const std::string& cells) {
        return read_table("Date,Start,Title,Speaker,Company,Bio\n2022-09-03,10:00,Boats," + cells + "\n");
    };
    const Reading one = read("Ada King,\"Quay, Inc.\",Counts.");
    CHECK(one.agenda.people.at(0).affiliation == "Quay, Inc.");
    CHECK(one.agenda.people.at(0).bio == "Counts.");
    const Reading two = read("Ada King; Bo Lind,Quay; Pier,");
    CHECK(two.agenda.people.at(0).affiliation == "Quay");
    CHECK(two.agenda.people.at(1).affiliation == "Pier");
    const Reading mixed = read("Ada King; Bo Lind,Quay,Both count.");
    CHECK(mixed.agenda.people.at(0).affiliation.empty());
    CHECK(tells(mixed, Treatment::left_out, "whose affiliation 'Quay' is"));
    CHECK(tells(mixed, Treatment::left_out, "whose biography"));
}

TEST_CASE("what is said of moderators or of moderation names no people") {
    for (const char* head : {"Moderation status", "Moderated", "Moderator email"}) {
        const Reading reading =
            read_table("Day,Start,Title," + std::string(head) + "\n2022-09-03,9:00,Boats,approved\n");
        CHECK(reading.agenda.people.empty());
        CHECK(tells(reading, Treatment::left_out, "is not known"));
    }
}

TEST_CASE("moderators, names in two columns and all links are taken") {
    const Reading reading = read_table(
        "Date,Start,Title,Speaker First Name,Speaker Last Name,Speaker Company,Moderators,URL,Website\n"
        "2022-09-03,9:00,Boats,Ada,King,Quay,Bo Lind,https://example.org/a,https://example.org/b\n"
        "2022-09-03,10:00,Lunch,,,,,,\n");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(agenda.sessions.at(0).people.at(1).role == Role::moderator);
    CHECK(agenda.sessions[0].links.size() == 2);
    CHECK(people_of("Ada King / Bo Lind") == "<Ada King><Bo Lind>");
}

TEST_CASE("a full name is a speaker's") {
    CHECK(read_table("title,fullname,starttime,endtime\nBoats,Ada King,2022-09-03 10:00,2022-09-03 10:30\n")
              .agenda.people.at(0)
              .name == "Ada King");
}

TEST_CASE("Teilnehmer are people, unless they are counted") {
    const Agenda agenda = read_table("Datum,Beginn,Titel,Teilnehmer\n2022-09-03,9:00,A,\"Ada, Bo\"\n"
                                     "2022-09-03,10:00,B,25\n")
                              .agenda;
    CHECK(agenda.people.size() == 2);
}

TEST_CASE("a column of who moderates that says only whether names nobody, and is told") {
    const Reading reading = read_table("Date,Start,Title,Moderation,Chair\n2022-09-03,10:00,Talk,yes,Ada\n");
    REQUIRE(reading.agenda.people.size() == 1);
    CHECK(reading.agenda.people[0].name == "Ada");
    CHECK(tells(reading, Treatment::left_out, "the column 'Moderation' is not known"));
    const Reading some =
        read_table("Date,Start,Title,Moderation\n2022-09-03,10:00,A,Ada\n2022-09-03,11:00,B,-\n");
    REQUIRE(some.agenda.people.size() == 1);
    CHECK(some.agenda.people[0].name == "Ada");
}

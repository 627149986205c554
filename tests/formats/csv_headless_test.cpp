// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/csv_table.h"

// Tables whose columns have no heads, heads in other scripts, or heads of several languages.

using namespace estrade;
using namespace estrade::test;

TEST_CASE("a table without heads is read by what stands in its columns, and says so") {
    const Reading read = read_table("2026-03-01,10:00,Welcome,Ada King,Hall\n"
                                    "2026-03-01,10:30,How sails work,Bo Berg,Hall\n"
                                    "2026-03-02,09:00,Second day,Cy Fox,Hall\n");
    CHECK(starts_of(read) == "2026-03-01T10:00 2026-03-01T10:30 2026-03-02T09:00 ");
    CHECK(read.agenda.sessions[1].title == "How sails work");
    CHECK(read.agenda.people.size() == 3);
    REQUIRE(read.agenda.rooms.size() == 1);
    CHECK(read.agenda.rooms[0].name == "Hall");
    CHECK(said(read.diagnostics).find("they are taken to be date, start, title, speakers, room") !=
          std::string::npos);
}

TEST_CASE("rows of days stand among those of a table without heads") {
    const Reading read = read_table("1 March 2026,,\n9:00-9:40,Boats,Ada King\n9:40-10:20,Sails,Bo Berg\n"
                                    "2 March 2026,,\n8:30-9:00,Oars,Cy Fox\n");
    CHECK(starts_of(read) == "2026-03-01T09:00 2026-03-01T09:40 2026-03-02T08:30 ");
}

TEST_CASE("what has no heads and a row without a time is no table") {
    CHECK_FALSE(recognises_csv(source_of(
        "10:00,Boats,Ada King\n11:00,Sails,Bo Berg\n,Part two,\n12:00,Oars,Cy Fox\n", "table.csv")));
}

TEST_CASE("heads in Russian and Japanese are known") {
    for (const char* const heads : {"Дата,Начало,Окончание,Название доклада,Докладчик,Зал",
                                    "日付,開始時刻,終了時刻,タイトル,発表者,会場"}) {
        INFO(heads);
        const Reading read =
            read_table(std::string(heads) + "\n2026-03-01,10:00,10:30,Boats,Ada King,Hall\n");
        CHECK(starts_of(read) == "2026-03-01T10:00 ");
        CHECK(read.agenda.sessions[0].title == "Boats");
        CHECK(read.agenda.people.size() == 1);
        CHECK(read.agenda.rooms.size() == 1);
    }
}

TEST_CASE("of titles in several languages the English one is taken, and none for a room") {
    const Reading read = read_table("time,title_german,title_english,body_german,body_english\n"
                                    "14:00,Eröffnung,Opening,Hallo,Hello\n15:00,Boote,Boats,,\n");
    REQUIRE(read.agenda.slots.size() == 2);
    CHECK(read.agenda.sessions[0].title == "Opening");
    CHECK(read.agenda.sessions[0].abstract == "Hello");
    CHECK(read.agenda.rooms.size() <= 1);
}

TEST_CASE("a head that names two things is known by the first") {
    const Reading read = read_table("Title,Start,Room or Building Name\nBoats,2026-03-01 10:00,Hall\n");
    REQUIRE(read.agenda.rooms.size() == 1);
    CHECK(read.agenda.rooms[0].name == "Hall");
}

TEST_CASE("a head that names two kinds of session heads no titles") {
    const Reading read = read_table(
        "Title,Start,Talk or Workshop\nBoats,2026-03-01 10:00,Workshop\nSails,2026-03-01 11:00,Talk\n");
    CHECK(read.agenda.sessions[0].subtitle.empty());
}

TEST_CASE("words that are no kind of session are told, each once") {
    const Reading read = read_table("Title,Start,Type\nBoats,2026-03-01 10:00,flurble\n"
                                    "Sails,2026-03-01 11:00,flurble\nOars,2026-03-01 12:00,workshop\n");
    const std::string told = said(read.diagnostics);
    const std::size_t first = told.find("no kind of session 'flurble'");
    CHECK(first != std::string::npos);
    CHECK(told.find("no kind of session 'flurble'", first + 1) == std::string::npos);
    CHECK(told.find("'workshop'") == std::string::npos);
}

TEST_CASE("where all names have a comma, it is within them") {
    const std::string rows = "Title,Start,Speaker\nBoats,2026-03-01 10:00,\"King, Ada (Harbour)\"\n"
                             "Sails,2026-03-01 11:00,\"Berg, Bo\"\nOars,2026-03-01 12:00,\"Fox, Cy\"\n";
    const Reading read = read_table(rows);
    REQUIRE(read.agenda.people.size() == 3);
    CHECK(read.agenda.people[1].name == "Berg, Bo");
    CHECK(read_table(rows + "Ropes,2026-03-01 13:00,\"Ada King, Bo Berg\"\n").agenda.people.size() > 4);
}

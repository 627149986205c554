// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/rows.h"
#include "tests/formats/csv_table.h"

#include <filesystem>

using namespace estrade;
using namespace estrade::test;

namespace {

std::string rows_of(const std::string& bytes, char separator = ',') {
    std::string all;
    for (const csv::Row& row : csv::rows_of(bytes, separator)) {
        for (const csv::Cell& cell : row.cells)
            all += "<" + cell.text + ">";
        all += "/";
    }
    return all;
}

const std::string heads = "Date,Start,End,Room,Title\n";
const std::string row = "2022-09-03,10:00,10:30,Hall,Café\n";
const std::string plan = "2022-09-03T10:00 30 Café [Hall]; ";

std::string with(std::string text, const std::string& separator) {
    for (std::size_t at = text.find(','); at != std::string::npos; at = text.find(',', at))
        text.replace(at, 1, separator);
    return text;
}

} // namespace

TEST_CASE("cells may be quoted, hold separators, quotes and lines, and rows end in any way") {
    CHECK(rows_of("a,\"b,c\",\"d \"\"e\"\"\"\r\n\"f\ng\", h \ri") == "<a><b,c><d \"e\">/<f\ng><h>/<i>/");
    CHECK(rows_of("a,,\n\n,b") == "<a><><>/<><b>/");
    CHECK(rows_of("\"a\"b,c") == "<ab><c>/");
}

TEST_CASE("a quote that nothing closes is a character, and swallows no rows") {
    CHECK(rows_of("a,\"b\nc,d\n") == "<a><\"b>/<c><d>/");
    CHECK(rows_of("5\" disk,b\n") == "<5\" disk><b>/");
}

TEST_CASE("a guard against formulas is written, and is no part of a cell") {
    for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''-1"}) {
        INFO(text);
        const std::string row_of_one = csv::written({text});
        CHECK(row_of_one.substr(row_of_one.front() == '"' ? 1 : 0, 1) == "'");
        CHECK(rows_of(row_of_one) == "<" + std::string(text) + ">/");
    }
    CHECK(rows_of("'tis,it's\n") == "<'tis><it's>/");
}

TEST_CASE("any separator does, and Excel's own word for it") {
    CHECK(plan_of(read_table(heads + row)) == plan);
    CHECK(plan_of(read_table(with(heads + row, ";"))) == plan);
    CHECK(plan_of(read_table(with(heads + row, "\t"))) == plan);
    CHECK(plan_of(read_table(with(heads + row, "|"))) == plan);
    CHECK(plan_of(read_table("sep=;\r\n" + with(heads + row, ";"))) == plan);
    CHECK(plan_of(read_table("Title;Start;Speakers\nOne, two, three;2022-09-03 10:00;Ada, Bo, Cy\n")) ==
          "2022-09-03T10:00 30 One, two, three []; ");
}

TEST_CASE("tables in UTF-8 with a mark, in UTF-16 and in Windows-1252 are read") {
    CHECK(plan_of(read_table("\xEF\xBB\xBF" + heads + row)) == plan);
    std::string wide = "\xFF\xFE";
    for (const char c : heads + "2022-09-03,10:00,10:30,Hall,Caf")
        wide += std::string{c, '\0'};
    CHECK(plan_of(read_table(wide + std::string("\xE9\0", 2))) == plan);
    const Reading reading = read_table(heads + "2022-09-03,10:00,10:30,Hall,Caf\xE9\n");
    CHECK(plan_of(reading) == plan);
    CHECK(tells(reading, Treatment::repaired, "Windows-1252"));
}

TEST_CASE("rows above the heads are passed over where they are as wide as the table") {
    CHECK(plan_of(read_table("Camp 2022,,,,\n,,,,\n" + heads + row)) == plan);
}

TEST_CASE("what stands above the heads is the event's title, its day and its zone, and else is told") {
    const Reading reading = read_table(
        "Camp\nAll times CET\nSee also: the map\n3 September 2022\n\nTime,Title,Room\n10:00,Talk,Hall\n");
    CHECK(plan_of(reading) == "2022-09-03T10:00 30 Talk [Hall]; ");
    CHECK(reading.agenda.event.title == "Camp");
    CHECK(reading.agenda.event.zone.name() == "Europe/Paris");
    CHECK(tells(reading, Treatment::guessed, "'Camp' above the table"));
    CHECK(tells(reading, Treatment::left_out, "'See also: the map' stands above the table"));
}

TEST_CASE("a grid has a row a time and a column a room") {
    const Reading reading =
        read_table("Time,Hall,Attic\n10:00,Opening,\n10:30,\"Talk\nAda\",Workshop\n11:30,Closing,\n", [] {
            ReadOptions options = plain_options();
            options.date = make_day(2022, 9, 3);
            return options;
        }());
    CHECK(plan_of(reading) == "2022-09-03T10:00 30 Opening [Hall]; 2022-09-03T10:30 60 Talk [Hall]; "
                              "2022-09-03T10:30 60 Workshop [Attic]; 2022-09-03T11:30 30 Closing [Hall]; ");
    CHECK(reading.agenda.people.at(0).name == "Ada");
    CHECK(tells(reading, Treatment::guessed, "taken for its people"));
    CHECK(reading.listed == 4U);
}

TEST_CASE("a grid's cells may tell names beside titles, which is told") {
    const Reading reading = read_table("Time,Hall,Attic\n2022-09-03,,\n"
                                       "10:00-11:00,Keynote: Bees - Lena Koch,C++ (advanced)\n"
                                       "11:00-12:00,Nets (Bo Berg),Ropes - Cy Roe\n"
                                       "12:00-13:00,Front-end - what now,\n");
    CHECK(plan_of(reading) ==
          "2022-09-03T10:00 60 Keynote: Bees [Hall]; 2022-09-03T10:00 60 C++ (advanced) [Attic]; "
          "2022-09-03T11:00 60 Nets [Hall]; 2022-09-03T11:00 60 Ropes [Attic]; "
          "2022-09-03T12:00 60 Front-end - what now [Hall]; ");
    CHECK(reading.agenda.people.size() == 3);
    CHECK(tells(reading, Treatment::guessed, "what 'Nets (Bo Berg)' tells beside its title"));
}

TEST_CASE("a grid's days stand above their rows, or in the corner") {
    CHECK(plan_of(read_table(
              ";Hall;Attic\n3 September 2022;;\n10:00-11:00;A;B\n4 September 2022;;\n10:00-11:00;C;\n")) ==
          "2022-09-03T10:00 60 A [Hall]; 2022-09-03T10:00 60 B [Attic]; 2022-09-04T10:00 60 C [Hall]; ");
    CHECK(plan_of(read_table(
              "2022-09-03;Hall;Attic\n10:00-11:00;A;B\n2022-09-04;Cellar;Roof\n10:00-11:00;C;D\n")) ==
          "2022-09-03T10:00 60 A [Hall]; 2022-09-03T10:00 60 B [Attic]; 2022-09-04T10:00 60 C [Cellar]; "
          "2022-09-04T10:00 60 D [Roof]; ");
}

TEST_CASE("a grid's columns may be days, and its hours tell no minutes") {
    CHECK(plan_of(read_table("Hora,Jueves,Viernes\n9-10,A,B\n10-11:30,C,\n")) ==
          "2026-01-15T09:00 60 A []; 2026-01-15T10:00 90 C []; 2026-01-16T09:00 60 B []; ");
    CHECK(plan_of(read_table("Time,3 September 2022,4 September 2022\n9:00-10:00,A,B\n10:00-11:00,,C\n")) ==
          "2022-09-03T09:00 60 A []; 2022-09-04T09:00 60 B []; 2022-09-04T10:00 60 C []; ");
}

TEST_CASE("a grid's days may be counted") {
    CHECK(plan_of(read_table("Day 1,Hall,Quay\n10:00,A,B\n11:00,C,\nDay 2,,\n09:00,D,\n")) ==
          "2026-01-15T10:00 60 A [Hall]; 2026-01-15T10:00 60 B [Quay]; 2026-01-15T11:00 30 C [Hall]; "
          "2026-01-16T09:00 30 D [Hall]; ");
}

TEST_CASE("a grid's weekdays may tell their numbers in a month that is not told") {
    // plain_options() are of Thursday, 15 January 2026
    const Reading reading =
        read_table("Time,Monday 9*,Tuesday 10\n10:00-10:30,Sails,Ropes\n11:00-11:30,Oars,-\n");
    CHECK(plan_of(reading) == "2026-02-09T10:00 30 Sails []; 2026-02-09T11:00 30 Oars []; "
                              "2026-02-10T10:00 30 Ropes []; ");
    CHECK(tells(reading, Treatment::guessed, "tells no date"));
    CHECK(plan_of(read_table("Time,Hall 9,Hall 10\n10:00-10:30,Sails,Ropes\n11:00-11:30,Oars,–\n")) ==
          "2026-01-15T10:00 30 Sails [Hall 9]; 2026-01-15T10:00 30 Ropes [Hall 10]; "
          "2026-01-15T11:00 30 Oars [Hall 9]; ");
}

TEST_CASE("rows of times that nothing heads are no rows above a grid") {
    CHECK_FALSE(recognises_csv(source_of("10:00-10:30;Sails;;\n10:30-11:00;Ropes;Ada;\n;Part two;;Chair: Bo\n"
                                         "11:00-11:30;Oars;Cy;\n",
                                         "table.csv")));
}

TEST_CASE("a table of days and no times is no grid") {
    CHECK_FALSE(recognises_csv(source_of("Date,Field,Home,Guests\n2024-04-07,North,Gulls,Terns\n"
                                         "2024-04-14,South,Terns,Auks\n2024-04-21,North,Auks,Gulls\n")));
}

TEST_CASE("a row of a grid without a time goes on in the row above, and one beside no time is told") {
    const Reading reading =
        read_table("2022-09-03,Hall,Attic\n10:00-11:00,A,B\n,Ada,\n11:00-12:00,C,D\nSomewhen,E,\n");
    CHECK(reading.agenda.people.at(0).name == "Ada");
    CHECK(reading.agenda.slots.size() == 4);
    CHECK(reading.listed == 5U);
    CHECK(told_without_start(reading) == 1);
}

TEST_CASE("text that is no table is not taken for one") {
    for (const char* text :
         {"", "Programme\n\n19:00 Welcome, all\n19:10 A talk, by Ada\n",
          "| Time | Title | Speaker |\n|---|---|---|\n| 10:00 | Talk | Ada |\n",
          "Time, Title, Speaker\nsome words, that, follow\nand more, of, them\n",
          "Hello all,\nDate, time, place: see below,\n10:00, talk, Ada\n", "Name,Mail\nAda,ada@example.org\n",
          "Paris, 30 September 2020\n19:00, Welcome\n19:10, Talk\n", "Title,Start\n"}) {
        INFO(text);
        CHECK_FALSE(recognises_csv(source_of(text)));
    }
}

TEST_CASE("a table that is no schedule is refused as a table, with what it lacks and where its heads are") {
    const auto refusal = [](const std::string& text) {
        const ReadResult result = read_agenda(source_of(text, "table.csv"), plain_options());
        return result ? "" : said(result.error());
    };
    const auto has = [&](const std::string& text, const char* words) {
        INFO(refusal(text));
        CHECK(refusal(text).find(words) != std::string::npos);
    };
    has("title,authors,abstract\nBoats,Ada,\"Fast, and safe\"\nSails,Bo,White\n",
        "without a column of times");
    has("\n\ntitle;authors\nBoats;Ada\n", "table.csv:3:");
    has("Date\tRoom\n2022-09-03\tHall\n2022-09-04\tAttic\n", "without a column of titles");
    has("Name,Mail,Town\nAda,ada@example.org,Paris\nBo,bo@example.org,Rome\n", "without a column of times");
    has("A,B,C\n1,2,3\n4,5,6\n", "a column of times and one of titles");
    has("Time,Title,Speaker\nlater,Boats,Ada\nsoon,Sails,Bo\n", "'Time' holds hardly any time");
    has("Dear all,\nwe meet, soon, and talk,\nyours, Ada\n", "looks like CSV");
}

TEST_CASE("no announcement, and no schedule of another format, is taken for a table") {
    ESTRADE_NEEDS_CORPUS();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus(""))) {
        if (!entry.is_regular_file())
            continue;
        const auto source = load_source(entry.path());
        if (source && entry.path().extension() != ".csv") {
            INFO(entry.path());
            CHECK_FALSE(recognises_csv(*source));
        }
    }
}

TEST_CASE("days and times that spreadsheets count are read where they can be nothing else") {
    const Reading parts = read_table("Date,Start,End,Title,Room\n"
                                     "45123,0.25,0.40625,Opening,Hall\n"
                                     "45123,0.5625,1,Talk,Hall\n");
    CHECK(plan_of(parts) == "2023-07-16T06:00 225 Opening [Hall]; 2023-07-16T13:30 630 Talk [Hall]; ");
    CHECK(tells(parts, Treatment::guessed, "count days from 1899-12-30"));
    CHECK(plan_of(read_table("Title,Start,Duration\nTalk,\"45123,395833333\",0.03125\n")) ==
          "2023-07-16T09:30 45 Talk []; ");
    CHECK(plan_of(read_table("Time,Hall,Attic\n0.375,One,Two\n0.416666667,Three,\n")) ==
          plan_of(read_table("Time,Hall,Attic\n9:00,One,Two\n10:00,Three,\n")));
    const Reading clocks = read_table("Date,Start,Title\n2022-09-03,9.30,Talk\n2022-09-03,10.45,Talk\n");
    CHECK(plan_of(clocks).find("T09:30") != std::string::npos); // with a point, as Germans write them
    CHECK_FALSE(tells(clocks, Treatment::guessed, "1899"));
}

TEST_CASE("clocks of twelve hours that tell no half of the day go on after noon") {
    const Reading list = read_table("Date,Time,Title\n2022-09-03,9:00,A\n2022-09-03,12:00,B\n"
                                    "2022-09-03,1:30,C\n2022-09-04,2:00,D\n2022-09-04,3:00,E\n");
    CHECK(plan_of(list) == "2022-09-03T09:00 180 A []; 2022-09-03T12:00 90 B []; 2022-09-03T13:30 30 C []; "
                           "2022-09-04T14:00 60 D []; 2022-09-04T15:00 30 E []; ");
    CHECK(tells(list, Treatment::guessed, "its clocks tell twelve hours"));
    ReadOptions options = plain_options();
    options.date = parse_iso_day("2022-09-03");
    CHECK(plan_of(
              read_table("Time,Hall,Attic\n11:00-12:30,A,B\n12:30-1:30,Lunch,\n1:30-2:45,C,D\n", options)) ==
          "2022-09-03T11:00 90 A [Hall]; 2022-09-03T11:00 90 B [Attic]; 2022-09-03T12:30 60 Lunch []; "
          "2022-09-03T13:30 75 C [Hall]; 2022-09-03T13:30 75 D [Attic]; ");
    const Reading whole = read_table("Date,Time,Title\n2022-09-03,21:00,Party\n2022-09-03,1:30,Late\n");
    CHECK_FALSE(tells(whole, Treatment::guessed, "twelve hours"));
}

TEST_CASE("what is counted is a day by its word, and no data") {
    const Reading data = read_table("Time,First data,Data 2\n9:00,A,B\n10:00,C,D\n");
    CHECK(data.agenda.rooms.size() == 2);
    const Reading days = read_table("Time,First day,Conference day 2\n9:00,A,B\n10:00,C,D\n");
    CHECK(days.agenda.rooms.size() == 1);
}

TEST_CASE("a grid may tell days, starts and ends in columns of their own") {
    ReadOptions options = plain_options();
    options.date = parse_iso_day("2022-09-03");
    const std::string plan = "2022-09-03T09:00 45 A [Hall]; 2022-09-03T10:00 30 B [Hall]; "
                             "2022-09-03T10:00 30 C [Attic]; ";
    CHECK(plan_of(read_table("Start,End,Hall,Attic\n9:00,9:45,A,\n10:00,10:30,B,C\n", options)) == plan);
    CHECK(plan_of(read_table("Day,Time,Hall,Attic\n3 September 2022,9:00-9:45,A,\n,10:00-10:30,B,C\n")) ==
          plan);
    CHECK(plan_of(read_table("Date,From,To,Hall,Attic\n2022-09-03,9:00,9:45,A,\n,10:00,10:30,B,C\n")) ==
          plan);
}

TEST_CASE("a grid that lies on its side has rows of rooms and columns of times") {
    ReadOptions options = plain_options();
    options.date = parse_iso_day("2022-09-03");
    CHECK(plan_of(read_table("Room,9:00,10:00,11:00\nHall,Opening,Talk,Last\nAttic,,Side,\n", options)) ==
          plan_of(read_table("Time,Hall,Attic\n9:00,Opening,\n10:00,Talk,Side\n11:00,Last,\n", options)));
}

TEST_CASE("a grid's columns may have two heads: a day and a room, in either order") {
    const std::string plan = "2022-09-03T09:00 60 A [Hall]; 2022-09-03T09:00 60 B [Attic]; "
                             "2022-09-03T10:00 60 E [Hall]; 2022-09-04T09:00 60 C [Hall]; "
                             "2022-09-04T09:00 60 D [Attic]; ";
    CHECK(plan_of(read_table(",3 September 2022,,4 September 2022,\nTime,Hall,Attic,Hall,Attic\n"
                             "9:00-10:00,A,B,C,D\n10:00-11:00,E,,,\n")) == plan);
    CHECK(plan_of(read_table(",2022-09-03,2022-09-03,2022-09-04,2022-09-04\nStart,Hall,Attic,Hall,Attic\n"
                             "9:00-10:00,A,B,C,D\n10:00-11:00,E,,,\n")) == plan);
    CHECK(plan_of(read_table("Room,Hall,,Attic,\nTime,2022-09-03,2022-09-04,2022-09-03,2022-09-04\n"
                             "9:00-10:00,A,C,B,D\n10:00-11:00,E,,,\n")) == plan);
    CHECK(plan_of(read_table(",,2022-09-03,,2022-09-04,\nStart,End,Hall,Attic,Hall,Attic\n"
                             "9:00,10:00,A,B,C,D\n10:00,11:00,E,,,\n")) == plan);
}

TEST_CASE("two heads may stand again above the rows of further days") {
    CHECK(
        plan_of(read_table(",Day 1,,Day 2,\nTime,Hall,Attic,Hall,Attic\n9:00-10:00,A,,B,\n10:00-11:00,,C,,\n"
                           ",Day 3,,Day 4,\nTime,Hall,Attic,Hall,Attic\n9:00-10:00,D,,,E\n")) ==
        "2026-01-15T09:00 60 A [Hall]; 2026-01-15T10:00 60 C [Attic]; 2026-01-16T09:00 60 B [Hall]; "
        "2026-01-17T09:00 60 D [Hall]; 2026-01-18T09:00 60 E [Attic]; ");
}

TEST_CASE("a grid's columns may have a track above their rooms") {
    const Reading reading = read_table(",Sea,,Land,\nTime,Hall,Attic,Cellar,Roof\n9:00-10:00,A,B,C,D\n"
                                       "10:00-11:00,E,,,\n");
    CHECK(reading.agenda.rooms.size() == 4);
    REQUIRE(reading.agenda.tracks.size() == 2);
    CHECK(reading.agenda.tracks[1].name == "Land");
}

TEST_CASE("a grid on its side may have days above its times") {
    CHECK(plan_of(read_table(
              ",2022-09-03,,2022-09-04,\nRoom,9:00,10:00,9:00,10:00\nHall,A,,B,\nAttic,,C,,D\n")) ==
          plan_of(read_table(
              "Date,Time,Hall,Attic\n2022-09-03,9:00,A,\n,10:00,,C\n2022-09-04,9:00,B,\n,10:00,,D\n")));
}

TEST_CASE("what stands in brackets on a line of its own goes with the name above it") {
    const Reading reading =
        read_table("Time,Hall,Attic\n9:00,\"Boats\nAda King\n(Quay Ltd)\",Sails\n10:00,Ropes,\n");
    REQUIRE(reading.agenda.people.size() == 1);
    CHECK(reading.agenda.people[0].name == "Ada King (Quay Ltd)");
}

TEST_CASE("a grid's head of a day may count it, too") {
    CHECK(plan_of(read_table(",Day 1 - 3 Sep 2022,,Day 2 - 4 Sep 2022,\n,Hall,Quay,Hall,Quay\n"
                             "9:00 - 9:30,Sails,Oars,Knots,\n9:30 - 10:00,Tea,,,Ropes\n")) ==
          "2022-09-03T09:00 30 Sails [Hall]; 2022-09-03T09:00 30 Oars [Quay]; "
          "2022-09-03T09:30 30 Tea [Hall]; 2022-09-04T09:00 30 Knots [Hall]; "
          "2022-09-04T09:30 30 Ropes [Quay]; ");
}

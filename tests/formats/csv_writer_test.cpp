// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv_writer.h"
#include "tests/formats/csv_table.h"
#include "tests/support/agendas.h"

using namespace estrade;
using namespace estrade::test;

namespace {

/// The row of the first slot.
std::string row_of(AgendaBuilder& builder) {
    const std::string table = write_csv(*builder.build());
    return table.substr(table.find("\r\n") + 2);
}

} // namespace

TEST_CASE("a table has heads that people understand, and the mark that spreadsheets want") {
    AgendaBuilder builder;
    CHECK(write_csv(*builder.build()) ==
          "\xEF\xBB\xBF"
          "date,start,end,room,title,subtitle,speakers,kind,track,language,level,status,abstract,note,links,"
          "resources,time zone,id\r\n");
}

TEST_CASE("a slot is a row with its day and the times that clocks show in its zone") {
    AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 45, "Talk", "Hall", {"Ada", "Bo"});
    builder.last_slot().id.value = "talk";
    CHECK(row_of(builder) ==
          "2022-09-03,10:00,10:45,Hall,Talk,,\"Ada; Bo\",talk,,,,confirmed,,,,,Europe/Paris,talk\r\n");
}

TEST_CASE("a time that clocks show twice, and a slot longer than a day, have their offsets written") {
    AgendaBuilder night;
    night.slot("2022-10-30T02:30", 15, "Night");
    CHECK(row_of(night).starts_with("2022-10-30,2022-10-30T02:30:00+02:00,2022-10-30T02:45:00+02:00,"));
    AgendaBuilder camp;
    camp.slot("2022-09-03T10:00", 26 * 60, "Camp");
    CHECK(row_of(camp).starts_with("2022-09-03,2022-09-03T10:00:00+02:00,2022-09-04T12:00:00+02:00,"));
    AgendaBuilder evening;
    evening.slot("2022-09-03T23:30", 60, "Evening");
    CHECK(row_of(evening).starts_with("2022-09-03,23:30,00:30,"));
}

TEST_CASE("no title becomes a formula in a spreadsheet, and each is read back as it was") {
    for (const char* title :
         {"=HYPERLINK(\"http://x.example\")", "+33 1 23", "-1 day", "@home", "'=quoted"}) {
        AgendaBuilder builder;
        builder.slot("2022-09-03T10:00", 45, title, "Hall");
        const std::string table = write_csv(*builder.build());
        INFO(table);
        CHECK(table.find(std::string(",") + title) == std::string::npos);
        CHECK(table.find(std::string(",\"") + title) == std::string::npos);
        CHECK(read_table(table).agenda.sessions.at(0).title == title);
    }
}

TEST_CASE("a single name that holds a comma stays one") {
    AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 45, "Talk", "Hall", {"Lovelace, Ada"});
    CHECK(read_table(write_csv(*builder.build())).agenda.people.at(0).name == "Lovelace, Ada");
}

TEST_CASE("links and resources keep their labels and kinds") {
    AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 45, "Talk");
    builder.last_session().links = {{"https://example.org/1", "Site"}, {"https://example.org/2", ""}};
    builder.last_session().resources = {
        {Resource::Kind::podcast, Resource::State::available, "Hear it", "https://example.org/p"}};
    const Reading reading = read_table(write_csv(*builder.build()));
    CHECK(reading.agenda.sessions.at(0).links == builder.last_session().links);
    CHECK(reading.agenda.sessions.at(0).resources == builder.last_session().resources);
}

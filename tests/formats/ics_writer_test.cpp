// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/frab_json_writer.h"
#include "core/formats/ics.h"
#include "core/formats/ics_writer.h"
#include "core/formats/uuid.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;

namespace {

bool holds(const std::string& calendar, const std::string& line) {
    return calendar.find("\r\n" + line + "\r\n") != std::string::npos;
}

/// Of the first event.
std::string value_of_line(const std::string& calendar, const std::string& name) {
    const std::size_t at = calendar.find("\r\n" + name + ":", calendar.find("BEGIN:VEVENT"));
    REQUIRE(at != std::string::npos);
    const std::size_t begin = at + name.size() + 3;
    return calendar.substr(begin, calendar.find("\r\n", begin) - begin);
}

AgendaBuilder talk() {
    AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 45, "Talk; with, marks\\", "Hall", {"Ada"});
    return builder;
}

} // namespace

TEST_CASE("a slot is an event with local times in its zone, place, state and text") {
    AgendaBuilder builder = talk();
    builder.event().title = "Camp";
    builder.last_session().abstract = "One\nTwo";
    builder.last_session().status = SessionStatus::cancelled;
    builder.last_session().links = {{"https://example.org/a b", ""}};
    const std::string calendar = write_ics(*builder.build());
    CHECK(holds(calendar, "X-WR-CALNAME:Camp"));
    CHECK(holds(calendar, "DTSTART;TZID=Europe/Paris:20220903T100000"));
    CHECK(holds(calendar, "DTEND;TZID=Europe/Paris:20220903T104500"));
    CHECK(holds(calendar, "SUMMARY:Talk\\; with\\, marks\\\\"));
    CHECK(holds(calendar, "LOCATION:Hall"));
    CHECK(holds(calendar, "STATUS:CANCELLED"));
    CHECK(holds(calendar, "DESCRIPTION:Speaker: Ada\\n\\nOne\\nTwo"));
    CHECK(holds(calendar, "URL:https://example.org/a%20b"));
}

TEST_CASE("the zone's changes of clocks in the years of the event are written, and what was before") {
    const std::string calendar = write_ics(*talk().build());
    CHECK(calendar.find(
              "BEGIN:DAYLIGHT\r\nDTSTART:20220327T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
              "TZNAME:CEST\r\nEND:DAYLIGHT\r\n") != std::string::npos);
    CHECK(calendar.find(
              "BEGIN:STANDARD\r\nDTSTART:20221030T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
              "TZNAME:CET\r\nEND:STANDARD\r\n") != std::string::npos);
    CHECK(calendar.find("DTSTART:20211031T030000") != std::string::npos);
    CHECK(calendar.find("DTSTART:2023") == std::string::npos);
}

TEST_CASE("an event in UTC needs no zone") {
    AgendaBuilder builder("UTC");
    builder.slot("2022-09-03T10:00", 45, "Talk");
    const std::string calendar = write_ics(*builder.build());
    CHECK(calendar.find("VTIMEZONE") == std::string::npos);
    CHECK(holds(calendar, "DTSTART:20220903T100000Z"));
}

TEST_CASE("a time that clocks show twice is written in UTC, so that it is the right one of the two") {
    AgendaBuilder builder;
    builder.slot("2022-10-30T02:30", 15, "Night");
    builder.last_slot().start += std::chrono::hours{1}; // the second 02:30
    CHECK(holds(write_ics(*builder.build()), "DTSTART:20221030T013000Z"));
}

TEST_CASE("what an event is known by stays when it moves, and is the same in schedule.json") {
    AgendaBuilder builder = talk();
    const std::string before = value_of_line(write_ics(*builder.build()), "UID");
    CHECK(is_uuid(before));
    CHECK(write_frab_json(*builder.build()).find(before) != std::string::npos);
    builder.last_slot().start += std::chrono::hours{1};
    builder.last_session().title = "Another";
    CHECK(value_of_line(write_ics(*builder.build()), "UID") == before);
}

TEST_CASE("an id that came from a calendar is kept") {
    AgendaBuilder builder = talk();
    builder.last_slot().id.value = "460@example.org";
    CHECK(value_of_line(write_ics(*builder.build()), "UID") == "460@example.org");
}

TEST_CASE("the same agenda gives the same bytes: its stamp is no moment of writing") {
    const std::string calendar = write_ics(*talk().build());
    CHECK(calendar == write_ics(*talk().build()));
    CHECK(value_of_line(calendar, "DTSTAMP") == "19700101T000000Z");
}

TEST_CASE("an open slot is an event that is not certain, and one without length lasts no time") {
    AgendaBuilder builder = talk();
    builder.last_slot().open = true;
    builder.last_slot().session = {};
    builder.last_slot().duration = {};
    const std::string calendar = write_ics(*builder.build());
    CHECK(holds(calendar, "SUMMARY:Open slot"));
    CHECK(holds(calendar, "STATUS:TENTATIVE"));
    CHECK(holds(calendar, "DURATION:PT0S"));
    const Reading reading = read_ics(source_of(calendar), plain_options()).value();
    CHECK(reading.agenda.slots.at(0).duration == Duration::zero());
}

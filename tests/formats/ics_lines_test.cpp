// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/ics_calendar.h"

// Lines of calendars as programs and people wrote them.

using namespace estrade;
using namespace estrade::test;

TEST_CASE("a line folded right after its name is read") {
    const Reading read =
        read_calendar(calendar_of("BEGIN:VEVENT|DTSTART| ;TZID=Europe/Paris| :20220903T100000|DURATION| "
                                  ":PT1H|SUMMARY| :Talk|END:VEVENT|"));
    REQUIRE(read.agenda.slots.size() == 1);
    CHECK(read.agenda.slots[0].start == at("2022-09-03T10:00+02:00"));
    CHECK(read.agenda.sessions[0].title == "Talk");
}

TEST_CASE("a calendar whose lines are set in is read") {
    const Reading read = read_calendar(
        lines("BEGIN:VCALENDAR|  VERSION:2.0|  BEGIN:VEVENT|    DTSTART; VALUE=DATE-TIME:20220903T100000Z|"
              "    DURATION:PT1H|    SUMMARY:A talk that goes|      on|  END:VEVENT|END:VCALENDAR|"));
    REQUIRE(read.agenda.slots.size() == 1);
    CHECK(read.agenda.slots[0].start == at("2022-09-03T10:00Z"));
    CHECK(read.agenda.sessions[0].title == "A talk that goes on");
}

TEST_CASE("a day that is said to be in UTC is a day") {
    const Reading read = read_calendar(calendar_of(event_of("", "DTSTART:20220903Z|")));
    REQUIRE(read.agenda.slots.size() == 1);
    CHECK(read.agenda.slots[0].start == at("2022-09-03T00:00Z"));
}

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

TEST_CASE("what a calendar keeps private is left out, unless all of it is, and that is told") {
    const auto of_class = [](const std::string& uid, const std::string& access) {
        return "BEGIN:VEVENT|UID:" + uid + "@test|SUMMARY:Talk " + uid +
               "|DTSTART:20220903T100000Z|DURATION:PT1H|CLASS:" + access + "|END:VEVENT|";
    };
    const Reading some = read_calendar(
        calendar_of(of_class("1", "PUBLIC") + of_class("2", "PRIVATE") + of_class("3", "CONFIDENTIAL")));
    REQUIRE(some.agenda.sessions.size() == 1);
    CHECK(some.agenda.sessions[0].title == "Talk 1");
    CHECK(tells(some, Treatment::left_out, "'Talk 2' is said not to be for all"));
    const Reading all = read_calendar(calendar_of(of_class("1", "PRIVATE") + of_class("2", "PRIVATE")));
    CHECK(all.agenda.sessions.size() == 2);
}

TEST_CASE("a calendar that is sent to cancel its events holds cancelled ones") {
    const auto status = [](const std::string& method) {
        return read_calendar(calendar_of("METHOD:" + method + "|" + event_of("")))
            .agenda.sessions.at(0)
            .status;
    };
    CHECK(status("CANCEL") == SessionStatus::cancelled);
    CHECK(status("PUBLISH") == SessionStatus::confirmed);
}

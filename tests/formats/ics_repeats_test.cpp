// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/ics_calendar.h"

using namespace estrade;
using namespace estrade::test;

namespace {

const std::string paris = "DTSTART;TZID=Europe/Paris:20221018T190000|";

Reading read_repeated(const std::string& rules, const std::string& others = "") {
    return read_calendar(calendar_of(event_of(rules, paris) + others));
}

} // namespace

TEST_CASE("an event that repeats takes place at each time of its rule, by the clock on the wall") {
    const Reading reading = read_repeated("RRULE:FREQ=WEEKLY;COUNT=3|");
    CHECK(starts_of(reading) ==
          "2022-10-18T19:00 2022-10-25T19:00 2022-11-01T19:00 "); // over a change of clocks
    CHECK(reading.listed == 1U);
    CHECK(reading.agenda.slots[2].duration == std::chrono::hours{1});
    CHECK(reading.agenda.sessions[1].id.value == "1@test@2022-10-25T17:00:00Z");
}

TEST_CASE("a rule's last time may be told in UTC or as a day") {
    CHECK(read_repeated("RRULE:FREQ=DAILY;UNTIL=20221019T170000Z|").agenda.slots.size() == 2);
    CHECK(read_repeated("RRULE:FREQ=DAILY;UNTIL=20221019T165959Z|").agenda.slots.size() == 1);
    CHECK(read_repeated("RRULE:FREQ=DAILY;UNTIL=20221019|").agenda.slots.size() == 2);
}

TEST_CASE("times are added and taken out one by one") {
    const Reading reading =
        read_repeated("RRULE:FREQ=DAILY;COUNT=4|EXDATE;TZID=Europe/Paris:20221019T190000|"
                      "EXDATE:20221020T170000Z|RDATE;TZID=Europe/Paris:20221101T120000,20221102T120000|");
    CHECK(starts_of(reading) == "2022-10-18T19:00 2022-10-21T19:00 2022-11-01T12:00 2022-11-02T12:00 ");
    CHECK(starts_of(read_repeated("RRULE:FREQ=DAILY;COUNT=2|EXDATE;VALUE=DATE:20221018|")) ==
          "2022-10-19T19:00 ");
}

TEST_CASE("a single time of a repeated event may be moved, renamed or cancelled") {
    const std::string moved =
        "BEGIN:VEVENT|UID:1@test|RECURRENCE-ID;TZID=Europe/Paris:20221025T190000|SUMMARY:Moved|"
        "DTSTART;TZID=Europe/Paris:20221026T200000|DURATION:PT2H|END:VEVENT|";
    const std::string cancelled =
        "BEGIN:VEVENT|UID:1@test|RECURRENCE-ID:20221101T180000Z|SUMMARY:Talk|STATUS:CANCELLED|"
        "DTSTART;TZID=Europe/Paris:20221101T190000|DURATION:PT1H|END:VEVENT|";
    const Reading reading = read_repeated("RRULE:FREQ=WEEKLY;COUNT=3|", moved + cancelled);
    CHECK(starts_of(reading) == "2022-10-18T19:00 2022-10-26T20:00 2022-11-01T19:00 ");
    CHECK(reading.agenda.sessions[1].title == "Moved");
    CHECK(reading.agenda.sessions[1].id.value == "1@test@2022-10-25T17:00:00Z"); // as before it was moved
    CHECK(reading.agenda.sessions[2].status == SessionStatus::cancelled);
    CHECK(reading.listed == 3U);
}

TEST_CASE("a change of a repeated event and all that follow changes these too, until another does") {
    const std::string later =
        "BEGIN:VEVENT|UID:1@test|RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20221025T190000|"
        "SUMMARY:Late|DTSTART;TZID=Europe/Paris:20221026T200000|DURATION:PT2H|END:VEVENT|";
    const std::string cancelled =
        "BEGIN:VEVENT|UID:1@test|RECURRENCE-ID;RANGE=THISANDFUTURE:20221115T180000Z|SUMMARY:Late|"
        "STATUS:CANCELLED|DTSTART;TZID=Europe/Paris:20221115T190000|DURATION:PT1H|END:VEVENT|";
    const Reading reading = read_repeated("RRULE:FREQ=WEEKLY;COUNT=6|", later + cancelled);
    CHECK(starts_of(reading) == "2022-10-18T19:00 2022-10-26T20:00 2022-11-02T20:00 2022-11-09T20:00 "
                                "2022-11-15T19:00 2022-11-22T19:00 ");
    CHECK(reading.agenda.sessions[0].title == "Talk");
    CHECK(reading.agenda.sessions[2].title == "Late");
    CHECK(reading.agenda.slots[3].duration == std::chrono::hours{2});
    CHECK(reading.agenda.sessions[3].status == SessionStatus::confirmed);
    CHECK(reading.agenda.sessions[5].status == SessionStatus::cancelled);
    CHECK(reading.agenda.sessions[2].id.value == "1@test@2022-11-01T18:00:00Z"); // as before it was moved
    CHECK(reading.listed == 3U);
}

TEST_CASE("a rule without an end is read for a year before and after the day asked for, and told") {
    ReadOptions options = plain_options();
    options.date = make_day(2023, 6, 1);
    const Reading reading = read_calendar(calendar_of(event_of("RRULE:FREQ=MONTHLY|", paris)), options);
    CHECK(reading.agenda.slots.front().start == at("2022-10-18T19:00+02:00"));
    CHECK(reading.agenda.slots.back().start == at("2024-05-18T19:00+02:00"));
    CHECK(tells(reading, Treatment::guessed,
                "repeats without an end: it is read from 2022-05-31 to 2024-06-01"));
    options.date = make_day(2040, 1, 1);
    const Reading later =
        read_calendar(calendar_of(event_of("RRULE:FREQ=YEARLY;UNTIL=20990101T000000Z|", paris)), options);
    CHECK(starts_of(later) == "2039-10-18T19:00 2040-10-18T19:00 ");
}

TEST_CASE("a rule with more times than are read gives its first, and says so") {
    const Reading reading = read_repeated("RRULE:FREQ=DAILY;COUNT=5000|");
    CHECK(reading.agenda.slots.size() == 1000);
    CHECK(tells(reading, Treatment::left_out, "its first 1000 times are taken"));
}

TEST_CASE("a rule that cannot be read leaves the event at its own start, and is told") {
    for (const char* rule : {"RRULE:FREQ=SOMETIMES|", "RRULE:|", "RRULE:FREQ=SECONDLY|"}) {
        INFO(rule);
        const Reading reading = read_repeated(rule);
        CHECK(starts_of(reading) == "2022-10-18T19:00 ");
        CHECK(tells(reading, Treatment::left_out, "cannot be read"));
    }
}

TEST_CASE("what cannot be read of a repeated event is told once") {
    const Reading reading =
        read_repeated("RRULE:FREQ=DAILY;COUNT=9|DTEND:soon|RDATE;VALUE=PERIOD:20230101T120000Z/PT3H|");
    CHECK(reading.agenda.slots.size() == 10);
    CHECK(std::count_if(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& d) {
              return d.what.english().find("DTEND is no time") != std::string::npos;
          }) == 1);
    CHECK(reading.agenda.slots.back().duration == std::chrono::hours{3});
}

TEST_CASE("rules that name no day for centuries, or many times a day, cost little") {
    std::string events;
    for (int i = 0; i < 2000; ++i)
        events += event_of("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9|", paris);
    const Reading empty = read_calendar(calendar_of(events));
    CHECK(empty.listed == 2000U);
    CHECK(tells(empty, Treatment::left_out, "repeats more often than is read"));
    CHECK(tells(empty, Treatment::left_out, "all its times are taken out"));
    const std::string often =
        "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4;BYMINUTE=1,2,3;BYSECOND=1,2;BYMONTH=2;BYMONTHDAY=30|";
    CHECK(starts_of(read_repeated(often)) == "2022-10-18T19:00 ");
    CHECK(read_repeated("RRULE:FREQ=DAILY;COUNT=4;BYHOUR=10,19|").agenda.slots.size() == 4);
}

TEST_CASE("an event all of whose times are taken out is told") {
    const Reading reading =
        read_repeated("RRULE:FREQ=DAILY;COUNT=1|EXDATE;TZID=Europe/Paris:20221018T190000|", event_of(""));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(tells(reading, Treatment::left_out, "all its times are taken out"));
}

TEST_CASE("an all-day event may repeat") {
    const Reading reading =
        read_calendar(calendar_of("X-WR-TIMEZONE:Europe/Paris|BEGIN:VEVENT|UID:d|SUMMARY:Day|"
                                  "DTSTART;VALUE=DATE:20221029|RRULE:FREQ=DAILY;COUNT=2|END:VEVENT|"));
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.slots[1].start == at("2022-10-30T00:00+02:00"));
    CHECK(reading.agenda.slots[1].duration == std::chrono::hours{25});
}

TEST_CASE("the real meeting that repeats every second week without an end is read for its years") {
    ESTRADE_NEEDS_CORPUS();
    const Reading reading = read_corpus("ics/vllm_biweekly_rrule_vtimezone.ics");
    CHECK(reading.listed == 1U);
    CHECK(reading.agenda.event.zone.name() == "America/Chicago");
    CHECK(reading.agenda.slots.front().start == at("2025-02-25T18:00-06:00"));
    CHECK(reading.agenda.slots[2].start == at("2025-03-25T18:00-05:00"));
    CHECK(tells(reading, Treatment::guessed, "repeats without an end"));
}

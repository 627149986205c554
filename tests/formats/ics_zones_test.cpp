// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/ics_calendar.h"

using namespace estrade;
using namespace estrade::test;

namespace {

const std::string house_rules =
    "BEGIN:VTIMEZONE|TZID:House time|BEGIN:STANDARD|DTSTART:19701025T030000|"
    "TZOFFSETFROM:+0200|TZOFFSETTO:+0100|RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU|END:STANDARD|"
    "BEGIN:DAYLIGHT|DTSTART:19700329T020000|TZOFFSETFROM:+0100|TZOFFSETTO:+0200|"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU|END:DAYLIGHT|END:VTIMEZONE|";

} // namespace

TEST_CASE("a named zone needs no rules in the file, and wins over those there are") {
    const std::string start = "DTSTART;TZID=Europe/Paris:20220903T100000|";
    CHECK(read_calendar(calendar_of(event_of("", start))).agenda.slots[0].start == at("2022-09-03T08:00Z"));
    const std::string lying = "BEGIN:VTIMEZONE|TZID:Europe/Paris|BEGIN:STANDARD|DTSTART:19700101T000000|"
                              "TZOFFSETFROM:+0900|TZOFFSETTO:+0900|END:STANDARD|END:VTIMEZONE|";
    CHECK(read_calendar(calendar_of(lying + event_of("", start))).agenda.slots[0].start ==
          at("2022-09-03T08:00Z"));
}

TEST_CASE("a zone of the file's own has the clocks its rules tell") {
    const std::string summer = "DTSTART;TZID=House time:20220903T100000|";
    const std::string winter = "DTSTART;TZID=\"House time\":20221203T100000|";
    const Reading reading =
        read_calendar(calendar_of(house_rules + event_of("", summer) + event_of("", winter)));
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.slots[0].start == at("2022-09-03T08:00Z"));
    CHECK(reading.agenda.slots[1].start == at("2022-12-03T09:00Z"));
    CHECK(reading.agenda.event.zone.name() == "Europe/Berlin"); // whose clocks agree
}

TEST_CASE("a zone that nobody knows is told once, and its times are the calendar's") {
    const std::string start = "DTSTART;TZID=Nowhere:20220903T100000|";
    const Reading reading =
        read_calendar(calendar_of("X-WR-TIMEZONE:Asia/Tokyo|" + event_of("", start) + event_of("", start)));
    CHECK(reading.agenda.slots[0].start == at("2022-09-03T01:00Z"));
    CHECK(std::count_if(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& d) {
              return d.what.english().find("'Nowhere' is unknown") != std::string::npos;
          }) == 1);
}

TEST_CASE("the calendar's zone is the one it names, else the one most events are in") {
    const std::string paris = event_of("", "DTSTART;TZID=Europe/Paris:20220903T100000|");
    const std::string tokyo = event_of("", "DTSTART;TZID=Asia/Tokyo:20220903T100000|");
    CHECK(read_calendar(calendar_of("X-WR-TIMEZONE:Europe/London|" + paris)).agenda.event.zone.name() ==
          "Europe/London");
    const Reading most = read_calendar(calendar_of(tokyo + paris + paris));
    CHECK(most.agenda.event.zone.name() == "Europe/Paris");
    CHECK(most.agenda.slots[0].start == at("2022-09-03T01:00Z"));
    CHECK(read_calendar(calendar_of(tokyo + paris)).agenda.event.zone.name() == "Asia/Tokyo"); // the first
}

TEST_CASE("floating times are in the calendar's zone, else in that of --timezone") {
    ReadOptions options = plain_options();
    options.zone = zone("Asia/Tokyo");
    const std::string floating = event_of("", "DTSTART:20220903T100000|");
    CHECK(read_calendar(calendar_of(floating), options).agenda.slots[0].start == at("2022-09-03T01:00Z"));
    CHECK(
        read_calendar(calendar_of("X-WR-TIMEZONE:Europe/Paris|" + floating), options).agenda.slots[0].start ==
        at("2022-09-03T08:00Z"));
    CHECK(tells(read_calendar(calendar_of(floating)), Treatment::guessed, "tells no time zone"));
}

TEST_CASE("times in UTC do not say that the event is there: the machine's zone is taken, and told") {
    ReadOptions options = plain_options();
    options.machine_zone = zone("Europe/Berlin");
    const Reading reading = read_calendar(calendar_of(event_of("")), options);
    CHECK(reading.agenda.event.zone.name() == "Europe/Berlin");
    CHECK(reading.agenda.slots[0].start == at("2022-09-03T10:00Z"));
    CHECK(tells(reading, Treatment::guessed, "tells no time zone"));
}

TEST_CASE("a start that clocks skip or show twice is told") {
    const std::string zoned = "DTSTART;TZID=Europe/Paris:";
    CHECK(tells(read_calendar(calendar_of(event_of("", zoned + "20220327T023000|"))), Treatment::guessed,
                "which no clock shows"));
    CHECK(tells(read_calendar(calendar_of(event_of("", zoned + "20221030T023000|"))), Treatment::guessed,
                "which clocks show twice"));
}

TEST_CASE("what people call a zone is told as a guess, and a file's own rules are no guess") {
    const std::string towns = "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna";
    const std::string start = "DTSTART;TZID=\"" + towns + "\":20220903T100000|";
    const Reading guessed = read_calendar(calendar_of(event_of("", start)));
    CHECK(guessed.agenda.slots.at(0).start == at("2022-09-03T08:00Z"));
    CHECK(tells(guessed, Treatment::guessed, "Vienna' is taken for Europe/Amsterdam"));
    const std::string rules = "BEGIN:VTIMEZONE|TZID:" + towns +
                              "|BEGIN:STANDARD|DTSTART:19700101T000000|TZOFFSETFROM:+0100|"
                              "TZOFFSETTO:+0100|END:STANDARD|END:VTIMEZONE|";
    CHECK(read_calendar(calendar_of(rules + event_of("", start))).agenda.slots.at(0).start ==
          at("2022-09-03T09:00Z"));
    const Reading own = read_calendar(
        calendar_of("X-WR-TIMEZONE:Eastern Time (US & Canada)|" + event_of("", "DTSTART:20220903T100000|")));
    CHECK(own.agenda.slots.at(0).start == at("2022-09-03T14:00Z"));
    CHECK(tells(own, Treatment::guessed, "is taken for America/New_York"));
}

TEST_CASE("a zone's name may hold colons where quotes around it were forgotten") {
    for (const std::string zone : {"tzone://Microsoft/Utc", "(UTC+00:00) UTC"}) {
        INFO(zone);
        CHECK(read_calendar(calendar_of(event_of("", "DTSTART;TZID=" + zone + ":20220903T100000|")))
                  .agenda.slots.at(0)
                  .start == at("2022-09-03T10:00Z"));
    }
}

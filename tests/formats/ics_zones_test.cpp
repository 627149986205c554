// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/zones.h"
#include "tests/formats/ics_calendar.h"

using namespace estrade;
using namespace estrade::test;

namespace {

std::string meant_by(const std::string& tzid) {
    const auto found = ics::zone_of_tzid(tzid);
    return found ? found->name() : "";
}

const std::string house_rules =
    "BEGIN:VTIMEZONE|TZID:House time|BEGIN:STANDARD|DTSTART:19701025T030000|"
    "TZOFFSETFROM:+0200|TZOFFSETTO:+0100|RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU|END:STANDARD|"
    "BEGIN:DAYLIGHT|DTSTART:19700329T020000|TZOFFSETFROM:+0100|TZOFFSETTO:+0200|"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU|END:DAYLIGHT|END:VTIMEZONE|";

} // namespace

TEST_CASE("a zone is known by the names that programs give it") {
    CHECK(meant_by("Europe/Paris") == "Europe/Paris");
    CHECK(meant_by("/mozilla.org/20050126_1/Europe/Paris") == "Europe/Paris");
    CHECK(meant_by("/freeassociation.sourceforge.net/Tzfile/America/Argentina/Salta") ==
          "America/Argentina/Salta");
    CHECK(meant_by("Romance Standard Time") == "Europe/Paris");
    CHECK(meant_by("W. Europe Standard Time") == "Europe/Berlin");
    CHECK(meant_by("UTC") == "UTC");
    CHECK(meant_by("GMT+0200") == "Etc/GMT-2");
    CHECK(meant_by("(UTC-05:00) Eastern Time") == "Etc/GMT+5");
    CHECK(meant_by("House time").empty());
    CHECK(meant_by("").empty());
    CHECK(meant_by("/").empty());
}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/iso.h"
#include "core/time/zone.h"
#include "core/time/zone_names.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using estrade::test::zone;

TEST_CASE("a local time is one instant, none, or two, and says which") {
    struct Row {
        const char* zone;
        const char* local;
        LocalKind kind;
        const char* instant;
        const char* second;
    };
    const auto row = GENERATE(values<Row>({
        {"UTC", "2020-09-30T19:10", LocalKind::unique, "2020-09-30T19:10:00Z", "2020-09-30T19:10:00Z"},
        {"Europe/Paris", "2020-09-30T19:10", LocalKind::unique, "2020-09-30T17:10:00Z",
         "2020-09-30T17:10:00Z"},
        {"Europe/Paris", "2020-12-30T19:10", LocalKind::unique, "2020-12-30T18:10:00Z",
         "2020-12-30T18:10:00Z"},
        {"Europe/Paris", "2020-09-30T00:00", LocalKind::unique, "2020-09-29T22:00:00Z",
         "2020-09-29T22:00:00Z"},
        // Clocks are put forward from 02:00 to 03:00.
        {"Europe/Paris", "2020-03-29T01:59:59", LocalKind::unique, "2020-03-29T00:59:59Z",
         "2020-03-29T00:59:59Z"},
        {"Europe/Paris", "2020-03-29T02:00", LocalKind::skipped, "2020-03-29T01:00:00Z",
         "2020-03-29T01:00:00Z"},
        {"Europe/Paris", "2020-03-29T02:30", LocalKind::skipped, "2020-03-29T01:30:00Z",
         "2020-03-29T01:30:00Z"},
        {"Europe/Paris", "2020-03-29T03:00", LocalKind::unique, "2020-03-29T01:00:00Z",
         "2020-03-29T01:00:00Z"},
        // Clocks are put back from 03:00 to 02:00.
        {"Europe/Paris", "2020-10-25T01:59:59", LocalKind::unique, "2020-10-24T23:59:59Z",
         "2020-10-24T23:59:59Z"},
        {"Europe/Paris", "2020-10-25T02:00", LocalKind::repeated, "2020-10-25T00:00:00Z",
         "2020-10-25T01:00:00Z"},
        {"Europe/Paris", "2020-10-25T02:59:59", LocalKind::repeated, "2020-10-25T00:59:59Z",
         "2020-10-25T01:59:59Z"},
        {"Europe/Paris", "2020-10-25T03:00", LocalKind::unique, "2020-10-25T02:00:00Z",
         "2020-10-25T02:00:00Z"},
        {"Asia/Kathmandu", "2020-09-30T19:10", LocalKind::unique, "2020-09-30T13:25:00Z",
         "2020-09-30T13:25:00Z"},
        // Samoa crossed the date line: it had no 30 December 2011.
        {"Pacific/Apia", "2011-12-29T23:59", LocalKind::unique, "2011-12-30T09:59:00Z",
         "2011-12-30T09:59:00Z"},
        {"Pacific/Apia", "2011-12-30T00:00", LocalKind::skipped, "2011-12-30T10:00:00Z",
         "2011-12-30T10:00:00Z"},
        {"Pacific/Apia", "2011-12-30T12:00", LocalKind::skipped, "2011-12-30T22:00:00Z",
         "2011-12-30T22:00:00Z"},
        {"Pacific/Apia", "2011-12-31T00:00", LocalKind::unique, "2011-12-30T10:00:00Z",
         "2011-12-30T10:00:00Z"},
        // Clocks on Lord Howe Island change by half an hour.
        {"Australia/Lord_Howe", "2021-04-04T01:45", LocalKind::repeated, "2021-04-03T14:45:00Z",
         "2021-04-03T15:15:00Z"},
    }));
    INFO(row.zone << " " << row.local);
    const Placement placed = zone(row.zone).place(parse_iso_time(row.local)->local);
    CHECK(placed.kind == row.kind);
    CHECK(iso_utc(placed.instant) == row.instant);
    CHECK(iso_utc(placed.second) == row.second);
}

TEST_CASE("a local time in the hour skipped in spring keeps its place in the order of readings") {
    const Zone paris = zone("Europe/Paris");
    const Placement placed = paris.place(parse_iso_time("2020-03-29T02:30")->local);
    CHECK(iso_with_offset(placed.instant, paris) == "2020-03-29T03:30:00+02:00");
}

TEST_CASE("an instant has one local time, which leads back to it") {
    for (const char* name : {"UTC", "Europe/Paris", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns"}) {
        const Zone place = zone(name);
        Instant instant = test::at("2011-12-28T00:00Z");
        for (int i = 0; i < 2000; ++i, instant += std::chrono::minutes{7 * 60 + 13}) {
            const Placement placed = place.place(place.local(instant));
            const bool back = placed.instant == instant || placed.second == instant;
            if (!back)
                FAIL(name << " " << iso_utc(instant));
            if (placed.kind == LocalKind::skipped)
                FAIL(name << " " << iso_utc(instant) << " shows a time that clocks skip");
        }
    }
}

TEST_CASE("an offset holds from one change of clocks to the next") {
    const auto [offset, span] = zone("Europe/Paris").offset_around(test::at("2020-09-30T17:10Z"));
    CHECK(offset == std::chrono::hours{2});
    CHECK(iso_utc(span.begin) == "2020-03-29T01:00:00Z");
    CHECK(iso_utc(span.end) == "2020-10-25T01:00:00Z");
    CHECK(Zone().offset_around(test::at("2020-09-30T17:10Z")).second.contains(Instant{}));
}

TEST_CASE("a zone that nobody knows is named in the error") {
    CHECK(Zone::find("Europe/Pari").error() == "unknown time zone 'Europe/Pari'");
    CHECK_FALSE(Zone::find(""));
    CHECK_FALSE(Zone::find("../../etc/passwd"));
    CHECK_FALSE(Zone::find("/etc/passwd"));
    CHECK_FALSE(Zone::find(std::string(5000, 'x')));
    CHECK_FALSE(Zone::find(std::string_view("UTC\0x", 5)));
    CHECK(Zone::find("UTC").value() == Zone());
    CHECK(Zone().name() == "UTC");
}

TEST_CASE("older names of zones are known where the system leaves them out") {
    CHECK(zone_of_older_name("US/Pacific") == "America/Los_Angeles");
    CHECK(zone_of_older_name("CET") == "Europe/Brussels");
    CHECK(zone_of_older_name("EST") == "America/Panama");
    CHECK(zone_of_older_name("GB") == "Europe/London");
    CHECK(zone_of_older_name("Asia/Calcutta") == "Asia/Kolkata");
    CHECK(zone_of_older_name("Europe/Paris").empty());
    CHECK(Zone::find("US/Pacific")->name() == "US/Pacific"); // as it was told
    for (const char* name : {"US/Pacific", "CET", "EST", "EST5EDT", "GB", "Zulu", "W-SU", "Australia/ACT"}) {
        INFO(name);
        const Zone today = Zone::find(zone_of_older_name(name)).value();
        for (const char* instant : {"2026-01-15T00:00Z", "2026-07-15T00:00Z"})
            CHECK(Zone::find(name).value().offset(test::at(instant)) == today.offset(test::at(instant)));
    }
}

TEST_CASE("a zone is known by the names that programs give it") {
    const auto named = [](std::string_view name) {
        const auto zone = zone_named(name);
        return zone ? zone->name() : std::string();
    };
    CHECK(named("Europe/Paris") == "Europe/Paris");
    CHECK(named("/mozilla.org/20050126_1/Europe/Paris") == "Europe/Paris");
    CHECK(named("/freeassociation.sourceforge.net/Tzfile/America/Argentina/Salta") ==
          "America/Argentina/Salta");
    CHECK(named("Romance Standard Time") == "Europe/Paris");
    CHECK(named("W. Europe Standard Time") == "Europe/Berlin");
    CHECK(named("UTC") == "UTC");
    CHECK(named("GMT+0200") == "Etc/GMT-2");
    CHECK(named("tzone://Microsoft/Utc") == "UTC");
    CHECK(named("(UTC-05:00)") == "Etc/GMT+5");
    CHECK(named("(UTC-05:00) Eastern Time").empty());
    CHECK(named("House time").empty());
    CHECK(named("").empty());
    CHECK(named("/").empty());
}

TEST_CASE("a zone is known by what people call it") {
    const auto meant = [](std::string_view name) {
        const auto zone = zone_meant(name);
        return zone ? zone->name() : std::string();
    };
    CHECK(meant("Paris") == "Europe/Paris");
    CHECK(meant("europe/paris") == "Europe/Paris");
    CHECK(meant("America/New York") == "America/New_York");
    CHECK(meant("Europe/Paris (CET)") == "Europe/Paris");
    CHECK(meant("CEST") == "Europe/Paris");
    CHECK(meant("ET") == "America/New_York");
    CHECK(meant("Eastern Time") == "America/New_York");
    CHECK(meant("Eastern Daylight Time") == "America/New_York");
    CHECK(meant("Pacific Time (US & Canada)") == "America/Los_Angeles");
    CHECK(meant("Mountain Time (US and Canada)") == "America/Denver");
    CHECK(meant("Central European Summer Time") == "Europe/Paris");
    CHECK(meant("Mitteleuropäische Sommerzeit") == "Europe/Berlin");
    CHECK(meant("heure d’Europe centrale") == "Europe/Paris");
    CHECK(meant("heure de Paris") == "Europe/Paris");
    CHECK(meant("Brasilia") == "America/Sao_Paulo");
    CHECK(meant("St. Petersburg") == "Europe/Moscow");
    CHECK(meant("Indiana (East)") == "");
    CHECK(meant("Edinburgh") == "Europe/London");
    CHECK(meant("(GMT-05:00) Eastern Time (US & Canada)") == "America/New_York");
    CHECK(meant("(GMT+01:00) Central European Time - Berlin") == "Europe/Berlin");
    CHECK(meant("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna") == "Europe/Amsterdam");
    CHECK(meant("(UTC+02:00) Paris") == "Europe/Paris"); // as it is in summer
    CHECK(meant("(UTC+09:00) Paris") == "Etc/GMT-9");    // which is told more exactly
    for (const char* none : {"", "time", "House time", "North", "TBD", "local time", "(", "()", "(UTC+25)"}) {
        INFO(none);
        CHECK(meant(none).empty());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/iso.h"
#include "core/time/zone.h"
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

TEST_CASE("an ISO time is read with or without seconds, fraction and offset") {
    struct Row {
        const char* text;
        const char* utc;
    };
    const auto row = GENERATE(values<Row>({
        {"2020-09-30T19:12", "2020-09-30T17:12:00Z"},
        {"2020-09-30 19:12", "2020-09-30T17:12:00Z"},
        {"2020-09-30T19:12:05", "2020-09-30T17:12:05Z"},
        {"2020-09-30T19:12:05.5", "2020-09-30T17:12:05.500Z"},
        {"2020-09-30T19:12:05.123456", "2020-09-30T17:12:05.123Z"},
        {"2020-09-30T19:12Z", "2020-09-30T19:12:00Z"},
        {"2020-09-30T19:12:00+02:00", "2020-09-30T17:12:00Z"},
        {"2020-09-30T19:12+0545", "2020-09-30T13:27:00Z"},
        {"2020-09-30T19:12-03:30", "2020-09-30T22:42:00Z"},
        {"2024-02-29T00:00Z", "2024-02-29T00:00:00Z"},
    }));
    INFO(row.text);
    const auto time = parse_iso_time(row.text);
    REQUIRE(time);
    CHECK(iso_utc(time->place(zone("Europe/Paris")).instant) == row.utc);
}

TEST_CASE("what is no ISO time is not read") {
    const auto* const text = GENERATE(values<const char*>({
        "",
        "2020-09-30",
        "2020-09-30T",
        "2020-09-30T19",
        "2020-09-30T19:1",
        "2020-09-30T24:00",
        "2020-09-30T19:60",
        "2020-09-30T19:12:60",
        "2020-09-30T19:12:05.",
        "2020-09-30T19:12+2",
        "2020-09-30T19:12+24:00",
        "2020-09-30T19:12Zz",
        "2020-09-30T19:12 ",
        "2020-09-30t19:12",
        "2020-9-30T19:12",
        "2020-13-01T00:00",
        "2021-02-29T00:00",
        "1899-12-31T00:00",
        "3000-01-01T00:00",
        "-020-01-01T00:00",
        "2020-09-30T-1:00",
    }));
    INFO(text);
    CHECK_FALSE(parse_iso_time(text));
}

TEST_CASE("days are those of the calendar") {
    CHECK(parse_iso_day("2020-02-29"));
    CHECK_FALSE(parse_iso_day("2100-02-29"));
    CHECK_FALSE(parse_iso_day("2020-04-31"));
    CHECK_FALSE(parse_iso_day("2020-04-3"));
    CHECK_FALSE(parse_iso_day("2020-04-030"));
    CHECK_FALSE(make_day(2020, 0, 1));
    CHECK_FALSE(make_day(2020, 1, -1));
    CHECK(iso_day(make_day(2020, 9, 30).value()) == "2020-09-30");
}

TEST_CASE("times are written in ISO 8601, with what is not zero") {
    const Instant instant = at("2020-09-30T17:12:00Z");
    CHECK(iso_utc(instant) == "2020-09-30T17:12:00Z");
    CHECK(iso_utc(instant + 7ms) == "2020-09-30T17:12:00.007Z");
    CHECK(iso_with_offset(instant, zone("Europe/Paris")) == "2020-09-30T19:12:00+02:00");
    CHECK(iso_with_offset(instant, zone("America/St_Johns")) == "2020-09-30T14:42:00-02:30");
    CHECK(iso_with_offset(instant, zone("UTC")) == "2020-09-30T17:12:00+00:00");
    CHECK(iso_clock(parse_iso_time("2020-09-30T19:12")->local) == "19:12");
    CHECK(iso_clock(parse_iso_time("2020-09-30T19:12:30")->local) == "19:12:30");
    CHECK(iso_utc(at("1969-12-31T23:59:59Z") + 250ms) == "1969-12-31T23:59:59.250Z");
}

TEST_CASE("what is written is read back") {
    const Zone paris = zone("Europe/Paris");
    Instant instant = at("2020-10-24T20:00Z");
    for (int i = 0; i < 500; ++i, instant += 61s) {
        CHECK(parse_iso_time(iso_utc(instant))->place(Zone()).instant == instant);
        CHECK(parse_iso_time(iso_with_offset(instant, paris))->place(Zone()).instant == instant);
    }
}

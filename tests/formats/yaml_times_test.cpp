// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/times.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

TEST_CASE("times of day are read as people write them") {
    struct Row {
        const char* text;
        std::optional<Duration> clock;
    };
    const auto row = GENERATE(values<Row>({
        {"19:10", 19h + 10min},
        {"7:05", 7h + 5min},
        {"00:00", 0h},
        {"24:00", 24h},
        {"19h10", 19h + 10min},
        {"19h", 19h},
        {"19:10:30", 19h + 10min + 30s},
        {"19:10:30.25", 19h + 10min + 30s + 250ms},
        {"19:10:30.007", 19h + 10min + 30s + 7ms},
        {"", std::nullopt},
        {"19", std::nullopt},
        {"19:", std::nullopt},
        {"19:1", std::nullopt},
        {"19:60", std::nullopt},
        {"24:01", std::nullopt},
        {"25:00", std::nullopt},
        {"-1:00", std::nullopt},
        {"119:00", std::nullopt},
        {"19:10:60", std::nullopt},
        {"19:10:30.", std::nullopt},
        {"19:10:30.1234", std::nullopt},
        {"19:10 ", std::nullopt},
        {"19:10pm", std::nullopt},
    }));
    INFO(row.text);
    CHECK(yaml::parse_clock(row.text) == row.clock);
}

TEST_CASE("lengths of time are minutes, or tell their units") {
    struct Row {
        const char* text;
        std::optional<Duration> length;
    };
    const auto row = GENERATE(values<Row>({
        {"15", 15min},
        {"15m", 15min},
        {"15 min", 15min},
        {"1h", 1h},
        {"1h30", 90min},
        {"1h30m", 90min},
        {"1h 30min", 90min},
        {"45s", 45s},
        {"1h2m3s4ms", 1h + 2min + 3s + 4ms},
        {"2d", 48h},
        {"0", 0min},
        {"876000h", 876000h},
        {"876001h", std::nullopt},
        {"999999999d", std::nullopt},
        {"", std::nullopt},
        {"m", std::nullopt},
        {"1.5h", std::nullopt},
        {"-5", std::nullopt},
        {"5 5", std::nullopt},
        {"30m1h", std::nullopt},
        {"1h1h", std::nullopt},
        {"1m30", std::nullopt},
        {"0:15", std::nullopt},
        {"9999999999", std::nullopt},
    }));
    INFO(row.text);
    CHECK(yaml::parse_duration(row.text) == row.length);
}

TEST_CASE("a time of day and a length of time are written shortest and read back") {
    CHECK(yaml::clock_text(19h + 10min) == "19:10");
    CHECK(yaml::clock_text(19h + 10min + 5s) == "19:10:05");
    CHECK(yaml::clock_text(5ms) == "00:00:00.005");
    CHECK(yaml::clock_text(50ms) == "00:00:00.050");
    CHECK(yaml::duration_text(90min) == "1h30m");
    CHECK(yaml::duration_text(0min) == "0m");
    CHECK(yaml::duration_text(50h) == "50h");
    for (std::int64_t i = 0; i < 24 * 3'600'000; i += 98'765) {
        CHECK(yaml::parse_clock(yaml::clock_text(Duration{i})) == Duration{i});
        CHECK(yaml::parse_duration(yaml::duration_text(Duration{i * 77})) == Duration{i * 77});
    }
}

TEST_CASE("an end is the first instant not before the start at which clocks show it") {
    struct Row {
        const char* start;
        Duration end;
        const char* instant;
        LocalKind kind;
    };
    // Clocks in Paris are put back on 2020-10-25 at 03:00 and forward on 2020-03-29 at 02:00.
    const auto row = GENERATE(values<Row>({
        {"2020-09-30T19:10", 19h + 25min, "2020-09-30T17:25Z", LocalKind::unique},
        {"2020-09-30T19:10", 19h + 10min, "2020-09-30T17:10Z", LocalKind::unique},
        {"2020-09-30T23:30", 30min, "2020-09-30T22:30Z", LocalKind::unique},
        {"2020-09-30T23:30", 24h, "2020-09-30T22:00Z", LocalKind::unique},
        {"2020-10-25T01:30", 2h + 30min, "2020-10-25T00:30Z", LocalKind::repeated},
        {"2020-10-25T02:45+02:00", 2h + 30min, "2020-10-25T01:30Z", LocalKind::unique},
        {"2020-10-25T02:30+01:00", 2h + 45min, "2020-10-25T01:45Z", LocalKind::unique},
        {"2020-10-25T01:30", 3h, "2020-10-25T02:00Z", LocalKind::unique},
        {"2020-03-29T01:30", 2h + 30min, "2020-03-29T01:30Z", LocalKind::skipped},
        {"2020-03-29T01:30", 3h, "2020-03-29T01:00Z", LocalKind::unique},
    }));
    const Zone paris = zone("Europe/Paris");
    INFO(row.start);
    const yaml::ClockEnd end = yaml::end_at_clock(paris, at(row.start, paris), row.end);
    CHECK(iso_utc(end.instant) == iso_utc(at(row.instant)));
    CHECK(end.kind == row.kind);
}

TEST_CASE("an instant is written in local time, with its offset where clocks show it twice") {
    const Zone paris = zone("Europe/Paris");
    CHECK(yaml::instant_text(at("2020-09-30T17:10Z"), paris) == "2020-09-30T19:10");
    CHECK(yaml::instant_text(at("2020-10-25T00:30Z"), paris) == "2020-10-25T02:30:00+02:00");
    CHECK(yaml::instant_text(at("2020-10-25T01:30Z"), paris) == "2020-10-25T02:30:00+01:00");
    CHECK(yaml::instant_text(at("2020-10-25T01:30Z") + 5ms, paris) == "2020-10-25T01:30:00.005Z");
}

TEST_CASE("a range has a dash between its times, and dates have none") {
    const auto parts = [](std::string_view text) {
        const auto range = yaml::split_range(text);
        return range ? std::string(range->start) + "|" + std::string(range->end) : "";
    };
    CHECK(parts("19:10-19:25") == "19:10|19:25");
    CHECK(parts("19:10 – 19:25") == "19:10|19:25");
    CHECK(parts("19h10—19h25") == "19h10|19h25");
    CHECK(parts("19:10") == "");
    CHECK(parts("2020-09-30T19:10") == "");
}

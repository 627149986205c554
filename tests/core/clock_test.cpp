// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/clock.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return time; }
    [[nodiscard]] std::optional<Instant> wall_time_of(Instant shown) const override { return shown; }
    Instant time = at("2026-01-15T09:00Z");
};

} // namespace

TEST_CASE("a frozen clock stands still") {
    const FrozenClock clock(at("2020-09-30T17:12Z"));
    CHECK(clock.now() == at("2020-09-30T17:12Z"));
    CHECK(clock.now() == clock.now());
}

TEST_CASE("a rehearsal starts where it is told and runs at its speed") {
    HandClock real;
    const double speed = GENERATE(0.5, 1.0, 60.0);
    const Instant start = at("2020-09-30T17:00Z");
    const RehearsalClock clock(real, start, speed);
    CHECK(clock.now() == start);
    real.time += 90s;
    CHECK(clock.now() == start + Duration{static_cast<Duration::rep>(90'000 * speed)});
    real.time -= 90s;
    CHECK(clock.now() == start);
    CHECK(clock.wall_time_of(start + 60s) ==
          real.time + Duration{static_cast<Duration::rep>(60'000 / speed)});
}

TEST_CASE("a clock that stands still never comes to show another instant") {
    const FrozenClock clock(at("2020-09-30T17:12Z"));
    CHECK_FALSE(clock.wall_time_of(at("2020-09-30T17:13Z")));
}

TEST_CASE("a rehearsal as good as standing still never comes to show another instant") {
    const HandClock real;
    const RehearsalClock clock(real, at("2020-09-30T17:00Z"), 1e-300);
    CHECK_FALSE(clock.wall_time_of(at("2020-09-30T17:13Z")));
}

TEST_CASE("the machine's clock moves forward by itself") {
    const SystemClock clock;
    const Instant first = clock.now();
    CHECK(first > at("2020-01-01T00:00Z"));
    CHECK(clock.now() >= first);
}

TEST_CASE("an interval holds its begin and not its end") {
    const Instant noon = at("2020-09-30T12:00Z");
    const Interval hour{noon, noon + 1h};
    CHECK(hour.contains(noon));
    CHECK_FALSE(hour.contains(noon + 1h));
    CHECK(hour.overlaps({noon + 59min, noon + 2h}));
    CHECK_FALSE(hour.overlaps({noon + 1h, noon + 2h}));
    CHECK(Interval{noon, noon}.empty());
    CHECK_FALSE(Interval{noon, noon}.contains(noon));
    CHECK_FALSE(hour.overlaps({noon + 30min, noon + 30min}));
}

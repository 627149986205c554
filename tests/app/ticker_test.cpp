// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticker.h"
#include "tests/app/qt_catch.h"

#include <QSignalSpy>

using namespace estrade;

TEST_CASE("the ticker wakes when its clock comes to show the instant, not before") {
    const SystemClock system;
    Ticker ticker(system);
    QSignalSpy woke(&ticker, &Ticker::woke);
    const Instant edge = system.now() + Duration{30};
    ticker.wake_when(edge);
    REQUIRE(woke.wait(5000));
    CHECK(system.now() >= edge);
    CHECK(woke.size() == 1);
}

TEST_CASE("an instant that has passed wakes at once; a clock that stands still never does") {
    const SystemClock system;
    Ticker ticker(system);
    QSignalSpy woke(&ticker, &Ticker::woke);
    ticker.wake_when(system.now() - Duration{1000});
    CHECK(woke.wait(5000));

    const FrozenClock frozen(system.now());
    Ticker asleep(frozen);
    QSignalSpy never(&asleep, &Ticker::woke);
    asleep.wake_when(frozen.now() + Duration{1});
    ticker.wake_when(system.now() + Duration{60});
    CHECK(woke.wait(5000));
    CHECK(never.isEmpty());
}

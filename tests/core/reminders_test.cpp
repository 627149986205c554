// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/reminders.h"
#include "tests/support/catch.h"

using namespace estrade;
using namespace std::chrono_literals;

namespace {

const Instant ten{10h};

Engagement talk(Instant start, const std::string& id = "talk") {
    return {{id}, {start, start + 30min}, {}, nullptr};
}

std::vector<std::string> told(const Reminders::Due& due) {
    std::vector<std::string> ids;
    for (const Engagement& engagement : due.now)
        ids.push_back(engagement.id.value);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("a start is reminded of once, at its time, and the next one is waited for") {
    Reminders reminders(10min);
    const std::vector<Engagement> all{talk(ten), talk(ten + 1h, "later")};
    CHECK(told(reminders.due(all, ten - 11min)).empty());
    CHECK(reminders.due(all, ten - 11min).next == ten - 10min);
    CHECK(told(reminders.due(all, ten - 10min)) == Ids{"talk"});
    CHECK(told(reminders.due(all, ten - 5min)).empty());
    CHECK(reminders.due(all, ten - 5min).next == ten + 50min);
    CHECK(reminders.due(all, ten + 50min).next == std::nullopt);
}

TEST_CASE("who comes late is reminded at once, but not of what has started") {
    Reminders reminders(10min);
    CHECK(told(reminders.due({talk(ten), talk(ten - 5min, "started")}, ten - 2min)) == Ids{"talk"});
    CHECK(told(Reminders(10min).due({talk(ten)}, ten)).empty());
}

TEST_CASE("a reminder moves with its session, earlier or later") {
    Reminders reminders(10min);
    CHECK(told(reminders.due({talk(ten)}, ten - 10min)) == Ids{"talk"});
    CHECK(reminders.due({talk(ten + 1h)}, ten - 9min).next == ten + 50min);
    CHECK(told(reminders.due({talk(ten + 1h)}, ten + 50min)) == Ids{"talk"});
    Reminders others(10min);
    CHECK(told(others.due({talk(ten + 1h)}, ten - 5min)).empty());
    CHECK(told(others.due({talk(ten)}, ten - 5min)) == Ids{"talk"});
}

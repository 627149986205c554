// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/bell.h"
#include "core/rundown/rundown.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using Rung = std::vector<std::pair<std::string, Bell>>;

namespace {

/// A room of 19:00 to 19:20, looked at each second from one time to another of its evening.
struct Evening {
    Zone paris = test::zone("Europe/Paris");
    test::AgendaBuilder builder;
    std::vector<Action> log;
    BellRinger ringer;

    Evening() {
        builder.slot("2023-03-16T19:00", 20, "Premier").slot("2023-03-16T19:20", 20, "Second");
        for (Slot& slot : builder.agenda().slots)
            slot.thresholds = Thresholds{std::chrono::minutes{3}, std::chrono::minutes{1}};
    }
    [[nodiscard]] Instant at(const std::string& time) const { return test::at("2023-03-16T" + time, paris); }
    void act(const std::string& time, Change change) {
        const Instant when = at(time);
        log.push_back({{"host", log.size() + 1},
                       log.size() + 1,
                       {when, {}, when.time_since_epoch()},
                       builder.agenda().rooms.front().id,
                       {std::move(change)}});
    }
    Rung listen(const std::string& from, const std::string& to, Duration step = std::chrono::seconds{1}) {
        Rung rung;
        const auto plan = builder.build();
        for (Instant now = at(from); now <= at(to); now += step) {
            std::vector<Action> so_far;
            for (const Action& action : log)
                if (action.when.wall <= now)
                    so_far.push_back(action);
            const Rundown rundown = fold(plan, so_far, {now, {}, now.time_since_epoch()});
            if (const auto bell = ringer.ring(rundown.state(0, now), now)) {
                const auto seconds = std::chrono::floor<std::chrono::seconds>(now - at("19:00")).count();
                rung.emplace_back(std::to_string(seconds / 60) + ":" + std::to_string(seconds % 60), *bell);
            }
        }
        return rung;
    }
};

} // namespace

TEST_CASE("a room that follows the clock hears a bell at the warning and at the end") {
    Evening evening;
    CHECK(evening.listen("18:59:00", "19:25:00") == Rung{{"17:0", Bell::warning}, {"20:0", Bell::end}});
}

TEST_CASE("under a host's hand the bell rings at the end and once a minute over") {
    Evening evening;
    evening.act("19:00:00", change::Start{});
    CHECK(evening.listen("19:00:00", "19:22:30") ==
          Rung{{"17:0", Bell::warning}, {"20:0", Bell::end}, {"21:0", Bell::over}, {"22:0", Bell::over}});
}

TEST_CASE("what a host ends early, and what is paused, does not ring") {
    Evening evening;
    evening.act("19:00:00", change::Start{});
    evening.act("19:10:00", change::Pause{});
    evening.act("19:30:00", change::Resume{});
    evening.act("19:35:00", change::Next{});
    CHECK(evening.listen("19:00:00", "19:36:00").empty());
}

TEST_CASE("nothing rings on the first look, nor for what a machine slept through") {
    Evening evening;
    evening.act("19:00:00", change::Start{});
    CHECK(evening.listen("19:18:00", "19:19:59").empty());
    CHECK(evening.listen("19:21:30", "19:21:59").empty());
    CHECK(evening.listen("19:22:00", "19:22:00") == Rung{{"22:0", Bell::over}});
}

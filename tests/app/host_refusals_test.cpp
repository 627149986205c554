// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/host_evening.h"
#include "tests/app/qt_catch.h"

using namespace estrade;
using test::Evening;

TEST_CASE("what would change nothing is not offered") {
    Evening evening;
    const auto can = [&](const char* what) { return evening.host.property(what).toBool(); };
    evening.at("19:12:00");
    CHECK((can("canMoveOn") && can("running") && can("canDelay") && can("canSkip")));
    CHECK_FALSE((can("canSkipTalk") || can("canStart") || can("canCancel") || can("canEdit")));
    evening.host.select(3);
    CHECK((can("canStart") && can("canCancel") && can("canEdit") && can("canSkip")));
    evening.host.select(0);
    CHECK_FALSE((can("canCancel") || can("canSkip")));
    evening.host.select(3);
    evening.host.signUp("Ana", "Loops", 5);
    evening.at("19:12:01");
    evening.host.select(4);
    CHECK(can("canSkipTalk"));
}

TEST_CASE("what cannot be done is not done, leaves nothing to undo, and is said why") {
    Evening evening;
    const auto refused = [&](auto act) {
        act(evening.host);
        CHECK(evening.text("undoText") == "");
        return evening.text("refusal");
    };
    evening.at("20:30:00");
    CHECK(refused([](HostModel& host) { host.next(); }) == "Nothing is still to come.");
    CHECK(refused([](HostModel& host) { host.pauseOrResume(); }) == "Nothing is running.");
    CHECK(refused([](HostModel& host) { host.adjust(60); }) == "Nothing is running.");
    CHECK(refused([](HostModel& host) { host.finish(); }) == "Nothing is running.");
    CHECK(refused([](HostModel& host) { host.explainNumber(); }) == "Nothing is running.");
    CHECK(refused([](HostModel& host) { host.delay(300); }) == "Nothing is still to come.");
    CHECK(refused([](HostModel& host) { host.publish(); }) == "Nothing is still to come.");
    CHECK(refused([](HostModel& host) { host.skip(); }) == "Nothing is still to come.");
    CHECK(refused([](HostModel& host) { host.start(); }) == "Select a slot first: J, K.");
    CHECK(refused([](HostModel& host) { host.cancel(); }) == "Select a slot first: J, K.");
    CHECK(refused([](HostModel& host) { host.moveSelected(1); }) == "Select a slot first: J, K.");
    CHECK(refused([](HostModel& host) { CHECK_FALSE(host.mayEdit()); }) == "Select a slot first: J, K.");
    CHECK(refused([](HostModel& host) { host.skipTalk(); }) == "No lightning talk is selected or running.");
    CHECK(refused([](HostModel& host) { host.applyProposal(0); }) == "There is nothing to catch up.");
    CHECK(refused([](HostModel& host) { host.release(); }) == "The room follows the clock already.");
    CHECK(refused([](HostModel& host) { host.takeUp(); }) == "There is nothing of another day to take up.");
    CHECK(refused([](HostModel& host) { host.clearMessage(); }) == "There is no message to clear.");
    CHECK(refused([](HostModel& host) { host.undo(); }) == "There is nothing to undo.");
    CHECK(refused([](HostModel& host) { host.redo(); }) == "There is nothing to redo.");
}

TEST_CASE("only what is to come is skipped, cancelled, moved, or put where nothing that was would follow") {
    Evening evening;
    evening.at("19:12:00");
    const auto refused = [&](int row, auto act) {
        evening.host.select(row);
        act(evening.host);
        CHECK(evening.text("undoText") == "");
        return evening.text("refusal");
    };
    const std::string order = "Only what is still to come can be put in another order.";
    for (const int row : {0, 1}) {
        CHECK(refused(row, [](HostModel& host) { host.skip(); }) ==
              "Only a slot that is still to come can be skipped.");
        CHECK(refused(row, [](HostModel& host) { host.cancel(); }) ==
              "Only a slot that is still to come can be cancelled.");
        CHECK(refused(row, [](HostModel& host) { host.moveSelected(1); }) == order);
    }
    CHECK(refused(1, [](HostModel& host) { host.start(); }) == "It is running already.");
    CHECK(refused(2, [](HostModel& host) { host.moveSelected(-1); }) == order);
    CHECK(refused(4, [](HostModel& host) { host.moveRow(4, 0); }) == order);
    CHECK(refused(5, [](HostModel& host) { CHECK_FALSE(host.mayEdit()); }) == "Select a slot first: J, K.");
    evening.host.select(3);
    evening.host.cancel();
    evening.at("19:12:01");
    evening.host.start();
    CHECK(evening.text("refusal") == "What was cancelled or skipped cannot be started.");
    CHECK(evening.text("undoText") == "cancel");
}

TEST_CASE("why nothing came of a key stands until something is done or selected, or for ten seconds") {
    Evening evening;
    evening.at("19:12:00");
    const auto refuse = [&] {
        evening.host.takeUp();
        REQUIRE(evening.text("refusal") != "");
    };
    refuse();
    evening.host.adjust(60);
    CHECK(evening.text("refusal") == "");
    refuse();
    evening.host.select(2);
    CHECK(evening.text("refusal") == "");
    refuse();
    evening.at("19:12:09");
    CHECK(evening.text("refusal") != "");
    evening.at("19:12:10");
    CHECK(evening.text("refusal") == "");
}

TEST_CASE("a button that was off a moment ago answers to its key as soon as there is something to do") {
    Evening evening;
    evening.at("18:59:59");
    CHECK_FALSE(evening.host.property("running").toBool());
    evening.clock.turn("19:00:00");
    evening.host.adjust(60);
    CHECK(evening.text("refusal") == "");
    evening.at("19:00:01");
    CHECK(evening.text("undoText") == "+1 min");
}

TEST_CASE("after the end there is nothing to move on to, to pause, to delay or to skip") {
    Evening evening;
    evening.at("20:30:00");
    for (const char* what : {"canMoveOn", "running", "canDelay", "canSkip", "canSkipTalk"}) {
        INFO(what);
        CHECK_FALSE(evening.host.property(what).toBool());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/host_words.h"
#include "tests/app/host_evening.h"
#include "tests/app/qt_catch.h"
#include "tests/support/folder.h"

#include <QTest>
#include <optional>

using namespace estrade;
using test::Evening;
using test::paris;
using test::TurnedClock;

TEST_CASE("the host's console says whether the room follows the clock or how late it is") {
    Evening evening;
    evening.at("19:12:00");
    CHECK(evening.text("offsetText") == "follows the clock");
    CHECK(evening.text("digits") == "13:00");
    evening.host.adjust(120);
    evening.at("19:12:30");
    CHECK(evening.text("offsetText") == "+2 min late");
    CHECK(evening.cell(2, "time") == "19:25");
    CHECK(evening.cell(2, "projected") == "→ 19:27");
    CHECK(evening.cell(1, "state") == "current");
}

TEST_CASE("the console of an event without a title is headed by its place and its day") {
    test::AgendaBuilder builder = test::evening();
    builder.event().title.clear();
    Evening evening;
    evening.event.set_agenda(builder.build());
    evening.at("19:12:00");
    CHECK(evening.text("event") == "En ligne  ·  Wednesday 30 September");
    CHECK(evening.text("subtitle").empty());
}

TEST_CASE("what was done to a slot stays with it when a new version of the agenda calls it otherwise") {
    Evening evening;
    evening.host.adjust(120);
    test::AgendaBuilder newer = test::evening();
    for (Slot& slot : newer.agenda().slots)
        slot.id.value += "-renamed";
    evening.event.set_agenda(newer.build());
    evening.at("19:12:30");
    CHECK(evening.text("offsetText") == "+2 min late");
    CHECK(evening.cell(2, "projected") == "→ 19:27");
}

TEST_CASE("undo is offered with the name of what it undoes, and redo brings it back") {
    Evening evening;
    evening.host.adjust(120);
    evening.at("19:13:00");
    CHECK(evening.text("undoText") == "+2 min");
    evening.host.undo();
    evening.at("19:13:01");
    CHECK(evening.text("digits") == "11:59");
    CHECK(evening.text("redoText") == "+2 min");
    evening.host.redo();
    evening.at("19:13:02");
    CHECK(evening.text("digits") == "13:58");
}

TEST_CASE("a selected slot's times are explained") {
    Evening evening;
    evening.host.adjust(120);
    evening.host.delay(60);
    evening.at("19:13:00");
    evening.host.select(2);
    CHECK(evening.text("explanation").find("+2 min inherited, +1 min delayed") != std::string::npos);
}

TEST_CASE("the host is told how many screens there are, and which of them lag behind") {
    Evening evening;
    CHECK(evening.text("screensText").empty());
    Q_EMIT evening.event.screens(3, 3);
    CHECK(evening.text("screensText") == "3 screens in phase");
    CHECK(evening.host.property("screensInPhase").toBool());
    Q_EMIT evening.event.screens(3, 2);
    CHECK(evening.text("screensText") == "Screens in phase: 2 of 3");
    CHECK_FALSE(evening.host.property("screensInPhase").toBool());
    Q_EMIT evening.event.screens(1, 1);
    CHECK(evening.text("screensText") == "1 screen in phase");
    Q_EMIT evening.event.screens(0, 0);
    CHECK(evening.text("screensText").empty());
}

TEST_CASE("a screen is in phase once it shows what the host did") {
    const test::Folder folder;
    TurnedClock clock;
    clock.turn("19:12:00");
    LiveEvent at_host(clock, folder.path() / "log.sqlite");
    LiveEvent at_board(clock, folder.path() / "log.sqlite");
    for (LiveEvent* event : {&at_host, &at_board})
        event->set_agenda(test::evening().build());
    std::optional<std::pair<int, int>> roll;
    QObject::connect(&at_host, &LiveEvent::screens, &at_host,
                     [&](int all, int in_phase) { roll = std::pair(all, in_phase); });
    const auto becomes = [&](std::pair<int, int> wanted) {
        return QTest::qWaitFor([&] { return roll == wanted; }, 20'000);
    };
    at_host.watch_screens();
    CHECK(becomes({0, 0}));
    at_board.join_screens();
    CHECK(becomes({1, 1}));

    std::size_t seen = 0;
    QObject::connect(&at_board, &LiveEvent::changed, &at_board, [&] { ++seen; });
    at_host.act(at_host.agenda()->rooms.front().id, {change::Next{}});
    CHECK(QTest::qWaitFor([&] { return seen > 0; }, 20'000));
    roll.reset();
    CHECK(becomes({1, 1}));
}

TEST_CASE("a proposal is applied as one action, and undone as one") {
    Evening evening;
    evening.host.adjust(420);
    evening.at("19:13:00");
    REQUIRE(evening.host.proposals()->count() >= 2);
    evening.host.applyProposal(0);
    evening.at("19:13:01");
    CHECK(evening.cell(5, "projected") == "");
    evening.host.undo();
    evening.at("19:13:02");
    CHECK(evening.cell(5, "projected") == "→ 20:07");
}

TEST_CASE("the number says when the slot ends and how far that is from the plan, and is explained") {
    Evening evening;
    evening.host.adjust(120);
    evening.at("19:13:00");
    CHECK(evening.text("endText") == "ends at 19:27, 2 min after the plan");
    evening.host.explainNumber();
    CHECK(evening.text("explanation") == "Until 19:27: begun at 19:10, 15 min planned, +2 min given");
    evening.host.select(5);
    CHECK(evening.text("explanation").find("+2 min inherited") != std::string::npos);
    evening.host.select(-1);
    CHECK(evening.text("explanation") == "");
}

TEST_CASE("ways to catch up say how late the end is and what each gains, and nothing when nothing is late") {
    Evening evening;
    evening.at("19:13:00");
    CHECK(evening.text("catchUpTitle") == "");
    CHECK(evening.host.proposals()->count() == 0);
    evening.host.adjust(120);
    evening.at("19:13:01");
    CHECK(evening.text("catchUpTitle") == "The end is 2 min late");
    CHECK(evening.host.proposals()->value(0, "title") == "Shorten what follows: gains 2 of 2 min");
    CHECK(evening.host.proposals()->value(0, "advised").toBool());
    CHECK(evening.host.proposals()->value(0, "detail").toString().contains("End at 20:00 as planned"));
}

TEST_CASE("a long delay is told in hours, and another day's plan is no delay") {
    CHECK(Words::span(std::chrono::minutes{59}) == "59 min");
    CHECK(Words::span(std::chrono::minutes{65}) == "1 h 5 min");
    CHECK(Words::span(std::chrono::minutes{-120}) == "2 h");
    CHECK(Words::span(std::chrono::hours{25}) == "1 day");
    CHECK(Words::span(std::chrono::hours{24 * 897}) == "897 days");
    CHECK(Words::length(std::chrono::minutes{90}) == "90 min");
    CHECK(Words::length(std::chrono::hours{5}) == "5 h");
    Evening evening;
    evening.at("20:17:00");
    evening.host.select(1);
    evening.host.start();
    evening.at("20:17:01");
    CHECK(evening.text("offsetText") == "+1 h 7 min late");
    CHECK(evening.text("endText") == "ends at 20:32, 1 h 7 min after the plan");
    LiveState state;
    state.hosted = true;
    state.offset = std::chrono::hours{24 * 897};
    CHECK(HostWords::offset(state) == "another day’s plan");
}

TEST_CASE("phases differ by a word, the stage's") {
    Evening evening;
    evening.host.next();
    evening.at("19:13:00");
    CHECK(evening.text("phaseText") == "");
    evening.at("19:24:30");
    CHECK(evening.text("phaseText") == "Time to wrap up");
    CHECK(evening.text("phaseText") == evening.stage.phaseText().toStdString());
    evening.at("19:28:00");
    CHECK(evening.text("phaseText") == "Time is up");
    CHECK(evening.text("phaseText") == evening.stage.phaseText().toStdString());
    evening.host.pauseOrResume();
    evening.at("19:28:01");
    CHECK(evening.text("phaseText") == "Paused");
}

TEST_CASE("while the next lightning talk is made ready, the host reads that the number counts down to it") {
    Evening evening;
    evening.at("19:24:50");
    evening.host.select(2);
    evening.host.signUp("Ana", "Loops", 5);
    evening.at("19:24:51");
    evening.host.next();
    evening.at("19:24:52");
    CHECK(evening.text("phaseText") == "To the stage");
    CHECK(evening.text("phaseText") + ": Ana" == evening.stage.phaseText().toStdString());
    evening.host.pauseOrResume();
    evening.at("19:24:53");
    CHECK(evening.text("phaseText") == "Paused");
    CHECK(evening.stage.phaseText() == "Paused");
}

TEST_CASE("a second that passes changes the clock and the number, and tells of nothing else") {
    Evening evening;
    evening.host.next();
    evening.at("19:12:10");
    int ticks = 0;
    int scenes = 0;
    int rows = 0;
    QObject::connect(&evening.host, &HostModel::tick, [&] { ++ticks; });
    QObject::connect(&evening.host, &HostModel::sceneChanged, [&] { ++scenes; });
    QObject::connect(evening.host.rows(), &QAbstractItemModel::dataChanged, [&] { ++rows; });
    evening.at("19:12:11");
    CHECK(ticks == 1);
    CHECK(scenes == 0);
    CHECK(rows == 1);
    evening.at("19:12:11");
    CHECK(ticks == 1);
}

TEST_CASE("in overtime the host reads when the slot was to end, not that it ends now") {
    Evening evening;
    evening.host.next();
    evening.at("19:28:00");
    CHECK(evening.text("endText") == "was to end at 19:27");
}

TEST_CASE("what would not be whole or in time is no advice, and says how little it gains") {
    Evening evening;
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 30, "Opening").slot("2020-09-30T19:30", 10, "Coffee");
    builder.last_session().kind = SessionKind::break_;
    builder.last_slot().min_duration = std::chrono::minutes{8};
    builder.slot("2020-09-30T19:40", 15, "Questions");
    builder.last_slot().fixed_end = true;
    builder.last_slot().min_duration = std::chrono::minutes{10};
    evening.event.set_agenda(builder.build());
    evening.host.set_rooms({evening.event.plan()->agenda().rooms.front().id});
    evening.host.adjust(960);
    evening.at("19:12:00");
    CHECK(evening.text("catchUpTitle") == "9 min short before a fixed time");
    for (int way = 0; way < evening.host.proposals()->count(); ++way)
        CHECK_FALSE(evening.host.proposals()->value(way, "advised").toBool());
    CHECK(evening.cell(1, "people") == "8 min instead of 10");
    CHECK_FALSE(evening.host.rows()->value(1, "alarm").toBool());
    CHECK(evening.cell(2, "people") == "1 min instead of 15");
    CHECK(evening.host.rows()->value(2, "alarm").toBool());
}

TEST_CASE("a start that must hold but cannot says why on its row") {
    Evening evening;
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 60, "Opening").slot("2020-09-30T20:00", 30, "Broadcast", "", {"Ana"});
    builder.last_slot().fixed_start = true;
    evening.event.set_agenda(builder.build());
    evening.host.set_rooms({evening.event.plan()->agenda().rooms.front().id});
    evening.at("19:12:00");
    CHECK(evening.cell(1, "people") == "Ana");
    evening.host.adjust(600);
    evening.at("19:12:01");
    CHECK(evening.cell(1, "people") == "fixed start, but what precedes ends at 20:10");
    CHECK(evening.host.rows()->value(1, "alarm").toBool());
    CHECK(evening.text("catchUpTitle") == "10 min short before a fixed time");
    CHECK(
        evening.host.proposals()->value(0, "warning").toString().contains("Broadcast cannot begin on time"));
}

TEST_CASE("a day ahead the host reads how far off the start is and when it is, below a day a countdown") {
    Evening evening;
    evening.host.show(test::at("2020-09-29T12:00", paris));
    CHECK(evening.text("digits") == "");
    CHECK(evening.text("phaseText") == "in 31 h");
    CHECK(evening.text("endText") == "Wednesday 30 September  ·  19:00");
    evening.host.show(test::at("2020-09-20T12:00", paris));
    CHECK(evening.text("phaseText") == "in 10 days");
    evening.host.show(test::at("2020-09-30T12:00", paris));
    CHECK(evening.text("digits") == "7:00:00");
    CHECK(evening.text("phaseText") == "Up next");
}

TEST_CASE("the host is asked by its title and day about a slot that another day left, and may say no") {
    Evening evening;
    evening.host.adjust(60);
    const Instant next_day = test::at("2020-10-01T19:12", paris);
    evening.host.show(next_day);
    CHECK(evening.text("question") == "This room was left at “" + evening.cell(1, "title") +
                                          "” on Wednesday 30 September. Take that up again?");
    evening.host.release();
    evening.host.show(next_day);
    CHECK(evening.text("question") == "");
}

TEST_CASE("the stage tells phases in words, pauses, overtime and the host's message") {
    Evening evening;
    evening.host.next();
    evening.at("19:12:00");
    CHECK(evening.stage.digits() == "15:00");
    CHECK(evening.stage.phaseText() == "");
    evening.at("19:24:30");
    CHECK(evening.stage.phase() == "warning");
    CHECK(evening.stage.phaseText() == "Time to wrap up");
    evening.host.say("Micro !", 2);
    evening.at("19:28:08");
    CHECK(evening.stage.digits() == "+01:08");
    CHECK(evening.stage.phaseText() == "Time is up");
    CHECK(evening.stage.message() == "Micro !");
    CHECK(evening.stage.messageLevel() == "flash");
    const bool lit = evening.stage.lit();
    evening.at("19:28:09");
    CHECK(evening.stage.lit() != lit);
    evening.host.pauseOrResume();
    evening.at("19:29:00");
    CHECK(evening.stage.phase() == "paused");
    CHECK(evening.stage.digits() == "+01:09");
}

TEST_CASE("between two flips of its digits the stage has nothing to draw") {
    Evening evening;
    evening.host.next();
    evening.at("19:12:00");
    const Instant now = evening.clock.now();
    CHECK(evening.stage.show(now + Duration{250}) == now + Duration{1000});
    evening.host.pauseOrResume();
    evening.at("19:12:10");
    CHECK(evening.stage.show(evening.clock.now()) == test::at("2020-09-30T19:13", paris));
}

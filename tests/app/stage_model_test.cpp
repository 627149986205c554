// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_event.h"
#include "app/view/stage_model.h"
#include "tests/app/qt_catch.h"
#include "tests/support/agendas.h"
#include "tests/support/corpus.h"

#include <QSignalSpy>

using namespace estrade;
using std::chrono::minutes;

namespace {

const Zone paris = test::zone("Europe/Paris");

/// A clock that tests turn.
class TurnedClock final : public Clock {
public:
    void turn(Instant at) { at_ = at; }
    [[nodiscard]] Instant now() const override { return at_; }
    [[nodiscard]] std::optional<Instant> wall_time_of(Instant) const override { return std::nullopt; }

private:
    Instant at_;
};

/// A talk of 20 minutes at 19:00, a lightning block of 30 at 19:20, a keynote of 40 at 20:00.
struct Stage {
    TurnedClock clock;
    LiveEvent event{clock, std::nullopt};
    StageModel model{"en"};
    test::AgendaBuilder builder;
    RoomId room;

    Stage() {
        builder.slot("2023-03-16T19:00", 20, "Watching", "", {"Ada"});
        builder.last_session().kind = SessionKind::talk;
        builder.slot("2023-03-16T19:20", 30, "Lightning talks");
        builder.last_session().kind = SessionKind::lightning;
        builder.slot("2023-03-16T20:00", 40, "Runbooks", "", {"Grace", "Rym"});
        builder.last_session().kind = SessionKind::keynote;
        open();
    }
    void open() {
        event.set_agenda(builder.build());
        room = event.plan()->agenda().rooms.front().id;
    }
    void at(const std::string& time) {
        clock.turn(test::at("2023-03-16T" + time, paris));
        model.set_plan(event.plan(), room);
        model.show(clock.now());
    }
    void act(const std::string& time, Change change) {
        at(time);
        event.act(room, {std::move(change)});
    }
    [[nodiscard]] SlotId slot(std::size_t index) const { return builder.build()->slots[index].id; }
    void sign_up(const std::string& person, const std::string& title) {
        event.act(room, {change::SignUp{slot(1), person, person, title, minutes{5}}});
    }
};

} // namespace

TEST_CASE("what comes is told with its time, and counted down to from a day before") {
    Stage stage;
    stage.at("18:30:00");
    CHECK(stage.model.phase() == "before");
    CHECK(stage.model.title() == "Watching");
    CHECK(stage.model.place() == "19:00");
    CHECK(stage.model.phaseText() == "Up next  ·  minutes to go");
    CHECK(stage.model.digits() == "30:00");
    CHECK(stage.model.next() == "");
    stage.act("18:30:00", change::Delay{minutes{5}});
    stage.at("18:30:01");
    CHECK(stage.model.place() == "19:05");
    CHECK(stage.model.digits() == "34:59");
}

TEST_CASE("further ahead than a day the stage tells the day instead of a countdown") {
    Stage stage;
    stage.model.set_plan(stage.event.plan(), stage.room);
    CHECK(stage.model.show(test::at("2023-03-14T12:00:10", paris)) == test::at("2023-03-14T12:01", paris));
    CHECK(stage.model.digits() == "");
    CHECK(stage.model.phaseText() == QString::fromUtf8("Thursday 16 March  ·  19:00"));
}

TEST_CASE("after the last slot the stage names the event and says that it is over") {
    Stage stage;
    stage.builder.event().title = "An evening";
    stage.open();
    stage.at("21:00:00");
    CHECK(stage.model.phase() == "after");
    CHECK(stage.model.title() == "An evening");
    CHECK(stage.model.phaseText() == "The end");
    CHECK(stage.model.digits() == "");
}

TEST_CASE("what only another day brings is not told as next, and a room is named where there are several") {
    Stage stage;
    stage.at("20:10:00");
    CHECK(stage.model.next() == "");
    CHECK(stage.model.room() == "");
    stage.builder.slot("2023-03-17T09:00", 30, "Breakfast");
    stage.open();
    stage.at("20:10:00");
    CHECK(stage.model.next() == "");
    stage.at("19:10:00");
    CHECK(stage.model.next() == "Next  ·  Lightning talks");
    stage.builder.slot("2023-03-17T10:00", 30, "Hike", "Outside");
    stage.open();
    stage.room = stage.event.plan()->agenda().rooms.back().id;
    stage.at("19:10:00");
    CHECK(stage.model.room() == "Outside");
}

TEST_CASE("each kind of session warns at its own time, the event's or the slot's where they say so") {
    Stage stage;
    stage.at("19:05:00");
    CHECK(stage.model.warningText() == "5 min");
    stage.at("19:25:00");
    CHECK(stage.model.warningText() == "1 min");
    stage.builder.event().pace.thresholds[SessionKind::keynote] = {minutes{12}, std::chrono::seconds{90}};
    stage.builder.agenda().slots[0].thresholds = Thresholds{minutes{8}, minutes{4}};
    stage.open();
    stage.at("19:13:00");
    CHECK(stage.model.phase() == "warning");
    CHECK(stage.model.warningText() == "8 min");
    CHECK(stage.model.warningMark() == 1 - 8.0 / 20);
    CHECK(stage.model.criticalMark() == 1 - 4.0 / 20);
    stage.at("19:16:00");
    CHECK(stage.model.phase() == "critical");
    stage.at("20:10:00");
    CHECK(stage.model.warningText() == "12 min");
    CHECK(stage.model.criticalText() == "01:30");
}

TEST_CASE("a threshold longer than the slot leaves no mark on the bar") {
    Stage stage;
    stage.builder.agenda().slots[0].thresholds = Thresholds{minutes{30}, minutes{1}};
    stage.open();
    stage.at("19:05:00");
    CHECK(stage.model.phase() == "warning");
    CHECK(stage.model.warningMark() == 0);
    CHECK(stage.model.warningText() == "");
    CHECK(stage.model.criticalText() == "1 min");
}

TEST_CASE("in a lightning block the stage counts talks, and calls people to the stage") {
    Stage stage;
    stage.at("19:10:00");
    stage.sign_up("Lin", "One");
    stage.sign_up("Rym", "Two");
    stage.sign_up("Pablo", "Three");
    stage.act("19:20:00", change::Start{stage.slot(1)});
    stage.at("19:20:00");
    SECTION("a changeover counts down to the talk") {
        CHECK(stage.model.changeover());
        CHECK(stage.model.digits() == "00:30");
        CHECK(stage.model.place() == "1 of 3");
        CHECK(stage.model.title() == "One");
        CHECK(stage.model.phaseText() == "To the stage: Lin");
        CHECK_FALSE(stage.model.called());
    }
    SECTION("a talk tells who is next, and calls them while it wraps up") {
        stage.at("19:21:00");
        CHECK_FALSE(stage.model.changeover());
        CHECK(stage.model.digits() == "04:30");
        CHECK(stage.model.next() == "Next  ·  Two, Rym");
        CHECK_FALSE(stage.model.called());
        stage.at("19:25:00");
        CHECK(stage.model.phase() == "warning");
        CHECK(stage.model.called());
        CHECK(stage.model.next() == "Come to the stage  ·  Rym, Two");
    }
    SECTION("a no-show is passed over and not counted") {
        stage.act("19:22:00", change::SkipTalk{stage.slot(1), "Rym"});
        stage.at("19:22:01");
        CHECK(stage.model.place() == "1 of 2");
        CHECK(stage.model.next() == "Next  ·  Three, Pablo");
    }
}

TEST_CASE("bells are rung as the stage is shown, once each") {
    Stage stage;
    stage.builder.agenda().slots[0].thresholds = Thresholds{minutes{3}, minutes{1}};
    stage.open();
    stage.act("19:00:00", change::Start{});
    QSignalSpy rung(&stage.model, &StageModel::rang);
    for (const char* time :
         {"19:16:59", "19:17:00", "19:17:01", "19:19:00", "19:20:00", "19:20:30", "19:21:00"})
        stage.at(time);
    REQUIRE(rung.size() == 3);
    CHECK(rung[0][0].toInt() == static_cast<int>(Bell::warning));
    CHECK(rung[1][0].toInt() == static_cast<int>(Bell::end));
    CHECK(rung[2][0].toInt() == static_cast<int>(Bell::over));
}

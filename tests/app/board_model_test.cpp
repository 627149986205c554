// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "app/view/board_model.h"
#include "core/time/clock.h"
#include "core/time/iso.h"
#include "tests/app/qt_catch.h"
#include "tests/support/agendas.h"
#include "tests/support/corpus.h"

#include <QSignalSpy>

using namespace estrade;
using namespace std::chrono_literals;

namespace {

/// A board in French over an agenda, shown at a time in Paris.
struct Shown {
    Translation french{"fr"};
    Zone paris = test::zone("Europe/Paris");
    BoardModel board{"fr"};

    Shown(const test::AgendaBuilder& builder, const std::string& time) {
        board.set_agenda(builder.build(), {});
        at(time);
    }
    std::optional<Instant> at(const std::string& time) { return board.show(test::at(time, paris)); }
    [[nodiscard]] QString lane(const char* role, int row = 0) {
        return board.lanes()->value(row, role).toString();
    }
    [[nodiscard]] QString line(const char* role, int row) {
        return board.timeline()->value(row, role).toString();
    }
};

/// A board in French over an evening under a host's hand: slots of 20 and 30 minutes, a lightning block, from
/// 19:00 to 20:20.
struct LiveBoard {
    Translation french{"fr"};
    Zone paris = test::zone("Europe/Paris");
    test::AgendaBuilder builder;
    std::vector<Action> log;
    BoardModel board{"fr"};

    LiveBoard() {
        builder.event().call = CallForTalks{"Cinq minutes suffisent.", "https://example.org/call"};
        builder.slot("2020-09-30T19:00", 20, "Ouverture", "", {"Ada"});
        builder.slot("2020-09-30T19:20", 30, "Lightning talks");
        builder.last_session().kind = SessionKind::lightning;
        builder.slot("2020-09-30T19:50", 30, "Clôture", "", {"Grace"});
    }
    [[nodiscard]] Instant time(const std::string& time) const {
        return test::at("2020-09-30T" + time, paris);
    }
    [[nodiscard]] SlotId slot(std::size_t index) { return builder.build()->slots[index].id; }
    void act(const std::string& when, Change change) {
        log.push_back({{"host", log.size() + 1},
                       log.size() + 1,
                       FrozenClock(time(when)).stamp(),
                       builder.build()->rooms.front().id,
                       {std::move(change)}});
    }
    void sign_up(const std::string& person, const std::string& title) {
        act("18:50", change::SignUp{slot(1), person, person, title, 5min});
    }
    std::optional<Instant> at(const std::string& when) {
        const Instant now = time(when);
        board.set_plan(std::make_shared<const LivePlan>(fold(builder.build(), log, FrozenClock(now).stamp())),
                       {});
        return board.show(now);
    }
    [[nodiscard]] QString lane(const char* role) { return board.lanes()->value(0, role).toString(); }
    [[nodiscard]] QString row(int index, const char* role) {
        return board.timeline()->value(index, role).toString();
    }
    [[nodiscard]] QStringList marks(int index) {
        return board.timeline()->value(index, "badges").toStringList();
    }
};

} // namespace

TEST_CASE("while a talk runs the board names it, its speaker and what remains") {
    Shown shown(test::evening(), "2020-09-30T19:17:18");
    CHECK(shown.board.layout() == BoardModel::Layout::Single);
    CHECK(shown.board.clock() == "19:17");
    CHECK(shown.board.subtitle() == QString::fromUtf8("Mercredi 30 septembre 2020  ·  En ligne"));
    CHECK(shown.lane("status") == "Maintenant");
    CHECK(shown.lane("kind") == "Lightning talk");
    CHECK(shown.lane("title") == QString::fromUtf8("Un centre de données débranché"));
    CHECK(shown.lane("people") == "Ada Martin");
    CHECK(shown.lane("personDetail") == QString::fromUtf8("@ada  ·  Exemple SA"));
    CHECK(shown.lane("digits") == "07:42");
    CHECK(shown.lane("unit") == "minutes restantes");
    CHECK(shown.lane("until") == QString::fromUtf8("jusqu’à 19:25"));
}

TEST_CASE("an event without a title is headed by its day") {
    test::AgendaBuilder builder = test::evening();
    builder.event().title.clear();
    Shown shown(builder, "2020-09-30T19:17:18");
    CHECK(shown.board.title() == QString::fromUtf8("Mercredi 30 septembre 2020  ·  En ligne"));
    CHECK(shown.board.subtitle().isEmpty());
    shown.at("2020-09-30T19:18");
    CHECK(shown.board.title() == QString::fromUtf8("Mercredi 30 septembre 2020  ·  En ligne"));
}

TEST_CASE("the timeline marks what is over, what runs, what comes, and ends with the end") {
    Shown shown(test::evening(), "2020-09-30T19:12");
    REQUIRE(shown.board.timeline()->count() == 6);
    CHECK(shown.line("state", 0) == "past");
    CHECK(shown.line("state", 1) == "running");
    CHECK(shown.line("state", 2) == "future");
    CHECK(shown.line("time", 5) == "20:00");
    CHECK(shown.line("title", 5) == "Fin");
    CHECK(shown.board.focusRow() == 1);
}

TEST_CASE("a tick changes the countdown and neither resets nor rebuilds a list") {
    Shown shown(test::evening(), "2020-09-30T19:12:00");
    QSignalSpy lanes(shown.board.lanes(), &QAbstractItemModel::dataChanged);
    QSignalSpy timeline(shown.board.timeline(), &QAbstractItemModel::dataChanged);
    QSignalSpy layout(&shown.board, &BoardModel::layoutChanged);
    QSignalSpy clock(&shown.board, &BoardModel::clockChanged);
    shown.at("2020-09-30T19:12:01");
    CHECK(lanes.size() == 1);
    CHECK(timeline.isEmpty());
    CHECK(layout.isEmpty());
    CHECK(clock.isEmpty());
}

TEST_CASE("the board asks to be shown again exactly when something visible changes") {
    const Zone paris = test::zone("Europe/Paris");
    Shown shown(test::evening(), "2020-09-30T19:12:00");
    CHECK(shown.at("2020-09-30T19:12:00") == test::at("2020-09-30T19:12:01", paris));
    CHECK(shown.at("2020-09-30T19:12:00.250") == test::at("2020-09-30T19:12:01", paris));
    SECTION("with hours to go, once a minute is enough") {
        CHECK(shown.at("2020-09-30T08:00:10") == test::at("2020-09-30T08:01:00", paris));
    }
}

TEST_CASE("00:00 is never shown of a slot: at its very end the next one runs") {
    Shown shown(test::evening(), "2020-09-30T19:24:59.999");
    CHECK(shown.lane("digits") == "00:01");
    shown.at("2020-09-30T19:25:00");
    CHECK(shown.lane("title") == "Le rapport");
    CHECK(shown.lane("digits") == "15:00");
}

TEST_CASE("before the event the board counts down to it") {
    Shown shown(test::evening(), "2020-09-30T18:30");
    CHECK(shown.lane("status") == QString::fromUtf8("Bientôt"));
    CHECK(shown.lane("digits") == "30:00");
    CHECK(shown.lane("unit") == QString::fromUtf8("minutes avant le début"));
}

TEST_CASE("between two slots the board counts down to the next") {
    test::AgendaBuilder builder = test::evening();
    builder.slot("2020-09-30T20:30", 30, "Plus tard");
    Shown shown(builder, "2020-09-30T20:10");
    CHECK(shown.lane("status") == QString::fromUtf8("À suivre"));
    CHECK(shown.lane("title") == "Plus tard");
    CHECK(shown.lane("digits") == "20:00");
}

TEST_CASE("several rooms get lanes, with what moved and what is open marked") {
    Shown shown(test::camp(), "2022-09-03T14:37:18");
    CHECK(shown.board.layout() == BoardModel::Layout::Lanes);
    REQUIRE(shown.board.lanes()->count() == 3);
    CHECK(shown.lane("room", 0) == "La Grange");
    CHECK(shown.lane("digits", 0) == "07:42");
    CHECK(shown.lane("people", 0) == "Rym, Pablo et Mathieu");
    CHECK(shown.lane("digits", 1) == "1:23");
    CHECK(shown.lane("note", 1) == QString::fromUtf8("Départ devant la grange"));
    CHECK(shown.board.lanes()->value(2, "badges").toStringList() ==
          QStringList{QString::fromUtf8("Lieu changé")});
    CHECK(shown.board.upcoming()->value(0, "title").toString() == "Lightning talks");
}

TEST_CASE("the card of the only room that is active names it where the event has others") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T09:00", 60, "Bees", "Pi").slot("2022-09-03T14:00", 60, "Honey", "Tau");
    Shown shown(builder, "2022-09-03T09:10");
    CHECK(shown.board.layout() == BoardModel::Layout::Single);
    CHECK(shown.lane("room") == "Pi");
    SECTION("but not on that room's own screen") {
        shown.board.set_agenda(builder.build(), {builder.build()->rooms.front().id});
        shown.at("2022-09-03T09:10");
        CHECK(shown.lane("room").isEmpty());
    }
    SECTION("nor where there is but one") {
        test::AgendaBuilder one;
        Shown alone(one.slot("2022-09-03T09:00", 60, "Bees", "Pi"), "2022-09-03T09:10");
        CHECK(alone.lane("room").isEmpty());
    }
}

TEST_CASE("a cancelled session is struck on the timeline and marked") {
    test::AgendaBuilder builder = test::evening();
    builder.agenda().sessions[2].status = SessionStatus::cancelled;
    Shown shown(builder, "2020-09-30T19:12");
    CHECK(shown.line("state", 2) == "cancelled");
    CHECK(shown.board.timeline()->value(2, "badges").toStringList() ==
          QStringList{QString::fromUtf8("Annulé")});
}

TEST_CASE("after the event the board thanks, and tells links, partners and the next event") {
    test::AgendaBuilder builder = test::evening();
    builder.event().next = NextEvent{"Soirée suivante", std::nullopt, ""};
    builder.event().resources.push_back({Resource::Kind::recording, Resource::State::promised, "", ""});
    builder.agenda().partners.push_back({"Exemple SA", "or", "", ""});
    Shown shown(builder, "2020-09-30T20:00");
    CHECK(shown.board.layout() == BoardModel::Layout::Closing);
    CHECK(shown.board.detail() == QString::fromUtf8("Terminé à 20:00"));
    REQUIRE(shown.board.resources()->count() == 1);
    CHECK(shown.board.resources()->value(0, "detail").toString() == QString::fromUtf8("à venir"));
    REQUIRE(shown.board.supporters()->count() == 2);
    CHECK(shown.board.supporters()->value(0, "text").toString() == "Soirée suivante");
    CHECK(shown.board.supporters()->value(1, "group").toString() == "Avec le soutien de");
}

TEST_CASE("the QR code leads to the call for talks, else to the event's page") {
    Shown call(test::evening(), "2020-09-30T19:12");
    CHECK(call.board.qrText() == "https://example.org/call");
    Shown page(test::camp(), "2022-09-03T14:37");
    CHECK(page.board.qrText() == "https://example.org/camp");
    CHECK(page.board.callTitle() == QString::fromUtf8("Le programme sur votre téléphone"));
}

TEST_CASE(
    "a lightning block's card tells the talk, its place, who is next, and who should come to the stage") {
    LiveBoard live;
    live.sign_up("Lin", "Un proxy");
    live.sign_up("Rym", "Le DNS");
    live.sign_up("Pablo", "Mes alertes");
    live.act("19:20", change::Start{live.slot(1)});
    live.at("19:20:10");
    CHECK(live.lane("status") == QString::fromUtf8("Sur scène"));
    CHECK(live.lane("kind") == QString::fromUtf8("Lightning talk  ·  1 sur 3"));
    CHECK(live.lane("title") == "Un proxy");
    CHECK(live.lane("people") == "Lin");
    CHECK(live.lane("digits") == "00:20");
    CHECK(live.lane("unit") == QString::fromUtf8("secondes avant le début"));
    live.at("19:21");
    CHECK(live.lane("unit") == "minutes restantes");
    CHECK(live.lane("status") == "Maintenant");
    CHECK(live.lane("digits") == "04:30");
    CHECK(live.lane("note") == QString::fromUtf8("Ensuite : Rym"));
    live.at("19:25");
    CHECK(live.lane("note") == QString::fromUtf8("Rejoignez la scène : Rym"));
    live.act("19:26", change::Next{});
    live.act("19:32", change::Next{});
    live.at("19:33");
    CHECK(live.lane("kind") == QString::fromUtf8("Lightning talk  ·  3 sur 3"));
    CHECK(live.lane("note") == "");
}

TEST_CASE("while a lightning block runs, its queue stands under it on the timeline, and what is free in it") {
    LiveBoard live;
    for (const char* person : {"Lin", "Rym", "Pablo"})
        live.sign_up(person, person == std::string("Pablo") ? "" : std::string("Par ") + person);
    live.at("19:10");
    CHECK(live.board.timeline()->count() == 4);
    live.act("19:20", change::Start{live.slot(1)});
    live.act("19:26", change::Next{});
    live.act("19:27", change::SkipTalk{live.slot(1), "Rym"});
    live.at("19:27");
    const auto told = [&](int row) {
        QStringList parts;
        for (const char* role : {"time", "title", "people", "state"})
            parts.append(live.row(row, role));
        return parts.join(", ");
    };
    REQUIRE(live.board.timeline()->count() == 8);
    CHECK(told(1) == "19:20, Lightning talks, , running");
    CHECK(told(2) == QString::fromUtf8("5 min, Par Lin, Lin, past"));
    CHECK(told(3) == QString::fromUtf8("5 min, Par Rym, Rym, cancelled"));
    CHECK(told(4) == QString::fromUtf8("5 min, Pablo, , running"));
    CHECK(told(5) == QString::fromUtf8(", 3 places libres, Cinq minutes suffisent., open"));
    CHECK(told(6) == QString::fromUtf8("19:50, Clôture, Grace, future"));
    for (int row = 0; row < 8; ++row)
        CHECK(live.board.timeline()->value(row, "talk").toBool() == (row >= 2 && row <= 5));
    CHECK(live.board.focusRow() == 4);

    live.board.show(live.time("19:34"));
    CHECK(live.row(5, "title") == "2 places libres");
    live.builder.event().call.reset();
    live.at("19:34");
    CHECK(live.board.timeline()->count() == 7);
}

TEST_CASE("a lightning block's open places are shown with the call for talks, until they are taken") {
    LiveBoard live;
    live.at("19:10");
    CHECK(live.board.callTitle() == QString::fromUtf8("Un talk à proposer ?"));
    live.sign_up("Lin", "Un proxy");
    live.sign_up("Rym", "Le DNS");
    live.at("19:10");
    CHECK(live.board.callTitle() == "3 places libres pour un lightning talk");
    CHECK(live.board.callText() == "Cinq minutes suffisent.");
    CHECK(live.board.qrText() == "https://example.org/call");
    live.sign_up("Pablo", "Mes alertes");
    live.sign_up("Ada", "Encore");
    live.at("19:10");
    CHECK(live.board.callTitle() == "Une place libre pour un lightning talk");
    live.sign_up("Grace", "Toujours");
    live.at("19:10");
    CHECK(live.board.callTitle() == QString::fromUtf8("Un talk à proposer ?"));
}

TEST_CASE("a delay is shown once it is published, marked for 30 minutes, then as the plan") {
    LiveBoard live;
    live.act("19:00", change::Start{});
    live.act("19:05", change::Adjust{{}, 7min});
    live.at("19:06");
    CHECK(live.row(1, "time") == "19:20");
    CHECK(live.marks(1).isEmpty());
    live.act("19:06", change::Publish{});
    live.at("19:06");
    CHECK(live.row(1, "time") == "19:27");
    CHECK(live.marks(1) == QStringList{QString::fromUtf8("19:20 → 19:27")});
    live.act("19:27", change::Next{});
    live.at("19:35:59.900");
    CHECK(live.marks(2) == QStringList{QString::fromUtf8("19:50 → 19:57")});
    live.board.show(live.time("19:36"));
    CHECK(live.row(2, "time") == "19:57");
    CHECK(live.marks(2).isEmpty());
}

TEST_CASE("an inserted slot is listed, a skipped one is not, a cancelled one is struck") {
    LiveBoard live;
    live.act("19:00", change::Start{});
    live.act("19:01", change::Insert{SlotId{"new"}, live.slot(0), 5min, "Surprise", {"Lin"}});
    live.act("19:02", change::Skip{live.slot(1)});
    live.act("19:03", change::Cancel{live.slot(2)});
    live.at("19:04");
    QStringList rows;
    for (int i = 0; i < live.board.timeline()->count(); ++i)
        rows.append(live.row(i, "title") + " " + live.row(i, "state"));
    CHECK(rows.join(", ") ==
          QString::fromUtf8("Ouverture running, Surprise future, Clôture cancelled, Fin future"));
}

TEST_CASE("a slot moved to another room is listed there") {
    LiveBoard live;
    live.builder.slot("2020-09-30T19:00", 20, "Ailleurs", "Salle 2");
    const RoomId other = live.builder.build()->rooms.back().id;
    live.act("19:00", change::Start{});
    live.act("19:01", change::Move{live.slot(live.builder.build()->slots.size() - 1), other});
    live.at("19:02");
    bool found = false;
    for (int i = 0; i < live.board.timeline()->count(); ++i)
        found |= live.row(i, "title") == QString::fromUtf8("Clôture") && live.row(i, "room") == "Salle 2";
    CHECK(found);
}

TEST_CASE("the board says so when a slot is paused, and when it runs over") {
    LiveBoard live;
    live.act("19:00", change::Start{});
    live.act("19:05", change::Pause{});
    live.at("19:10");
    CHECK(live.lane("status") == "En pause");
    CHECK(live.lane("digits") == "15:00");
    CHECK(live.board.show(live.time("19:10:00.500")) == live.time("19:11"));
    live.act("19:10", change::Resume{});
    live.at("19:10");
    CHECK(live.lane("digits") == "15:00");
    live.board.show(live.time("19:10:30"));
    CHECK(live.lane("digits") == "14:30");
    live.at("19:25:01");
    CHECK(live.lane("status") == QString::fromUtf8("Dépassement"));
    CHECK(live.lane("digits") == "+00:01");
    CHECK(live.lane("until") == QString::fromUtf8("depuis 19:25"));
    CHECK(iso_utc(live.board.show(live.time("19:25:01.500")).value()) == "2020-09-30T17:25:02Z");
}

TEST_CASE("a slot that is stopped past its end shows by how much it is over, not zero") {
    LiveBoard live;
    live.act("19:00", change::Start{});
    live.act("19:21:10", change::Pause{});
    live.at("19:30");
    CHECK(live.lane("status") == "En pause");
    CHECK(live.lane("phase") == "paused");
    CHECK(live.lane("digits") == "+01:10");
    CHECK(live.lane("unit") == QString::fromUtf8("de dépassement, en pause"));
}

TEST_CASE("what should have begun is told to be delayed, and what was never planned otherwise is not") {
    LiveBoard live;
    live.act("19:00", change::Start{});
    live.act("19:01", change::Insert{SlotId{"new"}, live.slot(0), 5min, "Surprise", {"Lin"}});
    live.act("19:02", change::Cancel{live.slot(2)});
    live.act("19:03", change::Publish{});
    live.at("19:04");
    CHECK(live.row(1, "title") == "Surprise");
    CHECK(live.marks(1).isEmpty());
    CHECK(live.marks(2) == QStringList{QString::fromUtf8("19:20 → 19:25")});
    CHECK(live.marks(3) == QStringList{QString::fromUtf8("Annulé")});

    live.at("19:20:59");
    CHECK(live.marks(1).isEmpty());
    live.board.show(live.time("19:21"));
    CHECK(live.marks(1) == QStringList{QString::fromUtf8("Retardé")});
}

TEST_CASE("beside the clock stands its own date, and what is another day's says so") {
    Shown night(test::camp(), "2022-09-03T23:50");
    CHECK(night.board.subtitle().startsWith("Samedi 3 septembre 2022"));
    CHECK(night.lane("status") == "Reprise dimanche 4 septembre");
    night.at("2022-09-04T00:00");
    CHECK(night.board.subtitle().startsWith("Dimanche 4 septembre 2022"));
    night.at("2022-08-30T12:00");
    CHECK(night.board.subtitle().startsWith("Mardi 30 août 2022"));
    CHECK(night.lane("status") == QString::fromUtf8("Début samedi 3 septembre"));
}

TEST_CASE("before a day that changes late in the morning, the timeline is that day's") {
    test::AgendaBuilder builder = test::camp();
    builder.event().day_change = std::chrono::hours{9};
    Shown shown(builder, "2022-09-03T08:55");
    CHECK(shown.board.subtitle().startsWith("Samedi 3 septembre"));
    CHECK(shown.board.timeline()->count() > 1);
}

TEST_CASE("a lane that waits tells what was cancelled in its room") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 45, "Annoncé", "Salle 1");
    builder.last_session().status = SessionStatus::cancelled;
    builder.slot("2022-09-03T15:00", 45, "Ensuite", "Salle 1");
    builder.slot("2022-09-03T14:00", 45, "Ailleurs", "Salle 2");
    Shown shown(builder, "2022-09-03T14:20");
    REQUIRE(shown.board.lanes()->count() == 2);
    CHECK(shown.lane("title") == "Ensuite");
    CHECK(shown.lane("note") == QString::fromUtf8("Annulé : Annoncé"));
}

TEST_CASE("a next event that is past itself is told no more") {
    test::AgendaBuilder builder = test::evening();
    builder.event().next = NextEvent{"Soirée suivante", make_day(2020, 11, 2), "https://example.org/next"};
    Shown shown(builder, "2020-11-02T12:00");
    CHECK(shown.board.qrText() == "https://example.org/next");
    shown.at("2020-11-03T12:00");
    CHECK(shown.board.qrText() != "https://example.org/next");
    CHECK(shown.board.supporters()->count() == 0);
    CHECK(shown.board.detail() == QString::fromUtf8("Terminé mercredi 30 septembre à 20:00"));
    shown.at("2021-01-05T12:00");
    CHECK(shown.board.detail() == QString::fromUtf8("Terminé mercredi 30 septembre 2020 à 20:00"));
}

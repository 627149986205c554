// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "app/view/board_model.h"
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
    CHECK(shown.board.detail() == QString::fromUtf8("Soirée de test s’est terminé à 20:00"));
    REQUIRE(shown.board.thanks()->count() == 3);
    CHECK(shown.board.thanks()->value(1, "detail").toString() == QString::fromUtf8("à venir"));
}

TEST_CASE("the QR code leads to the call for talks, else to the event's page") {
    Shown call(test::evening(), "2020-09-30T19:12");
    CHECK(call.board.qrText() == "https://example.org/call");
    Shown page(test::camp(), "2022-09-03T14:37");
    CHECK(page.board.qrText() == "https://example.org/camp");
    CHECK(page.board.callTitle() == QString::fromUtf8("Le programme sur votre téléphone"));
}

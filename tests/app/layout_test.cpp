// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_event.h"
#include "app/translation.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

using namespace estrade;
using test::AgendaBuilder;

namespace {

const QString long_title = QStringLiteral(
    "Comment nous avons migré en une seule nuit les quatre mille machines de production d’une plateforme "
    "sans réveiller personne, et pourquoi nous ne le referons sans doute plus jamais de la même façon");

const QList<QSize> sizes{{1920, 1080}, {1366, 768}, {3840, 2160}, {1080, 1920},
                         {360, 740},   {640, 360},  {2560, 480}};

struct Text {
    QRectF painted; ///< in the window
    QRectF box;
    QString text;
};

QList<Text> texts_of(QQuickWindow& window) {
    QList<Text> texts;
    for (QQuickItem* item : test::visible_items(window.contentItem(), "QQuickText")) {
        const QString text = item->property("text").toString();
        if (text.isEmpty() || item->width() <= 0 || item->height() <= 0)
            continue;
        const QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
        const qreal painted_width = item->property("contentWidth").toReal();
        const qreal painted_height = item->property("contentHeight").toReal();
        const QRectF painted = item->mapRectToScene({0, 0, painted_width, painted_height});
        texts.append({painted, box, text});
    }
    return texts;
}

/// What a designer would circle: text out of its box or of the window, or over other text.
QStringList faults_of(QQuickWindow& window) {
    constexpr qreal slack = 2.0;
    const QRectF whole(0, 0, window.width(), window.height());
    const QList<Text> texts = texts_of(window);
    QStringList faults;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Text& text = texts[i];
        if (text.painted.width() > text.box.width() + slack)
            faults.append("wider than its box: " + text.text);
        if (text.painted.height() > text.box.height() + slack + text.box.height() * 0.1)
            faults.append("higher than its box: " + text.text);
        if (!whole.adjusted(-slack, -slack, slack, slack).contains(text.box.intersected(text.painted)))
            faults.append("out of the window: " + text.text);
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const bool digits = text.text.size() == 1 || texts[j].text.size() == 1;
            QRectF common = text.painted.intersected(texts[j].painted);
            const qreal line = std::min(text.painted.height(), texts[j].painted.height());
            if (!digits && common.width() > slack && common.height() > line * 0.3)
                faults.append("overlap: " + text.text + " | " + texts[j].text);
        }
    }
    return faults;
}

void check(const AgendaBuilder& builder, const std::string& time) {
    const Translation french("fr");
    for (const QSize size : sizes) {
        const test::Warnings warnings;
        BoardModel board("fr");
        board.set_agenda(builder.build(), {});
        board.show(test::at(time, builder.build()->event.zone));
        test::BoardWindow screen(board, size);
        CHECK_FALSE(screen.picture().isNull());
        INFO(size.width() << "x" << size.height());
        CHECK(faults_of(screen.window()).join("\n").toStdString() == "");
        CHECK(warnings.seen().join("\n").toStdString() == "");
    }
}

struct Done {
    std::string time;
    Change change;
};

/// A stage in French, after what a host did, at a time.
void check_stage(const AgendaBuilder& builder, const std::vector<Done>& done, const std::string& time,
                 const QString& theme = "dark") {
    const Translation french("fr");
    const Zone zone = builder.build()->event.zone;
    const FrozenClock clock(test::at(time, zone));
    LiveEvent event(clock, std::nullopt);
    event.set_agenda(builder.build());
    const RoomId room = builder.build()->rooms.front().id;
    std::vector<Action> log;
    for (const Done& one : done)
        log.push_back({{"host", log.size() + 1},
                       log.size() + 1,
                       FrozenClock(test::at(one.time, zone)).stamp(),
                       room,
                       {one.change}});
    event.take_in(log);
    for (const QSize size : sizes) {
        const test::Warnings warnings;
        BoardModel board("fr");
        StageModel stage("fr");
        stage.set_rehearsal(true);
        stage.set_notice(QStringLiteral("Le fichier a été enregistré avec une erreur (ligne 12 : ") +
                         long_title + ")");
        stage.set_plan(event.plan(), room);
        stage.show(clock.now());
        test::BoardWindow screen(board, size, theme, &stage);
        CHECK_FALSE(screen.picture().isNull());
        INFO(size.width() << "x" << size.height());
        CHECK(faults_of(screen.window()).join("\n").toStdString() == "");
        CHECK(warnings.seen().join("\n").toStdString() == "");
    }
}

std::vector<std::string> people(int count) {
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i)
        names.push_back("Maximilienne de la Tour " + std::to_string(i + 1));
    return names;
}

AgendaBuilder rooms(int count, const std::string& title, int speakers) {
    AgendaBuilder builder;
    builder.event().title = "Une grande conférence";
    builder.event().venue = "Palais des congrès";
    builder.event().url = "https://example.org";
    for (int i = 0; i < count; ++i)
        builder.slot("2022-09-03T14:00", 60, title, "Salle " + std::to_string(i + 1), people(speakers));
    builder.slot("2022-09-03T18:00", 60, title, "Salle 1");
    return builder;
}

} // namespace

TEST_CASE("the evening's board keeps every text in its box, in every state and at every size") {
    check(test::evening(),
          GENERATE("2020-09-28T12:00", "2020-09-30T18:30", "2020-09-30T19:12", "2020-09-30T20:30"));
}

TEST_CASE("the camp's board keeps every text in its box, in every state and at every size") {
    check(test::camp(), GENERATE("2022-09-01T12:00", "2022-09-03T10:05", "2022-09-03T12:00",
                                 "2022-09-03T14:37", "2022-09-03T23:00"));
}

TEST_CASE("titles of 5 and of 190 characters stay in their boxes in every layout") {
    const int count = GENERATE(1, 2, 3, 4, 5, 12, 40);
    const std::string title = GENERATE(std::string("Court"), long_title.toStdString());
    check(rooms(count, title, 1), "2022-09-03T14:10");
}

TEST_CASE("none to thirteen speakers stay in their boxes in every layout") {
    check(rooms(GENERATE(1, 3, 6), "Un titre ordinaire", GENERATE(0, 2, 13)), "2022-09-03T14:10");
}

TEST_CASE("a word that no box is wide enough for is broken, not spilled") {
    check(rooms(GENERATE(1, 4), std::string(120, 'W'), 1), "2022-09-03T14:10");
}

TEST_CASE("the evening's stage keeps every text in its box, in every phase and at every size") {
    const std::vector<Done> started{{"2020-09-30T19:10", change::Start{}}};
    SECTION("before, between and after") {
        check_stage(test::evening(), {},
                    GENERATE("2020-09-28T12:00", "2020-09-30T18:30", "2020-09-30T19:12", "2020-09-30T20:30"));
    }
    SECTION("running, warning, critical, overtime") {
        check_stage(test::evening(), started,
                    GENERATE("2020-09-30T19:12", "2020-09-30T19:18:30", "2020-09-30T19:19:50",
                             "2020-09-30T19:21:08", "2020-09-30T21:22:08"));
    }
    SECTION("paused") {
        check_stage(test::evening(), {started[0], {"2020-09-30T19:11", change::Pause{}}}, "2020-09-30T19:12");
    }
}

TEST_CASE("a message of 500 characters stays in its band, whatever its level, with the longest of titles") {
    AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 20, long_title.toStdString(), "", people(13));
    builder.slot("2020-09-30T19:20", 20, long_title.toStdString(), "", people(13));
    std::string message;
    while (message.size() < 490)
        message += "on finit, merci ";
    message.resize(500, '!');
    const MessageLevel level = GENERATE(MessageLevel::normal, MessageLevel::urgent, MessageLevel::flash);
    check_stage(
        builder,
        {{"2020-09-30T19:00", change::Start{}}, {"2020-09-30T19:01", change::Message{message, level}}},
        GENERATE("2020-09-30T19:10", "2020-09-30T19:19:30"));
}

TEST_CASE("a lightning block's stage keeps every text in its box") {
    AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 30, "Lightning talks");
    builder.last_session().kind = SessionKind::lightning;
    const SlotId block = builder.build()->slots.front().id;
    const auto sign_up = [&](const std::string& id) {
        return Done{"2020-09-30T18:50", change::SignUp{block, id, "Maximilienne de la Tour et Cie",
                                                       long_title.toStdString(), std::chrono::minutes{5}}};
    };
    check_stage(builder,
                {sign_up("a"),
                 sign_up("b"),
                 {"2020-09-30T19:00", change::Start{}},
                 {"2020-09-30T19:00", change::Next{}}},
                GENERATE("2020-09-30T19:00:10", "2020-09-30T19:02", "2020-09-30T19:05"));
}

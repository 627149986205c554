// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_event.h"
#include "app/translation.h"
#include "tests/app/layout.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

#include <QTest>
#include <algorithm>

using namespace estrade;
using test::AgendaBuilder;
using test::faults_of;
using test::Text;
using test::texts_of;

namespace {

const QString long_title = QStringLiteral(
    "Comment nous avons migré en une seule nuit les quatre mille machines de production d’une plateforme "
    "sans réveiller personne, et pourquoi nous ne le referons sans doute plus jamais de la même façon");

const QList<QSize> sizes{{1920, 1080}, {1366, 768}, {3840, 2160}, {1080, 1920},
                         {360, 740},   {640, 360},  {2560, 480}};

/// A board in French.
void check(const std::shared_ptr<const LivePlan>& plan, Instant at) {
    const Translation french("fr");
    for (const QSize size : sizes) {
        const test::Warnings warnings;
        BoardModel board("fr");
        board.set_plan(plan, {});
        board.show(at);
        test::BoardWindow screen(board, size);
        screen.settle();
        INFO(size.width() << "x" << size.height());
        CHECK(faults_of(screen.window()).join("\n").toStdString() == "");
        CHECK(warnings.seen().join("\n").toStdString() == "");
    }
}

void check(const AgendaBuilder& builder, const std::string& time) {
    check(std::make_shared<const LivePlan>(builder.build()), test::at(time, builder.build()->event.zone));
}

struct Done {
    std::string time;
    Change change;
};

/// An event after what hosts did, at a time.
class Evening {
public:
    Evening(const AgendaBuilder& builder, const std::vector<Done>& done, const std::string& time)
        : agenda_(builder.build()), clock_(test::at(time, agenda_->event.zone)) {
        event_.set_agenda(agenda_);
        std::vector<Action> log;
        for (const Done& one : done)
            log.push_back({{"host", log.size() + 1},
                           log.size() + 1,
                           FrozenClock(test::at(one.time, agenda_->event.zone)).stamp(),
                           agenda_->rooms.front().id,
                           {one.change}});
        event_.take_in(log);
    }
    [[nodiscard]] const Agenda& agenda() const { return *agenda_; }
    [[nodiscard]] LiveEvent& event() { return event_; }
    [[nodiscard]] Instant now() const { return clock_.now(); }

private:
    std::shared_ptr<const Agenda> agenda_;
    FrozenClock clock_;
    LiveEvent event_{clock_, std::nullopt};
};

/// A stage in French, after what a host did, at a time.
void check_stage(const AgendaBuilder& builder, const std::vector<Done>& done, const std::string& time,
                 const QString& theme = "dark") {
    const Translation french("fr");
    Evening evening(builder, done, time);
    for (const QSize size : sizes) {
        const test::Warnings warnings;
        BoardModel board("fr");
        StageModel stage("fr");
        stage.set_rehearsal(true);
        stage.set_notice(QStringLiteral("Le fichier a été enregistré avec une erreur (ligne 12 : ") +
                         long_title + ")");
        stage.set_plan(evening.event().plan(), evening.agenda().rooms.front().id);
        stage.show(evening.now());
        test::BoardWindow screen(board, size, theme, &stage);
        screen.settle();
        INFO(size.width() << "x" << size.height());
        CHECK(faults_of(screen.window()).join("\n").toStdString() == "");
        CHECK(warnings.seen().join("\n").toStdString() == "");
    }
}

/// Whether a text holds words of the event or of a host, which may be of any length.
bool is_theirs(const QString& text, const Agenda& agenda) {
    constexpr std::size_t known_by = 12; // characters
    std::vector<std::string> theirs{long_title.toStdString(), agenda.event.title, "on finit, merci"};
    for (const Session& session : agenda.sessions)
        theirs.push_back(session.title);
    for (const Person& person : agenda.people)
        theirs.push_back(person.name);
    for (const Room& room : agenda.rooms)
        theirs.push_back(room.name);
    return std::any_of(theirs.begin(), theirs.end(), [&](const std::string& words) {
        return !words.empty() && text.contains(qstring(words.substr(0, known_by)));
    });
}

struct Console {
    QString language = "fr";
    int selected = -1;
    Qt::Key key = Qt::Key_unknown; ///< pressed before one looks
    QString notice = {};
};

/// A host's console, after what was done, at a time. Nothing of it is elided but words of the event, and from
/// 1366x768 on every key is in sight.
void check_host(const AgendaBuilder& builder, const std::vector<Done>& done, const std::string& time,
                const Console& console = {}) {
    const Translation translation(console.language);
    Evening evening(builder, done, time);
    QList<QSize> all = sizes;
    all.append({{1440, 900}, {800, 600}});
    for (const QSize size : all) {
        const test::Warnings warnings;
        BoardModel board(console.language);
        HostModel host(console.language, evening.event());
        std::vector<RoomId> rooms;
        for (const Room& room : evening.agenda().rooms)
            rooms.push_back(room.id);
        host.set_rooms(rooms);
        host.set_notice({console.notice, true});
        host.show(evening.now());
        host.select(console.selected);
        test::BoardWindow screen(board, size, "light", nullptr, &host);
        if (console.key != Qt::Key_unknown)
            QTest::keyClick(&screen.window(), console.key,
                            console.key == Qt::Key_Question ? Qt::ShiftModifier : Qt::NoModifier);
        screen.settle();
        INFO(size.width() << "x" << size.height());
        auto* const help = screen.window().findChild<QQuickItem*>("help");
        QQuickItem* const root = help->isVisible() ? help : screen.window().contentItem();
        QStringList faults = faults_of(screen.window(), root);
        for (const Text& text : texts_of(root))
            if (text.elided && !is_theirs(text.text, evening.agenda()))
                faults.append("elided: " + text.text);
        CHECK(faults.join("\n").toStdString() == "");
        auto* const hand = screen.window().findChild<QQuickItem*>("hand");
        if (size.width() >= 1366 && size.height() >= 768)
            CHECK(hand->property("contentHeight").toReal() <= hand->height());
        CHECK(warnings.seen().join("\n").toStdString() == "");
    }
}

/// The programme, in each of its panes, as a grid and as a list.
void check_browse(const AgendaBuilder& builder, const std::string& time) {
    const Translation french("fr");
    QList<QSize> all = sizes;
    all.append({{1440, 900}, {800, 600}});
    for (const QSize size : all)
        for (const Qt::Key key : {Qt::Key_F1, Qt::Key_G, Qt::Key_M, Qt::Key_Return, Qt::Key_Slash}) {
            const test::Warnings warnings;
            BoardModel board("fr");
            Visitor visitor;
            BrowseModel browse("fr", visitor);
            const auto agenda = builder.build();
            visitor.meet(agenda);
            browse.set_plan(std::make_shared<LivePlan>(agenda));
            browse.show(test::at(time, agenda->event.zone));
            for (const Slot& slot : agenda->slots) // all of them, so that some are in conflict
                browse.toggleStarOf(qstring(slot.id.value));
            if (key == Qt::Key_M) // from the first frame on: rows that a list keeps for later stand anywhere
                browse.set_section("mine");
            test::BoardWindow screen(board, size, "light", nullptr, nullptr, &browse);
            QTest::keyClick(&screen.window(), key);
            screen.settle();
            INFO(size.width() << "x" << size.height() << " after key " << key);
            QStringList faults = faults_of(screen.window());
            for (int look = 0; look < 5 && !faults.isEmpty(); ++look) { // a list may be settling still
                screen.settle();
                faults = faults_of(screen.window());
            }
            CHECK(faults.join("\n").toStdString() == "");
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

TEST_CASE("a lightning block's board keeps every text in its box, its queue too") {
    AgendaBuilder builder = test::evening();
    const SlotId block = builder.agenda().slots[1].id;
    std::vector<Done> done;
    for (const char* person : {"Lin", "Rym", "Ana", "Zoé", "Max", "Eve"})
        done.push_back({"2020-09-30T19:00", change::SignUp{block, person, person, long_title.toStdString(),
                                                           std::chrono::minutes{2}}});
    done.push_back({"2020-09-30T19:10", change::Start{block}});
    done.push_back({"2020-09-30T19:11", change::SkipTalk{block, "Rym"}});
    Evening evening(builder, done, "2020-09-30T19:12");
    check(evening.event().plan(), evening.now());
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

TEST_CASE("the host's console keeps every text in its box, whole, in every phase and at every size") {
    const std::vector<Done> started{{"2020-09-30T19:10", change::Start{}}};
    const QString language = GENERATE("fr", "en");
    SECTION("before, between and after") {
        check_host(test::evening(), {},
                   GENERATE("2020-09-28T12:00", "2020-09-30T18:30", "2020-09-30T19:12", "2020-09-30T20:30"),
                   {language});
    }
    SECTION("running, warning, critical, overtime, and left for another day") {
        check_host(test::evening(), started,
                   GENERATE("2020-09-30T19:12", "2020-09-30T19:18:30", "2020-09-30T19:24:50",
                            "2020-09-30T19:27:08", "2020-09-30T22:22:08", "2020-10-01T19:12"),
                   {language});
    }
    SECTION("paused") {
        check_host(test::evening(), {started[0], {"2020-09-30T19:11", change::Pause{}}}, "2020-09-30T19:12",
                   {language});
    }
    SECTION("started years late") {
        check_host(test::evening(), {{"2026-03-14T19:10", change::Start{}}}, "2026-03-14T19:12", {language});
    }
}

TEST_CASE("what is asked, written or explained on the host's console stays in its box") {
    const std::vector<Done> late{{"2020-09-30T19:18", change::Start{}},
                                 {"2020-09-30T19:19", change::Adjust{{}, std::chrono::seconds{90}}},
                                 {"2020-09-30T19:20", change::Pause{}},
                                 {"2020-09-30T19:21", change::Resume{}}};
    const Qt::Key key = GENERATE(Qt::Key_I, Qt::Key_E, Qt::Key_L, Qt::Key_M, Qt::Key_X, Qt::Key_Question);
    check_host(
        test::evening(), late, "2020-09-30T19:22",
        {GENERATE("fr", "en"), 2, key,
         GENERATE(QString(), "Le fichier a été enregistré avec une erreur (ligne 12 : " + long_title + ")")});
}

TEST_CASE("the longest of titles and messages stay in their boxes on the host's console") {
    AgendaBuilder builder;
    for (const char* start : {"2020-09-30T19:00", "2020-09-30T19:20", "2020-09-30T19:40"})
        builder.slot(start, 20, long_title.toStdString(), "", people(13));
    std::string message;
    while (message.size() < 490)
        message += "on finit, merci ";
    check_host(builder,
               {{"2020-09-30T19:00", change::Start{}},
                {"2020-09-30T19:01", change::Message{message, MessageLevel::urgent}},
                {"2020-09-30T19:02", change::Delay{std::chrono::minutes{12}}},
                {"2020-09-30T19:03", change::Insert{SlotId{"new"},
                                                    {},
                                                    std::chrono::minutes{5},
                                                    long_title.toStdString(),
                                                    people(2),
                                                    SessionKind::talk}},
                {"2020-09-30T19:04", change::Cancel{builder.build()->slots.back().id}}},
               "2020-09-30T19:22", {"fr", 1});
}

TEST_CASE(
    "a lightning block, many rooms and a person in two of them stay in their boxes on the host's console") {
    AgendaBuilder builder = rooms(GENERATE(1, 3, 12), "Un titre ordinaire", 2);
    builder.slot("2022-09-03T15:00", 30, "Lightning talks", "Salle 1");
    builder.last_session().kind = SessionKind::lightning;
    const SlotId block = builder.build()->slots.back().id;
    std::vector<Done> done{{"2022-09-03T14:00", change::Start{builder.build()->slots.front().id}}};
    for (const char* id : {"a", "b", "c", "d"})
        done.push_back(
            {"2022-09-03T14:50", change::SignUp{block, id, "Maximilienne de la Tour et Cie",
                                                long_title.toStdString(), std::chrono::minutes{5}}});
    done.push_back({"2022-09-03T15:09", change::Start{block}});
    done.push_back({"2022-09-03T15:12", change::SkipTalk{block, "c"}});
    check_host(builder, done, GENERATE("2022-09-03T15:10", "2022-09-03T15:13"), {"fr", 2});
}

TEST_CASE("the camp's programme keeps every text in its box, in every pane and at every size") {
    check_browse(test::camp(), GENERATE("2022-09-01T12:00", "2022-09-03T14:37", "2022-09-04T23:00"));
}

TEST_CASE("the longest of titles and a day of many rooms stay in their boxes in the programme") {
    const bool most = GENERATE(true, false);
    check_browse(rooms(GENERATE(1, 3, 12), most ? long_title.toStdString() : "Court", most ? 13 : 0),
                 "2022-09-03T14:10");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_event.h"
#include "tests/app/hallway.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

#include <QGuiApplication>
#include <QTest>
#include <functional>

using namespace estrade;

namespace {

/// While it lives, screens are those of a language that is written from right to left.
class FromRightToLeft {
public:
    FromRightToLeft() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~FromRightToLeft() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(FromRightToLeft)
};

struct Drawn {
    QString what;
    QRectF place;
};

QRectF place_of(QQuickItem* item) {
    return item->mapRectToScene({0, 0, item->width(), item->height()});
}

/// Where the letters are, in the box that a text has.
QRectF letters_of(QQuickItem* text) {
    QRectF place = place_of(text);
    const qreal width = text->property("contentWidth").toReal();
    const int side = text->property("effectiveHorizontalAlignment").toInt();
    if (side == Qt::AlignRight)
        place.setLeft(place.right() - width);
    else if (side == Qt::AlignHCenter)
        place.moveLeft(place.left() + (place.width() - width) / 2);
    place.setWidth(width);
    return place;
}

/// All that is drawn, in the order of items. Numbers and keyboards stand as they are in every language.
void collect(QQuickItem* item, QList<Drawn>& drawn) {
    if (!item->isVisible() || item->opacity() == 0)
        return;
    const QByteArray kind(item->metaObject()->className());
    if (kind.startsWith("KioskKeyboard"))
        return;
    if (kind.startsWith("Digits")) {
        if (item->width() > 0)
            drawn.append({"number " + item->property("text").toString(), place_of(item)});
        return;
    }
    if (kind.startsWith("estrade::QrCode"))
        drawn.append({"code", place_of(item)});
    else if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
        drawn.append({item->property("text").toString(), letters_of(item)});
    else if (item->inherits("QQuickRectangle") && item->width() > 0 && item->height() > 0)
        drawn.append({kind, place_of(item)});
    const QList<QQuickItem*> children = item->childItems();
    for (QQuickItem* child : children)
        collect(child, drawn);
}

QList<Drawn> drawn_in(test::BoardWindow& screen) {
    screen.settle();
    QList<Drawn> drawn;
    collect(screen.window().contentItem(), drawn);
    const QRectF whole({}, QSizeF(screen.window().size()));
    drawn.removeIf([&](const Drawn& thing) { return !whole.intersects(thing.place); }); // rooms out of sight
    return drawn;
}

/// What does not stand where it would in a mirror.
QStringList not_mirrored(const QList<Drawn>& drawn, const QList<Drawn>& turned, qreal width) {
    constexpr qreal slack = 2;
    QStringList faults;
    if (drawn.size() != turned.size())
        faults.append(QStringLiteral("%1 things, and %2").arg(drawn.size()).arg(turned.size()));
    for (qsizetype i = 0; i < std::min(drawn.size(), turned.size()); ++i) {
        const QRectF& is = turned[i].place;
        const QRectF& was = drawn[i].place;
        if (std::abs(is.left() - (width - was.right())) > slack || std::abs(is.top() - was.top()) > slack)
            faults.append(QStringLiteral("%1 from %2 to %3 is now from %4 to %5")
                              .arg(drawn[i].what)
                              .arg(was.left())
                              .arg(was.right())
                              .arg(is.left())
                              .arg(is.right()));
    }
    return faults;
}

const QList<QSize> sizes{{1920, 1080}, {1366, 768}, {1080, 1920}};

/// A screen in both directions.
void check(const std::function<QList<Drawn>(QSize)>& draw, const QList<QSize>& of = sizes) {
    for (const QSize size : of) {
        INFO(size.width() << "x" << size.height());
        const test::Warnings warnings;
        const QList<Drawn> drawn = draw(size);
        CHECK(drawn.size() > 5);
        const FromRightToLeft turn;
        CHECK(not_mirrored(drawn, draw(size), size.width()).join("\n").toStdString() == "");
        CHECK(warnings.seen().join("\n").toStdString() == "");
    }
}

/// An event in the hand of a host, who did things in its first room in order, a minute after another.
struct Live {
    std::shared_ptr<const Agenda> agenda;
    FrozenClock clock;
    LiveEvent event{clock, std::nullopt};

    Live(const test::AgendaBuilder& builder, const std::string& from, const std::vector<Change>& changes,
         const std::string& now)
        : agenda(builder.build()), clock(test::at(now, agenda->event.zone)) {
        event.set_agenda(agenda);
        std::vector<Action> log;
        Instant at = test::at(from, agenda->event.zone);
        for (const Change& change : changes) {
            log.push_back({{"host", log.size() + 1},
                           log.size() + 1,
                           FrozenClock(at).stamp(),
                           agenda->rooms.front().id,
                           {change}});
            at += std::chrono::minutes{1};
        }
        event.take_in(log);
    }
    [[nodiscard]] std::vector<RoomId> rooms() const {
        std::vector<RoomId> ids;
        for (const Room& room : agenda->rooms)
            ids.push_back(room.id);
        return ids;
    }
};

test::AgendaBuilder eight_rooms() {
    test::AgendaBuilder builder;
    for (int room = 0; room < 8; ++room)
        builder.slot("2022-09-03T14:00", 60, "A talk", "Room " + std::to_string(room), {"Ada"});
    return builder;
}

/// An evening whose second slot is a block of three talks.
std::vector<Change> talks() {
    const SlotId block = test::evening().build()->slots[1].id;
    return {change::SignUp{block, "one", "Lin", "Loops", std::chrono::minutes{3}},
            change::SignUp{block, "two", "Rym", "Names", std::chrono::minutes{3}},
            change::SignUp{block, "three", "Ana", "Alerts", std::chrono::minutes{3}}, change::Start{block},
            change::SkipTalk{block, "two"}};
}

} // namespace

TEST_CASE("from right to left the board stands as in a mirror") {
    const auto board = [](const test::AgendaBuilder& builder, const std::string& at,
                          const std::vector<Change>& done = {}) {
        check([&](QSize size) {
            Live live(builder, "2020-09-30T19:06", done, at);
            BoardModel model("en");
            model.set_rehearsal(true);
            model.set_notice({"The file holds a fault", true});
            model.set_plan(live.event.plan(), {});
            model.show(live.clock.now());
            test::BoardWindow screen(model, size);
            return drawn_in(screen);
        });
    };
    SECTION("before, running and after") {
        board(test::evening(), GENERATE("2020-09-28T12:00", "2020-09-30T19:12", "2020-09-30T20:30"));
    }
    SECTION("in a lightning block") {
        board(test::evening(), "2020-09-30T19:11:40", talks());
    }
    SECTION("paused, and over time") {
        board(test::evening(), "2020-09-30T19:18", {change::Start{}, change::Pause{}});
        board(test::evening(), "2020-09-30T19:48", {change::Start{}});
    }
    SECTION("in lanes and in a table") {
        board(test::camp(), "2022-09-03T14:37");
        board(eight_rooms(), "2022-09-03T14:37");
    }
    SECTION("with partners and links to find again") {
        test::AgendaBuilder builder = test::evening();
        builder.event().resources.push_back({Resource::Kind::recording, Resource::State::promised, "", ""});
        builder.agenda().partners.push_back({"Exemple SA", "or", "", ""});
        board(builder, "2020-09-30T20:30");
    }
}

TEST_CASE("from right to left the stage stands as in a mirror, but for its number") {
    const auto stage = [](const test::AgendaBuilder& builder, const std::string& at,
                          const std::vector<Change>& done) {
        check([&](QSize size) {
            Live live(builder, "2020-09-30T19:06", done, at);
            BoardModel board("en");
            StageModel model("en");
            model.set_rehearsal(true);
            model.set_plan(live.event.plan(), live.agenda->rooms.front().id);
            model.show(live.clock.now());
            test::BoardWindow screen(board, size, "dark", &model);
            return drawn_in(screen);
        });
    };
    const change::Message message{"Closer to the microphone", MessageLevel::urgent};
    SECTION("before and after") {
        stage(test::evening(), GENERATE("2020-09-28T12:00", "2020-09-30T20:30"), {});
    }
    SECTION("running") {
        stage(test::evening(), "2020-09-30T19:12", {change::Start{test::evening().build()->slots[1].id}});
    }
    SECTION("in a lightning block") {
        stage(test::evening(), "2020-09-30T19:11:40", talks());
    }
    SECTION("paused, and over time with a message") {
        stage(test::evening(), "2020-09-30T19:18", {change::Start{}, change::Pause{}, message});
        stage(test::evening(), "2020-09-30T19:48", {change::Start{}, message});
    }
    SECTION("of several rooms") {
        stage(test::camp(), "2022-09-03T14:37", {});
    }
}

TEST_CASE("from right to left the host's console stands as in a mirror") {
    const auto console = [](const test::AgendaBuilder& builder, const std::string& at,
                            const std::vector<Change>& done) {
        check([&](QSize size) {
            Live live(builder, "2020-09-30T19:06", done, at);
            BoardModel board("en");
            HostModel model("en", live.event);
            model.set_rooms(live.rooms());
            model.show(live.clock.now());
            model.select(3);
            test::BoardWindow screen(board, size, "light", nullptr, &model);
            return drawn_in(screen);
        });
    };
    const std::vector<Change> late{change::Start{}, change::Adjust{{}, std::chrono::minutes{9}},
                                   change::Message{"Closer to the microphone", MessageLevel::urgent}};
    SECTION("running, late, with ways to catch up and a message") {
        console(test::evening(), "2020-09-30T19:12", late);
    }
    SECTION("in a lightning block, and dark") {
        std::vector<Change> done = talks();
        done.emplace_back(change::Blackout{true});
        console(test::evening(), "2020-09-30T19:11:40", done);
    }
    SECTION("asked about another day") {
        console(test::evening(), "2020-10-01T19:12", late);
    }
    SECTION("of several rooms") {
        console(eight_rooms(), "2022-09-03T14:37", {});
    }
}

TEST_CASE("from right to left a kiosk stands as in a mirror, but for its keys") {
    const auto kiosk = [](const std::function<void(test::Hallway&)>& lead) {
        check([&](QSize size) {
            const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
            test::Hallway hallway(size);
            QGuiApplication::setLayoutDirection(direction); // its language is English either way
            lead(hallway);
            QCoreApplication::processEvents();
            return drawn_in(hallway.screen());
        });
    };
    SECTION("at home") {
        kiosk([](test::Hallway&) {});
    }
    SECTION("on a day") {
        kiosk([](test::Hallway& hallway) { hallway.kiosk().choose("day/1"); });
    }
    SECTION("in a search") {
        kiosk([](test::Hallway& hallway) {
            hallway.kiosk().search();
            hallway.kiosk().type("escalade");
        });
    }
    SECTION("at a session") {
        kiosk([](test::Hallway& hallway) { hallway.kiosk().open("slot-4"); });
    }
    SECTION("while nobody is there") {
        kiosk([](test::Hallway& hallway) {
            hallway.wait(std::chrono::minutes{5});
            CHECK(hallway.kiosk().attracting());
        });
    }
}

TEST_CASE("from right to left one's agenda on a phone stands as in a mirror") {
    const bool shared = GENERATE(false, true);
    const double text_scale = GENERATE(1.0, 2.0);
    test::AgendaBuilder builder;
    for (const char* room : {"Auditorium", "Library"})
        builder.slot("2022-09-03T14:00", 45, "Observing distributed systems", room, {"Ada Martin"});
    const auto agenda = builder.build();
    check(
        [&](QSize size) {
            BoardModel board("en");
            Visitor visitor;
            visitor.meet(agenda);
            visitor.star_all({tell(*agenda, agenda->slots.front()), tell(*agenda, agenda->slots.back())});
            BrowseModel browse("en", visitor);
            browse.set_plan(std::make_shared<LivePlan>(agenda));
            browse.show(test::at("2022-09-03T13:37", agenda->event.zone));
            test::BoardWindow screen(board, size, "light", nullptr, nullptr, &browse);
            screen.window().setProperty("textScale", text_scale);
            screen.window().requestActivate();
            CHECK(QTest::qWaitForWindowExposed(&screen.window()));
            browse.set_section("mine");
            if (shared)
                QTest::keyClick(&screen.window(), Qt::Key_Q);
            QCoreApplication::processEvents();
            return drawn_in(screen);
        },
        {{360, 1480}});
}

TEST_CASE("from right to left what a session has to take along stands as in a mirror") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 45, "Observing distributed systems", "Library", {"Ada Martin"});
    builder.last_session().links.push_back({"https://example.org/slides", "Slides"});
    const auto agenda = builder.build();
    check(
        [&](QSize size) {
            BoardModel board("en");
            Visitor visitor;
            BrowseModel browse("en", visitor);
            browse.set_plan(std::make_shared<LivePlan>(agenda));
            browse.show(test::at("2022-09-03T13:37", agenda->event.zone));
            test::BoardWindow screen(board, size, "light", nullptr, nullptr, &browse);
            browse.set_section("day/1");
            QCoreApplication::processEvents();
            return drawn_in(screen);
        },
        {{1366, 768}});
}

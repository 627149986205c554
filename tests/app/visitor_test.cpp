// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/state_folder.h"
#include "app/live/visitor.h"
#include "app/words.h"
#include "tests/app/qt_catch.h"
#include "tests/support/agendas.h"
#include "tests/support/folder.h"

#include <QTest>

using namespace estrade;

namespace {

/// Waits until what was asked for was done.
bool waits(Visitor& visitor, int changes, const std::function<void()>& ask) {
    int seen = 0;
    const auto connection = QObject::connect(&visitor, &Visitor::changed, &visitor, [&] { ++seen; });
    ask();
    const bool done = QTest::qWaitFor([&] { return seen >= changes; });
    QObject::disconnect(connection);
    return done;
}

} // namespace

TEST_CASE("a star is on disk once it is shown, and there on the next visit") {
    const test::Folder folder;
    const auto file = folder.path() / "visit.sqlite";
    const auto agenda = test::camp().build();
    const Slot& hike = agenda->slots[1];
    {
        Visitor visitor(file);
        REQUIRE(waits(visitor, 2, [&] {
            visitor.meet(agenda);
            visitor.toggle_star(tell(*agenda, hike));
            CHECK_FALSE(visitor.is_starred(hike.id)); // it is not on disk yet
        }));
        CHECK(visitor.is_starred(hike.id));
        CHECK(VisitStore::open(file)->slots()->size() == 1);
    }
    Visitor visitor(file);
    REQUIRE(waits(visitor, 1, [&] { visitor.meet(agenda); }));
    CHECK(visitor.is_starred(hike.id));
}

TEST_CASE("what changed between two visits is told on the next, until it was looked at") {
    const test::Folder folder;
    const auto file = folder.path() / "visit.sqlite";
    const auto first = test::camp().build();
    test::AgendaBuilder builder = test::camp();
    builder.agenda().slots[1].start += std::chrono::minutes{30};
    builder.agenda().slots[1].id = {"another"};
    const auto second = builder.build();
    {
        Visitor visitor(file);
        REQUIRE(waits(visitor, 2, [&] {
            visitor.meet(first);
            visitor.toggle_star(tell(*first, first->slots[1]));
        }));
        CHECK(visitor.news().empty());
    }
    for (int visit = 0; visit < 2; ++visit) {
        Visitor visitor(file);
        REQUIRE(waits(visitor, 1, [&] { visitor.meet(second); }));
        CHECK(visitor.is_starred({"another"}));
        REQUIRE(visitor.news().size() == 1);
        CHECK(visitor.news().front().starred);
        CHECK(visitor.news_of({"another"}) == &visitor.news().front());
        if (visit == 1)
            REQUIRE(waits(visitor, 1, [&] { visitor.accept(); }));
    }
    Visitor visitor(file);
    REQUIRE(waits(visitor, 1, [&] { visitor.meet(second); }));
    CHECK(visitor.news().empty());
}

TEST_CASE("a key that is pressed twice in a hurry stars and takes the star away") {
    const test::Folder folder;
    const auto agenda = test::camp().build();
    Visitor visitor(folder.path() / "visit.sqlite");
    REQUIRE(waits(visitor, 3, [&] {
        visitor.meet(agenda);
        visitor.toggle_star(tell(*agenda, agenda->slots[1]));
        visitor.toggle_star(tell(*agenda, agenda->slots[1]));
    }));
    CHECK(visitor.visit().slots.empty());
}

TEST_CASE("two windows on one event keep each other's stars") {
    const test::Folder folder;
    const auto agenda = test::camp().build();
    Visitor one(folder.path() / "visit.sqlite");
    Visitor two(folder.path() / "visit.sqlite");
    REQUIRE(waits(one, 1, [&] { one.meet(agenda); }));
    REQUIRE(waits(two, 2, [&] {
        two.meet(agenda);
        two.toggle_star(tell(*agenda, agenda->slots[1]));
    }));
    one.toggle_star(tell(*agenda, agenda->slots[2]));
    CHECK(QTest::qWaitFor([&] { return one.visit().slots.size() == 2 && two.visit().slots.size() == 2; }));
}

TEST_CASE("what is kept in one window reaches another in which nobody does anything") {
    const test::Folder folder;
    const auto agenda = test::camp().build();
    const Slot& hike = agenda->slots[1];
    Visitor one(folder.path() / "visit.sqlite");
    Visitor two(folder.path() / "visit.sqlite");
    REQUIRE(waits(one, 1, [&] { one.meet(agenda); }));
    REQUIRE(waits(two, 1, [&] { two.meet(agenda); }));
    one.toggle_star(tell(*agenda, hike));
    CHECK(QTest::qWaitFor([&] { return two.is_starred(hike.id); }));
    one.set_note(tell(*agenda, hike), "boots");
    CHECK(QTest::qWaitFor([&] { return two.note(hike.id) == "boots"; }));
    one.add_entry({{}, "Lunch", hike.start, std::chrono::minutes{45}});
    CHECK(QTest::qWaitFor([&] { return two.visit().entries.size() == 1; }));
    one.toggle_star(tell(*agenda, hike));
    CHECK(QTest::qWaitFor([&] { return !two.is_starred(hike.id); }));
}

TEST_CASE("changes that were looked at in one window are no news in another") {
    const test::Folder folder;
    const auto first = test::camp().build();
    test::AgendaBuilder builder = test::camp();
    builder.agenda().slots[1].start += std::chrono::minutes{30};
    const auto second = builder.build();
    Visitor one(folder.path() / "visit.sqlite");
    REQUIRE(waits(one, 2, [&] {
        one.meet(first);
        one.meet(second);
    }));
    Visitor two(folder.path() / "visit.sqlite");
    REQUIRE(waits(two, 1, [&] { two.meet(second); }));
    REQUIRE(two.news().size() == 1);
    one.accept();
    CHECK(QTest::qWaitFor([&] { return two.news().empty(); }));
}

TEST_CASE("where nothing can be written the visitor is told, and stars last as long as the window") {
    const auto agenda = test::camp().build();
    Visitor visitor("/proc/nowhere/visit.sqlite");
    Phrase trouble;
    QObject::connect(&visitor, &Visitor::trouble, &visitor, [&](const Phrase& what) { trouble = what; });
    REQUIRE(waits(visitor, 2, [&] {
        visitor.meet(agenda);
        visitor.toggle_star(tell(*agenda, agenda->slots[1]));
    }));
    CHECK(trouble.english().starts_with("/proc/nowhere/visit.sqlite"));
    CHECK(visitor.is_starred(agenda->slots[1].id));
}

TEST_CASE("a version that begins a day earlier keeps what was kept, next week's meetup begins anew") {
    const test::Folder data;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(data.path().string()));
    test::AgendaBuilder builder = test::camp();
    const std::filesystem::path file = visit_file(*builder.build());
    REQUIRE(VisitStore::open(file));
    const auto moved_by = [&](int days) {
        test::AgendaBuilder moved = test::camp();
        for (Slot& slot : moved.agenda().slots)
            slot.start += date::days{days};
        return visit_file(*moved.build());
    };
    CHECK(moved_by(-1) == file);
    CHECK(moved_by(6) == file);
    CHECK(moved_by(7) != file);
    qputenv("XDG_DATA_HOME", before);
}

TEST_CASE("a version with another title keeps what was kept, another event of that day begins anew") {
    const test::Folder data;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(data.path().string()));
    test::AgendaBuilder builder = test::camp();
    const std::filesystem::path file = visit_file(*builder.build());
    auto store = VisitStore::open(file);
    REQUIRE(store);
    REQUIRE(store->set_seen(outline(*builder.build())));
    builder.agenda().event.title = "SummerCamp, second edition";
    CHECK(visit_file(*builder.build()) == file);
    for (Session& session : builder.agenda().sessions)
        session.title += " for experts";
    CHECK(visit_file(*builder.build()) != file);
    qputenv("XDG_DATA_HOME", before);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/kiosk_model.h"
#include "tests/app/moved_clock.h"
#include "tests/app/qt_catch.h"
#include "tests/support/agendas.h"
#include "tests/support/corpus.h"

using namespace estrade;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

std::vector<std::string> column(const RowModel* rows, const QByteArray& role) {
    std::vector<std::string> values;
    for (int row = 0; row < rows->count(); ++row)
        values.push_back(rows->value(row, role).toString().toStdString());
    return values;
}

using Texts = std::vector<std::string>;

struct Kiosk {
    Instant begin;
    test::MovedClock clock;
    KioskModel model;

    explicit Kiosk(const test::AgendaBuilder& builder = test::camp(),
                   const std::string& time = "2022-09-03T14:37", const QString& pin = "1234")
        : begin(test::at(time, test::zone("Europe/Paris"))), clock(begin), model("en", clock, pin) {
        model.set_plan(std::make_shared<LivePlan>(builder.build()));
        model.show(begin);
    }
    Duration wait(Duration time) {
        clock.move(time);
        return model.pass();
    }
    void enter(const QString& pin) {
        for (const QChar digit : pin)
            model.lock()->type(digit);
        model.lock()->submit();
    }
};

} // namespace

TEST_CASE("home tells what is on, how much of it remains, and what comes") {
    Kiosk kiosk;
    CHECK(column(kiosk.model.now(), "title") ==
          Texts{"Randonnée au pied du massif", "Escalade", "Que partage-t-on vraiment\u00a0?"});
    CHECK(column(kiosk.model.now(), "remains").front() == "1 h 23 min left");
    CHECK(kiosk.model.now()->value(0, "progress").toDouble() == Approx(37.0 / 120));
    CHECK(kiosk.model.coming()->value(0, "group").toString() == "Next");
}

TEST_CASE("a kiosk of an event without a title is headed by the day") {
    test::AgendaBuilder builder = test::camp();
    builder.event().title.clear();
    Kiosk kiosk(builder);
    CHECK(kiosk.model.property("title").toString() == "Saturday 3 September");
    CHECK(kiosk.model.property("subtitle").toString().isEmpty());
}

TEST_CASE("a night is of the event's day before it, but the one before the event of the calendar's") {
    using std::chrono::hours;
    Kiosk kiosk;
    for (const hours by : {hours{-12}, hours{12}}) { // half past two in the morning
        kiosk.model.show(kiosk.begin + by);
        CHECK(kiosk.model.property("subtitle").toString() == "Saturday 3 September");
    }
}

TEST_CASE("what is next in each room comes before all else, each under its time; not what waits for hours") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T15:00", 20, "A1", "A");
    builder.slot("2022-09-03T15:00", 45, "B1", "B");
    builder.slot("2022-09-03T15:20", 30, "A2", "A");
    builder.slot("2022-09-03T15:40", 30, "C1", "C");
    builder.slot("2022-09-03T16:00", 30, "D1", "D");
    builder.slot("2022-09-04T10:00", 30, "Tomorrow", "A");
    Kiosk kiosk(builder);
    CHECK(column(kiosk.model.coming(), "title") == Texts{"A1", "B1", "C1", "A2", "D1"});
    CHECK(column(kiosk.model.coming(), "heading") == Texts{"15:00", "", "15:40", "15:20", "16:00"});
    CHECK(column(kiosk.model.coming(), "group") == Texts{"Next", "Next", "Next", "Later", "Later"});
}

TEST_CASE("what is in no room, and so for all, is next only where nothing comes before it but that") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T15:00", 30, "A1", "A");
    builder.slot("2022-09-03T15:30", 30, "A2", "A");
    builder.slot("2022-09-03T16:00", 30, "Coffee");
    Kiosk kiosk(builder);
    CHECK(column(kiosk.model.coming(), "title") == Texts{"A1", "A2", "Coffee"});
    CHECK(column(kiosk.model.coming(), "group") == Texts{"Next", "Later", "Later"});
}

TEST_CASE("a pause in a room is not in the way of what is next there") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T15:00", 15, "Break", "A");
    builder.last_session().kind = SessionKind::break_;
    builder.slot("2022-09-03T15:10", 30, "A1", "A");
    builder.slot("2022-09-03T15:10", 30, "B1", "B");
    builder.slot("2022-09-03T15:40", 10, "Another break", "A");
    builder.last_session().kind = SessionKind::break_;
    Kiosk kiosk(builder);
    CHECK(column(kiosk.model.coming(), "title") == Texts{"Break", "A1", "B1", "Another break"});
    CHECK(column(kiosk.model.coming(), "group") == Texts{"Next", "Next", "Next", "Later"});
}

TEST_CASE("when a day is over, home tells the next one; when all is over, it says so") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 30, "Past", "A");
    builder.slot("2022-09-04T10:00", 30, "Tomorrow", "A");
    Kiosk kiosk(builder, "2022-09-03T22:00");
    CHECK(column(kiosk.model.coming(), "title") == Texts{"Tomorrow"});
    CHECK(column(kiosk.model.coming(), "group") == Texts{"Sunday 4 September"});
    kiosk.model.show(kiosk.begin + std::chrono::days{2});
    CHECK(kiosk.model.property("emptyText").toString() == "The event is over. Thank you all!");
}

TEST_CASE("when all is over, home tells what there is to take along, and what is promised") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 30, "Bees", "A");
    builder.last_session().resources.push_back({Resource::Kind::slides, Resource::State::promised, "", ""});
    builder.event().links.push_back({"https://example.org/chat", "Chat"});
    Kiosk kiosk(builder, "2022-09-03T10:10");
    CHECK(kiosk.model.afterwards()->count() == 0);
    kiosk.model.show(kiosk.begin + std::chrono::hours{1});
    CHECK(column(kiosk.model.afterwards(), "title") == Texts{"Chat", "Bees"});
    CHECK(column(kiosk.model.afterwards(), "url") == Texts{"https://example.org/chat", ""});
}

TEST_CASE("a cancelled session is not on, and says so among what comes") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 60, "On", "A");
    builder.last_session().status = SessionStatus::cancelled;
    builder.slot("2022-09-03T16:00", 60, "Later", "A");
    builder.last_session().status = SessionStatus::cancelled;
    Kiosk kiosk(builder);
    CHECK(kiosk.model.now()->count() == 0);
    CHECK(kiosk.model.coming()->value(0, "badge").toString() == "cancelled");
}

TEST_CASE("after 60 seconds without a touch the kiosk goes home, and forgets what was searched for") {
    Kiosk kiosk;
    kiosk.model.touch();
    kiosk.model.choose("day/2");
    kiosk.model.type("rando");
    kiosk.model.open(kiosk.model.browse()->rows()->value(0, "slot").toString());
    kiosk.model.switchLanguage();
    CHECK(kiosk.wait(seconds{59}) == seconds{1});
    CHECK_FALSE(kiosk.model.at_home());
    CHECK(kiosk.wait(seconds{1}) == minutes{4});
    CHECK(kiosk.model.at_home());
    CHECK(kiosk.model.query().isEmpty());
    CHECK(kiosk.model.browse()->query().isEmpty());
    CHECK(kiosk.model.language() == "en");
}

TEST_CASE("each touch begins the waiting anew") {
    Kiosk kiosk;
    kiosk.model.choose("day/1");
    for (int i = 0; i < 10; ++i) {
        kiosk.wait(seconds{50});
        kiosk.model.touch();
    }
    CHECK(kiosk.model.tab() == "day/1");
}

TEST_CASE("after five minutes pages follow each other every 15 seconds, and a touch ends them") {
    test::AgendaBuilder builder = test::camp();
    builder.agenda().partners.push_back({"ACME", "gold", "https://example.org", ""});
    builder.event().links.push_back({"https://example.org/chat", "Chat"});
    builder.last_session().resources.push_back(
        {Resource::Kind::recording, Resource::State::promised, "", ""});
    Kiosk kiosk(builder);
    CHECK(kiosk.wait(minutes{5}) == seconds{15});
    REQUIRE(kiosk.model.attracting());
    CHECK(kiosk.model.attract()->value(0, "lead").toString() == QString::fromUtf8("14:00  ·  until 16:00"));
    CHECK(kiosk.model.attract()->value(0, "detail").toString() == "Plein air");
    Texts titles;
    const int pages = kiosk.model.property("attractPages").toInt();
    for (int page = 0; page < pages; ++page) {
        const std::string title = kiosk.model.property("attractTitle").toString().toStdString();
        if (titles.empty() || titles.back() != title)
            titles.push_back(title);
        CHECK(kiosk.model.attract()->count() > 0);
        kiosk.wait(seconds{15});
    }
    CHECK(titles ==
          Texts{"On now", "Next", "With the support of", "To come after the event", "Stay in touch"});
    CHECK(kiosk.model.property("attractPage").toInt() == 0);
    kiosk.model.touch();
    CHECK_FALSE(kiosk.model.attracting());
    CHECK(kiosk.model.at_home());
}

TEST_CASE("an event that tells nothing still has a page to draw people near") {
    Kiosk kiosk{test::AgendaBuilder()};
    kiosk.wait(minutes{6});
    CHECK(kiosk.model.attract()->count() == 1);
}

TEST_CASE("only the PIN unlocks the kiosk") {
    Kiosk kiosk;
    bool left = false;
    QObject::connect(kiosk.model.lock(), &KioskLock::unlocked, &kiosk.model, [&] { left = true; });
    kiosk.enter("1234");
    CHECK_FALSE(left); // nobody asked
    kiosk.model.lock()->ask();
    kiosk.enter("4321");
    CHECK(kiosk.model.lock()->message() == "This is not the PIN.");
    CHECK_FALSE(left);
    kiosk.enter("1234");
    CHECK(left);
}

TEST_CASE("three wrong PINs have to be waited for, each three longer") {
    Kiosk kiosk;
    KioskLock& lock = *kiosk.model.lock();
    lock.ask();
    for (const Duration wait : {Duration(seconds{30}), Duration(seconds{60}), Duration(minutes{2})}) {
        for (int i = 0; i < 3; ++i)
            kiosk.enter("0000");
        CHECK(lock.wait() == wait);
        kiosk.enter("1234");
        CHECK(lock.asked());
        lock.cancel(); // closing the panel does not help
        lock.ask();
        CHECK(lock.wait() == wait);
        kiosk.clock.move(wait);
    }
    CHECK(lock.wait() == Duration::zero());
    for (int i = 0; i < 300; ++i) {
        kiosk.enter("0000");
        kiosk.clock.move(lock.wait());
    }
    for (int i = 0; i < 3; ++i)
        kiosk.enter("0000");
    CHECK(lock.wait() == minutes{10});
}

TEST_CASE("the wait for the next PIN counts down each second") {
    Kiosk kiosk;
    kiosk.model.lock()->ask();
    for (int i = 0; i < 3; ++i)
        kiosk.enter("0000");
    CHECK(kiosk.wait(Duration{400}) == Duration{600});
    CHECK(kiosk.model.lock()->message() == "Too many wrong PINs. Try again in 30 s.");
    kiosk.wait(Duration{600});
    CHECK(kiosk.model.lock()->message() == "Too many wrong PINs. Try again in 29 s.");
}

TEST_CASE("a finger held in the corner for three seconds asks for the PIN, where there is one") {
    Kiosk kiosk(test::camp(), "2022-09-03T14:37", GENERATE(QString("1234"), QString()));
    const bool locked = kiosk.model.lock()->property("asked").isValid();
    REQUIRE(locked);
    bool left = false;
    QObject::connect(kiosk.model.lock(), &KioskLock::unlocked, &kiosk.model, [&] { left = true; });
    kiosk.model.lock()->hold(true);
    kiosk.wait(seconds{2});
    kiosk.model.lock()->hold(false);
    kiosk.wait(seconds{2});
    CHECK_FALSE(kiosk.model.lock()->asked());
    kiosk.model.lock()->hold(true);
    kiosk.wait(seconds{3});
    kiosk.enter("1234");
    CHECK_FALSE(kiosk.model.lock()->asked());
}

TEST_CASE("who asked for the PIN and left is forgotten like everyone") {
    Kiosk kiosk;
    kiosk.model.touch();
    kiosk.model.lock()->ask();
    kiosk.wait(seconds{60});
    CHECK_FALSE(kiosk.model.lock()->asked());
}

TEST_CASE(
    "a session stays open while the programme is refreshed, and closes when a new version has it no more") {
    Kiosk kiosk;
    kiosk.model.open(kiosk.model.now()->value(0, "slot").toString());
    REQUIRE(kiosk.model.session());
    kiosk.model.show(kiosk.begin + std::chrono::hours{5}); // long over
    CHECK(kiosk.model.session());
    CHECK(kiosk.model.detail()->property("title").toString() == "Randonnée au pied du massif");
    test::AgendaBuilder other;
    other.slot("2022-09-03T14:00", 60, "Something else", "Z");
    other.last_slot().id = SlotId{"else"};
    kiosk.model.set_plan(std::make_shared<LivePlan>(other.build()));
    kiosk.model.show(kiosk.begin);
    CHECK_FALSE(kiosk.model.session());
}

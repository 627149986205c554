// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hallway.h"
#include "tests/app/qt_catch.h"

#include <QCloseEvent>

using namespace estrade;
using std::chrono::minutes;
using std::chrono::seconds;
using test::Hallway;

TEST_CASE("a finger opens a session from home, and goes back") {
    Hallway hallway(GENERATE(QSize(540, 960), QSize(1366, 768), QSize(360, 740)));
    REQUIRE(hallway.touch("Escalade"));
    CHECK(hallway.sees(hallway.kiosk().detail()->property("when").toString()));
    REQUIRE(hallway.touch("‹  Back"));
    CHECK(hallway.kiosk().at_home());
    CHECK(hallway.sees("On now"));
}

TEST_CASE("where much is on, one touch reaches what comes next, and one comes back") {
    test::AgendaBuilder halls;
    for (int room = 1; room <= 30; ++room) {
        const std::string name = "Hall " + std::to_string(room);
        halls.slot("2022-09-03T14:00", 60, "Now in " + name, name);
        halls.slot("2022-09-03T15:00", 60, "Next in " + name, name);
    }
    Hallway hallway({540, 960}, halls);
    hallway.touch("Next in Hall 1"); // out of sight
    CHECK_FALSE(hallway.kiosk().session());
    REQUIRE(hallway.touch("↓  What comes next"));
    REQUIRE(hallway.touch("Next in Hall 1"));
    CHECK(hallway.kiosk().session());
    REQUIRE(hallway.touch("‹  Back"));
    REQUIRE(hallway.touch("↑  On now"));
    REQUIRE(hallway.touch("Now in Hall 1"));
    CHECK(hallway.kiosk().session());
}

TEST_CASE("a finger chooses a day, and moves its list") {
    Hallway hallway;
    REQUIRE(hallway.touch("Sunday"));
    CHECK(hallway.kiosk().tab() == "day/2");
    CHECK(hallway.sees("Le lendemain"));
    REQUIRE(hallway.touch("Now"));
    CHECK(hallway.kiosk().at_home());
}

TEST_CASE("the keys on the screen find a session without its accents, and a touch opens it") {
    Hallway hallway(GENERATE(QSize(540, 960), QSize(1366, 768)));
    REQUIRE(hallway.touch("Search for a session, a person"));
    for (const char* key : {"R", "A", "N", "D", "O", "N", "N", "E", "E"})
        REQUIRE(hallway.touch(key));
    CHECK(hallway.kiosk().query() == "randonnee");
    REQUIRE(hallway.touch("<b>Randonnée</b> au pied du massif"));
    CHECK(hallway.kiosk().session());
    REQUIRE(hallway.touch("‹  Back"));
    CHECK(hallway.kiosk().query() == "randonnee");
    REQUIRE(hallway.touch("⌫"));
    CHECK(hallway.kiosk().query() == "randonne");
    REQUIRE(hallway.touch("Clear"));
    CHECK(hallway.kiosk().query() == "");
    REQUIRE(hallway.touch("Close"));
    CHECK(hallway.kiosk().at_home());
}

TEST_CASE("a keyboard that someone plugs in searches as well, and Escape goes back no further than home") {
    Hallway hallway;
    hallway.type("escal");
    CHECK(hallway.kiosk().query() == "escal");
    for (int i = 0; i < 3; ++i)
        hallway.press(Qt::Key_Escape);
    CHECK(hallway.kiosk().at_home());
    CHECK(hallway.window().isVisible());
    CHECK_FALSE(hallway.lock().asked());
}

TEST_CASE("the language changes at a touch, keys and all, and comes back for the next visitor") {
    Hallway hallway;
    REQUIRE(hallway.touch("EN / FR"));
    CHECK(hallway.kiosk().language() == "fr");
    CHECK(hallway.sees("Maintenant"));
    hallway.wait(seconds{60});
    CHECK(hallway.sees("Now"));
}

TEST_CASE(
    "nothing that keys, the window's frame or the session manager do closes the kiosk without the PIN") {
    Hallway hallway;
    hallway.press(Qt::Key_F11);
    hallway.press(Qt::Key_W, Qt::ControlModifier);
    CHECK_FALSE(hallway.lock().asked());
    SECTION("Ctrl+Q") {
        hallway.press(Qt::Key_Q, Qt::ControlModifier);
    }
    SECTION("Alt+F4") {
        hallway.press(Qt::Key_F4, Qt::AltModifier);
    }
    SECTION("closed by the window manager") {
        hallway.window().close();
    }
    CHECK(hallway.window().isVisible());
    CHECK(hallway.lock().asked());
    CHECK_FALSE(hallway.has_left());
    hallway.type("9999");
    hallway.press(Qt::Key_Return);
    CHECK_FALSE(hallway.has_left());
    for (const char* key : {"1", "2", "3", "4", "OK"})
        REQUIRE(hallway.touch(key));
    CHECK(hallway.has_left());
    CHECK(hallway.window().close());
}

TEST_CASE("without a PIN who has a keyboard may leave") {
    Hallway hallway({540, 960}, test::camp(), "2022-09-03T14:37", "light", "en", "");
    hallway.press(Qt::Key_Q, Qt::ControlModifier);
    CHECK(hallway.has_left());
}

TEST_CASE("the touch that wakes the screen does nothing else") {
    Hallway hallway;
    hallway.wait(minutes{6});
    REQUIRE(hallway.kiosk().attracting());
    CHECK(hallway.sees("On now"));
    SECTION("a finger") {
        hallway.touch(QPoint(270, 300));
    }
    SECTION("a key") {
        hallway.press(Qt::Key_A);
    }
    CHECK_FALSE(hallway.kiosk().attracting());
    CHECK(hallway.kiosk().at_home());
    REQUIRE(hallway.touch("Escalade"));
    CHECK(hallway.kiosk().session());
}

TEST_CASE("while a page is shown to nobody no frame is drawn") {
    Hallway hallway;
    hallway.wait(minutes{6});
    hallway.screen().settle();
    QCoreApplication::processEvents();
    int frames = 0;
    QObject::connect(
        &hallway.window(), &QQuickWindow::frameSwapped, &hallway.kiosk(), [&] { ++frames; },
        Qt::DirectConnection);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    CHECK(frames == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/foreground.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"

#include <QTest>

using namespace estrade;

TEST_CASE("a kiosk comes before whatever window covers it, until the organizer lets it go") {
    const test::Warnings warnings;
    QWindow window;
    Foreground foreground(window);
    CHECK(window.flags().testFlag(Qt::FramelessWindowHint));
    CHECK(window.flags().testFlag(Qt::WindowStaysOnTopHint));
    window.showFullScreen();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QWindow other;
    other.show();
    other.requestActivate();
    CHECK(QTest::qWaitFor([&] { return window.isActive(); }));
    const bool hidden = GENERATE(true, false);
    hidden ? window.showMinimized() : window.showNormal();
    CHECK(QTest::qWaitFor([&] { return window.visibility() == QWindow::FullScreen; }));

    foreground.let_go();
    window.showNormal();
    other.requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    CHECK_FALSE(QTest::qWaitFor([&] { return window.isActive(); }, 700)); // longer than between two tries
    CHECK(window.visibility() == QWindow::Windowed);
    CHECK(warnings.seen().join("\n").toStdString() == "");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

#include <QSignalSpy>
#include <QTest>

using namespace estrade;

namespace {

struct Evening {
    Zone paris = test::zone("Europe/Paris");
    BoardModel board{"fr"};

    Evening() {
        board.set_agenda(test::evening().build(), {});
        at("2020-09-30T19:12:00");
    }
    void at(const std::string& time) { board.show(test::at(time, paris)); }
};

} // namespace

TEST_CASE("all digits flip in one frame, and no frame is drawn while nothing changes") {
    Evening evening;
    test::BoardWindow screen(evening.board, {960, 540});
    (void)screen.picture();
    QTest::qWait(100); // taking the picture asked for a frame
    QSignalSpy frames(&screen.window(), &QQuickWindow::afterRendering);

    QTest::qWait(300);
    CHECK(frames.isEmpty());

    evening.at("2020-09-30T19:12:01");
    REQUIRE(frames.wait(2000));
    QTest::qWait(100);
    CHECK(frames.size() == 1);
}

TEST_CASE("two windows draw the same instant with equal pixels") {
    const QString theme = GENERATE(as<QString>(), "dark", "light", "contrast");
    const QSize size = GENERATE(QSize(960, 540), QSize(1366, 768), QSize(540, 960));
    Evening one;
    Evening other;
    test::BoardWindow first(one.board, size, theme);
    const QImage picture = first.picture();
    test::BoardWindow second(other.board, size, theme);
    CHECK(second.picture() == picture);
    CHECK(first.picture() == picture);
}

TEST_CASE("an instant looks the same however the window came to it") {
    const QSize size = GENERATE(QSize(960, 540), QSize(540, 960));
    Evening walked;
    walked.at("2020-09-28T12:00:00");
    test::BoardWindow window(walked.board, size);
    (void)window.picture();
    for (const char* time : {"2020-09-30T18:30:00", "2020-09-30T19:12:00", "2020-09-30T19:12:01",
                             "2020-09-30T19:41:30", "2020-09-30T20:30:00", "2020-09-30T19:26:00"}) {
        walked.at(time);
        Evening frozen;
        frozen.at(time);
        test::BoardWindow fresh(frozen.board, size);
        INFO(time);
        CHECK(window.picture() == fresh.picture());
    }
}

TEST_CASE("F11 fills the screen and Escape leaves it") {
    Evening evening;
    test::BoardWindow screen(evening.board, {640, 360});
    (void)screen.picture();
    screen.window().requestActivate();
    QTest::keyClick(&screen.window(), Qt::Key_F11);
    CHECK(screen.window().visibility() == QWindow::FullScreen);
    QTest::keyClick(&screen.window(), Qt::Key_Escape);
    CHECK(screen.window().visibility() == QWindow::Windowed);
}

TEST_CASE("every theme draws every layout without a warning") {
    const QString theme = GENERATE(as<QString>(), "dark", "light", "contrast");
    const test::Warnings warnings;
    Evening evening;
    test::BoardWindow screen(evening.board, {960, 540}, theme);
    CHECK_FALSE(screen.picture().isNull());
    CHECK(warnings.seen().join("\n").toStdString() == "");
}

TEST_CASE("the table of many rooms turns its pages without a warning") {
    const test::Warnings warnings;
    test::AgendaBuilder builder;
    for (int room = 1; room <= 20; ++room)
        builder.slot("2022-09-03T14:00", 60, "Talk " + std::to_string(room), "Room " + std::to_string(room));
    const Zone paris = test::zone("Europe/Paris");
    BoardModel board("en");
    board.set_agenda(builder.build(), {});
    board.show(test::at("2022-09-03T14:10:00", paris));
    test::BoardWindow screen(board, {960, 540});
    const QImage first = screen.picture();
    board.show(test::at("2022-09-03T14:10:12", paris));
    CHECK(screen.picture() != first);
    CHECK(warnings.seen().join("\n").toStdString() == "");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/patience.h"
#include "tests/app/qt_catch.h"

#include <QGuiApplication>
#include <QPromise>
#include <QQmlEngine>
#include <QTimer>
#include <QWindow>

using namespace estrade;

namespace {

/// A file that is being read until the test ends that.
struct LongReading {
    QPromise<ReadResult> promise;
    QQmlEngine engine;
    cli::Arguments arguments;

    LongReading() {
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        arguments.file = "/home/of/someone/schedule.xml";
        arguments.theme = "dark";
        arguments.language = "en";
        promise.start();
    }
    void end() {
        promise.addResult(ReadResult(tl::unexpected(Diagnostics{})));
        promise.finish();
    }
    bool wait() { return wait_for(promise.future(), engine, arguments); }

    /// Does something with the window that says so, once there is one.
    template <class Act>
    void when_told(Act act) {
        looking_.callOnTimeout([act, this] {
            for (QWindow* const window : QGuiApplication::topLevelWindows())
                if (window->isVisible()) {
                    looking_.stop();
                    act(*window);
                }
        });
        looking_.start(10);
    }

private:
    QTimer looking_;
};

} // namespace

TEST_CASE("a file that is read at once is not waited for") {
    LongReading reading;
    reading.end();
    CHECK(reading.wait());
}

TEST_CASE("where reading lasts a window says which file is read, until it has been") {
    LongReading reading;
    QString told;
    reading.when_told([&](const QWindow& window) {
        told = window.property("notice").toString();
        reading.end();
    });
    CHECK(reading.wait());
    CHECK(told == QString::fromUtf8("Reading schedule.xml …"));
    CHECK(QGuiApplication::topLevelWindows().isEmpty());
}

TEST_CASE("whoever closes the window that says that a file is read waits no more") {
    LongReading reading;
    reading.when_told([](QWindow& window) { window.close(); });
    CHECK_FALSE(reading.wait());
    reading.end();
}

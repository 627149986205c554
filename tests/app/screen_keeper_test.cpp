// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screen_keeper.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <iostream>
#include <qpa/qplatformnativeinterface.h>
#include <sstream>

using namespace estrade;

namespace {

/// What is plugged into the machine. Once this is gone, what was there before.
class Machine {
public:
    Machine() : before_(configuration()) {}
    ~Machine() {
        configure(before_);
        std::cerr.rdbuf(errors_);
    }
    Q_DISABLE_COPY_MOVE(Machine)

    /// The screens are beside each other. Those that come do so in the order of their names.
    void plug(const QList<std::pair<QString, QSize>>& screens) {
        QJsonArray all;
        int x = 0;
        for (const auto& [name, size] : screens) {
            all.append(QJsonObject{{"name", name},
                                   {"x", x},
                                   {"y", 0},
                                   {"width", size.width()},
                                   {"height", size.height()},
                                   {"logicalDpi", 96},
                                   {"logicalBaseDpi", 96},
                                   {"dpr", 1}});
            x += size.width();
        }
        QJsonObject wanted = before_;
        wanted["screens"] = all;
        configure(wanted);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::string told() const { return told_.str(); }

private:
    static QPlatformNativeInterface* platform() { return QGuiApplication::platformNativeInterface(); }
    static QJsonObject configuration() {
        const auto get = reinterpret_cast<QJsonObject (*)(QPlatformNativeInterface*)>(
            platform()->nativeResourceForIntegration("configuration"));
        return get(platform());
    }
    static void configure(const QJsonObject& wanted) {
        const auto set = reinterpret_cast<void (*)(QJsonObject, QPlatformNativeInterface*)>(
            platform()->nativeResourceForIntegration("setConfiguration"));
        set(wanted, platform());
    }

    QJsonObject before_;
    std::ostringstream told_;
    std::streambuf* errors_ = std::cerr.rdbuf(told_.rdbuf());
};

const std::pair<QString, QSize> laptop{"DP-1", {1366, 768}};
const std::pair<QString, QSize> projector{"HDMI-1", {1280, 720}};

std::string place(const QWindow& window) {
    QCoreApplication::processEvents();
    const QRect at = window.geometry();
    return QStringLiteral("%1 %2x%3+%4%5%6")
        .arg(window.screen()->name())
        .arg(at.width())
        .arg(at.height())
        .arg(at.x())
        .arg(window.visibility() == QWindow::FullScreen ? " full" : "", window.isVisible() ? "" : " hidden")
        .toStdString();
}

} // namespace

TEST_CASE("a full screen goes to another when its own is unplugged, and back when that is there again") {
    const test::Warnings warnings;
    Machine machine;
    machine.plug({laptop, projector});
    QWindow window;
    const ScreenKeeper keeper(window, 2);
    const QSignalSpy closed(qGuiApp, &QGuiApplication::lastWindowClosed);
    window.showFullScreen();
    CHECK(place(window) == "HDMI-1 1280x720+1366 full");
    machine.plug({laptop});
    CHECK(place(window) == "DP-1 1366x768+0 full");
    machine.plug({laptop, {"DP-3", {800, 600}}});
    CHECK(place(window) == "DP-1 1366x768+0 full");
    machine.plug({laptop, {"DP-3", {800, 600}}, projector});
    CHECK(place(window) == "HDMI-1 1280x720+2166 full");
    CHECK(closed.isEmpty());
    CHECK(machine.told() == "");
    CHECK(warnings.seen().join("\n").toStdString() == "");
}

TEST_CASE("a full screen on no certain screen comes back as well, when the primary one was unplugged") {
    Machine machine;
    machine.plug({laptop, projector});
    QWindow window;
    const ScreenKeeper keeper(window, std::nullopt);
    window.showFullScreen();
    CHECK(place(window) == "DP-1 1366x768+0 full");
    machine.plug({projector});
    CHECK(place(window) == "HDMI-1 1280x720+0 full");
    machine.plug({projector, laptop});
    CHECK(place(window) == "DP-1 1366x768+1280 full");
}

TEST_CASE("a full screen that someone moved stays there when another screen comes and goes") {
    Machine machine;
    machine.plug({laptop, projector});
    QWindow window;
    const ScreenKeeper keeper(window, std::nullopt);
    window.setScreen(QGuiApplication::screens().last());
    window.setGeometry(window.screen()->geometry());
    window.showFullScreen();
    machine.plug({projector});
    machine.plug({projector, laptop});
    CHECK(place(window).starts_with("HDMI-1 1280x720"));
}

TEST_CASE("a screen that is missing at the start is told, and taken when it comes") {
    Machine machine;
    machine.plug({laptop});
    QWindow window;
    const ScreenKeeper keeper(window, 2);
    CHECK(machine.told() == "estrade: warning: there is no screen 2; the machine has 1\n");
    window.showFullScreen();
    CHECK(place(window) == "DP-1 1366x768+0 full");
    machine.plug({laptop, projector});
    CHECK(place(window) == "HDMI-1 1280x720+1366 full");
}

TEST_CASE("a full screen fills its screen at each resolution") {
    Machine machine;
    machine.plug({laptop, projector});
    QWindow window;
    const ScreenKeeper keeper(window, 2);
    window.showFullScreen();
    machine.plug({laptop, {"HDMI-1", {1920, 1080}}});
    CHECK(place(window) == "HDMI-1 1920x1080+1366 full");
}

TEST_CASE("a window that does not fill a screen is left where it is when one comes") {
    Machine machine;
    machine.plug({laptop});
    QWindow window;
    const ScreenKeeper keeper(window, 2);
    window.setGeometry(10, 20, 300, 200);
    window.show();
    machine.plug({laptop, projector});
    CHECK(place(window) == "DP-1 300x200+10");
}

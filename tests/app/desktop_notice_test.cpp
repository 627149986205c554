// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop_notice.h"
#include "tests/app/bus.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

using namespace estrade;

namespace {

/// A desktop that notes what it is to show.
class Desktop : public QDBusVirtualObject {
public:
    using QDBusVirtualObject::QDBusVirtualObject;
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override {
        shown.append(message.member() + ": " + message.arguments().value(3).toString() + ", " +
                     message.arguments().value(4).toString());
        return true;
    }
    QStringList shown;
};

} // namespace

TEST_CASE("without a session bus, a notification does nothing and says nothing") {
    const test::Warnings warnings;
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/proc/nowhere");
    notify_desktop("Opening", "10:00");
    QTest::qWait(20);
    CHECK(warnings.seen().join("\n").toStdString() == "");
}

TEST_CASE("a notification reaches the desktop by the session bus") {
    {
        QDBusConnection connection = QDBusConnection::connectToBus(test::session_bus(), "desktop");
        REQUIRE(connection.isConnected());
        Desktop desktop;
        REQUIRE(connection.registerVirtualObject("/org/freedesktop/Notifications", &desktop));
        REQUIRE(connection.registerService("org.freedesktop.Notifications"));
        notify_desktop("Opening", "10:00, Hall");
        CHECK(QTest::qWaitFor([&] { return !desktop.shown.isEmpty(); }));
        CHECK(desktop.shown.join("\n").toStdString() == "Notify: Opening, 10:00, Hall");
    }
    QDBusConnection::disconnectFromBus("desktop");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/awake.h"
#include "tests/app/bus.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace estrade;

namespace {

/// A part of a desktop that keeps the screen lit for whoever asks.
class Saver : public QDBusVirtualObject {
public:
    /// `service`: its name, and its object's path with slashes. With cookies from `first`.
    Saver(const QString& service, uint first)
        : service_(service), cookie_(first),
          connection_(QDBusConnection::connectToBus(test::session_bus(), service)) {
        REQUIRE(connection_.registerVirtualObject("/" + QString(service).replace('.', '/'), this));
        REQUIRE(connection_.registerService(service));
    }
    ~Saver() override {
        connection_.unregisterService(service_);
        QDBusConnection::disconnectFromBus(service_);
    }
    Q_DISABLE_COPY_MOVE(Saver)

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        QStringList words{message.member()};
        const QVariantList arguments = message.arguments();
        for (const QVariant& argument : arguments)
            words.append(argument.toString());
        told_.append(words.join(", "));
        if (message.member() == "Inhibit")
            connection.send(message.createReply(cookie_++));
        return true;
    }
    /// Waits for that many calls; tells them all.
    [[nodiscard]] std::string told(qsizetype count) const {
        (void)QTest::qWaitFor([&] { return told_.size() >= count; });
        QCoreApplication::processEvents();
        return told_.join("\n").toStdString();
    }

private:
    QString service_;
    uint cookie_;
    QStringList told_;
    QDBusConnection connection_;
};

const QString screen_saver = "org.freedesktop.ScreenSaver";
const QString session_manager = "org.gnome.SessionManager";

bool comes(const QSignalSpy& answer) {
    return QTest::qWaitFor([&] { return !answer.isEmpty(); });
}

} // namespace

TEST_CASE("the desktop is asked by the program's name to keep the screen lit, and told when no more") {
    const test::Warnings warnings;
    const Saver saver(screen_saver, 77);
    const Saver other(session_manager, 5);
    Awake awake;
    const QSignalSpy refused(&awake, &Awake::refused);
    const QSignalSpy granted(&awake, &Awake::granted);
    awake.hold(true);
    awake.hold(true);
    CHECK(saver.told(1) == "Inhibit, Estrade, The programme is being shown");
    REQUIRE(comes(granted));
    awake.hold(false);
    CHECK(saver.told(2) == "Inhibit, Estrade, The programme is being shown\nUnInhibit, 77");
    CHECK(other.told(0) == "");
    CHECK(refused.isEmpty());
    CHECK(warnings.seen().join("\n").toStdString() == "");
}

TEST_CASE("where the desktop has no screen saver, its session's manager is asked") {
    const Saver manager(session_manager, 5);
    {
        Awake awake;
        const QSignalSpy granted(&awake, &Awake::granted);
        awake.hold(true);
        CHECK(comes(granted));
    }
    CHECK(manager.told(2) ==
          "Inhibit, org.estrade.Estrade, 0, The programme is being shown, 8\nUninhibit, 5");
}

TEST_CASE("a desktop's part that starts anew is asked anew") {
    auto saver = std::make_unique<Saver>(screen_saver, 1);
    Awake awake;
    const QSignalSpy refused(&awake, &Awake::refused);
    QSignalSpy granted(&awake, &Awake::granted);
    awake.hold(true);
    CHECK(comes(granted));
    granted.clear();
    saver.reset();
    CHECK(comes(refused)); // there is nobody else
    saver = std::make_unique<Saver>(screen_saver, 9);
    CHECK(comes(granted));
    awake.hold(false);
    CHECK(saver->told(2) == "Inhibit, Estrade, The programme is being shown\nUnInhibit, 9");
    CHECK(refused.size() == 1);
}

TEST_CASE("a bus on which nobody keeps the screen lit, and no bus, are told once and without a warning") {
    const test::Warnings warnings;
    if (GENERATE(true, false)) {
        (void)test::session_bus();
    } else {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/proc/nowhere");
    }
    Awake awake;
    const QSignalSpy refused(&awake, &Awake::refused);
    awake.hold(true);
    CHECK(comes(refused));
    awake.hold(false);
    awake.hold(true);
    QTest::qWait(50);
    CHECK(refused.size() == 1);
    CHECK(warnings.seen().join("\n").toStdString() == "");
}

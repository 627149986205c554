// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/qt_catch.h"

#include <QProcess>

namespace estrade::test {

/// A session bus of the test's own, which the program finds while it lives.
class Bus {
public:
    Bus() {
        process_.start("dbus-daemon", {"--session", "--nofork", "--print-address=1"});
        REQUIRE(process_.waitForStarted());
        REQUIRE(process_.waitForReadyRead());
        address_ = QString::fromUtf8(process_.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address_.toUtf8());
    }
    ~Bus() {
        process_.terminate();
        process_.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Bus)
    [[nodiscard]] const QString& address() const { return address_; }

private:
    QProcess process_;
    QString address_;
};

} // namespace estrade::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/qt_catch.h"

#include <QProcess>

namespace estrade::test {

/// A session bus of the tests' own, which the program finds from now on. There is one for all, for the D-Bus
/// library remembers the first it was told of.
inline QString session_bus() {
    class Bus {
    public:
        Bus() {
            process_.start("dbus-daemon", {"--session", "--nofork", "--print-address=1"});
            if (process_.waitForStarted() && process_.waitForReadyRead())
                address = process_.readLine().trimmed();
        }
        ~Bus() {
            process_.terminate();
            process_.waitForFinished();
        }
        Q_DISABLE_COPY_MOVE(Bus)
        QByteArray address;

    private:
        QProcess process_;
    };
    static const Bus bus;
    REQUIRE_FALSE(bus.address.isEmpty());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address);
    return QString::fromUtf8(bus.address);
}

} // namespace estrade::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop_notice.h"

#include "app/window/surroundings.h"

#ifdef ESTRADE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <QtConcurrentRun>

namespace estrade {

void notify_desktop(const QString& title, const QString& text) {
    if (!has_session_bus())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr uint replaces_none = 0;
    constexpr int as_long_as_usual = -1;
    message.setArguments(
        {QStringLiteral("Estrade"), replaces_none, QStringLiteral("org.estrade.Estrade"), title, text,
         QStringList(), QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.estrade.Estrade")}},
         as_long_as_usual});
    // Connecting waits for the bus.
    (void)QtConcurrent::run([message] { QDBusConnection::sessionBus().send(message); });
}

} // namespace estrade

#else

namespace estrade {

void notify_desktop(const QString&, const QString&) {}

} // namespace estrade

#endif

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/surroundings.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QQuickWindow>
#include <unistd.h>

namespace estrade {

void draw_without_display() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

void draw_at_once() {
    constexpr const char* wait = "QT_QPA_UPDATE_IDLE_TIME";
    if (!qEnvironmentVariableIsSet(wait))
        qputenv(wait, "0");
}

void provide_runtime_folder() {
    constexpr const char* folder = "XDG_RUNTIME_DIR";
    if (qEnvironmentVariableIsEmpty(folder))
        qputenv(folder, (QDir::tempPath() + "/estrade-" + QString::number(getuid())).toUtf8());
}

bool has_display() {
    const auto is_told = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    return is_told("DISPLAY") || is_told("WAYLAND_DISPLAY") || is_told("WAYLAND_SOCKET") ||
           is_told("QT_QPA_PLATFORM");
}

bool has_session_bus() {
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

bool can_play_sounds() {
    // Told is a socket, or another machine, which is trusted to be there.
    QString server = qEnvironmentVariable("PULSE_SERVER");
    if (server.isEmpty())
        server = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse/native");
    else if (server.startsWith(QLatin1String("unix:")))
        server = server.section(QLatin1Char(':'), 1);
    return (!server.startsWith(QLatin1Char('/')) || QFile::exists(server)) &&
           QFile::exists(QLibraryInfo::path(QLibraryInfo::QmlImportsPath) +
                         QStringLiteral("/QtMultimedia/qmldir"));
}

} // namespace estrade

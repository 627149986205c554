// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/patience.h"

#include "app/translation.h"
#include "app/window/agenda_file.h"
#include "app/window/notices.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QTimer>

namespace estrade {

bool wait_for(const QFuture<ReadResult>& reading, QQmlEngine& engine, const cli::Arguments& arguments) {
    QEventLoop loop;
    QFutureWatcher<ReadResult> watcher;
    QObject::connect(&watcher, &QFutureWatcher<ReadResult>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(reading);
    if (reading.isFinished())
        return true;
    QGuiApplication::setQuitOnLastWindowClosed(false); // another follows
    const Translation translation(screen_language(arguments.language, {}));
    QQmlComponent screen(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Estrade/ReadingWindow.qml")));
    std::unique_ptr<QObject> root;
    QTimer::singleShot(reading_lasts, &loop, [&] {
        root.reset(screen.createWithInitialProperties(
            {{QStringLiteral("notice"), reading_notice(QString::fromStdString(arguments.file))},
             {QStringLiteral("themeName"), QString::fromStdString(arguments.theme)}}));
        if (auto* const window = qobject_cast<QQuickWindow*>(root.get())) {
            QObject::connect(window, &QWindow::visibleChanged, &loop, [&loop](bool visible) {
                if (!visible)
                    loop.quit();
            });
            window->show();
        }
    });
    loop.exec();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    return reading.isFinished();
}

} // namespace estrade

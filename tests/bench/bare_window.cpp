// SPDX-License-Identifier: GPL-3.0-or-later
// The least a QML program can be: a window with one text that changes each second.
#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml")); // Qt's own since 6.5
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Bare/Bare.qml")));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the application's side: Qt, without a display, drawing by software.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QFont>
#include <QGuiApplication>
#include <QQuickWindow>

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    QGuiApplication::setFont(font);
    return Catch::Session().run(argc, argv);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGuiApplication>
#include <QQuickWindow>
#include <memory>

namespace estrade::test {

/// Qt without a display, drawing by software, at one scale and in one font on every machine.
[[nodiscard]] inline std::unique_ptr<QGuiApplication> application_without_display(int& argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QFont font(QStringLiteral("Inter"));
    font.setStyleHint(QFont::SansSerif);
    QGuiApplication::setFont(font);
    return application;
}

} // namespace estrade::test

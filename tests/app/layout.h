// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

/// What is written in a window, and where.
namespace estrade::test {

struct Text {
    QRectF painted; ///< in the window
    QRectF seen;    ///< of it, where part is scrolled out of sight
    QRectF box;
    QString text;
    bool elided;
};

[[nodiscard]] QList<Text> texts_of(QQuickItem* root);

/// What a designer would circle: text out of its box or of the window, or over other text.
[[nodiscard]] QStringList faults_of(QQuickWindow& window, QQuickItem* root);
[[nodiscard]] QStringList faults_of(QQuickWindow& window);

} // namespace estrade::test

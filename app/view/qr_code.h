// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace estrade {

/// A QR code of a text, on its own quiet zone, drawn in whole pixels. Empty text draws nothing.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE set_text NOTIFY textChanged)
    Q_PROPERTY(QColor dark MEMBER dark_ NOTIFY colorsChanged)
    Q_PROPERTY(QColor light MEMBER light_ NOTIFY colorsChanged)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return text_; }
    void set_text(const QString& text);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void textChanged();
    void colorsChanged();

private:
    QString text_;
    QColor dark_ = Qt::black;
    QColor light_ = Qt::white;
};

} // namespace estrade

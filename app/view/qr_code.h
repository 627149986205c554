// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace estrade {

/// A QR code of a text, on its own quiet zone, drawn in whole pixels. An empty text, and one too long for a
/// code (about 2,900 bytes, 4,300 capitals and digits), draw nothing.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE set_text NOTIFY textChanged)
    Q_PROPERTY(bool tooLong READ tooLong NOTIFY textChanged)
    /// How many it is wide, with its quiet zone; 0: there is no code.
    Q_PROPERTY(int modules READ modules NOTIFY textChanged)
    Q_PROPERTY(QColor dark MEMBER dark_ NOTIFY colorsChanged)
    Q_PROPERTY(QColor light MEMBER light_ NOTIFY colorsChanged)

public:
    explicit QrCode(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return text_; }
    void set_text(const QString& text);
    [[nodiscard]] bool tooLong() const { return !text_.isEmpty() && modules_.isNull(); }
    [[nodiscard]] int modules() const;

    void paint(QPainter* painter) override;

protected:
    /// One that is hidden keeps no picture: as large as a window that is megabytes.
    void itemChange(ItemChange change, const ItemChangeData& value) override;

Q_SIGNALS:
    void textChanged();
    void colorsChanged();

private:
    void repaint();

    QString text_;
    QImage modules_; ///< a pixel each, of which 1 is dark
    QColor dark_ = Qt::black;
    QColor light_ = Qt::white;
};

} // namespace estrade

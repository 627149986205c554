// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/qr_code.h"

#include <QPainter>
#include <cmath>
#include <memory>
#include <qrencode.h>

namespace estrade {
namespace {

constexpr int quiet_modules = 4; ///< what ISO/IEC 18004 asks for

/// None where there is no text, or too much of it.
QImage modules_of(const QByteArray& text) {
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_L, QR_MODE_8, true), &QRcode_free);
    if (!code)
        return {};
    QImage modules(code->width, code->width, QImage::Format_Mono);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            modules.setPixel(x, y, code->data[y * code->width + x] & 1U);
    return modules;
}

} // namespace

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(false);
    connect(this, &QrCode::colorsChanged, this, &QrCode::repaint);
}

void QrCode::set_text(const QString& text) {
    if (text == text_)
        return;
    text_ = text;
    modules_ = modules_of(text.toUtf8());
    Q_EMIT textChanged();
    repaint();
}

void QrCode::itemChange(ItemChange change, const ItemChangeData& value) {
    if (change == ItemVisibleHasChanged) {
        setFlag(ItemHasContents, value.boolValue);
        repaint();
    }
    QQuickPaintedItem::itemChange(change, value);
}

void QrCode::repaint() {
    if (flags() & ItemHasContents)
        update();
}

int QrCode::modules() const {
    return modules_.isNull() ? 0 : modules_.width() + 2 * quiet_modules;
}

void QrCode::paint(QPainter* painter) {
    if (modules_.isNull())
        return;
    painter->fillRect(boundingRect(), light_);
    // A module's edges fall on whole pixels, so that it is as large as the item allows and has no grey rim.
    const int count = modules_.width();
    const double module = std::min(width(), height()) / modules();
    if (module < 1)
        return;
    const auto edge = [module](int i) { return static_cast<int>(std::lround((i + quiet_modules) * module)); };
    for (int y = 0; y < count; ++y)
        for (int x = 0; x < count; ++x)
            if (modules_.pixelIndex(x, y) == 1)
                painter->fillRect(QRect(QPoint(edge(x), edge(y)), QPoint(edge(x + 1) - 1, edge(y + 1) - 1)),
                                  dark_);
}

} // namespace estrade

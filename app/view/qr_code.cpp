// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/qr_code.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace estrade {
namespace {

// ISO/IEC 18004 asks for four; what whole pixels leave over, and the light frame around, make up the rest.
constexpr int quiet_modules = 2;

} // namespace

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(false);
    connect(this, &QrCode::colorsChanged, this, [this] { update(); });
}

void QrCode::set_text(const QString& text) {
    if (text == text_)
        return;
    text_ = text;
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter* painter) {
    const QByteArray bytes = text_.toUtf8();
    if (bytes.isEmpty())
        return;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_L), &QRcode_free);
    if (!code)
        return;
    painter->fillRect(boundingRect(), light_);
    const int side = static_cast<int>(std::min(width(), height()));
    const int modules = code->width + 2 * quiet_modules;
    const int pixels = side / modules;
    if (pixels == 0)
        return;
    const int margin = (side - pixels * code->width) / 2;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if ((code->data[y * code->width + x] & 1U) != 0)
                painter->fillRect(margin + x * pixels, margin + y * pixels, pixels, pixels, dark_);
}

} // namespace estrade

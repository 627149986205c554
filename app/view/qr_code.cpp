// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/qr_code.h"

#include <QPainter>
#include <cmath>
#include <memory>
#include <qrencode.h>

namespace estrade {
namespace {

constexpr int quiet_modules = 4; ///< what ISO/IEC 18004 asks for

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
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_L, QR_MODE_8, true), &QRcode_free);
    if (!code)
        return;
    painter->fillRect(boundingRect(), light_);
    // A module's edges fall on whole pixels, so that it is as large as the item allows and has no grey rim.
    const double side = std::min(width(), height());
    const double module = side / (code->width + 2 * quiet_modules);
    if (module < 1)
        return;
    const auto edge = [module](int i) { return static_cast<int>(std::lround((i + quiet_modules) * module)); };
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if ((code->data[y * code->width + x] & 1U) != 0)
                painter->fillRect(QRect(QPoint(edge(x), edge(y)), QPoint(edge(x + 1) - 1, edge(y + 1) - 1)),
                                  dark_);
}

} // namespace estrade

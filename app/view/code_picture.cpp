// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/code_picture.h"

#include <QImageReader>
#include <QStringList>
#include <array>
#include <exception>

#define ZX_USE_UTF8 // texts as they are since its version 2
#include <ZXing/ReadBarcode.h>

namespace estrade {
namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

/// What Qt reads besides, a drawing in XML for one, no camera and no screenshot makes.
constexpr std::array<QByteArrayView, 6> kinds{"png", "jpeg", "jpg", "webp", "gif", "bmp"};

/// The longer side of a picture in which codes are looked for: each module of the largest code, of a fifth of
/// that length, still has four pixels.
constexpr int enough = 4096;

/// Decides by how the file begins, whatever its name.
bool begins_as_picture(QImageReader& reader) {
    reader.setDecideFormatFromContent(true);
    const QByteArray kind = reader.format();
    return std::find(kinds.begin(), kinds.end(), QByteArrayView(kind)) != kinds.end();
}

bool is_huge(const QSize& size) {
    return qint64{size.width()} * size.height() > largest_picture;
}

} // namespace

bool is_picture(const QString& path) {
    QImageReader reader(path);
    return begins_as_picture(reader);
}

tl::expected<QString, PictureFault> read_codes(const QImage& picture) {
    if (picture.isNull())
        return tl::unexpected(PictureFault::unreadable);
    if (is_huge(picture.size()))
        return tl::unexpected(PictureFault::huge);
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QStringList texts;
    try {
        const auto codes =
            ZXing::ReadBarcodes({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                 static_cast<int>(grey.bytesPerLine())},
                                Options().setFormats(ZXing::BarcodeFormat::QRCode));
        for (const auto& code : codes)
            if (code.isValid())
                texts << QString::fromStdString(code.text());
    } catch (const std::exception&) {
        return tl::unexpected(PictureFault::no_code);
    }
    if (texts.isEmpty())
        return tl::unexpected(PictureFault::no_code);
    return texts.join(QLatin1Char('\n'));
}

tl::expected<QString, PictureFault> read_codes_of_file(const QString& path) {
    QImageReader reader(path);
    if (!begins_as_picture(reader))
        return tl::unexpected(PictureFault::unreadable);
    const QSize size = reader.size();
    if (is_huge(size))
        return tl::unexpected(PictureFault::huge);
    if (std::max(size.width(), size.height()) > enough)
        reader.setScaledSize(size.scaled(enough, enough, Qt::KeepAspectRatio));
    return read_codes(reader.read());
}

} // namespace estrade

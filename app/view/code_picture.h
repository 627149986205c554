// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <tl/expected.hpp>

/// QR codes read back from pictures: screenshots, and photographs of screens and paper.
namespace estrade {

/// Of a picture that is looked at, in pixels.
constexpr qint64 largest_picture = 50'000'000;

enum class PictureFault {
    unreadable, ///< it is no picture, or a damaged one
    huge,       ///< it has more than `largest_picture`
    no_code,    ///< no QR code was found in it
};

/// Whether a file is a picture of a kind that codes are read from, by how it begins.
[[nodiscard]] bool is_picture(const QString& path);

/// What the QR codes in a picture say, one a line. Takes up to a second for a large one.
[[nodiscard]] tl::expected<QString, PictureFault> read_codes(const QImage& picture);
[[nodiscard]] tl::expected<QString, PictureFault> read_codes_of_file(const QString& path);

} // namespace estrade

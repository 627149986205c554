// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/report.h"

#include <string>

namespace estrade::schedule {

/// The bytes of a source as valid UTF-8, without a byte order mark: bytes that are not are taken for
/// Windows-1252, and the first is told. Places reported later are in the text that is returned.
[[nodiscard]] std::string valid_utf8(const Source& source, Report& report);

/// A text in the encoding of that name ("ISO-8859-15", "koi8-r") as valid UTF-8. What is valid already stays;
/// what cannot be read in that encoding, or is said to be in none or one that nobody knows, is taken for
/// Windows-1252.
[[nodiscard]] std::string to_utf8(std::string_view bytes, const std::string& encoding = {});

/// A file that begins with a byte order mark, as UTF-8 without it; any other as it is. What is no UTF-16
/// becomes U+FFFD.
[[nodiscard]] Source without_byte_order_mark(const Source& source);

/// The first bytes of a file, at most that many of its own, without a byte order mark and as UTF-8 where that
/// mark says UTF-16: enough to recognise what it is.
[[nodiscard]] std::string beginning(const Source& source, std::size_t bytes);

} // namespace estrade::schedule

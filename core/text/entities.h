// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace estrade::text {

/// Replaces character references ("&amp;", "&#39;", "&#x3D;", the names of HTML that texts in use hold); what
/// is none stays as written. Windows-1252's numbers for quotes and dashes (128 to 159) mean what browsers
/// make of them.
[[nodiscard]] std::string decode_entities(std::string_view text);
/// The same, of a text that most often holds none: it is then returned as it is, else what `room` came to
/// hold.
[[nodiscard]] std::string_view decode_entities(std::string_view text, std::string& room);

} // namespace estrade::text

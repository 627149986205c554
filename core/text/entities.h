// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace estrade::text {

/// Replaces character references ("&amp;", "&#39;", "&#x3D;", the names of HTML that texts in use hold); what
/// is none stays as written. Windows-1252's numbers for quotes and dashes (128 to 159) mean what browsers
/// make of them.
[[nodiscard]] std::string decode_entities(std::string_view text);

} // namespace estrade::text

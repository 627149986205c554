// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/source.h"

#include <string_view>

namespace estrade::test {

/// What parts a folder's files where they stand in one text: a line "@@@ path" before the bytes of each.
inline constexpr std::string_view file_mark = "@@@ ";

/// The folder told by one text. Bytes before the first mark are in no file.
[[nodiscard]] Source folder_of(std::string_view text);

} // namespace estrade::test

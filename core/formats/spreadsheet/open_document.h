// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/spreadsheet/package.h"
#include "core/formats/spreadsheet/sheet.h"

namespace estrade::spreadsheet {

/// The sheets of an OpenDocument spreadsheet in their order (ODF 1.3 part 3, 9). Notes beside cells are not
/// read.
[[nodiscard]] Sheets sheets_of_open_document(const Parts& parts);

} // namespace estrade::spreadsheet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/spreadsheet/package.h"
#include "core/formats/spreadsheet/sheet.h"

namespace estrade::spreadsheet {

/// The sheets of an Excel workbook in their order (Office Open XML: ECMA-376 part 1, 18, transitional and
/// strict). Formulas have the values that were saved with them; what shows an error is blank, and pictures,
/// charts and comments are not read. Parts that are no XML hold nothing.
[[nodiscard]] Sheets sheets_of_excel(Parts parts);

} // namespace estrade::spreadsheet

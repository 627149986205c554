// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/source.h"

#include <string>
#include <vector>

/// Workbooks as tests write them: unpacked, or packed as spreadsheet programs save them.
namespace estrade::test {

struct WrittenSheet {
    std::string name;
    std::string rows;       ///< XML: rows of Excel's sheetData, or of OpenDocument's table
    std::string rest = {};  ///< XML behind sheetData; attributes of OpenDocument's table
    std::string state = {}; ///< as Excel tells it: "hidden"
};

/// One whose cell formats are 0: a number as it is, 1: a day, 2: a time, 3: both, 4: elapsed hours.
[[nodiscard]] Source excel(const std::vector<WrittenSheet>& sheets, const std::string& shared_strings = {});
[[nodiscard]] Source open_document(const std::vector<WrittenSheet>& sheets);
/// The same as one file.
[[nodiscard]] Source packed(const Source& unpacked);

} // namespace estrade::test

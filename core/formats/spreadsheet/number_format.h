// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace estrade::spreadsheet {

/// What a number that is shown in some format tells (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct NumberFormat {
    bool day = false;
    bool time = false;
    bool elapsed = false; ///< hours beyond a day's 24: "[h]:mm"
};

/// Of a format that all workbooks know by its number.
[[nodiscard]] NumberFormat built_in_format(std::size_t id);
/// Of one that a workbook tells by its code: "yyyy-mm-dd", "[$-409]h:mm AM/PM;@".
[[nodiscard]] NumberFormat format_of(std::string_view code);

/// A number as the text that Sheet has for what it tells, else as it is. Days are counted from 1899-12-30, or
/// from 1904-01-01.
[[nodiscard]] std::string shown(std::string_view number, const NumberFormat& format, bool from_1904);

} // namespace estrade::spreadsheet

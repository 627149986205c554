// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace estrade::spreadsheet {

/// Cells that are shown as one, which has the text of the first.
struct Merged {
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t rows = 1;
    std::size_t columns = 1;
};

/// A sheet's cells as texts. A day is "2022-09-03" there and a time "09:30", both "2022-09-03 09:30",
/// however they are shown.
struct Sheet {
    std::string name;
    bool hidden = false;
    std::vector<std::vector<std::string>> rows; ///< from the top; what has no text may be missing
    std::vector<Merged> merged;

    /// Rows and columns count from 0. Whether that is within the bounds of csv/rows.h: beyond them it is left
    /// out.
    bool put(std::size_t row, std::size_t column, std::string text);
    [[nodiscard]] std::string_view text(std::size_t row, std::size_t column) const;
};

struct Sheets {
    std::vector<Sheet> sheets;
    bool complete = true; ///< rather than that some cells are beyond the bounds, or repeat too much
};

/// The name of an element or attribute without the prefix of its namespace, which programs choose.
[[nodiscard]] std::string_view local(const char* name);
/// The first child or attribute of that local name; empty where there is none.
[[nodiscard]] pugi::xml_node child(pugi::xml_node node, std::string_view name);
[[nodiscard]] std::string_view attribute(pugi::xml_node node, std::string_view name);
/// A number that an attribute tells; nothing where it is none.
[[nodiscard]] std::size_t number(std::string_view text, std::size_t otherwise);

} // namespace estrade::spreadsheet

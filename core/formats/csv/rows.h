// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Tables as spreadsheets write them (RFC 4180), with any separator.
namespace estrade::csv {

struct Cell {
    std::size_t offset = 0; ///< of its first byte
    std::string text;       ///< without quotes and blanks around it; may hold several lines
};

struct Row {
    std::size_t offset = 0;
    std::vector<Cell> cells;

    /// Of a cell, empty where the row ends before it.
    [[nodiscard]] std::string_view text(std::size_t column) const;
    [[nodiscard]] std::size_t filled() const; ///< how many cells are not blank
};

/// Bounds on what is read; what is beyond them is no row, or no cell.
inline constexpr std::size_t most_rows = 200'001;
inline constexpr std::size_t most_cells = 500;

/// A table, without its blank rows. A quote that nothing closes is a character like any other. Where a cell
/// begins with an apostrophe before a sign by which spreadsheets know formulas ('=1+1), that is a guard, and
/// not part of it.
[[nodiscard]] std::vector<Row> rows_of(std::string_view bytes, char separator, std::size_t most = most_rows);

/// The heads of the tables that Estrade writes.
inline constexpr auto own_heads = std::to_array<std::string_view>(
    {"date", "start", "end", "room", "title", "subtitle", "speakers", "kind", "track", "language", "level",
     "status", "abstract", "note", "links", "resources", "time zone", "id"});

/// A row as RFC 4180 has it, with guards and without blanks around its cells, ended by CRLF.
[[nodiscard]] std::string written(const std::vector<std::string>& cells);

} // namespace estrade::csv

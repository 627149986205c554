// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/fields.h"
#include "core/formats/csv/rows.h"
#include "core/formats/csv/times.h"

#include <map>
#include <optional>

namespace estrade::csv {

enum class Shape { list, grid };

/// A table that holds a schedule.
struct Table {
    Shape shape = Shape::list;
    std::vector<Row> rows;  ///< those below the heads
    std::vector<Row> above; ///< those above the heads
    Row head;
    std::map<Field, std::vector<std::size_t>> columns; ///< of a list
    std::vector<std::size_t> unknown;                  ///< columns of a list whose heads say nothing
    std::vector<std::pair<std::size_t, Role>> roles;   ///< columns of those who moderate
    std::optional<std::size_t> all_day;                ///< the column that says which events last all day
    std::string zone;                                  ///< that heads of times name: "Start (CEST)"
    bool serials = false;                              ///< times were told as spreadsheets count them
    std::map<NamePart, std::size_t> name_parts; ///< columns of names in parts, where no other tells names

    /// The first text that a row has for a field; empty where there is none.
    [[nodiscard]] std::string_view text(const Row& row, Field field) const;
    /// The column that it stands in; nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> column(const Row& row, Field field) const;
    [[nodiscard]] bool has(Field field) const { return columns.contains(field); }
};

/// The schedule in a text, whatever its separator; nothing where there is none. Reads at most `most` rows.
[[nodiscard]] std::optional<Table> table_of(std::string_view bytes, std::size_t most = most_rows);

/// The day that a row tells alone, as one above those of that day.
[[nodiscard]] std::optional<CellDay> day_alone(const Row& row, DayOrder order, int year);
/// The same of one that is counted, as it is written: "Day 2", "Friday". Empty where there is none.
[[nodiscard]] std::string_view counted_alone(const Row& row);

} // namespace estrade::csv

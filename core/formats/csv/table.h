// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/cells.h"
#include "core/formats/csv/fields.h"
#include "core/formats/csv/rows.h"
#include "core/formats/csv/times.h"

#include <map>
#include <optional>

namespace estrade::csv {

enum class Shape { list, grid };

/// A column of people with a role of their own, or of one of several speakers, and those that tell of them.
struct PeopleColumn {
    std::size_t name = 0;
    std::optional<std::size_t> family; ///< that a family's name stands in, where `name` holds the given one
    Role role = Role::speaker;
    std::optional<std::size_t> affiliation;
    std::optional<std::size_t> bio;
};

/// A table that holds a schedule.
struct Table {
    Shape shape = Shape::list;
    std::vector<Row> rows;  ///< those below the heads
    std::vector<Row> above; ///< those above the heads
    Row head;
    Row over; ///< of a grid: the days or tracks of its columns, where those have two heads
    std::map<Field, std::vector<std::size_t>> columns; ///< of a list
    std::vector<std::size_t> unknown;                  ///< columns of a list whose heads say nothing
    std::vector<PeopleColumn> people;                  ///< of those who moderate, and of one speaker each
    std::vector<Table> parts; ///< of a list: the columns of each of the presentations that stand in its rows
    std::optional<std::size_t> sessions;        ///< the column of names that several titles share
    std::optional<std::size_t> topics;          ///< the column of abstracts whose head may mean tracks
    std::optional<std::size_t> all_day;         ///< the column that says which events last all day
    std::optional<std::size_t> sub;             ///< the column that says which rows are sub-sessions
    std::vector<std::size_t> if_public;         ///< columns that say which events are for all
    std::string zone;                           ///< that heads of times name: "Start (CEST)"
    bool headless = false;                      ///< its heads are guessed from what stands below them
    bool serials = false;                       ///< times were told as spreadsheets count them
    bool seconds = false;                       ///< lengths were told in seconds
    NameHabits names;                           ///< how its columns of people tell them
    std::map<NamePart, std::size_t> name_parts; ///< columns of names in parts, where no other tells names

    /// The first text that a row has for a field; empty where there is none.
    [[nodiscard]] std::string_view text(const Row& row, Field field) const;
    /// The column that it stands in; nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> column(const Row& row, Field field) const;
    [[nodiscard]] bool has(Field field) const { return columns.contains(field); }
};

/// The schedule in a text, whatever its separator; nothing where there is none. Reads at most `most` rows.
[[nodiscard]] std::optional<Table> table_of(std::string_view bytes, std::size_t most = most_rows);

/// Makes the offsets of a table, which are those in its text, be those in one in which that stands further
/// on.
void move_by(Table& table, std::size_t bytes);

/// The day that a row tells alone, as one above those of that day.
[[nodiscard]] std::optional<CellDay> day_alone(const Row& row, DayOrder order, int year);
/// The same of one that is counted, as it is written: "Day 2", "Friday". Empty where there is none.
[[nodiscard]] std::string_view counted_alone(const Row& row);

/// Whether a table's name is that of a day: "Saturday", "Day 2", "3 September".
[[nodiscard]] bool names_day(std::string_view name);

} // namespace estrade::csv

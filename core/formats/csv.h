// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <string>
#include <vector>

namespace estrade {

/// Tables: CSV (RFC 4180) parted by commas, semicolons, tabs or bars, in UTF-8, UTF-16 or Windows-1252, as
/// spreadsheets and planning tools write them. There is no standard of what a schedule's columns are called;
/// csv/fields.cpp lists the words, in seven languages and any order. Two shapes are read:
///
/// A list: a row an event, below a row that heads a column as a title and one as a start. What stands above
/// it is no table, and is not read but for a day. A row that holds a day alone, perhaps among a few words,
/// gives the day of those below, as does the row above for one that tells none. A row that tells no time, and
/// another room than the one above, goes on beside that.
///
/// A grid: a row a time, a column a room or a day, or the other way round; the first line of a cell is the
/// title, the others its people.
///
/// Of several columns that mean the same the nearest is read ("Title" before "Session", "Speaker" before
/// "Author"), and the others where it is blank, which is told; a second title is a subtitle.
///
/// Days as csv/days.h reads them, or counted ("Day 2", "Friday") from --date, else today; without any, that
/// day, and told. Numbers that can only be days as spreadsheets count them are such (csv/serials.h), and
/// clocks of twelve hours are put right (csv/clocks.h), as is "12:30 am" about noon (csv/noons.h). The zone
/// is that of a column or of a head, "Start (CEST)"; rows that name another have its clocks. A time before
/// the start is on the next day. Columns that are not known are told as left out. Every row with anything in
/// it is a slot or told.
///
/// Recognised only where at least half the rows below the heads tell a time, if they tell anything where one
/// belongs, so that no announcement is taken for a table; Markdown's tables are the announcement's.
[[nodiscard]] bool recognises_csv(const Source& source);
[[nodiscard]] ReadResult read_csv(const Source& source, const ReadOptions& options);

/// One of several tables that stand below each other in a text, and belong to one event.
struct NamedTable {
    std::string name; ///< tells the day of what tells none, else, of a list, its track
    std::size_t offset = 0;
    std::size_t length = 0;
};
/// Those in UTF-8 as one agenda; what is no table is passed over. Where there is but one, its name is no
/// track.
[[nodiscard]] ReadResult read_tables(const Source& source, const std::vector<NamedTable>& tables,
                                     const ReadOptions& options);

} // namespace estrade

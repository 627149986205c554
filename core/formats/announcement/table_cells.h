// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/columns.h"
#include "core/formats/announcement/items.h"

#include <string>
#include <string_view>
#include <vector>

/// What the cells of a table's row say by themselves.
namespace estrade::announcement {

/// That are read of a row; nothing spans more columns, nor more rows.
constexpr std::size_t most_columns = 64;

/// The cells of a row; bars in code or escaped do not part them.
[[nodiscard]] std::vector<std::string_view> cells_of(std::string_view row);

/// "---|:-:"
[[nodiscard]] bool is_separator_row(const std::vector<std::string_view>& cells);

/// The day that a cell begins with: "Friday 9 July", and, where nothing else can be meant, "09.07." and
/// "9/7".
[[nodiscard]] std::optional<LeadingDay> day_of_cell(std::string_view text);

/// The time that a cell begins with, after a day or not: "Friday 5:00 PM", "09.07. 10:00".
[[nodiscard]] std::optional<ClockRange> time_of(std::string_view text);

/// Whether a cell tells a time by itself, as "5" does not.
[[nodiscard]] bool tells_time(const std::string& cell);

/// Whether the cells of a column that read as times, "10.07", are days of a month: more than a clock has, or
/// none of them at five minutes.
[[nodiscard]] bool tell_days(const std::vector<std::string>& cells);

/// Whether a cell is but a time, as some tables repeat them at their right.
[[nodiscard]] bool is_time_alone(std::string_view cell);

/// "16:00-17:00 Closing" in the row of another time.
void take_own_time(Item& item);

/// "0:20" or "20 min"
[[nodiscard]] std::optional<std::chrono::minutes> length_of(const std::string& text);

/// Where a row tells one pause in each of its rooms, or in the only one that it fills, or what it tells
/// reaches over all of them: it is in no room, and so for all. Its items are those from `first` on.
void place_for_all(std::vector<Item>& items, std::size_t first, std::size_t rooms, bool spans_all);

/// "10:35 - 11:20", where a heading right over a line tells no more than that.
[[nodiscard]] std::optional<ClockRange> time_over(const Document& document, std::size_t line);

/// "Room 2", "Raum V1"
[[nodiscard]] bool is_room_named(const std::string& text);

} // namespace estrade::announcement

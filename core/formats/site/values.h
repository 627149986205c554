// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/fields.h"
#include "core/formats/csv/times.h"
#include "core/formats/yaml/tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What keys and values of a site's data files mean.
namespace estrade::site {

/// How days are to be read.
struct DayReading {
    csv::DayOrder order = csv::DayOrder::day_month;
    int year = 1970; ///< of days that tell none
};

/// A key as people would write it over a column: "startTime" is "start Time", "start_time" "start time".
[[nodiscard]] std::string spaced(std::string_view key);

/// "day1Schedule" as "day", "1", "schedule".
[[nodiscard]] std::vector<std::string> words_of_key(std::string_view key);
/// The day that a key names beside words for what it holds: "day1Schedule", "SCHEDULE_DAY_1" are "day 1",
/// "fridaySessions" is "friday", and "saturday2" is "saturday"; any other key as it is.
[[nodiscard]] std::string day_of_key(std::string_view key);
/// "saturday2": one of several lists of a day, and no number in a month.
[[nodiscard]] bool is_numbered_weekday(std::string_view key);

/// What a key means, as the head of a table would: "startTime", "start_time", "speaker2".
[[nodiscard]] std::optional<csv::Field> field_of(std::string_view key);

/// What a key tells by an id: "roomId" a room, "speaker_ids" speakers, "sessionIds" the title of a session.
[[nodiscard]] std::optional<csv::Field> field_by_id(std::string_view key);

/// Whether a key means a start, an end or a day.
[[nodiscard]] bool tells_time(std::string_view key);

/// A time, as cells of tables write it, as Jekyll does ("2022-10-19 08:00:00 +0200"), or as `is_epoch` says.
[[nodiscard]] std::optional<csv::CellTime> time_of(std::string_view text, const DayReading& reading);
/// "8:30 - 8:40", as what a grid or a slot is labelled with.
[[nodiscard]] bool is_clock_alone(std::string_view text, const DayReading& reading);

/// Whether a text is seconds or milliseconds since 1970, of this century: an instant, in no zone.
[[nodiscard]] bool is_epoch(std::string_view text);

/// Whether a time of day is told anywhere in it.
[[nodiscard]] bool tells_clock(const yaml::Node& node, const DayReading& reading);

/// A text; of one that is told in several languages the English one, else the first; of what has a title or
/// name that; of a list all, parted by commas.
[[nodiscard]] std::string words(const yaml::Node& node);

[[nodiscard]] bool is_true(const yaml::Node& node);
/// "true", "no"
[[nodiscard]] bool is_truth(std::string_view text);
/// A list of nothing but numbers.
[[nodiscard]] bool tells_numbers(const yaml::Node& list);
[[nodiscard]] bool is_address(std::string_view text);
[[nodiscard]] bool is_number(std::string_view text);

} // namespace estrade::site

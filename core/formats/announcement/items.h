// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/dates.h"
#include "core/formats/announcement/document.h"
#include "core/formats/announcement/speakers.h"

#include <optional>
#include <string>
#include <vector>

namespace estrade::announcement {

/// A line, or a row's cell, that tells a time and what happens then.
struct Item {
    std::size_t line = 0;     ///< index into Document::lines
    std::size_t end_line = 0; ///< past the lines that its title takes
    Location where;           ///< of its time
    LineKind kind = LineKind::text;
    int level = 0;          ///< of a heading
    std::size_t indent = 0; ///< of a list item
    TimeOfDay start{};
    std::optional<TimeOfDay> end;
    std::optional<std::chrono::minutes> length; ///< from a column of durations
    std::optional<LeadingDay> day;              ///< written before its time, or over its column
    std::optional<int> nth_day;                 ///< counted over its column, from 1
    Inline text;                                ///< what follows the time; may be empty
    std::string below;                          ///< what its cell says under its title, as Markdown
    std::string room;
    std::string language;                         ///< from a column of languages
    std::string remarks;                          ///< Markdown, from columns of other things
    std::optional<std::vector<Speaker>> speakers; ///< from a column of speakers
    bool halved = false;                          ///< its time is told with "am" or "pm"
    bool trails = false;                          ///< its time stands after its title
    bool weak = false;                            ///< an item only in company of others
    bool compact = false;                         ///< its time is four digits, which may be a year
    bool cancelled = false;                       ///< all that it says is struck out
    bool loose = false; ///< its time may be a number of another kind: "## 21.00 Ende"
};

/// A line that says which day the following ones belong to.
struct DayMark {
    std::size_t line = 0; ///< index into Document::lines
    std::optional<WrittenDay> day;
    std::optional<date::weekday> weekday;
    std::optional<CountedDay> counted;
};

struct Timed {
    std::vector<Item> items; ///< in the order of the text
    std::vector<DayMark> marks;
};

/// Finds every timed line of a document.
[[nodiscard]] Timed find_items(const Document& document, const std::string& file, Diagnostics& diagnostics);

/// The timed rows of the table whose rows are lines [begin, end); appends to `timed`, and tells what of them
/// is not read.
void find_row_items(const Document& document, std::size_t begin, std::size_t end, const std::string& file,
                    Timed& timed, Diagnostics& diagnostics);

/// The day a line speaks of, if it does nothing else.
[[nodiscard]] std::optional<DayMark> find_day_mark(const Document& document, std::size_t line);

} // namespace estrade::announcement

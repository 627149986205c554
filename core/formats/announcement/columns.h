// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/dates.h"

#include <optional>
#include <string>
#include <string_view>

namespace estrade::announcement {

/// What a table's column tells of the items in its rows.
enum class Column { unknown, day, time, start, end, length, title, speaker, room, language, ignored };

/// What a header, folded, says that its column holds.
[[nodiscard]] Column column_of(const std::string& header);

/// Of a header like "speaker & title", folded, what stands first; nothing for one that names one of them
/// only.
[[nodiscard]] std::optional<Column> first_of_two(const std::string& header);

/// The time of a line that tells nothing else, behind a word that could be a header of times: "Time: 9:00",
/// "Horaire : 19h-20h".
[[nodiscard]] std::optional<ClockRange> time_field(std::string_view text);

/// The day of a line that tells nothing else, behind a word that could be a header of days: "Day: Sunday".
[[nodiscard]] std::optional<LeadingDay> day_field(std::string_view text);

/// Whether a header, folded, says what kind of sessions its column lists: "Workshops" beside "Talks".
[[nodiscard]] bool says_kind(const std::string& header);

/// Whether a header, folded, says what titles are about, which needs no label: "Description", "Inhalt".
[[nodiscard]] bool says_contents(const std::string& header);

/// Whether a header, folded, speaks of titles more plainly than "event" or "what" do.
[[nodiscard]] bool says_title(const std::string& header);

} // namespace estrade::announcement

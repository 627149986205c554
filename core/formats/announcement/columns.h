// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace estrade::announcement {

/// What a table's column tells of the items in its rows.
enum class Column { unknown, day, time, start, end, length, title, speaker, room, language, ignored };

/// What a header, folded, says that its column holds.
[[nodiscard]] Column column_of(const std::string& header);

/// Of a header like "speaker & title", folded, what stands first; nothing for one that names one of them
/// only.
[[nodiscard]] std::optional<Column> first_of_two(const std::string& header);

/// Whether a header, folded, speaks of titles more plainly than "event" or "what" do.
[[nodiscard]] bool says_title(const std::string& header);

} // namespace estrade::announcement

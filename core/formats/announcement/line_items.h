// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

/// The items that single lines tell; rows of tables are read elsewhere.
namespace estrade::announcement {

/// "19:00 - 19:10 : Title", "Friday, 19:00: Title", "Lightning Talks [21:00]", "**Install party [19:30]**: …"
[[nodiscard]] std::optional<Item> read_line_item(const Document& document, std::size_t line,
                                                 const std::string& file);

/// "Welcome : 19:00", "Retro from 20:45 to 21:00", "At 9:00 we begin": for texts of which no line begins with
/// a time.
[[nodiscard]] std::optional<Item> read_trailing_item(const Document& document, std::size_t line,
                                                     const std::string& file);

/// "Time: 9:00 - 10:00" in that line, for a heading above it that tells what happens then.
[[nodiscard]] std::optional<Item> read_time_field(const Document& document, std::size_t line,
                                                  std::size_t heading, const std::string& file);

} // namespace estrade::announcement

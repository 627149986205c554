// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <date/date.h>
#include <optional>
#include <string>

/// The names of months and weekdays, folded.
namespace estrade::announcement {

/// From 1; 0 for other words.
[[nodiscard]] unsigned month_of(const std::string& word);

/// Sunday is 0; nothing for other words.
[[nodiscard]] std::optional<date::weekday> weekday_of(const std::string& word, bool abbreviated);

} // namespace estrade::announcement

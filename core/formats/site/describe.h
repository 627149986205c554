// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/site/item.h"

namespace estrade::site {

/// Tells of an event what its item does, but for its title, time, room and track.
void describe(schedule::ListedEvent& event, const Item& item, const DayReading& reading);

/// A title without the asterisks of Markdown's "**Break**".
[[nodiscard]] std::string without_emphasis(std::string_view title);

/// How long an item lasts: as it is written, or "{hours: 1, minutes: 30}"; else `around`.
[[nodiscard]] std::optional<Duration> length_of(const Item& item, std::string_view around);

/// What an item tells of people without saying of whom, since it names none or several.
[[nodiscard]] std::vector<Member> of_nobody(const schedule::ListedEvent& event, const Item& item);

} // namespace estrade::site

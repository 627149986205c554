// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/published_words.h"

#include <string>
#include <vector>

namespace estrade::html {

/// The days on which something is, in order.
[[nodiscard]] std::vector<LocalDay> days_of(const Agenda& agenda);

/// The days of the programme, each with its slots by time. A day's id is "day-2022-09-03", a slot's made of
/// its own, so that a link to it stays good.
[[nodiscard]] std::string programme(const Agenda& agenda, const PublishedWords& words);

} // namespace estrade::html

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

#include <vector>

/// Titles that stand on the line below what is timed.
namespace estrade::announcement {

/// Gives items without a title the line that follows them: "19:00" over "Welcome".
void find_titles_below(const Document& document, std::vector<Item>& items);

/// Of items that tell names alone over a line set off by its type, "10:00 Ada King" over "*Engines*", at
/// least two, makes that line the title, and those people its speakers.
void find_titles_below_names(const Document& document, std::vector<Item>& items);

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/document.h"
#include "core/formats/announcement/items.h"
#include "core/formats/diagnostic.h"

#include <string_view>
#include <vector>

/// What titles tell besides what they name.
namespace estrade::announcement {

/// "Drinks until 22:00", "Apéro" over "jusqu'à 22h": an end that is told by a title or the line under it,
/// where nothing else begins before.
void take_told_ends(const Document& document, std::vector<Item>& items);

/// "Until 18:00: drinks": a line that tells when something ends, and not when it begins.
[[nodiscard]] bool begins_with_end(std::string_view text);

/// "Cancelled: Bees", "Bees (entfällt)": takes the mark from the title, and tells it.
void take_cancelled_marks(std::vector<Item>& items, Diagnostics& diagnostics);

} // namespace estrade::announcement

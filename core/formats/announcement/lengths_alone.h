// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

namespace estrade::announcement {

/// Lines that tell how long each thing takes and not when it begins, "5 min: Welcome", "[10 min] Ada King:
/// Sails", where the text beside them tells when the first does: each follows the one before it. Of the
/// first such list, if it has two lines or more; `unplaced` receives its lines that tell no length, and all
/// after them.
[[nodiscard]] std::vector<Item> items_of_lengths(const Document& document, const std::string& file,
                                                 std::vector<std::size_t>& unplaced,
                                                 Diagnostics& diagnostics);

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

#include <string>
#include <string_view>

/// What the writers of an announcement took back, and left to be seen.
namespace estrade::announcement {

/// `markup` without the words that are struck out in it: "~~Engines~~", "<s>Engines</s>", "--Engines--".
[[nodiscard]] std::string without_struck(std::string_view markup);

/// Whether what remains of a title says more than that it is cancelled.
[[nodiscard]] bool tells_more(std::string_view rest);

/// Notes that all of an item is struck out but for `rest`, which says no more than that: "(cancelled)".
void cancel(Item& item, std::string_view rest);

} // namespace estrade::announcement

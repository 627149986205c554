// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

#include <functional>
#include <optional>
#include <string_view>

/// What the writers of an announcement took back, and left to be seen.
namespace estrade::announcement {

/// What `read` makes of a text's markup without the words that are struck out in it: "~~Engines~~",
/// "<s>Engines</s>", "--Engines--". Where no more is left than that it is cancelled, what it makes of all, as
/// cancelled.
[[nodiscard]] std::optional<Item>
read_unstruck(std::string_view markup, const std::function<std::optional<Item>(std::string_view)>& read);

/// What is struck out, where that is all of it: "14:00" of "~~14:00~~"; empty else.
[[nodiscard]] std::string_view all_struck(std::string_view markup);

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/columns.h"
#include "core/formats/announcement/items.h"

#include <string>
#include <string_view>

/// What the cells of titles tell: a title, and by its type, its lines or its brackets who speaks.
namespace estrade::announcement {

/// The text of a cell, of what is struck in it too.
[[nodiscard]] Inline text_of_cell(std::string_view markup, const References& references);

/// "", "TBD", "–"; not "☕", which tells of a pause.
[[nodiscard]] bool says_nothing(const std::string& cell);

/// What stands in a cell of titles.
enum class TitleCell {
    title, ///< and what goes on under it
    mixed  ///< a title and who speaks, which part_mixed() parts
};
/// An item with what a cell of titles tells: "**Title**<br>NAME", "**Title** *NAME*", "<b>NAME</b><br>Title".
[[nodiscard]] Item titled(const Item& item, std::string_view markup, TitleCell cell,
                          const References& references);

/// Parts names from a title by their type: "**Title**, *NAME*", "NAME (Company), *Title*" of `markup`, which
/// the item's text is the end of.
void take_set_names(Item& item, std::string_view markup, const References& references);

/// A cell of two lines, of which one is the title and the other who speaks; "NAME (Company) Title" on
/// one.
void part_mixed(Item& item, Column first_of_them);

} // namespace estrade::announcement

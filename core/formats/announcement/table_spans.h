// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace estrade::announcement {

/// Which cells of a table reach into others, row by row.
class TableSpans {
public:
    /// Notes those of a row, and empties the cells that others reach into.
    void take(std::vector<std::string_view>& cells);
    /// Whether the cell before that one reaches into it.
    [[nodiscard]] bool is_reached(std::size_t column) const {
        return column < beside_.size() && beside_[column];
    }
    /// An item's column, in the row at hand.
    void note(std::size_t column, std::size_t item);
    /// Items that reach down into the row at hand end when that does, where both tell an end.
    void extend(std::vector<Item>& items, const ClockRange& row) const;

private:
    std::vector<bool> beside_;
    std::vector<bool> below_;
    std::vector<std::size_t> last_; ///< of each column, past the item; 0 where there is none
};

} // namespace estrade::announcement

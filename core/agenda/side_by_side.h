// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/instant.h"

#include <cstddef>
#include <vector>

namespace estrade {

/// What a grid shows in one of its columns.
struct GridItem {
    std::size_t column = 0;
    Interval interval;
};

/// Where it stands in its column: in one of so many lanes of the same width.
struct GridPlace {
    std::size_t lane = 0;
    std::size_t lanes = 1;
    bool operator==(const GridPlace&) const = default;
};

/// Places items so that those of one column that overlap, even by way of others, stand side by side, the
/// earlier to the left. Items are in order of start; the answer is in theirs.
[[nodiscard]] std::vector<GridPlace> side_by_side(const std::vector<GridItem>& items);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_plan.h"

#include <functional>
#include <map>
#include <set>

namespace estrade {

/// A day as a grid. Positions are minutes from its start, which is a full hour.
struct BrowseGrid {
    struct Cell {
        std::size_t slot = 0; ///< index into the plan's slots
        double top = 0;       ///< minutes
        double length = 0;    ///< minutes; at least `shortest`
        std::size_t lane = 0; ///< of those of the same width that stand side by side there
        std::size_t lanes = 1;
        /// Whether a strip at the end of the column holds others, for which there is no room.
        bool packed = false;
        /// Slots. Not empty: this is that strip, with the first of them.
        std::vector<std::size_t> others = {};
        bool across = false; ///< it is drawn over all columns, each of which has it
        bool shared = false; ///< other columns have it too, each draws it
    };
    struct Column {
        const Room* room = nullptr; ///< null: all rooms
        std::vector<Cell> cells;    ///< by start
    };
    Instant start;
    double minutes = 0;   ///< its height
    double timeless = 0;  ///< minutes at its beginning in which stands what is all day, beside no hour
    double shortest = 60; ///< minutes that give room for a title: most slots last at least that
    std::vector<Column> columns;
    Column across;
};

/// What of the layout of a day no filter changes.
struct DayLayout {
    /// Whether slots are told apart by a column a room: at some time more than three run, or more run beside
    /// others than alone, but for what is for all. If not, nothing is in the other two.
    bool by_room = false;
    /// What is for all and stands across all columns: pauses, and what is in no room or one without a name,
    /// where nothing else is at their time.
    std::set<std::size_t> across;
    /// Pauses in no room that are not across, since something is on in some rooms, and the rooms where
    /// nothing is: they stand there.
    std::map<std::size_t, std::set<const Room*>> pauses;

    [[nodiscard]] bool is_in_no_column(std::size_t slot) const {
        return across.contains(slot) || pauses.contains(slot);
    }
};

/// Of some slots of one day, some of which are in rooms that are hidden: what is there stands nowhere, and is
/// in nothing's way but in that of what would be across.
[[nodiscard]] DayLayout lay_out(const BrowsePlan& plan, const std::vector<std::size_t>& slots,
                                const std::function<bool(const Room*)>& is_hidden);

/// The cells of a column in which not more than `most` (2 or more) have room side by side: where more are,
/// one less stands there, and a strip for the rest.
[[nodiscard]] std::vector<BrowseGrid::Cell> pack(const BrowseGrid::Column& column, std::size_t most);

/// The grid of some slots of one day: a column for each of `rooms`, which are those of all the slots that are
/// in a column by their layout; without any, one column for all.
[[nodiscard]] BrowseGrid make_grid(const BrowsePlan& plan, const std::vector<std::size_t>& slots,
                                   const std::vector<const Room*>& rooms, const DayLayout& layout);

} // namespace estrade

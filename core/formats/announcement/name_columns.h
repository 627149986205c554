// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

namespace estrade::announcement {

/// The cells of a table's column of speakers, which tell together what a comma parts: people, or one and
/// where that one works.
class NameColumn {
public:
    /// That an item's speakers are those of a cell.
    void note(std::size_t item, std::string cell, Location where);
    /// Once all are noted: gives people their employers where the column tells them, and tells what is a
    /// guess.
    void settle(std::vector<Item>& items, Diagnostics& diagnostics) const;

private:
    struct Noted {
        std::size_t item;
        std::string cell;
        Location where;
    };
    std::vector<Noted> noted_;
};

} // namespace estrade::announcement

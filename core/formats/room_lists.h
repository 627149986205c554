// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace estrade {

/// The names by which a source's events tell their rooms.
class RoomNames {
public:
    void add(std::string_view name);
    /// The rooms that one of these names lists, "Hall, Attic" where others are in each of them alone, "Room
    /// 1 / Room 2"; empty where it names one.
    [[nodiscard]] std::vector<std::string> listed_in(std::string_view name) const;

private:
    std::unordered_set<std::string> names_; ///< folded
};

} // namespace estrade

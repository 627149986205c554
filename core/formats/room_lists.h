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
    /// "Rooms 1 and 2", "Room 1+2" where others are in each of them alone.
    [[nodiscard]] std::vector<std::string> numbered_in(std::string_view name) const;

    std::unordered_set<std::string> names_; ///< folded
};

/// Whether what is told for a room says all of them: "All", "alle Räume".
[[nodiscard]] bool are_all_rooms(std::string_view room);

/// Whether what is told for a room says that there is none yet: "TBA", "not decided yet", "à définir".
[[nodiscard]] bool is_undecided_room(std::string_view room);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace estrade {

/// What something calls a zone, and what the tz database does.
struct NamedZone {
    std::string_view name;
    std::string_view zone;
};

/// The zone of a name in a table that is in the order of its names; empty where it is not there.
[[nodiscard]] inline std::string_view zone_in(std::span<const NamedZone> table, std::string_view name) {
    const auto found =
        std::lower_bound(table.begin(), table.end(), name,
                         [](const NamedZone& one, std::string_view wanted) { return one.name < wanted; });
    return found != table.end() && found->name == name ? found->zone : std::string_view();
}

} // namespace estrade

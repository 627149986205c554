// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/site/item.h"

/// People of a site's data files.
namespace estrade::site {

/// Whether people are told by numbers alone, of which `add_people` knows nothing.
[[nodiscard]] bool counts_people(const yaml::Node& node);
/// Whether somebody is told of without a name.
[[nodiscard]] bool has_nameless(const yaml::Node& node, const DayReading& reading);
/// What people's maps tell of them that `add_people` takes nothing from.
[[nodiscard]] std::vector<Member> untold_of_people(const yaml::Node& node, const DayReading& reading);
/// Adds people: names, or maps that tell a name and more.
void add_people(std::vector<schedule::ListedPerson>& people, const yaml::Node& node,
                const DayReading& reading);
/// Adds those whom a member tells of, in their role.
void add_people(std::vector<schedule::ListedPerson>& people, const Member& member, Role role,
                const DayReading& reading);
/// Adds the speakers of a session; where it tells none and has a title, the name beside that.
void add_speakers(std::vector<schedule::ListedPerson>& people, const Item& item, const DayReading& reading);

} // namespace estrade::site

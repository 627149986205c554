// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

#include <string_view>

namespace estrade::site {

/// What a map holds under a key, to be changed; null where it holds nothing there, or is no map.
[[nodiscard]] yaml::Node* member(yaml::Node& map, std::string_view key);

/// Takes away what services for data tell of their own in what they answer: that Google's calendar organizes
/// each of its events; Airtable's ids of records, beside the names they are of; Sanity's blocks around each
/// paragraph. FullCalendar's resources are rooms. What Sanity or Strapi keeps as a draft is one.
void put_services_right(yaml::Node& map);

} // namespace estrade::site

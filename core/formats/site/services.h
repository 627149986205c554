// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Takes away what services for data tell of their own in what they answer: that Google's calendar organizes
/// each of its events; Airtable's ids of records, beside the names they are of; Sanity's blocks around each
/// paragraph. FullCalendar's resources are rooms. What Sanity or Strapi keeps as a draft is one.
void put_services_right(yaml::Node& map);

} // namespace estrade::site

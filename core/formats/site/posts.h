// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Takes away what WordPress wraps around a session in its REST API
/// (developer.wordpress.org/rest-api/reference):
/// "{rendered: …}" around texts, and what tells of the post, as when it was published. WordCamp's posts tell
/// when a session is in their "meta", in seconds since 1970, and how many seconds it takes; beside it stands
/// what clocks there show. Does nothing to any other map.
void unwrap_post(yaml::Node& map);

} // namespace estrade::site

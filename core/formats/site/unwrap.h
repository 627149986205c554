// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Takes away what APIs wrap around data: "{edges: [{node: …}]}" and "{nodes: […]}" of GraphQL, "{data: …}"
/// and
/// "{id: 1, attributes: …}" of Strapi, "{sys: …, fields: …}" of Contentful, "{text: …, html: …}" of
/// Eventbrite,
/// "{dateTime: …, timeZone: …}" of calendars, WordPress's posts, and the proposal that stands in a slot of
/// cfp.dev.
void unwrap(yaml::Node& document);

} // namespace estrade::site

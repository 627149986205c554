// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Writes rows that tell a session under the key of each room or track ("{time: 9:00, quay: {title: …}, pier:
/// {title: …}}, {time: 10:00, all: Coffee}") as times with sessions, each in its room. Where a list tells
/// what the keys are the ids of, it names the rooms and tracks. What is the same under all keys, or under a
/// word for all of them, is one session in no room. What stands under a kind's word alone is a title.
void list_columns(yaml::Node& document);

} // namespace estrade::site

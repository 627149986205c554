// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Names the days of a document that parts its sessions in lists without names, or in maps that tell nothing
/// but what they hold ("[[{time: 9:00, …}, …], [{time: 9:00, …}, …]]"), and tells no day: where each of these
/// begins no later than the one before it ends, it is "Day 1", "Day 2". Whether it did.
[[nodiscard]] bool name_days(yaml::Node& document);

} // namespace estrade::site

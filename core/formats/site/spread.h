// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Writes times as a document's readers look for them: those in parts ("hour: 14" and "minute: 30", "start:
/// {hour: 9}", "start_hour: 9") as texts; those that stand apart ("when: {date: …, time: …}") beside the
/// title; and what takes place several times ("times: [day1 10:00, day2 10:00]", "times: [{start: …, end: …},
/// …]") once for each, up to 16 MB of copies.
void spread_times(yaml::Node& document);

} // namespace estrade::site

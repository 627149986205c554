// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Writes "date: 07.25", which a clock looks like too, as the days that they are: the month comes first where
/// one of them has a second number over 12, else the day.
void write_out_days(yaml::Node& document);

} // namespace estrade::site

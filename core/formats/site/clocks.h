// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Writes clocks of twelve hours that tell no half of the day ("11:00", "12:00", "1:30") as those of 24
/// hours, in place. Such a file tells no hour past twelve, and a zero before all below ten or before none;
/// and somewhere what follows in a list would go back to the small hours of its day: it is in the afternoon.
/// False where the file is none.
[[nodiscard]] bool put_clocks_right(yaml::Node& root);

/// What numbers alone tell as lengths.
enum class LengthsTold { minutes, seconds, milliseconds, hours };

/// Writes lengths that are told in seconds or thousandths of them as ones in minutes, and in hours where some
/// are fractions of one
/// ("0.75") and none is longer than a day's work; other fractions are rounded.
LengthsTold put_lengths_right(yaml::Node& root);

} // namespace estrade::site

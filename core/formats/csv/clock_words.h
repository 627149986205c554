// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/times.h"

namespace estrade::csv {

/// Clocks as people write them in a line of text: "from 9:00 until 10:00", "ca. 9:00 - ?", "9:00/9:45", "9
/// o'clock", "9:00 (30 min)", "9:00 UTC+2". Nothing for what is no clock as a whole.
[[nodiscard]] std::optional<CellTime> clock_in_words(std::string_view text);

} // namespace estrade::csv

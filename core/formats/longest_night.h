// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace estrade {

/// What ends at a clock before its start's goes on into the next day, for at most so long: beyond, it is a
/// slip. Writers tell the day of an end that is further on.
inline constexpr std::chrono::hours longest_night{16};

} // namespace estrade

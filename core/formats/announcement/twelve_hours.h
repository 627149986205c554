// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

/// Programmes that count to twelve and then begin anew: "11:00 Talks, 12:30 Lunch, 1:30 Talks".
namespace estrade::announcement {

/// Moves what would go back to the afternoon, and tells so.
void put_clocks_right(Timed& timed, Diagnostics& diagnostics);

} // namespace estrade::announcement

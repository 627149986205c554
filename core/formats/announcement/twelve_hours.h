// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/items.h"

/// Programmes that count to twelve and then begin anew: "11:00 Talks, 12:30 Lunch, 1:30 Talks".
namespace estrade::announcement {

/// Moves to the afternoon what would go back, or all where it is told when it begins, and tells so.
void put_clocks_right(const Document& document, Timed& timed, Diagnostics& diagnostics);

} // namespace estrade::announcement

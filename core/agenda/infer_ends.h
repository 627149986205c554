// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

namespace estrade {

/// Slots whose source told no end (`end_inferred`) last until the next that starts later in their room, or
/// until a pause or meal begins that is in no room, and so for all, if that comes within `longest`; else as
/// long as the shortest that starts together with them, else for 30 minutes. Those that are in no room end
/// where any other starts later. Slots are in order of start.
void infer_ends(Agenda& agenda, Duration longest);

} // namespace estrade

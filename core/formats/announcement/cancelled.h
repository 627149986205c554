// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/announcement/facts.h"

namespace estrade::announcement {

/// Marks all sessions as cancelled, and tells so, where the front matter says that of the event
/// ("cancelled: true", "status: cancelled"), or its title does ("[CANCELLED] Evening 7").
void cancel_if_told(const Announcement& announcement, Agenda& agenda, Diagnostics& diagnostics);

} // namespace estrade::announcement

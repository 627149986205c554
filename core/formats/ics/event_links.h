// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics/content.h"
#include "core/formats/schedule/agenda_maker.h"

namespace estrade::ics {

/// Adds the links and resources that an event's URL, CONFERENCE and ATTACH tell; what is attached within the
/// file is passed over.
void add_links(schedule::ListedEvent& event, const Component& component);

} // namespace estrade::ics

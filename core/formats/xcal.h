// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// xCal, iCalendar as XML: as Pentabarf, frab and pretalx write it (schedule.xcal, schedule.xcs) after a
/// draft of 2001, and as RFC 6321 has it since. It is read as the iCalendar that it stands for (ics.h), with
/// what Pentabarf adds: title and subtitle apart, the language, the track; its category is what kind of event
/// it is.
[[nodiscard]] bool recognises_xcal(const Source& source);
[[nodiscard]] ReadResult read_xcal(const Source& source, const ReadOptions& options);

} // namespace estrade

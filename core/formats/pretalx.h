// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// What pretalx gives of an event as JSON: its API (api/events/EVENT/talks, submissions, slots and
/// schedules/latest, of any version, and lists of such results that scripts keep) and the data of its
/// schedule's widget (EVENT/schedule/widget/v2.json). Source of the formats: pretalx's documentation
/// (docs.pretalx.org/api), and Schedule.build_data in its source.
///
/// - Rooms, tracks, types and speakers are told by name, in one language or several, by id, or in whole.
/// - A submission in several slots is one session in them; one in none has no start, and is told.
/// - Neither tells the event's name; the API tells no zone but offsets.
/// - An answer to a question that is an address is a link; others are told and left out.
/// - Of a result that the API parts into pages, one page is read, and how much is missing is told.
[[nodiscard]] bool recognises_pretalx(const Source& source);
[[nodiscard]] ReadResult read_pretalx(const Source& source, const ReadOptions& options);

} // namespace estrade

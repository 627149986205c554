// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// schedule.json, as frab, pretalx and voc's tools write it. Source of the format: the schemas of the public
/// project voc/schedule (validator/json), and the files of conferences since 2014, which keep to less of it.
/// Both layouts are read: the first lists events by day and room, the second (schema2) in one list, with
/// rooms, tracks and persons that they refer to. Of two values of one key the last is taken; rooms of one
/// name are one.
///
/// It is known by the keys of either layout, wherever they stand. Bounds: those of the source and of
/// `schedule::parse_json`; JSON that is cut off gives what was read up to there, with an error.
///
/// What `write_frab_json` writes is read as it was, but for what the layout has no place for (see there) and:
/// - a remark to attendees, which follows the abstract;
/// - the subtitle, venue, language, links and resources of the event as a whole; a session without language
///   has the event's;
/// - a slot's and a session's own ids, where they are no UUIDs; a session in several slots is several;
/// - fixed starts and ends, moves, least durations, thresholds and milliseconds;
/// - rooms without name, and those that share one;
/// - people and tracks of whom nothing is told in a session; handles; levels;
/// - podcasts, which are recordings, and chats, websites and other resources, which are links;
/// - blanks at the ends of texts, and runs of them and paired HTML tags in titles and names.
[[nodiscard]] bool recognises_frab_json(const Source& source);
[[nodiscard]] ReadResult read_frab_json(const Source& source, const ReadOptions& options);

} // namespace estrade

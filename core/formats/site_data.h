// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/yaml/tree.h"

#include <functional>

namespace estrade {

/// Data files of conference sites: YAML, JSON or TOML that lists sessions for Jekyll
/// (jekyllrb.com/docs/datafiles), Hugo (gohugo.io/content-management/data-sources), Eleventy and others. No
/// such file has a schema; each site chooses its own. What a key means is told by the words that heads of
/// tables are known by (csv/fields.h), in any case and with any of "_- " between words.
///
/// - Lists nest as sites like: sessions within days, rooms, tracks or time slots, which give what they tell
///   of day, room, track and time to all within them that do not tell it themselves. A key may be a day or a
///   time.
/// - Days are dates; or numbers ("day: 2", "day2: true") and weekdays, counted from --date, or the document's
/// own date.
/// - What holds sessions may tell their day in its title ("Friday, 25 October", "First day"); a list of
/// sessions that has another name is a track.
/// - Days that tell no year are of the nearest one in which their weekdays are right ("Thursday, Sept. 5").
/// - What has no title has the first line of its description, else the word for its kind, the names of its
/// people, or an id. Any key may tell a kind by its word ("class: break", "isKeynote: true").
/// - What sessions refer to by an id is put in its place (site/references.h), and a slot may hold its
/// sessions as texts, the first line of each a title.
/// - Where nothing names a room, tracks that go on at once are shown as rooms.
/// - Under or beside a time, maps whose keys mean nothing else tell what is on in each room.
/// - A talk within a session ("keynote: {title: …}"), or a list of them, is told in its description; chairs
/// and moderators are among its people.
/// - Of several lists whose keys mean nothing else, each is a track.
/// - What tells of the event as a whole holds all else, or stands beside it ("event: {name: …}").
/// - What has a title and a day or time, and holds talks that tell no time, is one event that they are told
/// in:
///   a meetup. With a day alone it lasts all day; where it tells when doors open, it begins then.
/// - Talks of a slot that tells its end, and that tell neither time nor room nor track, follow each other in
/// equal parts.
/// - Everything else that has a title, and stands among sessions, is an event without a start: left out and
/// told.
///
/// A file in which nothing has both a title and a time, as sites keep of rooms, categories or time slots, is
/// refused.
[[nodiscard]] bool recognises_site_data(const Source& source);
[[nodiscard]] ReadResult read_site_data(const Source& source, const ReadOptions& options);
/// The same, of what `complete` makes of the document.
[[nodiscard]] ReadResult read_site_data(const Source& source, const ReadOptions& options,
                                        const std::function<void(yaml::Node&)>& complete);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <string>

namespace estrade {

/// The agenda as an announcement to post, in Markdown, in French where that is the event's language, else in
/// English: the event, its days, a line a slot, then what talks are about and who speaks. The same agenda
/// gives the same bytes.
///
/// `read_announcement` reads back the event's title, venue and zone, and of each slot its day, start, end,
/// room, title, people and abstract, links, slides and recordings, and of people a handle, else where they
/// work, and what is told of them. It does not:
/// - kinds of sessions, languages, tracks, levels, subtitles, notes, states, moves, roles, partners, the
/// pace, the
///   event's address, a call for talks and the next event: these are written for people or not at all, and
///   guessed at reading; all links of the text are links of the event; titles of slides and recordings;
/// - seconds, lengths of half a day and more, times that clocks show twice; an agenda without slots;
/// - sessions in several slots, which are several, and abstracts of different sessions of one title, or of a
///   title without letters; people of no session; two people of one name, names with signs or brackets in
///   them;
/// - of titles: line ends, runs of blanks, a quotation mark of each kind in one title, controls;
/// - notes that are a day and nothing else, which would be a heading for what follows;
/// - of abstracts and biographies: indents, quotations, rules, and lines that begin like a heading or like
/// one of
///   the fields that announcements have ("Speaker: …", "By Ada Lovelace").
[[nodiscard]] std::string write_announcement(const Agenda& agenda);

} // namespace estrade

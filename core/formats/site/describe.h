// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/site/item.h"

namespace estrade::site {

/// Tells of an event what its item does, but for its time, room and track. Where it tells no title: one line
/// of its text, else what kind of session it is, else who is there, else its id.
void describe(schedule::ListedEvent& event, const Item& item, const DayReading& reading);

/// The member that tells the kind of a session though its key does not say so: "class: break", "event:
/// Keynote" beside a title, "keynote: true".
[[nodiscard]] std::optional<Member> kind_beside(const Item& item);

/// Whether an item that holds sessions with times of their own is one as well, beside which these are: it is
/// a pause, or tells who speaks in it, and none of these tells so, too.
[[nodiscard]] bool takes_place_itself(const Item& item, const DayReading& reading);

/// By what another file may know a session that tells no title: "session_ids", else its id.
[[nodiscard]] std::string ids_of_untitled(const schedule::ListedEvent& event, const Item& item);

/// What a member tells by words that may stand for a name, "roomIds: [great-hall]", where the item tells
/// nothing else of that field: another file of its site may tell names.
[[nodiscard]] std::optional<csv::Field> named_by_id(const Item& item, const Member& member);

/// The room, track or people that an item names by ids alone.
[[nodiscard]] const yaml::Node* ids_alone(const Item& item, csv::Field field);

/// Whether a field tells of a session, and nothing of what holds several.
[[nodiscard]] bool tells_of_session(csv::Field field);

/// Whether a title is struck out: "<s>…</s>", "~~…~~".
[[nodiscard]] bool is_struck(std::string_view title);

/// A title without the asterisks of Markdown's "**Break**".
[[nodiscard]] std::string without_emphasis(std::string_view title);

/// How long an item lasts: as it is written, or "{hours: 1, minutes: 30}"; else `around`.
[[nodiscard]] std::optional<Duration> length_of(const Item& item, std::string_view around);

/// What an item tells of people without saying of whom, since it names none or several.
[[nodiscard]] std::vector<Member> of_nobody(const schedule::ListedEvent& event, const Item& item);

} // namespace estrade::site

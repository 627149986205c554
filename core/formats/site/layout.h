// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/site/item.h"

/// How sites lay their data files out, beyond what single keys mean.
namespace estrade::site {

/// Whether a file is YAML of lists and maps within each other, rather than text or Markdown (with front
/// matter or without) that looks like some: nothing but keys and dashes stands at the margin, and somewhere a
/// list holds a map, or a map a map. Looks at the first 64 KB.
[[nodiscard]] bool looks_like_data(std::string_view bytes);

/// The map that tells of the event as a whole: the document, what it wraps ("{data: {…}}"), or what stands
/// beside its sessions ("event: {name: …, date: …}"). Null where the document is a list, or a session.
[[nodiscard]] const yaml::Node* about_event(const yaml::Node& document, const DayReading& reading);

/// Whether what stands under a key is sessions: "items", "program", "slots".
[[nodiscard]] bool holds_sessions(std::string_view key);

/// Whether all that an item holds are sessions, each in a room of its own.
[[nodiscard]] bool are_in_rooms(const Item& item);
/// Whether a key beside others tells its sessions apart: "backend", and no "breaks" nor "commonSessions".
[[nodiscard]] bool names_track(std::string_view key);
/// Whether a text tells of a session rather than refers to one: it has several words.
[[nodiscard]] bool is_prose(std::string_view text);

/// Whether an item lists sessions as texts.
[[nodiscard]] bool holds_prose(const Item& item);

/// Whether a map says which talk is in which slot, both by a key of theirs.
[[nodiscard]] bool refers_to_slot(const yaml::Node& map);

/// How long each of the talks that stand in one slot lasts, where none tells a time, room or track, and they
/// follow each other: as long as they tell, where that fills the slot; in equal parts where none tells it.
/// Empty where they do neither.
[[nodiscard]] std::vector<Duration> lengths_in_turn(const yaml::Node& list, Duration slot,
                                                    const DayReading& reading);

/// Whether a map tells what is on in each room or track at a time: its keys mean nothing else, and hold maps
/// that tell a title. Beside them stand the times alone; where it stands under its time, they may hold
/// titles.
[[nodiscard]] bool is_grid_row(const Item& item);

/// "week2", "Week 2": its number, from 1.
[[nodiscard]] std::optional<int> week_number(std::string_view key);

/// "doors_open"
[[nodiscard]] bool tells_doors(std::string_view key);
/// When doors open, where that is told.
[[nodiscard]] std::optional<csv::CellTime> doors_open(const Item& item, const DayReading& reading);

/// Whether a key is that of a picture, which is no link that people follow.
[[nodiscard]] bool is_picture(std::string_view key);

/// Whether a map has a title, or a name.
[[nodiscard]] bool tells_title(const yaml::Node& map);

/// Whether a member is one talk: "keynote: {title: …}", "alt: {title: …, speakers: …}".
[[nodiscard]] bool is_talk(const Member& member);

/// Tells the talks that an event holds, without times of their own: in its description, and among its people
/// and resources; where each tells how long it lasts, the event lasts as long as all.
void tell_talks(schedule::ListedEvent& event, const Item& item, const DayReading& reading);

/// Adds what an item links to, and its slides and recordings.
void add_all_links(schedule::ListedEvent& event, const Item& item);

} // namespace estrade::site

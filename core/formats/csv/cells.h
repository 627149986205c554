// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/listed.h"

/// Cells that hold several things.
namespace estrade::csv {

/// How the names of a table are told.
struct NameHabits {
    bool family_first = false; ///< a comma is part of a name: "King, Ada"
    bool employers = false;    ///< a comma comes before where one works: "Ada King, Harbour Works"
    bool whole = false;        ///< what semicolons, bars or ends of lines part is a name each, as it is
};

/// People, one a line, or parted by semicolons, bars, or else commas, "+" and "and": "Ada Lovelace; Bo
/// (moderator)", "Host: Bo", "7:Ada" with an id before the name, "['Ada', 'Bo']", "Quay Ltd: Ada King, Bo
/// Berg". Their mail is no part of it. "Ada King, Ph.D." and "Ada King, Quay Ltd" are one. Up to 1000: the
/// event is crowded where there are more.
/// A sentence is a note; nobody is who is not known yet, and "Coffee break".
void add_people(schedule::ListedEvent& event, std::string_view text, NameHabits habits = {});
/// "Apply to run the workshop!", "Everyone is welcome in the hall.", and no "Panic! at the Disco" nor
/// "Wham!".
[[nodiscard]] bool is_sentence(std::string_view text);

/// What no word says to be an organisation and yet is read as where all work: "Quay: Ada King, Bo Berg".
/// Empty where there is none.
[[nodiscard]] std::string_view employer_of_all(std::string_view text);

/// Whether a list parted by semicolons tells family names first: "King, Ada; Berg, Bo".
[[nodiscard]] bool tells_family_first(std::string_view text);
/// Whether a text may be one name told so, "King, Ada" or "King, Ada (Harbour)", or two that are short.
[[nodiscard]] bool may_be_family_first(std::string_view text);
/// Whether it is two people, told by a word each, that may be one so: "King, Ada".
[[nodiscard]] bool may_be_one_person(std::string_view text);

/// Where the second name begins in "Ana Silva e Rui Costa", "Ana Silva y Rui Costa", "Ana Silva i Rui Costa",
/// whose joint stands within names too ("Antoni Puig i Cadafalch"); 0 in others.
[[nodiscard]] std::size_t second_of_pair(std::string_view text);

/// Gives its people the affiliation that is told for one of them, or for each in turn, parted as they are, or
/// by numbers that their names end with; false where it fits none.
[[nodiscard]] bool tell_affiliation(schedule::ListedEvent& event, std::string_view text);

/// A name without what Notion writes behind those of its pages: "Hall 1 (https://www.notion.so/Hall-1)",
/// "Hall 1 (../Rooms/Hall%201.md)".
[[nodiscard]] std::string without_pages(std::string_view text);

/// Whether an event takes place, by the word for it: "cancelled", "withdrawn", "tentative"; or by what is
/// told where it is asked whether it is cancelled: "yes", "oui", "x".
void tell_status(schedule::ListedEvent& event, std::string_view text, std::string_view cancelled = {});

/// Links, one a line, each an address that a label may stand before: "Slides: https://example.org".
void add_links(schedule::ListedEvent& event, std::string_view text);

/// Resources, one a line, the kind before: "podcast: Part one https://example.org".
void add_resources(schedule::ListedEvent& event, std::string_view text);

/// A list as `add_people` reads it.
[[nodiscard]] std::string written_people(const std::vector<schedule::ListedPerson>& people);

} // namespace estrade::csv

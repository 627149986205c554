// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics/content.h"
#include "core/formats/schedule/listed.h"

namespace estrade::ics {

/// Which lines of a description may name people.
enum class PeopleLines { first, all };

/// Takes the people of an event from where calendars of conferences name them, since the format has no place
/// for them:
/// - lines that its description begins with, "Speaker: Ada", "von: Ada, Bo", "Moderator: Cy", which are then
/// no longer part of it; "Speaker:" alone is followed by one name, whatever it holds;
/// - such lines further on, "Presenter(s): Ada King", where what they hold is surely names;
/// - attendees without an address ("ATTENDEE;CN=Ada:invalid:nomail"). Those with one were invited, and are
/// not taken: the result is how many.
std::size_t take_people(const Component& component, schedule::ListedEvent& event, PeopleLines lines);

/// Takes the people whom pretalx writes behind each title: "Boats - Ada King, Bo Lind", "Lunch - ".
void take_people_of_title(schedule::ListedEvent& event);

/// Takes the affiliation that Indico writes behind each name: "Ada King (CERN)".
void take_affiliations(schedule::ListedEvent& event);

/// What a mail program writes of a room, `"Hall" <hall@example.org>`, without its address.
[[nodiscard]] std::string without_address(std::string text);

/// Adds those whom a text names.
void add_speakers(schedule::ListedEvent& event, std::string_view names);

/// The word before a person in the first lines of a description, as `take_people` reads it.
[[nodiscard]] std::string_view word_of(Role role);

} // namespace estrade::ics

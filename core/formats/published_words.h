// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <array>
#include <string>
#include <string_view>

/// The words of what is published for people to read, in the event's language.
namespace estrade {

struct PublishedWords {
    std::string_view tag; ///< BCP 47
    std::array<std::string_view, 7> weekdays;
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 12> kinds;    ///< by SessionKind
    std::array<std::string_view, 7> resources; ///< by Resource::Kind
    std::array<std::string_view, 3> roles;     ///< by Role; that of a speaker is empty
    std::string_view untitled, open_slot, cancelled, tentative, moved, promised;
    std::string_view skip, search, found, now, next, until, days, programme, tracks, times_in;
    std::string_view details, people, partners, links, call, next_event, none_found, version;
    std::string_view place, time_zone, web, room, note, by, about_talks, about_people, abstract;
};

/// Those of a language (BCP 47); English where there are none.
[[nodiscard]] const PublishedWords& published_words(std::string_view language);

/// "Saturday 3 September 2022", "Samedi 3 septembre 2022".
[[nodiscard]] std::string written_day(LocalDay day, const PublishedWords& words);

/// What a slot is called: its session's title, or what stands for one.
[[nodiscard]] std::string shown_title(const Slot& slot, const Session& session, const PublishedWords& words);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/room_words.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace estrade::announcement {

bool names_room(std::string_view text) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"room",      "hall",      "track",       "stage", "stream", "auditorium",   "theatre",   "theater",
         "lab",       "floor",     "salle",       "scene", "amphi",  "amphitheatre", "raum",      "saal",
         "buhne",     "horsaal",   "seminarraum", "aula",  "sala",   "escenario",    "auditorio", "zaal",
         "podium",    "palco",     "foyer",       "lobby", "lounge", "ballroom",     "atrium",    "courtyard",
         "classroom", "refectory", "cafeteria",   "chapel"});
    constexpr std::size_t longest = 40; // bytes
    if (text.size() > longest)
        return false;
    const std::string folded = text::fold(text);
    const std::string_view whole = folded;
    const std::string_view first = whole.substr(0, whole.find(' '));
    const std::string_view last = whole.substr(whole.rfind(' ') + 1);
    static constexpr auto ends = std::to_array<std::string_view>({"saal", "zaal", "halle"}); // "Festsaal"
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return word == first || word == last; }) ||
           std::any_of(ends.begin(), ends.end(),
                       [&](std::string_view end) { return first.ends_with(end) || last.ends_with(end); });
}

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/time/iso.h"

#include <algorithm>
#include <string>

namespace estrade::test {

/// "2024-03-05 19:00-19:10 Title (Name) (Name)" of a slot, in the event's zone; no end where it is inferred.
[[nodiscard]] inline std::string line_of(const Agenda& agenda, const Slot& slot) {
    const auto session = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                      [&](const Session& s) { return s.id == slot.session; });
    const LocalTime start = agenda.event.zone.local(slot.start);
    std::string line = iso_day(date::floor<date::days>(start)) + " " + iso_clock(start);
    if (!slot.end_inferred)
        line += "-" + iso_clock(agenda.event.zone.local(slot.end()));
    line += " " + session->title;
    for (const Participation& part : session->people)
        for (const Person& person : agenda.people)
            if (person.id == part.person)
                line += " (" + person.name + ")";
    return line;
}

/// The same with " @Room", where that has a name.
[[nodiscard]] inline std::string placed_line_of(const Agenda& agenda, const Slot& slot) {
    std::string line = line_of(agenda, slot);
    for (const Room& room : agenda.rooms)
        if (room.id == slot.room && !room.name.empty())
            line += " @" + room.name;
    return line;
}

} // namespace estrade::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/announcement.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

/// What the tests of announcements are written with.
namespace estrade::test {

using Lines = std::vector<std::string>;

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

/// What is announced for a fair on the 5th of March 2024.
[[nodiscard]] inline Reading read_fair(const std::string& text) {
    auto reading =
        read_announcement(source_of("# Fair, 2024-03-05\n\n" + text, "agenda.md"), plain_options());
    REQUIRE(reading);
    return std::move(*reading);
}

/// "19:00-19:10 Title (Name) @Room" of each slot of it.
[[nodiscard]] inline Lines lines_of(const std::string& text) {
    const Agenda agenda = read_fair(text).agenda;
    Lines lines;
    for (const Slot& slot : agenda.slots)
        lines.push_back(placed_line_of(agenda, slot).substr(11));
    return lines;
}

/// "05 19:00-19:10 Title (Name) @Room" of each slot, with the day, and rooms where there are several;
/// "nothing" of a text that is refused.
[[nodiscard]] inline Lines read(const std::string& text) {
    const auto reading =
        read_announcement(source_of("# Evening\n2024-03-05\n\n" + text, "agenda.md"), plain_options());
    if (!reading)
        return {"nothing"};
    const Agenda& agenda = reading->agenda;
    Lines lines;
    for (const Slot& slot : agenda.slots)
        lines.push_back((agenda.rooms.size() > 1 ? placed_line_of(agenda, slot) : line_of(agenda, slot))
                            .substr(8)); // without year and month
    return lines;
}

} // namespace estrade::test

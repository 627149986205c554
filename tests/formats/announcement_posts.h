// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/announcement.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <string>
#include <vector>

/// What announcements read as, with ends that are inferred, and what is told of them.
namespace estrade::test {

[[nodiscard]] inline Reading read_post(const std::string& text, const ReadOptions& options = plain_options(),
                                       const std::string& name = "agenda.md") {
    auto reading = read_announcement(source_of(text, name), options);
    if (!reading)
        FAIL(to_text(reading.error().front()));
    return *reading;
}

[[nodiscard]] inline Agenda agenda_of(const std::string& text) {
    return read_post(text).agenda;
}

[[nodiscard]] inline const Session& session_of(const Agenda& agenda, const Slot& slot) {
    return *std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                         [&](const Session& s) { return s.id == slot.session; });
}

/// "2024-05-04 19:00-19:10 Title" for each slot; "?" after an inferred end.
[[nodiscard]] inline std::vector<std::string> slots_of(const Agenda& agenda) {
    std::vector<std::string> result;
    for (const Slot& slot : agenda.slots) {
        const LocalTime start = agenda.event.zone.local(slot.start);
        result.push_back(iso_day(date::floor<date::days>(start)) + " " + iso_clock(start) + "-" +
                         iso_clock(agenda.event.zone.local(slot.end())) + (slot.end_inferred ? "?" : "") +
                         " " + session_of(agenda, slot).title);
    }
    return result;
}

[[nodiscard]] inline bool says(const Diagnostics& diagnostics, const std::string& what) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& d) {
        return d.what.english().find(what) != std::string::npos ||
               d.hint.english().find(what) != std::string::npos;
    });
}

} // namespace estrade::test

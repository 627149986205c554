// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv.h"
#include "core/time/iso.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <string>

/// What the tests of tables are written with.
namespace estrade::test {

[[nodiscard]] inline Reading read_table(const std::string& bytes, ReadOptions options = plain_options()) {
    const Source source = source_of(bytes, "table.csv");
    REQUIRE(recognises_csv(source));
    ReadResult result = read_csv(source, options);
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

/// "2022-09-03T10:00 30 Talk [Hall]; " for each slot, in the event's zone.
[[nodiscard]] inline std::string plan_of(const Reading& reading) {
    std::string all;
    const Agenda& agenda = reading.agenda;
    for (const Slot& slot : agenda.slots) {
        std::string title;
        std::string room;
        for (const Session& session : agenda.sessions)
            if (session.id == slot.session)
                title = session.title;
        for (const Room& one : agenda.rooms)
            if (one.id == slot.room)
                room = one.name;
        all += iso_with_offset(slot.start, agenda.event.zone).substr(0, 16) + " " +
               std::to_string(std::chrono::duration_cast<std::chrono::minutes>(slot.duration).count()) + " " +
               title + " [" + room + "]; ";
    }
    return all;
}

} // namespace estrade::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

/// Of the only slot of a file.
const Session& only_session(const Reading& reading) {
    REQUIRE(reading.agenda.slots.size() == 1);
    return session_of(reading.agenda, reading.agenda.slots[0]);
}

std::string title_of(const std::string& told) {
    return only_session(read_site_file("- {date: 2024-05-14, time: '10:00', " + told + "}\n")).title;
}

SessionKind kind_of(const std::string& told) {
    return only_session(read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, " + told + "}\n"))
        .kind;
}

std::string day_of(const Slot& slot) {
    return iso_utc(slot.start).substr(0, 10);
}

} // namespace

TEST_CASE("an item may stand below its dash, and a text in quotation marks go on at the margin") {
    const Reading below = read_site_file("-\n  title: Boats\n  start: 9:00am\n  end: 10:00am\n"
                                         "-\n  title: Tea\n  start: 10:00am\n  end: 10:15am\n");
    CHECK(below.agenda.slots.size() == 2);
    const Reading margin =
        read_site_file("- title: Boats\n  time: '9:00'\n  abstract: \"How boats stay\nafloat.\"\n"
                       "- title: Tea\n  time: '10:00'\n");
    CHECK(margin.agenda.sessions.at(0).abstract == "How boats stay afloat.");
    CHECK_FALSE(recognises_site_data(source_of("- title: It's\nwhat boats do\n  time: '9:00'\n", "a.yml")));
}

TEST_CASE("topics are titles where some sessions have no other, and titles beside them are jobs") {
    const Reading reading = read_site_file(
        "- {date: 2024-05-14, time: '9:00 to 9:30 AM', topic: Tea, speaker: , title: }\n"
        "- {date: 2024-05-14, time: '1:30 to 1:55 PM', topic: Boats, speaker: Ada King, title: Countess}\n");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(session_of(reading.agenda, reading.agenda.slots[0]).title == "Tea");
    CHECK(session_of(reading.agenda, reading.agenda.slots[1]).title == "Boats");
    CHECK(reading.agenda.slots[1].duration == 25min);
    CHECK(reading.agenda.people.at(0).affiliation == "Countess");
    CHECK(reading.agenda.tracks.empty());
}

TEST_CASE("lengths of which some are fractions are hours, unless their key says that they are minutes") {
    const auto lasts = [](const std::string& first, const std::string& second) {
        return read_site_file("- {title: A, start: 2024-05-14 10:00, " + first +
                              "}\n- {title: B, start: 2024-05-14 14:00, " + second + "}\n")
            .agenda.slots.at(0)
            .duration;
    };
    CHECK(lasts("duration: 1", "duration: .75") == 60min);
    CHECK(lasts("duration: 0.25", "duration: 2") == 15min);
    CHECK(lasts("minutes: 28.25", "minutes: 5") == 28min);
    CHECK(lasts("duration: 45", "duration: 22.5") == 45min);
}

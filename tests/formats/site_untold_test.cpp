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

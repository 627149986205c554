// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/lookup.h"
#include "core/time/iso.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;

namespace {

/// What identifies each slot's session, and its title, start, duration, room and people: a line a slot,
/// sorted.
std::vector<std::string> told(const Agenda& agenda) {
    const Lookup lookup(agenda);
    std::vector<std::string> lines;
    for (const Slot& slot : agenda.slots) {
        const Session& session = lookup.session(slot);
        std::vector<std::string> people;
        for (const Participation& part : session.people)
            people.push_back(lookup.person(part.person)->name);
        std::sort(people.begin(), people.end());
        std::string line = session.id.value + " | " + session.title + " | " + iso_utc(slot.start) + " | " +
                           std::to_string(slot.duration.count()) + " | " + lookup.room(slot.room)->name +
                           " |";
        for (const std::string& name : people)
            line += " " + name + ",";
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// The lines of one that the other has not.
std::vector<std::string> only(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    std::vector<std::string> rest;
    std::set_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(rest));
    return rest;
}

} // namespace

TEST_CASE(
    "schedule.xml and schedule.json of one event are one agenda: by guid, title, time, room and people") {
    ESTRADE_NEEDS_CORPUS();
    for (const char* name : {"31c3_sendezentrum", "36c3_everything", "39c3_himmel3", "camp2019_everything"}) {
        INFO(name);
        const auto xml = told(read_corpus("xml/" + std::string(name) + ".schedule.xml").agenda);
        const auto json = told(read_corpus("json/" + std::string(name) + ".schedule.json").agenda);
        CHECK(xml.size() == json.size());
        CHECK(only(xml, json) == std::vector<std::string>{});
        CHECK(only(json, xml) == std::vector<std::string>{});
    }
}

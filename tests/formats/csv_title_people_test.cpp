// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/names.h"
#include "tests/formats/csv_table.h"

using namespace estrade;
using namespace estrade::test;

namespace {

/// The title and people of a session, told by what stands in a row for them.
std::string told_by(const std::string& title, const std::string& speakers) {
    const Reading reading = read_table("Date,Start,End,Title,Room,Speakers\n2022-09-03,09:00,10:00,\"" +
                                       title + "\",Hall," + speakers + "\n");
    std::string all = reading.agenda.sessions.at(0).title;
    for (const Participation& one : reading.agenda.sessions[0].people)
        for (const Person& person : reading.agenda.people)
            if (person.id == one.person)
                all += "; " + person.name +
                       (one.role == Role::speaker ? "" : " (" + std::string(name_of(one.role)) + ")");
    return all;
}

} // namespace

TEST_CASE("who chairs a session may stand in brackets behind its title") {
    CHECK(told_by("Graphs (chair: Ada King)", "Bo Berg") == "Graphs; Bo Berg; Ada King (host)");
    CHECK(told_by("Graphs [Moderated by Ada King and Cy Roe]", "Bo Berg") ==
          "Graphs; Bo Berg; Ada King (moderator); Cy Roe (moderator)");
    CHECK(told_by("Graphs (chair: tbd)", "Bo Berg") == "Graphs (chair: tbd); Bo Berg");
    CHECK(told_by("How to build a (chair)", "") == "How to build a (chair)");
    CHECK(told_by("A talk (chair dancing for all)", "") == "A talk (chair dancing for all)");
}

TEST_CASE("who speaks may stand there too, where nobody else is told to") {
    CHECK(told_by("Graphs (talk by Ada King & Bo Berg)", "") == "Graphs; Ada King; Bo Berg");
    CHECK(told_by("Graphs (by Anna King)", "") == "Graphs; Anna King");
    CHECK(told_by("Graphs (by Invitation Only)", "") == "Graphs (by Invitation Only)");
    CHECK(told_by("Ode to Graphs (by Anna King)", "Bo Berg") == "Ode to Graphs (by Anna King); Bo Berg");
}

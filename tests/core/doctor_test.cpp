// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/doctor.h"
#include "core/agenda/event_day.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/rounds.h"

#include <set>

using namespace estrade;
using namespace std::chrono_literals;
using test::AgendaBuilder;

namespace {

std::vector<Finding> found(const AgendaBuilder& builder, FindingKind kind,
                           const DoctorOptions& options = {}) {
    std::vector<Finding> findings = examine(*builder.build(), options);
    std::erase_if(findings, [&](const Finding& finding) { return finding.kind != kind; });
    return findings;
}

AgendaBuilder day() {
    return AgendaBuilder("Europe/Paris");
}

} // namespace

TEST_CASE("a healthy agenda has no finding") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 60, "One", "Hall", {"Ada Martin"})
        .slot("2022-09-03T11:00", 60, "Two", "Hall", {"Blaise Petit"})
        .slot("2022-09-03T11:10", 60, "Three", "Attic", {"Ada Martin"});
    CHECK(examine(*agenda.build()).empty());
}

TEST_CASE("two slots at once in a room are found, with both and what to do") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 60, "Long", "Hall").slot("2022-09-03T10:30", 30, "Late", "Hall");
    const auto overlaps = found(agenda, FindingKind::overlap);
    REQUIRE(overlaps.size() == 1);
    CHECK(overlaps[0].what.english() ==
          "'Late' starts 2022-09-03 10:30 in 'Hall', where 'Long' lasts until 11:00");
    CHECK(overlaps[0].hint.english() == "give them different rooms, or other times");
    CHECK(overlaps[0].slots == std::vector<SlotId>{{"slot-1"}, {"slot-2"}});
    CHECK(overlaps[0].severity == Severity::warning);
}

TEST_CASE("slots that follow one another, in other rooms, or of what is cancelled do not overlap") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 60, "One", "Hall")
        .slot("2022-09-03T11:00", 30, "Next", "Hall")
        .slot("2022-09-03T10:30", 30, "Elsewhere", "Attic")
        .slot("2022-09-03T10:30", 30, "Cancelled", "Hall");
    agenda.last_session().status = SessionStatus::cancelled;
    CHECK(found(agenda, FindingKind::overlap).empty());
}

TEST_CASE("a short slot within a long one does not hide that the next overlaps the long one too") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 120, "Long", "Hall")
        .slot("2022-09-03T10:10", 10, "Short", "Hall")
        .slot("2022-09-03T11:00", 10, "Later", "Hall");
    CHECK(found(agenda, FindingKind::overlap).size() == 2);
}

TEST_CASE("a session that holds others, which follow one another from its start, is no mistake") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 30, "First", "Hall")
        .slot("2022-09-03T10:00", 90, "Boats", "Hall")
        .slot("2022-09-03T10:30", 30, "Second", "Hall");
    const auto overlaps = found(agenda, FindingKind::overlap);
    REQUIRE(overlaps.size() == 1);
    CHECK(overlaps[0].severity == Severity::info);
    CHECK(overlaps[0].what.english() ==
          "'Boats', 2022-09-03 10:00 in 'Hall', holds 2 others that follow one another");
    CHECK(overlaps[0].slots.size() == 3);
    agenda.slot("2022-09-03T10:45", 60, "Late", "Hall"); // goes on when it is over
    CHECK(found(agenda, FindingKind::overlap).size() == 3);
}

TEST_CASE("where no room is told, of several, nothing is known to overlap") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 60, "One").slot("2022-09-03T10:30", 30, "Two");
    CHECK(found(agenda, FindingKind::overlap).size() == 1);
    agenda.slot("2022-09-03T15:00", 60, "Three", "Hall");
    CHECK(found(agenda, FindingKind::overlap).empty());
}

TEST_CASE("registration and meals go together, and where no room is named, with talks too") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T08:00", 120, "Registration", "Foyer");
    agenda.last_session().kind = SessionKind::social;
    agenda.slot("2022-09-03T08:30", 30, "Breakfast", "Foyer");
    agenda.last_session().kind = SessionKind::meal;
    CHECK(found(agenda, FindingKind::overlap).empty());
    agenda.slot("2022-09-03T09:30", 30, "Talk", "Foyer");
    CHECK(found(agenda, FindingKind::overlap).size() == 1);
    AgendaBuilder unnamed = day();
    unnamed.slot("2022-09-03T08:00", 120, "Registration");
    unnamed.last_session().kind = SessionKind::social;
    unnamed.slot("2022-09-03T09:30", 30, "Talk");
    CHECK(found(unnamed, FindingKind::overlap).empty());
}

TEST_CASE("a person in two rooms at once is found") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 60, "One", "Hall", {"Ada Martin"})
        .slot("2022-09-03T10:30", 30, "Two", "Attic", {"Ada Martin"});
    const auto findings = found(agenda, FindingKind::two_places);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].people == std::vector<PersonId>{{"ada-martin"}});
    CHECK(findings[0].what.english() ==
          "'Ada Martin' is in 'Two', 2022-09-03 10:30 in 'Attic', and in 'One', until 11:00 "
          "in 'Hall'");
}

TEST_CASE("a person needs time to walk to another room, and none to stay") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 30, "One", "Hall", {"Ada Martin"})
        .slot("2022-09-03T10:30", 30, "Two", "Hall", {"Ada Martin"})
        .slot("2022-09-03T11:02", 28, "Three", "Attic", {"Ada Martin"})
        .slot("2022-09-03T11:35", 25, "Four", "Hall", {"Ada Martin"});
    const auto findings = found(agenda, FindingKind::no_walk);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what.english() ==
          "'Ada Martin' has 2 min from 'Two' in 'Hall' to 'Three', 2022-09-03 11:02 in 'Attic'");
}

TEST_CASE("a session shown in two rooms does not put its people in two places") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 60, "One", "Hall", {"Ada Martin"})
        .slot("2022-09-03T10:00", 60, "-", "Attic");
    agenda.last_slot().session = agenda.agenda().sessions.front().id;
    CHECK(found(agenda, FindingKind::two_places).empty());
}

TEST_CASE("slots outside opening hours are found once hours are told, past midnight too") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T17:30", 60, "Setting up", "Hall").slot("2022-09-04T01:00", 60, "Dancing", "Hall");
    CHECK(found(agenda, FindingKind::closed).empty());
    const auto findings = found(agenda, FindingKind::closed, {OpeningHours{18h, 26h}});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what.english() == "'Setting up', 2022-09-03 17:30 to 18:30, is outside opening hours");
}

TEST_CASE("what lasts no time is a warning, what ends before it starts an error") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 0, "Instant").slot("2022-09-03T11:00", -30, "Backwards");
    CHECK(found(agenda, FindingKind::no_length).at(0).severity == Severity::warning);
    const auto backwards = found(agenda, FindingKind::ends_before_start);
    REQUIRE(backwards.size() == 1);
    CHECK(backwards[0].severity == Severity::error);
    CHECK(backwards[0].what.english() == "'Backwards', 2022-09-03 11:00, ends before it starts, at 10:30");
}

TEST_CASE("a start that clocks show twice, and a night on which they change, are found") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-10-30T02:30", 10, "Twice").slot("2022-10-30T01:30", 60, "Across");
    agenda.slot("2022-10-29T22:00", 60, "Before");
    CHECK(found(agenda, FindingKind::repeated_start).at(0).slots.at(0).value == "slot-1");
    const auto across = found(agenda, FindingKind::clocks_change);
    REQUIRE(across.empty()); // 01:30 to 02:30, the first of the two: clocks change at 03:00
    agenda.slot("2022-10-30T01:00", 180, "Night");
    CHECK(found(agenda, FindingKind::clocks_change).at(0).what.english() ==
          "'Night', 2022-10-30 01:00 to 03:00, lasts 180 min: clocks change meanwhile");
}

TEST_CASE("hours of sessions without a break or a meal are found, once a day and room") {
    AgendaBuilder agenda = day();
    for (const char* hour : {"09", "10", "11", "12", "13", "14", "15"})
        agenda.slot("2022-09-03T" + std::string(hour) + ":00", 55, "Talk at " + std::string(hour), "Hall");
    const auto findings = found(agenda, FindingKind::no_break);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].severity == Severity::warning);
    CHECK(findings[0].what.english() ==
          "sessions follow one another in 'Hall' from 2022-09-03 09:00 to 14:55 and on, "
          "without a break or a meal");
}

TEST_CASE("a break in any room, a meal or a free half hour is a break") {
    const bool gap = GENERATE(true, false);
    AgendaBuilder agenda = day();
    for (const char* hour : {"09", "10", "11", "13", "14", "15"})
        agenda.slot("2022-09-03T" + std::string(hour) + ":00", 55, "Talk at " + std::string(hour), "Hall");
    if (!gap) {
        agenda.slot("2022-09-03T12:00", 60, "Lunch", "Foyer");
        agenda.last_session().kind = SessionKind::meal;
    }
    CHECK(found(agenda, FindingKind::no_break).empty());
}

TEST_CASE("a session without a title, a talk that names nobody and a session in no slot are found") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 30, "", "", {"Ada Martin"}).slot("2022-09-03T10:30", 30, "Alone");
    Session forgotten;
    forgotten.id = {"forgotten"};
    forgotten.title = "Forgotten";
    forgotten.kind = SessionKind::social;
    agenda.agenda().sessions.push_back(forgotten);
    CHECK(found(agenda, FindingKind::untitled).at(0).sessions.at(0).value == "session-1");
    CHECK(found(agenda, FindingKind::nobody).at(0).what.english() == "'Alone' names nobody");
    CHECK(found(agenda, FindingKind::no_slot).at(0).what.english() ==
          "'Forgotten' is in no slot: nobody sees it");
    agenda.agenda().sessions.back().status = SessionStatus::cancelled;
    CHECK(found(agenda, FindingKind::no_slot).empty());
}

TEST_CASE("an agenda that names nobody at all is told once") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 30, "One").slot("2022-09-03T10:30", 30, "Two");
    CHECK(found(agenda, FindingKind::nobody).size() == 1);
}

TEST_CASE("names that differ by case, accents, order or one letter may be one person's") {
    struct Row {
        const char* one;
        const char* other;
        bool same;
    };
    const Row row = GENERATE(values<Row>({
        {"Jean Dupont", "jean dupond", true},
        {"Zoé Lefèvre", "Zoe LEFEVRE", true},
        {"Jean Dupont", "Dupont Jean", true},
        {"Jean-Luc Petit", "Jean Luc Petit", true},
        {"Mathieu Corbin", "Matthieu Corbin", true},
        {"Speaker 1 of us", "Speaker 2 of us", false},
        {"Anna Li", "Anne Li", false}, // too short to tell
        {"Ada Martin", "Blaise Petit", false},
        {"Jean Dupont", "Jean Durand", false},
    }));
    CAPTURE(row.one, row.other);
    AgendaBuilder agenda = day();
    agenda.agenda().people = {{{"a"}, row.one, {}, {}, {}, {}}, {{"b"}, row.other, {}, {}, {}, {}}};
    CHECK(found(agenda, FindingKind::same_person).size() == (row.same ? 1U : 0U));
}

TEST_CASE("that two people have one name is no fault, unlike one name written in two ways") {
    const auto severity = [](const char* first, const char* second) {
        AgendaBuilder agenda = day();
        agenda.slot("2022-09-03T10:00", 30, "One", "", {first})
            .slot("2022-09-03T11:00", 30, "Two", "", {"Bo"});
        agenda.agenda().people[1].name = second;
        return found(agenda, FindingKind::same_person).at(0).severity;
    };
    CHECK(severity("Ada Martin", "Ada Martin") == Severity::info);
    CHECK(severity("Ada Martin", "ada martin") == Severity::warning);
}

TEST_CASE("two people in one session are two people, however near their names") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 30, "Twins", "", {"Jean Dupont", "Jeam Dupont"});
    CHECK(found(agenda, FindingKind::same_person).empty());
}

TEST_CASE("links that nothing opens are found, with whose they are and what to write") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 30, "One", "", {"Ada Martin"});
    agenda.last_session().links = {{"https://example.org/a", ""}, {"www.example.org", ""}, {"http://", ""}};
    agenda.agenda().people[0].links = {{"mailto:ada@example.org", ""}, {"javascript:alert(1)", ""}};
    const auto findings = found(agenda, FindingKind::no_link);
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].what.english() == "'One' has a link that is none: 'www.example.org'");
    CHECK(findings[0].hint.english() == "write https://www.example.org");
    CHECK(findings[1].hint.english() == "write the whole address, from https:// on");
    CHECK(findings[2].people.at(0).value == "ada-martin");
}

TEST_CASE("a talk listed as several sessions is found; those of other people are others") {
    AgendaBuilder agenda = day();
    agenda.slot("2022-09-03T10:00", 30, "Yoga", "", {"Ada Martin"})
        .slot("2022-09-04T10:00", 30, "yoga", "", {"Ada Martin"})
        .slot("2022-09-05T10:00", 30, "Yoga", "", {"Blaise Petit"});
    const auto findings = found(agenda, FindingKind::same_title);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].sessions.size() == 2);
}

TEST_CASE("every kind of finding has a name and a group of its own") {
    std::set<std::string> names;
    for (int kind = 0; kind <= static_cast<int>(FindingKind::no_slot); ++kind) {
        names.emplace(name_of(static_cast<FindingKind>(kind)));
        names.insert(group_of(static_cast<FindingKind>(kind)).english());
    }
    CHECK(names.size() == 2 * (static_cast<std::size_t>(FindingKind::no_slot) + 1));
}

TEST_CASE("ten thousand sessions and people are examined") {
    AgendaBuilder agenda = day();
    Agenda& large = agenda.agenda();
    const Instant start = test::at("2022-09-03T08:00", large.event.zone);
    for (std::size_t i = 0; i < test::rounds(10'000); ++i) {
        const std::string number = std::to_string(i);
        std::string name = "Name ";
        for (const char digit : number)
            name += static_cast<char>('a' + (digit - '0') * 2);
        large.people.push_back({{number}, name + " Person", {}, {}, {}, {}});
        Session session;
        session.id = {number};
        session.title = "Session " + number;
        session.people = {{{number}, Role::speaker}};
        large.sessions.push_back(session);
        Slot slot;
        slot.id = {number};
        slot.session = {number};
        slot.room = {std::to_string(i % 50)};
        slot.start = start + 30min * (i / 50);
        slot.duration = 30min;
        large.slots.push_back(slot);
    }
    for (std::size_t i = 0; i < 50; ++i)
        large.rooms.push_back({{std::to_string(i)}, "Room " + std::to_string(i), {}});
    CHECK(found(agenda, FindingKind::overlap).empty());
    const auto last = event_day(large.event, large.slots.back().start);
    const auto days = (last - event_day(large.event, start)).count() + 1;
    CHECK(found(agenda, FindingKind::no_break).size() == 50 * static_cast<std::size_t>(days)); // of each room
}

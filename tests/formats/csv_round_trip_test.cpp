// SPDX-License-Identifier: GPL-3.0-or-later
// What a table holds of an agenda, and what it does not: the list in core/formats/csv_writer.h.
#include "core/formats/csv.h"
#include "core/formats/csv_writer.h"
#include "tests/formats/told.h"
#include "tests/formats/told_slots.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/random_agenda.h"
#include "tests/support/real_agendas.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;

namespace {

/// Without what a table has no place for, where that would be taken for something else.
void keep_what_it_holds(Agenda& agenda) {
    for (std::size_t i = 0; i < agenda.rooms.size(); ++i)
        agenda.rooms[i].name = "Room " + std::to_string(i);
    for (Person& person : agenda.people)
        std::replace_if(
            person.name.begin(), person.name.end(), [](char c) { return c == ';' || c == ':'; }, '_');
    for (Session& session : agenda.sessions) {
        for (std::size_t i = 0; i < session.links.size(); ++i)
            session.links[i] = {"https://example.org/" + std::to_string(i), i % 2 == 0 ? "\"Site\", 1" : ""};
        for (std::size_t i = 0; i < session.resources.size(); ++i)
            session.resources[i] = {session.resources[i].kind, Resource::State::available,
                                    i % 2 == 0 ? "" : "Read this",
                                    "https://example.org/r" + std::to_string(i)};
    }
    for (Slot& slot : agenda.slots) {
        slot.start = date::floor<std::chrono::seconds>(slot.start);
        slot.duration = date::floor<std::chrono::seconds>(slot.duration);
    }
}

void check_round_trip(const Agenda& agenda) {
    const Source source = source_of(write_csv(agenda), "agenda.csv");
    REQUIRE(recognises_csv(source));
    const ReadResult read = read_agenda(source, plain_options());
    REQUIRE(read);
    CHECK_FALSE(has_errors(read->diagnostics));
    CHECK(read->listed == agenda.slots.size());
    const std::vector<std::string> before = told_slots(agenda);
    const std::vector<std::string> after = told_slots(read->agenda);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        CHECK(after[i] == before[i]);
    CHECK(read->agenda.event.zone == agenda.event.zone);
}

} // namespace

TEST_CASE("any agenda, written as a table, is read back but for what that has no place for") {
    const auto seed = GENERATE(from_range(seeds(300)));
    INFO("seed " << seed);
    Agenda agenda = random_agenda(seed);
    keep_what_it_holds(agenda);
    if (!agenda.slots.empty())
        check_round_trip(agenda);
}

TEST_CASE("the agendas that come with Estrade are read back from a table") {
    each_shipped_agenda([](Agenda agenda) {
        keep_what_it_holds(agenda);
        check_round_trip(agenda);
    });
}

TEST_CASE("the agendas of real files are read back from a table") {
    ESTRADE_NEEDS_CORPUS();
    each_real_agenda([](Agenda agenda, const auto&) {
        keep_what_it_holds(agenda);
        if (!agenda.slots.empty())
            check_round_trip(agenda);
    });
}

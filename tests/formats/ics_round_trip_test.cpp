// SPDX-License-Identifier: GPL-3.0-or-later
// What iCalendar holds of an agenda, and what it does not: the list in core/formats/ics_writer.h.
#include "core/formats/ics.h"
#include "core/formats/ics_writer.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"
#include "tests/formats/told.h"
#include "tests/formats/told_slots.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/random_agenda.h"
#include "tests/support/real_agendas.h"

using namespace estrade;
using namespace estrade::test;
using schedule::plain_line;

namespace {

std::string paragraphs(std::string_view text) {
    return schedule::paragraphs(std::string(text::trim(text)));
}

std::string without_controls(const std::string& text) {
    std::string kept;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 ? c != '\x7F' : c == '\n' || c == '\t' || c == '\r')
            kept += c;
    return kept;
}

std::vector<Link> plain_links(std::size_t count) {
    std::vector<Link> links;
    for (std::size_t i = 0; i < count; ++i)
        links.push_back({"https://example.org/" + std::to_string(i), i % 2 == 0 ? "\"Site\"; ^n, 1" : ""});
    return links;
}

/// Without what the format has no place for, where that would be taken for something else.
void keep_what_it_holds(Agenda& agenda) {
    agenda.event.title = without_controls(agenda.event.title);
    agenda.event.description = without_controls(agenda.event.description);
    for (std::size_t i = 0; i < agenda.rooms.size(); ++i)
        agenda.rooms[i].name = "Room " + std::to_string(i);
    for (Track& track : agenda.tracks)
        track.name = without_controls(track.name);
    for (Person& person : agenda.people)
        person.name = without_controls(person.name);
    for (Session& session : agenda.sessions) {
        for (std::string* text :
             {&session.title, &session.subtitle, &session.abstract, &session.language, &session.level})
            *text = without_controls(*text);
        session.links = plain_links(session.links.size());
        for (std::size_t i = 0; i < session.resources.size(); ++i)
            session.resources[i] = {session.resources[i].kind, Resource::State::available,
                                    i % 2 == 0 ? "" : "Read this",
                                    "https://example.org/r" + std::to_string(i)};
    }
    for (Slot& slot : agenda.slots) {
        slot.note = without_controls(slot.note);
        slot.start = date::floor<std::chrono::seconds>(slot.start);
        slot.duration = date::floor<std::chrono::seconds>(slot.duration);
    }
}

void check_round_trip(const Agenda& agenda) {
    const Source source = source_of(write_ics(agenda), "calendar.ics");
    REQUIRE(recognises_ics(source));
    const ReadResult read = read_ics(source, plain_options());
    REQUIRE(read);
    CHECK_FALSE(has_errors(read->diagnostics));
    const std::vector<std::string> before = told_slots(agenda);
    const std::vector<std::string> after = told_slots(read->agenda);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        CHECK(after[i] == before[i]);
    CHECK(read->agenda.event.zone == agenda.event.zone);
    const std::string title = plain_line(agenda.event.title);
    CHECK(read->agenda.event.title == title);
    if (!title.empty() && agenda.event.title != agenda.event.description)
        CHECK(read->agenda.event.description == paragraphs(agenda.event.description));
    // written again it is the same calendar: what it is known by does not change
    const Agenda& again = read->agenda;
    const ReadResult twice = read_ics(source_of(write_ics(again)), plain_options());
    REQUIRE(twice);
    REQUIRE(twice->agenda.slots.size() == again.slots.size());
    for (std::size_t i = 0; i < again.slots.size(); ++i)
        CHECK(twice->agenda.slots[i].id == again.slots[i].id);
}

} // namespace

TEST_CASE("any agenda, written as iCalendar, is read back but for what that has no place for") {
    const auto seed = GENERATE(from_range(seeds(300)));
    INFO("seed " << seed);
    Agenda agenda = random_agenda(seed);
    keep_what_it_holds(agenda);
    check_round_trip(agenda);
}

TEST_CASE("the agendas that come with Estrade are read back from iCalendar") {
    each_shipped_agenda([](Agenda agenda) {
        keep_what_it_holds(agenda);
        check_round_trip(agenda);
    });
}

TEST_CASE("the agendas of real files are read back from iCalendar") {
    ESTRADE_NEEDS_CORPUS();
    each_real_agenda([](Agenda agenda, const auto&) {
        keep_what_it_holds(agenda);
        check_round_trip(agenda);
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <chrono>
#include <set>

using namespace estrade;
using namespace estrade::test;
using std::chrono::minutes;

namespace {

/// A shipped agenda; one that leaves anything to be told fails.
Agenda shipped(const std::string& name) {
    const auto source = load_source(std::filesystem::path(ESTRADE_DATA) / name);
    REQUIRE(source);
    const auto reading = read_agenda(*source, plain_options());
    REQUIRE(reading);
    for (const Diagnostic& d : reading->diagnostics)
        if (d.severity != Severity::info)
            FAIL_CHECK(to_text(d));
    return reading->agenda;
}

const Session& session_of(const Agenda& agenda, const Slot& slot) {
    const auto found = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                    [&](const Session& s) { return s.id == slot.session; });
    REQUIRE(found != agenda.sessions.end());
    return *found;
}

std::vector<const Slot*> running_at(const Agenda& agenda, const std::string& local) {
    const Instant instant = at(local, agenda.event.zone);
    std::vector<const Slot*> slots;
    for (const Slot& slot : agenda.slots)
        if (slot.interval().contains(instant))
            slots.push_back(&slot);
    return slots;
}

} // namespace

TEST_CASE("the shipped agendas are written and read back as they are") {
    const Writer* writer = find_writer("yaml");
    REQUIRE(writer != nullptr);
    for (const std::string name : {"sre-paris-7.yaml", "sre-summercamp-2022.yaml"}) {
        INFO(name);
        const Agenda agenda = shipped(name);
        const auto again = read_agenda(source_of(writer->write(agenda), name), plain_options());
        REQUIRE(again);
        CHECK(again->diagnostics.empty());
        CHECK(again->agenda == agenda);
    }
}

TEST_CASE("SRE Paris #7 is five slots in one hour, the last of which may shrink but ends at 20:00") {
    const Agenda agenda = shipped("sre-paris-7.yaml");
    CHECK(agenda.event.zone.name() == "Europe/Paris");
    CHECK(agenda.event.venue == "En ligne");
    REQUIRE(agenda.event.call);
    CHECK_FALSE(agenda.event.call->url.empty());
    REQUIRE(agenda.slots.size() == 5);
    CHECK(iso_utc(agenda.slots.front().start) == "2020-09-30T17:00:00Z");
    for (std::size_t i = 1; i < agenda.slots.size(); ++i)
        CHECK(agenda.slots[i].start == agenda.slots[i - 1].end());
    const Slot& last = agenda.slots.back();
    CHECK(iso_utc(last.end()) == "2020-09-30T18:00:00Z");
    CHECK(last.fixed_end);
    CHECK(last.min_duration == minutes{10});
    CHECK(session_of(agenda, last).kind == SessionKind::qa);
    CHECK(session_of(agenda, agenda.slots[1]).kind == SessionKind::lightning);
    CHECK(session_of(agenda, agenda.slots[3]).kind == SessionKind::announcement);
    REQUIRE(agenda.people.size() == 3);
    CHECK(agenda.people[0].handle == "@tormath1");
    CHECK(agenda.people[1].handle == "@pabluk");
}

TEST_CASE("the shipped announcement tells its day, its five slots and who speaks in them") {
    const Agenda agenda = shipped("announcement.fr.md");
    REQUIRE(agenda.slots.size() == 5);
    CHECK(agenda.event.zone.local(agenda.slots[0].start) == parse_iso_time("2026-10-14T19:00")->local);
    CHECK(agenda.slots[4].end() - agenda.slots[0].start == minutes{60});
    const Session& talk = session_of(agenda, agenda.slots[1]);
    CHECK(talk.title == "Restaurer avant d'en avoir besoin");
    CHECK(talk.abstract.find("montre en main.\n\nNous verrons") != std::string::npos);
    REQUIRE(talk.people.size() == 1);
    REQUIRE(agenda.people.size() == 3);
    CHECK(agenda.people[0].name == "Lénaïg Kervella");
    CHECK(agenda.people[0].handle == "@lenaigk");
    CHECK(agenda.people[0].bio.starts_with("Administratrice système"));
}

TEST_CASE("the SummerCamp is two days in three rooms, with three activities at once in the afternoon") {
    const Agenda agenda = shipped("sre-summercamp-2022.yaml");
    CHECK(agenda.event.zone.name() == "Europe/Paris");
    CHECK(agenda.event.language == "fr");
    CHECK(agenda.rooms.size() == 3);
    REQUIRE(agenda.tracks.size() == 3);
    CHECK(agenda.tracks[0].color == "#5bc8a7");
    CHECK(agenda.partners.size() == 2);
    for (const char* const day : {"2022-09-03", "2022-09-04"}) {
        const auto slots = running_at(agenda, std::string(day) + "T14:45");
        std::set<RoomId> rooms;
        for (const Slot* slot : slots) {
            rooms.insert(slot->room);
            CHECK(session_of(agenda, *slot).kind == SessionKind::activity);
        }
        CHECK(rooms.size() == 3);
    }
    CHECK(running_at(agenda, "2022-09-03T14:10").size() == 1);
}

TEST_CASE("the SummerCamp's climbing tells that the weather moved it indoors") {
    const Agenda agenda = shipped("sre-summercamp-2022.yaml");
    const auto climbing = std::find_if(agenda.slots.begin(), agenda.slots.end(),
                                       [](const Slot& slot) { return slot.moved.has_value(); });
    REQUIRE(climbing != agenda.slots.end());
    CHECK(session_of(agenda, *climbing).title == "Escalade en salle");
    CHECK(climbing->moved->from_room == "Plein air");
    CHECK_FALSE(climbing->note.empty());
}

TEST_CASE("the SummerCamp has recordings and a podcast, and slides that are promised") {
    const Agenda agenda = shipped("sre-summercamp-2022.yaml");
    const auto panel = running_at(agenda, "2022-09-03T12:30");
    REQUIRE(panel.size() == 1);
    const Session& round_table = session_of(agenda, *panel.front());
    CHECK(round_table.kind == SessionKind::panel);
    REQUIRE(round_table.resources.size() == 1);
    CHECK(round_table.resources[0].kind == Resource::Kind::podcast);
    const auto talk = running_at(agenda, "2022-09-03T10:30");
    REQUIRE(talk.size() == 1);
    const auto& resources = session_of(agenda, *talk.front()).resources;
    REQUIRE(resources.size() == 2);
    CHECK(resources[0].kind == Resource::Kind::recording);
    CHECK(resources[0].state == Resource::State::available);
    CHECK(resources[1].kind == Resource::Kind::slides);
    CHECK(resources[1].state == Resource::State::promised);
}

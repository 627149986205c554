// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is held against the public schema of schedule.xml, by xmllint, and read back.
#include "core/formats/frab_json.h"
#include "core/formats/frab_json_writer.h"
#include "core/formats/frab_xml.h"
#include "core/formats/frab_xml_writer.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/folder.h"
#include "tests/support/random_agenda.h"
#include "tests/support/real_agendas.h"

#include <cstdlib>
#include <fstream>
#include <sys/wait.h>

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& folder, const std::string& name, const Agenda& agenda) {
    std::ofstream(folder / (name + ".xml"), std::ios::binary) << write_frab_xml(agenda);
}

/// Validates every file of a folder and tells the faults; says so where this machine cannot.
void check_valid(const fs::path& folder) {
    if (std::system("command -v xmllint >/dev/null") != 0) {
        WARN("skipped: xmllint (libxml2-utils) is not on this machine");
        return;
    }
    const fs::path faults = folder / "faults.txt";
    const std::string command = "xmllint --noout --schema '" + corpus("schema/schedule.xsd").string() +
                                "' '" + folder.string() + "'/*.xml 2>&1 | grep -v ' validates$' >'" +
                                faults.string() + "'";
    (void)std::system(command.c_str());
    std::ifstream in(faults);
    const std::string told{std::istreambuf_iterator<char>(in), {}};
    CHECK(told.substr(0, 2000) == "");
}

Agenda read_xml(const Agenda& agenda) {
    const ReadResult read = read_frab_xml(source_of(write_frab_xml(agenda), "schedule.xml"), plain_options());
    REQUIRE(read);
    CHECK_FALSE(has_errors(read->diagnostics));
    return read->agenda;
}

Agenda read_json(const Agenda& agenda) {
    const ReadResult read =
        read_frab_json(source_of(write_frab_json(agenda), "schedule.json"), plain_options());
    REQUIRE(read);
    return read->agenda;
}

/// Without what schedule.json has a place for and schedule.xml has none.
Agenda without_what_xml_leaves_out(Agenda agenda) {
    for (Person& person : agenda.people)
        person = {person.id, person.name, {}, {}, {}, {}};
    agenda.event.description.clear();
    agenda.rooms.clear();
    return agenda;
}

std::string names_of_rooms(const Agenda& agenda) {
    std::string names;
    for (const Slot& slot : agenda.slots)
        for (const Room& room : agenda.rooms)
            if (room.id == slot.room)
                names += room.name + '\n';
    return names;
}

/// Durations in minutes, texts without controls: what both layouts hold.
Agenda plain(Agenda agenda) {
    const auto clean = [](std::string& text) {
        std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; });
    };
    for (Slot& slot : agenda.slots)
        slot.duration = std::min<Duration>(date::ceil<std::chrono::minutes>(slot.duration), 99h);
    clean(agenda.event.title);
    for (Room& room : agenda.rooms)
        clean(room.name);
    for (Track& track : agenda.tracks)
        clean(track.name);
    for (Person& person : agenda.people)
        clean(person.name);
    for (Slot& slot : agenda.slots)
        clean(slot.note);
    for (Session& session : agenda.sessions)
        for (std::string* text : {&session.title, &session.subtitle, &session.abstract})
            clean(*text);
    return agenda;
}

} // namespace

TEST_CASE("any agenda of which something takes place, written as schedule.xml, keeps to the public schema") {
    ESTRADE_NEEDS_CORPUS();
    const Folder folder;
    for (const std::uint32_t seed : seeds(200))
        if (const Agenda agenda = random_agenda(seed);
            write_frab_xml(agenda).find("<day ") != std::string::npos)
            write(folder.path(), std::to_string(seed), agenda);
    check_valid(folder.path());
}

TEST_CASE("every readable file of the corpus, written as schedule.xml, keeps to the public schema") {
    ESTRADE_NEEDS_CORPUS();
    const Folder folder;
    std::size_t count = 0;
    each_real_agenda(
        [&](const Agenda& agenda, const auto&) { write(folder.path(), std::to_string(++count), agenda); });
    check_valid(folder.path());
}

TEST_CASE("schedule.xml gives what schedule.json gives, but for what it has no place for") {
    const auto seed = GENERATE(from_range(seeds(100)));
    INFO("seed " << seed);
    const Agenda agenda = plain(random_agenda(seed));
    if (agenda.slots.empty())
        return;
    const Agenda xml = read_xml(agenda);
    const Agenda json = read_json(agenda);
    REQUIRE(xml.slots.size() == json.slots.size());
    for (std::size_t i = 0; i < xml.slots.size(); ++i) {
        CHECK(xml.slots[i].id == json.slots[i].id);
        CHECK(xml.slots[i].start == json.slots[i].start);
        CHECK(xml.slots[i].duration == json.slots[i].duration);
    }
    CHECK(names_of_rooms(xml) == names_of_rooms(json));
    CHECK(xml.sessions == json.sessions);
    CHECK(without_what_xml_leaves_out(xml).people == without_what_xml_leaves_out(json).people);
    CHECK(xml.tracks == json.tracks);
    CHECK(xml.event.title == json.event.title);
    CHECK(xml.event.zone == json.event.zone);
    CHECK(xml.event.url == json.event.url);
}

TEST_CASE("a day of talks is read back from schedule.xml as it was") {
    const Agenda agenda = read_xml(*camp().build());
    REQUIRE(agenda.slots.size() == 7);
    CHECK(agenda.event.title == "Camp de test");
    CHECK(agenda.event.zone.name() == "Europe/Paris");
    CHECK(agenda.sessions[3].title == "Que partage-t-on vraiment ?");
    CHECK(agenda.sessions[3].kind == SessionKind::panel);
    CHECK(agenda.sessions[3].people.size() == 3);
    CHECK(agenda.slots[3].start == at("2022-09-03T14:15", zone("Europe/Paris")));
    CHECK(agenda.slots[3].duration == 30min);
}

TEST_CASE("markup in texts is text, and control characters are left out") {
    AgendaBuilder agenda;
    agenda.slot("2022-09-03T10:00", 30, "<b>R&D \x01]]> \"x\"", "A & <B>", {"O'Neill <x>"});
    const Agenda again = read_xml(*agenda.build());
    CHECK(again.sessions[0].title == "<b>R&D ]]> \"x\"");
    CHECK(again.rooms[0].name == "A & <B>");
    CHECK(again.people[0].name == "O'Neill <x>");
}

TEST_CASE("a duration past what the layout can write is cut at its longest") {
    AgendaBuilder agenda;
    agenda.slot("2022-09-03T10:00", 7 * 24 * 60, "A week");
    CHECK(read_xml(*agenda.build()).slots[0].duration == 99h + 59min);
}

TEST_CASE("addresses that are none are not written where the schema wants one") {
    AgendaBuilder agenda;
    agenda.event().url = "see the site";
    agenda.slot("2022-09-03T10:00", 30, "One");
    CHECK(write_frab_xml(*agenda.build()).find("<url>") == std::string::npos);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml_reader.h"
#include "core/formats/yaml_writer.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

Agenda agenda_of(const std::string& yaml) {
    const auto read = read_yaml(source_of(yaml, "a.yaml"), plain_options());
    std::string said;
    for (const Diagnostic& diagnostic : read ? read->diagnostics : read.error())
        said += to_text(diagnostic) + "\n";
    INFO(yaml);
    CHECK(said == "");
    return read.value().agenda;
}

constexpr const char* event = "event: {title: T, date: 2020-09-30, timezone: Europe/Paris}\n";

} // namespace

TEST_CASE("a meetup fits on a screen") {
    const std::string yaml = R"(estrade: 1
event:
  title: 7ème meetup SRE Paris
  date: 2020-09-30
  timezone: Europe/Paris
  language: fr
  venue: En ligne
  call: Un lightning talk à proposer ?

agenda:
  - 19:00-19:10: Présentation du programme
  - 19:10-19:25: Datacenter Unplugged
    kind: lightning
    speakers: [Mathieu Tortuyaux]
  - 19:25-19:40: Reliability Report
    speakers: [Pablo Seminario]
  - 19:40: Announcement
    kind: announcement
  - 19:45-20:00: Questions et feedback
    kind: q&a
)";
    const Agenda agenda = agenda_of(yaml);
    REQUIRE(agenda.slots.size() == 5);
    CHECK(agenda.event.call == CallForTalks{"Un lightning talk à proposer ?", ""});
    CHECK(agenda.rooms == std::vector<Room>{{{"room"}, "", ""}});
    CHECK(agenda.people.at(0) == Person{{"mathieu-tortuyaux"}, "Mathieu Tortuyaux", "", "", "", {}});
    CHECK(agenda.sessions.at(1).id.value == "datacenter-unplugged");
    CHECK(agenda.slots[1].start == at("2020-09-30T17:10Z"));
    CHECK(agenda.slots[1].duration == 15min);
    CHECK(agenda.slots[3].duration == 5min);
    CHECK(agenda.slots[3].end_inferred);
    CHECK(write_yaml(agenda) == yaml);
}

TEST_CASE("a slot's time can be written in several ways") {
    struct Row {
        const char* entry;
        const char* start;
        Duration duration;
    };
    const auto row = GENERATE(values<Row>({
        {"{19:10-19:25: A}", "2020-09-30T17:10Z", 15min},
        {"{19h10-19h25: A}", "2020-09-30T17:10Z", 15min},
        {"{time: 19:10 – 19:25, title: A}", "2020-09-30T17:10Z", 15min},
        {"{time: 19:10, duration: 15, title: A}", "2020-09-30T17:10Z", 15min},
        {"{start: 19:10, end: 19:25, title: A}", "2020-09-30T17:10Z", 15min},
        {"{19:10: A, duration: 1h30}", "2020-09-30T17:10Z", 90min},
        {"{time: 2020-10-01T09:00, duration: 15m, title: A}", "2020-10-01T07:00Z", 15min},
        {"{time: 2020-09-30 19:10, end: 2020-10-02 19:10, title: A}", "2020-09-30T17:10Z", 48h},
        {"{time: \"2020-09-30T17:10:00.250Z\", duration: 250ms, title: A}", "2020-09-30T17:10:00.250Z",
         250ms},
        {"{23:30-00:30: A}", "2020-09-30T21:30Z", 60min},
        {"{23:00-24:00: A}", "2020-09-30T21:00Z", 60min},
        {"{01:00-02:00: A}", "2020-09-30T23:00Z", 60min},
        {"{19:00-19:00: A}", "2020-09-30T17:00Z", 0min},
        {"{day: 2020-10-02, 19:10-19:25: A}", "2020-10-02T17:10Z", 15min},
    }));
    INFO(row.entry);
    const Agenda agenda = agenda_of(std::string(event) + "agenda:\n- " + row.entry + "\n");
    REQUIRE(agenda.slots.size() == 1);
    CHECK(iso_utc(agenda.slots[0].start) == iso_utc(at(row.start)));
    CHECK(agenda.slots[0].duration == row.duration);
    CHECK_FALSE(agenda.slots[0].end_inferred);
}

TEST_CASE("an end that is not told is the next start in the room that day") {
    const Agenda agenda = agenda_of(std::string(event) + R"(
rooms: [A, B]
agenda:
- 19:00: One
- 19:05-19:20: Elsewhere
  room: B
- 19:00: Two
- 19:30-19:40: Three
)");
    REQUIRE(agenda.slots.size() == 4);
    CHECK(agenda.slots[0].duration == 30min);
    CHECK(agenda.slots[1].duration == 30min);
    CHECK(agenda.slots[1].end_inferred);
}

TEST_CASE("rooms, tracks and people exist by being named, or are described in lists") {
    const Agenda agenda = agenda_of(std::string(event) + R"(
people:
- {name: Ada Lovelace, id: ada, handle: ada, affiliation: Analytical}
agenda:
- 19:00-19:10: One
  room: Terrasse
  track: Talks
  speakers: [ada, Grace Hopper (@grace)]
  host: Ada Lovelace
- 19:10-19:20: Two
  room: Terrasse
  people: [Grace Hopper, {moderator: ada}]
)");
    CHECK(agenda.rooms == std::vector<Room>{{{"terrasse"}, "Terrasse", ""}});
    CHECK(agenda.tracks == std::vector<Track>{{{"talks"}, "Talks", ""}});
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].handle == "@ada");
    CHECK(agenda.people[1] == Person{{"grace-hopper"}, "Grace Hopper", "@grace", "", "", {}});
    CHECK(agenda.sessions[0].people == std::vector<Participation>{{{"ada"}, Role::speaker},
                                                                  {{"grace-hopper"}, Role::speaker},
                                                                  {{"ada"}, Role::host}});
    CHECK(agenda.sessions[1].people ==
          std::vector<Participation>{{{"grace-hopper"}, Role::speaker}, {{"ada"}, Role::moderator}});
}

TEST_CASE("one session can be in several slots, told in one of them or in a list") {
    const Agenda agenda = agenda_of(std::string(event) + R"(
agenda:
- {time: 14:00-15:00, session: kayak}
- 15:00-16:00: Kayak
- {time: 16:00-17:00, session: rando}
sessions:
- {title: Randonnée, id: rando, kind: activity}
- {title: Podcast}
)");
    REQUIRE(agenda.slots.size() == 3);
    CHECK(agenda.slots[0].session == agenda.slots[1].session);
    CHECK(agenda.slots[0].id.value == "kayak");
    CHECK(agenda.slots[1].id.value == "kayak-2");
    REQUIRE(agenda.sessions.size() == 3);
    CHECK(agenda.sessions[1].kind == SessionKind::activity);
    CHECK(agenda.sessions[2].id.value == "podcast");
}

TEST_CASE("how an event is run is told by its pace, and when a slot warns by its thresholds") {
    const Agenda agenda = agenda_of("estrade: 1\n"
                                    "event:\n"
                                    "  date: 2020-09-30\n"
                                    "  timezone: Europe/Paris\n"
                                    "  pace:\n"
                                    "    hand-over: true\n"
                                    "    changeover: 45s\n"
                                    "    thresholds:\n"
                                    "      lightning: {warning: 1m30s, critical: 20s}\n"
                                    "      workshop: {warning: 10}\n"
                                    "      q&a: {critical: 1m}\n"
                                    "agenda:\n"
                                    "- 19:00-19:10: A\n"
                                    "  thresholds: {warning: 3m, critical: 1m}\n"
                                    "- 19:10-19:20: B\n");
    const Pace& pace = agenda.event.pace;
    CHECK(pace.hand_over);
    CHECK(pace.changeover == 45s);
    CHECK(pace.thresholds == std::map<SessionKind, Thresholds>{{SessionKind::lightning, {90s, 20s}},
                                                               {SessionKind::workshop, {10min, 0s}},
                                                               {SessionKind::qa, {1min, 1min}}});
    CHECK(agenda.slots.at(0).thresholds == Thresholds{3min, 1min});
    CHECK_FALSE(agenda.slots.at(1).thresholds);
    CHECK(Agenda().event.pace == Pace());
}

TEST_CASE("open slots, notes, moves, fixed ends and least durations are told by slots") {
    const Agenda agenda = agenda_of(std::string(event) + R"(
agenda:
- 19:00-19:20: Escalade
  status: cancelled
  note: Rendez-vous devant la salle
  moved-from: {room: Falaise, time: 14:00}
  min-duration: 10
  fixed-end: true
- {time: 19:20-19:25, open: true}
)");
    const Slot& slot = agenda.slots.at(0);
    CHECK(slot.note == "Rendez-vous devant la salle");
    CHECK(slot.moved == Move{"Falaise", at("2020-09-30T12:00Z")});
    CHECK(slot.min_duration == 10min);
    CHECK(slot.fixed_end);
    CHECK(agenda.sessions.at(0).status == SessionStatus::cancelled);
    CHECK(agenda.slots.at(1).open);
    CHECK(agenda.slots.at(1).session.empty());
    CHECK(agenda.slots.at(1).id.value == "open");
}

TEST_CASE("links and resources are an address, or a word and an address") {
    const Agenda agenda = agenda_of(std::string(event) + R"(
agenda:
- 19:00-19:20: A
  links: [https://a.example, {Groupe: https://t.example}, {url: https://u.example, label: url}]
  resources:
  - slides: https://s.example
    title: Les planches
  - recording: promised
  - {kind: chat, state: promised, url: https://c.example}
)");
    CHECK(agenda.sessions.at(0).links == std::vector<Link>{{"https://a.example", ""},
                                                           {"https://t.example", "Groupe"},
                                                           {"https://u.example", "url"}});
    using Kind = Resource::Kind;
    using State = Resource::State;
    CHECK(agenda.sessions.at(0).resources ==
          std::vector<Resource>{{Kind::slides, State::available, "Les planches", "https://s.example"},
                                {Kind::recording, State::promised, "", ""},
                                {Kind::chat, State::promised, "", "https://c.example"}});
}

TEST_CASE("what is faulty is left out and the rest is read") {
    const auto read = read_yaml(source_of(std::string(event) + R"(
agenda:
- 19:00-19:20: A
- 29:00-29:20: B
- bogus
- 19:20-19:30: C
  kind: bogus
)"),
                                plain_options());
    REQUIRE(read);
    CHECK(has_errors(read->diagnostics));
    REQUIRE(read->agenda.slots.size() == 2);
    CHECK(read->agenda.slots[1].end() == at("2020-09-30T17:30Z"));
}

TEST_CASE("Estrade's own YAML is recognised by what it holds") {
    struct Row {
        const char* text;
        bool recognised;
    };
    const auto row = GENERATE(values<Row>({
        {"estrade: 1\n", true},
        {"\xEF\xBB\xBF# note\n---\nestrade: 1\n", true},
        {"event:\n  title: x\nagenda:\n", true},
        {"event:\n  title: x\r\nagenda:\r\n", true},
        {"event: x\n", false},
        {"agenda:\n", false},
        {"  estrade: 1\n", false},
        {"- estrade: 1\n", false},
        {"BEGIN:VCALENDAR\n", false},
        {"", false},
    }));
    INFO(row.text);
    CHECK(recognises_yaml(source_of(row.text)) == row.recognised);
}

TEST_CASE("the examples in the format's documentation are read without a word") {
    const auto page = load_source(std::filesystem::path(ESTRADE_DATA) / "FORMAT.md");
    REQUIRE(page);
    std::vector<std::string> examples;
    const std::string fence = "```yaml\n";
    for (std::size_t at = page->bytes.find(fence); at != std::string::npos;
         at = page->bytes.find(fence, at + 1)) {
        const std::size_t begin = at + fence.size();
        examples.push_back(page->bytes.substr(begin, page->bytes.find("```", begin) - begin));
    }
    REQUIRE(examples.size() == 6);
    CHECK(agenda_of(examples[0]).slots.size() == 5);
    CHECK(agenda_of(std::string(event) + examples[2]).slots.size() == 2);
    const Agenda whole = agenda_of("estrade: 1\n" + examples[3] + examples[4] + examples[5]);
    CHECK(whole.event.call->url == "https://example.org/cfp");
    CHECK(whole.people.size() == 2);
    CHECK(whole.slots.size() == 3);
}

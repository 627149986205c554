// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

using namespace estrade;
using namespace estrade::test;

namespace {

/// Of a session at ten whose speakers are told so.
Reading with_speakers(const std::string& told) {
    return read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, speakers: " + told + "}\n");
}

std::string names(const Reading& reading) {
    std::string all;
    for (const Person& person : reading.agenda.people)
        all += (all.empty() ? "" : "; ") + person.name;
    return all;
}

} // namespace

TEST_CASE("what an agenda has no place for among what is told of people is told, once for each key") {
    const Reading reading =
        with_speakers("[{first: Ada, last: King, shoes: 38, id: 7}, {name: Bo Berg, shoes: 40, title: CTO}]");
    CHECK(names(reading) == "Ada King; Bo Berg");
    CHECK(tells(reading, Treatment::left_out, "no place for people's `shoes`"));
    CHECK(tells(reading, Treatment::left_out, "no place for people's `title`"));
    CHECK_FALSE(tells(reading, Treatment::left_out, "people's `id`"));
}

TEST_CASE("someone's name is what calls itself one, else what looks like one, and no company or picture") {
    CHECK(names(with_speakers("[{fist_name: Ada King}]")) == "Ada King");
    CHECK(names(with_speakers("[{photo: ada.jpg, company: Quay, fist_name: Ada}]")) == "Ada");
    CHECK(names(with_speakers("[{company: Quay, lead: Ada King}]")) == "Ada King");
    CHECK(names(with_speakers("[{first_name: Ada, last_name: King, title: Dr.}]")) == "Ada King");
    const Reading nobody = with_speakers("[{company: Quay, photo: ada.jpg}]");
    CHECK(names(nobody).empty());
    CHECK(tells(nobody, Treatment::left_out, "'Boats' tells of somebody and no name"));
}

TEST_CASE("people have all addresses that are told of them, in lists and by what they are of") {
    const Reading reading =
        with_speakers("[{name: Ada King, links: ['https://a.example', 'https://b.example'], "
                      "social: {mastodon: 'https://c.example', photo: 'https://d.example/a.jpg'}}]");
    const std::vector<Link>& links = reading.agenda.people.at(0).links;
    REQUIRE(links.size() == 3);
    CHECK(links[1].url == "https://b.example");
    CHECK(links[2] == Link{"https://c.example", "mastodon"});
}

TEST_CASE("one letter between two full names parts them, and none within one") {
    CHECK(names(with_speakers("Ana Silva e Rui Costa")) == "Ana Silva; Rui Costa");
    CHECK(names(with_speakers("'Ana Silva, Eva Roca y Juan Ramos'")) == "Ana Silva; Eva Roca; Juan Ramos");
    CHECK(names(with_speakers("'Ana Silva e Profa. Marta Costa (Quay, Lisboa)'")) ==
          "Ana Silva; Profa. Marta Costa");
    CHECK(names(with_speakers("Anna Roca i Albert Vidal")) == "Anna Roca; Albert Vidal");
    CHECK(names(with_speakers("José Ortega y Gasset")) == "José Ortega y Gasset");
    CHECK(names(with_speakers("Antoni Puig i Cadafalch Roca")) == "Antoni Puig i Cadafalch Roca");
}

TEST_CASE("who is called upon is nobody, and what is said is a note") {
    const Reading reading = with_speakers("Apply to run the workshop!");
    CHECK(names(reading).empty());
    CHECK(reading.agenda.slots.at(0).note == "Apply to run the workshop!");
    CHECK(names(with_speakers("'Não deixe de trazer, para a festa, 1kg de alimento! <3'")).empty());
    CHECK(names(with_speakers("Panic! at the Disco")) == "Panic! at the Disco");
    const Reading told = with_speakers("[Ada King, Everyone is welcome to join us in the hall.]");
    CHECK(names(told) == "Ada King");
    CHECK(told.agenda.slots.at(0).note == "Everyone is welcome to join us in the hall.");
    CHECK(names(with_speakers("prof. dr. hab. Jan Kowalski jr.")) == "prof. dr. hab. Jan Kowalski jr.");
}

TEST_CASE("a greeting where people are told is the title of what has none, and nobody") {
    const Reading reading =
        read_site_file("- {title: '', start: 2024-05-14 10:00, total time: 30 Mins, speaker: BIENVENIDA}\n");
    CHECK(reading.agenda.sessions.at(0).title == "BIENVENIDA");
    CHECK(reading.agenda.people.empty());
    CHECK(reading.agenda.slots.at(0).duration == std::chrono::minutes{30});
    CHECK(names(read_site_file("- {title: '', start: 2024-05-14 10:00, speaker: Ada King}\n")) == "Ada King");
}

TEST_CASE("a pause where people are told is nobody, and the title of what has none") {
    CHECK(names(with_speakers("Coffee break")).empty());
    const Reading reading =
        read_site_file("- {title: '', start: 2024-05-14 10:00, speakers: Coffee break}\n");
    CHECK(reading.agenda.sessions.at(0).title == "Coffee break");
    CHECK(reading.agenda.people.empty());
    CHECK(names(with_speakers("Wham!")) == "Wham!");
}

TEST_CASE("sessions in a speaker's record are that speaker's") {
    const Reading reading = read_site_file("speakers:\n"
                                           "  - name: Ada King\n"
                                           "    company: Quay\n"
                                           "    sessions:\n"
                                           "      - {title: Boats, start: 2024-05-14 10:00}\n"
                                           "      - {title: Tea, start: 2024-05-14 11:00}\n"
                                           "  - name: Bo Berg\n"
                                           "    sessions: [{title: Legs, start: 2024-05-14 12:00}]\n");
    CHECK(reading.agenda.slots.size() == 3);
    CHECK(names(reading) == "Ada King; Bo Berg");
    CHECK(reading.agenda.people.at(0).affiliation == "Quay");
    CHECK(reading.agenda.sessions.at(1).people.size() == 1);
    CHECK(reading.agenda.tracks.empty());
    const Reading list = read_site_file("- name: Ada King\n"
                                        "  bio: She floats.\n"
                                        "  talks: [{title: Boats, start: 2024-05-14 10:00}]\n");
    CHECK(names(list) == "Ada King");
    CHECK(list.agenda.people.at(0).bio == "She floats.");
    CHECK(list.agenda.tracks.empty());
}

TEST_CASE("someone who is told to moderate does") {
    const Reading reading =
        with_speakers("[{name: Ada King, isModerator: true}, {name: Bo Berg, role: CTO}]");
    CHECK(reading.agenda.sessions.at(0).people.at(0).role == Role::moderator);
    CHECK(reading.agenda.sessions.at(0).people.at(1).role == Role::speaker);
    CHECK(names(with_speakers("TBA (soon)")).empty());
}

TEST_CASE("speakers that have a title and who holds it are sessions") {
    const Reading reading = read_site_file("- hour: '9:00'\n"
                                           "  speakers:\n"
                                           "    - {title: Boats, speaker: Ada King}\n"
                                           "    - {title: Tea, speaker: Bo Berg}\n"
                                           "- {hour: '10:00', title: Legs}\n");
    CHECK(reading.agenda.slots.size() == 3);
    CHECK(names(reading) == "Ada King; Bo Berg");
}

TEST_CASE("of several names each may have whom it works for in brackets") {
    CHECK(names(with_speakers("'Ada King, Bo Berg, Cy Roe (Institute of Quays)'")) ==
          "Ada King; Bo Berg; Cy Roe");
    CHECK(names(with_speakers("'Ada King (University of Quays), Bo Berg (Institute of Ports), Cy Roe'")) ==
          "Ada King; Bo Berg; Cy Roe");
    CHECK(names(with_speakers("'Ada King, Institute of Quays (Lyon)'")) == "Ada King");
}

TEST_CASE("who hosts or presents is a name alone, and who is to be decided is nobody, even misspelt") {
    CHECK(names(with_speakers("Hosted by Ada King")) == "Ada King");
    CHECK(names(with_speakers("Presented by Ada King and Bo Berg")) == "Ada King; Bo Berg");
    CHECK(names(with_speakers("TDB")).empty());
}

TEST_CASE("a pause that has but a host is one, and what nobody speaks in of the category social is social") {
    const auto kind = [](const std::string& told) {
        return read_site_file("- {date: 2024-05-14, time: '10:00', " + told + "}\n")
            .agenda.sessions.at(0)
            .kind;
    };
    CHECK(kind("title: Coffee break, mc: Ada King") == SessionKind::break_);
    CHECK(kind("title: Wrap up at the quay, category: Social") == SessionKind::social);
    CHECK(kind("title: Boats for all, category: Social, speakers: Ada King") == SessionKind::talk);
}

TEST_CASE("chairs and moderators are people of their session") {
    const Agenda agenda =
        read_site_file("- {title: Boats, date: 2024-05-14, time: '9:00', participants: [Ada King], "
                       "session_chair: Bo Berg, moderators: [Cy Dahl]}\n")
            .agenda;
    const std::vector<Participation>& people = agenda.sessions.at(0).people;
    REQUIRE(people.size() == 3);
    CHECK(people[0].role == Role::speaker);
    CHECK(people[1].role == Role::host);
    CHECK(people[2].role == Role::moderator);
}

TEST_CASE("who chairs a session chairs each talk that it holds") {
    const Agenda agenda =
        read_site_file("- name: Boats\n  chair: Cy Roe\n  start: 2022-09-03 09:00\n  talks:\n"
                       "    - {title: Sails, start: 2022-09-03 09:00, speaker: Ada King}\n")
            .agenda;
    REQUIRE(agenda.sessions.at(0).people.size() == 2);
    CHECK(agenda.sessions[0].people[1].role == Role::host);
}

TEST_CASE("a concert without a title is known by who plays") {
    const Agenda agenda =
        read_site_file(
            "- {date: 2026-05-14, debut: '17:00', artiste: The Sails, description: Songs of the sea}\n")
            .agenda;
    CHECK(agenda.sessions.at(0).title == "The Sails");
    CHECK(agenda.sessions.at(0).abstract == "Songs of the sea");
    CHECK(agenda.people.at(0).name == "The Sails");
}

TEST_CASE("a person's own role is taken, and an event's number is no title") {
    const Agenda agenda = read_site_file(R"(
- title: Boats
  eventNo: 6
  date: 2026-05-14
  time: '17:00'
  people:
    - {name: Ann Ant, role: speaker}
    - {name: Bo Berg, role: host}
)")
                              .agenda;
    CHECK(agenda.sessions.at(0).subtitle.empty());
    REQUIRE(agenda.sessions.at(0).people.size() == 2);
    CHECK(agenda.sessions.at(0).people[0].role == Role::speaker);
    CHECK(agenda.sessions.at(0).people[1].role == Role::host);
}

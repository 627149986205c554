// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "core/formats/announcement/document.h"
#include "tests/bench/announcement_score.h"
#include "tests/formats/announcement_posts.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/rounds.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace estrade;
using namespace estrade::test;

namespace {

Agenda read_fixture(const std::string& name) {
    const auto source = load_source(test::fixture("announcement/" + name));
    REQUIRE(source);
    auto reading = read_announcement(*source, plain_options());
    REQUIRE(reading);
    return reading->agenda;
}

const Person& person_named(const Agenda& agenda, const std::string& name) {
    const auto found = std::find_if(agenda.people.begin(), agenda.people.end(),
                                    [&](const Person& p) { return p.name == name; });
    REQUIRE(found != agenda.people.end());
    return *found;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("every line that begins with a time is a slot, whatever stands around it") {
    const Agenda agenda = read_fixture("evening.fr.txt");
    CHECK(slots_of(agenda) == Lines{"2024-03-14 19:00-19:10 Accueil",
                                    "2024-03-14 19:10-19:30 Le disque plein",
                                    "2024-03-14 19:30-19:45 Annonce : une étude sur les pannes",
                                    "2024-03-14 19:45-20:15? Pizza", "2024-03-14 20:15-20:30? Fin"});
    CHECK(agenda.event.title == "4ème meetup Panne Club");
    CHECK(agenda.event.language == "fr");
    CHECK(agenda.event.venue == "En ligne");
    REQUIRE(agenda.event.call);
    CHECK(agenda.event.call->url == "https://example.org/cfp");
}

TEST_CASE("details are matched to their slots by title, with bio, handle, company and paragraphs") {
    const Agenda agenda = read_fixture("evening.fr.txt");
    const Session& talk = agenda.sessions.at(1);
    CHECK(talk.abstract == "Un disque se remplit.\n\nPuis il est plein.");
    const Person& speaker = person_named(agenda, "Nadia Morel");
    CHECK(speaker.handle == "@nadiam");
    CHECK(speaker.affiliation == "Oleron");
    CHECK(speaker.bio == "SRE @ Oleron, aime les disques");
    CHECK(person_named(agenda, "Paul Ferry").affiliation == "Dune");
    CHECK(agenda.sessions.at(2).kind == SessionKind::announcement);
}

TEST_CASE("talks may be headings, their speakers a line at their end") {
    const Agenda agenda =
        agenda_of("# Soirée\nMardi 5 mars 2024\n\n### 19h30 à 19h50 : Un titre\n\nUn.\n\nDeux.\n\nPar "
                  "[Ada Lovelace](https://example.org) et Alan Turing\n\n### 19h50: Buffet\n");
    CHECK(slots_of(agenda) == Lines{"2024-03-05 19:30-19:50 Un titre", "2024-03-05 19:50-20:50? Buffet"});
    CHECK(agenda.sessions.at(0).abstract == "Un.\n\nDeux.");
    CHECK(agenda.people.at(0).name == "Ada Lovelace");
    CHECK(agenda.people.at(0).links.at(0).url == "https://example.org");
    CHECK(agenda.sessions.at(1).kind == SessionKind::meal);
}

TEST_CASE("a page's head without a fence tells its title and when it was published") {
    const Reading reading =
        read_post("Title: Engines\nDate: 2024-03-01 12:30\nAuthor: ada\n\nLe mardi 12 mars 2024.\n\n"
                  "- 18:00 Ouverture\n- 18:30 Un exposé\n");
    CHECK(reading.agenda.event.title == "Engines");
    CHECK(slots_of(reading.agenda) ==
          Lines{"2024-03-12 18:00-18:30? Ouverture", "2024-03-12 18:30-19:30? Un exposé"});
    CHECK(says(reading.diagnostics, "day of publication"));
    const Reading rest =
        read_post("Engines at last\n###############\n:date: 2024-03-01 08:30\n\nThe schedule: 12 of March "
                  "2024\n\n-  6:00pm - Doors open\n-  6:30pm - Engines\n",
                  plain_options(), "agenda.rst");
    CHECK(rest.agenda.event.title == "Engines at last");
    CHECK(slots_of(rest.agenda) ==
          Lines{"2024-03-12 18:00-18:30? Doors open", "2024-03-12 18:30-19:30? Engines"});
}

TEST_CASE("a missing end is the next start and is marked as inferred") {
    const Agenda agenda =
        agenda_of("2024-03-05\n\n- 19:00 Welcome\n- 19:15 Talk (10 min)\n- 20:00 Closing\n");
    CHECK(slots_of(agenda) == Lines{"2024-03-05 19:00-19:15? Welcome", "2024-03-05 19:15-19:25 Talk",
                                    "2024-03-05 20:00-20:15? Closing"});
}

TEST_CASE("lists broken by blank lines and text between them stay one agenda") {
    const Agenda agenda =
        agenda_of("2024-03-05\n\n* **19h00 :** A\n\n* **19h30 :** B\n\nPuis :\n\n* **20h :** C\n");
    CHECK(agenda.slots.size() == 3);
}

TEST_CASE("tables are read with a header, without one, and with a column for each room or day") {
    CHECK(slots_of(agenda_of("2024-03-05\n\n| Horaire | Programme | Langue |\n|--|--|--|\n|19:00 - "
                             "19:30|\tTitre | EN|\n|19:30| Pause ||\n")) ==
          Lines{"2024-03-05 19:00-19:30 Titre", "2024-03-05 19:30-20:30? Pause"});
    CHECK(slots_of(agenda_of("2024-03-05\n\n19:00 | Welcome | Ada Lovelace\n20:00 | End\n")).size() == 2);
    const Agenda rooms =
        agenda_of("2024-03-05\n\n| Time | Room A | Room B |\n|-|-|-|\n| 9:00 | One | Two |\n");
    REQUIRE(rooms.rooms.size() == 2);
    CHECK(rooms.rooms.at(1).name == "Room B");
    CHECK(slots_of(agenda_of(
              "# Week\n2024-03-04\n\n| Time | Monday | Tuesday |\n|-|-|-|\n| 9:00 | One | Two |\n")) ==
          Lines{"2024-03-04 09:00-10:00? One", "2024-03-05 09:00-10:00? Two"});
}

TEST_CASE("a table's column tells whether \"10.07\" is a day or a time") {
    const std::string school = "# School 2026\n\n";
    CHECK(slots_of(agenda_of(school + "| Datum | Titel |\n|-|-|\n| 09.07. 10:00 | A |\n| 10.07. 11:00 | B "
                                      "|\n")) ==
          Lines{"2026-07-09 10:00-11:00? A", "2026-07-10 11:00-12:00? B"});
    CHECK(slots_of(agenda_of(school + "| Datum | Zeit | Titel |\n|-|-|-|\n| 09.07. | 10:00 | A |\n| 10.07. | "
                                      "11.00 | B |\n")) ==
          Lines{"2026-07-09 10:00-11:00? A", "2026-07-10 11:00-12:00? B"});
    CHECK(slots_of(agenda_of("9.7.2026\n\n| Zeit | Titel |\n|-|-|\n| 10.05 | A |\n| 11.07 | B |\n")) ==
          Lines{"2026-07-09 10:05-11:07? A", "2026-07-09 11:07-12:07? B"});
    const Reading reading = read_post(school + "| Zeit | Titel |\n|-|-|\n| 9.7.2026 10:00 | A |\n\n"
                                               "| Wann | Was |\n|-|-|\n| 09.07 | B |\n| 10.07 | C |\n");
    CHECK(slots_of(reading.agenda) == Lines{"2026-07-09 10:00-11:00? A"});
    CHECK(std::count_if(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& d) {
              return d.what.english().find("tells no start that can be read") != std::string::npos;
          }) == 2);
}

TEST_CASE("what tells no end lasts as long as what is told to begin with it") {
    CHECK(slots_of(
              agenda_of("2024-03-05\n\n- 14:30 Parents leave\n- 14:30 - 16:00 Crafts\n- 16:30 - 17:30 Tea\n"
                        "- 17:30 Parents are back\n- 17:30 - 18:00 Show\n")) ==
          Lines{"2024-03-05 14:30-16:00? Parents leave", "2024-03-05 14:30-16:00 Crafts",
                "2024-03-05 16:30-17:30 Tea", "2024-03-05 17:30-18:00? Parents are back",
                "2024-03-05 17:30-18:00 Show"});
}

TEST_CASE("paragraphs between lines with times are about what stands over them") {
    const Agenda agenda = agenda_of("2024-03-05\n\n18:30 Einlass\n\n**19:00 Uhr: Boats**<br>\n_Ada King_\n\n"
                                    "All about them.\n\nAnd oars.\n\n**20:00: Nets**<br>\n_Bo Berg_\n\n"
                                    "For fish.\n\nPlease register.\n");
    REQUIRE(agenda.sessions.size() == 3);
    CHECK(agenda.sessions[1].abstract == "All about them.\n\nAnd oars.");
    CHECK(agenda.sessions[2].abstract == "For fish.");
    CHECK(agenda_of("2024-03-05\n\n19:00 Boats\n\nAbout boats.\n\n20:00 Ende\n\nPlease register.\n")
              .sessions[1]
              .abstract.empty());
    CHECK(agenda_of("2024-03-05\n\n19:00 Welcome\n19:10 Boats\n20:00 Nets\n\nPlease register.\n")
              .sessions[2]
              .abstract.empty());
}

TEST_CASE("the person the front matter names speaks in the only talk") {
    const Agenda agenda =
        agenda_of("---\ntitle: Java\nspeaker: \"Ada Lovelace\"\n---\nAm 27.06.2024:\n* Ab 18:30 Uhr: "
                  "Einlass.\n* 19:00 Uhr: Vortrag.\n* 20:30 Uhr: Ende.\n\n### Abstract\nText.\n\n### "
                  "Bio\nLeben.\n");
    CHECK(agenda.sessions.at(0).people.empty());
    CHECK(agenda.sessions.at(1).people.size() == 1);
    CHECK(agenda.sessions.at(1).abstract == "Text.");
    CHECK(agenda.people.at(0).bio == "Leben.");
}

TEST_CASE("the person the front matter names speaks in the item that the event is called after") {
    const Agenda agenda =
        agenda_of("---\ntitle: \"May meetup: Engines at last\"\ndate: 2024-03-05\nspeaker:\n"
                  "  - \"[Xyla Quorn](https://example.org)\"\n---\n\n- 19:00 Arrival\n"
                  "- 19:30 Engines at last\n- 20:30 Break\n");
    REQUIRE(agenda.sessions.at(1).people.size() == 1);
    CHECK(agenda.people.at(0).name == "Xyla Quorn");
}

TEST_CASE("a title may stand under its time") {
    const Agenda agenda =
        agenda_of("21 de noviembre de 2024\n\n* **Charla [20.00]**\n    * *Intro* por `Ana Pérez "
                  "<https://example.org>`__\n       Texto.\n\n* **Birras [21:00]**\n    * Algo.\n");
    CHECK(slots_of(agenda) == Lines{"2024-11-21 20:00-21:00? Intro", "2024-11-21 21:00-22:00? Birras"});
    CHECK(agenda.people.at(0).name == "Ana Pérez");
    CHECK(slots_of(agenda_of("2024-03-05\n\n19:00\nWelcome\n\n20:00\nEnd\n")) ==
          Lines{"2024-03-05 19:00-20:00? Welcome", "2024-03-05 20:00-20:15? End"});
}

TEST_CASE("times that tell when the event is, in a sentence or a notice, are no slots") {
    const Agenda agenda =
        agenda_of("Mardi 14 mai 2024 à 19h00\n* Mardi 14 Mai 2024 à 19h00\n\n> Les inscrits, soit à 19h25, "
                  "verront\n19h25 verront leurs places.\nDe 13:30 à 21:15 ne manquez rien.\n\n- 19h : A\n- "
                  "20h : B\n");
    CHECK(agenda.slots.size() == 2);
}

TEST_CASE("kinds are guessed from what titles say") {
    const Agenda agenda =
        agenda_of("2024-03-05\n\n- 9:00 Accueil\n- 9:10 Opening keynote\n- 10:00 Kaffeepause\n- 10:10 Table "
                  "ronde\n- 11:00 Atelier Git\n- 12:00 Déjeuner\n- 13:00 Lightning talks\n- 14:00 "
                  "Questions\n- 15:00 Git par Ada Lovelace\n- 16:00 Apéro\n- 17:00 Ende\n");
    std::vector<SessionKind> kinds;
    for (const Session& session : agenda.sessions)
        kinds.push_back(session.kind);
    CHECK(kinds == std::vector{SessionKind::other, SessionKind::keynote, SessionKind::break_,
                               SessionKind::panel, SessionKind::workshop, SessionKind::meal,
                               SessionKind::lightning, SessionKind::qa, SessionKind::talk,
                               SessionKind::social, SessionKind::other});
    const Agenda pauses = agenda_of(
        "2024-03-05\n\n- 9:00 Welcome\n- 10:00 A meal for all of us\n- 11:00 De grote pauze buiten\n");
    CHECK(pauses.sessions.at(1).kind == SessionKind::meal);
    CHECK(pauses.sessions.at(2).kind == SessionKind::break_);
}

TEST_CASE("ids are readable, unique, and the same when a text is read again") {
    const std::string text = "2024-03-05\n\n- 19:00 Pause\n- 19:10 Talk par Ada Lovelace\n- 19:20 Pause\n";
    const Agenda agenda = agenda_of(text);
    CHECK(agenda.slots.at(0).id.value == "pause");
    CHECK(agenda.slots.at(2).id.value == "pause-2");
    CHECK(agenda.people.at(0).id.value == "ada-lovelace");
    CHECK(agenda == agenda_of(text));
}

TEST_CASE("a text without a timed line is refused, and says so") {
    for (const char* text : {"Voici un petit récap du meetup.\n\n* Slides par Ada Lovelace\n",
                             "---\ntitle: A talk\ndate: 2021-07-19T20:11:32Z\n---\n__author name__: Ada\n\n"
                             "- [ ] lightning talk (~ 5 min)\n- [x] 15 min\n"}) {
        const auto reading = read_announcement(source_of(text), plain_options());
        REQUIRE_FALSE(reading);
        CHECK(has_errors(reading.error()));
        CHECK(says(reading.error(), "no timed line"));
    }
}

TEST_CASE("what is no announcement is refused with its reason") {
    const auto refused = [](const std::string& bytes) {
        const auto reading = read_announcement(source_of(bytes), plain_options());
        return reading ? std::string("read") : to_text(reading.error().front());
    };
    const auto named = read_announcement(source_of("days:\n# none yet\n", "program.yml"), plain_options());
    REQUIRE_FALSE(named);
    CHECK(to_text(named.error().front()).find("looks like YAML") != std::string::npos);
    CHECK(refused("{\"schedule\": {}}").find("JSON") != std::string::npos);
    CHECK(refused("<?xml version=\"1.0\"?><schedule/>").find("XML") != std::string::npos);
    CHECK(refused("BEGIN:VCALENDAR\r\n").find("iCalendar") != std::string::npos);
    CHECK(refused("<!DOCTYPE html>").find("HTML") != std::string::npos);
    CHECK(refused("- 19:00 A\n- 20:00 caf\xE9\n").find("agenda.txt:2:12: error: is not UTF-8") == 0);
    CHECK_FALSE(recognises_announcement(source_of(std::string("19:00\0 A", 8))));
}

TEST_CASE("hostile sizes are limited, and the limit is named") {
    using announcement::limits;
    const std::size_t items = test::rounds(limits.items + 1);
    std::string many;
    for (std::size_t item = 0; item < items; ++item)
        many += "19:00-19:10: A talk of many\n";
    const auto reading = read_announcement(source_of(many), plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.slots.size() == std::min(items, limits.items));
    CHECK(says(reading->diagnostics, std::to_string(limits.items)) == (items > limits.items));
    CHECK_FALSE(read_announcement(source_of(std::string(limits.bytes + 1, 'x')), plain_options()));
    const std::string long_line = "- 19:00 A\n- 20:00 B\n" + std::string(limits.bytes / 2, '[') + "\n";
    CHECK(says(read_post(long_line).diagnostics, std::to_string(limits.line_bytes)));
    std::string nested = "- 19:00 A\n- 20:00 B\n";
    for (std::size_t depth = 0; depth < 2000; ++depth)
        nested += std::string(depth, ' ') + "- x\n";
    CHECK(agenda_of(nested).slots.size() == 2);
}

TEST_CASE("real announcements are read as people read them") {
    ESTRADE_NEEDS_CORPUS();
    const auto scores = test::score_announcements(test::corpus(""));
    REQUIRE_FALSE(scores.empty());
    for (const test::AnnouncementScore& score : scores) {
        INFO(score.file);
        for (const std::string& remark : score.remarks)
            UNSCOPED_INFO(remark);
        CHECK(score.exact == score.expected);
        CHECK(score.extra == 0);
        CHECK(score.title_right);
        CHECK(score.date_right);
    }
}

TEST_CASE("real posts without an agenda yield no slots") {
    ESTRADE_NEEDS_CORPUS();
    std::size_t posts = 0;
    for (const auto& entry : std::filesystem::directory_iterator(test::corpus("sre-france/website"))) {
        std::filesystem::path expectation = entry.path();
        expectation.replace_extension(".expected.json");
        if (entry.path().extension() != ".md" || std::filesystem::exists(expectation))
            continue;
        INFO(entry.path());
        const auto source = load_source(entry.path());
        REQUIRE(source);
        CHECK_FALSE(read_announcement(*source, plain_options()));
        ++posts;
    }
    CHECK(posts > 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "tests/formats/announcement_lines.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <string>
#include <vector>

/// Where and how programmes of other kinds of events name who speaks.
using namespace estrade;
using namespace estrade::test;

TEST_CASE("pictures and flags after names stay with the title") {
    CHECK(
        lines_of("- 18:00 Nets at sea - Ada King (Quay) 🇬🇧\n- 19:00 Bees (Lena Koch) 🚀\n- 20:00 Beer 🍻\n") ==
        Lines{"18:00 Nets at sea 🇬🇧 (Ada King)", "19:00 Bees 🚀 (Lena Koch)", "20:00 Beer 🍻"});
}

TEST_CASE("tabs part a title from who speaks and where they work") {
    CHECK(lines_of("6:30pm\tDoors\n7:00pm\tMapping paths\tHarriet Cole\tRamblers\n"
                   "7:30pm\tBees\tTom Ford (he/him)\n8:00pm\tTea and cake\n") ==
          Lines{"18:30 Doors", "19:00 Mapping paths (Harriet Cole)", "19:30 Bees (Tom Ford)",
                "20:00 Tea and cake"});
}

TEST_CASE("pronouns in brackets are not where somebody works") {
    const Agenda agenda =
        read_fair("- 18:00 Bees by Anna Berg (she/her)\n- 19:00 Nets by Lena Koch (Quay)\n").agenda;
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].affiliation.empty());
    CHECK(agenda.people[1].affiliation == "Quay");
}

TEST_CASE("titles of people in small letters or shortened belong to their names") {
    CHECK(lines_of("- 18:00 Sieci - mgr Anna Lis, Michał Król\n- 19:00 Fair opened by the mayor, Cllr. Jane "
                   "Doe\n") == Lines{"18:00 Sieci (mgr Anna Lis) (Michał Król)",
                                     "19:00 Fair opened by the mayor (Cllr. Jane Doe)"});
}

TEST_CASE("what somebody does, with a company, is no other person") {
    const Agenda agenda =
        read_fair("- 18:00 Bees (Lena Koch, Data Engineer @ Quay)\n- 19:00 Nets - Ada King\n").agenda;
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].name == "Lena Koch");
    CHECK(agenda.people[0].affiliation == "Data Engineer @ Quay");
}

TEST_CASE("who speaks may stand on the second line of a page's cell") {
    CHECK(
        lines_of(
            "<table>\n<tr><th>Time</th><th>Talk</th></tr>\n"
            "<tr><td>10:00</td><td>Keynote: Die Fabrik von morgen<br>Prof. Dr. Lutz Koch, TU Kiel</td></tr>\n"
            "<tr><td>11:00</td><td>Nets at sea<br><em>Mira Kowa und Tom Ford</em></td></tr>\n"
            "<tr><td>12:00</td><td>Sails<br><em>N.N.</em></td></tr>\n</table>\n") ==
        Lines{"10:00 Keynote: Die Fabrik von morgen (Prof. Dr. Lutz Koch)",
              "11:00 Nets at sea (Mira Kowa) (Tom Ford)", "12:00 Sails"});
}

TEST_CASE("names on the first lines of several cells say that they are so in others") {
    CHECK(
        lines_of("<table>\n<tr><td>10:00</td><td><b>Eleanor Whit</b> (Quay)<br><i>Old maps</i></td></tr>\n"
                 "<tr><td>11:00</td><td><b>Stefan Vogt</b> (Pier)<br><i>Paper and ink</i></td></tr>\n"
                 "<tr><td>12:00</td><td><b>Anna Berg</b> (Port)<br><i>The North</i></td></tr>\n</table>\n") ==
        Lines{"10:00 Old maps (Eleanor Whit)", "11:00 Paper and ink (Stefan Vogt)",
              "12:00 The North (Anna Berg)"});
}

TEST_CASE("a person is told by an employer or an occupation after a comma") {
    CHECK(lines_of("- 18:00 Blocks in anger (Conor Walsh, Red Fox Studio)\n- 18:30 Fast shops: Sinéad Kely, "
                   "freelance\n"
                   "- 19:00 Nets at sea - Mart Kask, Quay Ltd\n- 20:00 Lunch (Main Hall, Quay Ltd)\n") ==
          Lines{"18:00 Blocks in anger (Conor Walsh)", "18:30 Fast shops (Sinéad Kely)",
                "19:00 Nets at sea (Mart Kask)", "20:00 Lunch (Main Hall, Quay Ltd)"});
}

TEST_CASE("pronouns say that a name is a person's, and handles that small words before colons are") {
    CHECK(lines_of("- 18:00 @ada: Engines\n- 18:10 sam: why awk\n- 18:20 lena & kit: a keyboard\n"
                   "- 18:30 Zoë (she/her): kites\n- 18:40 break: 15 min\n") ==
          Lines{"18:00 Engines (ada)", "18:10 why awk (sam)", "18:20 a keyboard (lena) (kit)",
                "18:30 kites (Zoë)", "18:40 break: 15 min"});
    CHECK(lines_of("- 18:00 Bees\n- 18:10 sam: why awk\n") == Lines{"18:00 Bees", "18:10 sam: why awk"});
}

TEST_CASE("labels under a panel name who leads it and who takes part, in other languages too") {
    const Agenda agenda = read_fair("15h30 - Painel: carreira\n        Moderador: Rui Tavares\n"
                                    "        Convidados: Marta Lopes, João Pires\n16h30 - Fim\n")
                              .agenda;
    const Session& panel = agenda.sessions[0];
    REQUIRE(panel.people.size() == 3);
    CHECK(panel.people[0].role == Role::moderator);
    CHECK(panel.people[1].role == Role::speaker);
    CHECK(panel.abstract.empty());
}

TEST_CASE("names may stand under a title in bold in a grid's cell") {
    CHECK(lines_of("| | Hall | Attic |\n|---|---|---|\n| 10:00 | **Plants**<br>Ida Moe, Grow Inc. | "
                   "**Old radios**<br>Kofi Mensah & Lara Pinto |\n| 11:00 | **Lunch**<br>Blue Lagoon | "
                   "**Boats**<br>How they float |\n") ==
          Lines{"10:00 Plants (Ida Moe) @Hall", "10:00 Old radios (Kofi Mensah) (Lara Pinto) @Attic",
                "11:00 Lunch @Hall", "11:00 Boats @Attic"});
}

TEST_CASE("initials stand for given names where several lines have them, or in a list under a title") {
    CHECK(lines_of("- 9:15 L. Dubo — Apprentissage\n- 9:35 K. N'Dia — Graphes\n- 10:00 Pause\n") ==
          Lines{"09:15 Apprentissage (L. Dubo)", "09:35 Graphes (K. N'Dia)", "10:00 Pause"});
    CHECK(lines_of("- 9:15 A. Boats — old and new\n- 9:35 Nets\n") ==
          Lines{"09:15 A. Boats — old and new", "09:35 Nets"});
    CHECK(
        lines_of(
            "0900-0925  Sketching triangles\n           A. Kumo, B. Oseo and C. Lauro\n0925-0950  Bees\n") ==
        Lines{"09:00-09:25 Sketching triangles (A. Kumo) (B. Oseo) (C. Lauro)", "09:25-09:50 Bees"});
}

TEST_CASE("a kind and a name may be parted by a dash from each other") {
    CHECK(lines_of("- 14:00 Conférence invitée — Jean-Marc Olive (LIRMM) : « Compiler sans peur »\n"
                   "- 15:00 Vortrag (Prof. Dr. Anna Roth, HS Fulda)\n- 16:00 Dott.ssa Sara Neri: Reti\n") ==
          Lines{"14:00 Conférence invitée: Compiler sans peur (Jean-Marc Olive)",
                "15:00 Vortrag (Prof. Dr. Anna Roth)", "16:00 Reti (Dott.ssa Sara Neri)"});
}

TEST_CASE("a page's headings and its classes part titles from who speaks") {
    const auto lines_of_page = [](const std::string& body) {
        const auto page = read_announcement(
            source_of("<html><body><h1>Fair, 2024-03-05</h1>\n" + body + "</body></html>\n", "agenda.html"),
            plain_options());
        REQUIRE(page);
        Lines lines;
        for (const Slot& slot : page->agenda.slots)
            lines.push_back(test::line_of(page->agenda, slot).substr(11));
        return lines;
    };
    CHECK(
        lines_of_page(
            "<div><div>18:00</div><div><h3>Duck typing</h3><p>Anna Berg – Quay AS</p></div></div>\n"
            "<div><div>19:00</div><div><h3>Streams</h3><p>Tuvo Lien</p></div></div>\n<p>20:00 Beer</p>\n") ==
        Lines{"18:00 Duck typing (Anna Berg)", "19:00 Streams (Tuvo Lien)", "20:00 Beer"});
    const std::string list = "<ul>\n<li>18:00 <b>Bees</b> <span class=\"who\">Lena Koch</span></li>\n"
                             "<li>19:00 <b>Nets at sea</b> <span class=\"talk-speaker\">Maëlo "
                             "Guéro</span></li>\n<li>20:00 Beer</li>\n</ul>\n";
    const Lines named{"18:00 Bees (Lena Koch)", "19:00 Nets at sea (Maëlo Guéro)", "20:00 Beer"};
    CHECK(lines_of(list) == named);
    CHECK(lines_of_page(list) == named);
}

TEST_CASE("who is named after a title in quotes needs no other proof") {
    CHECK(lines_of("- 18:00 \"Bees a fondo\" — Lauro Montez, Backend en Olivo\n- 19:00 \"Nets\", Mart Kask & "
                   "Cyo Roen\n"
                   "- 20:00 \"Sails\" - how they work\n") == Lines{"18:00 Bees a fondo (Lauro Montez)",
                                                                   "19:00 Nets (Mart Kask) (Cyo Roen)",
                                                                   "20:00 \"Sails\" - how they work"});
}

TEST_CASE("a moderator may be told in brackets, and titles stand in small letters within names") {
    const Agenda agenda =
        read_fair("- 18:00 Panel: Makers - Anna Berg, Lena Koch (moderator)\n- 19:00 Bees\n").agenda;
    REQUIRE(agenda.sessions[0].people.size() == 2);
    CHECK(agenda.sessions[0].people[1].role == Role::moderator);
    CHECK(agenda.people[1].affiliation.empty());
    CHECK(lines_of("- 9:30 I muschi (dott. Luca Ferro)\n- 11:00 Le alghe (prof.ssa Emma Riva, Università di "
                   "Trento)\n"
                   "- 13:30 Lezing door Prof. dr. Els Vermoel: \"Water\"\n") ==
          Lines{"09:30 I muschi (dott. Luca Ferro)", "11:00 Le alghe (prof.ssa Emma Riva)",
                "13:30 Lezing: Water (Prof. dr. Els Vermoel)"});
}

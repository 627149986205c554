// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/announcement_lines.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace estrade;
using namespace estrade::test;

namespace {

std::string table_of(const std::vector<std::string>& cells) {
    std::string table = "| Time | Title | Speaker |\n|---|---|---|\n";
    for (std::size_t i = 0; i < cells.size(); ++i)
        table += "| " + std::to_string(10 + i) + ":00 | Talk | " + cells[i] + " |\n";
    return table;
}

/// "Ada King [Quay Ltd] " for each person whom a table's column of such cells names.
std::string people_in(const std::vector<std::string>& cells) {
    std::string told;
    for (const Person& person : read_fair(table_of(cells)).agenda.people)
        told += person.name + " [" + person.affiliation + "] ";
    return told;
}

bool says(const std::string& text, const std::string& what) {
    const Diagnostics diagnostics = read_fair(text).diagnostics;
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [&](const Diagnostic& d) { return d.what.english().find(what) != std::string::npos; });
}

} // namespace

TEST_CASE("what stands after a name in a table is where that one works if its words or its column say so") {
    CHECK(people_in({"Ada King, Quay Ltd"}) == "Ada King [Quay Ltd] ");
    CHECK(people_in({"Ada King, University of Lyon and Bo Berg"}) ==
          "Ada King [University of Lyon] Bo Berg [] ");
    CHECK(people_in({"Ada King, Quay", "Cy Roe, Harbour Works", "Di Poe, Pier"}) ==
          "Ada King [Quay] Cy Roe [Harbour Works] Di Poe [Pier] ");
    CHECK(people_in({"Ada King, Cy Roe", "Lena Koch, Anna Wolf"}) ==
          "Ada King [] Cy Roe [] Lena Koch [] Anna Wolf [] ");
}

TEST_CASE("a guess of what a comma in a table parts is told") {
    CHECK(says(table_of({"Ada King, Harbour Works"}), "'Ada King, Harbour Works' is taken for two people"));
    CHECK(says(table_of({"Ada King, Quay"}), "is taken for a person and where that one works"));
    CHECK(says(table_of({"Quay: Ada King, Bo Berg"}), "'Quay' before names is taken for where they work"));
    CHECK_FALSE(says(table_of({"Ada King, Quay Ltd", "Ada King, Lena Koch"}), "is taken for"));
}

TEST_CASE("semicolons in a table may part groups of people, and a colon follows where all of one work") {
    CHECK(people_in({"Ada King, Bo Berg; Cy Roe, Di Poe"}) == "Ada King [] Bo Berg [] Cy Roe [] Di Poe [] ");
    CHECK(people_in({"skycat_me; Ada King, Quay Ltd"}) == "skycat_me [] Ada King [Quay Ltd] ");
    CHECK(people_in({"Quay Ltd: Ada King, Bo Berg and Cy Roe"}) ==
          "Ada King [Quay Ltd] Bo Berg [Quay Ltd] Cy Roe [Quay Ltd] ");
    CHECK(people_in({"Speakers: Ada King and Bo Berg"}) == "Ada King [] Bo Berg [] ");
}

TEST_CASE("a nickname in quotes is part of a name") {
    CHECK(lines_of("- 18:00 Metrics by Ada King, Richard \"RichiH\" Hartmann and Bo Berg\n"
                   "- 19:00 Richard “RichiH” Hartmann: Graphs\n"
                   "- 20:00-21:00 Nets - Bo \"Oar\" Berg\n") ==
          Lines{"18:00 Metrics (Ada King) (Richard \"RichiH\" Hartmann) (Bo Berg)",
                "19:00 Graphs (Richard \"RichiH\" Hartmann)", "20:00-21:00 Nets (Bo \"Oar\" Berg)"});
}

TEST_CASE("names may follow a slash, or be set in italics after a bold title") {
    CHECK(lines_of("- 18:00 Bees / Lena Koch & Tom Ford\n- 19:00 Questions / Beer\n") ==
          Lines{"18:00 Bees (Lena Koch) (Tom Ford)", "19:00 Questions / Beer"});
    CHECK(lines_of("| Time | Talk |\n|---|---|\n| 18:00 | **Bees in town** *Lena Koch* |\n"
                   "| 19:00 | **Nets** *at sea* |\n") ==
          Lines{"18:00 Bees in town (Lena Koch)", "19:00 Nets at sea"});
}

TEST_CASE("half an hour written as a clock's, and minutes by a sign, are lengths") {
    CHECK(lines_of("- 18:00 Welcome (0:15)\n- 18:15 Bees by Lena Koch (00:30)\n- 19:00 Nets [45']\n"
                   "- 20:00 Sails – 20'\n") == Lines{"18:00-18:15 Welcome", "18:15-18:45 Bees (Lena Koch)",
                                                     "19:00-19:45 Nets", "20:00-20:20 Sails"});
}

TEST_CASE("numbers of talks are dropped where all are numbered, and kept elsewhere") {
    CHECK(lines_of("- 18:00 Welcome\n- 18:15 Talk 1: Bees\n- 18:45 Break\n- 19:00 Talk 2 - Nets\n") ==
          Lines{"18:00 Welcome", "18:15 Bees", "18:45 Break", "19:00 Nets"});
    CHECK(lines_of("- 18:15 Talk 1: Bees\n- 18:45 Nets\n- 19:00 Talk 2: Sails\n") ==
          Lines{"18:15 Talk 1: Bees", "18:45 Nets", "19:00 Talk 2: Sails"});
    CHECK(lines_of("- 18:15 Talk 1: Bees\n- 18:45 Break\n") == Lines{"18:15 Talk 1: Bees", "18:45 Break"});
}

TEST_CASE("what follows an evening's time goes on in the evening, and that is told") {
    const std::string evening = "- 6:45 Doors\n- 7:30 pm Bees\n- 08:00 Nets\n- 8:30 Beer\n";
    CHECK(lines_of(evening) == Lines{"18:45 Doors", "19:30 Bees", "20:00 Nets", "20:30 Beer"});
    CHECK(says(evening, "taken for the afternoon"));
    CHECK(lines_of("- 2:00 pm Bees\n- 09:00 Nets\n") == Lines{"09:00 Nets", "14:00 Bees"});
}

TEST_CASE("a cell that lists rooms puts its session into each, and that is told") {
    const std::string table = "| Time | Title | Room |\n|---|---|---|\n| 09:00 | Opening | Hall, Attic |\n"
                              "| 10:00 | Bees | Hall |\n| 10:00 | Nets | Attic |\n";
    const Agenda agenda = read_fair(table).agenda;
    CHECK(agenda.rooms.size() == 2);
    CHECK(agenda.slots.size() == 4);
    CHECK(agenda.slots.at(0).session == agenda.slots.at(1).session);
    CHECK(says(table, "'Hall, Attic' is taken for several rooms"));
}

TEST_CASE("workshops list papers with names before or after a stop, or after their kind") {
    CHECK(lines_of("- 9:00 Invited talk: Prof. Dr. Johanna Meyer (TU Wien): Boats\n"
                   "- 10:00 Bo Berg and Cy Roe. Bounded docking\n"
                   "- 11:00 *Lighthouses in Lean*. Peter Novak\n- 12:00 Life vs. Anna Wolf\n") ==
          Lines{"09:00 Invited talk: Boats (Prof. Dr. Johanna Meyer)",
                "10:00 Bounded docking (Bo Berg) (Cy Roe)", "11:00 Lighthouses in Lean (Peter Novak)",
                "12:00 Life vs. Anna Wolf"});
}

TEST_CASE("what blanks set apart are rooms where several are by their words") {
    CHECK(lines_of(
              "10:00 Registration      Main Foyer\n10:30 Nets    Ada King, LG08\n11:00 Tea    Old Hall\n") ==
          Lines{"10:00 Registration @Main Foyer", "10:30 Nets @Ada King, LG08", "11:00 Tea @Old Hall"});
}

TEST_CASE("blanks may set names apart from titles, and italics names from bold titles") {
    CHECK(lines_of("18:00  What the kettle knows      Maya Patel\n"
                   "18:30  Steeping at scale          Tom Ford (Quay)\n19:00  Open end\n") ==
          Lines{"18:00 What the kettle knows (Maya Patel)", "18:30 Steeping at scale (Tom Ford)",
                "19:00 Open end"});
    CHECK(lines_of("- 18:00 **Bees in town**, *Itziar Etxe*\n- 19:00 **Nets** *at sea*\n") ==
          Lines{"18:00 Bees in town (Itziar Etxe)", "19:00 Nets at sea"});
}

TEST_CASE("a time after a word goes on a programme of lines that begin with theirs") {
    CHECK(lines_of("17:00 Abschluss\nab 18:00 Ausklang in der Kneipe\n") ==
          Lines{"17:00 Abschluss", "18:00 Ausklang in der Kneipe"});
}

TEST_CASE("a title in italics or quotes may follow its speakers") {
    CHECK(lines_of("- 9:00 Hugo Petit (Archives), *Le papier*\n"
                   "- 10:00 Keynote – Paul Lefèvre (BnF), « Ce que gardent les disques »\n"
                   "- 11:00 Pause, *café*\n") ==
          Lines{"09:00 Le papier (Hugo Petit)", "10:00 Keynote: Ce que gardent les disques (Paul Lefèvre)",
                "11:00 Pause, café"});
}

TEST_CASE("a column of rooms is one without a header too") {
    const Agenda agenda = read_fair("10:00 | Registration | Foyer\n11:00 | Bees - Lena Koch | Main Hall\n"
                                    "12:00 | Nets | Room 2\n")
                              .agenda;
    REQUIRE(agenda.rooms.size() == 3);
    CHECK(agenda.rooms.at(0).name == "Foyer");
    CHECK(agenda.people.size() == 1);
}

TEST_CASE("those who close are no talk that would have to be numbered") {
    CHECK(lines_of("- 18:45 Talk #1: Terraform – Luca Bianchi\n- 20:00 Talk #2: Nets – Giulia Ferri\n"
                   "- 20:45 Saluti\n") ==
          Lines{"18:45 Terraform (Luca Bianchi)", "20:00 Nets (Giulia Ferri)", "20:45 Saluti"});
}

TEST_CASE("in a list of people by their profiles, whoever has a page of their own is one too") {
    CHECK(lines_of("- 20:00 Round table\n\n    With:\n    - [Ada King](https://linkedin.com/in/ada)\n"
                   "    - [Bo Berg](https://twitter.com/bo)\n    - [Rym Chaïb](https://rym.example)\n"
                   "    - [Quay Ltd](https://quay.example)\n- 21:00 End\n")
              .front() == "20:00 Round table (Ada King) (Bo Berg) (Rym Chaïb)");
}

TEST_CASE("a nickname of several words is somebody after a word that tells so") {
    CHECK(lines_of("- 20:00 Modular boats by tide_Pool (40 + 10 min)\n- 21:00 Bytes by hand_\n- 22:00 End\n\n"
                   "## Modular boats\n\nby tide_Pool\n\nAbout boats.\n") ==
          Lines{"20:00-20:50 Modular boats (tide_Pool)", "21:00 Bytes by hand_", "22:00 End"});
}

TEST_CASE("who is told by the name of their page alone is called by it, and that is told") {
    const Reading reading =
        read_fair("### 19:00 : Boats\n\nAll about them.\n\n{{< speaker \"ada-de-king\" >}}\n\n"
                  "### 20:00 : Nets\n\n{{< figure src=\"a.png\" >}}\n");
    REQUIRE(reading.agenda.people.size() == 1);
    CHECK(reading.agenda.people.front().name == "Ada De King");
    CHECK(reading.agenda.sessions.front().abstract == "All about them.");
    CHECK(std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& told) {
        return told.what.english() == "'Ada De King' is named by their page alone" && told.where.line == 7;
    }));
}

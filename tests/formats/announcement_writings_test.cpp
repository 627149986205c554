// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "tests/formats/announcement_lines.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace estrade;
using namespace estrade::test;

/// How programmes of other kinds of events, and in other languages, are written.
namespace {

SessionKind kind_of(const std::string& title) {
    const Agenda agenda =
        read_fair("- 18:00 Doors\n- 19:00 " + title + "\n- 20:00 Bees by Ada King\n").agenda;
    return agenda.sessions[1].kind;
}

} // namespace

TEST_CASE("a word for the hour before times makes lines of them, from the first under a day on") {
    CHECK(lines_of("Martedì 5 marzo\nore 19:00 Apertura\nore 21:00 Concerto della banda, tutti in piazza\n"
                   "\nMercoledì 6 marzo\nore 9:30 Passeggiata\n") ==
          Lines{"19:00 Apertura", "21:00 Concerto della banda, tutti in piazza", "09:30 Passeggiata"});
    CHECK(lines_of("Program\nkl 17.30 Mingel\nkl 18.00 Vad är moln?\nkl 20.00 Slut\n") ==
          Lines{"17:30 Mingel", "18:00 Vad är moln?", "20:00 Slut"});
}

TEST_CASE("a sentence that begins with a word and a time is no line of a programme") {
    CHECK(lines_of("We meet in the hall.\nAt 17:00 Ada opens the doors.\n\n- 18:00 Bees\n- 19:00 Nets\n") ==
          Lines{"18:00 Bees", "19:00 Nets"});
}

TEST_CASE("hours may be shortened with a stop, and noon be named in other languages") {
    CHECK(lines_of("9:00 h. Recogida\n10:30 h. Mesa redonda\n13:00 h. Comida\n") ==
          Lines{"09:00 Recogida", "10:30 Mesa redonda", "13:00 Comida"});
    CHECK(lines_of("11h30: Missa\nmeio-dia: Almoço\n15h: Jogos\n") ==
          Lines{"11:30 Missa", "12:00 Almoço", "15:00 Jogos"});
}

TEST_CASE("an end may be told in a title, or alone under it, where nothing begins before") {
    CHECK(lines_of("- 19:00 Bees\n- 20:00 borrel tot 22.30 uur\n") ==
          Lines{"19:00 Bees", "20:00-22:30 borrel"});
    CHECK(lines_of("- 19:00 Bees\n- 20:00 Ausklang (bis 23 Uhr)\n") ==
          Lines{"19:00 Bees", "20:00-23:00 Ausklang"});
    CHECK(lines_of("19h : accueil\n20h : pizzas\njusqu'à 22h\n") ==
          Lines{"19:00 accueil", "20:00-22:00 pizzas"});
    CHECK(lines_of("- 7pm Bees\n- 8pm Drinks until 10:30\n") == Lines{"19:00 Bees", "20:00-22:30 Drinks"});
    CHECK(lines_of("- 9:00 Registration until 12:00\n- 10:00 Bees\n") ==
          Lines{"09:00 Registration until 12:00", "10:00 Bees"});
    CHECK(lines_of("- 19:00 Karaoke until the neighbours complain\n- 20:00 Beer\n") ==
          Lines{"19:00 Karaoke until the neighbours complain", "20:00 Beer"});
}

TEST_CASE("a title that says that it is cancelled is of a cancelled session") {
    const Reading reading =
        read_fair("- 18:00 entfällt: Bees\n- 19:00 Nets (cancelled)\n- 20:00 Cancel culture\n");
    const auto& sessions = reading.agenda.sessions;
    REQUIRE(sessions.size() == 3);
    CHECK((sessions[0].title == "Bees" && sessions[0].status == SessionStatus::cancelled));
    CHECK((sessions[1].title == "Nets" && sessions[1].status == SessionStatus::cancelled));
    CHECK(sessions[2].status == SessionStatus::confirmed);
}

TEST_CASE("rooms may be told after dashes, and by lines that stand apart") {
    CHECK(lines_of("- 17:30 – El río seco – Sala Grande\n- 19:30 – Esparto – Sala Chica\n- 21:00 Fiesta\n") ==
          Lines{"17:30 El río seco @Sala Grande", "19:30 Esparto @Sala Chica", "21:00 Fiesta"});
    CHECK(lines_of("Hörsaal 1\n10:00 Uhr: Bees\n11:00 Uhr: Nets\n\nHörsaal 2\n10:00 Uhr: Boats\n") ==
          Lines{"10:00 Bees @Hörsaal 1", "10:00 Boats @Hörsaal 2", "11:00 Nets @Hörsaal 1"});
}

TEST_CASE("a pause that a row tells for each of its rooms, or in the only one it fills, is for all") {
    const std::string head = "| Time | Hall | Attic |\n|---|---|---|\n| 10:00 | Bees | Nets |\n";
    const std::string end = "| 12:00 | Boats | Sails |\n";
    const Lines pause{"10:00 Bees @Hall", "10:00 Nets @Attic", "11:00 Coffee", "12:00 Boats @Hall",
                      "12:00 Sails @Attic"};
    CHECK(lines_of(head + "| 11:00 | Coffee | Coffee |\n" + end) == pause);
    CHECK(lines_of(head + "| 11:00 | Coffee | |\n" + end) == pause);
    CHECK(lines_of(head + "| 11:00 | Wind | |\n" + end)[2] == "11:00 Wind @Hall");
}

TEST_CASE("a cell that reaches over all rooms of a page's table is in none of them") {
    CHECK(lines_of("<table>\n<tr><th>Time</th><th>Hall</th><th>Attic</th></tr>\n"
                   "<tr><td>10:00</td><td colspan=\"2\">Welcome</td></tr>\n"
                   "<tr><td>11:00</td><td>Bees</td><td>Nets</td></tr>\n</table>\n") ==
          Lines{"10:00 Welcome", "11:00 Bees @Hall", "11:00 Nets @Attic"});
}

TEST_CASE("panels, pauses and ends are known in more languages") {
    CHECK(kind_of("Painel: carreiras") == SessionKind::panel);
    CHECK(kind_of("panelová diskuse") == SessionKind::panel);
    CHECK(kind_of("Tavola rotonda: lavoro") == SessionKind::panel);
    CHECK(kind_of("Tea & biscuits") == SessionKind::break_);
    CHECK(lines_of("- 18:00 Bees\n- 19:00 Fim\n") == Lines{"18:00 Bees", "19:00 Fim"});
}

TEST_CASE("what is for all lasts until anything begins in a room, and a closing keynote is no mere end") {
    const Agenda agenda = read_fair("| Time | Hall | Attic |\n|---|---|---|\n| 10:00 | Bees | Nets |\n"
                                    "| 12:00 | Lunch | Lunch |\n| 14:00 | Closing keynote | |\n")
                              .agenda;
    REQUIRE(agenda.slots.size() == 4);
    CHECK(agenda.slots[2].duration == std::chrono::hours(2));
    CHECK(agenda.slots[3].duration == std::chrono::hours(1));
}

TEST_CASE("rooms listed under a title that stands beside the time are parallel sessions") {
    CHECK(lines_of("**10:00** Plenair\n**11:00** Sessieronde 1\n- Zaal 1: Standaarden\n- Zaal 2: Licenties\n"
                   "**12:00** Lunch\n") ==
          Lines{"10:00 Plenair", "11:00 Standaarden @Zaal 1", "11:00 Licenties @Zaal 2", "12:00 Lunch"});
    CHECK(lines_of("**11:00** Notes\n- Lena: Bees\n- Anna: Nets\n**12:00** Lunch\n").size() == 2);
}

TEST_CASE("a heading that names a part of the text is no event's title where another stands") {
    CHECK(read_announcement(source_of("## Programme\n\n## Boat days\n\n2024-03-05\n\n- 10:00 Bees\n", "a.md"),
                            plain_options())
              ->agenda.event.title == "Boat days");
}

TEST_CASE("a wiki's tables are read, with what spans columns, on lines of cells or of rows") {
    CHECK(
        lines_of("{| class=\"wikitable\"\n! Time !! Hall !! Attic\n|-\n| 10:00 || [[Bees]] || ''Nets''\n"
                 "|-\n| 11:00\n| colspan=2 | '''Welcome'''\n|-\n| 12:00\n| Boats\n| [[Sail|Sails]]\n|}\n") ==
        Lines{"10:00 Bees @Hall", "10:00 Nets @Attic", "11:00 Welcome", "12:00 Boats @Hall",
              "12:00 Sails @Attic"});
    CHECK(lines_of("^ Time ^ Title ^ Speaker ^\n| 10:00 | Bees | Mart Kask |\n| 11:00 | Lunch | |\n") ==
          Lines{"10:00 Bees (Mart Kask)", "11:00 Lunch"});
    CHECK(lines_of("; 10:00 : Bees\n; 11:00 – 12:00 : Nets\n") == Lines{"10:00 Bees", "11:00-12:00 Nets"});
}

TEST_CASE("signs that only look like a wiki's stay") {
    CHECK(lines_of("- 10:00 Bees [[1]](https://example.org/1)\n- 11:00 A pipe of 3'' and a [[ bracket\n") ==
          Lines{"10:00 Bees [1]", "11:00 A pipe of 3'' and a [[ bracket"});
}

TEST_CASE("a wiki's headings tell days") {
    for (const std::string marks : {"==", "====="}) {
        const Agenda agenda =
            read_fair(marks + " Saturday, 9 March 2024 " + marks + "\n* 10:00 Bees\n* 11:00 Nets\n\n" +
                      marks + " Sunday, 10 March 2024 " + marks + "\n* 10:00 Boats\n")
                .agenda;
        REQUIRE(agenda.slots.size() == 3);
        CHECK(test::line_of(agenda, agenda.slots[0]) == "2024-03-09 10:00 Bees");
        CHECK(test::line_of(agenda, agenda.slots[2]) == "2024-03-10 10:00 Boats");
    }
}

TEST_CASE("what is last in a room lasts until what is for all begins") {
    const Agenda agenda =
        read_fair("**11:00** Round 1\n- Room 1: Bees\n- Room 2: Nets\n**12:30** Closing\n").agenda;
    REQUIRE(agenda.slots.size() == 3);
    CHECK(agenda.slots[0].duration == std::chrono::minutes(90));
    CHECK(agenda.slots[1].duration == std::chrono::minutes(90));
}

TEST_CASE("what is told to begin at about a time, or to last until late, is read") {
    CHECK(lines_of("10.00-11.00 Invigning\n12.00 Barnteater\nca 16.00 Prisutdelning\n18.00-sent Dans\n") ==
          Lines{"10:00-11:00 Invigning", "12:00 Barnteater", "16:00 Prisutdelning", "18:00 Dans"});
}

TEST_CASE("rooms may be halls by the end of a word") {
    CHECK(lines_of("**Bühne am Markt**\n\n14:00 Chor\n15:00 Band\n\n**Gemeindesaal**\n\n14:00 Kuchen\n") ==
          Lines{"14:00 Chor @Bühne am Markt", "14:00 Kuchen @Gemeindesaal", "15:00 Band @Bühne am Markt"});
}

TEST_CASE("a line that only tells an end is left out, and that is told") {
    const Reading reading = read_fair("- 16:00 uur: Loterij\n- Tot 18:00 uur: nazitten\n");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& d) {
        return d.what.english().find("tells no start") != std::string::npos;
    }));
}

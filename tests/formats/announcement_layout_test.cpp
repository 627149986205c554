// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "tests/formats/announcement_lines.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/rounds.h"

#include <string>

using namespace estrade;
using namespace estrade::test;

TEST_CASE("who speaks may stand under a title that stands under its time") {
    const auto reading = read_announcement(
        source_of("# Evening\n2024-03-05\n\n9:30-9:40\n\n_Ancient Rome_\n\nKing, Ada<sup>1</sup>; Turing, "
                  "Alan<sup>2</sup>\n\n9:40-9:50\n\n_Ancient Egypt_\n\nAnna Berg<sup>1</sup>\n\nPAUSE: "
                  "9:50-10:00\n",
                  "agenda.md"),
        plain_options());
    REQUIRE(reading);
    const Agenda& agenda = reading->agenda;
    REQUIRE(agenda.sessions.size() == 3);
    CHECK(agenda.sessions[0].abstract.find("Turing") != std::string::npos);
    REQUIRE(agenda.people.size() == 1);
    CHECK(agenda.people[0].name == "Anna Berg");
    CHECK(agenda.sessions[2].kind == SessionKind::break_);
}

TEST_CASE("the fields under a heading may tell its day, and many names") {
    CHECK(
        read("### One\n\n- **Speakers:** Anna Berg, Klaus Meier, John Doe, Nelke Baum\n- **Day:** Tuesday\n"
             "- **Time:** 09:30 - 09:50\n\n### Two\n\n- **Day:** Wednesday\n- **Time:** 10:00 - 10:50\n") ==
        Lines{"05 09:30-09:50 One (Anna Berg) (Klaus Meier) (John Doe) (Nelke Baum)", "06 10:00-10:50 Two"});
}

TEST_CASE("several items may stand on one line of HTML") {
    CHECK(read("<ul><li>19:00 Engines by Ada Lovelace</li><li>20:00 Fly<br>ing</li></ul>\n") ==
          Lines{"05 19:00 Engines (Ada Lovelace)", "05 20:00 Fly ing"});
    CHECK(read("<p>Agenda:<br/>19:00 Engines by Ada Lovelace<br/>20:00 Flying</p>\n") ==
          Lines{"05 19:00 Engines (Ada Lovelace)", "05 20:00 Flying"});
}

TEST_CASE("an agenda may be a list of boxes to tick") {
    CHECK(read("- [ ] 19:00 Engines\n- [x] 20:00 Flying\n") == Lines{"05 19:00 Engines", "05 20:00 Flying"});
}

TEST_CASE("an agenda in the front matter is read") {
    const auto reading = read_announcement(
        source_of("---\ntitle: Dojo\nevent:\n    date: 2024-03-05\n    programme:\n"
                  "      - 18:45 — Accueil\n      - 19:00 — Un dojo\n      - Un verre\n---\n\n"
                  "Venez !\n"),
        plain_options());
    REQUIRE(reading);
    REQUIRE(reading->agenda.sessions.size() == 2);
    CHECK(reading->agenda.sessions.at(0).title == "Accueil");
    CHECK(reading->agenda.sessions.at(1).title == "Un dojo");
    CHECK(iso_clock(reading->agenda.event.zone.local(reading->agenda.slots.at(1).start)) == "19:00");
}

TEST_CASE("a page's own values are put in where it names them") {
    const auto reading = read_announcement(
        source_of(
            "---\ntitle: Engines\ndate: 2024-03-05\n---\n\n**19:00 – 20:00: {{ page.title }} again**\n\n"
            "**20:00: Drinks at {{ page.place }}**\n\n**21:00: {{page.title}} at last**\n"),
        plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.sessions.at(0).title == "Engines again");
    CHECK(reading->agenda.sessions.at(2).title == "Engines at last");
}

TEST_CASE("a link may go on in the next line") {
    CHECK(read("19:15 - 20:00 [Playing in the\nBox](engines.md)\nby [Ada\nLovelace](ada.md)\n20:00 - 20:15 "
               "Break\n") ==
          Lines{"05 19:15-20:00 Playing in the Box (Ada Lovelace)", "05 20:00-20:15 Break"});
}

TEST_CASE("an end that is left open is none, and the title may stand on the next line") {
    CHECK(read("### 21h00: A\n\n### 22h00 à ...\n\nUn verre au coin\n") ==
          Lines{"05 21:00 A", "05 22:00 Un verre au coin"});
    CHECK(read("- 21:00 - Ende\n- 22:00 - ... Bar\n").front() == "05 21:00 Ende");
    CHECK(read("- 10:00 ~ 11:00 A\n- ~11:00 AM to ~1:00 PM B\n") ==
          Lines{"05 10:00-11:00 A", "05 11:00-13:00 B"});
}

TEST_CASE("what is in a comment is not read; a comment that nothing closes is text") {
    CHECK(read("- 19:00 A\n<!--\n- 19:30 Hidden\n-->\n- 20:00 B\n") == Lines{"05 19:00 A", "05 20:00 B"});
    CHECK(read("- 19:00 A\n<!-- more -->\n- 20:00 B\n") == Lines{"05 19:00 A", "05 20:00 B"});
    CHECK(read("- 19:00 A\n<!--\n- 20:00 B\n") == Lines{"05 19:00 A", "05 20:00 B"});
}

TEST_CASE("of a title in which words are struck out, the others are read") {
    CHECK(
        read("- 19:00 ~~Motoren by Alan Turing~~ Engines by Ada Lovelace\n- 20:00 <s>Flying</s> Diving\n") ==
        Lines{"05 19:00 Engines (Ada Lovelace)", "05 20:00 Diving"});
    CHECK(read("| Time | Title |\n|-|-|\n| 9:00 | Engines, by Ada Lovelace<br/>--Flying, _by Alan Turing_-- "
               "|\n") == Lines{"05 09:00 Engines (Ada Lovelace)"});
    CHECK(read("- 19:00--20:00 One -- or two -- engines\n- 20:00 End\n").front() ==
          "05 19:00-20:00 One -- or two -- engines");
}

TEST_CASE("what is all struck out is cancelled") {
    for (const std::string text :
         {"- 19:00 ~~Engines~~\n- 20:00 End\n", "- 19:00 : ~~Engines~~ (annulé)\n- 20:00 End\n",
          "- ~~19:00 Engines~~\n- 20:00 End\n", "| 19:00 | ~~Engines~~ |\n| 20:00 | End |\n"}) {
        INFO(text);
        const auto reading = read_announcement(source_of(text), plain_options());
        REQUIRE(reading);
        REQUIRE(reading->agenda.sessions.size() == 2);
        CHECK(reading->agenda.sessions.front().title == "Engines");
        CHECK(reading->agenda.sessions.front().status == SessionStatus::cancelled);
        CHECK(reading->agenda.sessions.back().status == SessionStatus::confirmed);
    }
}

TEST_CASE("times of four digits are read where they cannot all be years") {
    CHECK(read("**0900** - A<br/>\n**0915** - B<br/>\n**1430** - C\n") ==
          Lines{"05 09:00 A", "05 09:15 B", "05 14:30 C"});
    CHECK(read("| Time | Title |\n|-|-|\n| 0800 - 0900 | A |\n| 0900 - 0930 | B |\n") ==
          Lines{"05 08:00-09:00 A", "05 09:00-09:30 B"});
    CHECK(read("- 2015 - The first edition\n- 2020 - The sixth\n") == Lines{"nothing"});
    CHECK(read("- 1995: Java\n- 2015: Rust\n") == Lines{"nothing"});
}

TEST_CASE("a time may stand behind what happens then, with more after it") {
    CHECK(read("* **Install party [19:30]**: bring your laptop and we help you to install it.\n* **Birras "
               "[20:00]**\n") == Lines{"05 19:30 Install party", "05 20:00 Birras"});
    CHECK(read("- 9:00-10:30 A\n\n**PAUSE: 10:30-10:45**\n\n- 10:45-11:00 B\n") ==
          Lines{"05 09:00-10:30 A", "05 10:30-10:45 PAUSE", "05 10:45-11:00 B"});
    CHECK(read("- 9:00-10:30 A\n- 10:45-11:00 B\n- Parking: 8:00-20:00\n").size() == 2);
}

TEST_CASE("headings may tell their times with dots, or alone over what happens") {
    CHECK(read("## 18.30: A\nText.\n\n## 19.00: B\n\n## 19:15\nThe talk begins\n\n## 21.00 Ende\n") ==
          Lines{"05 18:30 A", "05 19:00 B", "05 19:15 The talk begins", "05 21:00 Ende"});
    CHECK(read("## 2.10 Release\n\n## 2.20 Release\n") == Lines{"nothing"});
}

TEST_CASE("an agenda's own style vouches for names that are not well known") {
    CHECK(read("- 19:00 Julien Morel: Engines\n- 20:00 Xyla Quorn: You Can Fly\n") ==
          Lines{"05 19:00 Engines (Julien Morel)", "05 20:00 You Can Fly (Xyla Quorn)"});
    CHECK(read("- 19:00 Open Systems: Engines\n- 20:00 Xyla Quorn: You Can Fly\n") ==
          Lines{"05 19:00 Open Systems: Engines", "05 20:00 Xyla Quorn: You Can Fly"});
    CHECK(read("- 19:00 Engines - Julien Morel, University of X\n- 20:00 Flying - Xyla Quorn, ACME Labs\n") ==
          Lines{"05 19:00 Engines (Julien Morel)", "05 20:00 Flying (Xyla Quorn)"});
    CHECK(read("- 19:00 Xyla Quorn: You Can Fly\n- 20:00 End\n\n# Abstracts\n\n## Julien Morel\n\nText.\n\n"
               "## Xyla Quorn\n\nText.\n") == Lines{"05 19:00 You Can Fly (Xyla Quorn)", "05 20:00 End"});
}

TEST_CASE("names before signs and in brackets vouch for others in the same place") {
    CHECK(read("- 19:00 Julien Morel (ACME): Engines\n- 20:00 Xyla Quorn (Oleron) & Vexa Till: Flying\n"
               "- 21:00 Zorn Bek (Dune Labs) - Diving: how\n") ==
          Lines{"05 19:00 Engines (Julien Morel)", "05 20:00 Flying (Xyla Quorn) (Vexa Till)",
                "05 21:00 Diving: how (Zorn Bek)"});
    CHECK(read("- 18:00 Invited talk (Julien Morel)\n- 19:00 Invited talk (Ana López)\n"
               "- 20:00 Invited talk (Xyla Quorn)\n- 21:00 Lunch (Blue Garden)\n") ==
          Lines{"05 18:00 Invited talk (Julien Morel)", "05 19:00 Invited talk (Ana López)",
                "05 20:00 Invited talk (Xyla Quorn)", "05 21:00 Lunch (Blue Garden)"});
    CHECK(read("- 18:00 Invited talk (Julien Morel)\n- 20:00 Flying (Blue Garden)\n").back() ==
          "05 20:00 Flying (Blue Garden)");
    CHECK(read("- 18:00 Keynote: Xyla Quorn\n- 19:00 Discussion with Xyla Quorn\n") ==
          Lines{"05 18:00 Keynote (Xyla Quorn)", "05 19:00 Discussion (Xyla Quorn)"});
}

TEST_CASE("who speaks may stand alone under the title, behind a label or in a list of profiles") {
    CHECK(read("**19:00: Engines**<br>\n_Xyla Quorn_\n\nAll of them.\n\n**20:00: Flying**<br>\nHigh Up\n") ==
          Lines{"05 19:00 Engines (Xyla Quorn)", "05 20:00 Flying"});
    CHECK(read("* 11:00: **Engines**\n    *Speaker*: Xyla Quorn (me)\n    *Synopsis*: All of them\n"
               "    *Channel*: Somewhere\n* 12:00: Lunch\n") ==
          Lines{"05 11:00 Engines (Xyla Quorn)", "05 12:00 Lunch"});
    CHECK(
        read(
            "- 20:00 Mesa redonda\n    Con ellas:\n        - `Xyla Quorn <https://www.linkedin.com/in/x/>`_\n"
            "        - `Oleron <https://oleron.example>`_\n- 21:00 Cierre\n") ==
        Lines{"05 20:00 Mesa redonda (Xyla Quorn)", "05 21:00 Cierre"});
    CHECK(read("**19:00: Accueil**\n\nLire l'entretien\npar Ana López et Paul Ferry.\n\n**20:00: Fin**\n") ==
          Lines{"05 19:00 Accueil", "05 20:00 Fin"});
}

TEST_CASE("where no line begins with a time, the sentences of a list may tell them") {
    CHECK(read("1. Accueil de 19h à 19h15\n2. Rétro de 20h45 à 21h\n") ==
          Lines{"05 19:00-19:15 Accueil", "05 20:45-21:00 Rétro"});
    CHECK(read("- Um 09:00 Uhr starten wir mit einem Rundgang.\n"
               "- Danach gibt es von 12:30 bis 13:30 Uhr eine Pause.\n") ==
          Lines{"05 09:00 starten wir mit einem Rundgang", "05 12:30-13:30 eine Pause"});
    CHECK(read("- Doors close at 19:30\n- Bring your own machine and a charger for it\n") ==
          Lines{"nothing"});
    CHECK(read("Wir treffen uns um 19:00 Uhr im Hof.\n\nUm 20:00 Uhr beginnt der Vortrag.\n") ==
          Lines{"nothing"});
}

TEST_CASE("the time of what a heading names may stand under it, behind a label") {
    CHECK(read("## Engines\n\n- **Time**: 9:00 AM - 10:00 AM\n- **Speaker**: Ada Lovelace\n\n"
               "## Lunch\n\n- **Time**: 10:30 AM\n") ==
          Lines{"05 09:00-10:00 Engines (Ada Lovelace)", "05 10:30 Lunch"});
    CHECK(read("## Un soir\n\nHoraire : 19h - 21h\n\nVenez !\n") == Lines{"nothing"});
    CHECK(read("- Time: 9:00 AM - 10:00 AM\n- Time: 9:00 AM - 11:00 AM\n") == Lines{"nothing"});
}

TEST_CASE("the title of a list's item goes on in lines that begin in lower case") {
    CHECK(read("- 19:00 Accueil autour d'un café\n  pour se réveiller\n- 20:00 Un exposé dont le titre est "
               "long\n"
               "  et continue (Ana López)\n") ==
          Lines{"05 19:00 Accueil autour d'un café pour se réveiller",
                "05 20:00 Un exposé dont le titre est long et continue (Ana López)"});
    CHECK(read("- 19:00 Engines\n  https://engines.example\n- 20:00 Flying\n  par Ana López\n") ==
          Lines{"05 19:00 Engines", "05 20:00 Flying (Ana López)"});
}

TEST_CASE("a line may tell its weekday before its range") {
    CHECK(read("Sunday 13.00 - 16.30 Registration\nSunday 13.00 - 16.00 ‘Futures’ for all\n"
               "Monday 9:00 - 9:30 Opening\n") ==
          Lines{"10 13:00-16:30 Registration", "10 13:00-16:00 ‘Futures’ for all", "11 09:00-09:30 Opening"});
}

TEST_CASE("talks that are listed under one time are items of that time") {
    CHECK(read("* **Charlas [20:00]**\n    * *Motores* por Miguel Pérez\n    * *Volar* por Xyla Quorn\n"
               "* **Birras [21:00]**\n") ==
          Lines{"05 20:00 Motores (Miguel Pérez)", "05 20:00 Volar (Xyla Quorn)", "05 21:00 Birras"});
    CHECK(
        read("18h30 : Accueil\n19h : Talks\n* Des moteurs — Ana López\n* Voler — Paul Ferry\n20h : Fin\n") ==
        Lines{"05 18:30 Accueil", "05 19:00 Des moteurs (Ana López)", "05 19:00 Voler (Paul Ferry)",
              "05 20:00 Fin"});
    CHECK(read("### 19h : Talks\n\n1. **Des moteurs** — Ana López, ACME\n2. **Voler** — Paul Ferry\n\n"
               "### 20h : Fin\n") ==
          Lines{"05 19:00 Des moteurs (Ana López)", "05 19:00 Voler (Paul Ferry)", "05 20:00 Fin"});
    CHECK(read("* **Charlas [20:00]**\n    * Trae tu portátil\n    * Y ganas\n* **Birras [21:00]**\n") ==
          Lines{"05 20:00 Charlas", "05 21:00 Birras"});
}

TEST_CASE("lines under one time that begin with rooms' names are items in these rooms") {
    CHECK(read("14:00\nRoom A: Boats\nRoom B: Sails (Ada Lovelace)\n\n15:00\nRoom A: Ropes\n"
               "Room B: Oars\n") == Lines{"05 14:00 Boats @Room A", "05 14:00 Sails (Ada Lovelace) @Room B",
                                          "05 15:00 Ropes @Room A", "05 15:00 Oars @Room B"});
    CHECK(read("### 14:00\n\n- **Main stage**: Boats\n- Attic: Sails\n\n### 15:00\n\n- Main stage: Ropes\n"
               "- Attic: Oars\n") == Lines{"05 14:00 Boats @Main stage", "05 14:00 Sails @Attic",
                                           "05 15:00 Ropes @Main stage", "05 15:00 Oars @Attic"});
    CHECK(read("14:00\nBoats: a history\nSpeaker: Ada Lovelace\n\n15:00\nSails: how they work\n"
               "Speaker: Alan Turing\n") ==
          Lines{"05 14:00 Boats: a history (Ada Lovelace)", "05 15:00 Sails: how they work (Alan Turing)"});
    CHECK(read("14:00\nHall one: Boats\nBring: a rope\n\n15:00\nSails\n") ==
          Lines{"05 14:00 Hall one: Boats", "05 15:00 Sails"});
}

TEST_CASE("a small letter, a zone and a slash by a time lose nothing") {
    CHECK(read("6.15pm doors open & drinks\n7.00pm Welcome\n7.20pm Engines\n8.00pm Break\n") ==
          Lines{"05 18:15 doors open & drinks", "05 19:00 Welcome", "05 19:20 Engines", "05 20:00 Break"});
    CHECK(read("(GMT) 18:00 Breakfast\n19:30 Engines\n20:00 Break\n") ==
          Lines{"05 18:00 Breakfast", "05 19:30 Engines", "05 20:00 Break"});
    CHECK(read("- 19:00 / _Welcome_\n- 19:30 / _Engines_ by Ana López\n- 20:30 / _Break_\n") ==
          Lines{"05 19:00 Welcome", "05 19:30 Engines (Ana López)", "05 20:30 Break"});
}

TEST_CASE("large texts that repeat one hostile line are read") {
    const auto read_repeated = [](const std::string& unit) {
        constexpr std::size_t bytes = test::rounds(500'000);
        std::string text = "- 19:00 A\n- 20:00 B\n";
        while (text.size() + unit.size() < bytes)
            text += unit;
        const auto reading = read_announcement(source_of(text), plain_options());
        return reading ? reading->agenda.slots.size() : 0;
    };
    const std::string many(16'000, '(');
    CHECK(read_repeated("<tr>\n<td>\n") == 2);
    CHECK(read_repeated("<!-- a\n") == 2);
    CHECK(read_repeated("- 19:30 " + many + "\n") > 2);
    CHECK(read_repeated("- 19:30 " + std::string(16'000, '[') + "\n") > 2);
    CHECK(read_repeated(std::string(16'000, '<') + "\n") == 2);
    CHECK(read_repeated(std::string(test::rounds(400'000), '<')) == 2);
    CHECK(read_repeated("- 19:30 a --b ~~c <s>d --b ~~c <s>d --b ~~c <s>d\n") > 2);
    std::string breaks;
    while (breaks.size() < test::rounds(240'000))
        breaks += "<br>";
    CHECK(read_repeated(breaks + std::string(test::rounds(200'000), ' ') + "\n") == 2);
    std::string wide = "|";
    while (wide.size() < 8'000)
        wide += " 9:00 |";
    CHECK(read_repeated(wide + "\n") > 2);
}

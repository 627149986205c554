// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "tests/formats/announcement_lines.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <string>

using namespace estrade;
using namespace estrade::test;

TEST_CASE("a table's columns are known by their headers, and short words in them stand alone") {
    CHECK(read("| Time | Developer Track | Fine Arts |\n|-|-|-|\n| 9:00 | One | Two |\n") ==
          Lines{"05 09:00 One @Developer Track", "05 09:00 Two @Fine Arts"});
    CHECK(
        read(
            "| Time | Program | Venue |\n|-|-|-|\n| 9:00 – 10:00 | One | Hall |\n| 10:00 | End | Hall |\n") ==
        Lines{"05 09:00-10:00 One", "05 10:00 End"});
    CHECK(read("| Agenda | Time |\n|-|-|\n| One | 9:00 - 9:30 |\n| End | 9:30 |\n") ==
          Lines{"05 09:00-09:30 One", "05 09:30 End"});
    CHECK(read("| Hora | Actividad | Ponente |\n|-|-|-|\n| 9:00 | Uno | Ana Pérez |\n") ==
          Lines{"05 09:00 Uno (Ana Pérez)"});
    CHECK(read("| Time | Event | Title | Speakers |\n|-|-|-|-|\n| 9:00 | Talk | One | Ada Lovelace, Long "
               "Name of a "
               "House; Alan Turing and Rémi Durand, ACME |\n") ==
          Lines{"05 09:00 One (Ada Lovelace) (Alan Turing) (Rémi Durand)"});
}

TEST_CASE("times are where the cells of a column tell them, where no header says so") {
    CHECK(
        read("| Session plan | Hall | Attic |\n|-|-|-|\n| 9:00 | One | Two |\n| 10:00 | Three | Four |\n") ==
        Lines{"05 09:00 One @Hall", "05 09:00 Two @Attic", "05 10:00 Three @Hall", "05 10:00 Four @Attic"});
}

TEST_CASE("two clocks that begin the rows of a table without heads are starts and ends") {
    CHECK(read("| 09:00 | 09:30 | One |\n|-|-|-|\n| 09:30 | 10:15 | Two |\n") ==
          Lines{"05 09:00-09:30 One", "05 09:30-10:15 Two"});
}

TEST_CASE("what stands in for a missing title is no text below it too") {
    const auto reading = read_announcement(source_of("# Evening\n2024-03-05\n\n| Time | Event | Description "
                                                     "|\n|-|-|-|\n| 9:00 | Opening | Welcome, all |\n"
                                                     "| 10:00 | | Poster spotlights |\n",
                                                     "agenda.md"),
                                           plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.sessions.at(0).abstract == "Welcome, all");
    CHECK(reading->agenda.sessions.at(1).title == "Poster spotlights");
    CHECK(reading->agenda.sessions.at(1).abstract.empty());
}

TEST_CASE("a part of the day that heads a table is no event's title") {
    const auto reading = read_announcement(
        source_of("# Schedule\n\n## Morning\n\n| Time | Title |\n|-|-|\n| 9:00 | Feedback (incl. break) |\n"
                  "| 9:30 | Topics (once all are back from the break) |\n",
                  "agenda.md"),
        plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.event.title == "Schedule");
    CHECK(reading->agenda.sessions.at(0).kind == SessionKind::qa);
    CHECK(reading->agenda.sessions.at(1).kind == SessionKind::other);
}

TEST_CASE("columns of talks and of workshops are held side by side") {
    CHECK(read("| Start | End | Talks | Workshops |\n|-|-|-|-|\n| 10:00 | 10:30 | One | Build |\n"
               "| 10:30 | 11:00 | Two | |\n") ==
          Lines{"05 10:00-10:30 One @Talks", "05 10:00-10:30 Build @Workshops", "05 10:30-11:00 Two @Talks"});
    CHECK(read("| Time | Activity | Responsible |\n|-|-|-|\n| 9:00 | One | Ada Lovelace & Alan Turing |\n") ==
          Lines{"05 09:00 One (Ada Lovelace) (Alan Turing)"});
}

TEST_CASE("what a table's rows without a time hold is told to be left out") {
    const auto reading = read_announcement(
        source_of("# Evening\n2024-03-05\n\n| Time | Title | Level |\n|-|-|-|\n| 9:00 | One | easy |\n"
                  "| 10:00 | Two | hard |\n| | Another | |\n\n| Key | Value |\n|-|-|\n| WiFi | guest |\n",
                  "agenda.md"),
        plain_options());
    REQUIRE(reading);
    Lines told;
    for (const Diagnostic& diagnostic : reading->diagnostics)
        if (diagnostic.treatment == Treatment::left_out)
            told.push_back(std::to_string(diagnostic.where.line) + " " + diagnostic.what.english());
    CHECK(told == Lines{"8 'Another' tells no start that can be read: it is left out"});
}

TEST_CASE("a heading that is a time is that of the table under it") {
    CHECK(read("## 10:35 - 11:20\n\n| Room | Title | Speaker |\n|-|-|-|\n| Hall | One | Ada Lovelace |\n"
               "| Attic | Two | Alan Turing |\n\n## 11:30 - 12:00\n\n| Room | Title |\n|-|-|\n"
               "| Hall | Three |\n") == Lines{"05 10:35-11:20 One (Ada Lovelace) @Hall",
                                              "05 10:35-11:20 Two (Alan Turing) @Attic",
                                              "05 11:30-12:00 Three @Hall"});
}

TEST_CASE("a row that names a room stands over those of it, and a struck one is cancelled") {
    const std::string table =
        "<table>\n<tr><td></td><td></td><td>Raum A</td></tr>\n"
        "<tr><td>10:00 - 12:00</td><td></td><td>Eins</td><td>Klaus Meier</td></tr>\n"
        "<tr><td><s>12:00 - "
        "13:00</s></td><td></td><td><s>Zwei</s></td><td><s>Anna&nbsp;Berg</s></td></tr>\n"
        "<tr><td>&nbsp;</td></tr>\n<tr><td></td><td></td><td>Raum B</td></tr>\n"
        "<tr><td>10:00 - 11:00</td><td></td><td>Drei</td><td>Nelke Ölbaum</td></tr>\n</table>\n";
    CHECK(read(table) == Lines{"05 10:00-12:00 Eins (Klaus Meier) @Raum A",
                               "05 10:00-11:00 Drei (Nelke Ölbaum) @Raum B",
                               "05 12:00-13:00 Zwei (Anna Berg) @Raum A"});
    const auto reading =
        read_announcement(source_of("# Evening\n2024-03-05\n\n" + table, "agenda.md"), plain_options());
    REQUIRE(reading);
    Lines cancelled;
    for (const Session& session : reading->agenda.sessions)
        if (session.status == SessionStatus::cancelled)
            cancelled.push_back(session.title);
    CHECK(cancelled == Lines{"Zwei"});
}

TEST_CASE("the bold line of a cell is its title, and what stands under it is told of it") {
    const auto reading = read_announcement(
        source_of("# Evening\n2024-03-05\n\n| Time | What |\n|-|-|\n"
                  "| 9:00 | **Opening of the Congress**<br>Ada Lovelace / Hall<br>Alan Turing / Town |\n"
                  "| 10:00 | **Anna Berg**<br>Compilers |\n",
                  "agenda.md"),
        plain_options());
    REQUIRE(reading);
    REQUIRE(reading->agenda.sessions.size() == 2);
    CHECK(reading->agenda.sessions[0].title == "Opening of the Congress");
    CHECK(reading->agenda.sessions[0].abstract == "Ada Lovelace / Hall\nAlan Turing / Town");
    CHECK(reading->agenda.sessions[1].title == "Compilers");
}

TEST_CASE("a column may hold titles and who speaks, on a line each") {
    CHECK(read("| Time | Event | Speaker & Title |\n|-|-|-|\n| 8:30 | | Welcome |\n"
               "| 8:40 | Invited Talk | Jane Doe (MIT)<br> **Deep models** |\n| 9:00 | Coffee | |\n") ==
          Lines{"05 08:30 Welcome", "05 08:40 Deep models (Jane Doe)", "05 09:00 Coffee"});
    CHECK(
        read(
            "| Time | Title and Speakers |\n|-|-|\n| 9:00 | Learning <br> Jane Doe |\n| 10:00 | Lunch |\n") ==
        Lines{"05 09:00 Learning (Jane Doe)", "05 10:00 Lunch"});
}

TEST_CASE("a time in a table may stand behind its weekday") {
    CHECK(read("| Event | Room | Date and Time |\n|-|-|-|\n| One | Hall | Friday 5:00 PM |\n"
               "| Two | Annex | Saturday 9:00-10:00 AM |\n") ==
          Lines{"08 17:00 One @Hall", "09 09:00-10:00 Two @Annex"});
}

TEST_CASE("a number alone is no time of a table without a header") {
    CHECK(read("| 9:00 | Sails |\n| 9:30 | Ropes |\n") == Lines{"05 09:00 Sails", "05 09:30 Ropes"});
    CHECK(read("| Sails | Hall | 5 | Of linen |\n| Ropes | Annex | 6 | Of hemp |\n") == Lines{"nothing"});
}

TEST_CASE("where a row has no title, another column tells what happens then") {
    CHECK(read("| Zeit | Programm | Pausen |\n|-|-|-|\n| 9:00 | Eröffnung | |\n| 10:15 | | Kaffee |\n") ==
          Lines{"05 09:00 Eröffnung", "05 10:15 Kaffee"});
    CHECK(read("| Time | Event | Description |\n|-|-|-|\n| 9:00 | Opening | A few words |\n"
               "| 9:10 | | One speaker |\n") == Lines{"05 09:00 Opening", "05 09:10 One speaker"});
    CHECK(
        read("| Time (CET) | Time (EST) | Title |\n|-|-|-|\n| 15:00 | 9:00 | One |\n| 16:00 | 10:00 | |\n") ==
        Lines{"05 15:00 One"});
}

TEST_CASE("everybody is nobody in a column of speakers") {
    CHECK(
        read(
            "| Time | Title | Presenter |\n|-|-|-|\n| 9:00 | One | Jim + Ada |\n| 10:00 | Lunch | All |\n") ==
        Lines{"05 09:00 One (Jim) (Ada)", "05 10:00 Lunch"});
}

TEST_CASE("a cell that ends after the word before a name names nobody") {
    CHECK(read("| Time | Talk | Speaker |\n|-|-|-|\n| 9:00 | One | by |\n") == Lines{"05 09:00 One"});
}

TEST_CASE("a column of days gives its day to the rows that follow") {
    CHECK(
        read("| Date | Time | Event |\n|-|-|-|\n| 2024-03-07 | 9:00-10:00 | One |\n| | 10:00-11:00 | Two |\n"
             "| 2024-03-08 | 9:00-9:30 | Three |\n") ==
        Lines{"07 09:00-10:00 One", "07 10:00-11:00 Two", "08 09:00-09:30 Three"});
}

TEST_CASE("tables in HTML are tables, on one line for each row or on several") {
    const std::string head =
        "<table>\n <thead>\n  <tr><th>Time</th><th>Title</th><th>Speaker</th></tr>\n </thead>\n";
    CHECK(read(head +
               "<tbody>\n  <tr>\n   <td style=\"width: 9em\">9:00 - 9:15</td>\n   <td>One | half</td>\n"
               "   <td>Ada Lovelace</td>\n  </tr>\n\n  <tr><td>9:15 - "
               "9:30</td><td><b>Two</b></td><td></td></tr>\n"
               "</tbody>\n</table>\n") ==
          Lines{"05 09:00-09:15 One | half (Ada Lovelace)", "05 09:15-09:30 Two"});
    CHECK(read("<table>\n<tr>\n<td>Freitag</td>\n<td>\n<ul>\n<li>9:00 - 9:30 Uhr Ankommen</li>\n"
               "<li>ab 18:00 Uhr gemeinsamer Ausklang</li>\n</ul>\n</td>\n</tr>\n</table>\n") ==
          Lines{"08 09:00-09:30 Ankommen", "08 18:00 gemeinsamer Ausklang"});
    CHECK(read("<div>08:15 – 08:25</div>\n<div class=\"card\">\n<h4>Welcome</h4>\n</div>\n<div>08:25 – "
               "08:50</div>\n"
               "<div class=\"card\">\n<h4>Keynote</h4>\n</div>\n") ==
          Lines{"05 08:15-08:25 Welcome", "05 08:25-08:50 Keynote"});
}

TEST_CASE("rows of an HTML table may have comments, empty lines between them and cells over several lines") {
    CHECK(
        read("<table>\n<tr>\n<th>Time</th>\n<!-- <th>Link</th> -->\n<th>Kind</th>\n"
             "<th>Title & Speakers</th>\n</tr>\n\n<tr>\n<td>8:00</td>\n<td>Tutorial</td>\n<td>\nTBD\n<br>\n"
             "Ada Lovelace\n</td>\n</tr>\n\n<tr>\n<td>9:00</td>\n<td>Talk</td>\n<td>\n<b>Engines</b>\n<br>\n"
             "Alan Turing <i>(ACME)</i>\n</td>\n</tr>\n</table>\n") ==
        Lines{"05 08:00 Tutorial (Ada Lovelace)", "05 09:00 Engines (Alan Turing)"});
}

TEST_CASE("a row that only counts the days starts another one") {
    CHECK(read("| Time | Activity |\n|-|-|\n**Day 1** |\n09.00 - 09.10 | One |\n09.10 - 09.20 | Two |\n---\n"
               "**Day 2** | |\n09.00 - 09.30 | Three |\n") ==
          Lines{"05 09:00-09:10 One", "05 09:10-09:20 Two", "06 09:00-09:30 Three"});
    CHECK(read("| Day 1 | |\n|-|-|\n| 9:00 - 9:10 | One |\n\n| Day 2 | |\n|-|-|\n| 9:00 - 9:10 | Two |\n") ==
          Lines{"05 09:00-09:10 One", "06 09:00-09:10 Two"});
}

TEST_CASE("a cell may tell who speaks on a line of its own, or before the title with their company") {
    CHECK(read("| Time | Hall | Annex |\n|-|-|-|\n"
               "| 9:00 | Engines<br/>Ana López, ACME | Flying<br>Alan Turing et Paul Ferry |\n") ==
          Lines{"05 09:00 Engines (Ana López) @Hall", "05 09:00 Flying (Alan Turing) (Paul Ferry) @Annex"});
    CHECK(read("| Time | Speaker & Title |\n|-|-|\n| 9:00 | Xyla Quorn (ACME) **Engines** |\n"
               "| 9:30 | Coffee |\n") == Lines{"05 09:00 Engines (Xyla Quorn)", "05 09:30 Coffee"});
}

TEST_CASE("a room's cell that shows a pause by a picture alone is an item") {
    CHECK(read("| Time | Hall | Deck |\n|-|-|-|\n| 9:00 | Boats | Sails |\n| 10:00 | ☕ | ⬇️ |\n"
               "| 11:00 | Oars | - |\n") ==
          Lines{"05 09:00 Boats @Hall", "05 09:00 Sails @Deck", "05 10:00 ☕ @Hall", "05 11:00 Oars @Hall"});
}

TEST_CASE("what tells no end ends at the latest where a pause begins that is in no room") {
    const auto reading = read_announcement(
        source_of("# Day\n2024-03-05\n\n| Time | Title | Room |\n|-|-|-|\n| 11:00 | Boats | Hall |\n"
                  "| 12:00 | Lunch | |\n| 13:00 | Sails | Hall |\n",
                  "agenda.md"),
        plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.slots.at(0).duration == std::chrono::minutes{60});
    CHECK(reading->agenda.slots.at(0).end_inferred);
}

TEST_CASE("of two columns that may be times, the later is the title where no other is") {
    CHECK(read("| Time | Slot |\n|---|---|\n| 19:00 | Engines |\n| 20:00 | Break |\n") ==
          Lines{"05 19:00 Engines", "05 20:00 Break"});
}

TEST_CASE("what stands where a speaker would is the title where it reads as one and none else is told") {
    CHECK(lines_of("| Time | Type | Speaker |\n|---|---|---|\n| 10:00 | Invited talk 1 | Ada King |\n"
                   "| 11:00 | Contributed talk 1 | Light oars with flexible blades and handles |\n"
                   "| 12:00 | Contributed talk 2 | Maria de la Cruz van der Berg |\n") ==
          Lines{"10:00 Invited talk 1 (Ada King)",
                "11:00 Contributed talk 1: Light oars with flexible blades and handles",
                "12:00 Contributed talk 2 (Maria de la Cruz van der Berg)"});
}

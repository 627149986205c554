// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "core/formats/csv.h"
#include "tests/formats/announcement_lines.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace estrade;
using estrade::test::plain_options;
using estrade::test::source_of;

namespace {

using Lines = std::vector<std::string>;

/// The title, then "2024-03-05 19:00-19:10 Title (Name) @Room" for each slot; no end where it is inferred.
Lines read(const std::string& text, const std::string& file = "agenda.md") {
    const auto reading = read_announcement(source_of(text, file), plain_options());
    if (!reading)
        return {"nothing"};
    const Agenda& agenda = reading->agenda;
    Lines lines{agenda.event.title};
    for (const Slot& slot : agenda.slots)
        lines.push_back(test::placed_line_of(agenda, slot));
    return lines;
}

bool says(const std::string& text, const std::string& what) {
    const auto reading = read_announcement(source_of(text, "agenda.md"), plain_options());
    return reading &&
           std::any_of(reading->diagnostics.begin(), reading->diagnostics.end(),
                       [&](const Diagnostic& d) { return d.what.english().find(what) != std::string::npos; });
}

/// The day of the first slot.
std::string day(const std::string& text, const std::string& file = "agenda.md") {
    const Lines lines = read(text + "\n- 19:00 A\n- 20:00 B\n", file);
    return lines.size() < 2 ? "none" : lines[1].substr(0, 10);
}

} // namespace

TEST_CASE("rows that a time spans and that are of a speaker or an abstract tell more of the row above") {
    const auto reading =
        read_announcement(source_of("# Camp\n2024-03-09\n\n<table>\n<tr>\n<td rowspan=\"3\">9:00 - "
                                    "9:20</td>\n<td class=\"title\">Boats</td>\n"
                                    "</tr>\n<tr>\n<td class=\"speaker\">Ada King</td>\n</tr>\n<tr>\n<td "
                                    "class='abstract'>Why they float.</td>\n"
                                    "</tr>\n<tr><td>9:20 - 9:30</td><td>Oars</td></tr>\n</table>\n",
                                    "agenda.md"),
                          plain_options());
    REQUIRE(reading);
    REQUIRE(reading->agenda.sessions.size() == 2);
    CHECK(reading->agenda.sessions[0].title == "Boats");
    CHECK(reading->agenda.sessions[0].abstract == "Why they float.");
    CHECK(reading->agenda.people.at(0).name == "Ada King");
}

TEST_CASE("tags written large are tags") {
    CHECK(read("<TABLE>\n<TR>\n<TH></TH>\n<TH>Hall</TH>\n<TH>Attic</TH>\n</TR>\n<TR>\n<TD>9:00-9:30</"
               "TD>\n<TD>A</TD>\n"
               "<TD ROWSPAN=2>B</TD>\n</TR>\n<TR>\n<TD>9:30-10:00</TD>\n<TD>C</TD>\n</TR>\n</TABLE>\n") ==
          Lines{"agenda", "2026-01-15 09:00-09:30 A @Hall", "2026-01-15 09:00-10:00 B @Attic",
                "2026-01-15 09:30-10:00 C @Hall"});
}

TEST_CASE("no cell spans more rows than its part of a table has") {
    CHECK(read("<table>\n<thead>\n<tr><th "
               "rowspan=2>Time</th><th>Hall</th><th>Attic</th></tr>\n</thead>\n<tbody>\n"
               "<tr><td>9:00-9:30</td><td>A</td><td>B</td></tr>\n</tbody>\n</table>\n") ==
          Lines{"agenda", "2026-01-15 09:00-09:30 A @Hall", "2026-01-15 09:00-09:30 B @Attic"});
}

TEST_CASE("a list in a row that begins with a time is part of that row") {
    CHECK(read("<table>\n<tr>\n<td>9:00-9:30</td>\n<td>Flash "
               "talks</td>\n<td>\n<ul>\n<li>Why boats float</li>\n<li>How to row</li>\n</ul>\n</td>\n</tr>\n"
               "<tr><td>9:30-10:00</td><td>Lunch</td><td></td></tr>\n</table>\n") ==
          Lines{"agenda", "2026-01-15 09:00-09:30 Flash talks | Why boats float How to row",
                "2026-01-15 09:30-10:00 Lunch"});
}

TEST_CASE("what spans rows of a grid ends with the last of them") {
    CHECK(read("<table>\n<tr><th>Time</th><th>Hall</th><th>Attic</th></tr>\n"
               "<tr><td>9:00-9:30</td><td>A</td><td "
               "rowspan=\"2\">B</td></tr>\n<tr><td>9:30-10:00</td><td>C</td></tr>\n</table>\n") ==
          Lines{"agenda", "2026-01-15 09:00-09:30 A @Hall", "2026-01-15 09:00-10:00 B @Attic",
                "2026-01-15 09:30-10:00 C @Hall"});
}

TEST_CASE("a Markdown table is an announcement's, whatever its columns are called") {
    CHECK_FALSE(recognises_csv(source_of("# Camp\n\n| Start | End | Session | Speaker |\n|---|---|---|---|\n"
                                         "| 09:00 | 09:15 | Engines | Ada Lovelace |\n",
                                         "agenda.md")));
    CHECK(recognises_csv(
        source_of("start|end|title\n2024-03-05 09:00|2024-03-05 09:15|Engines\n", "agenda.csv")));
}

TEST_CASE("a programme that counts to twelve goes on in the afternoon") {
    const std::string text = "# Camp\n2024-03-05\n\n- 9:00-11:00 A\n- 11:00-12:30 B\n- 12:30-1:30 Lunch\n"
                             "- 1:30-2:00 C\n\n## Day 2\n\n- 8:30 D\n- 2:00 E\n";
    CHECK(read(text) == Lines{"Camp", "2024-03-05 09:00-11:00 A", "2024-03-05 11:00-12:30 B",
                              "2024-03-05 12:30-13:30 Lunch", "2024-03-05 13:30-14:00 C",
                              "2024-03-06 08:30 D", "2024-03-06 14:00 E"});
    CHECK(says(text, "its clocks tell twelve hours"));
    CHECK(read("# Camp\n2024-03-05\n\n- 9:00 am A\n- 12:00 am Lunch\n- 1:00 pm B\n") ==
          Lines{"Camp", "2024-03-05 09:00 A", "2024-03-05 12:00 Lunch", "2024-03-05 13:00 B"});
    CHECK(read("# Party\n2024-03-05\n\n- 20:00 A\n- 22:00 B\n- 1:00 C\n") ==
          Lines{"Party", "2024-03-05 20:00 A", "2024-03-05 22:00 B", "2024-03-06 01:00 C"});
    CHECK(read("# Camp\n2024-03-05\n\n- 11:30am A\n- 13:30am B\n") ==
          Lines{"Camp", "2024-03-05 11:30 A", "2024-03-05 13:30 B"});
}

TEST_CASE("a programme that counts to twelve is one of the evening where that is told to begin then") {
    const std::string items = "\n- 6:00-6:30 A\n- 6:30-8:00 B\n- 8:00 End\n";
    const Lines evening{"Camp", "2024-03-05 18:00-18:30 A", "2024-03-05 18:30-20:00 B",
                        "2024-03-05 20:00 End"};
    CHECK(read("---\ntitle: Camp\ndate: 2024-03-05T18:00:00\n---\n" + items) == evening);
    CHECK(read("# Camp\n2024-03-05, 6:00-9:00pm\n" + items) == evening);
    CHECK(says("# Camp\n2024-03-05, 6:00-9:00pm\n" + items, "as 18:00 is told"));
}

TEST_CASE("a programme that counts to twelve is one of the evening where words speak of that, as is told") {
    const std::string items = "\n- 7:00-7:30 A\n- 7:30 B\n- 9:00 End\n";
    const Lines evening{"Camp", "2024-03-05 19:00-19:30 A", "2024-03-05 19:30 B", "2024-03-05 21:00 End"};
    const Lines morning{"Camp", "2024-03-05 07:00-07:30 A", "2024-03-05 07:30 B", "2024-03-05 09:00 End"};
    for (const char* const words : {"An evening of boats", "On se voit ce soir", "Wir treffen uns abends",
                                    "The doors close at 11 pm", "Open until 11 p.m."}) {
        const std::string text = "# Camp\n2024-03-05\n\n" + std::string(words) + "\n" + items;
        INFO(words);
        CHECK(read(text) == evening);
        CHECK(says(text, "taken for the evening, of which its words speak"));
    }
    for (const char* const words : {"Boats", "Breakfast, and in the evening a party", "PM tools"}) {
        INFO(words);
        CHECK(read("# Camp\n2024-03-05\n\n" + std::string(words) + "\n" + items) == morning);
    }
    CHECK(read("# Camp\n2024-03-05\n\nAn evening of boats\n\n- 8:00 A\n- 9:00 B\n").at(1) ==
          "2024-03-05 08:00 A");
}

TEST_CASE("a day is told by a file's name, the front matter or a mail's text") {
    CHECK(day("# Camp\n", "2024-3-5-camp.md") == "2024-03-05");
    CHECK(day("---\ntitle: A\ndate: 2024-03-01 12:00:07\nwhen: 2024-03-05 18:30\n---\n") == "2024-03-05");
    CHECK(day("---\ntitle: A\ndateTime: 2024-03-05 18:30\n---\n") == "2024-03-05");
    CHECK(day("---\ntitle: A\nsidebar:\n  - title: Datum\n    text: \"5.3.2024\"\n---\n") == "2024-03-05");
    CHECK(day("---\ntitle: A\nupdated: 2024-03-05\n---\n") == "2026-01-15");
    CHECK(day("On 3 March 2024 at 10:12, Ada wrote:\n\nWe meet on Tuesday 5 March 2024.\n\n") ==
          "2024-03-05");
    const std::string mail = "From: Ada <ada@engines.example>\nTo: list@engines.example\n"
                             "Date: Fri, 1 Mar 2024 10:12:44 +0100\nSubject: Re: [engines] Next meeting\n\n"
                             "Hello,\n\nwe meet next Tuesday, March 5.\n\n";
    CHECK(read(mail + "- 19:00 A\n- 20:00 B\n") ==
          Lines{"Next meeting", "2024-03-05 19:00 A", "2024-03-05 20:00 B"});
}

TEST_CASE("a day without a year is of the year that the title or its weekday tells") {
    CHECK(day("# Engines 2019\n\nOn Sunday, October 27.\n") == "2019-10-27");
    CHECK(day("# Engines\n\nOn Friday, January 6.\n") == "2023-01-06");
    CHECK(day("# January 6-7, engines\n\nOn Friday, January 6.\n") == "2023-01-06");
    CHECK(day("# Engines 2019\n\nOn Friday, January 6.\n") == "2023-01-06");
    CHECK(day("---\ntitle: Thursday 19 March 2025\n---\n", "2026-03-19-engines.md") == "2026-03-19");
    CHECK(says("---\ntitle: Thursday 19 March 2025\n---\n- 19:00 A\n- 20:00 B\n",
               "the weekday does not go with the date"));
}

TEST_CASE("days that tell no year and no month's name head what follows where their weekday is told") {
    CHECK(read("# Camp\n\n<p>Mercredi (25/10)</p>\n<div>09:00 - 10:00</div><div>Sails</div>\n\n"
               "<p>Jeudi (26/10)</p>\n<div>09:00 - 10:00</div><div>Ropes</div>\n") ==
          Lines{"Camp", "2023-10-25 09:00-10:00 Sails", "2023-10-26 09:00-10:00 Ropes"});
}

TEST_CASE("a page whose front matter lists sessions, and whose text tells no times, is read as that list") {
    const std::string list = "---\ntitle: Camp\nday: 2024-03-05\ntalks:\n- {start: '9:00', end: '9:45', "
                             "title: Sails}\n- {start: '9:45', end: '10:30', title: Ropes}\n---\n";
    CHECK(read(list + "\nSee you there.\n") ==
          Lines{"Camp", "2024-03-05 09:00-09:45 Sails", "2024-03-05 09:45-10:30 Ropes"});
    CHECK(read(list + "\n- 19:00-20:00 Knots\n").back() == "2024-03-05 19:00-20:00 Knots");
    CHECK(read("---\ntitle: Camp\ndate: 2024-03-05 19:00:00\nevent:\n  place: Quay\n---\nSee you.\n") ==
          Lines{"nothing"}); // when the page was written, perhaps
}

TEST_CASE(
    "a listed page's own clock is no session's, nor is what a grid is labelled with, nor its rooms all one") {
    const std::string page = "---\ntitle: Agenda\ndate: 2024-03-05T09:37:06\ndays:\n- short: Martes\n"
                             "  full: Martes 11 de marzo\n  rooms: [Quay, Pier]\n  items:\n"
                             "  - {label: '8:30 - 8:40'}\n  - {label: Sails, timelabel: '8:30 - 8:40'}\n"
                             "  - {label: Ropes, timelabel: '8:40 - 9:10'}\n---\n";
    CHECK(read(page) == Lines{"Agenda", "2025-03-11 08:30-08:40 Sails", "2025-03-11 08:40-09:10 Ropes"});
}

TEST_CASE("the days over a table tell the event's") {
    const std::string table = "| Friday 8 March 2024 |\n| 19:00 | A |\n| 20:00 | B |\n";
    CHECK(read("# Camp\n\n" + table) == Lines{"Camp", "2024-03-08 19:00 A", "2024-03-08 20:00 B"});
    CHECK_FALSE(says("# Camp\n\n" + table, "no date is told"));
}

TEST_CASE("days head what follows though a blank is missing or they are told as adverbs") {
    CHECK(read("2024-03-08\n\n###Friday\n- 19:00 A\n\n###Saturday\n- 9:00 B\n") ==
          Lines{"agenda", "2024-03-08 19:00 A", "2024-03-09 09:00 B"});
    CHECK(read("# Camp\n8.-9. März 2024\n\n## Freitags\n- 19:00 A\n\n## Samstags\n- 9:00 B\n") ==
          Lines{"Camp", "2024-03-08 19:00 A", "2024-03-09 09:00 B"});
    CHECK(read("# Camp 2024\n\n### 3月8日(金)\n- 19:00 A\n\n### 3月9日(土)\n- 9:00 B\n") ==
          Lines{"Camp 2024", "2024-03-08 19:00 A", "2024-03-09 09:00 B"});
}

TEST_CASE("a heading may tell more after its time") {
    CHECK(read("# Meetup\n2024-03-05\n\n## Welcome (18:30)\n\n## Lightning talks (~7:05pm) (optional)\n") ==
          Lines{"Meetup", "2024-03-05 18:30 Welcome", "2024-03-05 19:05 Lightning talks"});
}

TEST_CASE("a sentence that goes on after its time is told whole") {
    CHECK(read("# Soir\n2024-03-05\n\n1. Rétro de 20h45 à 21h\n2. Fin officielle à 21h et un verre.\n") ==
          Lines{"Soir", "2024-03-05 20:45-21:00 Rétro", "2024-03-05 21:00 Fin officielle et un verre"});
}

TEST_CASE("a web page that tells a few times is read as what it shows") {
    const std::string head = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Engines 2024</title>\n"
                             "<style>p { x: 1 }</style>\n<script>\n- 18:00 Hidden\n</script></head><body>\n"
                             "<nav><p>- 8:00 Hidden</p></nav>\n<div><p>On March 5.</p>\n";
    CHECK(read(head + "<ul><li><p><b>19:00</b></p>\n<p>Welcome</p></li>\n<li><p><b>19:30 - 20:00</b></p>\n"
                      "<p>Flying - <a href=\"x\">Ada Lovelace</a></p></li>\n"
                      "<li><p><b>20:00</b> End</p></li></ul></div></body></html>\n") ==
          Lines{"Engines 2024", "2024-03-05 19:00 Welcome", "2024-03-05 19:30-20:00 Flying (Ada Lovelace)",
                "2024-03-05 20:00 End"});
    CHECK(read(head + "<p>Doors: 19:00</p></div></body></html>\n") == Lines{"nothing"});
}

TEST_CASE("cells of an HTML table that span rows and columns leave the others where they belong") {
    const std::string head =
        "# Camp\n2024-03-09\n\n<table>\n<tr><th rowspan=\"2\">Time</th><th colspan=\"2\">"
        "Saturday</th><th colspan=2>Sunday</th></tr>\n"
        "<tr><th>Red</th><th>Blue</th><th>Red</th><th>Blue</th></tr>\n";
    CHECK(read(head + "<tr><td>9:00</td><td colspan=\"2\">Opening</td><td>A</td><td>B</td></tr>\n"
                      "<tr><td>10:00</td><td rowspan=\"2\">C</td><td>D</td><td>E</td><td>F</td></tr>\n"
                      "<tr><td>11:00</td><td>G</td><td>H</td><td>I</td></tr>\n"
                      "<tr><td>12:00</td><td colspan=\"4\">Lunch</td></tr>\n</table>\n") ==
          Lines{"Camp", "2024-03-09 09:00 Opening @Red", "2024-03-09 10:00 C @Red",
                "2024-03-09 10:00 D @Blue", "2024-03-09 11:00 G @Blue", "2024-03-09 12:00 Lunch @Red",
                "2024-03-10 09:00 A @Red", "2024-03-10 09:00 B @Blue", "2024-03-10 10:00 E @Red",
                "2024-03-10 10:00 F @Blue", "2024-03-10 11:00 H @Red", "2024-03-10 11:00 I @Blue",
                "2024-03-10 12:00 Lunch @Red"});
    CHECK(read("# Camp\n2024-03-09\n\n<table>\n<tr><td></td><td>Saturday</td><td>Sunday</td></tr>\n"
               "<tr><td>9:00</td><td>A</td><td rowspan=\"3\">B</td></tr>\n<tr></tr>\n<tr></tr>\n"
               "<tr><td>10:00</td><td>C</td><td>D</td></tr>\n</table>\n") ==
          Lines{"Camp", "2024-03-09 09:00 A", "2024-03-09 10:00 C", "2024-03-10 09:00 B",
                "2024-03-10 10:00 D"});
    CHECK(read("# Camp\n2024-03-09\n\n<table>\n<tr><td rowspan=2>9:00</td><td>A</td></tr>\n"
               "<tr><td>B</td></tr>\n<tr><td>10:00</td><td>C</td></tr>\n</table>\n") ==
          Lines{"Camp", "2024-03-09 09:00 A", "2024-03-09 09:00 B", "2024-03-09 10:00 C"});
}

TEST_CASE("times that a table repeats at its right are nobody's title") {
    CHECK(read("# Camp\n2024-03-09\n\n| | Saturday | Sunday | |\n|-|-|-|-|\n| 9:00 | A | B | 9:00 |\n"
               "| 10:00 | | C | 10:00 |\n") ==
          Lines{"Camp", "2024-03-09 09:00 A", "2024-03-10 09:00 B", "2024-03-10 10:00 C"});
}

TEST_CASE("columns may be counted days, and a cell may tell a time of its own") {
    CHECK(read("# Camp\n2024-03-09\n\n| Time | Day 1 | Day 2 |\n|-|-|-|\n| 9:00 | A | B |\n"
               "| 16:30-17:30 | C | <b>16:00–17:00 D</b> |\n") ==
          Lines{"Camp", "2024-03-09 09:00 A", "2024-03-09 16:30-17:30 C", "2024-03-10 09:00 B",
                "2024-03-10 16:00-17:00 D"});
}

TEST_CASE("paragraphs of one line are several") {
    CHECK(
        read("# Camp\n2024-03-09\n\n<p>Topic: Engines.</p> <p>18:00-18:30 - A<br/>18:50 - B</p> <p>Where:</p>"
             " <p>There.</p>\n") == Lines{"Camp", "2024-03-09 18:00-18:30 A", "2024-03-09 18:50 B"});
}

TEST_CASE("lengths are no times of day") {
    CHECK(read("# Meetup\n\n| Speaker | Topic | Length |\n|-|-|-|\n| Ada | Engines | 20 min |\n"
               "| Alan | Flying | 20 min |\n") == Lines{"nothing"});
}

TEST_CASE("who speaks is told by a column, a page of the site or a list in the front matter") {
    const std::string head = "# Camp\n2024-03-09\n\n";
    CHECK(read(head + "|Ora | Presentatore | Titolo |\n|-|-|-|\n| 9.30-10.15 | Xyla | <p>Motori</p><p>Volare"
                      "</p> |\n| 10.30 | | Pranzo |\n") ==
          Lines{"Camp", "2024-03-09 09:30-10:15 Motori Volare (Xyla)", "2024-03-09 10:30 Pranzo"});
    CHECK(read(head + "| Time | Title | Speaker |\n|-|-|-|\n| 9:00 | Lecture 3: Green Fields | Xyla |\n"
                      "| 10:00 | End | All |\n") ==
          Lines{"Camp", "2024-03-09 09:00 Lecture 3: Green Fields (Xyla)", "2024-03-09 10:00 End"});
    CHECK(read(head + "- 9:00 <a href=\"/speakers/xyla\">Xyla Quorn</a> — Engines\n- 10:00 End\n") ==
          Lines{"Camp", "2024-03-09 09:00 Engines (Xyla Quorn)", "2024-03-09 10:00 End"});
    CHECK(read(head +
               "| Time | Title | Speaker |\n|-|-|-|\n| 9:00 | Engines | <Link href={'x#y'}>Ada Lovelace"
               "</Link> |\n| 10:00 | End | |\n") ==
          Lines{"Camp", "2024-03-09 09:00 Engines (Ada Lovelace)", "2024-03-09 10:00 End"});
    CHECK(
        read("---\ntitle: Java\ndate: 2024-03-09\nspeaker: [\"[Xyla Quorn](https://x.example)\"] # an array\n"
             "---\n- 18:45 Arrival\n- 19:00 Talk\n") ==
        Lines{"Java", "2024-03-09 18:45 Arrival", "2024-03-09 19:00 Talk (Xyla Quorn)"});
}

TEST_CASE("who somebody works for, or where a pause is, is nobody who speaks") {
    CHECK(read("# Java\n2024-03-09\n\n- 19:00 Coffee - Blue Garden\n- 20:00 End\n") ==
          Lines{"Java", "2024-03-09 19:00 Coffee - Blue Garden", "2024-03-09 20:00 End"});
    CHECK(read("# Java\n2024-03-09\n\n- 19:00 Engines (Julien Morel, ORACLE Global Services Germany GmbH)\n"
               "- 20:00 Flying (Alan Turing, JUG Mainz, oleron ag)\n") ==
          Lines{"Java", "2024-03-09 19:00 Engines (Julien Morel)", "2024-03-09 20:00 Flying (Alan Turing)"});
}

TEST_CASE("in plain text a line that tells a day alone, counted or dated, begins that day and ends what "
          "stands before") {
    const Lines two_days{"Camp", "2026-05-07 09:00 Alpha", "2026-05-07 10:00 Beta", "2026-05-08 09:00 Gamma"};
    for (const auto& [first, second] : std::vector<std::pair<std::string, std::string>>{
             {"Day 1 – Thursday, May 7 2026", "Day 2 – Friday, May 8"},
             {"Day 1: 7 May 2026", "Day 2: 8 May 2026"},
             {"Jour 1 (jeudi 7 mai 2026)", "Jour 2 (vendredi 8 mai)"},
             {"Thursday 7 May 2026 (Day 1)", "Friday 8 May (Day 2)"},
             {"7 May 2026", "Day 2"}}) {
        INFO(first);
        CHECK(read("# Camp\n" + first + "\n09:00 Alpha\n10:00 Beta\n" + second + "\n09:00 Gamma\n") ==
              two_days);
        CHECK(read("# Camp\n\n| Time | Title |\n|---|---|\n| **" + first +
                   "** | |\n| 09:00 | Alpha |\n| 10:00 | Beta |\n| **" + second +
                   "** | |\n| 09:00 | Gamma |\n") == two_days);
    }
    const auto reading = read_announcement(
        source_of(
            "2026-05-07\n\n09:00 Alpha\nBring a lamp.\nDay 2\n09:00 Beta\nIt is dark.\nDay 3 is free.\n"),
        plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.sessions[0].abstract == "Bring a lamp.");
    CHECK(reading->agenda.sessions[1].abstract == "It is dark.\nDay 3 is free.");
}

TEST_CASE("a name in brackets is known by its company where several stand so") {
    CHECK(read("# Camp\n2026-05-07\n\n- 10:00 Keynote: Machines (Anna Tamm)\n- 11:00 Looms (Mart Kask, "
               "Bolt)\n"
               "- 12:00 Cards (Liis Saar)\n") ==
          Lines{"Camp", "2026-05-07 10:00 Keynote: Machines (Anna Tamm)",
                "2026-05-07 11:00 Looms (Mart Kask)", "2026-05-07 12:00 Cards (Liis Saar)"});
}

TEST_CASE("a room in brackets is one where several are told so") {
    CHECK(read("# Camp\n2026-05-07\n\n- 10:00 Looms (salle Turing)\n- 11:00 Cards by Anna Tamm (Main "
               "Hall)\n") == Lines{"Camp", "2026-05-07 10:00 Looms @salle Turing",
                                   "2026-05-07 11:00 Cards (Anna Tamm) @Main Hall"});
    CHECK(read("# Camp\n2026-05-07\n\n- 10:00 Looms (salle Turing)\n- 11:00 Cards\n") ==
          Lines{"Camp", "2026-05-07 10:00 Looms (salle Turing)", "2026-05-07 11:00 Cards"});
}

TEST_CASE("a list right under a line of text tells of it") {
    const auto reading = read_announcement(
        source_of("2026-05-07\n\n10:00 Workshops\n  - Looms\n  - Cards\n11:00 Lunch\n\n- Bring a lamp\n"),
        plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.sessions[0].abstract == "- Looms\n- Cards");
    CHECK(reading->agenda.sessions[1].abstract.empty());
}

TEST_CASE("a word for cancelled beside what is struck out is no part of the title") {
    const auto reading =
        read_announcement(source_of("2026-05-07\n\n- 10:00 *cancelled* ~~Looms - Anna Tamm~~\n- 11:00 "
                                    "~~Cards~~ (cancelled)\n- 12:00 Lunch\n"),
                          plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.sessions[0].title == "Looms");
    CHECK(reading->agenda.sessions[0].status == SessionStatus::cancelled);
    CHECK(reading->agenda.sessions[1].title == "Cards");
}

TEST_CASE("a bracket may tell who speaks and how long") {
    CHECK(read("# Camp\n2026-05-07\n\n- 10:00 \"Looms\" (Mart, ca. 30 min)\n- 11:00 Cards (free, 30 min)\n- "
               "12:00 Lunch\n") == Lines{"Camp", "2026-05-07 10:00-10:30 Looms (Mart)",
                                         "2026-05-07 11:00 Cards (free, 30 min)", "2026-05-07 12:00 Lunch"});
}

TEST_CASE("what stands under headings of rooms is there") {
    const std::string text = "# Camp\n2026-05-07\n\n## Main Hall\n\n- 10:00-11:00 Looms\n- 11:00-12:00 "
                             "Cards\n\n## Seminar Room\n\n"
                             "- 10:00-11:00 Yarn\n\n## After that\n\n- 12:00 Lunch\n";
    CHECK(read(text) == Lines{"Camp", "2026-05-07 10:00-11:00 Looms @Main Hall",
                              "2026-05-07 10:00-11:00 Yarn @Seminar Room",
                              "2026-05-07 11:00-12:00 Cards @Main Hall", "2026-05-07 12:00 Lunch"});
    CHECK_FALSE(says(text, "starts before the line above it"));
}

TEST_CASE(
    "lines with bars tell title, people, room and length in any cell after the time, and lose no other") {
    CHECK(
        read(
            "# Camp\n2026-05-07\n\n10:00 | Doors\n10:20 | Looms | Speaker: Mart Kask\n10:50 | Cards | Room 3 "
            "| 20 min\n"
            "11:30 | Yarn | bring wool\n") ==
        Lines{"Camp", "2026-05-07 10:00 Doors", "2026-05-07 10:20 Looms (Mart Kask)",
              "2026-05-07 10:50-11:10 Cards @Room 3", "2026-05-07 11:30 Yarn | bring wool"});
}

TEST_CASE("what is in no room is in none where others are") {
    const std::string rooms =
        "10:30 Wool, by Bo Berg (Room Pi)\n10:30 Wax, by Cy Roe (Room Tau)\n11:00 Lunch\n";
    CHECK(read("# Camp\n2026-05-07\n\n10:00 Looms, by Ada King\n" + rooms) ==
          Lines{"Camp", "2026-05-07 10:00 Looms (Ada King)", "2026-05-07 10:30 Wool (Bo Berg) @Room Pi",
                "2026-05-07 10:30 Wax (Cy Roe) @Room Tau", "2026-05-07 11:00 Lunch"});
    CHECK(read("# Camp\n2026-05-07\n\n" + rooms) == Lines{"Camp", "2026-05-07 10:30 Wool (Bo Berg) @Room Pi",
                                                          "2026-05-07 10:30 Wax (Cy Roe) @Room Tau",
                                                          "2026-05-07 11:00 Lunch"});
}

TEST_CASE("a table's columns of other things are told with what they stand beside") {
    const auto reading = read_announcement(
        source_of(
            "2026-05-07\n\n| Time | Title | Speaker | Requirements | Description |\n|---|---|---|---|---|\n"
            "| 10:00 | Looms | Ada | A lamp | How they weave. |\n| 11:00 | Lunch | | - | |\n"),
        plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.sessions[0].abstract == "Requirements: A lamp\n\nHow they weave.");
    CHECK(reading->agenda.sessions[1].abstract.empty());
}

TEST_CASE("ranges under each other are times, though what follows begins small or they are written without "
          "colons") {
    CHECK(read("Camp\n2026-05-07\n\n1900-1930 doors, drinks\n1930-2000 Looms\n2000-2030 Cards\n") ==
          Lines{"Camp", "2026-05-07 19:00-19:30 doors, drinks", "2026-05-07 19:30-20:00 Looms",
                "2026-05-07 20:00-20:30 Cards"});
    CHECK(read("Camp\n2026-05-07\n\n19:00-19:10 Looms\nWe are there from\n19:00-20:00 on both days\n19:10 "
               "Cards\n") == Lines{"Camp", "2026-05-07 19:00-19:10 Looms", "2026-05-07 19:10 Cards"});
}

TEST_CASE(
    "a time alone is told by what is set in under it, rooms by their words though they are named once") {
    CHECK(read("# Camp\n2026-05-07\n\n09:00 Welcome\n10:00 - 10:45\n   Salle Turing : Looms (Anna Tamm)\n   "
               "Main Hall: Cards\n"
               "11:00 Lunch\n") ==
          Lines{"Camp", "2026-05-07 09:00 Welcome", "2026-05-07 10:00-10:45 Looms (Anna Tamm) @Salle Turing",
                "2026-05-07 10:00-10:45 Cards @Main Hall", "2026-05-07 11:00 Lunch"});
}

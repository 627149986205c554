// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "tests/formats/announcement_lines.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <string>
#include <vector>

using namespace estrade;

namespace {

using Lines = std::vector<std::string>;

/// "19:00-19:10 Title (Name) @Room" of each slot; no end where it is inferred.
Lines lines_of(const std::string& text) {
    const auto reading = read_announcement(test::source_of("# Bees\n2026-05-09\n\n" + text, "agenda.md"),
                                           test::plain_options());
    if (!reading)
        return {"nothing"};
    const Agenda& agenda = reading->agenda;
    Lines lines;
    for (const Slot& slot : agenda.slots)
        lines.push_back(test::placed_line_of(agenda, slot).substr(11));
    return lines;
}

} // namespace

TEST_CASE("lines that all begin with a time are items, in lower case too; a wrapped sentence is none") {
    CHECK(lines_of("19:00 Bees at night\n19:30 short break\n19:45 open stage, for which one signs up there\n"
                   "21:00 lights out\n") == Lines{"19:00 Bees at night", "19:30 short break",
                                                  "19:45 open stage, for which one signs up there",
                                                  "21:00 lights out"});
    CHECK(lines_of("- 18:00 Bees\n- 20:00 Nets\n\nThe bar is open from\n17:00 to midnight, and then from\n"
                   "10:00 on, as we need it.\n") == Lines{"18:00 Bees", "20:00 Nets"});
}

TEST_CASE("numbers with dots are times where three or more are in order, and one could be no date") {
    CHECK(lines_of("17.00 Doors\n17.15 Bees v/ Mette Holm\n18.00 Thanks\n") ==
          Lines{"17:00 Doors", "17:15 Bees (Mette Holm)", "18:00 Thanks"});
    CHECK(lines_of("- 17.00 Doors\n- 17.15 Bees\n- 18.00 Thanks\n").size() == 3);
    CHECK(lines_of("kl. 18.00 Fika\nkl. 18.15 Karin Lund och Olle Ek: Bin\nkl. 19.30 Tack\n") ==
          Lines{"18:00 Fika", "18:15 Bin (Karin Lund) (Olle Ek)", "19:30 Tack"});
    CHECK(lines_of("17.10 Doors\n18.10 Bees\n19.10 Thanks\n") == Lines{"nothing"}); // of October
    CHECK(lines_of("1.10 Doors\n1.15 Bees\n1.20 Thanks\n") == Lines{"nothing"});    // chapters
    CHECK(lines_of("17.01 Doors\n17.02 Bees\n18.30 Thanks\n") == Lines{"nothing"}); // versions
}

TEST_CASE("rooms before colons stand under one time, the first of them beside it") {
    CHECK(lines_of("09:00 Welcome\n10:00 Track A: Bees - Anna Wolf\n      Track B: Bread - Paul Vos\n11:00 "
                   "Lunch\n") == Lines{"09:00 Welcome", "10:00 Bees (Anna Wolf) @Track A",
                                       "10:00 Bread (Paul Vos) @Track B", "11:00 Lunch"});
}

TEST_CASE("a kind and a name before a title in quotes tell who speaks") {
    CHECK(lines_of("- 10:00 Conférence de Anna Wolf : \"Bees\"\n- 11:00 Vortrag von Paul Vos, „Nets“\n") ==
          Lines{"10:00 Conférence: Bees (Anna Wolf)", "11:00 Vortrag: Nets (Paul Vos)"});
}

TEST_CASE("an evening that lasts till late has an open end") {
    CHECK(lines_of("- 19:00 Bees\n- 20:30 – late Drinks\n- 22:00 Late talks\n") ==
          Lines{"19:00 Bees", "20:30 Drinks", "22:00 Late talks"});
}

TEST_CASE("what is in no room ends where anything else starts") {
    const auto reading = read_announcement(
        test::source_of("# Bees\n2026-05-09\n\n09:00 Welcome\n10:00 Track A: Bees\n      Track B: Bread\n"
                        "11:00 Lunch\n",
                        "agenda.md"),
        test::plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.slots.front().duration == std::chrono::hours{1});
}

TEST_CASE(
    "who speaks may be told by several labels, by a name before quotes, and with a handle after a comma") {
    CHECK(lines_of("- 10:00 Panel. Modera: Anna Wolf. Participan: Paul Vos, Roe Lin\n"
                   "- 11:00 Roe Lin – \"Bees\"\n- 12:00 Nets — Anna Wolf, @anna\n"
                   "- 13:00 Honey for All — *Paul Vos*\n") ==
          Lines{"10:00 Panel. (Anna Wolf) (Paul Vos) (Roe Lin)", "11:00 Bees (Roe Lin)",
                "12:00 Nets (Anna Wolf)", "13:00 Honey for All (Paul Vos)"});
}

TEST_CASE("the head of a table in HTML needs no row of its own") {
    CHECK(lines_of("<table>\n<thead>\n<th>Time</th>\n<th>Hall</th>\n<th>Attic</th>\n</thead>\n<tbody>\n"
                   "<tr>\n<th>18:00</th>\n<td>Bees</td>\n<td>Nets</td>\n</tr>\n"
                   "<tr>\n<th>19:00</th>\n<td>Boats</td>\n<td>Trees</td>\n</tr>\n</tbody>\n</table>\n") ==
          Lines{"18:00 Bees @Hall", "18:00 Nets @Attic", "19:00 Boats @Hall", "19:00 Trees @Attic"});
}

TEST_CASE("what is social is an event for company, but not media, networks and engineering") {
    const Agenda agenda = test::read_fair("- 18:00 Social media for bees\n- 19:00 Social engineering\n"
                                          "- 20:00 Social at the bar\n")
                              .agenda;
    CHECK(agenda.sessions.at(0).kind == SessionKind::other);
    CHECK(agenda.sessions.at(1).kind == SessionKind::other);
    CHECK(agenda.sessions.at(2).kind == SessionKind::social);
}

TEST_CASE("a pause may tell its time at its end among lines that begin with theirs, and so may all lines") {
    CHECK(lines_of("09:00-10:00 Bees\nCoffee break 10:00-10:30\n10:30-11:00 Nets\n"
                   "Lunch will be served in the garden 11:00-12:00\n") ==
          Lines{"09:00-10:00 Bees", "10:00-10:30 Coffee break", "10:30-11:00 Nets"});
    CHECK(lines_of("Pause café (10h - 10h30)\n\n**Lunch 12.00-13.00**\n\n14.00-15.00 - Bees\n") ==
          Lines{"10:00-10:30 Pause café", "12:00-13:00 Lunch", "14:00-15:00 Bees"});
    CHECK(lines_of("Welcome 9:00-9:30\nBees 9:30-10:30\nCoffee 10:30-11:00\n") ==
          Lines{"09:00-09:30 Welcome", "09:30-10:30 Bees", "10:30-11:00 Coffee"});
}

TEST_CASE("after names, or below them where several lines do so, stands a title set off by its type") {
    CHECK(lines_of("- **10:00** Ada King, Roe Lin  \n[*Engines and looms*](looms)\n\n- 11:00 Coffee break\n\n"
                   "- **11:30** Paul Vos  \n*Boats*\n") ==
          Lines{"10:00 Engines and looms (Ada King) (Roe Lin)", "11:00 Coffee break",
                "11:30 Boats (Paul Vos)"});
    CHECK(lines_of("- 10:00 Ada King __Engines of old__\n- 11:00 Roe Lin [__Nets: a history__](nets)\n") ==
          Lines{"10:00 Engines of old (Ada King)", "11:00 Nets: a history (Roe Lin)"});
    CHECK(lines_of("- 10:00 Harbour Lights\n*in the park*\n\n- 11:00 Nets\n\n") ==
          Lines{"10:00 Harbour Lights", "11:00 Nets"});
}

TEST_CASE("the end of a line within a paragraph is no part of a title") {
    CHECK(lines_of("10:00 - Bees\\\n11:00 - Nets\\\n") == Lines{"10:00 Bees", "11:00 Nets"});
}

TEST_CASE(
    "text and lists between two lines are of the first, unless it is a pause: what is not taken is told") {
    const Reading reading = test::read_fair("10:00-11:00 Papers\n\nBees and their hives\n\n- Nets\n\n"
                                            "11:00-11:30 Coffee\n\nSession two:\n\n11:30-12:00 Boats\n");
    CHECK(reading.agenda.sessions.at(0).abstract == "Bees and their hives\n\n- Nets");
    CHECK(reading.agenda.sessions.at(1).abstract.empty());
    const auto told = std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(), [](const auto& d) {
        return d.what.english() == "the text under 'Coffee' is not taken";
    });
    REQUIRE(told != reading.diagnostics.end());
    CHECK(told->where.line == 11);
}

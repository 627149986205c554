// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/announcement_posts.h"

using namespace estrade;
using namespace estrade::test;

namespace {

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a date behind a counted day that is not the first tells the days before it too") {
    CHECK(slots_of(agenda_of(
              "# Plan\n\n## Day 1\n\n- 9:00-10:00 One\n\n## Day 2 - June 16, 2025\n\n- 9:00-10:00 Two\n")) ==
          std::vector<std::string>{"2025-06-15 09:00-10:00 One", "2025-06-16 09:00-10:00 Two"});
}

TEST_CASE("a date in the front matter yields to one in the text whose weekday is right") {
    const Reading righted =
        read_post(".. title: Marzo\n.. meeting_datetime: 20240306_2000\n\n¡El **jueves 7 de marzo**!\n\n"
                  "* **Charla [20:00]**\n* **Birras [21:00]**\n");
    CHECK(slots_of(righted.agenda).front() == "2024-03-07 20:00-21:00? Charla");
    CHECK(says(righted.diagnostics, "the front matter tells 2024-03-06"));
    const Reading slip =
        read_post(".. title: Marzo\n.. meeting_datetime: 20240307_2000\n\n¡El **jueves 7 de enero**!\n\n"
                  "* **Charla [20:00]**\n* **Birras [21:00]**\n");
    CHECK(slots_of(slip.agenda).front() == "2024-03-07 20:00-21:00? Charla");
}

TEST_CASE("a subtitle may tell the day, and a first line the whole of the event's name") {
    CHECK(slots_of(agenda_of("---\ntitle: Schedule\nsubtitle: \"Thursday, March 7th, 2024\"\n---\n\n"
                             "- 9:00 A\n- 10:00 B\n"))
              .front() == "2024-03-07 09:00-10:00? A");
    CHECK(agenda_of("Spring party 2024\n\nWe invite you to the spring party which starts soon.\n\n"
                    "- 19:00 A\n- 20:00 B\n")
              .event.title == "Spring party 2024");
}

TEST_CASE("headings tell the day of what follows") {
    CHECK(
        slots_of(agenda_of("# Camp\n## Friday (29<sup>th</sup> November 2019)\n- 20:00 Party\n- 01:00 Sleep\n"
                           "## Saturday (30<sup>th</sup> November 2019)\n- 09:00 Breakfast\n")) ==
        Lines{"2019-11-29 20:00-01:00? Party", "2019-11-30 01:00-02:00? Sleep",
              "2019-11-30 09:00-10:00? Breakfast"});
    CHECK(
        slots_of(agenda_of("2024-03-08\n\n## Day 1\n\n**9:00am** Open.\n\n## Day 2\n\n**9:00am** Open.\n")) ==
        Lines{"2024-03-08 09:00-10:00? Open.", "2024-03-09 09:00-10:00? Open."});
    CHECK(slots_of(agenda_of("8 mars 2024\n\n## Vendredi\n\n- 19h : A\n\n## Samedi\n\n- 9h : B\n")) ==
          Lines{"2024-03-08 19:00-20:00? A", "2024-03-09 09:00-10:00? B"});
}

TEST_CASE("a range past midnight ends on the next day") {
    CHECK(slots_of(agenda_of("2024-03-05\n\n20:00 - 00:00\tParty<br>\n")) ==
          Lines{"2024-03-05 20:00-00:00 Party"});
}

TEST_CASE("a time that goes back without a new day is a diagnostic with its line") {
    const Reading reading = read_post("2024-03-05\n\n- 12:00 A\n- 11:00 B\n");
    const auto found =
        std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& d) {
            return d.what.english().find("before the line above") != std::string::npos;
        });
    REQUIRE(found != reading.diagnostics.end());
    CHECK(found->where == Location{"agenda.md", 4, 3});
}

TEST_CASE("a date nobody tells is today, and a diagnostic names --date") {
    const Reading reading = read_post("- 19:00 Welcome\n- 20:00 End\n");
    CHECK(slots_of(reading.agenda).front().starts_with("2026-01-15"));
    CHECK(says(reading.diagnostics, "--date"));
    CHECK(says(reading.diagnostics, "--timezone"));
    CHECK_FALSE(has_errors(reading.diagnostics));
}

TEST_CASE("the options --date and --timezone complete a text, and never overrule it") {
    ReadOptions options = plain_options();
    options.date = make_day(2020, 9, 30);
    options.zone = test::zone("Europe/Paris");
    const Reading completed = read_post("- 19:00 Welcome\n- 20:00 End\n", options);
    CHECK(completed.agenda.slots.front().start == test::at("2020-09-30T17:00Z"));
    CHECK(completed.diagnostics.empty());
    const Reading told =
        read_post("# Meetup\n2024-03-05, all times EST\n\n- 19:00 Welcome\n- 20:00 End\n", options);
    CHECK(told.agenda.slots.front().start == test::at("2024-03-06T00:00Z"));
    const Reading listed =
        read_post("# Meetup\n2024-03-05\n\nAll times are listed in PST.\n\n- 19:00 Welcome\n- 20:00 End\n");
    CHECK(listed.agenda.slots.front().start == test::at("2024-03-06T03:00Z"));
    CHECK(says(told.diagnostics, "--date 2020-09-30 is not used"));
    CHECK(says(told.diagnostics, "--timezone Europe/Paris is not used"));
}

TEST_CASE("the wrong half of a day is put right where its neighbours tell the other") {
    const Reading reading = read_post("2024-03-05\n\n- 11:15 AM - 11:45 AM A\n- 11:45 PM - 12:15 PM B\n"
                                      "- 12:15 PM - 12:45 PM C\n");
    CHECK(slots_of(reading.agenda) ==
          Lines{"2024-03-05 11:15-11:45 A", "2024-03-05 11:45-12:15 B", "2024-03-05 12:15-12:45 C"});
    CHECK(says(reading.diagnostics, "in the morning"));
    CHECK(slots_of(agenda_of("2024-03-05\n\n- 11:20 AM - 12:00 AM A\n- 12:00 PM - 1:00 PM B\n")) ==
          Lines{"2024-03-05 11:20-12:00 A", "2024-03-05 12:00-13:00 B"});
    CHECK(slots_of(agenda_of("2024-03-05\n\n- 8:00 PM - 9:00 PM A\n- 11:30 PM - 12:30 AM B\n")) ==
          Lines{"2024-03-05 20:00-21:00 A", "2024-03-05 23:30-00:30 B"});
}

TEST_CASE("clocks that are said to be in no zone's name are taken for a zone's, and told") {
    const std::string items = "- 19:00 Welcome\n- 20:00 End\n";
    const Reading clocks = read_post("# Meetup\n2024-03-05, all times CET\n\n" + items);
    CHECK(clocks.agenda.event.zone.name() == "Europe/Paris");
    CHECK(says(clocks.diagnostics, "'CET' is taken for Europe/Paris"));
    CHECK(read_post("# Meetup\n2024-03-05\n\nAll times are in the **CET** timezone.\n\n" + items)
              .agenda.event.zone.name() == "Europe/Paris");
    const Reading zone = read_post("# Meetup\n2024-03-05\n\nTime zone: Europe/Berlin\n\n" + items);
    CHECK(zone.agenda.event.zone.name() == "Europe/Berlin");
    CHECK_FALSE(says(zone.diagnostics, "is taken for"));
    const std::string table = "| Time (UTC+1) | Title |\n|---|---|\n| 19:00 | Welcome |\n| 20:00 | End |\n";
    CHECK(read_post("# Meetup\n2024-03-05\n\n" + table).agenda.event.zone.name() == "Etc/GMT-1");
    CHECK(read_post("# Meetup\n2024-03-05, all times CET\n\n" + table).agenda.event.zone.name() ==
          "Europe/Paris");
    CHECK(read_post("# Meetup\n2024-03-05\n\n" + table + "\nAll times CET\n").agenda.event.zone.name() ==
          "Europe/Paris");
}

TEST_CASE("the date comes from front matter, the file's name or the text; a wrong offset does no harm") {
    const std::string items = "\n- 19:00 Welcome\n- 20:00 End\n";
    const auto first = [](const Reading& reading) { return slots_of(reading.agenda).front().substr(0, 16); };
    CHECK(first(read_post("---\ntitle: A\ndate: 2018-06-06T19:00:00-01:00\n---\n" + items)) ==
          "2018-06-06 19:00");
    CHECK(first(read_post(items, plain_options(), "posts/2019-02-19-dont-panic.md")) == "2019-02-19 19:00");
    CHECK(first(read_post("Der Vortrag findet am 27.06.2024 statt." + items)) == "2024-06-27 19:00");
    CHECK(first(read_post(
              ".. title: X\n.. date: 2024-11-13 21:20:21 UTC+02:00\n.. meeting_datetime: 20241121_2000\n" +
              items)) == "2024-11-21 19:00");
    CHECK(first(read_post("Rendez-vous jeudi 29 janvier." + items)) == "2026-01-29 19:00");
}

TEST_CASE("a date that only tells when a post was published gives way to the one day it announces") {
    const std::string items = "\n- 19:00 Welcome\n- 20:00 End\n";
    const auto first = [&](const std::string& text) {
        return slots_of(agenda_of(text + items)).front().substr(0, 16);
    };
    const std::string published = "---\ndate: 2015-04-15 13:30\n";
    CHECK(first(published + "title: Jeudi 23 avril 2015 - Soirée\n---\n") == "2015-04-23 19:00");
    CHECK(first(published + "title: A\n---\nIt will be held on April 23rd.\n") == "2015-04-23 19:00");
    const Reading told = read_post(published + "title: A\n---\nOn Thursday, April 23.\n" + items);
    CHECK(says(told.diagnostics, "2015-04-23 is used"));

    CHECK(first("---\ndate: 2015-04-15 19:00\ntitle: A\n---\nThe next one is on April 23rd.\n") ==
          "2015-04-15 19:00"); // its time is the first item's
    CHECK(first(published + "title: A\n---\nOn April 15th; the next ones on April 23rd.\n") ==
          "2015-04-15 19:00");
    CHECK(first(published + "title: A\n---\nApril 23rd is full.\n\nApril 24th is not.\n") ==
          "2015-04-15 19:00");
    CHECK(first(published + "title: A\n---\nIn a year: April 23rd, 2016.\n") == "2015-04-15 19:00");
    const auto ends_with = [&](const std::string& date, const std::string& last) {
        return slots_of(
                   agenda_of("---\ntitle: Evening\ndate: " + date + "\n---\n" + items + "\n" + last + "\n"))
            .front()
            .substr(0, 10);
    };
    CHECK(ends_with("2024-04-15 20:32:13 UTC+02:00",
                    "Nos vemos este **jueves día 18 de abril, a las 19.00**.") == "2024-04-18");
    CHECK(ends_with("2024-04-15 20:32", "Next time: Thursday, May 16th.") == "2024-04-15");
    CHECK(ends_with("2024-04-15", "See you on Thursday, April 18th.") == "2024-04-15");
}

TEST_CASE("of a day without a year the weekday tells it, also a decade back") {
    ReadOptions options = plain_options();
    options.today = make_day(2026, 12, 1).value();
    const auto reading =
        read_announcement(source_of("# Mercredi 7 mars\n\n- 19:00 A\n- 20:00 B\n", "agenda.md"), options);
    REQUIRE(reading);
    CHECK(slots_of(reading->agenda).front() == "2018-03-07 19:00-20:00? A");
}

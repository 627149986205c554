// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
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

Reading read(const std::string& text) {
    auto reading = read_announcement(source_of(text, "agenda.org"), plain_options());
    REQUIRE(reading);
    return std::move(*reading);
}

/// The title, then "2024-03-05 19:00-19:10 Title (Name)" for each slot; no end where it is inferred.
Lines lines_of(const std::string& text) {
    const Agenda agenda = read(text).agenda;
    Lines lines{agenda.event.title};
    for (const Slot& slot : agenda.slots)
        lines.push_back(test::line_of(agenda, slot));
    return lines;
}

} // namespace

TEST_CASE("an Org outline tells its days and times in headings") {
    CHECK(lines_of("#+TITLE: Bee meetup\n#+OPTIONS: toc:nil\n# a comment\n\n* Saturday 2026-05-09\n"
                   "** 09:00 Opening\n** 09:30-10:00 Nets at sea :talk:\n   Speaker: Bo Berg\n"
                   "   A talk about nets.\n* Sunday 2026-05-10\n** 09:00-10:00 Sails by Lena Koch\n") ==
          Lines{"Bee meetup", "2026-05-09 09:00 Opening", "2026-05-09 09:30-10:00 Nets at sea (Bo Berg)",
                "2026-05-10 09:00-10:00 Sails (Lena Koch)"});
}

TEST_CASE("an Org outline tells days and times in timestamps, in headings or under them") {
    CHECK(lines_of("#+title: Bee \"meetup\"\n\n* Opening\n  <2026-05-09 Sat 09:00-09:30>\n"
                   "* TODO [#A] Nets at sea\n  SCHEDULED: <2026-05-09 Sat 9:30-10:00 +1w>\n"
                   "* Sails by Lena Koch <2026-05-10 Sun 10:00>--<2026-05-10 Sun 10:30>\n") ==
          Lines{"Bee \"meetup\"", "2026-05-09 09:00-09:30 Opening", "2026-05-09 09:30-10:00 Nets at sea",
                "2026-05-10 10:00-10:30 Sails (Lena Koch)"});
}

TEST_CASE("an Org outline's properties, links and states are read") {
    const Agenda agenda =
        read("* Programme\n** <2026-05-09 Sat 09:00-09:30> Opening\n:PROPERTIES:\n:LOCATION: Hall\n"
             ":CUSTOM_ID: one\n:END:\nSee [[https://example.org/a][the map]].\n"
             "** CANCELLED <2026-05-09 Sat 09:30-10:00> Nets\n")
            .agenda;
    REQUIRE(agenda.sessions.size() == 2);
    CHECK(agenda.rooms.back().name == "Hall");
    CHECK(agenda.sessions.at(0).abstract == "See [the map](https://example.org/a).");
    CHECK(agenda.sessions.at(1).title == "Nets");
    CHECK(agenda.sessions.at(1).status == SessionStatus::cancelled);
}

TEST_CASE("an Org outline's tags are left out, and what is told of it has its own lines") {
    const Reading reading =
        read("#+TITLE: Bees\n* 2026-05-09\n** 09:00 Nets :keynote:sea:\n** 08:00 Sails\n");
    const auto told = [&](const std::string& what) {
        const auto found =
            std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(), [&](const Diagnostic& d) {
                return d.what.english().find(what) != std::string::npos;
            });
        return found == reading.diagnostics.end() ? 0 : found->where.line;
    };
    CHECK(told("tags of headings are left out: keynote, sea") == 3);
    CHECK(told("starts before the line above it") == 4);
}

TEST_CASE("a list of stars in Markdown is no Org outline") {
    const auto reading = read_announcement(
        source_of("# Meetup, 2024-03-05\n\n* 19:00 Welcome\n* 19:30 Bees\n", "agenda.md"), plain_options());
    REQUIRE(reading);
    CHECK(reading->agenda.event.title == "Meetup, 2024-03-05");
    CHECK(reading->agenda.slots.size() == 2);
}

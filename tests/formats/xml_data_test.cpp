// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml_data.h"
#include "core/time/iso.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;

namespace {

Reading read(const std::string& xml) {
    const Source source = source_of("<?xml version='1.0'?>\n" + xml, "program.xml");
    REQUIRE(recognises_xml_data(source));
    ReadResult result = read_agenda(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

} // namespace

TEST_CASE("elements and attributes of any names tell sessions") {
    const Reading reading =
        read("<program><session id='1' start='2022-09-03T09:00:00' end='2022-09-03T09:30:00' room='Hall'>"
             "<title>Boats</title><speakers><speaker>Ada King</speaker></speakers></session>"
             "<session><title lang='en'>Ropes</title><date>2022-09-03</date><time>10:00</time>"
             "<speakers><speaker><name>Bo</name><company>Quay Ltd</company></speaker><speaker>Cy"
             "</speaker></speakers></session></program>");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(iso_utc(agenda.slots[0].start) == "2022-09-03T09:00:00Z");
    CHECK(agenda.slots[0].duration == std::chrono::minutes{30});
    CHECK(agenda.rooms.at(0).name == "Hall");
    CHECK(agenda.sessions.at(1).title == "Ropes");
    REQUIRE(agenda.people.size() == 3);
    CHECK(agenda.people[1].affiliation == "Quay Ltd");
}

TEST_CASE("XML may hold one session") {
    CHECK(
        read("<program><session start='2022-09-03T09:00:00' title='Boats'/></program>").agenda.slots.size() ==
        1);
}

TEST_CASE("what such XML tells wrong has its line") {
    const Reading reading =
        read("<program>\n<session><title>Boats</title><start>2022-09-03 09:00</start></session>\n\n"
             "<session>\n<title>Ropes</title></session>\n</program>");
    bool told = false;
    for (const Diagnostic& diagnostic : reading.diagnostics)
        told = told || (diagnostic.treatment == Treatment::left_out && diagnostic.where.line == 5);
    INFO(said(reading.diagnostics));
    CHECK(told);
}

TEST_CASE("XML that lists no event is refused with its root's name, and schedule.xml is another format") {
    const Source feed =
        source_of("<?xml version='1.0'?><rss><channel><title>News</title></channel></rss>", "feed.xml");
    const ReadResult result = read_agenda(feed, plain_options());
    REQUIRE_FALSE(result);
    CHECK(said(result.error()).find("its root is <rss>") != std::string::npos);
    CHECK_FALSE(recognises_xml_data(source_of("<?xml version='1.0'?><schedule><conference/></schedule>")));
}

TEST_CASE(
    "sessions of papers tell what theirs leave out, and papers are by people whose names stand in parts") {
    const Reading reading = read(
        "<program><session><sessiontitle>Harbours</sessiontitle>"
        "<starttime>2016-05-16T10:45:00-07:00</starttime><endtime>2016-05-16T12:15:00-07:00</endtime>"
        "<room>Oak</room><chairs><chair><name><givenname>Cy</givenname><surname>Lind</surname></name>"
        "<affiliation>Pier Ltd</affiliation></chair></chairs>"
        "<papers><paper><starttime>10:45</starttime><endtime>11:03</endtime><paperid>7</paperid>"
        "<papertitle>Boats</papertitle><trackname>Fleet</trackname><authors><author><name>"
        "<givenname>Ada</givenname><mi/><surname>King</surname></name><affiliation>Quay Ltd</affiliation>"
        "</author></authors></paper><paper><starttime>11:03</starttime><endtime>11:21</endtime>"
        "<papertitle>Ropes</papertitle></paper></papers></session></program>");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(iso_utc(agenda.slots[0].start) == "2016-05-16T17:45:00Z");
    CHECK(agenda.slots[0].duration == std::chrono::minutes{18});
    CHECK(agenda.sessions.at(0).title == "Boats");
    CHECK(agenda.rooms.at(0).name == "Oak");
    CHECK(agenda.tracks.at(0).name == "Fleet");
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(agenda.people[0].affiliation == "Quay Ltd");
    CHECK(agenda.people[1].name == "Cy Lind");
    REQUIRE(agenda.sessions[0].people.size() == 2);
    CHECK(agenda.sessions[0].people[1].role == Role::host);
    CHECK(tells(reading, Treatment::left_out, "'Harbours' holds sessions"));
}

TEST_CASE("a <schedule> of other elements, without a declaration, lists sessions too") {
    const Source source = source_of("<schedule title='Camp'><line title='Hall'><item title='Boats' "
                                    "startTime='1662199200' endTime='1662201000'/></line></schedule>",
                                    "schedule.xml");
    const ReadResult result = read_agenda(source, plain_options());
    REQUIRE(result);
    REQUIRE(result->agenda.slots.size() == 1);
    CHECK(result->agenda.slots[0].start == at("2022-09-03T10:00Z"));
}

TEST_CASE("an element that stands alone here and with others there is one of a list in both") {
    const Reading reading =
        read("<schedule><day id='Day1'><event><name>Boats</name><time>10:00</time></event>"
             "<event><name>Oars</name><time>11:00</time></event></day><day id='Day2'><event>"
             "<name>Ropes</name><time>10:00</time></event></day></schedule>");
    CHECK(starts_of(reading) == "2026-01-15T10:00 2026-01-15T11:00 2026-01-16T10:00 ");
}

TEST_CASE("XML needs no declaration where its root is a word for sessions") {
    const auto recognised = [](const std::string& xml) {
        return recognises_xml_data(source_of(xml, "events.xml"));
    };
    CHECK(recognised("<events xmlns:x='urn:x'><event><name>Boats</name></event></events>"));
    CHECK_FALSE(recognised("<table><tr><td>10:00</td></tr></table>"));
}

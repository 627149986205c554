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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xcal.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

Reading read(const std::string& xml, ReadOptions options = plain_options()) {
    const Source source = source_of(xml, "schedule.xcal");
    REQUIRE(recognises_xcal(source));
    ReadResult result = read_agenda(source, options);
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

std::string pentabarf(const std::string& inside) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<iCalendar xmlns:xCal="urn:ietf:params:xml:ns:xcal" xmlns:pentabarf="http://pentabarf.org">
<vcalendar><version>2.0</version><x-wr-calname>Harbour</x-wr-calname>
<vevent><uid>7@harbour</uid>
)" + inside +
           "</vevent></vcalendar></iCalendar>";
}

} // namespace

TEST_CASE("an event of Pentabarf's xCal has its time, room, people and text") {
    const Reading reading = read(pentabarf(R"(
        <pentabarf:event-id>7</pentabarf:event-id>
        <pentabarf:title>Boats &amp; sails, fast; \n</pentabarf:title>
        <pentabarf:subtitle>A history</pentabarf:subtitle>
        <pentabarf:language-code>de</pentabarf:language-code>
        <pentabarf:track>Fleet</pentabarf:track>
        <dtstart>20101227T230000</dtstart><dtend>20101228T000000</dtend><duration>01H00M00S</duration>
        <summary>Boats- A history</summary><description>Old
and new.</description>
        <status>CONFIRMED</status><category>Workshop</category>
        <url>https://example.org/7</url><location>Hall</location>
        <attendee>Ada King</attendee><attendee>Bo, the first</attendee>)"));
    const Agenda& agenda = reading.agenda;
    CHECK(agenda.event.title == "Harbour");
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].start == at("2010-12-27T23:00"));
    CHECK(agenda.slots[0].duration == 1h);
    CHECK(agenda.rooms[0].name == "Hall");
    CHECK(agenda.tracks.at(0).name == "Fleet");
    const Session& session = agenda.sessions[0];
    CHECK(session.title == "Boats & sails, fast; \\n");
    CHECK(session.subtitle == "A history");
    CHECK(session.language == "de");
    CHECK(session.kind == SessionKind::workshop);
    CHECK(session.abstract == "Old\nand new.");
    CHECK(session.links == std::vector<Link>{{"https://example.org/7", ""}});
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(agenda.people[1].name == "Bo, the first");
}

TEST_CASE("xCal of RFC 6321 tells values by their types, zones and rules") {
    const Reading reading = read(R"(<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar>
        <properties><x-wr-calname><text>Harbour</text></x-wr-calname></properties>
        <components><vevent><properties>
          <uid><text>1</text></uid><summary><text>Talk</text></summary>
          <dtstart><parameters><tzid><text>Europe/Paris</text></tzid></parameters>
            <date-time>2022-09-03T10:00:00</date-time></dtstart>
          <duration><duration>PT1H</duration></duration>
          <rrule><recur><freq>DAILY</freq><count>2</count></recur></rrule>
          <attendee><parameters><cn><text>Cy</text></cn></parameters>
            <cal-address>mailto:cy@example.org</cal-address></attendee>
        </properties></vevent></components></vcalendar></icalendar>)");
    CHECK(reading.agenda.event.zone.name() == "Europe/Paris");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.slots[0].start == at("2022-09-03T08:00Z"));
    CHECK(reading.agenda.slots[1].start == at("2022-09-04T08:00Z"));
    CHECK(reading.agenda.people.empty());
    CHECK(tells(reading, Treatment::left_out, "people who were invited"));
}

TEST_CASE("what repeats on several days tells each in an element of its own") {
    const Reading reading = read(R"(<icalendar><vcalendar><components><vevent><properties>
        <summary><text>Talk</text></summary><dtstart><date-time>2024-05-06T10:00:00</date-time></dtstart>
        <rrule><recur><freq>WEEKLY</freq><count>3</count><byday>MO</byday><byday>TU</byday></recur></rrule>
        </properties></vevent></components></vcalendar></icalendar>)");
    REQUIRE(reading.agenda.slots.size() == 3);
    CHECK(reading.agenda.slots[1].start == at("2024-05-07T10:00"));
    CHECK(reading.agenda.slots[2].start == at("2024-05-13T10:00"));
}

TEST_CASE("xCal may have a prefix before each name") {
    const Reading reading = read(R"(<xcal:icalendar><xcal:vcalendar><xcal:components><xcal:vevent>
        <xcal:properties><xcal:summary><xcal:text>Talk</xcal:text></xcal:summary>
        <xcal:dtstart><xcal:parameters><xcal:tzid><xcal:text>Europe/Paris</xcal:text></xcal:tzid></xcal:parameters>
        <xcal:date-time>2022-09-03T10:00:00</xcal:date-time></xcal:dtstart></xcal:properties>
        </xcal:vevent></xcal:components></xcal:vcalendar></xcal:icalendar>)");
    REQUIRE(reading.agenda.slots.size() == 1);
    CHECK(reading.agenda.slots[0].start == at("2022-09-03T08:00Z"));
}

TEST_CASE("an event of xCal without a start is told with its line, and so is XML that is cut off") {
    const std::string xml = pentabarf("<summary>Talk</summary><dtstart>20101227T230000</dtstart>");
    const std::string cut = xml.substr(0, xml.find("</vcalendar>")) + "<vevent><summary>Lost</summary></vev";
    const Reading reading = read(cut);
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(told_without_start(reading) == 1);
    CHECK(said(reading.diagnostics).find("no well-formed XML") != std::string::npos);
}

TEST_CASE("other XML is not taken for xCal") {
    CHECK_FALSE(recognises_xcal(source_of("<schedule/>")));
    CHECK_FALSE(recognises_xcal(source_of("BEGIN:VCALENDAR")));
}

TEST_CASE("an event that repeats in periods lasts as long as each of them tells") {
    const Reading reading =
        read(R"(<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar><components>
        <vevent><properties><uid><text>1</text></uid><summary><text>Clinic</text></summary>
        <dtstart><date-time>2022-09-03T09:00:00Z</date-time></dtstart><duration><duration>PT1H</duration></duration>
        <rdate><period><start>2022-09-04T09:00:00Z</start><end>2022-09-04T11:00:00Z</end></period></rdate>
        <rdate><period><start>2022-09-05T09:00:00Z</start><duration>PT3H</duration></period></rdate>
        </properties></vevent></components></vcalendar></icalendar>)");
    REQUIRE(reading.agenda.slots.size() == 3);
    CHECK(reading.agenda.slots[0].duration == 1h);
    CHECK(reading.agenda.slots[1].duration == 2h);
    CHECK(reading.agenda.slots[2].duration == 3h);
}

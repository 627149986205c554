// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"
#include "core/formats/frab_xml.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace estrade;
using namespace std::chrono_literals;

namespace {

/// A schedule of one day around some events, as the tools nest them.
std::string schedule_of(const std::string& events, const std::string& conference = "<title>Camp</title>") {
    return "<?xml version='1.0'?>\n<schedule><conference>" + conference +
           "</conference><day index='1' date='2022-09-03'><room name='Hall'>" + events +
           "</room></day></schedule>";
}

std::string event_of(const std::string& inside, const std::string& attributes = "id='1'") {
    return "<event " + attributes + "><start>10:00</start><duration>0:30</duration><title>Talk</title>" +
           inside + "</event>\n";
}

Reading read(const std::string& xml, ReadOptions options = test::plain_options()) {
    const Source source = test::source_of(xml, "schedule.xml");
    REQUIRE(recognises_frab_xml(source));
    ReadResult result = read_frab_xml(source, options);
    REQUIRE(result);
    return std::move(*result);
}

Reading read_event(const std::string& inside, const std::string& attributes = "id='1'") {
    Reading reading = read(schedule_of(event_of(inside, attributes)));
    REQUIRE(reading.agenda.slots.size() == 1);
    return reading;
}

bool tells(const Reading& reading, Treatment treatment, const std::string& words) {
    return std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(), [&](const Diagnostic& d) {
        return d.treatment == treatment && d.what.english().find(words) != std::string::npos;
    });
}

Instant utc(const std::string& time) {
    return test::at(time + "Z");
}

} // namespace

TEST_CASE("an end by the clock stands for a duration, over midnight too") {
    const Reading reading =
        read(schedule_of("<event id='1'><start>10:00</start><end>10:45</end><title>A</title></event>"
                         "<event id='2'><start>23:30</start><end>00:15</end><title>B</title></event>"
                         "<event id='3'><start>23:30</start><duration>0:30</duration><end>23:50</end>"
                         "<title>C</title></event>"));
    REQUIRE(reading.agenda.slots.size() == 3);
    CHECK(reading.agenda.slots[0].duration == 45min);
    CHECK(reading.agenda.slots[1].duration == 45min);
    CHECK(reading.agenda.slots[2].duration == 30min);
}

TEST_CASE("events may be entries, starts without a colon, and persons speakers that tell more") {
    const Reading reading = read(
        "<schedule><day date='2022-09-03'><entry "
        "id='7'><category>Training</category><audience>Novice</audience>"
        "<topics><topic>Testing</topic></topics><start>0930</start><duration>90</duration><room "
        "id='1'>Hall</room>"
        "<title>Talk</title><speakers><speaker id='9'><name>Ada</name><profile>https://ada.example</profile>"
        "<description>Counts.</description></speaker></speakers></entry></day></schedule>");
    REQUIRE(reading.agenda.slots.size() == 1);
    CHECK(reading.agenda.slots[0].start == utc("2022-09-03T09:30"));
    CHECK(reading.agenda.slots[0].duration == 90min);
    const Session& session = reading.agenda.sessions[0];
    CHECK(session.kind == SessionKind::workshop);
    CHECK(session.level == "Novice");
    CHECK(reading.agenda.tracks.at(0).name == "Testing");
    const Person& ada = reading.agenda.people.at(0);
    CHECK(ada.name == "Ada");
    CHECK(ada.bio == "Counts.");
    CHECK(ada.links == std::vector<Link>{{"https://ada.example", ""}});
}

TEST_CASE("one person may hold all names, and a slug be an address") {
    const Reading reading =
        read_event("<person>Ada King, Bo Berg</person><slug>https://camp.example/talk</slug>");
    CHECK(reading.agenda.people.size() == 2);
    CHECK(reading.agenda.sessions[0].links == std::vector<Link>{{"https://camp.example/talk", ""}});
}

TEST_CASE("an event has its time, room, people, track, language and text") {
    const Reading reading = read_event(
        "<subtitle>Sub</subtitle><track>Ops</track><language>de</language><type>lecture</type>"
        "<abstract>Short.</abstract><description>&lt;p&gt;Long.&lt;/p&gt;</description>"
        "<persons><person id='7'>Ada</person><person id='8'>Bo</person></persons>"
        "<links><link href='https://example.org'>Site</link></links>"
        "<attachments><attachment href='https://example.org/s.pdf'>Slides</attachment></attachments>"
        "<recording><optout>true</optout></recording>",
        "id='12' guid='6a32cb72-a69d-423c-91b5-60d88eb8e6c7'");
    const Session& session = reading.agenda.sessions.front();
    const Slot& slot = reading.agenda.slots.front();
    CHECK(slot.id.value == "6a32cb72-a69d-423c-91b5-60d88eb8e6c7");
    CHECK(slot.start == utc("2022-09-03T10:00"));
    CHECK(slot.duration == 30min);
    CHECK(reading.agenda.rooms.front().name == "Hall");
    CHECK(session.subtitle == "Sub");
    CHECK(session.kind == SessionKind::talk);
    CHECK(session.language == "de");
    CHECK(session.abstract == "Short.\n\nLong.");
    CHECK(session.recorded == false);
    CHECK(session.people.size() == 2);
    CHECK(session.links == std::vector<Link>{{"https://example.org", "Site"}});
    REQUIRE(session.resources.size() == 1);
    CHECK(session.resources.front().kind == Resource::Kind::slides);
    CHECK(reading.agenda.tracks.front().name == "Ops");
}

TEST_CASE("an event's own timestamp wins over the day it is listed under") {
    const Reading reading = read_event("<date>2022-09-04T01:00:00+02:00</date>");
    CHECK(reading.agenda.slots.front().start == utc("2022-09-03T23:00"));
}

TEST_CASE("before the hour at which the day changes, a start without a date is of the following night") {
    const std::string xml =
        schedule_of("<event id='1'><start>00:30</start><duration>1:00</duration><title>Late</title></event>",
                    "<title>Camp</title><day_change>06:00</day_change>");
    const Reading reading = read(xml);
    CHECK(reading.agenda.slots.front().start == utc("2022-09-04T00:30"));
    CHECK(event_day(reading.agenda.event, reading.agenda.slots.front().start) == make_day(2022, 9, 3));
}

TEST_CASE("on a day that lasts into the night, a start before it begins is of that night") {
    const auto start_in_day = [](const std::string& bounds, const std::string& clock) {
        const Reading reading =
            read("<schedule><conference><title>Camp</title></conference><day index='1' date='2022-09-03' " +
                 bounds + "><room name='Hall'><event id='1'><start>" + clock +
                 "</start><duration>0:30</duration><title>Talk</title></event></room></day></schedule>");
        return iso_utc(reading.agenda.slots.at(0).start).substr(0, 16);
    };
    const std::string evening = "start='2022-09-03T10:00:00Z' end='2022-09-04T04:00:00Z'";
    CHECK(start_in_day(evening, "01:00") == "2022-09-04T01:00");
    CHECK(start_in_day(evening, "09:00") == "2022-09-03T09:00"); // before doors open
    CHECK(start_in_day("start='2022-09-03T23:59:59Z' end='2022-09-03T23:59:59Z'", "01:00") ==
          "2022-09-03T01:00");
}

TEST_CASE("days without a date are counted from the conference's first, and that is told") {
    const Reading reading = read(
        "<schedule><conference><title>Camp</title><start>2022-09-03</start></conference><day index='2'>" +
        event_of("") + "</day></schedule>");
    CHECK(reading.agenda.slots.at(0).start == utc("2022-09-04T10:00"));
    CHECK(tells(reading, Treatment::guessed, "counted from the conference's first"));
}

TEST_CASE("a start may tell its day and offset") {
    const Reading reading =
        read(schedule_of("<event id='1'><start>2022-09-04T10:00:00+02:00</start><title>A</title></event>"));
    CHECK(reading.agenda.slots.at(0).start == utc("2022-09-04T08:00"));
}

TEST_CASE("a schedule in UTF-16 is read") {
    std::string wide = "\xFF\xFE";
    for (const char c : schedule_of(event_of("")))
        (wide += c) += '\0';
    const ReadResult result = read_agenda(test::source_of(wide, "schedule.xml"), test::plain_options());
    REQUIRE(result);
    CHECK(result->agenda.slots.size() == 1);
}

TEST_CASE("an event's own room wins over the one it is listed under, and that is told") {
    const Reading reading = read_event("<room>Annex</room>");
    CHECK(reading.agenda.rooms.size() == 1);
    CHECK(reading.agenda.rooms.front().name == "Annex");
    CHECK(tells(reading, Treatment::repaired, "its own word is taken"));
}

TEST_CASE("events that share an id stay apart, and the same in whatever order they are listed") {
    const std::string a =
        "<event id='5'><start>10:00</start><duration>0:30</duration><title>A</title></event>";
    const std::string b =
        "<event id='5'><start>11:00</start><duration>0:30</duration><title>B</title></event>";
    const Agenda one = read(schedule_of(a + b)).agenda;
    const Agenda other = read(schedule_of(b + a)).agenda;
    REQUIRE(one.slots.size() == 2);
    CHECK(one.slots[0].id != one.slots[1].id);
    CHECK(one.slots == other.slots);
}

TEST_CASE("people are known by id and name together, since some tools give everybody the same id") {
    const Reading reading = read_event("<persons><person id='0'>Ada</person><person id='0'>Bo</person>"
                                       "<person id='0'>Ada</person></persons>");
    CHECK(reading.agenda.people.size() == 2);
}

TEST_CASE("people are found as text, as an attribute, and nested in elements") {
    const Reading reading =
        read_event("<persons><person id='1' name='Ada'/><person id='2'><public_name>Bo</public_name>"
                   "<biography>Born.</biography></person><person>Cy</person><person/></persons>");
    REQUIRE(reading.agenda.people.size() == 3);
    CHECK(reading.agenda.people[0].name == "Ada");
    CHECK(reading.agenda.people[1].name == "Bo");
    CHECK(reading.agenda.people[1].bio == "Born.");
    CHECK(reading.agenda.people[2].name == "Cy");
}

TEST_CASE("events directly under a day are read as those under a room") {
    const Reading reading =
        read("<schedule><conference><title>C</title></conference><day date='2012-02-04'>" +
             event_of("<room>K.1</room>") + "</day></schedule>");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(reading.agenda.rooms.front().name == "K.1");
}

TEST_CASE("what ends before it starts lasts no time, and what tells no end lasts until the next") {
    const Reading reading = read(
        schedule_of("<event id='1'><start>10:00</start><duration>-0:30</duration><title>A</title></event>"
                    "<event id='2'><start>11:00</start><title>B</title></event>"
                    "<event id='3'><start>11:45</start><duration>1:00</duration><title>C</title></event>"));
    CHECK(reading.agenda.slots[0].duration == 0min);
    CHECK(reading.agenda.slots[1].duration == 45min);
    CHECK(reading.agenda.slots[1].end_inferred);
    CHECK(tells(reading, Treatment::repaired, "ends before it starts"));
}

TEST_CASE("an event without a start is left out and told with its place") {
    const Reading reading =
        read(schedule_of(event_of("") + "\n<event id='2'><title>Someday</title></event>"));
    CHECK(reading.agenda.slots.size() == 1);
    const auto left_out =
        std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                     [](const Diagnostic& d) { return d.treatment == Treatment::left_out; });
    REQUIRE(left_out != reading.diagnostics.end());
    CHECK(left_out->where.line == 4);
    CHECK(left_out->what.english().find("Someday") != std::string::npos);
}

TEST_CASE("a session cancelled in its title is cancelled, and keeps the rest of its title") {
    const Reading reading = read(schedule_of(
        "<event id='1'><start>10:00</start><duration>1</duration><title>[CANCELLED] Rust</title></event>"));
    CHECK(reading.agenda.sessions.front().status == SessionStatus::cancelled);
    CHECK(reading.agenda.sessions.front().title == "Rust");
}

TEST_CASE("the zone is the one the file names, even where --timezone says another") {
    ReadOptions options = test::plain_options();
    options.zone = test::zone("Asia/Tokyo");
    const std::string named = "<title>C</title><time_zone_name>Europe/Brussels</time_zone_name>";
    const Reading reading = read(schedule_of(event_of(""), named), options);
    CHECK(reading.agenda.event.zone.name() == "Europe/Brussels");
    CHECK(reading.agenda.slots.front().start == utc("2022-09-03T08:00"));
    CHECK(tells(reading, Treatment::none, "is kept"));
    CHECK(read(schedule_of(event_of("")), options).agenda.event.zone.name() == "Asia/Tokyo");
}

TEST_CASE("without a zone, one whose clocks agree with every offset is taken") {
    const auto zone_of = [](const std::string& date, const std::string& start) {
        return read(schedule_of("<event id='1'><date>" + date + "</date><start>" + start +
                                "</start><duration>1:00</duration><title>T</title></event>"))
            .agenda.event.zone.name();
    };
    CHECK(zone_of("2022-09-03T10:00:00+02:00", "10:00") == "Europe/Berlin");
    CHECK(zone_of("2022-09-03T10:00:00+05:45", "10:00") == "Asia/Kathmandu");
    CHECK(zone_of("2022-09-03T08:00:00Z", "10:00") ==
          "Europe/Berlin"); // in UTC, with the local start beside it
    CHECK(zone_of("2022-09-03T10:00:00+00:00", "10:00") == "UTC");
}

TEST_CASE("a day change that fits no event is not believed") {
    const Reading reading =
        read(schedule_of("<event id='1'><date>2022-09-03T10:00:00+02:00</date><start>10:00</start>"
                         "<duration>1:00</duration><title>T</title></event>",
                         "<title>C</title><day_change>12:00</day_change>"));
    CHECK(reading.agenda.event.day_change == 5h);
}

TEST_CASE("XML that was cut off gives what was read up to there, with an error and its line") {
    const std::string whole = schedule_of(event_of("") + event_of("", "id='2'"));
    const Reading reading = read(whole.substr(0, whole.size() - 60));
    CHECK_FALSE(reading.agenda.slots.empty());
    CHECK(has_errors(reading.diagnostics));
    CHECK(reading.diagnostics.front().where.line > 1);
}

TEST_CASE("what nothing ends is left out whole, since its parser has moved its bytes about") {
    const std::string begin = "<schedule><conference><title>Camp</title><track name='Ropes'/>";
    for (const std::string end :
         {"<track name='&amp;&amp;\xC3\xA9", "<subtitle><![CDATA[\r\n\r\n\xC3\xA9\xC3\xA9"}) {
        const Reading reading = read(begin + end);
        CHECK(reading.agenda.event.title == "Camp");
        CHECK(reading.agenda.event.subtitle.empty());
        REQUIRE(reading.agenda.tracks.size() == 1);
        CHECK(reading.agenda.tracks[0].name == "Ropes");
        CHECK(has_errors(reading.diagnostics));
    }
}

TEST_CASE("a file that a link names by its path alone is on the server of the event's page") {
    const Reading reading = read_event("<url>https://camp.example.org/talks/1</url><attachments>"
                                       "<attachment href='/files/1.pdf'>Slides</attachment></attachments>");
    CHECK(reading.agenda.sessions[0].resources.at(0).url == "https://camp.example.org/files/1.pdf");
}

TEST_CASE("XML that is no schedule is refused with its root's name") {
    const Source source = test::source_of("<?xml version='1.0'?><room><url>x</url></room>", "schedule.xml");
    REQUIRE(recognises_frab_xml(source));
    const ReadResult result = read_frab_xml(source, test::plain_options());
    REQUIRE_FALSE(result);
    CHECK(result.error().front().what.english().find("<room>") != std::string::npos);
    CHECK_FALSE(recognises_frab_xml(test::source_of("19:00-19:10: Welcome")));
}

TEST_CASE("entities that expand without end are not expanded") {
    const std::string bomb = "<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" +
                             schedule_of(event_of("<subtitle>&b;</subtitle>")).substr(22);
    CHECK(read(bomb).agenda.sessions.front().subtitle == "&b;");
}

TEST_CASE("bytes that are not UTF-8 are taken for Windows-1252 and told") {
    const Reading reading = read(schedule_of(
        "<event id='1'><start>10:00</start><duration>1</duration><title>Caf\xE9</title></event>"));
    CHECK(reading.agenda.sessions.front().title == "Café");
    CHECK(tells(reading, Treatment::repaired, "Windows-1252"));
}

TEST_CASE("XML that ends within its title leaves no half of a character") {
    const Reading reading = read("<schedule><conference><title>Caf\u00E9");
    CHECK(reading.agenda.event.title == "Café");
}

TEST_CASE("places in a file that is not UTF-8 are those in the file once it is") {
    const std::string accents(100, '\xE9');
    const Reading reading = read(schedule_of(
        "<!--" + accents + "-->\n\n<event id='1'><title>\xE9</title></event>" + event_of("", "id='2'")));
    const auto told =
        std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                     [](const Diagnostic& d) { return d.group.english() == "events without a start"; });
    REQUIRE(told != reading.diagnostics.end());
    CHECK(told->where.line == 4);
    CHECK(told->where.column == 2);
}

TEST_CASE("a <schedule> that tells neither a conference nor days is refused as another") {
    const auto reading = read_frab_xml(test::source_of("<schedule><Group-1><Friday/></Group-1></schedule>"),
                                       test::plain_options());
    REQUIRE_FALSE(reading);
    CHECK(reading.error()[0].what.english().find("neither a conference nor days") != std::string::npos);
}

TEST_CASE("every event of the real schedule.xml files is in the agenda or told of") {
    ESTRADE_NEEDS_CORPUS();
    std::ifstream manifest(test::corpus("MANIFEST.tsv"));
    std::string line;
    int files = 0;
    while (std::getline(manifest, line)) {
        std::vector<std::string> cells;
        std::stringstream row(line);
        for (std::string cell; std::getline(row, cell, '\t');)
            cells.push_back(cell);
        if (cells.size() < 9 || cells[1] != "xml")
            continue;
        INFO(cells[0]);
        const auto source = load_source(test::corpus(cells[0]));
        REQUIRE(source);
        const ReadResult reading = read_agenda(*source, test::plain_options());
        REQUIRE(reading);
        const auto left_out =
            std::count_if(reading->diagnostics.begin(), reading->diagnostics.end(),
                          [](const Diagnostic& d) { return d.group.english() == "events without a start"; });
        CHECK(reading->agenda.slots.size() + static_cast<std::size_t>(left_out) == std::stoul(cells[8]));
        ++files;
    }
    CHECK(files == 10);
}

TEST_CASE("what programs write where there is nothing is nothing") {
    const Session session =
        read_event("<subtitle>None</subtitle><abstract>undefined</abstract>").agenda.sessions.at(0);
    CHECK(session.subtitle.empty());
    CHECK(session.abstract.empty());
}

TEST_CASE("of the kind 'other' the title may tell more") {
    const Agenda agenda =
        read(schedule_of(
                 "<event id='1'><start>12:00</start><duration>1:00</duration><title>Lunch</title>"
                 "<type>other</type></event><event id='2'><start>13:00</start><duration>1:00</duration>"
                 "<title>Sails</title><type>other</type></event>"))
            .agenda;
    CHECK(agenda.sessions.at(0).kind == SessionKind::meal);
    CHECK(agenda.sessions.at(1).kind == SessionKind::other);
}

TEST_CASE("an event of schedule.xml may say that it does not take place, or is not sure to") {
    const auto status = [](const std::string& inside) {
        return read_event(inside).agenda.sessions.front().status;
    };
    CHECK(status("<state>canceled</state>") == SessionStatus::cancelled);
    CHECK(status("<status>cancelled</status>") == SessionStatus::cancelled);
    CHECK(status("<state>withdrawn</state>") == SessionStatus::cancelled);
    CHECK(status("<state>unconfirmed</state>") == SessionStatus::tentative);
    CHECK(status("<state>confirmed</state>") == SessionStatus::confirmed);
}

TEST_CASE("an event of schedule.xml may list several rooms, or say that its room is not decided") {
    const Reading several =
        read(schedule_of(event_of("<room>Hall</room>", "id='1'") + event_of("<room>A/B</room>", "id='2'") +
                         event_of("<room>Hall, A/B</room>", "id='3'")));
    CHECK(several.agenda.rooms.size() == 2);
    CHECK(several.agenda.sessions.size() == 3);
    CHECK(several.agenda.slots.size() == 4);
    CHECK(tells(several, Treatment::guessed, "'Hall, A/B' is taken for several rooms"));
    const Reading undecided = read_event("<room>TBA</room>");
    REQUIRE(undecided.agenda.rooms.size() == 1);
    CHECK(undecided.agenda.rooms.front().name == "Hall");
}

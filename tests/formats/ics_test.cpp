// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "tests/formats/ics_calendar.h"

#include <chrono>

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

Reading read_event(const std::string& more, const std::string& start = "DTSTART:20220903T100000Z|") {
    Reading reading = read_calendar(calendar_of(event_of(more, start)));
    REQUIRE(reading.agenda.slots.size() == 1);
    return reading;
}

std::string title_of(const std::string& line) {
    return read_calendar(calendar_of("BEGIN:VEVENT|DTSTART:20220903T100000Z|DTEND:20220903T110000Z|" + line +
                                     "END:VEVENT|"))
        .agenda.sessions.at(0)
        .title;
}

std::vector<std::string> names(const Reading& reading) {
    std::vector<std::string> all;
    for (const Person& person : reading.agenda.people)
        all.push_back(person.name);
    return all;
}

} // namespace

TEST_CASE("an event of a calendar has its time, room, track, state, text and links") {
    const Reading reading =
        read_event("LOCATION:Hall|CATEGORIES:Ops|STATUS:TENTATIVE|DESCRIPTION:One\\n\\nTwo\\, three|"
                   "URL:https://example.org/1|ATTACH;LABEL=Slides:https://example.org/s.pdf|"
                   "COMMENT:Bring a laptop|");
    const Session& session = reading.agenda.sessions.front();
    const Slot& slot = reading.agenda.slots.front();
    CHECK(session.id.value == "1@test");
    CHECK(session.title == "Talk");
    CHECK(session.abstract == "One\n\nTwo, three");
    CHECK(session.status == SessionStatus::tentative);
    CHECK(session.links == std::vector<Link>{{"https://example.org/1", ""}});
    REQUIRE(session.resources.size() == 1);
    CHECK(session.resources[0].kind == Resource::Kind::slides);
    CHECK(slot.start == at("2022-09-03T10:00Z"));
    CHECK(slot.duration == 1h);
    CHECK(slot.note == "Bring a laptop");
    CHECK(reading.agenda.rooms.front().name == "Hall");
    CHECK(reading.agenda.tracks.front().name == "Ops");
    CHECK(reading.listed == 1U);
}

TEST_CASE("a calendar's name and description are the event's") {
    const Reading both =
        read_calendar(calendar_of("X-WR-CALNAME:Camp|X-WR-CALDESC:A weekend|" + event_of("")));
    CHECK(both.agenda.event.title == "Camp");
    CHECK(both.agenda.event.description == "A weekend");
    const Reading alone = read_calendar(calendar_of("X-WR-CALDESC:Camp|" + event_of("")));
    CHECK(alone.agenda.event.title == "Camp");
    CHECK(alone.agenda.event.description.empty());
}

TEST_CASE("a line folded in the middle of a character is read whole") {
    CHECK(title_of("SUMMARY:Caf\xC3| \xA9 noir|") == "Café noir");
    CHECK(title_of("SUMMARY:Long|\t er|") == "Long er");
}

TEST_CASE("lines may end with CR, LF or CRLF, mixed, and with blank lines between") {
    const Reading reading =
        read_calendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\r\nSUMMARY:A\r\r\n\nDTSTART:20220903T100000Z\r"
                      "DURATION:PT30M\nEND:VEVENT\rEND:VCALENDAR");
    REQUIRE(reading.agenda.slots.size() == 1);
    CHECK(reading.agenda.slots[0].duration == 30min);
    CHECK_FALSE(has_errors(reading.diagnostics));
}

TEST_CASE("a byte order mark and UTF-16 are no obstacle") {
    const std::string plain = calendar_of("BEGIN:VEVENT|DTSTART:20220903T100000Z|SUMMARY:Talk|END:VEVENT|");
    CHECK(read_calendar("\xEF\xBB\xBF" + plain).agenda.sessions.at(0).title == "Talk");
    for (const bool big : {false, true}) {
        std::string wide = big ? "\xFE\xFF" : "\xFF\xFE";
        for (const char c : plain)
            wide += big ? std::string{'\0', c} : std::string{c, '\0'};
        CHECK(read_calendar(wide).agenda.sessions.at(0).title == "Talk");
    }
}

TEST_CASE("a line may be in an encoding of its own") {
    CHECK(title_of("SUMMARY;CHARSET=ISO-8859-5:\xBC\xD8\xE0|") == "Мир");
    CHECK(title_of("SUMMARY;CHARSET=UTF-8:Caf\xC3\xA9|") == "Café");
    CHECK(title_of("SUMMARY:Caf\xE9|") == "Café");
    CHECK(title_of("SUMMARY;CHARSET=nonsense:Caf\xE9|") == "Café");
    CHECK(title_of("SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 =|noir|") == "Café noir");
}

TEST_CASE("escapes are resolved, and what is none stays") {
    CHECK(title_of("SUMMARY:a\\, b\\; c\\\\d \\q|") == "a, b; c\\d \\q");
    CHECK(read_event("DESCRIPTION:a\\Nb|").agenda.sessions[0].abstract == "a\nb");
}

TEST_CASE("a description that goes on in raw lines is kept whole, and told") {
    const Reading reading = read_event("DESCRIPTION:First|second line|* third|");
    CHECK(reading.agenda.sessions[0].abstract == "First\nsecond line\n* third");
    CHECK(tells(reading, Treatment::repaired, "DESCRIPTION goes on"));
}

TEST_CASE("an event without a start is told with its line, and the others are read") {
    const Reading reading =
        read_calendar(calendar_of("BEGIN:VEVENT|SUMMARY:Lost|END:VEVENT|" + event_of("")));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(reading.listed == 2U);
    CHECK(told_without_start(reading) == 1);
    const auto lost = std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                                   [](const Diagnostic& d) { return d.treatment == Treatment::left_out; });
    REQUIRE(lost != reading.diagnostics.end());
    CHECK(lost->where.line == 4);
}

TEST_CASE("a start that is no time is told with what was written") {
    const Reading reading =
        read_calendar(calendar_of(event_of("") + "BEGIN:VEVENT|SUMMARY:Bad|DTSTART:tomorrow|END:VEVENT|"));
    CHECK(tells(reading, Treatment::none, "DTSTART is no time: 'tomorrow'"));
    CHECK(told_without_start(reading) == 1);
}

TEST_CASE("a calendar of which no event has a start is refused, each event told") {
    const ReadResult result = read_ics(
        source_of(calendar_of("BEGIN:VEVENT|SUMMARY:A|END:VEVENT|BEGIN:VEVENT|SUMMARY:B|END:VEVENT|")),
        plain_options());
    REQUIRE_FALSE(result);
    CHECK(said(result.error()).find("none of its 2 events") != std::string::npos);
    CHECK(std::count_if(result.error().begin(), result.error().end(), [](const Diagnostic& d) {
              return d.group.english() == "events without a start";
          }) == 2);
}

TEST_CASE("an event ends at its end, after its duration, or where the next begins") {
    const auto length = [](const std::string& end) {
        const Reading reading = read_calendar(calendar_of(
            "BEGIN:VEVENT|DTSTART:20220903T100000Z|SUMMARY:A|" + end +
            "END:VEVENT|BEGIN:VEVENT|DTSTART:20220903T104500Z|DURATION:PT5M|SUMMARY:B|END:VEVENT|"));
        return std::chrono::duration_cast<std::chrono::minutes>(reading.agenda.slots.at(0).duration).count();
    };
    CHECK(length("DTEND:20220903T103000Z|") == 30);
    CHECK(length("DURATION:PT1H30M|") == 90);
    CHECK(length("DURATION:P1DT2H|") == 26 * 60);
    CHECK(length("") == 45);
    CHECK(length("DTEND:20220903T090000Z|") == 0);
}

TEST_CASE("an end more than a year after the start is taken for a mistake") {
    const Reading reading = read_calendar(calendar_of("BEGIN:VEVENT|SUMMARY:Talk|DTSTART:20220903T100000Z|"
                                                      "DTEND:22220903T103000Z|END:VEVENT|"));
    CHECK(reading.agenda.slots.at(0).duration == 30min);
    CHECK(tells(reading, Treatment::guessed, "lasts longer than a year"));
}

TEST_CASE("an all-day event lasts from midnight to midnight of its days") {
    const Reading reading =
        read_calendar(calendar_of("X-WR-TIMEZONE:Europe/Paris|BEGIN:VEVENT|SUMMARY:Camp|"
                                  "DTSTART;VALUE=DATE:20220903|DTEND;VALUE=DATE:20220905|END:VEVENT|"
                                  "BEGIN:VEVENT|SUMMARY:Day|DTSTART;VALUE=DATE:20221030|END:VEVENT|"));
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.slots[0].start == at("2022-09-03T00:00+02:00"));
    CHECK(reading.agenda.slots[0].duration == 48h);
    CHECK(reading.agenda.slots[1].duration == 25h); // clocks are put back that day
    CHECK(reading.agenda.event.day_change == 0min);
    for (const Session& session : reading.agenda.sessions) // nobody is named
        CHECK(session.kind == SessionKind::other);
}

TEST_CASE("times in ISO 8601's other writings are read") {
    CHECK(read_event("", "DTSTART:2022-09-03T10:00:00Z|").agenda.slots[0].start == at("2022-09-03T10:00Z"));
    CHECK(read_event("", "DTSTART:20220903T1000Z|").agenda.slots[0].start == at("2022-09-03T10:00Z"));
    CHECK(read_event("", "DTSTART:20220903T240000Z|").agenda.slots[0].start == at("2022-09-04T00:00Z"));
}

TEST_CASE("events that share a UID are all kept, and known by start and room") {
    const Reading reading =
        read_calendar(calendar_of(event_of("") + event_of("", "DTSTART:20220903T120000Z|")));
    REQUIRE(reading.agenda.sessions.size() == 2);
    CHECK(reading.agenda.sessions[0].id.value == "1@test@2022-09-03T10:00:00Z@room");
    CHECK(reading.agenda.sessions[1].id.value == "1@test@2022-09-03T12:00:00Z@room");
}

TEST_CASE("of an event's revisions the one with the highest SEQUENCE is taken, and the others are told") {
    const Reading reading =
        read_calendar(calendar_of(event_of("SEQUENCE:2|", "DTSTART:20220903T140000Z|") + event_of("") +
                                  event_of("SEQUENCE:10|", "DTSTART:20220903T160000Z|")));
    REQUIRE(reading.agenda.slots.size() == 1);
    CHECK(reading.agenda.slots[0].start == at("2022-09-03T16:00+00:00"));
    CHECK(tells(reading, Treatment::left_out, "'Talk' is told again with a higher SEQUENCE: that is taken"));
}

TEST_CASE("a UID of any length and script makes a valid id") {
    std::string uid;
    for (int i = 0; i < 120; ++i)
        uid += "ÿ";
    const Reading reading = read_calendar(calendar_of(
        "BEGIN:VEVENT|UID:x" + uid + "|SUMMARY:Talk|DTSTART:20220903T100000Z|DURATION:PT1H|END:VEVENT|"));
    CHECK(text::find_invalid_utf8(reading.agenda.slots.at(0).id.value) == std::string::npos);
}

TEST_CASE("a cancelled event is kept as cancelled") {
    CHECK(read_event("STATUS:CANCELLED|").agenda.sessions[0].status == SessionStatus::cancelled);
}

TEST_CASE("the first category is the track, and tells the kind where it names one") {
    const Reading reading = read_event("CATEGORIES:Workshop,Big\\, bold,Other|");
    CHECK(reading.agenda.tracks.at(0).name == "Workshop");
    CHECK(reading.agenda.sessions[0].kind == SessionKind::workshop);
    CHECK(tells(reading, Treatment::left_out, "several categories"));
}

TEST_CASE("another category may tell the kind, and a topic that begins as a kind does tells none") {
    const Reading panel = read_event("CATEGORIES:Sessions,Panel|");
    CHECK(panel.agenda.tracks.at(0).name == "Sessions");
    CHECK(panel.agenda.sessions[0].kind == SessionKind::panel);
    CHECK(read_event("CATEGORIES:Panel discussion|").agenda.sessions[0].kind == SessionKind::panel);
    for (const char* const topic :
         {"Open source", "Performance", "Class design", "Game development", "Lightning network"})
        CHECK(read_event("CATEGORIES:" + std::string(topic) + "|").agenda.sessions[0].kind ==
              SessionKind::talk);
}

TEST_CASE("how to join a meeting is left out of a text, but for the address") {
    const Reading google =
        read_event("DESCRIPTION:Of cloth.\\n\\n-::~:~::~:~:~:~:~:~:~:~::-\\nJoin with Google "
                   "Meet: https://meet.google.com/abc\\n\\nPlease do not edit this section."
                   "\\n-::~:~::~:~:~:~:~:~:~:~::-|");
    CHECK(google.agenda.sessions[0].abstract == "Of cloth.");
    CHECK(google.agenda.sessions[0].links.at(0).url == "https://meet.google.com/abc");
    CHECK(tells(google, Treatment::left_out, "how to join a meeting"));
    const Reading teams =
        read_event("DESCRIPTION:Of cloth.\\n________________________________\\nMicrosoft Teams\\nJoin "
                   "here<https://teams.microsoft.com/l/x>\\n________________________________\\nOf rope.|");
    CHECK(teams.agenda.sessions[0].abstract == "Of cloth.\nOf rope.");
    CHECK(teams.agenda.sessions[0].links.at(0).url == "https://teams.microsoft.com/l/x");
    CHECK(read_event("DESCRIPTION:Of cloth.\\n________________________________\\nOf rope.|")
              .agenda.sessions[0]
              .abstract.find("____") != std::string::npos);
}

TEST_CASE("people are taken from the lines that a description begins with") {
    const Reading reading = read_event(
        "DESCRIPTION:Speaker: Ada Lovelace\\nModerator: Bo\\nSession chair: Cy\\n\\nHow it works.|");
    CHECK(names(reading) == std::vector<std::string>{"Ada Lovelace", "Bo", "Cy"});
    const Session& session = reading.agenda.sessions[0];
    CHECK(session.abstract == "How it works.");
    CHECK(session.people[1].role == Role::moderator);
    CHECK(session.people[2].role == Role::host);
    CHECK(names(read_event("DESCRIPTION:von: Ada, Bo und Cy|")) ==
          std::vector<std::string>{"Ada", "Bo", "Cy"});
    CHECK(names(read_event("DESCRIPTION:Speaker: Ada, Countess of Lovelace|")) ==
          std::vector<std::string>{"Ada, Countess of Lovelace"});
    CHECK(names(read_event("DESCRIPTION:Host: A company\\nTalks: two|")).empty());
}

TEST_CASE("attendees without an address speak, and those with one were invited") {
    const Reading reading =
        read_event("DESCRIPTION:von: Ada|ATTENDEE;CN=\"Ada\":invalid:nomail|"
                   "ATTENDEE;CN=\"Bo; the first\":invalid:nomail|ATTENDEE;CN=Cy:mailto:cy@example.org|");
    CHECK(names(reading) == std::vector<std::string>{"Ada", "Bo; the first"});
    CHECK(tells(reading, Treatment::left_out, "people who were invited"));
}

TEST_CASE("who organises is told as left out: once where it is one for all, else of each event") {
    const std::string ada = "ORGANIZER;CN=Ada King:mailto:ada@example.org|";
    const Reading same = read_calendar(calendar_of(event_of(ada) + event_of(ada)));
    CHECK(same.agenda.people.empty());
    CHECK(tells(same, Treatment::left_out, "names Ada King as who organises it"));
    CHECK(std::count_if(same.diagnostics.begin(), same.diagnostics.end(), [](const Diagnostic& one) {
              return one.what.english().find("organises") != std::string::npos;
          }) == 1);
    const Reading several =
        read_calendar(calendar_of(event_of(ada) + event_of("ORGANIZER:MAILTO:bo@example.org|")));
    CHECK(tells(several, Treatment::left_out, "'Talk' names Ada King as who organises it"));
    CHECK(tells(several, Treatment::left_out, "'Talk' names bo@example.org as who organises it"));
}

TEST_CASE("pretalx writes the people behind the title") {
    const auto read = [](const std::string& summary) {
        return read_calendar(
            lines("BEGIN:VCALENDAR|VERSION:2.0|PRODID:-//pretalx//pretalx.com//|BEGIN:VEVENT|UID:1|"
                  "DTSTART:20220903T100000Z|SUMMARY:" +
                  summary + "|END:VEVENT|END:VCALENDAR|"));
    };
    const Reading two = read("Boats - a history - Ada King\\, Bo Lind");
    CHECK(two.agenda.sessions[0].title == "Boats - a history");
    CHECK(names(two) == std::vector<std::string>{"Ada King", "Bo Lind"});
    const Reading none = read("Lunch - ");
    CHECK(none.agenda.sessions[0].title == "Lunch");
    CHECK(names(none).empty());
    CHECK(read("Break").agenda.sessions[0].title == "Break");
    // not behind each title: it is a title's own
    const Reading own =
        read("Boats - a history|END:VEVENT|BEGIN:VEVENT|DTSTART:20220903T110000Z|SUMMARY:Break");
    CHECK(own.agenda.sessions[0].title == "Boats - a history");
    CHECK(names(own).empty());
}

TEST_CASE("hosts who share a service's address and come again do not speak") {
    const std::string service = ":MAILTO:invite@example.org|";
    const std::string ada = event_of("ORGANIZER;CN=Ada's club" + service);
    const Reading reading =
        read_calendar(calendar_of(ada + ada + ada + event_of("ORGANIZER;CN=Bo's club" + service)));
    CHECK(names(reading).empty());
    CHECK(tells(reading, Treatment::left_out, "names Bo's club as who organises it"));
}

TEST_CASE("Indico writes affiliations behind names") {
    const Reading reading = read_calendar(lines(
        "BEGIN:VCALENDAR|VERSION:2.0|PRODID:-//CERN//INDICO//EN|BEGIN:VEVENT|UID:1|SUMMARY:Talk|"
        "DTSTART;VALUE=DATE-TIME:20220903T100000Z|DESCRIPTION:Speakers: Ada King (Quay (East))\\, Bo Lind|"
        "END:VEVENT|END:VCALENDAR|"));
    REQUIRE(names(reading) == std::vector<std::string>{"Ada King", "Bo Lind"});
    CHECK(reading.agenda.people[0].affiliation == "Quay (East)");
}

TEST_CASE("a room's address is no part of its name") {
    CHECK(read_event("LOCATION:\"Hall\" <hall@example.org>|").agenda.rooms.at(0).name == "Hall");
    CHECK(read_event("LOCATION:Hall <1>|").agenda.rooms.at(0).name == "Hall <1>");
}

TEST_CASE("UTC as a calendar's time zone tells no place") {
    CHECK(tells(read_calendar(calendar_of("X-WR-TIMEZONE:UTC|" + event_of(""))), Treatment::guessed,
                "tells no time zone"));
}

TEST_CASE("several organizers at one address speak") {
    const std::string desk = ":MAILTO:desk@example.org|";
    const Reading reading =
        read_calendar(calendar_of("VTIMEZONE: Europe/Rome|" + event_of("ORGANIZER;CN=Ada King" + desk) +
                                  event_of("ORGANIZER;CN=Bo Lind, Cy Moss" + desk) +
                                  event_of("ORGANIZER;CN=Host" + desk + "DESCRIPTION:Speaker: Di Noll|")));
    CHECK(names(reading) == std::vector<std::string>{"Ada King", "Bo Lind", "Cy Moss", "Di Noll"});
    CHECK(tells(reading, Treatment::guessed, "taken to speak"));
    CHECK(tells(reading, Treatment::left_out, "names Host as who organises it"));
    CHECK(reading.agenda.event.zone.name() == "Europe/Rome");
}

TEST_CASE("two organizers at one address may be those of committees") {
    const std::string desk = ":MAILTO:desk@example.org|";
    const Reading reading = read_calendar(calendar_of(event_of("ORGANIZER;CN=Programme committee" + desk) +
                                                      event_of("ORGANIZER;CN=Social committee" + desk)));
    CHECK(names(reading).empty());
    CHECK(tells(reading, Treatment::left_out, "names Social committee as who organises it"));
}

TEST_CASE("an organizer's name may be as long as a file allows") {
    std::string many;
    for (int i = 0; i < 100'000; ++i)
        many += "P, ";
    const std::string desk = ":MAILTO:desk@example.org|";
    const Reading reading = read_calendar(calendar_of(
        event_of("ORGANIZER;CN=Ada King" + desk) + event_of("ORGANIZER;CN=\"" + many + "Bo Lind\"" + desk) +
        event_of("ORGANIZER;CN=Cy Moss" + desk)));
    CHECK(names(reading) == std::vector<std::string>{"Ada King", "P", "Bo Lind", "Cy Moss"});
}

TEST_CASE("a place that is an address is a link") {
    const Reading reading = read_event("LOCATION:https://meet.example.org/1|");
    CHECK(reading.agenda.rooms.at(0).name.empty());
    CHECK(reading.agenda.sessions[0].links == std::vector<Link>{{"https://meet.example.org/1", ""}});
    CHECK(tells(reading, Treatment::repaired, "taken for a link"));
}

TEST_CASE("a calendar that is cut off gives what is there, and says so") {
    const std::string whole = calendar_of(event_of("") + event_of("DESCRIPTION:Long text|"));
    const Reading reading = read_calendar(whole.substr(0, whole.find("text")));
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(tells(reading, Treatment::none, "may have been cut off"));
}

TEST_CASE("an event without an end ends where the next begins") {
    const Reading reading =
        read_calendar(calendar_of("BEGIN:VEVENT|DTSTART:20220903T100000Z|SUMMARY:A|" + event_of("")));
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(tells(reading, Treatment::repaired, "has no END"));
}

TEST_CASE("alarms in an event and to-dos beside it are no events") {
    const Reading reading = read_calendar(calendar_of(
        event_of("BEGIN:VALARM|TRIGGER:-PT5M|DESCRIPTION:Ring|SUMMARY:Ring|END:VALARM|DESCRIPTION:Text|") +
        "BEGIN:VTODO|SUMMARY:Buy|END:VTODO|"));
    CHECK(reading.listed == 1U);
    CHECK(reading.agenda.sessions[0].abstract == "Text");
    CHECK(tells(reading, Treatment::left_out, "1 to-dos"));
}

TEST_CASE("components nested without end cost little") {
    std::string nested;
    for (int i = 0; i < 100'000; ++i)
        nested += "BEGIN:A|";
    for (int i = 0; i < 100'000; ++i)
        nested += "END:B|";
    CHECK(read_calendar(calendar_of(nested + event_of(""))).agenda.slots.size() == 1);
}

TEST_CASE("only what begins as a calendar is taken for one") {
    CHECK(recognises_ics(source_of("\r\n begin:vcalendar \r\n")));
    CHECK_FALSE(recognises_ics(source_of("BEGIN:VCARD\r\n")));
    CHECK_FALSE(recognises_ics(source_of("We begin:vcalendar\n")));
    CHECK_FALSE(recognises_ics(source_of("")));
}

TEST_CASE("every event of real calendars is read or told") {
    ESTRADE_NEEDS_CORPUS();
    for (const auto& [name, format, events] : manifest()) {
        if (format.substr(0, 3) != "ics")
            continue;
        INFO(name);
        const auto source = load_source(corpus(name));
        REQUIRE(source);
        const ReadResult result = read_agenda(*source, plain_options());
        if (!result) {
            CHECK(said(result.error()).find("none of its " + std::to_string(events) + " events") !=
                  std::string::npos);
            continue;
        }
        CHECK(result->listed == events);
        CHECK(result->agenda.slots.size() + told_without_start(*result) >= events);
    }
}

TEST_CASE("people, rooms and times of real calendars are those their files tell") {
    ESTRADE_NEEDS_CORPUS();
    const Reading linux_conf = read_corpus("ics/linux_conf_au_2020.ics");
    CHECK(linux_conf.agenda.event.zone.name() == "Australia/Brisbane");
    CHECK(linux_conf.agenda.slots.size() == 262);
    CHECK(linux_conf.agenda.slots.front().start == at("2020-01-12T15:00+10:00"));
    CHECK(linux_conf.agenda.people.size() > 100);
    const Reading kiel = read_corpus("ics/kielux_2020.ics");
    CHECK(kiel.agenda.rooms.size() == 4);
    CHECK(kiel.agenda.sessions.at(0).people.size() == 1);
    CHECK(kiel.agenda.sessions.at(0).abstract.find("von:") == std::string::npos);
    const Reading linz = read_corpus("ics/cloudnativelinz_meetups.ics");
    CHECK(linz.agenda.people.empty());
    CHECK(linz.agenda.event.title == "Cloud Native Linz Events");
}

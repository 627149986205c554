// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

std::string refusal(const std::string& yaml) {
    const Source source = source_of(yaml, "schedule.yml");
    const ReadResult result = read_agenda(source, plain_options());
    return result ? "" : said(result.error());
}

std::string names_of(const Agenda& agenda) {
    std::string names;
    for (const Person& person : agenda.people)
        names += (names.empty() ? "" : ", ") + person.name;
    return names;
}

} // namespace

TEST_CASE("what holds sessions may tell their day in its title") {
    const auto starts = [](const std::string& first, const std::string& second) {
        const Agenda agenda = read_site_file("days:\n- name: " + first +
                                             "\n  events:\n    - {title: A, time: '10:00'}\n"
                                             "- name: " +
                                             second + "\n  events:\n    - {title: B, time: '10:00'}\n")
                                  .agenda;
        return iso_utc(agenda.slots.at(0).start).substr(0, 10) + " " +
               iso_utc(agenda.slots.at(1).start).substr(0, 10);
    };
    CHECK(starts("First Day (Friday, October 25th)", "Second Day (Saturday, October 26th)") ==
          "2024-10-25 2024-10-26"); // that Friday and Saturday
    CHECK(starts("'Day 1: 4 June 2019'", "'Day 2: 5 June 2019'") == "2019-06-04 2019-06-05");
    CHECK(starts("First day", "Second day") == "2026-01-15 2026-01-16");
    CHECK(starts("Day 1", "Day 2") == "2026-01-15 2026-01-16");
    CHECK(starts("Hall", "Attic") == "2026-01-15 2026-01-15");
}

TEST_CASE("a zone may be told of the venue, but not of one session alone, nor of two venues") {
    const std::string talks = "talks:\n- {title: A, start: 2024-05-14 10:00, end: 2024-05-14 11:00}\n";
    const auto zone = [](const std::string& yaml) { return read_site_file(yaml).agenda.event.zone.name(); };
    CHECK(zone("summit:\n  venue: {name: Quay, timezone: America/Denver}\n" + talks) == "America/Denver");
    CHECK(zone("a: {timezone: America/Denver}\nb: {timezone: Asia/Tokyo}\n" + talks) != "America/Denver");
}

TEST_CASE("of texts in several languages that is told which one is read") {
    const Reading reading = read_site_file("talks:\n- title: {da: Sejl, en: Sails}\n"
                                           "  start: 2024-05-14 10:00\n  end: 2024-05-14 11:00\n");
    CHECK(reading.agenda.sessions.at(0).title == "Sails");
    CHECK(tells(reading, Treatment::left_out, "in several languages (da, en): those in 'en' are read"));
}

TEST_CASE("days with dots are read though they tell the month first") {
    const Agenda agenda = read_site_file("- date: 02.19.2016\n  slots: [{start: '16:00', title: A}]\n"
                                         "- date: 02.20.2016\n  slots: [{start: '16:00', title: B}]\n")
                              .agenda;
    CHECK(iso_utc(agenda.slots.at(0).start).substr(0, 10) == "2016-02-19");
    CHECK(iso_utc(agenda.slots.at(1).start).substr(0, 10) == "2016-02-20");
}

TEST_CASE("rows of what is on in numbered tracks hold a session for each") {
    const Reading reading =
        read_site_file("timeSlots:\n- {time: '2024-05-14 09:00', type: break, title: Tea}\n"
                       "- {time: '2024-05-14 10:00', type: parallel, track1: Sails, track2: "
                       "Ropes}\n- {time: '2024-05-14 11:00', type: break, title: Tea}\n");
    std::string told;
    for (const Slot& slot : reading.agenda.slots)
        told += session_of(reading.agenda, slot).title + "@" + slot.room.value + " ";
    CHECK(told == "Tea@room Sails@track1 Ropes@track2 Tea@room ");
}

TEST_CASE("a pause is known by its name in languages that write no blanks") {
    const Agenda agenda =
        read_site_file("- {title: 午间休息, start: 2024-05-14 12:00, end: 2024-05-14 13:00}\n"
                       "- {title: 茶歇, start: 2024-05-14 15:00, end: 2024-05-14 15:15}\n")
            .agenda;
    CHECK(agenda.sessions.at(0).kind == SessionKind::meal);
    CHECK(agenda.sessions.at(1).kind == SessionKind::break_);
}

TEST_CASE("lists are no tracks for being called rows, and halls are no sessions") {
    const Reading reading = read_site_file("days:\n- date: 2024-05-14\n  halls: [{name: Quay}, {name: "
                                           "Pier}]\n  keynotes:\n  - {time: 09:00 - 10:00, "
                                           "title: A}\n  rows:\n  - time: 10:00 - 11:00\n    cells: [{hall: "
                                           "Quay, title: B}, {hall: Pier, title: "
                                           "C}]\n");
    CHECK(reading.agenda.tracks.empty());
    CHECK(reading.agenda.slots.size() == 3);
    CHECK(told_without_start(reading) == 0);
}

TEST_CASE("a time may be a list of a start and an end, and a short text stands for a title") {
    const Reading reading = read_site_file("--- \n- \n  entries: \n    - \n      content: Welcome\n"
                                           "      times: [2024-05-14 10:00, 2024-05-14 10:30]\n");
    REQUIRE(reading.agenda.slots.size() == 1);
    CHECK(reading.agenda.slots[0].duration == 30min);
    CHECK(reading.agenda.sessions[0].title == "Welcome");
}

TEST_CASE("asterisks in pairs are Markdown's, and a title of them alone costs little") {
    const auto title = [](const std::string& told) {
        return read_site_file(R"([{"start": "2024-05-14T10:00", "title": ")" + told + R"("}])")
            .agenda.sessions.at(0)
            .title;
    };
    CHECK(title("**Tea** and **cake**") == "Tea and cake");
    CHECK(title("*args and **kwargs") == "*args and **kwargs");
    std::string many;
    for (int i = 0; i < 500'000; ++i)
        many += "**a";
    CHECK(title(many).size() == 500'000);
}

TEST_CASE("rooms, tracks and speakers that sessions refer to by an id are put in place") {
    const Reading reading = read_site_file(R"({
        "rooms": [{"id": 7, "name": "Hall"}, {"id": 8, "name": "Attic"}],
        "tracks": {"t1": {"title": "Fleet"}},
        "speakers": {"s3": {"name": "Ada King", "bio": "Counts.", "company": "Quay"}, "s4": {"name": "Bo Lind"}},
        "sessions": [
          {"title": "Boats", "start": "2024-05-14T10:00", "end": "2024-05-14T10:30", "roomId": 7, "track": "t1",
           "speakers": ["s3", "s4", "s9"]},
          {"title": "Sails", "start": "2024-05-14T11:00", "end": "2024-05-14T11:30", "room": {"id": 8},
           "speaker_ids": ["s4"]}]})");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.rooms.at(0).name == "Hall");
    CHECK(agenda.rooms.at(1).name == "Attic");
    CHECK(agenda.slots[1].room == agenda.rooms[1].id);
    CHECK(agenda.tracks.at(0).name == "Fleet");
    REQUIRE(agenda.people.size() == 3);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(agenda.people[0].bio == "Counts.");
    CHECK(agenda.people[0].affiliation == "Quay");
    CHECK(agenda.people[2].name == "s9"); // whom nothing tells of
    CHECK(session_of(agenda, agenda.slots[1]).people.size() == 1);
}

TEST_CASE("a file that refers to one speaker again and again costs little") {
    std::string json = R"({"speakers": [{"id": 1, "name": "Ada", "bio": ")" + std::string(100'000, 'x') +
                       R"("}], "sessions": [)";
    for (int i = 0; i < 5000; ++i)
        json += R"({"title": "Talk", "start": "2024-05-14T10:00", "speakers": [1]},)";
    json.back() = ']';
    CHECK(read_site_file(json + "}").agenda.slots.size() == 5000);
}

TEST_CASE("a speaker of whom much is told is measured once, however often the file refers to it") {
    std::string json = R"({"speakers": [{"id": 1, "name": "Ada", "x": [)";
    for (int i = 0; i < 300'000; ++i)
        json += "1,";
    json.back() = ']';
    json += R"(}], "sessions": [)";
    for (int i = 0; i < 2000; ++i)
        json += R"({"title": "Talk", "start": "2024-05-14T10:00", "speakers": [1]},)";
    json.back() = ']';
    CHECK(read_site_file(json + "}").agenda.slots.size() == 2000);
}

TEST_CASE("instants may be told in seconds or milliseconds since 1970, which tells no zone") {
    const Reading reading = read_site_file(
        R"([{"title": "Boats", "startTimestamp": 1525890600000, "endTimestamp": 1525894200000},
            {"title": "Sails", "start": 1525894200, "end": 1525897800}])");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.slots[0].start == at("2018-05-09T18:30Z"));
    CHECK(reading.agenda.slots[0].duration == 60min);
    CHECK(reading.agenda.slots[1].start == at("2018-05-09T19:30Z"));
    CHECK(tells(reading, Treatment::guessed, "tells no time zone"));
}

TEST_CASE("an id that could be seconds since 1970 is no day of its event") {
    const Agenda agenda = read_site_file(R"({"sessions": {"1700000001": {"title": "A", "start": "10:00"},
                                             "1700000002": {"title": "B", "start": "11:00"}}})")
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(iso_utc(agenda.slots[0].start).substr(0, 10) == "2026-01-15");
}

TEST_CASE("whether to show a description is none, and one line without a title is one") {
    const Agenda agenda = read_site_file("- {title: Boats, start: 2024-05-14 10:00, description: true}\n"
                                         "- {start: 2024-05-14 11:00, text: Sails}\n")
                              .agenda;
    CHECK(session_of(agenda, agenda.slots.at(0)).abstract.empty());
    CHECK(session_of(agenda, agenda.slots.at(1)).title == "Sails");
}

TEST_CASE("a speaker's biography beside the session is the speaker's, and of several it is told") {
    const Reading reading = read_site_file(
        "- {title: Boats, start: 2024-05-14 10:00, speaker: Ada King, speakerBio: Counts.}\n"
        "- {title: Sails, start: 2024-05-14 11:00, speakers: [Bo, Cy], speakerBio: They sail., tag: wind}\n");
    CHECK(reading.agenda.people.at(0).bio == "Counts.");
    CHECK(tells(reading, Treatment::left_out, "no place for `speakerBio`"));
    CHECK(tells(reading, Treatment::left_out, "no place for `tag`"));
    CHECK_FALSE(tells(reading, Treatment::left_out, "is no day"));
}

TEST_CASE(
    "time slots that hold ids of sessions in another file are refused as such, however they are laid out") {
    for (const char* yaml :
         {"- \n  date: \"2018-11-24\"\n  timeslots:\n    - {\n    \tstartTime: \"9:00\",\n"
          "    \tsessionIds: [309]\n    }\n",
          "-\n  date: 2018-11-24\n  timeslots:\n    - startTime: '9:00'\n      sessionIds:\n"
          "        - 309\n"}) {
        INFO(refusal(yaml));
        CHECK(refusal(yaml).find("other files of its site") != std::string::npos);
    }
}

TEST_CASE("slots may hold their sessions as texts, title and description in one") {
    const Reading reading = read_site_file("- time: 10:00 - 10:30\n  date: 2024-05-14\n  events:\n    - |\n"
                                           "      ### Boats and sails\n      With *Ada King*.\n"
                                           "- time: 11:00\n  date: 2024-05-14\n  sessions: [101, 102]\n"
                                           "  title: Rooms\n");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.sessions[0].title == "Boats and sails");
    CHECK(reading.agenda.sessions[0].abstract == "With *Ada King*.");
    CHECK(reading.agenda.slots[0].duration == 30min);
}

TEST_CASE("lists of sessions that have names are tracks, unless the name is a day's") {
    const Agenda agenda =
        read_site_file("friday:\n  rooms_later:\n    - name: Beginners\n      sessions:\n"
                       "        - {start: 9.30, title: A}\n    - name: Experts\n      sessions:\n"
                       "        - {start: 9.30, title: B}\n")
            .agenda;
    REQUIRE(agenda.tracks.size() == 2);
    CHECK(agenda.tracks[1].name == "Experts");
    CHECK(agenda.rooms.size() == 2); // where none is named, what goes on at once is apart
}

TEST_CASE("what holds talks lasts as long as they do, where each tells how long") {
    const Agenda agenda =
        read_site_file("- title: Day\n  start: 2024-05-14 10:00\n  agenda:\n"
                       "    - {title: Boats, duration: 30 minutes}\n"
                       "    - {title: Sails, duration: 1 hour}\n"
                       "- title: '**Evening**, open'\n  start: 2024-05-14 19:00\n  agenda:\n"
                       "    - {title: Boats, duration: 30 minutes}\n    - {title: Songs}\n")
            .agenda;
    CHECK(agenda.slots.at(0).duration == 90min);
    CHECK(agenda.slots.at(1).end_inferred);
    CHECK(session_of(agenda, agenda.slots[1]).title == "Evening, open");
}

TEST_CASE("links within a site are left out without a warning, and sessions that are links are such") {
    const Reading reading =
        read_site_file("- title: Boats\n  start: 2024-05-14 10:00\n  url: /program#boats\n"
                       "  sessions: ['https://example.org/1', 'https://example.org/2']\n");
    CHECK(reading.agenda.sessions[0].links.size() == 2);
    CHECK(reading.agenda.sessions[0].subtitle.empty());
    CHECK(tells(reading, Treatment::left_out, "within its site: '/program#boats'"));
    CHECK(std::none_of(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& one) {
        return one.severity == Severity::warning && one.what.english().find("link") != std::string::npos;
    }));
}

TEST_CASE("an id made of a title has none of its markup") {
    CHECK(read_site_file("- {title: '<strong>Boats</strong>', start: 2024-05-14 10:00}\n")
              .agenda.sessions[0]
              .id.value == "boats");
}

TEST_CASE("time slots that hold their sessions themselves need no other file") {
    const ReadResult result = read_agenda(
        source_of(
            R"([{"date": "2016-09-09", "timeslots": [{"startTime": "09:00", "endTime": "10:00", "sessions": [
            {"items": [{"id": "132", "startTime": "09:00", "endTime": "10:00", "title": "Boats",
              "duration": {"hh": 1, "mm": 30}}]}]}]}])",
            "schedule.json"),
        plain_options());
    REQUIRE(result);
    CHECK(result->agenda.slots.at(0).start == at("2016-09-09T09:00"));
    CHECK(result->agenda.slots[0].duration == 90min);
}

TEST_CASE("what takes place several times is a slot at each of them") {
    const auto plan = [](const std::string& yaml) {
        std::string all;
        const Reading reading = read_site_file(yaml);
        for (const Slot& slot : reading.agenda.slots)
            all += iso_utc(slot.start).substr(5, 11) + " " +
                   std::to_string(std::chrono::duration_cast<std::chrono::minutes>(slot.duration).count()) +
                   " " + session_of(reading.agenda, slot).title + "; ";
        return all;
    };
    const std::string head = "date: 2022-09-03\nsessions:\n  - title: Other\n    start: 2022-09-03 18:00\n"
                             "    duration: 5\n  - title: Talk\n    duration: 30\n";
    const std::string other = "09-03T18:00 5 Other; ";
    CHECK(plan(head + "    times: [day1 10:00, day2 11:00]\n") ==
          "09-03T10:00 30 Talk; " + other + "09-04T11:00 30 Talk; ");
    CHECK(plan(head + "    times: [\"2022-09-03 10:00\", \"2022-09-05 11:00\"]\n") ==
          "09-03T10:00 30 Talk; " + other + "09-05T11:00 30 Talk; ");
    CHECK(plan("- title: Talk\n  times:\n    - {start: 2022-09-03 10:00, end: 2022-09-03 10:20}\n"
               "    - {start: 2022-09-04 10:00, end: 2022-09-04 10:30}\n") ==
          "09-03T10:00 20 Talk; 09-04T10:00 30 Talk; ");
    CHECK(plan("- title: Talk\n  times: [2022-09-03 10:00, 2022-09-03 10:45]\n") == "09-03T10:00 45 Talk; ");
    CHECK(plan("- title: Talk\n  date: 2022-09-03\n  times: [10:00, 10:45]\n") == "09-03T10:00 45 Talk; ");
}

TEST_CASE("times may be told in parts") {
    const auto start = [](const std::string& yaml) {
        const Reading reading = read_site_file(yaml);
        return iso_utc(reading.agenda.slots.at(0).start).substr(0, 16) + " " +
               iso_utc(reading.agenda.slots.at(0).end()).substr(11, 5);
    };
    CHECK(start("- title: Talk\n  day: 2022-09-03\n  hour: 14\n  minute: 5\n  duration: 10\n") ==
          "2022-09-03T14:05 14:15");
    CHECK(start("- title: Talk\n  date: 2022-09-03\n  startHour: 9\n  end_hour: 10\n  end_minute: 30\n") ==
          "2022-09-03T09:00 10:30");
    CHECK(start("- title: Talk\n  date: 2022-09-03\n  start: {hour: 9, minute: 30}\n  end: {hour: 10}\n") ==
          "2022-09-03T09:30 10:00");
    CHECK(start("- title: Talk\n  start: {year: 2022, month: 9, day: 3, hour: 9, minute: 0}\n"
                "  end: {year: 2022, month: 9, day: 3, hour: 9, minute: 20}\n") == "2022-09-03T09:00 09:20");
}

TEST_CASE("what is for all is no keynote where its title tells a pause, a meal or company") {
    const Agenda agenda = read_site_file(R"(- title: Networking
  type: plenary
  start: 2024-05-14T10:00:00
- title: Lunch break
  type: plenary
  start: 2024-05-14T12:00:00
- title: Boats
  type: plenary
  start: 2024-05-14T13:00:00
)")
                              .agenda;
    CHECK(session_of(agenda, agenda.slots.at(0)).kind == SessionKind::social);
    CHECK(session_of(agenda, agenda.slots.at(1)).kind == SessionKind::meal);
    CHECK(session_of(agenda, agenda.slots.at(2)).kind == SessionKind::keynote);
}

TEST_CASE("what performs is one, whatever its name holds, and is the title where none is told") {
    const Agenda agenda = read_site_file("- {artist: Salt and Pepper, start: '20:00', end: '21:00'}\n"
                                         "- {act: The Kernels, start_time: '2115', end_time: '2220'}\n")
                              .agenda;
    CHECK(names_of(agenda) == "Salt and Pepper, The Kernels");
    REQUIRE(agenda.slots.size() == 2);
    CHECK(session_of(agenda, agenda.slots[0]).title == "Salt and Pepper");
    CHECK(session_of(agenda, agenda.slots[1]).title == "The Kernels");
    CHECK(agenda.slots[1].duration == 65min);
}

TEST_CASE("a person may be told as a name and a handle") {
    const Agenda agenda =
        read_site_file("- {title: A, time: '10:00', speaker: [[Ada King, adaking], [Alan Turing, alan]]}\n")
            .agenda;
    CHECK(names_of(agenda) == "Ada King, Alan Turing");
    CHECK(agenda.people.at(0).handle == "adaking");
}

TEST_CASE("a time may go on until the house closes, and follow its day after a dash") {
    const Agenda agenda = read_site_file("- {title: A, start: 2017-06-02-0930, end: 2017-06-02-1015}\n"
                                         "- {title: B, time: '2017-06-02-1100'}\n")
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(iso_utc(agenda.slots[0].start).substr(0, 16) == "2017-06-02T09:30");
    CHECK(agenda.slots[0].duration == 45min);
    CHECK(iso_utc(agenda.slots[1].start).substr(0, 16) == "2017-06-02T11:00");
    const Agenda open =
        read_site_file("- {title: A, time: 17:45 – close}\n- {title: B, time: 4pm - closing}\n").agenda;
    REQUIRE(open.slots.size() == 2);
    CHECK(iso_utc(open.slots[0].start).substr(11, 5) == "16:00");
    CHECK(iso_utc(open.slots[1].start).substr(11, 5) == "17:45");
}

TEST_CASE("an abstract may be a list of its paragraphs, and no end is before its start by a day") {
    const Reading reading = read_site_file(
        "- {title: A, date: 2024-05-14, start: '15:45', end: '15:15', abstract: [One is told., And "
        "another.]}\n"
        "- {title: B, date: 2024-05-14, start: '22:00', end: '02:00', abstract: [sails, ropes]}\n");
    const Agenda& agenda = reading.agenda;
    CHECK(agenda.sessions.at(0).abstract == "One is told.\n\nAnd another.");
    CHECK(agenda.sessions.at(1).abstract == "sails, ropes");
    CHECK(agenda.slots.at(0).end_inferred);
    CHECK(agenda.slots.at(1).duration == 4h);
    CHECK(said(reading.diagnostics).find("'A' ends before it starts; its end was left out") !=
          std::string::npos);
}

TEST_CASE("a year is guessed only where a session is on a day without one") {
    const Reading told =
        read_site_file("- title: 25. April\n  entries:\n    - {title: A, start: '2015-04-25 10:00'}\n");
    CHECK(said(told.diagnostics).find("without a year") == std::string::npos);
    const Reading guessed =
        read_site_file("- title: 25. April\n  entries:\n    - {title: A, start: '10:00'}\n");
    CHECK(said(guessed.diagnostics).find("without a year") != std::string::npos);
}

TEST_CASE("an artist or event is a title") {
    const Agenda agenda =
        read_site_file("- {artist_event: Maypole dancing, time: '10:00 - 11:00', location: Green}\n").agenda;
    CHECK(agenda.people.empty());
    CHECK(agenda.sessions.at(0).title == "Maypole dancing");
}

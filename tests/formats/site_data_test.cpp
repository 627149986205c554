// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

std::string refusal(const std::string& yaml) {
    const Source source = source_of(yaml, "data.yml");
    REQUIRE(recognises_site_data(source));
    const ReadResult result = read_agenda(source, plain_options());
    REQUIRE(!result);
    return said(result.error());
}

} // namespace

TEST_CASE("a list of sessions tells title, day, times, room, people and text") {
    const Agenda agenda = read_site_file(R"(# talks of the spring
- title: Boats
  date: 2024-05-14
  time: 09:00-09:45
  room: Harbour
  speakers:
    - Ada King
    - name: Bo Berg
      company: Quay Ltd
      twitter: https://social.example/bo
  description: About **boats**.
  slides: https://slides.example/boats.pdf
- title: Sails
  startTime: 2024-05-14T10:00:00
  duration: 30
  speaker: Cy & Di
)")
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    const Session& boats = session_of(agenda, agenda.slots.at(0));
    CHECK(agenda.slots[0].start == at("2024-05-14T09:00Z"));
    CHECK(agenda.slots[0].duration == 45min);
    CHECK(agenda.slots[1].start == at("2024-05-14T10:00Z"));
    CHECK(agenda.slots[1].duration == 30min);
    CHECK(boats.title == "Boats");
    CHECK(boats.abstract == "About **boats**.");
    REQUIRE(boats.people.size() == 2);
    REQUIRE(boats.resources.size() == 1);
    CHECK(boats.resources[0].kind == Resource::Kind::slides);
    REQUIRE(agenda.people.size() == 4);
    CHECK(agenda.people[1].affiliation == "Quay Ltd");
    CHECK(agenda.people[1].links.size() == 1);
    CHECK(agenda.people[3].name == "Di");
}

TEST_CASE("a meetup that holds talks without times is one event that tells them") {
    const Reading reading = read_site_file(R"(- title: Third meetup
  date: '2024-05-14'
  host: Quay Ltd
  address: Quay 4, 1000 Port
  participants: 40
  talks:
    - title: Ropes
      speaker: Ada King
      recording: https://video.example/ropes
      stage_colour: red
    - title: Knots
      speaker: Bo Berg
- title: Fourth meetup
  date: '2024-06-14'
  doors_open: '17:30'
  talks:
    - title: Tides
      speaker: Cy
)");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.slots[0].start == at("2024-05-14T00:00Z"));
    CHECK(agenda.slots[0].duration == 24h);
    CHECK(agenda.slots[1].start == at("2024-06-14T17:30Z"));
    const Session& third = session_of(agenda, agenda.slots[0]);
    CHECK(third.abstract.find("Ropes (Ada King)") != std::string::npos);
    CHECK(third.abstract.find("Knots (Bo Berg)") != std::string::npos);
    CHECK(third.people.size() == 2);
    REQUIRE(third.resources.size() == 1);
    CHECK(third.resources[0].title == "Ropes");
    CHECK(agenda.rooms[0].name == "Quay Ltd");
    CHECK(agenda.rooms[0].place == "Quay 4, 1000 Port");
    CHECK(tells(reading, Treatment::guessed, "names its host and no place"));
    CHECK(tells(reading, Treatment::guessed, "tells a day and no time"));
    CHECK(tells(reading, Treatment::guessed, "tells only when doors open"));
    CHECK(tells(reading, Treatment::left_out, "no place for `participants`"));
    CHECK(tells(reading, Treatment::left_out, "no place for `stage_colour`"));
}

TEST_CASE("a session of a day that tells no time is left out and told") {
    const Reading reading = read_site_file(R"(- date: 2024-05-14
  sessions:
    - title: Ropes
      time: 09:00
    - title: Knots
)");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(reading.listed == 2);
    CHECK(tells(reading, Treatment::left_out, "'Knots' tells no start"));
}

TEST_CASE("what has a time and holds sessions with times of their own is told, and they are the events") {
    const Reading reading = read_site_file(R"(- title: Morning
  date: 2024-05-14 09:00
  talks:
    - title: Ropes
      time: 09:00
    - title: Knots
      time: 09:30
)");
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(tells(reading, Treatment::left_out, "'Morning' holds sessions with times of their own"));

    const Reading whole = read_site_file(
        "title: Dock Days\ndate: 2024-05-14 09:00\ntalks:\n  - title: Ropes\n    time: 09:00\n");
    CHECK(whole.agenda.event.title == "Dock Days");
    CHECK(whole.agenda.slots.at(0).start == at("2024-05-14T09:00Z"));
    CHECK_FALSE(tells(whole, Treatment::left_out, "Dock Days"));
}

TEST_CASE("files that a site keeps beside its schedule are told apart and refused") {
    const std::string words = "nothing has both a title and a time";
    CHECK(refusal("- key: room1\n  label: Main\n").find(words) != std::string::npos);
    CHECK(refusal("- key: keynote\n  name: Keynote\n- key: lunch\n  name: Lunch\n").find(words) !=
          std::string::npos);
    CHECK(refusal("- key: open\n  start: '09:00'\n  duration: 60\n").find(words) != std::string::npos);
    CHECK(refusal("name: Camp\ndates:\n  start: '2022-09-03T09:00:00.000Z'\n").find(words) !=
          std::string::npos);
    const std::string split = refusal("- day: '2022-09-03'\n  start: '09:00'\n  rooms:\n    - room: room1\n"
                                      "      slots:\n        - slot: open\n          talk: welcome\n");
    CHECK(split.find("time slots that other files of its site tell") != std::string::npos);
    CHECK(split.find("give the site's folder") != std::string::npos);
}

TEST_CASE("a second title is a subtitle, and what else is told twice is told as left out") {
    const Reading reading =
        read_site_file("- time: '09:00'\n  title: Keynote\n  topic: fleet\n  titre: Boats\n"
                       "  room: Loft\n  location: Quay 4\n  type: talk\n  format: talk\n");
    CHECK(reading.agenda.sessions.at(0).subtitle == "Boats");
    CHECK(tells(reading, Treatment::left_out, "`location`"));
    CHECK_FALSE(tells(reading, Treatment::left_out, "`format`"));
}

TEST_CASE("names may be told in parts, and those of rooms beside their ids") {
    const Agenda agenda = read_site_file(R"([{"title": "Boats", "start": "2024-05-14T09:00",
        "room": {"id": 12, "name": "Loft"},
        "speakers": [{"first": "Ada", "last": "King"}, {"lastName": "Berg", "firstName": "Bo"},
                     {"prenom": "Cy", "nom": "Dahl"}, {"name": "Di Ek", "surname": "Ek"}]}])")
                              .agenda;
    std::string names;
    for (const Person& person : agenda.people)
        names += person.name + "; ";
    CHECK(names == "Ada King; Bo Berg; Cy Dahl; Di Ek; ");
    CHECK(agenda.rooms.at(0).name == "Loft");
}

TEST_CASE("a talk that its slot holds is told with its people and text") {
    const Agenda agenda = read_site_file(R"({"date": "2024-05-14", "sessions": [
        {"time": "9:00", "title": "Keynote 1", "keynote": {"title": "Boats", "speaker": "Ada King"}},
        {"time": "9:30", "talk": {"speaker": "Bo Berg", "title": "Sails", "abstract": "Of linen."}}]})")
                              .agenda;
    CHECK(agenda.sessions.at(0).title == "Keynote 1");
    CHECK(agenda.sessions.at(0).abstract == "- Boats (Ada King)");
    CHECK(agenda.sessions.at(1).title == "Sails");
    CHECK(agenda.sessions.at(1).abstract == "- Sails (Bo Berg)\nOf linen.");
    CHECK(agenda.people.size() == 2);
}

TEST_CASE("what a group of sessions and its talks tell is kept or told") {
    const Reading reading = read_site_file(R"(
name: Boat Days
location: The Harbour
sessions:
  - track: Track A
    title: Of cloth
    date: 2026-05-14
    talks:
      - {time: 9:00-9:30, title: Sails, room: Loft}
  - title: Of hemp
    date: 2026-05-14
    time: 10:00-11:00
    room: Ropery
    presentations:
      - {title: Ropes, authors: [Ann Ant, Bo Berg], preprint: 'https://example.org/ropes'}
)");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.sessions.size() == 2);
    CHECK(agenda.event.venue == "The Harbour");
    CHECK_FALSE(tells(reading, Treatment::repaired, "is listed under the room"));
    CHECK(agenda.sessions[1].links.at(0).url == "https://example.org/ropes");
}

TEST_CASE("the title of a group that has a track is told") {
    CHECK(tells(read_site_file(R"(
- track: Track A
  title: Of cloth
  talks:
    - {date: 2026-05-14, time: 9:00-9:30, title: Sails}
)"),
                Treatment::left_out, "'Of cloth' holds sessions with times of their own: it is none itself"));
}

TEST_CASE("a room may be named by the word for one") {
    const Agenda agenda =
        read_site_file("2026-05-14:\n  Hall:\n    - {time: 9:00-9:30, title: Sails}\n").agenda;
    CHECK(agenda.slots.size() == 1);
    CHECK(agenda.rooms.at(0).name == "Hall");
}

TEST_CASE("JSON is read as YAML is, and its faults are told with their places") {
    const Agenda agenda = read_site_file(R"([{"date": "2024-05-14", "events": [
        {"time": "9:00 - 9:45", "title": "Boats \u2013 fast", "speaker": "Ada King", "room": null},
        {"time": "9:45", "duration": 30, "title": "Coffee \ud83c\udf75"}]}])")
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.slots[0].start == at("2024-05-14T09:00"));
    CHECK(agenda.slots[0].duration == 45min);
    CHECK(agenda.slots[1].duration == 30min);
    CHECK(session_of(agenda, agenda.slots[0]).title == "Boats – fast");
    CHECK(session_of(agenda, agenda.slots[1]).title == "Coffee 🍵");
    CHECK(agenda.people[0].name == "Ada King");
    const Reading cut =
        read_site_file("[{\"date\": \"2024-05-14\", \"time\": \"9:00\", \"title\": \"Boats\"},\n {\"date");
    CHECK(cut.agenda.slots.size() == 1);
    CHECK(said(cut.diagnostics).find("schedule.yml:2:") != std::string::npos);
    CHECK(refusal(R"({"name": "estrade", "version": 1})").find("it lists no event") != std::string::npos);
}

TEST_CASE("TOML is read as YAML is, and its faults are told with their places") {
    const Agenda agenda = read_site_file(R"(# the programme
[[slot]]
date = 2024-05-14 # a Tuesday
time = "10:00-10:30"
title = "Boats"
speakers = ["Ada King", "Bo Lind"]

[[slot]]
date = 2024-05-14
start = 11:15:00
title = """
Sails"""
)")
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.slots[0].start == at("2024-05-14T10:00"));
    CHECK(agenda.slots[0].duration == 30min);
    CHECK(agenda.slots[1].start == at("2024-05-14T11:15"));
    CHECK(session_of(agenda, agenda.slots[1]).title == "Sails");
    CHECK(agenda.people.size() == 2);
    CHECK(refusal("[[slot]]\ntitle = \"Boats\ntime = 1\n").find(":2:") != std::string::npos);
    CHECK(refusal("title = \"My site\"\n[params]\ncolor = 1\n").find("it lists no event") !=
          std::string::npos);
}

TEST_CASE("text, Markdown and other formats are not taken for a site's data") {
    for (const char* text :
         {"19:00-19:10: Welcome\n", "- 19:00: Welcome\n- 19:10: Talk\n",
          "# Meetup\n\nWhen: today\n\n- Title: A\n  Speaker: B\nSee you there\n",
          "---\ntitle: A\ntags:\n  - a: 1\n    b: 2\n---\n19:00 Welcome\n", "<schedule/>",
          "Title: A\nDate: B\n", "[Meetup]\n19:00 = Welcome\n", "[Meetup](https://example.org)\n19:00 Talk\n",
          "[Meetup]\n\n19:00 Welcome\n", "x = y, and z\n", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", ""}) {
        INFO(text);
        CHECK_FALSE(recognises_site_data(source_of(text)));
    }
}

TEST_CASE("every event of the real data files is in the agenda or told of, and companions are refused") {
    ESTRADE_NEEDS_CORPUS();
    int files = 0;
    for (const auto& [name, format, events] : manifest()) {
        if (format != "yaml")
            continue;
        INFO(name);
        const auto source = load_source(corpus(name));
        CHECK(recognises_site_data(*source));
        const ReadResult reading = read_agenda(*source, plain_options());
        if (reading)
            CHECK(reading->agenda.slots.size() + told_without_start(*reading) >= events);
        else
            CHECK(has_errors(reading.error()));
        ++files;
    }
    CHECK(files > 0);
}

TEST_CASE("what a room or a day tells is not copied in whole to all within it") {
    std::string yaml = "- date: 2024-05-14\n  sessions:\n";
    for (int i = 0; i < 1000; ++i)
        yaml += "    - title: Talk\n      time: 09:00\n";
    yaml += "  room: " + std::string(1'000'000, 'x') + "\n";
    const Agenda agenda = read_site_file(yaml).agenda;
    CHECK(agenda.slots.size() == 1000);
    CHECK(agenda.rooms.at(0).name.size() == 200);
}

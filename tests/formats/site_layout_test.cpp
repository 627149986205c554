// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

TEST_CASE("days, rooms and time slots give what they tell to all within them") {
    const Agenda agenda = read_site_file(R"(title: Dock Days
timezone: Europe/Paris
rooms:
  - name: Yard
days:
  - date: 2024-05-14
    rooms:
      - name: Quay
        sessions:
          - name: Ropes
            start: 09:00
            end: 10:00
  - date: 2024-05-15
    slots:
      - time: 11:00 - 11:30
        talks:
          - title: Knots
            room: Quay
          - title: Tides
            room: Yard
)")
                              .agenda;
    CHECK(agenda.event.title == "Dock Days");
    CHECK(agenda.event.zone.name() == "Europe/Paris");
    REQUIRE(agenda.rooms.size() == 2);
    CHECK(agenda.rooms[0].name == "Yard");
    REQUIRE(agenda.slots.size() == 3);
    CHECK(agenda.slots[0].start == at("2024-05-14T07:00Z"));
    CHECK(agenda.slots[0].duration == 60min);
    CHECK(agenda.slots[0].room == agenda.rooms[1].id);
    CHECK(agenda.slots[1].start == at("2024-05-15T09:00Z"));
    CHECK(agenda.slots[2].duration == 30min);
    CHECK(agenda.slots[1].room != agenda.slots[2].room);
}

TEST_CASE("keys may be days and times") {
    const Agenda agenda = read_site_file(R"("2024-05-14":
  "09:00":
    title: Ropes
  "10:00-10:20":
    title: Knots
)")
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.slots[0].start == at("2024-05-14T09:00Z"));
    CHECK(agenda.slots[1].start == at("2024-05-14T10:00Z"));
    CHECK(agenda.slots[1].duration == 20min);
}

TEST_CASE("numbered days are counted from the date that is given, and what is on several is in each") {
    const std::string yaml = R"(- title: Breakfast
  day1: true
  day2: true
  time: 08:00-09:00
- title: Bye
  day1: false
  day2: true
  time: 17:00-17:10
- title: Sails
  day: 3
  time: 10:00
)";
    const Reading reading = read_site_file(yaml);
    REQUIRE(reading.agenda.slots.size() == 4);
    CHECK(tells(reading, Treatment::guessed, "days are counted from 2026-01-15"));
    ReadOptions options = plain_options();
    options.date = make_day(2024, 5, 14);
    const auto given = read_site_data(source_of(yaml), options);
    REQUIRE(given->agenda.slots.size() == 4);
    CHECK(given->agenda.slots[0].start == at("2024-05-14T08:00Z"));
    CHECK(given->agenda.slots[1].start == at("2024-05-15T08:00Z"));
    CHECK(given->agenda.slots[2].start == at("2024-05-15T17:00Z"));
    CHECK(given->agenda.slots[3].start == at("2024-05-16T10:00Z"));
    CHECK_FALSE(tells(*given, Treatment::guessed, "days are counted"));
}

TEST_CASE("a session that is on none of the numbered days is told and left out") {
    const Reading reading = read_site_file(R"(- {title: Boats, time: "10:00", day1: false, day2: true}
- {title: Sails, time: "11:00", day1: false, day2: false}
)");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(tells(reading, Treatment::left_out, "'Sails' is on no day"));
}

TEST_CASE("numbers that sessions are listed by are ids, and no days") {
    const Agenda agenda = read_site_file(R"({"date": "2024-05-14", "sessions": {
        "7": {"title": "Boats", "start": "10:00", "end": "11:00"},
        "9": {"title": "Sails", "start": "11:00", "end": "12:00"}}})")
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.slots[0].start == at("2024-05-14T10:00Z"));
    CHECK(agenda.slots[1].start == at("2024-05-14T11:00Z"));
}

TEST_CASE("a slot's end holds for its talks, which follow each other where nothing else is told") {
    const Reading reading =
        read_site_file("- day: 2024-05-14\n  sessions:\n    - from: '9:00'\n      to: '10:15'\n      talks:\n"
                       "        - {title: Boats, speaking: Ada King}\n        - {title: Sails}\n"
                       "    - from: '10:30'\n      to: '11:00'\n      talks:\n"
                       "        - {title: Ropes, room: Loft}\n        - {title: Oars, room: Quay}\n");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 4);
    CHECK(agenda.slots[0].duration == 37min);
    CHECK(agenda.slots[1].start == at("2024-05-14T09:37"));
    CHECK(agenda.slots[1].duration == 38min);
    CHECK(agenda.slots[2].start == agenda.slots[3].start);
    CHECK(agenda.slots[3].duration == 30min);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(tells(reading, Treatment::guessed, "they are taken to follow each other"));
}

TEST_CASE("talks of a slot follow each other as long as they tell, where that fills it") {
    const auto starts = [](const std::string& second) {
        const Reading reading = read_site_file(
            "- day: 2024-05-14\n  sessions:\n    - from: '9:00'\n      to: '10:00'\n      talks:\n"
            "        - {title: Boats, duration: 45}\n        - {title: Sails, duration: " +
            second + "}\n");
        std::string all;
        for (const Slot& slot : reading.agenda.slots)
            all += iso_utc(slot.start).substr(11, 5) + " ";
        return all;
    };
    CHECK(starts("15") == "09:00 09:45 ");
    CHECK(starts("20") == "09:00 09:00 ");
}

TEST_CASE("days may be weekdays, and a time hold what is on in each room") {
    const Reading reading =
        read_site_file(R"({"Thursday": {"8:00": {"Main hall": "Registration", "Track 2": null},
        "9:15": {"Main hall": {"name": "Ada King", "title": "Boats", "length": 45}, "Track 2": "Coffee"}},
        "Friday": {"9:00": {"Main hall": {"name": "Bo Berg", "title": "Sails", "length": 30}}}})");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 4);
    CHECK(agenda.slots[0].start == at("2026-01-15T08:00")); // a Thursday
    CHECK(agenda.slots[3].start == at("2026-01-16T09:00"));
    CHECK(agenda.slots[1].duration == 45min);
    CHECK(agenda.rooms.size() == 2);
    CHECK(agenda.rooms[0].name == "Main hall");
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(tells(reading, Treatment::guessed, "tells no date: days are counted from"));
}

TEST_CASE("a time may stand beside what is on in each room") {
    const Agenda agenda = read_site_file(R"(conference:
- time: 10:00-10:30
  Loft:
    title: Sails
    speakers: Ada King
  Yard:
    title: Rigging
- time: 10:30-10:40
  title: Tea
)")
                              .agenda;
    REQUIRE(agenda.slots.size() == 3);
    CHECK(agenda.rooms.at(1).name == "Yard");
    CHECK(agenda.slots[1].room == agenda.rooms[1].id);
    CHECK(session_of(agenda, agenda.slots[1]).title == "Rigging");
    CHECK(agenda.slots[1].duration == 30min);
    CHECK(agenda.people.at(0).name == "Ada King");
}

TEST_CASE("what has a whole timestamp and no title gives both day and time to its talks") {
    const Agenda agenda =
        read_site_file("- start: 2024-05-14T09:00:00\n  duration: 20\n  talks:\n    - title: Boats\n").agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(iso_with_offset(agenda.slots[0].start, agenda.event.zone).substr(0, 16) == "2024-05-14T09:00");
    CHECK(agenda.slots[0].duration == 20min);
}

TEST_CASE("what tells of the event may hold its sessions, or stand beside them") {
    for (const char* file : {R"({"data": {"conference": {"name": "Camp", "date": "2024-05-14",
                                  "sessions": [{"title": "Boats", "time": "9:00"}]}}})",
                             R"({"event": {"name": "Camp", "date": "2024-05-14"},
                                 "schedule": [{"title": "Boats", "time": "9:00"}]})"}) {
        INFO(file);
        const Agenda agenda = read_site_file(file).agenda;
        CHECK(agenda.event.title == "Camp");
        REQUIRE(agenda.slots.size() == 1);
        CHECK(agenda.slots[0].start == at("2024-05-14T09:00"));
    }
}

TEST_CASE("lists that keys of their own tell apart are tracks") {
    const Agenda agenda = read_site_file(R"({"date": "2024-05-14", "schedule": {
        "Main stage": [{"title": "Boats", "time": "9:00"}], "Loft": [{"title": "Sails", "time": "9:00"}]}})")
                              .agenda;
    REQUIRE(agenda.tracks.size() == 2);
    CHECK(agenda.tracks[0].name == "Main stage");
    CHECK(agenda.rooms.size() == 2);
}

TEST_CASE("tracks that go on at once, in no room, are shown as rooms") {
    const std::string talk = "- {date: 2024-05-14, time: '9:00', title: A, track: Fleet}\n";
    const Reading apart =
        read_site_file(talk + "- {date: 2024-05-14, time: '9:00', title: B, track: Land}\n");
    CHECK(apart.agenda.rooms.size() == 2);
    CHECK(apart.agenda.rooms[0].name == "Fleet");
    CHECK(apart.agenda.tracks.size() == 2);
    CHECK(tells(apart, Treatment::guessed, "each is shown as a room"));
    const Reading one = read_site_file(talk + "- {date: 2024-05-14, time: '9:30', title: B, track: Land}\n");
    CHECK(one.agenda.rooms.size() == 1);
    const Reading roomed =
        read_site_file(talk + "- {date: 2024-05-14, time: '9:00', title: B, track: Land, room: Loft}\n");
    CHECK(roomed.agenda.rooms.back().name == "Loft");
    CHECK_FALSE(tells(roomed, Treatment::guessed, "each is shown as a room"));
}

TEST_CASE("what follows the evening in a day's list is in the night, and that is told") {
    const Reading reading = read_site_file(R"([{"date": "2026-08-05", "events": [
        {"time": "00:30", "title": "Stars"}, {"time": "22:30", "title": "Supper"},
        {"time": "00:00", "title": "Fire"}, {"time": "01:30", "title": "Songs"}]}])");
    REQUIRE(reading.agenda.slots.size() == 4);
    CHECK(reading.agenda.slots[0].start == at("2026-08-05T00:30Z"));
    CHECK(reading.agenda.slots[1].start == at("2026-08-05T22:30Z"));
    CHECK(reading.agenda.slots[2].start == at("2026-08-06T00:00Z"));
    CHECK(reading.agenda.slots[3].start == at("2026-08-06T01:30Z"));
    CHECK(tells(reading, Treatment::guessed, "'Fire' comes after the evening in its day's list"));
}

TEST_CASE("what tells its own day is on it, whatever comes before it in a list") {
    const Reading reading = read_site_file(R"([{"date": "2026-08-05", "time": "22:30", "title": "Supper"},
                                               {"date": "2026-08-05", "time": "00:00", "title": "Fire"}])");
    CHECK(reading.agenda.slots.at(0).start == at("2026-08-05T00:00Z"));
}

TEST_CASE("what tells a day alone is shown on it, and lasts until the end of the day it tells as its last") {
    const Reading reading = read_site_file(R"([{"title": "Fair", "start": "2026-11-13", "end": "2026-11-15"},
                                               {"title": "Walk", "start": "2026-11-20"}])");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.slots[0].duration == 72h);
    CHECK(agenda.slots[1].duration == 24h);
    CHECK(agenda.event.day_change == 0min); // else a day that begins at midnight would be shown a day before
}

TEST_CASE("midnight of a day that holds sessions is when none of them starts") {
    const Reading reading = read_site_file(R"([{"date": "2026-05-21T00:00:00", "events": [
        {"start": "2026-05-21T10:00", "end": "2026-05-21T11:00", "name": "Knots"},
        {"start": "", "end": "2026-05-21T17:30", "name": "Race"}]}])");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(reading.listed == 2U);
    CHECK(tells(reading, Treatment::left_out, "'Race' tells no start"));
}

TEST_CASE("texts may be told by a key for each language: the first is taken") {
    const Reading reading = read_site_file(R"([{"time": "2026-05-21T10:00", "title_es": "Velas",
        "title_en": "Sails", "descriptionEs": "De tela.", "descriptionEn": "Of cloth.", "type": "talk"}])");
    const Session& session = reading.agenda.sessions.at(0);
    CHECK(session.title == "Velas");
    CHECK(session.subtitle == "Sails");
    CHECK(session.abstract == "De tela.");
    CHECK(tells(reading, Treatment::left_out, "no place for `descriptionEn`"));
}

TEST_CASE("a topic is a title where nothing else is") {
    const Agenda agenda = read_site_file(R"([
        {"time": "2026-05-21T10:00", "speaker": {"name": "Ada King"}, "topic": "Sails"}])")
                              .agenda;
    CHECK(agenda.sessions.at(0).title == "Sails");
}

TEST_CASE("rooms that sessions refer to may be listed in other languages, and people by their slugs") {
    const Agenda agenda = read_site_file(R"({
        "lugares": [{"id": "a", "nombre": "Sala Azul", "direccion": "Muelle 1"}],
        "speakers": [{"slug": "ada-king", "name": "Ada King"}],
        "actividades": [{"titulo": "Velas", "inicio": "2026-05-21T10:00", "lugar": "a",
                         "speakerSlug": "ada-king"}]})")
                              .agenda;
    CHECK(agenda.rooms.at(0).name == "Sala Azul");
    CHECK(agenda.people.at(0).name == "Ada King");
}

TEST_CASE("what a slot lists for a room each is held side by side, and the slot's title a note") {
    const auto plan = [](const std::string& yaml) {
        const Agenda agenda = read_site_file(yaml).agenda;
        std::string told;
        for (const Slot& slot : agenda.slots) {
            const Session& session = session_of(agenda, slot);
            told += iso_utc(slot.start).substr(11, 5) + " " + session.title + " (" + slot.note + ")";
            for (const Room& room : agenda.rooms)
                if (room.id == slot.room)
                    told += " @" + room.name;
            told += "; ";
        }
        return told;
    };
    const std::string own = "date: 2024-05-14\nslots:\n- time: 11:00-11:45\n  title: Block 1\n  talks:\n"
                            "  - {title: A, room: Hall, tag: easy}\n  - {title: B, room: Attic}\n";
    CHECK(plan(own) == "11:00 A (Block 1) @Hall; 11:00 B (Block 1) @Attic; ");
    const std::string in_order =
        "date: 2024-05-14\nrooms: [Hall, Attic]\nslots:\n"
        "- {time: 11:00-11:45, label: Block 1, sessions: [{title: A}, {title: B}]}\n"
        "- {time: 12:00-12:45, label: Block 2, sessions: [{title: C}, {title: D}]}\n";
    CHECK(plan(in_order) == "11:00 A (Block 1) @Hall; 11:00 B (Block 1) @Attic; "
                            "12:00 C (Block 2) @Hall; 12:00 D (Block 2) @Attic; ");
    const std::string one_room = "date: 2024-05-14\nslots:\n- {time: 11:00-11:45, title: Block 1, talks: "
                                 "[{title: A, room: Hall}, {title: B, room: Hall}]}\n";
    CHECK(plan(one_room).starts_with("11:00 Block 1 ()")); // one after the other
}

TEST_CASE("what times of day are the keys of may be a title alone") {
    const auto titles = [](const std::string& slots) {
        const Agenda agenda = read_site_file("days:\n- date: 2024-05-14\n  slots:\n" + slots).agenda;
        std::string told;
        for (const Slot& slot : agenda.slots)
            told += iso_utc(slot.start).substr(11, 5) + " " + session_of(agenda, slot).title + "; ";
        return told;
    };
    CHECK(titles("    '09:30': Engines\n    '10:00': {title: Sails}\n") == "09:30 Engines; 10:00 Sails; ");
    CHECK(titles("    '0930': Engines\n    '1000': {title: Sails}\n") == "09:30 Engines; 10:00 Sails; ");
}

TEST_CASE("a pause, and a talk, beside which sessions with times of their own stand, are sessions too") {
    const Reading reading = read_site_file(
        "- day: 2024-09-14\n  items:\n"
        "  - {time: 12:00-14:00, title: Lunch break, beside: [{time: 13:00-13:30, title: Choir}]}\n"
        "  - {time: 14:00-15:00, title: Sails, speaker: Ada King, beside: [{time: 14:00-14:30, title: "
        "Yoga}]}\n"
        "  - {time: 15:00-16:00, title: Session 1, talks: [{time: 15:00-15:30, title: Oars}]}\n"
        "  - {time: 16:00-17:00, title: Session 2, speakers: [Bo Berg], talks: [{time: 16:00-16:30, title: "
        "Ropes, speaker: Bo Berg}]}\n");
    std::string titles;
    for (const Session& session : reading.agenda.sessions)
        titles += session.title + " ";
    CHECK(titles == "Lunch break Choir Sails Yoga Oars Ropes ");
    CHECK(tells(reading, Treatment::left_out, "'Session 1' holds sessions"));
}

TEST_CASE("times may stand in a map under their key") {
    const Agenda agenda = read_site_file("- day: 2024-09-14\n  items:\n"
                                         "  - {title: Sails, time: {from: '10:00', to: '10:45'}}\n")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(iso_utc(agenda.slots[0].start) == "2024-09-14T10:00:00Z");
    CHECK(agenda.slots[0].duration == std::chrono::minutes{45});
}

TEST_CASE("rooms in a list beside the sessions do not make a track of these") {
    const Agenda agenda = read_site_file("- date: 2024-09-14\n  rooms: [{name: Hall}]\n  blocks2:\n"
                                         "  - {start: '10:00', title: Sails, room: Hall}\n")
                              .agenda;
    CHECK(agenda.sessions.at(0).title == "Sails");
    CHECK(agenda.tracks.empty());
}

TEST_CASE("what a talk hands out is no session in its place") {
    const Reading reading =
        read_site_file("- {time: 2024-09-14 10:00, talks: [{title: Sails, materials: [{name: "
                       "Knots, href: 'https://a.example/sails'}]}, {title: Oars}]}\n");
    REQUIRE(reading.agenda.sessions.size() == 2);
    CHECK(reading.agenda.sessions[0].title == "Sails");
    CHECK(reading.agenda.sessions[0].links.at(0).url == "https://a.example/sails");
}

TEST_CASE("a session that stands alone under a word for sessions is in no room of that name") {
    const Agenda agenda =
        read_site_file("category: {boat: Boats, tea: Tea}\nbody:\n"
                       "- {start: 2024-09-14 10:00, end: 2024-09-14 10:30, events: {id: A1, title: Sails}}\n"
                       "- {start: 2024-09-14 11:00, title: Tea}\n")
            .agenda;
    CHECK(agenda.sessions.at(0).title == "Sails");
    CHECK(agenda.rooms.size() == 1);
    CHECK(agenda.rooms[0].name.empty());
    CHECK(agenda.tracks.empty());
}

TEST_CASE("what a slot has for each of its rooms by their keys, alone or one after the other, is told") {
    const Agenda agenda = read_site_file("- start: 2024-09-14 10:00\n  end: 2024-09-14 11:00\n  events:\n"
                                         "    deck: {subevents: [{title: Sails}, {title: Oars}]}\n"
                                         "    hold: {title: Knots}\n")
                              .agenda;
    REQUIRE(agenda.sessions.size() == 3);
    CHECK(agenda.sessions[0].title == "Sails");
    CHECK(agenda.sessions[1].title == "Knots");
    CHECK(agenda.sessions[2].title == "Oars");
    CHECK(agenda.rooms.at(0).name == "deck");
    CHECK(agenda.rooms.at(1).name == "hold");
}

TEST_CASE("a meal that each stage's list tells is one for all") {
    const Reading reading = read_site_file("- {stage: Quay, items: [{time: '11:00 - 12:00', title: Boats}, "
                                           "{time: '12:00 - 13:00', title: Lunch}]}\n"
                                           "- {stage: Pier, items: [{time: '11:00 - 12:00', title: Maps}, "
                                           "{time: '12:00 - 13:00', title: Lunch}]}\n");
    CHECK(reading.agenda.slots.size() == 3);
    CHECK(tells(reading, Treatment::guessed, "'Lunch' is told for each room"));
}

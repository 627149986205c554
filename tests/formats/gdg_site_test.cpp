// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gdg_site.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <map>

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

const std::string days = R"([{"date": "2024-05-14", "tracks": [{"title": "Hall"}, {"title": "Quay"}],
  "timeslots": [
    {"startTime": "09:00", "endTime": "09:30", "sessions": [{"items": [1]}]},
    {"startTime": "10:00", "endTime": "11:00", "sessions": [{"items": [2]}, {"items": [3]}]}]}])";
const std::string sessions = R"({
  "1": {"title": "Coffee break", "service": "true"},
  "2": {"title": "Boats", "speakers": ["ada"], "tags": ["Fleet"], "language": "French", "complexity": "Easy",
        "presentation": "https://slides.example/boats", "videoId": "abc"},
  "3": {"title": "Sails"}})";
const std::string speakers = R"({"ada": {"name": "Ada King", "title": "Counter", "company": "Quay Ltd",
  "bio": "Counts.", "socials": [{"icon": "web", "name": "Site", "link": "https://ada.example"}]}})";

/// A site's folder of data, but for what differs.
Source site_with(const std::map<std::string, std::string>& files) {
    Source source{"site", {}, true, {}};
    source.files = {
        {"data/schedule.json", days}, {"data/sessions.json", sessions}, {"data/speakers.json", speakers}};
    for (const auto& [path, bytes] : files)
        source.files[path] = bytes;
    return source;
}

Reading read(const Source& source) {
    REQUIRE(recognises_gdg_site(source));
    ReadResult result = read_agenda(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

/// A day of one slot after the other, in one track.
Reading read_slots(const std::string& timeslots) {
    return read(site_with({{"data/schedule.json", R"([{"date": "2024-05-14", "tracks": [{"title": "Hall"}],
        "timeslots": [)" + timeslots + "]}]"}}));
}

/// The session of that title, which must be there.
const Session& session(const Agenda& agenda, const std::string& title) {
    const auto found = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                    [&](const Session& one) { return one.title == title; });
    REQUIRE(found != agenda.sessions.end());
    return *found;
}

} // namespace

TEST_CASE("a festival's site tells slots by track, and sessions and speakers apart from them") {
    const Agenda agenda = read(site_with({})).agenda;
    REQUIRE(agenda.slots.size() == 3);
    CHECK(agenda.rooms[0].name == "Hall");
    CHECK(agenda.rooms[1].name == "Quay");
    CHECK(agenda.slots[1].start == at("2024-05-14T10:00"));
    CHECK(agenda.slots[1].duration == 60min);
    const Session& boats = session(agenda, "Boats");
    CHECK(boats.language == "fr");
    CHECK(boats.level == "Easy");
    REQUIRE(agenda.tracks.size() == 1);
    CHECK(boats.track == agenda.tracks[0].id);
    REQUIRE(boats.resources.size() == 2);
    CHECK(boats.resources[0].kind == Resource::Kind::slides);
    CHECK(boats.resources[1].url == "https://www.youtube.com/watch?v=abc");
    REQUIRE(agenda.people.size() == 1);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(agenda.people[0].affiliation == "Counter, Quay Ltd");
    CHECK(agenda.people[0].bio == "Counts.");
    CHECK(agenda.people[0].links == std::vector<Link>{{"https://ada.example", "Site"}});
    CHECK(session(agenda, "Coffee break").kind == SessionKind::break_);
}

TEST_CASE("one session for a slot of several tracks is for all, and shown in the first") {
    const Reading reading = read(site_with({}));
    CHECK(reading.agenda.slots[0].room == reading.agenda.rooms[0].id);
    CHECK(tells(reading, Treatment::guessed, "'Coffee break' is for all rooms"));
}

TEST_CASE("a session's own place wins over its track") {
    const Agenda agenda = read(site_with({{"data/sessions.json", R"({"1": {"title": "A"}, "2": {"title": "B"},
            "3": {"title": "C", "place": "Loft"}})"}}))
                              .agenda;
    CHECK(agenda.rooms.back().name == "Loft");
    CHECK(agenda.slots.back().room == agenda.rooms.back().id);
}

TEST_CASE("Hoverboard's Firebase holds all in one file") {
    const Source source =
        source_of(R"({"schedule": {"2024-05-14": {"tracks": [{"title": "Hall"}], "timeslots": [
        {"startTime": "09:00", "endTime": "09:30", "sessions": [{"items": [2]}]}]}},
        "sessions": )" +
                      sessions + R"(, "speakers": )" + speakers + "}",
                  "default-firebase-data.json");
    const Agenda agenda = read(source).agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].start == at("2024-05-14T09:00"));
    CHECK(agenda.people[0].name == "Ada King");
}

TEST_CASE("Zeppelin writes YAML, keys with zeros, names in two parts, and one list of ids a slot") {
    Source source{"site", {}, true, {}};
    source.files = {
        {"_config.yml", "title: Dock Fest\n"},
        {"_data/schedule.yml", "- date: '2024-05-14'\n"
                               "  tracks:\n"
                               "    - {title: Hall, color: '#90be4e'}\n"
                               "    - {title: Quay}\n"
                               "  timeslots:\n"
                               "    - {startTime: '10:00', endTime: '11:00', sessionIds: [001, 2]}\n"},
        {"_data/sessions.yml", "- {id: 1, title: Boats, speakers: [7]}\n- {id: 002, title: Sails}\n"},
        {"_data/speakers.yml", "- {id: 007, name: Ada, surname: King}\n"}};
    const Agenda agenda = read(source).agenda;
    CHECK(agenda.event.title == "Dock Fest");
    REQUIRE(agenda.slots.size() == 2);
    CHECK(session(agenda, "Boats").people.size() == 1);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(agenda.slots[1].room == agenda.rooms[1].id);
}

TEST_CASE("sessions that share a cell follow each other in equal parts") {
    const Agenda agenda =
        read_slots(R"({"startTime": "10:00", "endTime": "11:00", "sessions": [{"items": [2, 3]}]})").agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.slots[0].duration == 30min);
    CHECK(agenda.slots[1].start == at("2024-05-14T10:30"));
}

TEST_CASE("a session that extends lasts as many slots") {
    const Agenda agenda =
        read_slots(R"({"startTime": "10:00", "endTime": "11:00", "sessions": [{"items": [2], "extend": 2}]},
                      {"startTime": "11:10", "endTime": "12:00", "sessions": [{}]})")
            .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].duration == 120min);
}

TEST_CASE("clocks of twelve hours go on in the afternoon") {
    const Reading reading =
        read_slots(R"({"startTime": "11:00", "endTime": "12:00", "sessions": [{"items": [2]}]},
                      {"startTime": "12:00", "endTime": "1:00", "sessions": [{"items": [1]}]},
                      {"startTime": "1:00", "endTime": "2:30", "sessions": [{"items": [3]}]})");
    REQUIRE(reading.agenda.slots.size() == 3);
    CHECK(reading.agenda.slots[1].duration == 60min);
    CHECK(reading.agenda.slots[2].start == at("2024-05-14T13:00"));
    CHECK(reading.agenda.slots[2].duration == 90min);
    CHECK(tells(reading, Treatment::repaired, "its clocks tell twelve hours"));
}

TEST_CASE("an evening may go on after midnight") {
    const Agenda agenda =
        read_slots(R"({"startTime": "22:00", "endTime": "01:00", "sessions": [{"items": [2]}]},
                      {"startTime": "01:00", "endTime": "02:00", "sessions": [{"items": [3]}]})")
            .agenda;
    CHECK(agenda.slots[0].duration == 180min);
    CHECK(agenda.slots[1].start == at("2024-05-15T01:00"));
}

TEST_CASE("an end before its start that is no clock of twelve hours is told") {
    const Reading reading =
        read_slots(R"({"startTime": "12:00", "endTime": "11:45", "sessions": [{"items": [2]}]})");
    CHECK(tells(reading, Treatment::repaired, "ends before it starts"));
}

TEST_CASE("what is referred to and not there, and what stands in no slot, is told") {
    const Reading reading = read(site_with(
        {{"data/schedule.json", R"([{"date": "2024-05-14", "timeslots": [
            {"startTime": "10:00", "endTime": "11:00", "sessions": [[2], [99]]}]}])"},
         {"data/sessions.json",
          R"({"2": {"title": "Boats", "speakers": ["cy"]}, "4": {"title": "Oars"}, "5": {"title": "Rope"}})"}}));
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(tells(reading, Treatment::guessed, "there is no session '99'"));
    CHECK(tells(reading, Treatment::none, "refers to the speaker 'cy', whom nothing tells of"));
    CHECK(tells(reading, Treatment::left_out, "the session 'Oars' stands in no time slot"));
}

TEST_CASE("what a time slot tells beside its sessions is told") {
    const Reading reading = read_slots(
        R"({"startTime": "10:00", "endTime": "11:00", "chair": "Bo Berg", "sessions": [{"items": [2]}]})");
    CHECK(tells(reading, Treatment::left_out, "an agenda has no place for `chair`"));
}

TEST_CASE("what stands among time slots and is none is told") {
    const Reading reading = read_slots(
        R"("lunch", null, {"startTime": "9:00", "endTime": "9:30", "sessions": [{"items": [1]}]})");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(tells(reading, Treatment::left_out, "'lunch' stands among time slots and is none"));
}

TEST_CASE("a list with holes, which Firebase writes as a map, is one") {
    const Reading reading =
        read_slots(R"({"startTime": "9:00", "endTime": "9:30", "sessions": {"1": {"items": [1]}}},
                      {"startTime": "10:00", "endTime": "11:00", "sessions": [{"items": [2]}]})");
    CHECK(reading.agenda.slots.size() == 2);
}

TEST_CASE("of two sessions of one key the last is read, and the other is told") {
    const Reading reading = read(site_with(
        {{"data/sessions.json",
          R"([{"id": 1, "title": "A"}, {"id": 2, "title": "B"}, {"id": 3, "title": "C"}, {"id": 3, "title": "D"}])"}}));
    CHECK(session(reading.agenda, "D").title == "D");
    CHECK(tells(reading, Treatment::left_out, "two sessions have the key '3': 'C' is left out"));
}

TEST_CASE("no session of a slot is lost, however many there are and whatever they are called by") {
    std::string many;
    for (int i = 0; i < 120; ++i)
        many += (i == 0 ? "[2]" : ", [2]");
    CHECK(read_slots(R"({"startTime": "10:00", "endTime": "11:00", "sessions": [)" + many + "]}")
              .agenda.slots.size() == 120);
    CHECK(read_slots(R"({"startTime": "10:00", "endTime": "11:00", "sessions": [[1]]},
                        {"startTime": "11:00", "endTime": "12:00",
                         "sessions": {"1": [2], "01": [3], "4711": [1]}})")
              .agenda.slots.size() == 4);
}

TEST_CASE("a session in several slots is one session, told as where it is placed first") {
    const Agenda agenda = read(site_with({{"data/schedule.json", R"([
        {"date": "some day", "timeslots": [{"startTime": "09:00", "endTime": "10:00", "sessions": [[2]]}]},
        {"date": "2024-05-14", "tracks": [{"title": "Hall"}], "timeslots": [
            {"startTime": "10:00", "endTime": "11:00", "sessions": [[2]]},
            {"startTime": "11:00", "endTime": "12:00", "sessions": [[2]]}]}])"}}))
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    REQUIRE(agenda.sessions.size() == 1);
    CHECK(agenda.slots[0].session == agenda.slots[1].session);
    CHECK(agenda.slots[0].id != agenda.slots[1].id);
    CHECK(agenda.sessions[0].id.value == "2");
    CHECK(agenda.sessions[0].people.size() == 1);
}

TEST_CASE("a long text in many slots does not cost its length each time") {
    std::string slots;
    for (int i = 0; i < 40; ++i)
        slots += std::string(i == 0 ? "" : ",") +
                 R"({"startTime": "10:00", "endTime": "11:00", "sessions": [[2]]})";
    const Reading reading =
        read(site_with({{"data/schedule.json", R"([{"date": "2024-05-14", "timeslots": [)" + slots + "]}]"},
                        {"data/sessions.json", R"({"2": {"title": "Boats", "description": ")" +
                                                   std::string(1U << 20U, 'x') + R"("}})"}}));
    CHECK(reading.agenda.slots.size() == 40);
    REQUIRE(reading.agenda.sessions.size() == 1);
    CHECK(reading.agenda.sessions[0].abstract.size() == 1U << 20U);
}

TEST_CASE("a day without a date is told, and its slots are left out") {
    const Reading reading = read(
        site_with({{"data/schedule.json",
                    R"([{"dateReadable": "soon", "timeslots": [{"startTime": "10:00", "sessions": [[2]]}]},
              {"date": "2024-05-14", "timeslots": [{"startTime": "10:00", "endTime": "11:00", "sessions": [[3]]}]}])"}}));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(tells(reading, Treatment::none, "a day tells no date that can be read"));
    CHECK(told_without_start(reading) == 1);
}

TEST_CASE(
    "of several schedules the nearest to the top that has its sessions is read, and the others are told") {
    const Reading reading = read(site_with(
        {{"schedule.json", days}, {"data/old/schedule.json", days}, {"data/old/sessions.json", sessions}}));
    CHECK(reading.agenda.slots.size() == 3);
    CHECK(tells(reading, Treatment::left_out,
                "'data/schedule.json' is read; 'schedule.json' is another schedule"));
}

TEST_CASE("a schedule without its sessions asks for the site's folder") {
    const Source source = source_of(days, "schedule.json");
    REQUIRE(recognises_gdg_site(source));
    const ReadResult result = read_agenda(source, plain_options());
    REQUIRE(!result);
    CHECK(said(result.error()).find("other files of its site tell") != std::string::npos);
}

TEST_CASE("time slots that hold their sessions themselves are no such site") {
    CHECK_FALSE(recognises_gdg_site(source_of(R"([{"date": "2024-05-14", "timeslots": [
        {"startTime": "10:00", "sessions": [{"title": "Boats"}]}]}])")));
    CHECK_FALSE(recognises_gdg_site(source_of("- date: 2024-05-14\n  timeslots:\n    - startTime: 10:00\n"
                                              "      sessions:\n        - title: Boats\n")));
}

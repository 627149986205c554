// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

using namespace estrade;
using namespace estrade::test;

namespace {

/// "2022-09-03T10:00 30 Boats by Ada King in Hall; " for each slot, in UTC.
std::string plan(const Reading& reading) {
    std::string all;
    for (const Slot& slot : reading.agenda.slots) {
        const Session& session = session_of(reading.agenda, slot);
        all += iso_utc(slot.start).substr(0, 16) + " " +
               std::to_string(std::chrono::duration_cast<std::chrono::minutes>(slot.duration).count()) + " " +
               session.title;
        for (const Participation& participation : session.people)
            for (const Person& person : reading.agenda.people)
                if (person.id == participation.person)
                    all += " by " + person.name;
        for (const Room& room : reading.agenda.rooms)
            if (room.id == slot.room && !room.name.empty())
                all += " in " + room.name;
        all += "; ";
    }
    return all;
}

const std::string boats = "2022-09-03T08:00 30 Boats by Ada King in Hall; ";

} // namespace

TEST_CASE("of what WordPress tells of a post, a session's own time counts, not when it was published") {
    const Reading reading =
        read_site_file(R"([{"id": 101, "date": "2022-05-02T10:00:00", "date_gmt": "2022-05-02T08:00:00",
        "guid": {"rendered": "https://camp.example/?p=101"}, "slug": "boats", "status": "publish", "type": "wcb_session",
        "link": "https://camp.example/boats/", "title": {"rendered": "Boats &amp; oars"},
        "content": {"rendered": "<p>How to <b>row</b>.</p>", "protected": false}, "author": 1, "session_track": [7],
        "meta": {"_wcpt_session_time": 1662192000, "_wcpt_session_duration": 2400, "_wcpt_session_video": ""},
        "session_speakers": [{"id": "55", "slug": "ada", "name": "Ada King"}],
        "session_date_time": {"date": "September 3, 2022", "time": "8:00 am"}}])");
    CHECK(plan(reading) == "2022-09-03T08:00 40 Boats & oars by Ada King; ");
    CHECK(reading.agenda.sessions.at(0).abstract == "How to **row**.");
    CHECK(reading.agenda.tracks.empty());
}

TEST_CASE("sessions stand at the slots, and hold the talks, whose ids they tell") {
    const Reading reading =
        read_site_file(R"({"conference": {"name": "Camp", "timeZoneName": "UTC"}, "events": [],
        "rooms": [{"id": 5, "name": "Hall"}], "timeSlots": [{"id": 7, "type": "SESSION", "startDate": 1662192000000, "endDate": 1662193800000}],
        "sessions": [{"id": 7, "name": "Boats", "roomId": 5, "timeSlotId": 7, "contentIds": [1, 2]}],
        "contents": [{"id": 1, "title": "Oars", "authors": [{"affiliations": [], "personId": 9}]}, {"id": 2, "title": "Sails"}],
        "people": [{"id": 9, "firstName": "Ada", "lastName": "King"}]})");
    CHECK(plan(reading) == "2022-09-03T08:00 30 Boats by Ada King in Hall; ");
    CHECK(reading.agenda.sessions.at(0).abstract.find("Oars") != std::string::npos);
    CHECK(reading.agenda.sessions.at(0).abstract.find("Sails") != std::string::npos);
    CHECK(reading.agenda.event.zone.name() == "UTC");
}

TEST_CASE("times that stand apart from their title are its own") {
    for (
        const std::string when :
        {R"("when": {"date": "2022-09-03", "time": "08:00"}, "duration": 30)",
         R"("schedule": {"start": "2022-09-03T08:00", "end": "2022-09-03T08:30"})",
         R"("start": {"date": "2022-09-03", "time": "08:00"}, "end": {"date": "2022-09-03", "time": "08:30"})"}) {
        INFO(when);
        CHECK(plan(read_site_file(
                  R"({"sessions": [{"title": "Boats", "speakers": ["Ada King"], "room": "Hall", )" + when +
                  "}]}")) == boats);
    }
}

TEST_CASE("what APIs wrap around sessions is no part of them") {
    CHECK(plan(read_site_file(R"({"data": {"sessions": {"edges": [{"node": {"title": "Boats",
        "startsAt": "2022-09-03T10:00:00+02:00", "endsAt": "2022-09-03T10:30:00+02:00", "room": {"name": "Hall"},
        "speakers": {"edges": [{"node": {"name": "Ada King"}}]}}}]}}})")) == boats); // GraphQL
    CHECK(plan(read_site_file(R"({"data": [{"id": 1, "attributes": {"title": "Boats",
        "start": "2022-09-03T08:00:00Z", "duration": 30, "room": {"data": {"id": 2, "attributes": {"name": "Hall"}}},
        "speakers": {"data": [{"id": 3, "attributes": {"name": "Ada King"}}]}}}], "meta": {}})")) ==
          boats); // Strapi
    CHECK(plan(read_site_file(
              R"([{"id": 1, "fromDate": "2022-09-03T08:00:00Z", "toDate": "2022-09-03T08:30:00Z",
        "room": {"id": 1, "name": "Hall"}, "timezone": "Europe/Brussels", "proposal": {"id": 7, "title": "Boats",
        "speakers": [{"id": 3, "fullName": "Ada King"}]}},
        {"id": 2, "fromDate": "2022-09-03T10:00:00Z", "toDate": "2022-09-03T11:00:00Z", "room": {"name": "Hall"},
         "sessionType": {"name": "Lunch"}, "proposal": null}])")) ==
          boats + "2022-09-03T10:00 60 Lunch in Hall; "); // cfp.dev
}

TEST_CASE("what JSON:API includes is put where it is referred to") {
    const Agenda agenda = read_site_file(R"({"data": [{"id": "1", "type": "session", "attributes":
  {"title": "Boats", "starts-at": "2022-09-03T09:00:00+02:00", "ends-at": "2022-09-03T09:30:00+02:00"},
  "relationships": {"speakers": {"data": [{"type": "speaker", "id": "9"}]},
                    "room": {"data": {"type": "room", "id": "3"}}}}],
 "included": [{"type": "speaker", "id": "9", "attributes": {"name": "Ada King"}},
              {"type": "room", "id": "3", "attributes": {"name": "Hall"}}]})")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.rooms.at(0).name == "Hall");
    CHECK(agenda.people.at(0).name == "Ada King");
}

TEST_CASE("a speaker's title is a job, and speakers may have a key each") {
    const Agenda agenda =
        read_site_file("- {title: Boats, start: 2022-09-03 09:00, speaker1: {name: Ada King, title: "
                       "Captain}, speaker2: Bo Berg}\n")
            .agenda;
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].name == "Ada King");
}

TEST_CASE("events of calendars and shops tell times beside their zones") {
    CHECK(plan(read_site_file(R"({"items": [{"summary": "Boats", "location": "Hall",
        "start": {"dateTime": "2022-09-03T10:00:00", "timeZone": "Europe/Paris"},
        "end": {"dateTime": "2022-09-03T10:30:00", "timeZone": "Europe/Paris"}},
        {"summary": "Sails", "start": {"dateTime": "2022-09-03T10:00:00", "timeZone": "America/New_York"},
         "end": {"dateTime": "2022-09-03T10:30:00", "timeZone": "America/New_York"}}]})")) ==
          "2022-09-03T08:00 30 Boats in Hall; 2022-09-03T14:00 30 Sails; ");
    CHECK(plan(read_site_file(R"({"events": [{"name": {"text": "Boats", "html": "<b>Boats</b>"},
        "start": {"timezone": "Europe/Paris", "local": "2022-09-03T10:00:00", "utc": "2022-09-03T08:00:00Z"},
        "end": {"timezone": "Europe/Paris", "local": "2022-09-03T10:30:00", "utc": "2022-09-03T08:30:00Z"},
        "venue": {"name": "Hall"}}]})")) == "2022-09-03T08:00 30 Boats in Hall; ");
}

TEST_CASE("events as pages describe them for search engines have their ends and performers") {
    CHECK(plan(read_site_file(R"({"@type": "Event", "name": "Camp", "startDate": "2022-09-03",
        "subEvent": [{"@type": "Event", "name": "Boats", "startDate": "2022-09-03T10:00:00+02:00",
        "endDate": "2022-09-03T10:30:00+02:00", "location": {"@type": "Place", "name": "Hall"},
        "performer": {"@type": "Person", "name": "Ada King"}}]})")) == boats);
}

TEST_CASE("sessions by their keys that tell no time are told") {
    const Reading reading =
        read_site_file(R"({"a": {"title": "Boats", "start": "2022-09-03T08:00:00Z", "duration": 30},
        "b": {"title": "Nowhere", "start": null}})");
    CHECK(plan(reading) == "2022-09-03T08:00 30 Boats; ");
    CHECK(tells(reading, Treatment::left_out, "'Nowhere'"));
    CHECK(reading.agenda.event.title.empty());
}

TEST_CASE("people by numbers that a file does not tell are told, and are nobody's names") {
    const Reading reading = read_site_file(
        R"([{"title": "Boats", "start": "2022-09-03T08:00:00Z", "duration": 30, "people": [{"person_id": 3}]}])");
    CHECK(reading.agenda.people.empty());
    CHECK(tells(reading, Treatment::left_out, "'Boats' names people by numbers"));
}

TEST_CASE("what generators of sites write is read with its rooms and lengths") {
    CHECK(plan(read_site_file(
              R"([{"id": "1", "title": "Boats", "date": "2022-09-03", "time": "08:00", "mins": "30",
        "loc": ["Hall"], "people": [{"id": "3", "name": "Ada King"}]}])")) == boats); // KonOpas
    CHECK(plan(read_site_file(R"({"event": {"name": "Camp", "dateStart": "2022-09-03T07:00:00Z",
        "tracks": [{"id": "t", "name": "Hall"}]},
        "sessions": [{"id": "1", "title": "Boats", "dateStart": "2022-09-03T10:00:00.000+02:00",
        "dateEnd": "2022-09-03T10:30:00.000+02:00", "speakerIds": ["p"], "trackId": "t"}],
        "speakers": [{"id": "p", "name": "Ada King"}]})"))
              .starts_with("2022-09-03T08:00 30 Boats by Ada King")); // OpenPlanner
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

using namespace estrade;
using namespace estrade::test;

namespace {

/// "Sails [Hall], Tea []"
std::string plan_of(const Agenda& agenda) {
    std::string all;
    for (const Slot& slot : agenda.slots) {
        all += (all.empty() ? "" : ", ") + session_of(agenda, slot).title + " [";
        for (const Room& room : agenda.rooms)
            if (room.id == slot.room)
                all += room.name;
        all += "]";
    }
    return all;
}

} // namespace

TEST_CASE("sessions that are hidden, drafts, deleted or not for all are left out, and told") {
    for (const char* const told :
         {"published: false", "visible: no", "hidden: true", "draft: true", "isPublic: false",
          "enabled: false", "active: N", "deleted_at: 2024-01-01", "status: draft", "visibility: private"}) {
        const Reading reading =
            read_site_file("- {title: Sails, start: 2024-09-14 10:00, end: 2024-09-14 10:30}\n"
                           "- {title: Ropes, start: 2024-09-14 11:00, end: 2024-09-14 11:30, " +
                           std::string(told) + "}\n");
        CAPTURE(told);
        CHECK(plan_of(reading.agenda) == "Sails []");
        CHECK(tells(reading, Treatment::left_out, "'Ropes' is said not to be for all"));
    }
}

TEST_CASE("sessions that are published or shown first on a page stay") {
    for (const char* const told : {"published: true", "hidden: false", "active: false", "deleted_at: null"})
        CHECK(plan_of(read_site_file("- {title: Sails, start: 2024-09-14 10:00, end: 2024-09-14 10:30}\n"
                                     "- {title: Ropes, start: 2024-09-14 11:00, end: 2024-09-14 11:30, " +
                                     std::string(told) + "}\n")
                          .agenda) == "Sails [], Ropes []");
}

TEST_CASE("the sessions of a day that is hidden are, too; those of a programme that is a draft as a whole "
          "are not") {
    CHECK(plan_of(read_site_file("- date: 2024-09-14\n  sessions:\n  - {title: Sails, time: '10:00'}\n"
                                 "- date: 2024-09-15\n  hidden: true\n  sessions:\n"
                                 "  - {title: Ropes, time: '10:00'}\n")
                      .agenda) == "Sails []");
    CHECK(plan_of(
              read_site_file("draft: true\nsessions:\n- {title: Sails, start: 2024-09-14 10:00}\n").agenda) ==
          "Sails []");
}

TEST_CASE("rows may tell sessions under the ids of their tracks, whose rooms and names a list tells") {
    const Agenda agenda =
        read_site_file("date: 2024-09-14\n"
                       "tracks: [{id: a, name: Boats, room: Hall}, {id: b, name: Knots, room: Quay}]\n"
                       "schedule:\n"
                       "- {time: '10:00', a: {title: Sails}, b: {title: Bends}}\n"
                       "- {time: '11:00', all: Tea}\n"
                       "- {time: '12:00', a: Lunch, b: Lunch}\n"
                       "- {time: '13:00', a: {title: Oars}, b: Nap}\n")
            .agenda;
    CHECK(plan_of(agenda) == "Sails [Hall], Bends [Quay], Tea [], Lunch [], Oars [Hall], Nap [Quay]");
    REQUIRE(agenda.tracks.size() == 2);
    CHECK(agenda.tracks[0].name == "Boats");
}

TEST_CASE("a word for all in a slot tells what is on") {
    CHECK(plan_of(read_site_file("- date: 2024-09-14\n  slots:\n"
                                 "  - {start: '9:00', end: '9:30', all: Doors}\n"
                                 "  - {start: '9:30', end: '10:00', title: Sails, all: true}\n")
                      .agenda) == "Doors [], Sails []");
}

TEST_CASE("a day may tell the names of its rooms beside its sessions, which name them by ids") {
    CHECK(plan_of(read_site_file("- date: 2024-09-14\n  sessions:\n"
                                 "  - {title: Sails, startsAt: '10:00', room: hall-1}\n"
                                 "  rooms: [{id: hall-1, name: Great Hall}]\n")
                      .agenda) == "Sails [Great Hall]");
}

TEST_CASE(
    "a calendar of WordPress tells the event's time, not the post's, nor its parts or categories as events") {
    const Agenda agenda =
        read_site_file(R"({"events": [{"id": 7, "date": "2024-01-01 10:00:00", "title": "Sails",
"start_date": "2024-09-14 18:30:00", "end_date": "2024-09-14 21:00:00",
"start_date_details": {"year": "2024", "month": "09", "day": "14", "hour": "18", "minutes": "30", "seconds": "00"},
"timezone": "Europe/Berlin", "categories": [{"id": 3, "name": "Boats", "slug": "boats"}],
"venue": {"id": 9, "venue": "Town Hall"}, "organizer": [{"id": 8, "organizer": "Harbour"}]}]})")
            .agenda;
    CHECK(plan_of(agenda) == "Sails [Town Hall]");
    CHECK(iso_utc(agenda.slots[0].start) == "2024-09-14T16:30:00Z");
    CHECK(agenda.tracks.at(0).name == "Boats");
}

TEST_CASE("a post is one without a date in Greenwich, and a camp's clocks tell its offset") {
    const Agenda agenda = read_site_file(R"([{"id": 5, "date": "2024-01-01T10:00:00", "slug": "sails",
"title": {"rendered": "Sails"}, "content": {"rendered": "<p>White.</p>"},
"meta": {"_wcpt_session_time": 1726300800, "_wcpt_session_duration": 2700},
"session_date_time": {"date": "September 14, 2024", "time": "10:00 am"}}])")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(iso_with_offset(agenda.slots[0].start, agenda.event.zone) == "2024-09-14T10:00:00+02:00");
    CHECK(agenda.slots[0].duration == std::chrono::minutes{45});
}

TEST_CASE("JSON-LD tells what was cancelled or postponed, and where an event is online is no room") {
    const Agenda agenda = read_site_file(R"({"@type": "Event", "name": "Boats", "subEvent": [
{"@type": "Event", "name": "Sails", "startDate": "2024-09-14T10:00:00+02:00",
 "location": {"@type": "VirtualLocation", "url": "https://a.example/live"}},
{"@type": "Event", "name": "Ropes", "startDate": "2024-09-14T11:00:00+02:00",
 "location": [{"@type": "Place", "name": "Hall"}, {"@type": "VirtualLocation", "url": "https://a.example/live"}],
 "eventStatus": "https://schema.org/EventCancelled"},
{"@type": "Event", "name": "Oars", "startDate": "2024-09-14T12:00:00+02:00", "eventStatus": "EventPostponed"}]})")
                              .agenda;
    CHECK(plan_of(agenda) == "Sails [], Ropes [Hall], Oars []");
    CHECK(agenda.sessions[0].links.at(0).url == "https://a.example/live");
    CHECK(agenda.sessions[1].status == SessionStatus::cancelled);
    CHECK(agenda.sessions[2].status == SessionStatus::cancelled);
}

TEST_CASE("events of JSON-LD name people and places that its graph tells") {
    const Agenda agenda = read_site_file(R"({"@graph": [
{"@type": "Person", "@id": "#ada", "name": "Ada King"}, {"@type": "Place", "@id": "#hall", "name": "Hall"},
{"@type": "Event", "@id": "#e1", "name": "Sails", "startDate": "2024-09-14T10:00", "location": {"@id": "#hall"},
 "performer": {"@id": "#ada"}}]})")
                              .agenda;
    CHECK(plan_of(agenda) == "Sails [Hall]");
    CHECK(agenda.people.at(0).name == "Ada King");
}

TEST_CASE("a day, a clock and a zone in a map under a key are its time") {
    const Agenda agenda =
        read_site_file(
            R"([{"title": "Sails", "startDate": {"date": "2024-09-14", "time": "10:00:00", "tz": "Europe/Berlin"},
"endDate": {"date": "2024-09-14", "time": "12:00:00", "tz": "Europe/Berlin"}, "location": "Harbour", "room": "Hall"}])")
            .agenda;
    CHECK(plan_of(agenda) == "Sails [Hall]");
    CHECK(iso_utc(agenda.slots[0].start) == "2024-09-14T08:00:00Z");
    CHECK(agenda.slots[0].duration == std::chrono::hours{2});
}

TEST_CASE("blocks of a text are its paragraphs") {
    CHECK(read_site_file(R"([{"title": "Sails", "start": "2024-09-14T10:00", "body": [
{"type": "paragraph", "value": "<p>White.</p>", "id": "a"}, {"type": "paragraph", "value": "Wide."}]}])")
              .agenda.sessions.at(0)
              .abstract == "White.\n\nWide.");
}

TEST_CASE("the title tells the kind by a word in brackets, too") {
    const Agenda agenda = read_site_file("- {title: 'Steel or hemp? (panel)', start: 2024-09-14 10:00}\n"
                                         "- {title: '[Workshop] Knots', start: 2024-09-14 11:00}\n"
                                         "- {title: 'Panel discussion: Sails', start: 2024-09-14 12:00}\n"
                                         "- {title: Morning tea, start: 2024-09-14 13:00}\n"
                                         "- {title: 'Sails (part 2)', start: 2024-09-14 14:00}\n")
                              .agenda;
    CHECK(agenda.sessions[0].kind == SessionKind::panel);
    CHECK(agenda.sessions[1].kind == SessionKind::workshop);
    CHECK(agenda.sessions[2].kind == SessionKind::panel);
    CHECK(agenda.sessions[3].kind == SessionKind::break_);
    CHECK(agenda.sessions[4].kind == SessionKind::talk);
}

TEST_CASE("Google's calendar tells the day after the last, and organizes none of its events") {
    const Agenda agenda = read_site_file(R"({"kind": "calendar#events", "items": [
{"iCalUID": "1", "summary": "Sails", "start": {"date": "2024-09-14"}, "end": {"date": "2024-09-16"},
 "organizer": {"displayName": "Harbour", "self": true}}]})")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].duration == std::chrono::hours{48});
    CHECK(agenda.people.empty());
}

TEST_CASE("ids of Airtable's records are no names where names stand beside them") {
    const Agenda agenda =
        read_site_file(R"({"records": [{"id": "recA1b2C3d4E5f6G7", "createdTime": "2024-01-01T10:00:00Z",
"fields": {"Name": "Sails", "Start": "2024-09-14T10:00:00Z", "Room": ["recB1b2C3d4E5f6G7"], "Room Name": ["Hall"],
"Speakers": ["recC1b2C3d4E5f6G7"], "Speaker Names": ["Ada King"]}}]})")
            .agenda;
    CHECK(plan_of(agenda) == "Sails [Hall]");
    REQUIRE(agenda.people.size() == 1);
    CHECK(agenda.people[0].name == "Ada King");
}

TEST_CASE("a calendar's resources are the rooms of its events") {
    const Agenda agenda =
        read_site_file(R"({"resources": [{"id": "a", "title": "Hall"}, {"id": "b", "title": "Quay"}],
"events": [{"title": "Sails", "start": "2024-09-14T10:00", "end": "2024-09-14T11:00", "resourceId": "a", "extendedProps": {"speaker": "Ada King"}},
{"title": "Tea", "start": "2024-09-14T11:00", "end": "2024-09-14T12:00", "resourceIds": ["a", "b"]}]})")
            .agenda;
    CHECK(plan_of(agenda) == "Sails [Hall], Tea [Hall], Tea [Quay]");
    CHECK(agenda.people.at(0).name == "Ada King");
}

TEST_CASE("what a service keeps as a draft is left out, and blocks of text are one") {
    const Agenda agenda = read_site_file(R"([
{"_id": "1", "title": "Sails", "start": "2024-09-14T10:00", "description": [{"_type": "block", "children": [{"text": "Of "}, {"text": "cloth."}]}]},
{"_id": "drafts.2", "title": "Ropes", "start": "2024-09-14T11:00"},
{"id": 3, "title": "Oars", "start": "2024-09-14T12:00", "publishedAt": null}])")
                              .agenda;
    CHECK(plan_of(agenda) == "Sails []");
    CHECK(agenda.sessions[0].abstract == "Of cloth.");
}

TEST_CASE("a slot that tells its day, too, gives its time to what it holds") {
    const Reading reading = read_site_file(
        "- {date: 2024-09-14, time: '10:00-10:30', sessions: [{track: 1, title: Sails}, {track: 2, "
        "title: Oars}]}\n- {date: 2024-09-14, time: '10:30-11:00', break: Tea}\n");
    CHECK(starts_of(reading) == "2024-09-14T10:00 2024-09-14T10:00 2024-09-14T10:30 ");
    REQUIRE(reading.agenda.sessions.size() == 3);
    CHECK(reading.agenda.sessions[2].title == "Tea");
    CHECK(reading.agenda.sessions[2].kind == SessionKind::break_);
}

TEST_CASE("a title that is written as the address of a page may be its id, and that is told") {
    CHECK(tells(read_site_file("- {title: ada-king, start: 2024-09-14 10:00}\n"), Treatment::guessed,
                "'ada-king' is an id alone"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/indico.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

/// A contribution in Zurich's time, with further members.
std::string contribution(const std::string& members) {
    return R"({"id": "12", "title": "Ropes", "description": "<p>All of them.</p>", "room": "Quay",
        "startDate": {"date": "2024-05-14", "tz": "Europe/Zurich", "time": "10:00:00"},
        "endDate": {"date": "2024-05-14", "tz": "Europe/Zurich", "time": "10:20:00"}, "duration": 20, )" +
           members + "}";
}

Reading read_results(const std::string& results) {
    const Source source = source_of(R"({"count": 1, "_type": "HTTPAPIResult", "results": )" + results + "}");
    REQUIRE(recognises_indico(source));
    ReadResult result = read_agenda(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

Reading read(const std::string& members) {
    return read_results(R"([{"title": "Dock Days", "timezone": "Europe/Zurich",
        "url": "https://i.example/event/1/", "location": "Port", )" +
                        members + "}]");
}

Agenda with(const std::string& members) {
    return read(R"("contributions": [)" + contribution(members) + "]").agenda;
}

} // namespace

TEST_CASE("an Indico contribution tells title, time, room, text and address") {
    const Agenda agenda = with(R"("url": "https://i.example/c/12", "session": "Main")");
    CHECK(agenda.event.title == "Dock Days");
    CHECK(agenda.event.venue == "Port");
    CHECK(agenda.event.zone.name() == "Europe/Zurich");
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].start == at("2024-05-14T08:00Z"));
    CHECK(agenda.slots[0].duration == 20min);
    CHECK(agenda.rooms[0].name == "Quay");
    CHECK(agenda.sessions[0].title == "Ropes");
    CHECK(agenda.sessions[0].abstract == "All of them.");
    CHECK(agenda.sessions[0].links == std::vector<Link>{{"https://i.example/c/12", ""}});
    CHECK(agenda.tracks[0].name == "Main");
}

TEST_CASE("times that Indico gives in UTC are the event's own") {
    const Agenda agenda =
        with(R"("startDate": {"date": "2024-05-14", "tz": "UTC", "time": "06:00:00.5"}, "duration": null,
                "endDate": {"date": "2024-05-14", "tz": "UTC", "time": "06:45:00"})");
    CHECK(agenda.slots.at(0).start == at("2024-05-14T06:00Z"));
    CHECK(agenda.slots[0].duration == 45min);
    CHECK(agenda.event.zone.name() == "Europe/Zurich");
}

TEST_CASE("people are an Indico contribution's speakers, else its authors") {
    const std::string authors = R"("primaryauthors": [{"person_id": 1, "fullName": "King, Ada"}])";
    const Agenda spoken = with(authors + R"(, "speakers": [{"person_id": 2, "first_name": "Bo",
        "last_name": "Berg", "affiliation": "Quay Ltd"}])");
    REQUIRE(spoken.people.size() == 1);
    CHECK(spoken.people[0].name == "Bo Berg");
    CHECK(spoken.people[0].affiliation == "Quay Ltd");
    const Agenda written = with(authors + R"(, "speakers": [])");
    REQUIRE(written.people.size() == 1);
    CHECK(written.people[0].name == "Ada King");
}

TEST_CASE("contributions within Indico's sessions are in their track, and a session without any is one") {
    const Agenda agenda = read(R"("sessions": [{"title": "Morning", "room": "Hall", "contributions": [)" +
                               contribution(R"("room": "")") + R"(]},
        {"id": "3", "title": "Lunch", "startDate": {"date": "2024-05-14", "tz": "Europe/Zurich", "time": "12:00:00"},
         "endDate": {"date": "2024-05-14", "tz": "Europe/Zurich", "time": "13:00:00"}, "contributions": []}])")
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.tracks.at(0).name == "Morning");
    CHECK(agenda.rooms[0].name == "Hall");
    CHECK(agenda.sessions[1].title == "Lunch");
    CHECK(agenda.slots[1].duration == 60min);
}

TEST_CASE("a second thread of an Indico contribution tells its kind, and is told as left out") {
    const Reading reading =
        read(R"("contributions": [)" + contribution(R"("session": "Main", "track": "Lightning Talk")") + "]");
    CHECK(reading.agenda.tracks.at(0).name == "Main");
    CHECK(reading.agenda.sessions[0].kind == SessionKind::lightning);
    CHECK(tells(reading, Treatment::left_out, "and not 'Lightning Talk'"));
}

TEST_CASE("subcontributions are told in the text, and their speakers are people") {
    const Agenda agenda = with(
        R"("subContributions": [{"title": "Knots", "speakers": [{"first_name": "Cy", "last_name": "Dee"}]}])");
    CHECK(agenda.sessions.at(0).abstract.find("Knots (Cy Dee)") != std::string::npos);
    CHECK(agenda.people.at(0).name == "Cy Dee");
}

TEST_CASE("an Indico event of its own is one session, and what has no time is left out and told") {
    const Agenda alone = read(R"("id": "1", "startDate": {"date": "2024-05-14", "tz": "Europe/Zurich",
        "time": "18:00:00"}, "endDate": {"date": "2024-05-14", "tz": "Europe/Zurich", "time": "20:00:00"})")
                             .agenda;
    REQUIRE(alone.slots.size() == 1);
    CHECK(alone.sessions[0].title == "Dock Days");
    const Reading reading = read(R"("contributions": [)" + contribution(R"("type": null)") +
                                 R"(, {"id": "13", "title": "Later", "startDate": null, "endDate": null}])");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(tells(reading, Treatment::left_out, "'Later' tells no start"));
}

TEST_CASE("an Indico timetable tells days of contributions, breaks, and sessions that hold more") {
    const auto from_to = [](const std::string& from, const std::string& to) {
        const std::string day = R"({"date": "2024-06-24", "tz": "Europe/Zurich", "time": ")";
        return R"("startDate": )" + day + from + R"(:00"}, "endDate": )" + day + to + R"(:00"}})";
    };
    const Agenda agenda =
        read_results(R"({"7": {"20240624": {
            "c3": {"entryType": "Contribution", "id": "c3", "title": "Welcome", "room": "Quay",
                   "presenters": [{"firstName": "Ada", "familyName": "King", "name": "King, Ada"}],
                   "attachments": {"files": [{"title": "Slides", "download_url": "https://i.example/a.pdf"}]}, )" +
                     from_to("09:00", "09:30") + R"(, "b4": {"entryType": "Break", "title": "Tea", )" +
                     from_to("09:30", "10:00") + R"(, "s5": {"entryType": "Session", "title": "Ropes",
            "room": "Hall", "entries": {"c6": {"entryType": "Contribution", "id": "c6", "title": "Knots", )" +
                     from_to("10:00", "10:40") + "}}}}}")
            .agenda;
    CHECK(agenda.event.zone.name() == "Europe/Zurich");
    REQUIRE(agenda.slots.size() == 3);
    CHECK(agenda.slots[0].start == at("2024-06-24T07:00Z"));
    CHECK(agenda.people.at(0).name == "Ada King");
    CHECK(agenda.sessions[0].resources.at(0).kind == Resource::Kind::slides);
    CHECK(agenda.sessions[1].kind == SessionKind::break_);
    CHECK(agenda.slots[1].session.value == "b4");
    CHECK(agenda.slots[2].duration == 40min);
    CHECK(agenda.tracks.at(0).name == "Ropes");
    CHECK(agenda.slots[2].room == agenda.rooms.back().id);
    CHECK(agenda.rooms.back().name == "Hall");
}

TEST_CASE("a person of several Indico contributions is one, whatever number each contribution gives them") {
    const Agenda agenda =
        read(R"("contributions": [)" + contribution(R"("speakers": [{"id": "1", "fullName": "King, Ada"}])") +
             "," + contribution(R"("id": "13", "speakers": [{"id": "2", "fullName": "King, Ada"}])") + "]")
            .agenda;
    CHECK(agenda.slots.size() == 2);
    CHECK(agenda.people.size() == 1);
}

TEST_CASE("authors taken to speak, co-authors and minutes of an Indico contribution are told") {
    const Reading reading =
        read(R"("contributions": [)" + contribution(R"("primaryauthors": [{"fullName": "Ada"}],
        "coauthors": [{"fullName": "Bo"}], "note": {"html": "Minutes"})") +
             "]");
    CHECK(tells(reading, Treatment::guessed, "'Ropes' tells no speaker"));
    CHECK(tells(reading, Treatment::left_out, "`coauthors`"));
    CHECK(tells(reading, Treatment::left_out, "`note`"));
}

TEST_CASE("a long name of an Indico session is not copied in whole to all that it holds") {
    const Agenda agenda = read(R"("sessions": [{"title": ")" + std::string(100'000, 'x') +
                               R"(", "contributions": [)" + contribution(R"("room": "")") + "]}]")
                              .agenda;
    CHECK(agenda.tracks.at(0).name.size() == 200);
}

TEST_CASE("the real Indico export is read whole") {
    ESTRADE_NEEDS_CORPUS();
    const Reading reading = read_corpus("json-other/indico_export.json");
    CHECK(reading.agenda.slots.size() == 37);
    CHECK(reading.agenda.slots.size() == reading.listed);
    CHECK_FALSE(has_errors(reading.diagnostics));
}

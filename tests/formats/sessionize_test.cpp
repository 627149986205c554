// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sessionize.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

/// A session as view/All lists it.
std::string session_of(const std::string& members, const std::string& title = "Talk") {
    return R"({"id": "1", "title": ")" + title +
           R"(", "description": "About.", "startsAt": "2020-04-24T09:00:00", "endsAt": "2020-04-24T09:50:00",
              "isServiceSession": false, "isPlenumSession": false, "roomId": 11, )" +
           members + "}";
}

std::string all_of(const std::string& sessions, const std::string& members = R"("speakers": [])") {
    return R"({"sessions": [)" + sessions + R"(], "rooms": [{"id": 12, "name": "Small", "sort": 1},
        {"id": 11, "name": "Large", "sort": 0}], )" +
           members + "}";
}

Reading read(const std::string& json) {
    const Source source = source_of(json, "sessionize.json");
    REQUIRE(recognises_sessionize(source));
    ReadResult result = read_sessionize(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

} // namespace

TEST_CASE("view/All tells a session's time, room and text, rooms in the order that was chosen for them") {
    const Reading reading = read(all_of(session_of(R"("speakers": [])")));
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].start == at("2020-04-24T09:00Z"));
    CHECK(agenda.slots[0].duration == 50min);
    CHECK(agenda.sessions[0].id.value == "1");
    CHECK(agenda.sessions[0].title == "Talk");
    CHECK(agenda.sessions[0].abstract == "About.");
    REQUIRE(agenda.rooms.size() == 2);
    CHECK(agenda.rooms[0].name == "Large");
    CHECK(agenda.slots[0].room == agenda.rooms[0].id);
    CHECK(tells(reading, Treatment::guessed, "tells no time zone"));
}

TEST_CASE("times without a zone are in the one that --timezone tells") {
    ReadOptions options = plain_options();
    options.zone = zone("Europe/Vienna");
    const auto reading = read_sessionize(source_of(all_of(session_of(R"("speakers": [])"))), options);
    CHECK(reading->agenda.slots[0].start == at("2020-04-24T07:00Z"));
}

TEST_CASE("speakers have their names, tag lines, biographies and links, in all their sessions") {
    const Agenda agenda =
        read(all_of(
                 session_of(R"("speakers": ["a1", "b2"])") + "," +
                     session_of(R"("id": "2", "speakers": ["a1"])"),
                 R"("speakers": [{"id": "a1", "firstName": "Ada", "lastName": "King", "fullName": "Ada King",
                         "bio": "Counts.", "tagLine": "Analyst", "isTopSpeaker": false,
                         "links": [{"title": "Blog", "url": "https://ada.example", "linkType": "Blog"}]},
                        {"id": "b2", "firstName": "Bo", "lastName": ""}])"))
            .agenda;
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(agenda.people[0].affiliation == "Analyst");
    CHECK(agenda.people[0].bio == "Counts.");
    CHECK(agenda.people[0].links == std::vector<Link>{{"https://ada.example", "Blog"}});
    CHECK(agenda.people[1].name == "Bo");
    REQUIRE(agenda.sessions.size() == 2);
    CHECK(agenda.sessions[0].people.size() == 2);
    CHECK(agenda.sessions[1].people == std::vector<Participation>{{agenda.people[0].id, {}}});
}

TEST_CASE("categories are track, level, language and format as their titles say, others are told") {
    const Reading reading = read(all_of(
        session_of(R"("speakers": [], "categoryItems": [1, 2, 3, 4, 5, 6])"),
        R"("categories": [{"title": "Conference Track", "items": [{"id": 1, "name": "Ops"}, {"id": 2, "name": "Dev"}]},
            {"title": "Level", "items": [{"id": 3, "name": "Beginner"}]},
            {"title": "Sprache", "items": [{"id": 4, "name": "German"}]},
            {"title": "Session format", "items": [{"id": 5, "name": "Workshop - 2 h"}]
},
            {"title": "Mood", "items": [{"id": 6, "name": "Sunny"}]}])"));
    const Session& session = reading.agenda.sessions[0];
    REQUIRE(reading.agenda.tracks.size() == 1);
    CHECK(reading.agenda.tracks[0].name == "Ops");
    CHECK(session.track == reading.agenda.tracks[0].id);
    CHECK(session.level == "Beginner");
    CHECK(session.language == "de");
    CHECK(session.kind == SessionKind::workshop);
    CHECK(tells(reading, Treatment::left_out, "the category 'Mood'"));
    CHECK(tells(reading, Treatment::left_out, "a further Conference Track, 'Dev'"));
}

TEST_CASE(
    "answers that are addresses are recordings, slides or links as their question says, others are told") {
    const Reading reading = read(all_of(
        session_of(R"("speakers": [], "recordingUrl": "https://r.example", "liveUrl": "https://live.example",
            "questionAnswers": [{"questionId": 1, "answerValue": "https://v.example"},
            {"questionId": 2, "answerValue": "https://s.example"}, {"questionId": 3, "answerValue": "https://t.example"},
            {"questionId": 4, "answerValue": "vegetarian"}])"),
        R"("questions": [{"id": 1, "question": "YouTube Video"}, {"id": 2, "question": "Slides"},
            {"id": 3, "question": "Streaming URL"}, {"id": 4, "question": "Food"}])"));
    const Session& session = reading.agenda.sessions[0];
    REQUIRE(session.resources.size() == 3);
    CHECK(session.resources[0].kind == Resource::Kind::recording);
    CHECK(session.resources[0].url == "https://r.example");
    CHECK(session.resources[1].kind == Resource::Kind::recording);
    CHECK(session.resources[2].kind == Resource::Kind::slides);
    CHECK(session.links ==
          std::vector<Link>{{"https://live.example", "Live"}, {"https://t.example", "Streaming URL"}});
    CHECK(tells(reading, Treatment::left_out, "answers to 'Food'"));
}

TEST_CASE("a service session is of the kind that its title names") {
    const auto kind = [](const std::string& title) {
        return read(all_of(session_of(R"("isServiceSession": true)", title))).agenda.sessions[0].kind;
    };
    CHECK(kind("Lunch Break") == SessionKind::meal);
    CHECK(kind("Registration and Check-In") == SessionKind::social);
    CHECK(kind("Afternoon Break") == SessionKind::break_);
    CHECK(kind("Sponsors' greetings") == SessionKind::other);
}

TEST_CASE("a plenum session that spans rooms stays one slot, and one without room is shown in the first") {
    const std::string grid = R"([{"date": "2020-04-24T00:00:00", "rooms": [
        {"id": 11, "name": "Large", "sessions": [{"id": "k", "title": "Hello", "startsAt": "2020-04-24T09:00:00",
          "endsAt": "2020-04-24T09:30:00", "isServiceSession": false, "isPlenumSession": true, "roomId": 11}]},
        {"id": 12, "name": "Small", "sessions": [{"id": "k", "title": "Hello", "startsAt": "2020-04-24T09:00:00",
          "endsAt": "2020-04-24T09:30:00", "isServiceSession": false, "isPlenumSession": true, "roomId": 12},
          {"id": "n", "title": "Bye", "startsAt": "2020-04-24T17:00:00", "endsAt": "2020-04-24T17:30:00",
           "isServiceSession": false, "isPlenumSession": true, "roomId": 12}]}]}])";
    const Reading reading = read(grid);
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.slots[0].room == reading.agenda.rooms[0].id);
    CHECK(reading.agenda.slots[1].room == reading.agenda.rooms[1].id);
    CHECK(tells(reading, Treatment::repaired, "'Hello' is for all rooms"));

    const Reading roomless = read(all_of(session_of(R"("isPlenumSession": true, "roomId": null)")));
    CHECK(roomless.agenda.slots[0].room == roomless.agenda.rooms[0].id);
    CHECK(tells(roomless, Treatment::guessed, "shown in the first, 'Large'"));
}

TEST_CASE("view/GridSmart lists sessions by day and room, and its time slots repeat them") {
    const Agenda agenda = read(R"([{"date": "2020-04-24T00:00:00", "rooms": [{"id": 11, "name": "Large",
        "hasOnlyPlenumSessions": false, "sessions": [{"id": "1", "title": "Talk", "description": null,
        "startsAt": "2020-04-24T09:00:00", "endsAt": "2020-04-24T09:30:00", "isServiceSession": false,
        "isPlenumSession": false, "speakers": [{"id": "a1", "name": "Ada"}],
        "categories": [{"id": 1, "name": "Level", "categoryItems": [{"id": 2, "name": "Expert"}], "sort": 1}],
        "roomId": 11, "room": "Large"}]}],
        "timeSlots": [{"slotStart": "09:00:00", "rooms": [{"id": 11, "name": "Large", "index": 0, "session":
        {"id": "1", "title": "Talk", "startsAt": "2020-04-24T09:00:00", "isServiceSession": false}}]}]}])")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].duration == 30min);
    CHECK(agenda.sessions[0].level == "Expert");
    CHECK(agenda.people[0].name == "Ada");
}

TEST_CASE("view/Sessions lists sessions in groups, with questions of their own") {
    const Agenda agenda = read(R"([{"groupId": null, "groupName": "All", "isDefault": true, "sessions": [{
        "id": "1", "title": "Talk", "startsAt": "2020-04-24T09:00:00", "endsAt": "2020-04-24T09:30:00",
        "isServiceSession": false, "isPlenumSession": false, "speakers": [{"id": "a1", "name": "Ada"}],
        "categories": [], "roomId": 11, "room": "Large",
        "questionAnswers": [{"id": 1, "question": "Slides", "answer": "https://s.example"}]}]}])")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.rooms[0].name == "Large");
    REQUIRE(agenda.sessions[0].resources.size() == 1);
    CHECK(agenda.sessions[0].resources[0].url == "https://s.example");
}

TEST_CASE("a session that was not scheduled yet is left out and told") {
    const Reading reading =
        read(all_of(session_of(R"("speakers": [])") + "," +
                    session_of(R"("id": "2", "startsAt": null, "endsAt": null)", "Later")));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(tells(reading, Treatment::left_out, "'Later' tells no start"));
}

TEST_CASE("view/Speakers alone is refused, with the view to fetch instead") {
    const ReadResult result = read_sessionize(
        source_of(R"([{"id": "a1", "firstName": "Ada", "isTopSpeaker": false, "sessions": [{"id": 1}]}])"),
        plain_options());
    REQUIRE(!result);
    CHECK(said(result.error()).find("list of speakers") != std::string::npos);
    CHECK(said(result.error()).find("view/All") != std::string::npos);
}

TEST_CASE("a long name is not copied in whole to all that refer to it") {
    std::string sessions;
    for (int i = 0; i < 1000; ++i)
        sessions += (i == 0 ? "" : ",") + session_of(R"("categoryItems": [1])");
    const Agenda agenda =
        read(all_of(sessions, R"("categories": [{"title": "Level", "items": [{"id": 1, "name": ")" +
                                  std::string(1'000'000, 'x') + R"("}]}])"))
            .agenda;
    CHECK(agenda.sessions[0].level.size() == 200);
}

TEST_CASE("every session of the real Sessionize files is in the agenda or told of") {
    ESTRADE_NEEDS_CORPUS();
    int files = 0;
    for (const auto& [name, format, events] : manifest()) {
        if (format != "sessionize")
            continue;
        INFO(name);
        const Reading reading = read_corpus(name);
        CHECK(reading.agenda.slots.size() + told_without_start(reading) == events);
        CHECK_FALSE(has_errors(reading.diagnostics));
        ++files;
    }
    CHECK(files == 2);
}

TEST_CASE("a speaker whom the file does not tell is shown by the id, and told") {
    const Reading reading = read(all_of(session_of(R"("speakers": ["u9"])")));
    REQUIRE(reading.agenda.people.size() == 1);
    CHECK(reading.agenda.people[0].name == "u9");
    CHECK(said(reading.diagnostics).find("the id 'u9' is shown") != std::string::npos);
}

TEST_CASE("a session that was declined does not take place") {
    const Reading reading = read(all_of(session_of(R"("status": "Declined")")));
    CHECK(reading.agenda.sessions.at(0).status == SessionStatus::cancelled);
    CHECK(read(all_of(session_of(R"("status": "Accepted")"))).agenda.sessions.at(0).status !=
          SessionStatus::cancelled);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

// JSON as programs and people write it.

using namespace estrade;
using namespace estrade::test;

namespace {

std::string plan_of(const Reading& reading) {
    std::string all;
    for (const Slot& slot : reading.agenda.slots)
        all += iso_utc(slot.start).substr(0, 16) + " " + session_of(reading.agenda, slot).title + "; ";
    return all;
}

const std::string two = "2026-03-01T10:00 Boats; 2026-03-01T11:00 Sails; ";

} // namespace

TEST_CASE("JSON lines, a session each, are a list") {
    const Reading read = read_site_file("{\"title\": \"Boats\", \"start\": \"2026-03-01T10:00:00Z\"}\n"
                                        "{\"title\": \"Sails\", \"start\": \"2026-03-01T11:00:00Z\"}\n");
    CHECK(plan_of(read) == two);
}

TEST_CASE("a line of JSON that is cut off is told with its place, and those before it are read") {
    const Reading read = read_site_file("{\"title\": \"Boats\", \"start\": \"2026-03-01T10:00:00Z\"}\n"
                                        "{\"title\": \"Sails\", \"start\": \"2026-03-01T11:00:00Z\"}\n"
                                        "{\"title\": \"Oars\", \"sta\n");
    CHECK(plan_of(read) == two);
    CHECK(said(read.diagnostics).find(":3:") != std::string::npos);
}

TEST_CASE("comments and commas too many are passed over, and told") {
    const Reading read =
        read_site_file("// ours\n{\"sessions\": [ /* all */\n"
                       "{\"title\": \"Boats\", \"start\": \"2026-03-01T10:00:00Z\",},\n"
                       "{\"title\": \"Sails\", \"start\": \"2026-03-01T11:00:00Z\"},\n],}\n");
    CHECK(plan_of(read) == two);
    CHECK(said(read.diagnostics).find("comments or commas that JSON has not") != std::string::npos);
}

TEST_CASE("what looks like a comment within a text is none") {
    const Reading read = read_site_file("[{\"title\": \"Boats /* and */ https://x.example, ]\", "
                                        "\"start\": \"2026-03-01T10:00:00Z\",}]");
    CHECK(read.agenda.sessions.at(0).title == "Boats /* and */ https://x.example, ]");
}

TEST_CASE("the rows that Google Sheets' API gives are sessions, by the heads in the first") {
    const Reading read = read_site_file(
        "{\"range\": \"Plan!A1:D9\", \"majorDimension\": \"ROWS\", \"values\": [[\"Title\", \"Start\", "
        "\"Speaker\"],\n[\"Boats\", \"2026-03-01T10:00Z\", \"Ada King\"],\n[],\n[\"Sails\", "
        "\"2026-03-01T11:00Z\"]]}");
    CHECK(plan_of(read) == two);
    CHECK(read.agenda.people.size() == 1);
}

TEST_CASE("lengths may be told in milliseconds") {
    const Reading read =
        read_site_file("[{\"name\": \"Boats\", \"time\": 1571263200000, \"duration\": 7200000}]");
    REQUIRE(read.agenda.slots.size() == 1);
    CHECK(read.agenda.slots[0].duration == std::chrono::hours{2});
    CHECK(said(read.diagnostics).find("taken to be milliseconds") != std::string::npos);
}

TEST_CASE("a talk's people stand in the proposal it came from, though it has a title of its own") {
    const Reading read = read_site_file(
        "[{\"title\": \"Boats\", \"start\": \"2026-03-01T10:00:00Z\", \"proposal\": "
        "{\"abstract\": \"Of wood\", \"speakers\": [{\"id\": \"a\", \"name\": \"Ada King\"}]}}]");
    REQUIRE(read.agenda.people.size() == 1);
    CHECK(read.agenda.people[0].name == "Ada King");
    CHECK(read.agenda.sessions[0].abstract == "Of wood");
}

TEST_CASE("a venue that tells its name by the same word is not known by its number") {
    const Reading read = read_site_file("[{\"title\": \"Boats\", \"start\": \"2026-03-01T10:00:00Z\", "
                                        "\"venue\": {\"id\": 3, \"venue\": \"Town Hall\"}}]");
    REQUIRE(read.agenda.rooms.size() == 1);
    CHECK(read.agenda.rooms[0].name == "Town Hall");
}

TEST_CASE("what a calendar's API says is cancelled, is") {
    const Reading read =
        read_site_file("[{\"subject\": \"Boats\", \"isCancelled\": true, \"start\": {\"dateTime\": "
                       "\"2026-03-01T10:00:00\", \"timeZone\": \"UTC\"}}]");
    CHECK(read.agenda.sessions.at(0).status == SessionStatus::cancelled);
    for (const char* told : {"\"is_canceled\": true", "\"cancelled\": \"yes\"", "\"Canceled\": 1"}) {
        INFO(told);
        CHECK(read_site_file("[{\"title\": \"Boats\", " + std::string(told) +
                             ", \"start\": \"2026-03-01T10:00:00\"}]")
                  .agenda.sessions.at(0)
                  .status == SessionStatus::cancelled);
    }
}

TEST_CASE("what each track has at a time may stand under its key") {
    const Agenda agenda =
        read_site_file("[{\"day\": \"2024-09-14\", \"items\": [{\"time\": \"10:00\", \"tracks\": "
                       "{\"a\": {\"title\": \"Sails\", \"speaker\": \"Ada King\"}, \"b\": "
                       "{\"title\": \"Oars\"}, \"c\": {\"title\": \"\"}}}, "
                       "{\"time\": \"11:00\", \"title\": \"Tea\"}]}]")
            .agenda;
    REQUIRE(agenda.slots.size() == 3);
    CHECK(session_of(agenda, agenda.slots[0]).title == "Sails");
    CHECK(session_of(agenda, agenda.slots[1]).title == "Oars");
    CHECK(agenda.slots[1].start == agenda.slots[0].start);
    CHECK(agenda.tracks.size() == 2);
}

TEST_CASE("an id that another file tells the name of stands for it where it is a word") {
    const std::string talk = "[{\"title\": \"Boats\", \"start\": \"2026-03-01T10:00:00Z\", ";
    const Reading reading =
        read_site_file(talk + "\"roomIds\": [\"great-hall\"], \"speakerIds\": [\"ada-king\"]}]");
    CHECK(reading.agenda.rooms.at(0).name == "great-hall");
    CHECK(reading.agenda.people.at(0).name == "ada-king");
    CHECK(tells(reading, Treatment::guessed, "names its room by an id"));
    CHECK(tells(reading, Treatment::guessed, "names its people by ids"));
    for (const std::string id : {"17", "\"67e55044-10b1-426f-9247-bb680e5fe0c8\""})
        CHECK(tells(read_site_file(talk + "\"roomId\": " + id + "}]"), Treatment::left_out,
                    "no place for `roomId`"));
}

TEST_CASE("a start that says in its key that it is in UTC is") {
    const Reading reading =
        read_site_file("[{\"title\": \"Boats\", \"start_time_utc\": \"2026-03-01 10:00\", "
                       "\"end_time_utc\": \"2026-03-01 10:20\", \"start_time_jst\": "
                       "\"2026-03-01 19:00\"}]");
    REQUIRE(reading.agenda.slots.size() == 1);
    CHECK(reading.agenda.slots[0].start == at("2026-03-01T10:00Z"));
    CHECK(reading.agenda.slots[0].duration == std::chrono::minutes{20});
}

TEST_CASE("days, events and rooms in lists are a site's, where nothing else is frab's") {
    const Agenda agenda =
        read_site_file("{\"conference\": \"Camp\", \"rooms\": [{\"id\": \"r1\", \"label\": \"Hall\"}], "
                       "\"days\": [{\"date\": \"2026-03-01\", \"events\": [{\"name\": \"Boats\", "
                       "\"room_id\": \"r1\", \"start\": \"10:00\", \"end\": \"10:30\"}]}]}")
            .agenda;
    REQUIRE(agenda.sessions.size() == 1);
    CHECK(agenda.sessions[0].title == "Boats");
    CHECK(agenda.rooms.at(0).name == "Hall");
}

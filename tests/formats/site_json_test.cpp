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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/frab_json_writer.h"
#include "core/formats/uuid.h"
#include "core/formats/yaml_reader.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/random_agenda.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

using namespace estrade;
using namespace estrade::test;
using nlohmann::json;

namespace {

Agenda weekend() {
    return read_yaml(source_of(R"(
estrade: 1
event:
  title: SRE SummerCamp
  timezone: Europe/Paris
  language: fr
  venue: La Dynamo
  url: https://example.org
rooms: [{name: ""}, {name: Terrasse, place: Au fond}]
tracks: [{name: Talks, color: "#d97706"}]
people:
  - {name: Ada, bio: "Mathématicienne", links: [https://ada.example]}
agenda:
  2022-09-03:
    - 10:00-10:45: Condition de concurrence
      id: "4807"
      speakers: [Ada]
      track: Talks
      recorded: false
      abstract: Tout est dans l'ordre.
      note: Au premier rang
      resources: [{slides: https://s.example}, {recording: promised}]
    - 10:00-11:00: Escalade
      room: Terrasse
      kind: activity
      status: cancelled
    - 23:30-00:30: Apéro
      kind: social
      language: en
  2022-09-04:
    - {time: 09:00-09:10, open: true}
    - 09:10: Fin
      duration: 90s
)"),
                     plain_options())
        .value()
        .agenda;
}

json written(const Agenda& agenda) {
    return json::parse(write_frab_json(agenda));
}

} // namespace

TEST_CASE("schedule.json tells the conference, its days, rooms and tracks") {
    const json conference = written(weekend())["schedule"]["conference"];
    CHECK(conference["acronym"] == "sre_summercamp");
    CHECK(conference["title"] == "SRE SummerCamp");
    CHECK(conference["start"] == "2022-09-03");
    CHECK(conference["end"] == "2022-09-04");
    CHECK(conference["daysCount"] == 2);
    CHECK(conference["time_zone_name"] == "Europe/Paris");
    CHECK(conference["timeslot_duration"] == "00:01");
    CHECK(conference["rooms"][0]["name"] == "La Dynamo");
    CHECK(conference["rooms"][1]["description"] == "Au fond");
    CHECK(conference["tracks"][0] == json({{"name", "Talks"}, {"slug", "talks"}, {"color", "#d97706"}}));
    const json& day = conference["days"][0];
    CHECK(day["index"] == 1);
    CHECK(day["date"] == "2022-09-03");
    CHECK(day["day_start"] == "2022-09-03T05:00:00+02:00");
    CHECK(day["day_end"] == "2022-09-04T05:00:00+02:00");
}

TEST_CASE("schedule.json tells a session with its people, abstract, track and links") {
    const json event = written(weekend())["schedule"]["conference"]["days"][0]["rooms"]["La Dynamo"][0];
    CHECK(event["id"] == 4807);
    CHECK(event["date"] == "2022-09-03T10:00:00+02:00");
    CHECK(event["start"] == "10:00");
    CHECK(event["duration"] == "00:45");
    CHECK(event["title"] == "Condition de concurrence");
    CHECK(event["slug"] == "sre_summercamp-4807-condition-de-concurrence");
    CHECK(event["language"] == "fr");
    CHECK(event["track"] == "Talks");
    CHECK(event["type"] == "talk");
    CHECK(event["abstract"] == "Tout est dans l'ordre.");
    CHECK(event["description"] == "Au premier rang");
    CHECK(event["do_not_record"] == true);
    CHECK(event["persons"][0]["public_name"] == "Ada");
    CHECK(event["persons"][0]["id"].is_number_integer());
    CHECK(event["persons"][0]["biography"] == "Mathématicienne");
    CHECK(event["persons"][0]["links"][0]["url"] == "https://ada.example");
    REQUIRE(event["links"].size() == 1);
    CHECK(event["links"][0] == json({{"url", "https://s.example"}, {"title", "slides"}, {"type", "slides"}}));
}

TEST_CASE(
    "in schedule.json a night belongs to the day before, open slots are told, cancelled sessions are not") {
    const json days = written(weekend())["schedule"]["conference"]["days"];
    CHECK_FALSE(days[0]["rooms"].contains("Terrasse"));
    const json night = days[0]["rooms"]["La Dynamo"][1];
    CHECK(night["title"] == "Apéro");
    CHECK(night["language"] == "en");
    CHECK(night["end"] == "2022-09-04T00:30:00+02:00");
    const json open = days[1]["rooms"]["La Dynamo"][0];
    CHECK(open["title"] == "Open slot");
    CHECK(open["track"].is_null());
    CHECK(days[1]["rooms"]["La Dynamo"][1]["duration"] == "00:02");
}

TEST_CASE("the ids of schedule.json are stable and each once") {
    CHECK(write_frab_json(weekend()) == write_frab_json(weekend()));
    for (std::uint32_t seed = 1; seed < 60; ++seed) {
        std::set<std::string> guids;
        std::set<std::int64_t> ids;
        std::size_t events = 0;
        const json schedule = written(random_agenda(seed));
        for (const json& day : schedule["schedule"]["conference"]["days"]) {
            for (const json& room : day["rooms"]) {
                for (const json& event : room) {
                    guids.insert(event["guid"].get<std::string>());
                    ids.insert(event["id"].get<std::int64_t>());
                    ++events;
                    CHECK(is_uuid(event["guid"].get<std::string>()));
                    CHECK(event["id"].get<std::int64_t>() > 0);
                }
            }
        }
        CHECK(guids.size() == events);
        CHECK(ids.size() == events);
    }
}

TEST_CASE("a zone that the schema has no name for is told by offsets alone") {
    const auto written = [](const std::string& name) {
        Agenda agenda = weekend();
        agenda.event.zone = zone(name);
        return json::parse(write_frab_json(agenda))["schedule"]["conference"].value("time_zone_name", "");
    };
    CHECK(written("Europe/Paris") == "Europe/Paris");
    CHECK(written("America/New_York") == "America/New_York");
    CHECK(written("UTC") == "UTC");
    CHECK(written("Etc/GMT+5").empty());
}

TEST_CASE("an agenda without slots is a schedule.json without days") {
    const json conference = written({})["schedule"]["conference"];
    CHECK(conference["days"].empty());
    CHECK(conference["daysCount"] == 0);
}

TEST_CASE("UUIDs out of names are those of RFC 4122") {
    CHECK(name_uuid(uuid_namespace_url, "http://python.org/") == "4c565f0d-3f5a-5890-b41b-20cf47701c5e");
    const std::string long_name(200, 'x');
    CHECK(is_uuid(name_uuid(uuid_namespace_url, long_name)));
    CHECK_FALSE(is_uuid("4c565f0d-3f5a-5890-b41b-20cf47701c5"));
    CHECK_FALSE(is_uuid("4c565f0d-3f5a-5890-b41b-20cf47701c5g"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"
#include "core/formats/frab_json.h"
#include "core/time/iso.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/rounds.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

/// A schedule of one day and one room around some events, as frab nests them.
std::string schedule_of(const std::string& events, const std::string& conference = R"("title": "Camp")") {
    return R"({"schedule": {"version": "1.0", "conference": {)" + conference +
           R"(, "days": [{"index": 1, "date": "2022-09-03", "rooms": {"Hall": [)" + events + "]}}]}}}";
}

std::string event_of(const std::string& members) {
    return R"({"id": 1, "date": "2022-09-03T10:00:00+02:00", "start": "10:00", "duration": "0:30",
              "title": "Talk", "room": "Hall", )" +
           members + "}";
}

Reading read(const std::string& json) {
    const Source source = source_of(json, "schedule.json");
    REQUIRE(recognises_frab_json(source));
    ReadResult result = read_frab_json(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

Reading read_event(const std::string& members) {
    Reading reading = read(schedule_of(event_of(members)));
    REQUIRE(reading.agenda.slots.size() == 1);
    return reading;
}

std::string refused(const std::string& json) {
    const ReadResult result = read_frab_json(source_of(json, "schedule.json"), plain_options());
    REQUIRE(!result);
    return said(result.error());
}

} // namespace

TEST_CASE("an event of schedule.json has its time, room, people, track, language and text") {
    const Reading reading = read_event(R"("guid": "6a32cb72-a69d-423c-91b5-60d88eb8e6c7",
        "subtitle": "Sub", "track": "Ops", "language": "de", "type": "workshop",
        "abstract": "Short.", "description": "<p>Long.</p>", "do_not_record": true,
        "persons": [{"id": 7, "public_name": "Ada", "biography": "Counts."}, {"id": 8, "name": "Bo"}],
        "links": [{"url": "https://example.org", "title": "Site"}],
        "attachments": [{"url": "https://example.org/s.pdf", "title": "Slides"}])");
    const Session& session = reading.agenda.sessions.front();
    const Slot& slot = reading.agenda.slots.front();
    CHECK(slot.id.value == "6a32cb72-a69d-423c-91b5-60d88eb8e6c7");
    CHECK(slot.start == at("2022-09-03T08:00Z"));
    CHECK(slot.duration == 30min);
    CHECK(reading.agenda.rooms.front().name == "Hall");
    CHECK(session.subtitle == "Sub");
    CHECK(session.kind == SessionKind::workshop);
    CHECK(session.language == "de");
    CHECK(session.abstract == "Short.\n\nLong.");
    CHECK(session.recorded == false);
    REQUIRE(reading.agenda.people.size() == 2);
    CHECK(reading.agenda.people[0].name == "Ada");
    CHECK(reading.agenda.people[0].bio == "Counts.");
    CHECK(reading.agenda.people[1].name == "Bo");
    CHECK(session.links == std::vector<Link>{{"https://example.org", "Site"}});
    REQUIRE(session.resources.size() == 1);
    CHECK(session.resources.front().kind == Resource::Kind::slides);
    CHECK(reading.agenda.tracks.front().name == "Ops");
}

TEST_CASE("a conference tells its title, zone, address, version, rooms and tracks in their order") {
    const Agenda agenda =
        read(R"({"schedule": {"version": "1.2", "base_url": "https://example.org/", "conference":
        {"title": "Camp", "time_zone_name": "Europe/Paris", "days": [],
         "rooms": [{"name": "B", "description": "Upstairs"}, {"name": "A", "description": null}],
         "tracks": [{"name": "Ops", "color": "#d97706"}, {"name": "Dev", "color": "red"}]}}})")
            .agenda;
    CHECK(agenda.event.title == "Camp");
    CHECK(agenda.event.zone == zone("Europe/Paris"));
    CHECK(agenda.event.url == "https://example.org/");
    CHECK(agenda.event.version == "1.2");
    REQUIRE(agenda.rooms.size() == 2);
    CHECK(agenda.rooms[0].name == "B");
    CHECK(agenda.rooms[0].place == "Upstairs");
    REQUIRE(agenda.tracks.size() == 2);
    CHECK(agenda.tracks[0].color == "#d97706");
    CHECK(agenda.tracks[1].color.empty());
}

TEST_CASE("the second layout lists events apart from days, and refers to rooms, tracks and persons") {
    const Agenda agenda =
        read(R"({"schedule": {"conference": {"title": "Camp", "time_zone_name": "Europe/Berlin",
        "rooms": [{"guid": "r1", "name": "Saal", "description": {"de": "Oben", "en": "Upstairs"}}],
        "tracks": [{"slug": "ops", "name": "Operations", "colors": {"light": "#102030"}}],
        "days": [{"date": "2024-12-27", "start": "2024-12-27T06:00:00+01:00", "end": "2024-12-28T06:00:00+01:00"}]},
      "events": [{"guid": "e1", "title": "Talk", "start": "2024-12-27T10:30:00+01:00",
        "end": "2024-12-27T11:00:00+01:00", "room": {"guid": "r1"}, "track": {"slug": "ops"},
        "participants": [{"guid": "p1", "name": "Ada", "role": "moderator"}, {"guid": "p2"}]}],
      "persons": [{"guid": "p1", "name": "Ada", "biography": "Counts."}, {"guid": "p2", "name": "Bo"}]}})")
            .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].start == at("2024-12-27T09:30Z"));
    CHECK(agenda.slots[0].duration == 30min);
    REQUIRE(agenda.rooms.size() == 1);
    CHECK(agenda.rooms[0].name == "Saal");
    CHECK(agenda.rooms[0].place == "Upstairs");
    REQUIRE(agenda.tracks.size() == 1);
    CHECK(agenda.tracks[0].name == "Operations");
    CHECK(agenda.tracks[0].color == "#102030");
    REQUIRE(agenda.people.size() == 2);
    CHECK(agenda.people[0].bio == "Counts.");
    CHECK(agenda.sessions[0].people ==
          std::vector<Participation>{{agenda.people[0].id, Role::moderator}, {agenda.people[1].id, {}}});
    CHECK(agenda.event.day_change == 6h);
}

TEST_CASE("rooms may be a list that hold their events, and stand beside days without conference") {
    const Agenda agenda = read(R"({"days": [{"date": "2022-09-03", "rooms": [
        {"name": "Hall", "events": [{"title": "Talk", "start": "10:00", "duration": 45}]}]}]})")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].start == at("2022-09-03T10:00Z"));
    CHECK(agenda.slots[0].duration == 45min);
    CHECK(agenda.rooms[0].name == "Hall");
}

TEST_CASE(
    "ids may be numbers or text, persons names or objects of foreign shape, texts in several languages") {
    const Reading reading =
        read(schedule_of(R"({"id": "dsadf", "date": "2022-09-03T10:00", "duration": "0:30",
        "title": {"de": "Vortrag", "en": "Talk"}, "persons": ["Ada", {"code": "B1", "name": {"en": "Bo"}}, null, 7],
        "language": ["de", "en"], "track": {"de": "Betrieb", "en": "Ops"}, "links": ["https://example.org"]})"));
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.sessions.size() == 1);
    CHECK(agenda.sessions[0].id.value == "dsadf");
    CHECK(agenda.sessions[0].title == "Talk");
    CHECK(agenda.sessions[0].language == "de");
    CHECK(agenda.sessions[0].links == std::vector<Link>{{"https://example.org", ""}});
    CHECK(agenda.tracks[0].name == "Ops");
    REQUIRE(agenda.people.size() == 3);
    CHECK(agenda.people[0].name == "Ada");
    CHECK(agenda.people[1].name == "Bo");
}

TEST_CASE("an end that agrees with the duration to the minute tells the seconds; another does not count") {
    const auto lasts = [](const std::string& end) {
        return read_event(R"("end": ")" + end + '"').agenda.slots[0].duration;
    };
    CHECK(lasts("2022-09-03T10:29:30+02:00") == 29min + 30s);
    CHECK(lasts("2022-09-03T11:00:00+02:00") == 30min);
    CHECK(lasts("2022-09-03T09:00:00+02:00") == 30min);
}

TEST_CASE("bounds of a day tell the hour of its change only where they are a whole day apart") {
    const auto changes_at = [](const std::string& begin, const std::string& end) {
        return read(R"({"schedule": {"conference": {"days": [{"date": "2022-09-03", "day_start": ")" + begin +
                    R"(", "day_end": ")" + end + R"(", "rooms": {}}]}}})")
            .agenda.event.day_change;
    };
    CHECK(changes_at("2022-09-03T04:00:00+02:00", "2022-09-04T03:59:00+02:00") == 4h);
    CHECK(changes_at("2022-09-03T11:00:00+02:00", "2022-09-04T02:00:00+02:00") == 5h);
}

TEST_CASE("on a day that lasts into the night, a start before it begins is of that night") {
    const Reading reading = read(R"({"schedule": {"conference": {"title": "Camp", "days": [{"index": 1,
        "date": "2022-09-03", "day_start": "2022-09-03T10:00:00Z", "day_end": "2022-09-04T04:00:00Z",
        "rooms": {"Hall": [{"id": 1, "start": "01:00", "duration": "0:30", "title": "Talk"}]}}]}}})");
    CHECK(reading.agenda.slots.at(0).start == at("2022-09-04T01:00Z"));
}

TEST_CASE("where no event tells an offset, the bounds of days do") {
    const Agenda agenda = read(R"({"schedule": {"conference": {"days": [{"date": "2014-12-27",
        "day_start": "2014-12-27T11:00:00+01:00", "day_end": "2014-12-28T04:00:00+01:00", "rooms": {"Hall":
        [{"date": "2014-12-27T14:00:00", "start": "14:00", "duration": "1:00", "title": "Talk"}]}}]}}})")
                              .agenda;
    CHECK(agenda.slots[0].start == at("2014-12-27T13:00Z"));
}

TEST_CASE("of two values of one key the last is taken, and rooms of one name are one") {
    CHECK(read_event(R"("title": "Last")").agenda.sessions[0].title == "Last");
    const Agenda agenda = read(R"({"schedule": {"conference": {"days": [{"date": "2022-09-03", "rooms": {
        "Hall": [{"title": "One", "start": "10:00", "duration": "0:30"}],
        "Hall": [{"title": "Two", "start": "11:00", "duration": "0:30"}]}}]}}})")
                              .agenda;
    CHECK(agenda.rooms.size() == 1);
    CHECK(agenda.slots.size() == 2);
}

TEST_CASE("a cancelled event of schedule.json stays, as cancelled") {
    CHECK(read_event(R"("status": "cancelled")").agenda.sessions[0].status == SessionStatus::cancelled);
    CHECK(read_event(R"("state": "confirmed")").agenda.sessions[0].status == SessionStatus::confirmed);
}

TEST_CASE("what stands among events and is none is told with its line") {
    const Reading reading = read(schedule_of(event_of(R"("type": "talk")") + ",\n\"Lunch\""));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(tells(reading, Treatment::left_out, "'Lunch'"));
}

TEST_CASE("JSON that was cut off gives the events up to there, with an error and its place") {
    const std::string whole =
        schedule_of(event_of(R"("type": "talk")") + ",\n" + event_of(R"("type": "talk")"));
    const std::size_t second = whole.find("\"id\"", whole.find("\"id\"") + 1);
    const Reading reading = read(whole.substr(0, second));
    CHECK(reading.agenda.slots.size() == 1);
    REQUIRE(has_errors(reading.diagnostics));
    const auto error = std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                                    [](const Diagnostic& d) { return d.severity == Severity::error; });
    CHECK(error->where.line == 3);
    CHECK(error->what.english().find("no well-formed JSON") != std::string::npos);
    CHECK(error->hint.english().find("cut off") != std::string::npos);
    CHECK(tells(reading, Treatment::left_out, "tells no start"));
}

TEST_CASE("a fault in JSON is told with its line and column") {
    CHECK(
        refused("{\n  \"schedule\": NaN}").starts_with("schedule.json:2:15: error: is no well-formed JSON"));
    CHECK(refused("{\n  \"schedule\": 1e999}").find("number overflow") != std::string::npos);
}

TEST_CASE("JSON that is no schedule is refused as such") {
    for (const char* json : {"{}", R"({"name": "estrade", "version": 1})", R"([{"a": 1}])",
                             R"({"schedule": {"monday": []}})", R"({"schedule": []})"})
        CHECK(refused(json).find("is JSON, and no schedule that Estrade reads") != std::string::npos);
}

TEST_CASE("words in brackets are not taken for JSON") {
    for (const char* text :
         {"[CANCELLED] Talk", "[Talk](https://example.org)", "{{< talk >}}", "{talk}", "[1] Note"})
        CHECK_FALSE(recognises_frab_json(source_of(text)));
    CHECK(recognises_frab_json(source_of("\xEF\xBB\xBF\n { \"schedule\": {\"conference\": {}}}")));
}

TEST_CASE("schedule.json is known by its keys, in any order, and without what wraps it") {
    for (const char* json : {R"({"days": [{"rooms": {"Hall": []}}]})", R"({"$schema": "x", "version": "1",
             "days": [{"events": [], "day_start": "2022-09-03T09:00"}]})",
                             R"({"events": [{"title": "conference"}], "conference" : {"title": "Camp"}})"})
        CHECK(recognises_frab_json(source_of(json)));
    for (const char* json : {R"([{"title": "The conference", "time": "10:00"}])",
                             R"({"rooms": [{"name": "Hall"}]})", R"({"conference": "Camp", "days": []})",
                             R"({"rooms": {"1": {"name": "Hall"}}, "sessions": [{"title": "Boats"}]})",
                             R"({"rooms": [{"name": "Hall"}], "events": [{"title": "Boats"}]})",
                             R"({"conference": {"name": "Camp"}, "days": [{"sessions": []}]})"})
        CHECK_FALSE(recognises_frab_json(source_of(json)));
}

TEST_CASE("JSON that nests or lists without end is read up to a bound that is told") {
    CHECK(refused("{\"schedule\": " + std::string(1'000'000, '[')).find("100 levels") != std::string::npos);
    constexpr std::size_t most = 1'000'000;
    const std::size_t count = test::rounds(most + 100'000);
    std::string much = R"({"schedule": {"conference": {}, "events": [)";
    for (std::size_t i = 0; i < count; ++i)
        much += "1,";
    const auto reading = read_frab_json(source_of(much + "1]}}"), plain_options());
    REQUIRE(reading);
    const std::string told = reading->diagnostics.at(0).what.english();
    CHECK((told.find("1000000 values") != std::string::npos) == (count > most));
}

TEST_CASE("bytes of schedule.json that are not UTF-8 are taken for Windows-1252 and told") {
    const Reading reading = read_event("\"title\": \"Caf\xE9\"");
    CHECK(reading.agenda.sessions.front().title == "Café");
    CHECK(tells(reading, Treatment::repaired, "Windows-1252"));
}

TEST_CASE("every event of the real schedule.json files is in the agenda or told of") {
    ESTRADE_NEEDS_CORPUS();
    int files = 0;
    for (const auto& [name, format, events] : manifest()) {
        if (format != "json" && format != "frab-json-invalid")
            continue;
        INFO(name);
        const Reading reading = read_corpus(name);
        CHECK(reading.agenda.slots.size() + told_without_start(reading) == events);
        CHECK_FALSE(has_errors(reading.diagnostics));
        ++files;
    }
    CHECK(files == 7);
}

TEST_CASE("the same conference in schedule.xml and schedule.json is the same agenda") {
    ESTRADE_NEEDS_CORPUS();
    const auto name =
        GENERATE("36c3_everything.schedule", "camp2019_everything.schedule", "31c3_sendezentrum.schedule");
    INFO(name);
    const auto rows_of = [](const Agenda& agenda) {
        std::vector<std::string> rows;
        for (const Slot& slot : agenda.slots) {
            const auto room = std::find_if(agenda.rooms.begin(), agenda.rooms.end(),
                                           [&](const Room& one) { return one.id == slot.room; });
            const auto session = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                              [&](const Session& one) { return one.id == slot.session; });
            std::string row = session->id.value + " | " + session->title + " | " + iso_utc(slot.start) +
                              " | " + std::to_string(slot.duration.count()) + " | " + room->name;
            for (const Participation& part : session->people) {
                const auto person = std::find_if(agenda.people.begin(), agenda.people.end(),
                                                 [&](const Person& one) { return one.id == part.person; });
                row += " | " + person->name;
            }
            rows.push_back(std::move(row));
        }
        std::sort(rows.begin(), rows.end());
        return rows;
    };
    CHECK(rows_of(read_corpus("json/" + std::string(name) + ".json").agenda) ==
          rows_of(read_corpus("xml/" + std::string(name) + ".xml").agenda));
}

TEST_CASE("the words for what becomes of an event of schedule.json are those of other formats") {
    CHECK(read_event(R"("state": "Canceled")").agenda.sessions[0].status == SessionStatus::cancelled);
    CHECK(read_event(R"("state": "withdrawn")").agenda.sessions[0].status == SessionStatus::cancelled);
    CHECK(read_event(R"("state": "unconfirmed")").agenda.sessions[0].status == SessionStatus::tentative);
}

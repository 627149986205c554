// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pretalx.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

/// A talk as the API tells it, with further members.
std::string talk(const std::string& members = R"("state": "confirmed")") {
    return R"({"code": "ABCDE", "title": "Boats", "content_locale": "de", "submission_type": {"en": "Workshop"},
        "track": {"en": "Fleet", "de": "Flotte"}, "abstract": "About **boats**.", "duration": 30,
        "speakers": [{"code": "KLMNO", "name": "Ada King", "biography": "Counts."}],
        "slot": {"room": {"en": "Hall"}, "start": "2024-05-14T10:00:00+02:00",
                 "end": "2024-05-14T10:30:00+02:00"}, )" +
           members + "}";
}

Reading read(const std::string& json) {
    const Source source = source_of(json, "talks.json");
    REQUIRE(recognises_pretalx(source));
    ReadResult result = read_agenda(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

Reading read_results(const std::string& results, const std::string& count = "1") {
    return read(R"({"count": )" + count + R"(, "next": null, "results": [)" + results + "]}");
}

Reading read_widget(const std::string& talks) {
    return read(R"({"talks": [)" + talks + R"(], "version": "0.4", "timezone": "Europe/Berlin",
        "tracks": [{"id": 3, "name": {"en": "Fleet"}, "color": "#112233"}],
        "rooms": [{"id": 7, "name": {"en": "Hall"}, "description": {"en": "Ground floor"}}],
        "speakers": [{"code": "KLMNO", "name": "Ada King"}]})");
}

} // namespace

TEST_CASE("pretalx's API tells a talk with its slot, in one language or several") {
    const Agenda agenda = read_results(talk(R"("do_not_record": true)")).agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].start == at("2024-05-14T08:00Z"));
    CHECK(agenda.slots[0].duration == 30min);
    CHECK(agenda.rooms[0].name == "Hall");
    CHECK(agenda.tracks[0].name == "Fleet");
    const Session& boats = agenda.sessions[0];
    CHECK(boats.id.value == "ABCDE");
    CHECK(boats.kind == SessionKind::workshop);
    CHECK(boats.language == "de");
    CHECK(boats.abstract == "About **boats**.");
    CHECK(boats.recorded == false);
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(agenda.people[0].bio == "Counts.");
}

TEST_CASE("a list of talks that a script kept is read as the results it comes from") {
    CHECK(read("[" + talk() + "]").agenda.slots.size() == 1);
}

TEST_CASE("talks that a script put by day, time and room are read, each once") {
    const Reading reading = read(R"({"schedule": {"2024-05-14": {"540": {}, "600": {"1": )" + talk() +
                                 R"(}, "615": {"1": )" + talk() + "}}}}");
    REQUIRE(reading.agenda.slots.size() == 1);
    CHECK(reading.agenda.sessions.at(0).title == "Boats");
    CHECK(reading.agenda.people.at(0).name == "Ada King");
}

TEST_CASE("a talk in several slots is one session in them") {
    const Agenda agenda = read_results(talk(R"("slot": null, "slots": [
            {"id": 1, "room": {"id": 7, "name": {"en": "Hall"}}, "start": "2024-05-14T10:00:00+02:00",
             "end": "2024-05-14T10:30:00+02:00"},
            {"id": 2, "room": {"id": 8, "name": {"en": "Quay"}}, "start": "2024-05-15T10:00:00+02:00",
             "end": "2024-05-15T10:30:00+02:00"}])"))
                              .agenda;
    REQUIRE(agenda.slots.size() == 2);
    REQUIRE(agenda.sessions.size() == 1);
    CHECK(agenda.sessions[0].id.value == "ABCDE");
    CHECK(agenda.slots[1].start == at("2024-05-15T08:00Z"));
    CHECK(agenda.rooms[1].name == "Quay");
}

TEST_CASE("a slot may tell the talk that is in it") {
    const Agenda agenda = read_results(R"({"id": 4, "room": 7, "start": "2024-05-14T10:00:00+02:00",
        "end": "2024-05-14T10:30:00+02:00", "submission": {"code": "ABCDE", "title": "Boats", "content_locale": "en"}})")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.sessions[0].title == "Boats");
}

TEST_CASE("talks, and slots that name them by code, are joined") {
    const auto document = [](const std::string& more) {
        return R"({"timezone": "Europe/Berlin", "rooms": [{"id": 7, "name": {"en": "Hall"}}],
            "talks": [{"code": "ABCDE", "title": "Boats", "abstract": "Fast.", "content_locale": "de")" +
               more + R"(}],
            "slots": [
              {"id": 1, "room": 7, "start": "2024-05-14T10:00:00+02:00", "end": "2024-05-14T10:30:00+02:00",
               "submission": "ABCDE"},
              {"id": 2, "room": 7, "start": "2024-05-14T11:00:00+02:00", "end": "2024-05-14T11:30:00+02:00",
               "submission": "ABCDE"},
              {"id": 3, "room": 7, "start": "2024-05-14T12:00:00+02:00", "end": "2024-05-14T13:00:00+02:00",
               "submission": null, "description": {"en": "Lunch"}}]})";
    };
    // whether the talk tells its slots by their ids, its first slot itself, or none
    for (const char* more :
         {"", R"(, "slots": [1, 2])",
          R"(, "start": "2024-05-14T10:00:00+02:00", "end": "2024-05-14T10:30:00+02:00")"}) {
        INFO(more);
        const Reading reading = read(document(more));
        REQUIRE(reading.agenda.slots.size() == 3);
        REQUIRE(reading.agenda.sessions.size() == 2);
        CHECK(reading.agenda.sessions[0].title == "Boats");
        CHECK(reading.agenda.sessions[0].abstract == "Fast.");
        CHECK(reading.agenda.sessions[1].title == "Lunch");
        CHECK(reading.listed == 3);
    }
}

TEST_CASE("a talk without a slot is told") {
    const Reading reading = read_results(talk() + "," + talk(R"("slot": null)"), "2");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(told_without_start(reading) == 1);
}

TEST_CASE("a talk that is canceled is kept as such") {
    CHECK(read_results(talk(R"("state": "canceled")")).agenda.sessions[0].status == SessionStatus::cancelled);
}

TEST_CASE("of answers those that are addresses are links, and others are told") {
    const Reading reading = read_results(talk(R"("answers": [
        {"question": {"id": 1, "question": {"en": "Pad"}}, "answer": "https://pad.example/b"},
        {"question": {"id": 2, "question": {"en": "Shirt"}}, "answer": "L"}])"));
    CHECK(reading.agenda.sessions[0].links == std::vector<Link>{{"https://pad.example/b", "Pad"}});
    CHECK(tells(reading, Treatment::left_out, "an agenda has no place for answers to 'Shirt'"));
}

TEST_CASE("files that come with a talk are kept") {
    const Agenda agenda =
        read_results(
            talk(R"("resources": [{"resource": "https://f.example/b.pdf", "description": "Slides"}])"))
            .agenda;
    REQUIRE(agenda.sessions[0].resources.size() == 1);
    CHECK(agenda.sessions[0].resources[0].kind == Resource::Kind::slides);
}

TEST_CASE("one page of several is told to be one") {
    CHECK(tells(read_results(talk(), "60"), Treatment::left_out, "is one page of several: 1 of 60 talks"));
}

TEST_CASE("the widget's talks refer to rooms, tracks and speakers") {
    const Agenda agenda = read_widget(R"({"code": "ABCDE", "id": 11, "title": "Boats", "speakers": ["KLMNO"],
        "track": 3, "start": "2024-05-14T10:00:00+02:00", "end": "2024-05-14T10:30:00+02:00", "room": 7})")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.event.version == "0.4");
    CHECK(agenda.event.zone.name() == "Europe/Berlin");
    CHECK(agenda.rooms[0].name == "Hall");
    CHECK(agenda.rooms[0].place == "Ground floor");
    CHECK(agenda.tracks[0].name == "Fleet");
    CHECK(agenda.tracks[0].color == "#112233");
    CHECK(agenda.people[0].name == "Ada King");
    CHECK(agenda.sessions[0].people.size() == 1);
}

TEST_CASE("the widget's breaks tell a title in several languages and a start in UTC") {
    const Agenda agenda = read_widget(R"({"id": 12, "title": {"en": "Lunch", "de": "Essen"},
        "start": "2024-05-14T10:30:00Z", "end": "2024-05-14T13:30:00+02:00", "room": 7, "slot_type": "break"})")
                              .agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.sessions[0].title == "Lunch");
    CHECK(agenda.sessions[0].kind == SessionKind::meal);
    CHECK(agenda.slots[0].duration == 60min);
}

TEST_CASE("a speaker who is told by a code alone is told to be unknown") {
    const std::string reference = "refers to the speaker 'ZZZZZ', whom nothing tells of";
    const auto widget = [](const std::string& speaker) {
        return read_widget(R"({"code": "ABCDE", "title": "Boats", "speakers": [")" + speaker + R"("],
            "start": "2024-05-14T10:00:00+02:00", "end": "2024-05-14T10:30:00+02:00", "room": 7})");
    };
    CHECK(tells(widget("ZZZZZ"), Treatment::none, reference));
    CHECK_FALSE(tells(widget("KLMNO"), Treatment::none, "refers to the speaker"));
    CHECK_FALSE(tells(widget("Bo Berg"), Treatment::none, "refers to the speaker"));
}

TEST_CASE("a site's own list of talks is not taken for pretalx's") {
    CHECK_FALSE(recognises_pretalx(source_of(R"({"timezone": "Europe/Berlin", "rooms": ["Hall"],
        "talks": [{"title": "Boats", "date": "2024-05-14", "time": "10:00"}]})")));
}

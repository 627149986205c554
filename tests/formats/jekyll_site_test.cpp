// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jekyll_site.h"
#include "tests/formats/site_file.h"

using namespace estrade;
using namespace estrade::test;

namespace {

const std::string program = "days:\n"
                            "  - name: Saturday\n    date: 2022-09-03\n    rooms:\n"
                            "      - name: Hall\n        talks:\n"
                            "          - {name: Safe boats, time_start: '10:00', time_end: '10:45'}\n"
                            "          - {name: Lunch, time_start: '12:00', time_end: '13:00'}\n";
const std::string talk =
    "---\nlayout: talk\nname: Safe boats\nspeakers:\n  - Ada King\ncategories: [Harbour]\n"
    "---\n\nHow boats stay *afloat*.\n";

Source site(std::map<std::string, std::string> files) {
    return {"site", {}, true, std::move(files)};
}

Reading read(const Source& source) {
    REQUIRE(recognises_jekyll_site(source));
    ReadResult result = read_agenda(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

} // namespace

TEST_CASE("talks of a Jekyll site are told by its documents, and placed by its data") {
    const Reading reading = read(site({
        {"_data/program.yml", program},
        {"_talks/boats.md", talk},
        {"_talks/spare.md", "---\nname: Nowhere\n---\n"},
        {"_speakers/ada.md", "---\nname: Ada King\n---\nKnows engines.\n"},
    }));
    REQUIRE(reading.agenda.slots.size() == 2);
    const Session& boats = session_of(reading.agenda, reading.agenda.slots[0]);
    CHECK(boats.title == "Safe boats");
    CHECK(boats.abstract == "How boats stay *afloat*.");
    REQUIRE(boats.people.size() == 1);
    CHECK(reading.agenda.people.at(0).name == "Ada King");
    CHECK(reading.agenda.people.at(0).bio == "Knows engines.");
    CHECK(reading.agenda.tracks.at(0).name == "Harbour");
    CHECK(reading.agenda.rooms.at(0).name == "Hall");
    CHECK(tells(reading, Treatment::left_out, "'Nowhere' is in no slot of the schedule"));
    CHECK(reading.listed == 3U);
}

TEST_CASE("a Jekyll site's schedule may name talks by their files") {
    const Reading reading = read(site({
        {"docs/_data/schedule.yml",
         "- date: 2022-09-03\n  slots:\n    - {start: '10:00', end: '11:00', talk: boats}\n"},
        {"docs/_talks/boats.md", talk},
    }));
    REQUIRE(reading.agenda.slots.size() == 1);
    CHECK(session_of(reading.agenda, reading.agenda.slots[0]).title == "Safe boats");
    CHECK(reading.agenda.people.size() == 1);
}

TEST_CASE("a Jekyll site of several years is read for the last, and the others are told") {
    const Reading reading = read(site({
        {"_data/2021/program.yml", "- {title: Old, start: 2021-09-03 10:00}\n"},
        {"_data/2022/program.yml", "- {title: New, start: 2022-09-03 10:00}\n"},
    }));
    CHECK(session_of(reading.agenda, reading.agenda.slots.at(0)).title == "New");
    CHECK(tells(reading, Treatment::left_out, "'_data/2021/program.yml' is another schedule"));
}

TEST_CASE("what is wrong with a document of a Jekyll site is told with its file, and the rest is read") {
    const Reading reading = read(site({
        {"_data/program.yml", program},
        {"_talks/bad.md", "---\nname: [\n---\n"},
        {"_talks/list.md", "---\n- no keys\n---\nWhat it is about\n"},
        {"_talks/none.md", "no front matter"},
    }));
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(tells(reading, Treatment::left_out, "its front matter tells nothing by keys"));
    CHECK(said(reading.diagnostics).find("_talks/bad.md") != std::string::npos);
    CHECK_FALSE(recognises_jekyll_site(site({{"_data/program.yml", " \n"}})));
    const ReadResult empty = read_agenda(site({{"_data/program.yml", "# later\n"}}), plain_options());
    REQUIRE_FALSE(empty);
    CHECK(said(empty.error()).find("lists no event") != std::string::npos);
    CHECK(said(read(site({{"_data/program.yml", program}, {"_talks/bad.md", "---\nname: \xff\n---\n"}}))
                   .diagnostics)
              .find("is not UTF-8 text") != std::string::npos);
    CHECK_FALSE(recognises_jekyll_site(site({{"_data/navigation.yml", "a: b\n"}})));
}

TEST_CASE("talks, people and rooms that a schedule names by ids are told by the files beside it") {
    const std::map<std::string, std::string> files{
        {"schedule.yml", "- date: 2024-05-14\n  slots:\n"
                         "    - {time: '9:00', title: Tea, duration: 30}\n"
                         "    - {time: '10:00', talkId: 44, roomId: 2, speakerIds: [7]}\n"
                         "    - {time: '11:00', type: session, session_ids: [a, b], duration: 30}\n"},
        {"sessions.yml", "- {id: a, title: Boats, speaker_ids: [ada], track: Sea}\n"
                         "- {id: b, title: Trains, track: Land}\n- {id: c, title: Nowhere}\n"},
        {"talks.json", R"([{"id": 44, "title": "Planes"}])"},
        {"speakers.yml", "ada: {name: Ada King, title: Countess, bio: Knows engines.}\n"
                         "bob: {id: 7, name: Bob Ray}\n"},
        {"rooms.yml", "- {id: 2, name: Hall}\n"},
    };
    for (const std::string folder : {"_data/", "site/data/", ""}) {
        std::map<std::string, std::string> placed;
        for (const auto& [name, bytes] : files)
            placed[folder + name] = bytes;
        const Reading reading = read(site(placed));
        REQUIRE(reading.agenda.slots.size() == 4);
        const auto told = [&](std::size_t slot) {
            return session_of(reading.agenda, reading.agenda.slots[slot]);
        };
        CHECK(told(1).title == "Planes");
        CHECK(told(1).people.size() == 1);
        CHECK(told(2).title == "Boats");
        CHECK(told(2).people.size() == 1);
        CHECK(told(3).title == "Trains");
        CHECK(reading.agenda.people.size() == 2);
        CHECK(tells(reading, Treatment::left_out, "'Nowhere' is in no slot of the schedule"));
    }
}

TEST_CASE("an id of a session's own names no talk beside it") {
    const Reading reading = read(site({
        {"_data/schedule.yml", "- {id: 1, title: Tea, start: 2024-05-14 10:00}\n"},
        {"_data/talks.yml", "- {id: 1, title: Boats, abstract: How boats float.}\n"},
    }));
    CHECK(reading.agenda.sessions.at(0).title == "Tea");
    CHECK(reading.agenda.sessions.at(0).abstract.empty());
}

TEST_CASE(
    "a Jekyll site's settings tell its title and time zone, and files of its own may tell one talk each") {
    const Reading reading = read(site({
        {"_config.yml", "title: BoatConf\ntimezone: Europe/Berlin\nurl: https://boats.example\n"},
        {"_data/schedule.yml", "- {talk: boats, start: 2024-05-14 10:00}\n"},
        {"_data/talks/boats.yml", "title: Safe boats\nspeaker: ada\n"},
        {"_data/speakers/ada.yml", "name: Ada King\n"},
    }));
    CHECK(reading.agenda.event.title == "BoatConf");
    CHECK(reading.agenda.event.url == "https://boats.example");
    CHECK(iso_utc(reading.agenda.slots.at(0).start) == "2024-05-14T08:00:00Z");
    CHECK(reading.agenda.sessions.at(0).title == "Safe boats");
    CHECK(reading.agenda.sessions.at(0).subtitle.empty());
    CHECK(reading.agenda.people.at(0).name == "Ada King");
    CHECK(reading.agenda.tracks.empty());
}

TEST_CASE("what a planning tool exports is read as such among a site's data, too") {
    const Reading reading = read(site({{"src/_data/schedule.json", R"({"schedule": {"conference": {
        "title": "BoatConf", "time_zone_name": "Europe/Paris", "days": [{"date": "2024-05-14", "rooms": {"Hall": [
        {"id": 1, "title": "Boats", "start": "10:00", "duration": "00:30"}]}}]}}})"}}));
    CHECK(reading.agenda.event.title == "BoatConf");
    CHECK(reading.agenda.rooms.at(0).name == "Hall");
}

TEST_CASE("a programme may name the pages of a Hugo site's sessions, whose comments are none of their text") {
    const Reading reading = read(site({
        {"data/program.yml", "- day: 2024-05-14\n  sessions:\n    - {session: boats, time: '9:00'}\n"
                             "    - {session: __tea, time: '10:00'}\n"},
        {"content/sessions/boats.md", "---\ntitle: Safe boats\n---\n<!-- not yet -->\nHow boats float.\n"},
        {"content/sessions/__tea.md", "---\ntitle: Tea\n---\n"},
    }));
    CHECK(reading.agenda.sessions.at(0).title == "Safe boats");
    CHECK(reading.agenda.sessions.at(0).abstract == "How boats float.");
    CHECK(reading.agenda.sessions.at(1).title == "Tea");
}

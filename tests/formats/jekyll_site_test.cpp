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
        {"_talks/none.md", "no front matter"},
    }));
    CHECK(reading.agenda.slots.size() == 2);
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

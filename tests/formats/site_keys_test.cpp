// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

using namespace estrade;
using namespace estrade::test;

namespace {

std::string tracks(const Reading& reading) {
    std::string all;
    for (const Track& track : reading.agenda.tracks)
        all += (all.empty() ? "" : "; ") + track.name;
    return all;
}

std::string rooms(const Reading& reading) {
    std::string all;
    for (const Room& room : reading.agenda.rooms)
        all += (all.empty() ? "" : "; ") + room.name;
    return all;
}

} // namespace

TEST_CASE("keys that say what they hold are no tracks, others are") {
    const Reading none = read_site_file("day: 2024-05-14\n"
                                        "breaks:\n  - {title: Tea, time: '10:00'}\n"
                                        "commonSessions:\n  - {title: Boats, time: '11:00'}\n");
    CHECK(none.agenda.slots.size() == 2);
    CHECK(tracks(none).empty());
    const Reading some = read_site_file("day: 2024-05-14\n"
                                        "harbour:\n  - {title: Tea, time: '10:00'}\n"
                                        "attic:\n  - {title: Boats, time: '11:00'}\n");
    CHECK(tracks(some) == "harbour; attic");
}

TEST_CASE("a list of numbers is no track, and a day's theme is none either") {
    const Reading numbers =
        read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, tracks: [3, 3]}\n");
    CHECK(tracks(numbers).empty());
    CHECK(tells(numbers, Treatment::left_out, "an agenda has no place for `tracks`"));
    const Reading days = read_site_file("- date: 2024-05-14\n  theme: Sails\n  slots:\n"
                                        "    - {title: Boats, time: '10:00'}\n"
                                        "- date: 2024-05-15\n  theme: Oars\n  slots:\n"
                                        "    - {title: Tea, time: '10:00'}\n");
    CHECK(tracks(days).empty());
    CHECK(tells(days, Treatment::left_out, "an agenda has no place for the day's name 'Sails'"));
}

TEST_CASE("an id of the event that all sessions share is none of theirs") {
    const Reading reading = read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, event_id: 7}\n"
                                           "- {date: 2024-05-14, time: '11:00', title: Tea, event_id: 7}\n");
    CHECK(reading.agenda.sessions.at(0).id.value == "boats");
    CHECK(reading.agenda.sessions.at(1).id.value == "tea");
}

TEST_CASE("a description beside a content of several things is told, and the rest of these") {
    const Reading reading =
        read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, "
                       "content: {video: 'https://v.example/1'}, description: How they float}\n");
    CHECK(reading.agenda.sessions.at(0).abstract == "How they float");
    CHECK(reading.agenda.sessions.at(0).links.size() + reading.agenda.sessions.at(0).resources.size() == 1);
}

TEST_CASE("attributes of kramdown stand in no text, and other braces do") {
    const Reading reading =
        read_site_file("- date: 2024-05-14\n  time: '10:00'\n  title: Boats\n"
                       "  description: 'See [here](https://a.example){:target=\"_blank\"}.{: .note #top}'\n");
    CHECK(reading.agenda.sessions.at(0).abstract == "See [here](https://a.example).");
    const Reading tuple = read_site_file("- date: 2024-05-14\n  time: '10:00'\n  title: Boats\n"
                                         "  description: 'It returns {:ok, value} or {:error}'\n");
    CHECK(tuple.agenda.sessions.at(0).abstract == "It returns {:ok, value} or {:error}");
}

TEST_CASE("a key that tells times of day throughout tells when sessions begin, where none else does") {
    const Reading reading = read_site_file("- {period: '9:00 am', title: Boats}\n"
                                           "- {period: '10:00 am', title: Tea}\n");
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(tells(reading, Treatment::guessed, "tells times under `period`"));
}

TEST_CASE("what a session holds in rooms of their own are sessions at its time") {
    const Reading reading = read_site_file("- date: 2024-05-14\n  start: '10:00'\n  end: '10:30'\n"
                                           "  title: Parallel\n  room: All rooms\n  tracks:\n"
                                           "    - {room: Hall, title: Boats}\n"
                                           "    - {room: Attic, title: Tea}\n");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(rooms(reading) == "Hall; Attic");
    CHECK(reading.agenda.slots[1].duration == std::chrono::minutes{30});
    CHECK(tells(reading, Treatment::left_out,
                "'Parallel' holds sessions in rooms of their own: it is none itself"));
}

TEST_CASE("a label is the title of what has an empty one, and a picture nobody's") {
    const Reading reading = read_site_file(
        "- {date: 2024-05-14, time: '10:00', label: Ada King, talk: '', photos: [{src: a.jpg}]}\n"
        "- {date: 2024-05-14, time: '11:00', title: Legs, label: {color: red, title: Break}}\n");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.sessions.at(0).title == "Ada King");
    CHECK(reading.agenda.sessions.at(1).kind == SessionKind::break_);
}

TEST_CASE("an instant is on its own day, whatever is told beside it") {
    const Reading reading = read_site_file(
        "- {title: Boats, start_time: '2024-05-15T01:00:00+00:00', day: Tue 5/14, time: 6 PM PDT}\n");
    CHECK(starts_of(reading) == "2024-05-15T01:00 ");
}

TEST_CASE("a session may be in several rooms at once") {
    const Reading reading =
        read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, rooms: [Hall, Attic]}\n");
    CHECK(rooms(reading) == "Hall; Attic");
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(rooms(read_site_file(
              "- {date: 2024-05-14, time: '10:00', title: Boats, loc: [Attic, Main building]}\n")) ==
          "Attic, Main building");
}

TEST_CASE("lengths with a point and nothing after it are minutes, and 'onward' tells no end") {
    const Reading reading =
        read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, duration: 75.0}\n"
                       "- {date: 2024-05-14, time: 19:00 onward, title: Tea}\n");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.slots[0].duration == std::chrono::minutes{75});
}

TEST_CASE("what is wrapped in a key, and times that are told as lengths, are read as others") {
    const Reading reading = read_site_file("schedule:\n"
                                           "  - block:\n      title: Boats\n      duration: 13:30 - 14:30\n"
                                           "  - block:\n      title: Tea\n      duration: 14:30 - 15:10\n");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.slots[1].duration == std::chrono::minutes{40});
}

TEST_CASE(
    "one word that is on at a time is its title, a flag is none, and a day without sessions no session") {
    const Reading word = read_site_file("- date: 2024-05-14\n  start: '10:00'\n  items:\n    - Break\n");
    CHECK(word.agenda.sessions.at(0).title == "Break");
    const Reading flag = read_site_file("days:\n"
                                        "  - name: Tuesday\n    date: 14 / 5 / 2024\n    rooms:\n"
                                        "      - name: Hall\n        talks:\n"
                                        "          '9:00': {title: Boats}\n"
                                        "          '9:30': {placeholder: true}\n"
                                        "  - name: Wednesday, 15 May\n    date: 2024-05-15\n    rooms:\n");
    const Reading filler =
        read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats}\n"
                       "- {date: 2024-05-14, time: '10:00', id: gap, type: gap, title: ''}\n");
    CHECK(filler.agenda.slots.size() == 1);
    CHECK(flag.agenda.slots.size() == 1);
    CHECK(starts_of(flag) == "2024-05-14T09:00 ");
    CHECK(tells(flag, Treatment::left_out, "nothing is told of what is on here"));
    CHECK(tells(flag, Treatment::left_out, "'Wednesday, 15 May' is a day and holds no session"));
}

TEST_CASE("speakers may be counted in words") {
    const Reading reading = read_site_file(
        "- {date: 2024-05-14, time: '10:00', title: Boats, speakerOne: Ada King, speakerTwo: Bo Berg}\n");
    CHECK(reading.agenda.people.size() == 2);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;

namespace {

/// "2026-01-15 Ada", what each slot is and its day, where files tell no date.
std::string days_of(const Agenda& agenda) {
    std::string days;
    for (const Slot& slot : agenda.slots)
        days += (days.empty() ? "" : ", ") + iso_utc(slot.start).substr(0, 10) + " " +
                session_of(agenda, slot).title;
    return days;
}

std::string days_of(const std::string& json) {
    return days_of(read_site_file(json).agenda);
}

} // namespace

TEST_CASE("a key may name a day beside a word for what it holds") {
    const auto of_keys = [](const std::string& first, const std::string& second) {
        return days_of(first + ":\n- {time: '10:00', title: A}\n" + second +
                       ":\n- {time: '10:00', title: B}\n");
    };
    const std::string two_days = "2026-01-15 A, 2026-01-16 B";
    CHECK(of_keys("day1Schedule", "day2Schedule") == two_days);
    CHECK(of_keys("SCHEDULE_DAY_1", "SCHEDULE_DAY_2") == two_days);
    CHECK(of_keys("agendaDayOne", "agendaDayTwo") == two_days);
    CHECK(of_keys("firstDay", "secondDay") == two_days);
    CHECK(of_keys("thursdaySessions", "fridaySessions") == two_days);
    CHECK(of_keys("sessions1", "sessions2") == "2026-01-15 A, 2026-01-15 B"); // lists by number
}

TEST_CASE("lists without names that begin anew are days, where no day is told") {
    const std::string first = "[{'time': '10:00', 'title': 'A'}, {'time': '11:00', 'title': 'B'}]";
    const std::string second = "[{'time': '09:00', 'title': 'C'}, {'time': '10:00', 'title': 'D'}]";
    const auto json = [](std::string text) {
        std::replace(text.begin(), text.end(), '\'', '"');
        return text;
    };
    const std::string two_days = "2026-01-15 A, 2026-01-15 B, 2026-01-16 C, 2026-01-16 D";
    CHECK(days_of(json("[" + first + "," + second + "]")) == two_days);
    CHECK(days_of(json("{'days': [{'slots': " + first + "}, {'slots': " + second + "}]}")) == two_days);
    CHECK(tells(read_site_file(json("[" + first + "," + second + "]")), Treatment::guessed,
                "each part is taken for a day"));
    CHECK(days_of(json("[{'room': 'Hall', 'slots': " + first + "}, {'room': 'Attic', 'slots': " + second +
                       "}]")) == "2026-01-15 C, 2026-01-15 A, 2026-01-15 D, 2026-01-15 B");
}

TEST_CASE("days that stand beside the sessions are none themselves") {
    const Reading reading = read_site_file("days:\n- {id: d1, date: 2024-09-14, label: Sails}\n"
                                           "- {id: d2, date: 2024-09-15, label: Oars}\n"
                                           "sessions:\n- {day: d1, start: '10:00', title: A}\n"
                                           "- {day: d2, start: '10:00', title: B}\n");
    CHECK(days_of(reading.agenda) == "2024-09-14 A, 2024-09-15 B");
    CHECK(tells(reading, Treatment::left_out, "no place for the day's name 'Sails'"));
}

TEST_CASE("a list among the days is no day") {
    CHECK(days_of("days:\n- - tide\n- day: 3\n  slots:\n  - {time: '10:00', title: A}\n") == "2026-01-17 A");
}

TEST_CASE("what is held again at other times has a slot at each, and its own") {
    const Agenda agenda =
        read_site_file("- title: Knots\n  day: 2024-09-14\n  start: '10:00'\n  end: '10:20'\n  room: Hall\n"
                       "  speaker: Ada King\n  repeats:\n"
                       "  - {day: 2024-09-15, start: '11:00', room: Attic}\n"
                       "  - {day: 2024-09-15, start: '15:00'}\n")
            .agenda;
    CHECK(days_of(agenda) == "2024-09-14 Knots, 2024-09-15 Knots, 2024-09-15 Knots");
    CHECK(agenda.slots.at(0).duration == std::chrono::minutes{20});
    CHECK(agenda.slots.at(1).room != agenda.slots.at(0).room);
    CHECK(agenda.slots.at(2).room == agenda.slots.at(0).room);
}

TEST_CASE("a date of two numbers and a dot is a day, and no clock") {
    const auto days = [](const std::string& first, const std::string& second) {
        return days_of("- date: '" + first + "'\n  slots: [{time: '10:00', title: A}]\n- date: '" + second +
                       "'\n  slots: [{time: '10:00', title: B}]\n");
    };
    CHECK(days("07.25", "08.01") == "2026-07-25 A, 2026-08-01 B"); // no month is 25
    CHECK(days("25.07", "01.08") == "2026-07-25 A, 2026-08-01 B");
    CHECK(days("05.07", "06.07") == "2026-07-05 A, 2026-07-06 B");
}

TEST_CASE("several lists of a weekday are on it, side by side, and their number is none of a month") {
    const Reading reading = read_site_file("saturday1:\n  - time: '09:00'\n    title: Boats\n"
                                           "saturday2:\n  - time: '09:00'\n    title: Maps\n"
                                           "sunday1:\n  - time: '09:00'\n    title: Trees\n");
    REQUIRE(reading.agenda.slots.size() == 3);
    CHECK(reading.agenda.slots[0].start == reading.agenda.slots[1].start);
    CHECK(reading.agenda.slots[2].start == reading.agenda.slots[0].start + std::chrono::hours{24});
    CHECK(reading.agenda.slots[0].room != reading.agenda.slots[1].room);
}

TEST_CASE("Jekyll's timestamps, with a blank before the offset, are read whole") {
    const Agenda agenda = read_site_file("- title: Ropes\n  date: 2024-05-14 09:00:00 +0200\n").agenda;
    REQUIRE(agenda.slots.size() == 1);
    CHECK(agenda.slots[0].start == at("2024-05-14T07:00Z"));
}

TEST_CASE("clocks of twelve hours go on in the afternoon, and only where no other clock is told") {
    const auto starts = [](const std::string& times) {
        std::string yaml = "- date: 2024-05-14\n  events:\n";
        for (const char c : times) {
            const std::string hour = c == 'x'   ? "08:30"
                                     : c == 'n' ? "12:30"
                                     : c == 'e' ? "01:30"
                                     : c == 'p' ? "7:30 pm"
                                                : std::string(1, c) + ":30";
            yaml += "    - {time: '" + hour + "', title: T}\n";
        }
        std::string all;
        for (const Slot& slot : read_site_file(yaml).agenda.slots)
            all += iso_utc(slot.start).substr(11, 5) + " ";
        return all;
    };
    CHECK(starts("8913") == "08:30 09:30 13:30 15:30 ");
    CHECK(starts("x913") == "01:30 03:30 08:30 09:30 ");
    CHECK(starts("xne") == "08:30 12:30 13:30 ");
    CHECK(starts("xe") == "01:30 08:30 "); // whoever writes zeros may mean the night
    CHECK(starts("91p") == "01:30 09:30 19:30 ");
    CHECK(starts("98") == "08:30 09:30 ");
}

TEST_CASE("lengths that are no minutes are seconds, and that is told") {
    const Reading reading = read_site_file("- {title: Sails, start: 2022-09-03 09:00, duration: 3600}\n");
    CHECK(reading.agenda.slots.at(0).duration == std::chrono::hours{1});
    CHECK(tells(reading, Treatment::guessed, "taken to be seconds"));
}

TEST_CASE("a day's list may tell it under any key, in the year of the event") {
    const Reading reading = read_site_file(R"({
        "event": {"name": "Boat Days", "start_date": "2024-10-18"},
        "days": [{"label": "Friday, October 18", "sessions": [{"time": "9:00-9:30", "title": "Sails"}]},
                 {"label": "October 19", "sessions": [{"time": "9:00-9:30", "title": "Ropes"}]},
                 {"label": "Ship's day", "date": "2024-10-20",
                  "sessions": [{"time": "9:00-9:30", "title": "Knots"}]}]})");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 3);
    CHECK(agenda.slots[0].start == at("2024-10-18T09:00Z"));
    CHECK(agenda.slots[1].start == at("2024-10-19T09:00Z"));
    CHECK(agenda.slots[2].start == at("2024-10-20T09:00Z"));
    CHECK(agenda.tracks.empty()); // the event's name is none
    CHECK(tells(reading, Treatment::left_out, "an agenda has no place for the day's name 'Ship's day'"));
    CHECK_FALSE(tells(reading, Treatment::guessed, "without a year"));
}

TEST_CASE("a day's name beside its date makes no year a guess") {
    const Reading reading = read_site_file(
        "- {title: 'Friday, October 18', date: 2024-10-18, sessions: [{time: '9:00-9:30', title: Sails}]}\n");
    CHECK(reading.agenda.slots.at(0).start == at("2024-10-18T09:00Z"));
    CHECK_FALSE(tells(reading, Treatment::guessed, "without a year"));
}

TEST_CASE("sessions may be listed in rows, and those without a day go past midnight") {
    const Reading reading = read_site_file(R"(
- time: 23:00-24:00
  rows:
    - [{title: Sails}]
    - [{title: Ropes, room: Loft}, {title: Knots, room: Quay}]
- {time: 00:15-01:00, title: Stars}
)");
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 4);
    CHECK(agenda.slots[0].start == at("2026-01-15T23:00Z"));
    CHECK(agenda.slots[2].start == at("2026-01-15T23:00Z"));
    CHECK(agenda.slots[3].start == at("2026-01-16T00:15Z"));
    CHECK(tells(reading, Treatment::guessed, "'Stars' comes after the evening in its day's list"));
}

TEST_CASE("a day that cannot be read is told") {
    const Reading reading = read_site_file("- {title: Boats, date: In May, time: '9:00'}\n");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(tells(reading, Treatment::left_out, "'In May' is no day that can be read"));
}

TEST_CASE("timestamps may be written loosely") {
    const Agenda agenda =
        read_site_file(
            "- {title: Boats, date: 2024-5-14 9:00 +0200}\n- {title: Sails, date: 5/15, time: '9:00'}\n")
            .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.slots[0].start == at("2024-05-14T07:00Z"));
}

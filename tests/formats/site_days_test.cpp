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

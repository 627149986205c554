// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/clock.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace estrade::announcement;

namespace {

std::string clock_text(TimeOfDay time) {
    const auto minutes = time.count();
    const auto two = [](long n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return two(minutes / 60) + ":" + two(minutes % 60);
}

/// "19:00-19:10|rest", "19:00|rest", or "none"
std::string read(const std::string& text) {
    const auto range = parse_clock_range(text);
    if (!range)
        return "none";
    return clock_text(range->start) + (range->end ? "-" + clock_text(*range->end) : "") + "|" +
           text.substr(range->length);
}

struct Case {
    std::string written;
    std::string read;
};

} // namespace

TEST_CASE("clocks are read in every writing that announcements have") {
    const std::vector<Case> cases{{"19h10 : x", "19:10| : x"},
                                  {"13:30am x", "13:30| x"},
                                  {"19:10 - ca. 19:25 x", "19:10-19:25| x"},
                                  {"20 min x", "none"},
                                  {"19h : x", "19:00| : x"},
                                  {"19 h 30 : x", "19:30| : x"},
                                  {"19H30: x", "19:30|: x"},
                                  {"19h05min x", "19:05| x"},
                                  {"9h x", "09:00| x"},
                                  {"19:30 x", "19:30| x"},
                                  {"19:30:00 x", "19:30| x"},
                                  {"19.30 Uhr: x", "19:30|: x"},
                                  {"19 Uhr x", "19:00| x"},
                                  {"9.30 uur: x", "09:30|: x"},
                                  {"19:00 Uhr: x", "19:00|: x"},
                                  {"Ab 18:30 Uhr: x", "18:30|: x"},
                                  {"ca. 20:45 Uhr: x", "20:45|: x"},
                                  {"6:30pm: x", "18:30|: x"},
                                  {"6:30 PM x", "18:30| x"},
                                  {"7 p.m. x", "19:00| x"},
                                  {"12:00 am x", "00:00| x"},
                                  {"12pm x", "12:00| x"},
                                  {"12:30 pm x", "12:30| x"},
                                  {"8:00am x", "08:00| x"},
                                  {"À partir de 20h30 : x", "20:30| : x"},
                                  {"Dès 19h : x", "19:00| : x"},
                                  {"à 21h15 x", "21:15| x"},
                                  {"noon: x", "12:00|: x"},
                                  {"minuit : x", "00:00| : x"},
                                  {"mezzogiorno x", "12:00| x"},
                                  {"12 noon x", "12:00| x"},
                                  {"12:00 midnight x", "00:00| x"},
                                  {"12:00 Mittag", "12:00| Mittag"},
                                  {"24:00 x", "00:00| x"},
                                  {"0930 x", "09:30| x"},
                                  {"1815h x", "18:15| x"},
                                  {"0800 - 0930 x", "08:00-09:30| x"},
                                  {"18:00 tot 18:30 | x", "18:00-18:30| | x"},
                                  {"das 14h às 15h x", "14:00-15:00| x"},
                                  {"dalle 9:00 alle 10:00 x", "09:00-10:00| x"},
                                  {"19時30分 x", "19:30| x"},
                                  {"13時 x", "13:00| x"},
                                  {"[20.00] x", "20:00| x"},
                                  {"(19:00) x", "19:00| x"},
                                  {"20:00 h x", "20:00| x"},
                                  {"20:00 horas x", "20:00| x"},
                                  {"19:00 CET x", "19:00| x"},
                                  {"19:00 (CET) x", "19:00| x"}};
    for (const Case& c : cases) {
        INFO(c.written);
        CHECK(read(c.written) == c.read);
    }
}

TEST_CASE("ranges are read with every sign and word between their ends") {
    const std::vector<Case> cases{{"19h10-19h25 : x", "19:10-19:25| : x"},
                                  {"18:30 – 19:00 x", "18:30-19:00| x"},
                                  {"18:30 — 19:00 x", "18:30-19:00| x"},
                                  {"18:30\u00A0–\u202F19:00 x", "18:30-19:00| x"},
                                  {"19h30 à 19h50 : x", "19:30-19:50| : x"},
                                  {"20h05 - 21h : x", "20:05-21:00| : x"},
                                  {"19h-20h: x", "19:00-20:00|: x"},
                                  {"19-20h : x", "19:00-20:00| : x"},
                                  {"4-6pm: x", "16:00-18:00|: x"},
                                  {"11am-1pm x", "11:00-13:00| x"},
                                  {"11-12:30pm x", "11:00-12:30| x"},
                                  {"9:30 - 10:15 am x", "09:30-10:15| x"},
                                  {"02:00 pm - 03:00 pm x", "14:00-15:00| x"},
                                  {"de 19h à 20h : x", "19:00-20:00| : x"},
                                  {"von 18:30 bis 19:00 Uhr x", "18:30-19:00| x"},
                                  {"18:30 Uhr - 19:00 Uhr: x", "18:30-19:00|: x"},
                                  {"from 6 to 7pm x", "18:00-19:00| x"},
                                  {"between 6pm and 7pm x", "18:00-19:00| x"},
                                  {"de 20:00 a 21:00 x", "20:00-21:00| x"},
                                  {"13:00〜13:10 x", "13:00-13:10| x"},
                                  {"19:00 -> 19:30 x", "19:00-19:30| x"},
                                  {"20:00 - 00:00 x", "20:00-00:00| x"},
                                  {"22:00 - midnight: x", "22:00-00:00|: x"},
                                  {"11:15 - 12 noon: x", "11:15-12:00|: x"},
                                  {"[19:00 - 19:30] x", "19:00-19:30| x"},
                                  {"19h30/20h15 : x", "19:30-20:15| : x"},
                                  {"21:00 - ??? : x", "21:00| : x"},
                                  {"21:00 - open end: x", "21:00|: x"},
                                  {"20:20 - Onwards - x", "20:20| - x"},
                                  {"12:00 pm - 13:15 pm x", "12:00-13:15| x"},
                                  {"11:30 - 13:15pm x", "11:30-13:15| x"}};
    for (const Case& c : cases) {
        INFO(c.written);
        CHECK(read(c.written) == c.read);
    }
}

TEST_CASE("numbers that are no times are not taken for some") {
    for (const std::string text : {"3ème mi-temps", "25:00 x", "19:75 x", "5% de remise", "12,50 x",
                                   "2.0.1 x", "-", "", "h30", "100 people"}) {
        INFO(text);
        CHECK_FALSE(parse_clock_range(text));
    }
    CHECK(parse_clock_range("19 people")->certainty == Certainty::bare);
    CHECK(parse_clock_range("19.30 x")->certainty == Certainty::dotted);
    CHECK(read("02:30h PM Opening") == "14:30| Opening");
    CHECK(read("14:30h Opening") == "14:30| Opening");
    CHECK(read("20:00 - 3ème mi-temps") == "20:00| - 3ème mi-temps");
    CHECK(read("19:00 - 5 minutes of Rust") == "19:00| - 5 minutes of Rust");
    CHECK(read("20:00 - End of the day") == "20:00| - End of the day");
}

TEST_CASE("lengths of time are read where nothing else stands with them") {
    const auto minutes = [](const char* text) {
        const auto length = parse_length(text);
        return length ? length->count() : 0;
    };
    CHECK(minutes("10 min") == 10);
    CHECK(minutes("30+5 min") == 35);
    CHECK(minutes("30 min + 5 min Q&A") == 35);
    CHECK(minutes("5-10 min") == 10);
    CHECK(minutes("~ 15 minutes") == 15);
    CHECK(minutes("20 minuti") == 20);
    CHECK(minutes("10 m") == 10);
    CHECK(minutes("1h30") == 90);
    CHECK(minutes("2 hours") == 120);
    CHECK(minutes("45'") == 45);
    CHECK(minutes("20分") == 20);
    CHECK(minutes("sponsored by 10 people") == 0);
    CHECK(minutes("2 @ 25-minutes") == 0);
    CHECK(minutes("10") == 0);
}

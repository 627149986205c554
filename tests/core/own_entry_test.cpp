// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/own_entry.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace std::chrono_literals;

namespace {

const LocalDay saturday{date::year{2022} / 9 / 3};

Event event() {
    Event event;
    event.zone = test::zone("Europe/Paris");
    return event;
}

/// "12:30+45 Lunch": what a line was read as, or why not.
std::string read(std::string_view line, LocalDay day = saturday) {
    const auto entry = read_entry(line, day, event());
    if (!entry)
        return entry.error() == EntryFault::no_time    ? "no time"
               : entry.error() == EntryFault::no_title ? "no title"
                                                       : "no such time";
    const auto at = event().zone.local(entry->start) - LocalTime{day};
    const auto minutes = std::chrono::floor<std::chrono::minutes>(at).count();
    const auto length = std::chrono::floor<std::chrono::minutes>(entry->duration).count();
    return std::to_string(minutes / 60) + ':' + std::to_string(minutes % 60) + '+' + std::to_string(length) +
           ' ' + entry->title;
}

} // namespace

TEST_CASE("an entry is a time, an end if wanted, and a title") {
    CHECK(read("12:30-13:15 Lunch with Ana") == "12:30+45 Lunch with Ana");
    CHECK(read("  9:05 – 10:00   Call ") == "9:5+55 Call");
    CHECK(read("12h30 à 13h Déjeuner") == "12:30+30 Déjeuner");
    CHECK(read("14h to 15.30 Walk") == "14:0+90 Walk");
    CHECK(read("18:00 Train") == "18:0+30 Train");
    CHECK(read("18:00 2 beers") == "18:0+30 2 beers");
}

TEST_CASE("times of an event day go on past midnight, until the day changes") {
    CHECK(read("23:30-0:30 Dancing") == "23:30+60 Dancing");
    CHECK(read("1:00 More dancing") == "25:0+30 More dancing");
    CHECK(read("5:00 Breakfast") == "5:0+30 Breakfast");
}

TEST_CASE("what is no entry says why") {
    for (const char* line :
         {"", "Lunch", "12 Lunch", "25:00 Lunch", "12:75 Lunch", "12:30-later Lunch", "-12:30 Lunch"})
        CHECK(read(line) == "no time");
    CHECK(read("12:30") == "no title");
    CHECK(read("12:30-13:00  ") == "no title");
    CHECK(read("2:30 Skipped", LocalDay{date::year{2022} / 3 / 26}) == "no such time");
}

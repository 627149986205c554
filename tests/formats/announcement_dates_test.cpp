// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/dates.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace estrade;
using namespace estrade::announcement;

namespace {

/// ISO; with "any" for a year that is not written
std::string read(const std::string& text) {
    const auto day = find_day(text);
    if (!day)
        return "none";
    const std::string iso = iso_day(day->in_year(2024).value());
    return day->year ? iso : "any" + iso.substr(4);
}

} // namespace

TEST_CASE("days are read in every writing that announcements have") {
    struct Case {
        std::string written, read;
    };
    const std::vector<Case> cases{{"2020-09-30", "2020-09-30"},
                                  {"2020/09/30", "2020-09-30"},
                                  {"20241121_2000", "2024-11-21"},
                                  {"am 27.06.2024 um 18:30 Uhr", "2024-06-27"},
                                  {"27.06.24", "2024-06-27"},
                                  {"le 27/06/2024", "2024-06-27"},
                                  {"09/20/2023", "2023-09-20"},
                                  {"Mardi 13 Janvier 2026 à 19h00", "2026-01-13"},
                                  {"1er juillet 2021", "2021-07-01"},
                                  {"Freitag (1. Dezember 2017, intern)", "2017-12-01"},
                                  {"Friday (29th November 2019)", "2019-11-29"},
                                  {"January 13th, 2026", "2026-01-13"},
                                  {"December 11 or 12, 2026", "2026-12-11"},
                                  {"June 3-5, 2024", "2024-06-03"},
                                  {"giovedì 13 giugno 2024", "2024-06-13"},
                                  {"Donderdag 21 maart 2024", "2024-03-21"},
                                  {"Sept. 5, 2022", "2022-09-05"},
                                  {"Day 1: Monday 12th December 2022", "2022-12-12"},
                                  {"Day 1. October 15th 2020", "2020-10-15"},
                                  {"Day 2 November 19, 2024", "2024-11-19"},
                                  {"Jour 1 - 18 novembre 2024", "2024-11-18"},
                                  {"Session 3 November 18 2024", "2024-11-18"},
                                  {"Día 21 de noviembre de 2024", "2024-11-21"},
                                  {"21 de noviembre de 2024", "2024-11-21"},
                                  {"21 de noviembre a las 20:00", "any-11-21"},
                                  {"jeudi 27 Novembre à partir de 18h", "any-11-27"},
                                  {"2021年4月24日", "2021-04-24"},
                                  {"3 et 4 septembre 2022", "2022-09-03"},
                                  {"29.-30. November 2019", "2019-11-29"},
                                  {"23-24.09.2017", "2017-09-23"},
                                  {"24. bis 27.04.2025", "2025-04-24"},
                                  {"4月24日(土)", "any-04-24"},
                                  {"Mercredi 25/10", "any-10-25"},
                                  {"Quarta-feira (25/10)", "any-10-25"},
                                  {"Thursday, 10/26", "any-10-26"},
                                  {"Di, 25.10.", "any-10-25"},
                                  {"Monday 12th Dec - Friday 16th Dec 2022", "2022-12-12"},
                                  {"3-5 March 2023", "2023-03-03"},
                                  {"Vineri, 18 octombrie 2024", "2024-10-18"},
                                  {"sobota 5 października 2024", "2024-10-05"},
                                  {"Čtvrtek 14. listopadu 2024", "2024-11-14"},
                                  {"dissabte, 8 de juny de 2024", "2024-06-08"},
                                  {"Пятница, 17 мая 2024", "2024-05-17"}};
    for (const Case& c : cases) {
        INFO(c.written);
        CHECK(read(c.written) == c.read);
    }
}

TEST_CASE("numbers that are no days are not taken for some") {
    for (const char* text : {"31.02.2024", "version 1.2.3", "31/31/2024", "10-15 minutes", "Java 21",
                             "may be", "1901", "25/10", "is on so 1/2", "Friday 10.30", "Friday 10.30.15"}) {
        INFO(text);
        CHECK_FALSE(find_day(text));
    }
}

TEST_CASE("a weekday is read in many languages, and its abbreviation only where a sign or number follows") {
    CHECK(find_weekday("Freitag") == date::Friday);
    CHECK(find_weekday("à vendredi !") == date::Friday);
    CHECK(find_weekday("Freitags") == date::Friday);
    CHECK(find_weekday("Viernes") == date::Friday);
    CHECK(find_weekday("Piątek") == date::Friday);
    CHECK(find_weekday("Piatok") == date::Friday);
    CHECK(find_weekday("Perjantai") == date::Friday);
    CHECK(find_weekday("Sexta-feira") == date::Friday);
    CHECK(find_weekday("Sexta, 18 de outubro") == date::Friday);
    CHECK_FALSE(find_weekday("Sexta edição"));
    CHECK(find_weekday("Fri, 4pm") == date::Friday);
    CHECK_FALSE(find_weekday("Sun Microsystems"));
}

TEST_CASE("days may be counted instead of dated") {
    CHECK(find_counted_day("Day 2")->number == 2);
    CHECK(find_counted_day("Jour 1 : les ateliers")->number == 1);
    CHECK(find_counted_day("2日目")->number == 2);
    CHECK_FALSE(find_counted_day("Tutorial Day")->number);
    CHECK_FALSE(find_counted_day("Programme"));
}

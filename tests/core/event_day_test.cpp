// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;

TEST_CASE("until the day changes it is still the evening before") {
    struct Row {
        const char* zone;
        int change_hour;
        const char* local;
        const char* day;
    };
    const auto row = GENERATE(values<Row>({
        {"Europe/Paris", 5, "2022-09-03T09:00", "2022-09-03"},
        {"Europe/Paris", 5, "2022-09-03T23:59", "2022-09-03"},
        {"Europe/Paris", 5, "2022-09-04T00:00", "2022-09-03"},
        {"Europe/Paris", 5, "2022-09-04T04:59:59", "2022-09-03"},
        {"Europe/Paris", 5, "2022-09-04T05:00", "2022-09-04"},
        {"Europe/Paris", 0, "2022-09-04T00:00", "2022-09-04"},
        {"Europe/Paris", 9, "2022-09-04T08:59", "2022-09-03"},
        {"Europe/Paris", 5, "2020-10-25T04:59", "2020-10-24"},
        {"Europe/Paris", 5, "2020-10-25T05:00", "2020-10-25"},
        {"Europe/Paris", 5, "2020-03-29T04:59", "2020-03-28"},
        {"Europe/Paris", 5, "2020-03-29T05:00", "2020-03-29"},
        {"Asia/Kathmandu", 5, "2022-09-04T04:45", "2022-09-03"},
        {"UTC", 5, "1969-12-31T04:00", "1969-12-30"},
    }));
    INFO(row.zone << " " << row.local);
    Event event;
    event.zone = zone(row.zone);
    event.day_change = std::chrono::hours{row.change_hour};
    const Instant instant = at(row.local, event.zone);
    CHECK(iso_day(event_day(event, instant)) == row.day);
    CHECK(event_day_interval(event, event_day(event, instant)).contains(instant));
}

TEST_CASE("an event day is as long as clocks make it") {
    Event event;
    event.zone = zone("Europe/Paris");
    const auto length = [&](int month, int day) {
        return event_day_interval(event, make_day(2020, month, day).value()).length();
    };
    CHECK(length(9, 30) == std::chrono::hours{24});
    CHECK(length(3, 28) == std::chrono::hours{23});
    CHECK(length(10, 24) == std::chrono::hours{25});
}

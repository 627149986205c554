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
        // Days that change in the hour that clocks skip or show twice.
        {"Europe/Paris", 2, "2020-03-29T01:59", "2020-03-28"},
        {"Europe/Paris", 2, "2020-03-29T03:00", "2020-03-29"},
        {"Europe/Paris", 2, "2020-10-25T01:59", "2020-10-24"},
        {"Europe/Paris", 2, "2020-10-25T02:30+02:00", "2020-10-25"},
        {"Europe/Paris", 2, "2020-10-25T02:30+01:00", "2020-10-25"},
        {"Australia/Lord_Howe", 2, "2021-04-04T01:59:59+11:00", "2021-04-03"},
        {"Australia/Lord_Howe", 2, "2021-04-04T01:59:59+10:30", "2021-04-03"},
        {"Australia/Lord_Howe", 2, "2021-04-04T02:00", "2021-04-04"},
        {"Australia/Lord_Howe", 5, "2021-10-03T04:59", "2021-10-02"},
        {"Australia/Lord_Howe", 5, "2021-10-03T05:00", "2021-10-03"},
        // Samoa had no 30 December 2011: the night after the 29th ends on the 31st.
        {"Pacific/Apia", 5, "2011-12-29T23:59", "2011-12-29"},
        {"Pacific/Apia", 5, "2011-12-31T00:00", "2011-12-29"},
        {"Pacific/Apia", 5, "2011-12-31T04:59", "2011-12-29"},
        {"Pacific/Apia", 5, "2011-12-31T05:00", "2011-12-31"},
        {"Asia/Kathmandu", 5, "2022-09-04T05:00", "2022-09-04"},
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

TEST_CASE("every instant is in the interval of its event day, whenever days change") {
    Event event;
    event.zone = zone(GENERATE("Europe/Paris", "Pacific/Apia", "Australia/Lord_Howe", "Asia/Kathmandu"));
    const Instant first = GENERATE(at("2011-12-28T00:00Z"), at("2020-03-28T00:00Z"), at("2020-10-24T00:00Z"),
                                   at("2021-04-02T00:00Z"), at("2021-10-02T00:00Z"));
    for (int change = 0; change < 24 * 60; change += 47) {
        event.day_change = std::chrono::minutes{change};
        LocalDay last = event_day(event, first);
        for (int step = 0; step < 4 * 24 * 4; ++step) {
            const Instant instant = first + step * std::chrono::minutes{15};
            const LocalDay day = event_day(event, instant);
            if (!event_day_interval(event, day).contains(instant) || day < last)
                FAIL(event.zone.name() << ' ' << change << ' ' << iso_utc(instant) << ' ' << iso_day(day));
            last = day;
        }
    }
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

TEST_CASE("what begins and ends at the event's midnights is all day, also where clocks change") {
    Event event;
    event.zone = test::zone("Europe/Paris");
    const auto lasts = [&](const char* from, const char* to) {
        return is_all_day(event, {test::at(from, event.zone), test::at(to, event.zone)});
    };
    CHECK(lasts("2022-09-03T00:00", "2022-09-04T00:00"));
    CHECK(lasts("2022-09-03T00:00", "2022-09-06T00:00"));
    CHECK(lasts("2022-03-27T00:00", "2022-03-28T00:00")); // of 23 hours
    CHECK_FALSE(lasts("2022-09-03T00:00", "2022-09-03T00:00"));
    CHECK_FALSE(lasts("2022-09-03T09:00", "2022-09-04T00:00"));
    CHECK_FALSE(lasts("2022-09-03T00:00", "2022-09-03T23:00"));
}

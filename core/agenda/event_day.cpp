// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"

namespace estrade {

namespace {

Instant begin_of(const Event& event, LocalDay day) {
    return event.zone.place(LocalTime{day} + event.day_change).instant;
}

} // namespace

LocalDay event_day(const Event& event, Instant instant) {
    LocalDay day = date::floor<date::days>(event.zone.local(instant) - event.day_change);
    // Where clocks change at the very hour days do, and where a whole day is missing, days still follow one
    // another without a gap.
    while (instant < begin_of(event, day))
        day -= date::days{1};
    while (instant >= begin_of(event, day + date::days{1}))
        day += date::days{1};
    return day;
}

Interval event_day_interval(const Event& event, LocalDay day) {
    return {begin_of(event, day), begin_of(event, day + date::days{1})};
}

bool is_all_day(const Event& event, const Interval& interval) {
    const auto at_midnight = [&](Instant instant) {
        const LocalTime local = event.zone.local(instant);
        return local == date::floor<date::days>(local);
    };
    return interval.begin < interval.end && at_midnight(interval.begin) && at_midnight(interval.end);
}

} // namespace estrade

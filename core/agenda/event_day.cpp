// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"

namespace estrade {

LocalDay event_day(const Event& event, Instant instant) {
    return date::floor<date::days>(event.zone.local(instant) - event.day_change);
}

Interval event_day_interval(const Event& event, LocalDay day) {
    const auto begins = [&](LocalDay d) { return event.zone.place(LocalTime{d} + event.day_change).instant; };
    return {begins(day), begins(day + date::days{1})};
}

} // namespace estrade

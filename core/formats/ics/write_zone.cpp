// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/write_zone.h"

#include <date/tz.h>
#include <map>

namespace estrade::ics {
namespace {

using std::chrono::seconds;

std::string two(long long number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// "+0200", with seconds where there are some, as in the years of local mean times.
std::string written_offset(seconds offset) {
    const long long total = std::abs(offset.count());
    return (offset.count() < 0 ? "-" : "+") + two(total / 3600) + two(total / 60 % 60) +
           (total % 60 == 0 ? "" : two(total % 60));
}

/// What clocks show from a moment on, and showed before.
struct Change {
    date::sys_seconds at;
    seconds before{};
    seconds after{};
    bool daylight = false;
    std::string name;

    [[nodiscard]] std::string local() const {
        return basic_time(LocalTime{(at + before).time_since_epoch()});
    }
};

void write_change(Lines& lines, const Change& change) {
    const char* const kind = change.daylight ? "DAYLIGHT" : "STANDARD";
    lines.add("BEGIN", kind);
    lines.add("DTSTART", change.local());
    lines.add("TZOFFSETFROM", written_offset(change.before));
    lines.add("TZOFFSETTO", written_offset(change.after));
    lines.add_text("TZNAME", change.name);
    lines.add("END", kind);
}

} // namespace

std::string basic_time(LocalTime local) {
    const auto day = date::floor<date::days>(local);
    const date::year_month_day ymd{day};
    const date::hh_mm_ss<seconds> clock{date::floor<seconds>(local - day)};
    std::string year = std::to_string(static_cast<int>(ymd.year()));
    year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
    return year + two(static_cast<unsigned>(ymd.month())) + two(static_cast<unsigned>(ymd.day())) + "T" +
           two(clock.hours().count()) + two(clock.minutes().count()) + two(clock.seconds().count());
}

void write_zone(Lines& lines, const Zone& zone, const std::set<int>& years) {
    if (zone == Zone() || years.empty())
        return;
    const date::time_zone* const rules = date::locate_zone(zone.name());
    const auto begin_of = [](int year) {
        return date::sys_seconds{date::sys_days{date::year{year} / 1 / 1}};
    };
    std::map<date::sys_seconds, Change> changes;
    for (const int year : years) {
        date::sys_info info = rules->get_info(begin_of(year) - date::days{1});
        while (true) {
            // what holds since before there were zones is written as if since a year before the event
            const bool real = info.begin >= begin_of(1900);
            const date::sys_seconds at = real ? info.begin : begin_of(*years.begin() - 1);
            const seconds before = real ? rules->get_info(at - seconds{1}).offset : info.offset;
            changes.emplace(
                at, Change{at, before, info.offset, info.save != std::chrono::minutes{0}, info.abbrev});
            if (info.end >= begin_of(year + 1) + date::days{1})
                break;
            info = rules->get_info(info.end);
        }
    }
    lines.add("BEGIN", "VTIMEZONE");
    lines.add_text("TZID", zone.name());
    for (const auto& [at, change] : changes)
        write_change(lines, change);
    lines.add("END", "VTIMEZONE");
}

} // namespace estrade::ics

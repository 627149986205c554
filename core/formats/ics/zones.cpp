// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/zones.h"

#include "core/formats/schedule/zone_guess.h"
#include "core/time/zone_names.h"

#include <algorithm>

namespace estrade::ics {
namespace {

using std::chrono::seconds;

/// A file's own rules. Null where they cannot be read.
icaltimezone* zone_of_rules(const Component& told) {
    icalcomponent* const component = icalparser_parse_string(told.lines.c_str());
    if (component == nullptr)
        return nullptr;
    icaltimezone* const zone = icaltimezone_new();
    if (icalcomponent_isa(component) == ICAL_VTIMEZONE_COMPONENT &&
        icaltimezone_set_component(zone, component) != 0)
        return zone;
    icaltimezone_free(zone, 1);
    icalcomponent_free(component);
    return nullptr;
}

void free_zone(icaltimezone* zone) {
    icaltimezone_free(zone, 1);
}

} // namespace

seconds ToldZone::offset(LocalTime local) const {
    if (known)
        return known->offset(known->place(local).instant);
    if (!own)
        return {};
    const auto day = date::floor<date::days>(local);
    const date::year_month_day ymd{day};
    const date::hh_mm_ss<seconds> clock{date::floor<seconds>(local - day)};
    icaltimetype time = icaltime_null_time();
    time.year = static_cast<int>(ymd.year());
    time.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
    time.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
    time.hour = static_cast<int>(clock.hours().count());
    time.minute = static_cast<int>(clock.minutes().count());
    time.second = static_cast<int>(clock.seconds().count());
    int is_daylight = 0;
    return seconds{icaltimezone_get_utc_offset(own.get(), &time, &is_daylight)};
}

LocalTime ToldZone::local(Instant instant) const {
    if (known)
        return known->local(instant);
    const LocalTime utc{instant.time_since_epoch()};
    return utc + offset(utc + offset(utc));
}

const ToldZone& Zones::find(const std::string& tzid, std::size_t offset) {
    const auto found = found_.find(tzid);
    return found != found_.end() ? found->second : found_.emplace(tzid, look_up(tzid, offset)).first->second;
}

ToldZone Zones::look_up(const std::string& tzid, std::size_t offset) const {
    ToldZone zone;
    if ((zone.known = zone_named(tzid)))
        return zone;
    const auto told = std::find_if(told_.begin(), told_.end(),
                                   [&](const Component& one) { return one.text("TZID") == tzid; });
    if (told != told_.end()) {
        if ((zone.known = zone_named(told->text("X-LIC-LOCATION"))))
            return zone;
        constexpr std::size_t most_own = 100;
        if (found_.size() < most_own)
            zone.own = {zone_of_rules(*told), free_zone};
    }
    if (zone.unknown() && (zone.known = zone_meant(tzid)))
        report_.add(schedule::meant_zone(tzid, zone.known->name(), report_.whole()));
    if (zone.unknown())
        report_.add(
            Severity::warning, Treatment::guessed, offset,
            Phrase("the time zone '%1' is unknown: its times are taken to be in the calendar's", {tzid}), {},
            Phrase("write a name like Europe/Paris"));
    return zone;
}

} // namespace estrade::ics

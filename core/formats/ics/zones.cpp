// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/zones.h"

#include "core/text/text.h"

#include <algorithm>

namespace estrade::ics {
namespace {

using std::chrono::seconds;

/// "UTC+02:00", "GMT-5", "(UTC+01:00) Amsterdam, Berlin": a zone of that offset, where it is whole hours.
std::optional<Zone> zone_of_offset(std::string_view name) {
    if (name.starts_with('('))
        name.remove_prefix(1);
    if (!name.starts_with("UTC") && !name.starts_with("GMT"))
        return std::nullopt;
    name.remove_prefix(3);
    name = text::trim(name.substr(0, name.find(')')));
    if (name.empty() || name == "Z")
        return Zone();
    const char sign = name.front();
    name.remove_prefix(1);
    const std::size_t digits = name.find_first_not_of("0123456789");
    std::string_view hours = name.substr(0, digits);
    std::string_view minutes = digits == std::string_view::npos ? "" : name.substr(digits);
    if (hours.size() == 4) {
        minutes = hours.substr(2);
        hours = hours.substr(0, 2);
    }
    const bool whole = minutes.empty() || minutes == "00" || minutes == ":00";
    while (hours.size() > 1 && hours.starts_with('0'))
        hours.remove_prefix(1);
    if ((sign != '+' && sign != '-') || !whole || hours.empty() || hours.size() > 2)
        return std::nullopt;
    if (hours == "0")
        return Zone();
    // the tz database counts these west positive
    const auto zone = Zone::find("Etc/GMT" + std::string(1, sign == '+' ? '-' : '+') + std::string(hours));
    return zone ? std::optional(*zone) : std::nullopt;
}

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

std::optional<Zone> zone_of_tzid(std::string_view tzid) {
    const auto known = [](std::string_view name) {
        const auto zone = Zone::find(name);
        return zone ? std::optional(*zone) : std::nullopt;
    };
    tzid = text::trim(tzid);
    if (tzid.empty())
        return std::nullopt;
    if (auto zone = known(tzid))
        return zone;
    // the end of a path: "/mozilla.org/20050126_1/Europe/Paris"
    for (std::size_t slash = tzid.find('/'); slash != std::string_view::npos;
         slash = tzid.find('/', slash + 1))
        if (tzid.find('/', slash + 1) != std::string_view::npos || slash > 0)
            if (auto zone = known(tzid.substr(slash + 1)); zone && tzid.substr(slash + 1).size() > 1)
                return zone;
    if (const std::string_view name = zone_of_windows(tzid); !name.empty())
        return known(name);
    return zone_of_offset(tzid);
}

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
    if ((zone.known = zone_of_tzid(tzid)))
        return zone;
    const auto told = std::find_if(told_.begin(), told_.end(),
                                   [&](const Component& one) { return one.text("TZID") == tzid; });
    if (told != told_.end()) {
        if ((zone.known = zone_of_tzid(told->text("X-LIC-LOCATION"))))
            return zone;
        constexpr std::size_t most_own = 100;
        if (found_.size() < most_own)
            zone.own = {zone_of_rules(*told), free_zone};
    }
    if (zone.unknown())
        report_.add(
            Severity::warning, Treatment::guessed, offset,
            Phrase("the time zone '%1' is unknown: its times are taken to be in the calendar's", {tzid}), {},
            Phrase("write a name like Europe/Paris"));
    return zone;
}

} // namespace estrade::ics

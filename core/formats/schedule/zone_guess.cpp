// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/zone_guess.h"

#include <algorithm>
#include <array>

namespace estrade::schedule {
namespace {

constexpr const char* hint = "--timezone tells another";

/// One of each rule of clocks in use, the most populous first.
constexpr std::array well_known{
    "UTC",
    "Europe/Berlin",
    "Europe/London",
    "Europe/Helsinki",
    "America/New_York",
    "Asia/Kolkata",
    "America/Chicago",
    "America/Los_Angeles",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Asia/Dubai",
    "America/Sao_Paulo",
    "America/Denver",
    "Australia/Sydney",
    "Australia/Brisbane",
    "Asia/Karachi",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Europe/Istanbul",
    "Africa/Lagos",
    "Asia/Tehran",
    "Asia/Kathmandu",
    "America/Halifax",
    "America/St_Johns",
    "America/Anchorage",
    "Asia/Kabul",
    "Asia/Yangon",
    "Australia/Adelaide",
    "Australia/Darwin",
    "Pacific/Auckland",
    "Pacific/Noumea",
    "Pacific/Honolulu",
    "Africa/Johannesburg",
    "America/Phoenix",
    "America/Bogota",
    "America/Caracas",
    "Atlantic/Azores",
    "Pacific/Apia",
};

bool agrees(const Zone& zone, const std::vector<TimeAndOffset>& offsets) {
    return std::all_of(offsets.begin(), offsets.end(),
                       [&](const TimeAndOffset& told) { return zone.offset(told.first) == told.second; });
}

} // namespace

Zone choose_zone(const std::string& named, const std::vector<TimeAndOffset>& offsets,
                 const ReadOptions& options, Report& report) {
    if (!named.empty()) {
        const auto zone = Zone::find(named);
        if (zone && options.zone && *options.zone != *zone)
            report.add_whole(Severity::warning, Treatment::none,
                             "its own time zone " + zone->name() + " is kept; --timezone says " +
                                 options.zone->name());
        if (zone)
            return *zone;
        report.add_whole(Severity::warning, Treatment::none, zone.error(), "write a name like Europe/Paris");
    }
    if (options.zone)
        return *options.zone;
    const std::string told = "the source tells no time zone: ";
    if (offsets.empty()) {
        report.add_whole(
            Severity::warning, Treatment::guessed,
            told + "times are taken to be in " + options.machine_zone.name() + ", this machine's", hint);
        return options.machine_zone;
    }
    if (agrees(options.machine_zone, offsets)) {
        report.add_whole(Severity::info, Treatment::guessed,
                         told + "clocks are shown as in " + options.machine_zone.name() +
                             ", this machine's, which agrees with the offsets it writes",
                         hint);
        return options.machine_zone;
    }
    for (const char* name : well_known)
        if (const auto zone = Zone::find(name); zone && agrees(*zone, offsets)) {
            report.add_whole(Severity::info, Treatment::guessed,
                             told + "clocks are shown as in " + zone->name() +
                                 ", which agrees with the offsets it writes",
                             hint);
            return *zone;
        }
    report.add_whole(Severity::warning, Treatment::guessed,
                     told + "and no zone agrees with all offsets it writes: clocks are shown as in " +
                         options.machine_zone.name() + ", this machine's",
                     hint);
    return options.machine_zone;
}

} // namespace estrade::schedule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/zone_guess.h"

#include "core/time/zone_names.h"

#include <algorithm>
#include <array>

namespace estrade::schedule {
namespace {

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
    std::pair<std::chrono::seconds, Interval> known{}; // most of them are in the same summer or winter
    return std::all_of(offsets.begin(), offsets.end(), [&](const TimeAndOffset& told) {
        if (!known.second.contains(told.first))
            known = zone.offset_around(told.first);
        return known.first == told.second;
    });
}

} // namespace

std::chrono::minutes offset_in(const Zone& zone, LocalTime at) {
    const Instant instant = zone.place(at).instant;
    return std::chrono::floor<std::chrono::minutes>(at.time_since_epoch() - instant.time_since_epoch());
}

Diagnostic meant_zone(std::string_view told, std::string_view taken, Location where) {
    return {Severity::info,
            std::move(where),
            Phrase("the time zone '%1' is taken for %2", {told, taken}),
            Phrase("write a name like Europe/Paris"),
            Treatment::guessed,
            {}};
}

Zone choose_zone(const std::string& named, const std::vector<TimeAndOffset>& offsets,
                 const ReadOptions& options, Report& report) {
    if (!named.empty()) {
        const auto zone = zone_meant(named);
        if (zone && !zone_named(named))
            report.add(meant_zone(named, zone->name(), report.whole()));
        if (zone && options.zone && *options.zone != *zone)
            report.add_whole(Severity::warning, Treatment::none,
                             Phrase("its own time zone %1 is kept; --timezone says %2",
                                    {zone->name(), options.zone->name()}));
        if (zone)
            return *zone;
        report.add_whole(Severity::warning, Treatment::none, Phrase("unknown time zone '%1'", {named}),
                         Phrase("write a name like Europe/Paris"));
    }
    if (options.zone)
        return *options.zone;
    const auto guess = [&](Severity severity, Phrase what) {
        report.add_whole(severity, Treatment::guessed, std::move(what), Phrase("--timezone tells another"));
    };
    const Zone& here = options.machine_zone;
    if (offsets.empty()) {
        guess(Severity::warning,
              Phrase("the source tells no time zone: times are taken to be in %1, this machine's",
                     {here.name()}));
        return here;
    }
    if (agrees(here, offsets)) {
        guess(Severity::info,
              Phrase("the source tells no time zone: clocks are shown as in %1, this machine's, "
                     "which agrees with the offsets it writes",
                     {here.name()}));
        return here;
    }
    for (const char* name : well_known)
        if (const auto zone = Zone::find(name); zone && agrees(*zone, offsets)) {
            guess(Severity::info,
                  Phrase("the source tells no time zone: clocks are shown as in %1, which agrees "
                         "with the offsets it writes",
                         {zone->name()}));
            return *zone;
        }
    guess(Severity::warning, Phrase("the source tells no time zone: and no zone agrees with all offsets it "
                                    "writes: clocks are shown as in %1, this machine's",
                                    {here.name()}));
    return here;
}

} // namespace estrade::schedule

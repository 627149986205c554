// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo/schedule.h"
#include "core/text/text.h"
#include "core/time/country.h"
#include "core/time/zone_names.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

namespace estrade::hugo {
namespace {

Phrase hint() {
    return Phrase("--timezone tells another");
}

std::optional<double> number(const Value& told) {
    double value = 0;
    const std::string text = told.trimmed();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Of the zones of a country, the one whose namesake is nearest to a place on earth.
const CountryZone& nearest_zone(const std::vector<CountryZone>& zones, double latitude, double longitude) {
    const auto distance = [&](const CountryZone& zone) {
        constexpr double radians = std::numbers::pi / 180;
        const double height = zone.latitude - latitude;
        const double width = std::remainder(zone.longitude - longitude, 360.0) * std::cos(latitude * radians);
        return height * height + width * width;
    };
    return *std::min_element(zones.begin(), zones.end(), [&](const CountryZone& a, const CountryZone& b) {
        return distance(a) < distance(b);
    });
}

Zone zone_of_country(Site& site, const Value& country, const std::string& code, const Value& place,
                     const ReadOptions& options) {
    const std::vector<CountryZone> zones = zones_of_country(code);
    const auto latitude = number(place["lat"]);
    const auto longitude = number(place["lng"]);
    const bool machine_is_one = std::any_of(zones.begin(), zones.end(), [&](const CountryZone& zone) {
        return zone.name == options.machine_zone.name();
    });
    auto why = Phrase("from the country %1", {code});
    std::string name = zones.front().name;
    if (zones.size() > 1 && latitude && longitude) {
        name = nearest_zone(zones, *latitude, *longitude).name;
        why = Phrase("from the country %1, the nearest of its %2 zones to where the event is",
                     {code, zones.size()});
    } else if (zones.size() > 1 && machine_is_one) {
        name = options.machine_zone.name();
        why = Phrase("from the country %1, which has %2, this machine's among them", {code, zones.size()});
    } else if (zones.size() > 1) {
        why = Phrase("from the country %1, which has %2: this is only the first", {code, zones.size()});
    }
    const auto zone = Zone::find(name);
    if (!zone) {
        site.report(Severity::warning, country,
                    Phrase("unknown time zone '%1'; the machine's is taken", {name}), hint());
        return options.machine_zone;
    }
    site.report(zones.size() > 1 ? Severity::warning : Severity::info, country,
                Phrase("times are taken to be in %1, %2", {name, why}), hint());
    return *zone;
}

} // namespace

Zone choose_zone(Site& site, const Value& info, const ReadOptions& options) {
    const Value& own = site.config()["languages"][site.language()]["timeZone"];
    const Value& told = own ? own : site.config()["timeZone"];
    if (told) {
        const auto zone = zone_meant(told.trimmed());
        if (!zone)
            site.report(Severity::warning, told, Phrase("unknown time zone '%1'", {told.trimmed()}),
                        Phrase("write a name like Europe/Paris"));
        else if (!zone_named(told.trimmed()))
            site.report(Severity::info, told,
                        Phrase("the time zone '%1' is taken for %2", {told.trimmed(), zone->name()}),
                        Phrase("write a name like Europe/Paris"));
        else if (options.zone && *options.zone != *zone)
            site.report(Severity::warning, told,
                        Phrase("the site's time zone %1 is kept; --timezone says %2",
                               {zone->name(), options.zone->name()}));
        if (zone)
            return *zone;
    }
    if (options.zone) {
        site.report_file(Severity::info, "",
                         Phrase("times are taken to be in %1, as --timezone says", {options.zone->name()}));
        return *options.zone;
    }
    const Value& country = info["address"]["country"] ? info["address"]["country"] : info["country"];
    for (const Value* name : {&country["short_name"], &country["long_name"], &country["name"], &country}) {
        const std::string code = country_code(name->text);
        if (!code.empty() && !zones_of_country(code).empty())
            return zone_of_country(site, *name, code, info["address"]["latLng"], options);
    }
    site.report(Severity::warning, info,
                Phrase("the site tells neither time zone nor country: times are taken to be in %1, this "
                       "machine's zone",
                       {options.machine_zone.name()}),
                hint());
    return options.machine_zone;
}

} // namespace estrade::hugo

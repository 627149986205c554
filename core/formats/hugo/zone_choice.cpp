// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo/schedule.h"
#include "core/text/text.h"
#include "core/time/country.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

namespace estrade::hugo {
namespace {

constexpr const char* hint = "--timezone tells another";

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
    std::string why = "from the country " + code;
    std::string name = zones.front().name;
    if (zones.size() > 1 && latitude && longitude) {
        name = nearest_zone(zones, *latitude, *longitude).name;
        why += ", the nearest of its " + std::to_string(zones.size()) + " zones to where the event is";
    } else if (zones.size() > 1 && machine_is_one) {
        name = options.machine_zone.name();
        why += ", which has " + std::to_string(zones.size()) + ", this machine's among them";
    } else if (zones.size() > 1) {
        why += ", which has " + std::to_string(zones.size()) + ": this is only the first";
    }
    const auto zone = Zone::find(name);
    if (!zone) {
        site.report(Severity::warning, country, zone.error() + "; the machine's is taken", hint);
        return options.machine_zone;
    }
    site.report(zones.size() > 1 ? Severity::warning : Severity::info, country,
                "times are taken to be in " + name + ", " + why, hint);
    return *zone;
}

} // namespace

Zone choose_zone(Site& site, const Value& info, const ReadOptions& options) {
    const Value& own = site.config()["languages"][site.language()]["timeZone"];
    const Value& told = own ? own : site.config()["timeZone"];
    if (told) {
        const auto zone = Zone::find(told.trimmed());
        if (!zone)
            site.report(Severity::warning, told, zone.error(), "write a name like Europe/Paris");
        else if (options.zone && *options.zone != *zone)
            site.report(Severity::warning, told,
                        "the site's time zone " + zone->name() + " is kept; --timezone says " +
                            options.zone->name());
        if (zone)
            return *zone;
    }
    if (options.zone) {
        site.report_file(Severity::info, "",
                         "times are taken to be in " + options.zone->name() + ", as --timezone says");
        return *options.zone;
    }
    const Value& country = info["address"]["country"] ? info["address"]["country"] : info["country"];
    for (const Value* name : {&country["short_name"], &country["long_name"], &country["name"], &country}) {
        const std::string code = country_code(name->text);
        if (!code.empty() && !zones_of_country(code).empty())
            return zone_of_country(site, *name, code, info["address"]["latLng"], options);
    }
    site.report(Severity::warning, info,
                "the site tells neither time zone nor country: times are taken to be in " +
                    options.machine_zone.name() + ", this machine's zone",
                hint);
    return options.machine_zone;
}

} // namespace estrade::hugo

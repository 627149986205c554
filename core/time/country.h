// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Countries and their time zones, as the system's tz database tells them (zone.tab and iso3166.tab, each
/// read once). Where those files are absent nothing is known, which is no error.
namespace estrade {

/// A zone used in a country, and the place that gave it its name.
struct CountryZone {
    std::string name;     ///< IANA name: "Europe/Paris"
    double latitude = 0;  ///< degrees, north positive, in [-90, 90]
    double longitude = 0; ///< degrees, east positive, in [-180, 180]
};

/// The zones of a country by its ISO 3166 code of two letters, in any case, in the database's own order
/// (which goes by geography, not by how many people live there). Empty for a code it does not know.
[[nodiscard]] std::vector<CountryZone> zones_of_country(std::string_view iso3166);

/// The ISO 3166 code of a country by its English name ("France" is "FR") or by that code itself; empty where
/// it is not known.
[[nodiscard]] std::string country_code(std::string_view name);

/// The zone that a word is likely meant for: "Paris" and "europe/pari" are "Europe/Paris". Empty where none
/// is near.
[[nodiscard]] std::string nearest_zone_name(std::string_view word);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/country.h"

#include "core/text/text.h"
#include "core/time/zone_names.h"

#include <charconv>
#include <date/tz.h>
#include <exception>
#include <fstream>
#include <map>
#include <sstream>

namespace estrade {
namespace {

struct Countries {
    std::map<std::string, std::vector<CountryZone>, std::less<>> zones; // by code
    std::map<std::string, std::string, std::less<>> codes;              // by folded name
};

constexpr std::string_view database = "/usr/share/zoneinfo/";

/// The columns of a table of the tz database, parted by tabs, line by line; comments are left out.
std::vector<std::vector<std::string>> read_table(std::string_view name) {
    std::vector<std::vector<std::string>> rows;
    std::ifstream in(std::string(database) + std::string(name));
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream columns(line);
        auto& row = rows.emplace_back();
        for (std::string column; std::getline(columns, column, '\t');)
            row.push_back(column);
    }
    return rows;
}

/// Digits of degrees, minutes and perhaps seconds: "4852" and "484531" have two digits of degrees.
double degrees(std::string_view digits, std::size_t degree_digits) {
    double value = 0;
    double unit = 1;
    for (std::size_t at = 0, length = degree_digits; at < digits.size(); at += length, length = 2) {
        int part = 0;
        const std::string_view text = digits.substr(at, length);
        std::from_chars(text.data(), text.data() + text.size(), part);
        value += part / unit;
        unit *= 60;
    }
    return value;
}

/// ISO 6709, as in "+4852+00220".
void set_place(CountryZone& zone, std::string_view place) {
    const std::size_t second = place.find_first_of("+-", 1);
    if (place.empty() || second == std::string_view::npos)
        return;
    const auto sign = [](char c) { return c == '-' ? -1.0 : 1.0; };
    zone.latitude = sign(place.front()) * degrees(place.substr(1, second - 1), 2);
    zone.longitude = sign(place[second]) * degrees(place.substr(second + 1), 3);
}

Countries read_countries() {
    Countries countries;
    for (const auto& row : read_table("zone.tab")) {
        if (row.size() < 3)
            continue;
        CountryZone zone{row[2], 0, 0};
        set_place(zone, row[1]);
        countries.zones[row[0]].push_back(std::move(zone));
    }
    for (const auto& row : read_table("iso3166.tab")) {
        if (row.size() < 2)
            continue;
        countries.codes.emplace(text::fold(row[1]), row[0]);
        countries.codes.emplace(text::fold(row[0]), row[0]);
    }
    for (const auto& [name, code] : {std::pair{"united kingdom", "GB"},
                                     {"uk", "GB"},
                                     {"usa", "US"},
                                     {"united states of america", "US"},
                                     {"the netherlands", "NL"},
                                     {"czechia", "CZ"},
                                     {"south korea", "KR"}})
        countries.codes.emplace(name, code);
    return countries;
}

const Countries& countries() {
    static const Countries all = read_countries();
    return all;
}

} // namespace

std::vector<CountryZone> zones_of_country(std::string_view iso3166) {
    std::string code(iso3166);
    for (char& c : code)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const auto found = countries().zones.find(code);
    return found == countries().zones.end() ? std::vector<CountryZone>{} : found->second;
}

std::string country_code(std::string_view name) {
    const auto found = countries().codes.find(text::fold(text::trim(name)));
    return found == countries().codes.end() ? std::string() : found->second;
}

std::string nearest_zone_name(std::string_view word) {
    if (const auto zone = zone_meant(word))
        return zone->name();
    const std::string folded = text::fold(text::trim(word));
    std::vector<std::string> names;
    try {
        for (const date::time_zone& zone : date::get_tzdb().zones)
            names.push_back(zone.name());
    } catch (const std::exception&) {
        return {};
    }
    for (const std::string& name : names) // a town's name is all of it that many people write
        if (text::fold(name) == folded || text::fold(name).ends_with('/' + folded))
            return name;
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    return std::string(text::nearest(word, candidates));
}

} // namespace estrade

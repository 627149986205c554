// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone_names.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <date/tz.h>
#include <exception>
#include <vector>

namespace estrade {
namespace {

struct Named {
    std::string_view name; ///< folded, without the words that `is_filler` knows
    std::string_view zone;
};

/// Regions, as people name their clocks, and the towns of Rails' list that no zone is named after.
constexpr std::array regions{
    Named{"abu dhabi", "Asia/Dubai"},
    Named{"alaska", "America/Anchorage"},
    Named{"american samoa", "Pacific/Pago_Pago"},
    Named{"arabian", "Asia/Riyadh"},
    Named{"argentina", "America/Argentina/Buenos_Aires"},
    Named{"arizona", "America/Phoenix"},
    Named{"astana", "Asia/Almaty"},
    Named{"atlantic", "America/Halifax"},
    Named{"australian central", "Australia/Adelaide"},
    Named{"australian eastern", "Australia/Sydney"},
    Named{"australian western", "Australia/Perth"},
    Named{"beijing", "Asia/Shanghai"},
    Named{"bern", "Europe/Zurich"},
    Named{"brasilia", "America/Sao_Paulo"},
    Named{"british", "Europe/London"},
    Named{"cape verde is", "Atlantic/Cape_Verde"},
    Named{"central", "America/Chicago"},
    Named{"central africa", "Africa/Maputo"},
    Named{"central america", "America/Guatemala"},
    Named{"central europe", "Europe/Paris"},
    Named{"central european", "Europe/Paris"},
    Named{"chatham is", "Pacific/Chatham"},
    Named{"chennai", "Asia/Kolkata"},
    Named{"china", "Asia/Shanghai"},
    Named{"coordinated universal", "UTC"},
    Named{"east africa", "Africa/Nairobi"},
    Named{"eastern", "America/New_York"},
    Named{"eastern european", "Europe/Helsinki"},
    Named{"edinburgh", "Europe/London"},
    Named{"ekaterinburg", "Asia/Yekaterinburg"},
    Named{"europe centrale", "Europe/Paris"},
    Named{"georgetown", "America/Guyana"},
    Named{"greenland", "America/Nuuk"},
    Named{"greenwich mean", "UTC"},
    Named{"guadalajara", "America/Mexico_City"},
    Named{"gulf", "Asia/Dubai"},
    Named{"hanoi", "Asia/Bangkok"},
    Named{"hawaii", "Pacific/Honolulu"},
    Named{"hawaii aleutian", "Pacific/Honolulu"},
    Named{"india", "Asia/Kolkata"},
    Named{"indian", "Asia/Kolkata"},
    Named{"indochina", "Asia/Bangkok"},
    Named{"irish", "Europe/Dublin"},
    Named{"islamabad", "Asia/Karachi"},
    Named{"israel", "Asia/Jerusalem"},
    Named{"japan", "Asia/Tokyo"},
    Named{"korea", "Asia/Seoul"},
    Named{"korean", "Asia/Seoul"},
    Named{"kuwait", "Asia/Riyadh"},
    Named{"kyiv", "Europe/Kyiv"},
    Named{"marshall is", "Pacific/Majuro"},
    Named{"mitteleuropaische", "Europe/Berlin"},
    Named{"mountain", "America/Denver"},
    Named{"mumbai", "Asia/Kolkata"},
    Named{"new caledonia", "Pacific/Noumea"},
    Named{"new delhi", "Asia/Kolkata"},
    Named{"new zealand", "Pacific/Auckland"},
    Named{"newfoundland", "America/St_Johns"},
    Named{"nukualofa", "Pacific/Tongatapu"},
    Named{"osaka", "Asia/Tokyo"},
    Named{"pacific", "America/Los_Angeles"},
    Named{"pakistan", "Asia/Karachi"},
    Named{"philippine", "Asia/Manila"},
    Named{"philippines", "Asia/Manila"},
    Named{"pretoria", "Africa/Johannesburg"},
    Named{"quito", "America/Guayaquil"},
    Named{"samoa", "Pacific/Apia"},
    Named{"sapporo", "Asia/Tokyo"},
    Named{"saskatchewan", "America/Regina"},
    Named{"solomon is", "Pacific/Guadalcanal"},
    Named{"south africa", "Africa/Johannesburg"},
    Named{"sri jayawardenepura", "Asia/Colombo"},
    Named{"st petersburg", "Europe/Moscow"},
    Named{"tokelau is", "Pacific/Fakaofo"},
    Named{"turkey", "Europe/Istanbul"},
    Named{"universal", "UTC"},
    Named{"wellington", "Pacific/Auckland"},
    Named{"west africa", "Africa/Lagos"},
    Named{"west central africa", "Africa/Algiers"},
    Named{"western european", "Europe/Lisbon"},
};

constexpr std::array clock_names{
    ClockName{"CET", "Europe/Paris"},
    ClockName{"CEST", "Europe/Paris"},
    ClockName{"MEZ", "Europe/Berlin"},
    ClockName{"MESZ", "Europe/Berlin"},
    ClockName{"UTC", "UTC"},
    ClockName{"GMT", "UTC"},
    ClockName{"BST", "Europe/London"},
    ClockName{"WET", "Europe/Lisbon"},
    ClockName{"WEST", "Europe/Lisbon"},
    ClockName{"EET", "Europe/Helsinki"},
    ClockName{"EEST", "Europe/Helsinki"},
    ClockName{"MSK", "Europe/Moscow"},
    ClockName{"JST", "Asia/Tokyo"},
    ClockName{"KST", "Asia/Seoul"},
    ClockName{"HKT", "Asia/Hong_Kong"},
    ClockName{"SGT", "Asia/Singapore"},
    ClockName{"IST", "Asia/Kolkata"},
    ClockName{"PKT", "Asia/Karachi"},
    ClockName{"ET", "America/New_York"},
    ClockName{"EST", "America/New_York"},
    ClockName{"EDT", "America/New_York"},
    ClockName{"CT", "America/Chicago"},
    ClockName{"CST", "America/Chicago"},
    ClockName{"CDT", "America/Chicago"},
    ClockName{"MT", "America/Denver"},
    ClockName{"MST", "America/Denver"},
    ClockName{"MDT", "America/Denver"},
    ClockName{"PT", "America/Los_Angeles"},
    ClockName{"PST", "America/Los_Angeles"},
    ClockName{"PDT", "America/Los_Angeles"},
    ClockName{"AKST", "America/Anchorage"},
    ClockName{"AKDT", "America/Anchorage"},
    ClockName{"HST", "Pacific/Honolulu"},
    ClockName{"BRT", "America/Sao_Paulo"},
    ClockName{"SAST", "Africa/Johannesburg"},
    ClockName{"EAT", "Africa/Nairobi"},
    ClockName{"AEST", "Australia/Sydney"},
    ClockName{"AEDT", "Australia/Sydney"},
    ClockName{"ACST", "Australia/Adelaide"},
    ClockName{"AWST", "Australia/Perth"},
    ClockName{"NZST", "Pacific/Auckland"},
    ClockName{"NZDT", "Pacific/Auckland"},
};

std::optional<Zone> found(std::string_view name) {
    const auto zone = Zone::find(name);
    return zone ? std::optional(*zone) : std::nullopt;
}

/// The end of a path: "/mozilla.org/20050126_1/Europe/Paris".
std::optional<Zone> zone_of_path(std::string_view path) {
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', slash + 1)) {
        const std::string_view end = path.substr(slash + 1);
        if (text::fold(end) == "utc") // "tzone://Microsoft/Utc"
            return Zone();
        if ((slash > 0 || end.find('/') != std::string_view::npos) && end.size() > 1)
            if (auto zone = found(end))
                return zone;
    }
    return std::nullopt;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// "+02:00", "-5", "+0530": what clocks are ahead of UTC.
std::optional<std::chrono::minutes> offset_of(std::string_view text) {
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    std::string digits;
    for (const char c : text.substr(1))
        if (is_digit(c))
            digits += c;
        else if (c != ':')
            return std::nullopt;
    if (digits.empty() || digits.size() > 4)
        return std::nullopt;
    const int number = std::stoi(digits);
    const bool with_minutes = digits.size() > 2;
    const std::chrono::minutes ahead{with_minutes ? number / 100 * 60 + number % 100 : number * 60};
    return text.front() == '-' ? -ahead : ahead;
}

/// The offset that a text tells as a whole, "UTC+02:00", "GMT-5", "UTC Z", or in brackets before others,
/// which are then all that is left of it.
std::optional<std::chrono::minutes> take_offset(std::string_view& text) {
    std::string_view told = text;
    std::string_view rest;
    if (told.starts_with('(')) {
        const std::size_t end = std::min(told.find(')'), told.size());
        rest = text::trim(told.substr(std::min(end + 1, told.size())));
        told = told.substr(1, end - 1);
    }
    if (!told.starts_with("UTC") && !told.starts_with("GMT"))
        return std::nullopt;
    told = text::trim(told.substr(3));
    const auto ahead = told.empty() || told == "Z" ? std::chrono::minutes{0} : offset_of(told);
    if (ahead)
        text = rest;
    return ahead;
}

/// A zone whose clocks never change, where the tz database has one.
std::optional<Zone> zone_of_offset(std::chrono::minutes ahead) {
    if (ahead.count() % 60 != 0)
        return std::nullopt;
    if (ahead.count() == 0)
        return Zone();
    // the tz database counts these west positive
    const std::string hours = std::to_string(std::abs(ahead.count() / 60));
    return found("Etc/GMT" + std::string(ahead.count() < 0 ? "+" : "-") + hours);
}

bool is_filler(const std::string& word) {
    static constexpr std::array<std::string_view, 22> fillers{
        "time", "us",       "usa",     "canada", "standard", "daylight", "summer",  "winter",
        "zone", "timezone", "heure",   "de",     "d",        "l",        "normale", "sommerzeit",
        "zeit", "hora",     "avancee", "ete",    "uhr",      "local"};
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

/// Its words, folded, without fillers and what stands in brackets.
std::string plain_words(std::string_view name) {
    std::string all;
    std::string word;
    int brackets = 0;
    const auto end_word = [&] {
        if (!word.empty() && !is_filler(word))
            (all += all.empty() ? "" : " ") += word;
        word.clear();
    };
    const std::string folded = text::fold(name);
    for (const char c : folded) {
        brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
        const bool letter = (c >= 'a' && c <= 'z') || is_digit(c) || (static_cast<unsigned char>(c) >= 0x80);
        if (letter && brackets == 0)
            word += c;
        else if (c != '.' && !(c == '\'' && word.size() > 1)) // "St. Petersburg", "Nuku'alofa", "d'Europe"
            end_word();
    }
    end_word();
    return all;
}

struct Town {
    std::string words; ///< as `plain_words` has them
    std::string whole; ///< with its area
    std::string zone;
};

std::vector<Town> read_towns() {
    std::vector<Town> towns;
    try {
        for (const date::time_zone& zone : date::get_tzdb().zones) {
            const std::string& name = zone.name();
            const std::size_t slash = name.rfind('/');
            static constexpr std::array<std::string_view, 9> areas{"Europe/",   "America/",    "Asia/",
                                                                   "Africa/",   "Australia/",  "Indian/",
                                                                   "Atlantic/", "Antarctica/", "Pacific/"};
            const bool of_area = std::any_of(areas.begin(), areas.end(),
                                             [&](std::string_view area) { return name.starts_with(area); });
            if (of_area && !(name.starts_with("Australia/") && !zone_of_older_name(name).empty()))
                towns.push_back({plain_words(name.substr(slash + 1)), plain_words(name), name});
        }
    } catch (const std::exception&) {
        towns.clear(); // a system without zones
    }
    return towns;
}

std::optional<Zone> zone_of_words(std::string_view name) {
    static const std::vector<Town> towns = read_towns();
    const std::string words = plain_words(name);
    if (words.empty())
        return std::nullopt;
    const auto* const region =
        std::find_if(regions.begin(), regions.end(), [&](const Named& one) { return one.name == words; });
    if (region != regions.end())
        return found(region->zone);
    const auto town = std::find_if(towns.begin(), towns.end(),
                                   [&](const Town& one) { return one.words == words || one.whole == words; });
    return town != towns.end() ? found(town->zone) : std::nullopt;
}

/// "Amsterdam, Berlin, Bern", "Central European Time - Paris": the first that is known.
std::optional<Zone> zone_of_list(std::string_view text) {
    if (auto zone = zone_of_words(text))
        return zone;
    if (const std::size_t dash = text.rfind(" - "); dash != std::string_view::npos)
        if (auto zone = zone_of_words(text.substr(dash + 3)))
            return zone;
    while (!text.empty()) {
        const std::size_t end = std::min({text.find(','), text.find(" - "), text.size()});
        if (auto zone = zone_of_words(text.substr(0, end)))
            return zone;
        text.remove_prefix(std::min(text.find_first_not_of(",- ", end), text.size()));
    }
    return std::nullopt;
}

bool has_offset(const Zone& zone, std::chrono::minutes ahead) {
    using namespace date;
    return zone.offset(Instant{sys_days{2026_y / January / 15}}) == ahead ||
           zone.offset(Instant{sys_days{2026_y / July / 15}}) == ahead;
}

} // namespace

const ClockName* clock_name(std::string_view letters) {
    const auto* const named = std::find_if(clock_names.begin(), clock_names.end(),
                                           [&](const ClockName& one) { return one.written == letters; });
    return named == clock_names.end() ? nullptr : named;
}

std::optional<Zone> zone_named(std::string_view name) {
    name = text::trim(name);
    if (name.empty())
        return std::nullopt;
    if (auto zone = found(name))
        return zone;
    if (auto zone = zone_of_path(name))
        return zone;
    if (const std::string_view windows = zone_of_windows(name); !windows.empty())
        return found(windows);
    const auto ahead = take_offset(name);
    return ahead && name.empty() ? zone_of_offset(*ahead) : std::nullopt;
}

std::optional<Zone> zone_meant(std::string_view name) {
    constexpr std::size_t longest = 120;
    name = text::trim(name);
    if (name.empty() || name.size() > longest)
        return std::nullopt;
    if (auto zone = zone_named(name))
        return zone;
    if (const ClockName* const clocks = clock_name(name))
        return found(clocks->zone);
    const auto ahead = take_offset(name);
    auto zone = zone_of_list(name);
    if (ahead && !(zone && has_offset(*zone, *ahead)))
        return zone_of_offset(*ahead);
    return zone;
}

} // namespace estrade

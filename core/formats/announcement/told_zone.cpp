// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/facts.h"
#include "core/text/text.h"
#include "core/time/zone_names.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

struct NamedZone {
    std::string_view written, zone;
};

bool is_zone_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

/// "Europe/Paris" at `at`: its length; zero where that is no zone's name.
std::size_t iana_length(std::string_view text, std::size_t at) {
    static constexpr auto areas =
        std::to_array<std::string_view>({"Europe/", "America/", "Asia/", "Africa/", "Australia/", "Pacific/",
                                         "Atlantic/", "Indian/", "Antarctica/"});
    for (const std::string_view area : areas) {
        if (text.substr(at, area.size()) != area)
            continue;
        std::size_t end = at + area.size();
        while (end < text.size() && (is_zone_letter(text[end]) || text[end] == '/' || text[end] == '-'))
            ++end;
        while (end > at && !Zone::find(text.substr(at, end - at))) // "Europe/Paris-based"
            --end;
        return end - at;
    }
    return 0;
}

/// A short name counts in brackets, after a clock, or beside a word for time; elsewhere "EST" may be a verb.
bool tells_a_zone(std::string_view text, std::size_t at, std::size_t length) {
    const bool bracketed = at > 0 && (text[at - 1] == '(' || text[at - 1] == '[') &&
                           at + length < text.size() &&
                           (text[at + length] == ')' || text[at + length] == ']');
    if (bracketed)
        return true;
    std::string_view after = text.substr(at + length);
    after.remove_prefix(std::min(after.find_first_not_of("*_`"), after.size()));
    if (after.starts_with(" timezone") || after.starts_with(" time zone"))
        return true;
    const std::string_view before = text::trim(text.substr(0, at));
    if (before.empty())
        return false;
    const char last = before.back();
    if ((last >= '0' && last <= '9') || before.ends_with("am") || before.ends_with("pm"))
        return true;
    constexpr std::size_t near = 32;
    const std::string around = text::fold(before.substr(before.size() > near ? before.size() - near : 0));
    static constexpr auto words =
        std::to_array<std::string_view>({"time", "timezone", "time zone", "heure", "zeit", "zone", "hora"});
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        const std::size_t found = around.rfind(word);
        if (found == std::string::npos)
            return false;
        if (around.size() - found <= word.size() + 5)
            return true;
        const std::string_view between = std::string_view(around).substr(found + word.size());
        static constexpr auto links = std::to_array<std::string_view>(
            {"s are in", "s are listed in", "s are given in", "s are shown in", "s listed are in"});
        return std::find(links.begin(), links.end(), between) != links.end();
    });
}

struct Told {
    std::string zone;
    std::string written;
    std::size_t column = 0;
    bool by_offset = false; ///< "UTC+2": a named zone says more
};

/// Of "UTC+2", "GMT-03:00" at `at` the length; zero where that is none.
std::size_t offset_length(std::string_view text, std::size_t at) {
    const std::string_view told = text.substr(at);
    if (!told.starts_with("UTC") && !told.starts_with("GMT"))
        return 0;
    const std::size_t end = std::min(told.find_first_not_of("0123456789:", 4), told.size());
    return end > 4 && (told[3] == '+' || told[3] == '-') ? end : 0;
}

std::optional<Told> told_in(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool start = at == 0 || !is_zone_letter(text[at - 1]);
        if (!start || text[at] < 'A' || text[at] > 'Z')
            continue;
        if (const std::size_t length = iana_length(text, at); length > 0) {
            const std::string name(text.substr(at, length));
            return Told{name, name, at};
        }
        std::size_t end = at;
        while (end < text.size() && is_zone_letter(text[end]))
            ++end;
        const std::string_view name = text.substr(at, end - at);
        const bool offset_follows = end < text.size() && (text[end] == '+' || text[end] == '-');
        const std::string_view zone = zone_of_short_name(name);
        if (!zone.empty() && !offset_follows && tells_a_zone(text, at, name.size()))
            return Told{std::string(zone), std::string(name), at};
        if (const std::size_t length = offset_length(text, at);
            length > 0 && tells_a_zone(text, at, length)) {
            const std::string written(text.substr(at, length));
            if (const auto fixed = zone_named(written))
                return Told{std::string(fixed->name()), written, at, true};
        }
        at = end - 1;
    }
    static constexpr std::array<NamedZone, 4> phrases{{{"heure de paris", "Europe/Paris"},
                                                       {"paris time", "Europe/Paris"},
                                                       {"berliner zeit", "Europe/Berlin"},
                                                       {"hora peninsular", "Europe/Madrid"}}};
    if (text.find("ime") == npos && text.find("heure") == npos && text.find("eit") == npos &&
        text.find("eninsular") == npos)
        return std::nullopt;
    const std::string folded = text::fold(text);
    for (const NamedZone& phrase : phrases)
        if (folded.find(phrase.written) != std::string::npos)
            return Told{std::string(phrase.zone), std::string(phrase.written), 0};
    return std::nullopt;
}

/// "Time zone: Europe/Paris": a line that does nothing but tell the zone of the clocks.
bool names_the_zone(std::string_view line) {
    static constexpr auto labels = std::to_array<std::string_view>(
        {"time zone", "timezone", "fuseau horaire", "zeitzone", "zona horaria"});
    const std::string label = text::fold(text::trim(line.substr(0, line.find(':'))));
    return std::find(labels.begin(), labels.end(), label) != labels.end();
}

} // namespace

std::string_view zone_of_short_name(std::string_view name) {
    static constexpr auto words = // that stand behind a clock in capitals too
        std::to_array<std::string_view>({"EAT", "IST", "ET", "CT", "MT", "PT"});
    const ClockName* const clocks = clock_name(name);
    return clocks == nullptr || std::find(words.begin(), words.end(), name) != words.end()
               ? std::string_view()
               : clocks->zone;
}

std::optional<FoundZone> find_zone(const Announcement& a) {
    for (const std::string_view key : {"timezone", "time_zone", "event.timezone", "tz"})
        if (const Entry* entry = a.document.find(key))
            if (const auto zone = zone_meant(entry->value))
                return FoundZone{*zone, entry->value, {a.source.name, entry->line, entry->column}};
    std::optional<FoundZone> only;
    bool by_offset = false; // which says less than a zone's name
    for (const Line& line : a.document.lines) {
        const auto told = told_in(line.body);
        if (!told)
            continue;
        const auto zone = Zone::find(told->zone);
        if (!zone)
            continue;
        if (names_the_zone(line.body))
            return FoundZone{*zone, told->written, {a.source.name, line.number, line.column + told->column}};
        if (only && told->by_offset && !by_offset)
            continue;
        const bool says_more = by_offset && !told->by_offset;
        if (only && !says_more && !(only->zone == *zone))
            return std::nullopt; // two zones: not clear which clocks are meant
        if (!only || says_more)
            only = FoundZone{*zone, told->written, {a.source.name, line.number, line.column + told->column}};
        by_offset = told->by_offset;
    }
    return only;
}

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/times.h"

#include "core/text/text.h"

#include <charconv>

namespace estrade::ics {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// The number that `count` digits at `at` write; nothing where there are others.
std::optional<int> number(std::string_view text, std::size_t at, std::size_t count) {
    if (text.size() < at + count)
        return std::nullopt;
    const std::string_view digits = text.substr(at, count);
    int value = 0;
    const bool plain = digits.find_first_not_of("0123456789") == std::string_view::npos;
    return plain && std::from_chars(digits.data(), digits.data() + count, value).ec == std::errc()
               ? std::optional(value)
               : std::nullopt;
}

std::optional<LocalDay> day_of(std::string_view text) {
    const auto year = number(text, 0, 4);
    const auto month = number(text, 4, 2);
    const auto day = number(text, 6, 2);
    return year && month && day ? make_day(*year, *month, *day) : std::nullopt;
}

/// "110000", "1100"; "240000" is the end of the day, second 60 the next minute.
std::optional<Duration> clock_of(std::string_view text) {
    const auto hour = number(text, 0, 2);
    const auto minute = number(text, 2, 2);
    const auto second = text.size() == 4 ? std::optional(0) : number(text, 4, 2);
    if ((text.size() != 4 && text.size() != 6) || !hour || !minute || !second)
        return std::nullopt;
    const Duration clock = hours{*hour} + minutes{*minute} + seconds{*second};
    const bool valid = *hour < 24 ? *minute < 60 && *second <= 60 : clock == hours{24};
    return valid ? std::optional(clock) : std::nullopt;
}

} // namespace

Instant Time::instant() const {
    const Instant as_utc{local.time_since_epoch()};
    if (zone == nullptr)
        return as_utc;
    return zone->known ? zone->known->place(local).instant : as_utc - zone->offset(local);
}

IsoTime Time::iso(const std::optional<Zone>& calendar) const {
    if (utc)
        return {local, minutes{0}};
    if (zone == nullptr || zone->unknown() || (zone->known && zone->known == calendar))
        return {local, std::nullopt};
    const Instant when = instant();
    const auto ahead = date::floor<minutes>(zone->offset(local));
    return {LocalTime{when.time_since_epoch() + ahead}, ahead};
}

LocalTime Time::local_as(const Time& other) const {
    const bool floats = !utc && zone == nullptr;
    if (all_day || floats || (zone == other.zone && utc == other.utc))
        return local;
    const Instant when = instant();
    return other.zone == nullptr ? LocalTime{when.time_since_epoch()} : other.zone->local(when);
}

Time Time::at(LocalTime other) const {
    Time time = *this;
    time.local = other;
    return time;
}

std::optional<Time> read_time(std::string_view value, const ToldZone* zone) {
    value = text::trim(value);
    if (const auto iso = parse_iso_time(value)) {
        if (iso->offset)
            return Time{iso->local - *iso->offset, true, false, nullptr};
        return Time{iso->local, false, false, zone};
    }
    if (const auto day = parse_iso_day(value))
        return Time{LocalTime{*day}, false, true, nullptr};
    const auto day = day_of(value);
    if (!day)
        return std::nullopt;
    value.remove_prefix(8);
    if (value.empty() || value == "Z") // a day has no zone, whatever follows it
        return Time{LocalTime{*day}, false, true, nullptr};
    const bool utc = value.ends_with('Z') || value.ends_with('z');
    if (utc)
        value.remove_suffix(1);
    if (!value.starts_with('T') && !value.starts_with('t'))
        return std::nullopt;
    const auto clock = clock_of(value.substr(1));
    if (!clock)
        return std::nullopt;
    return Time{*day + *clock, utc, false, utc ? nullptr : zone};
}

} // namespace estrade::ics

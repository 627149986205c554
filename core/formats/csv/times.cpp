// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/times.h"

#include "core/formats/csv/clock_words.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace estrade::csv {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// "18.09.2025", "18.9.25", "18.09.": a day, though its first two numbers could be a clock's; "10.30.00" is
/// none.
bool is_dotted_day(std::string_view text) {
    const std::size_t first = text.find('.');
    const std::size_t second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (second == std::string_view::npos || text.find_first_not_of("0123456789.") != std::string_view::npos)
        return false;
    const std::string_view last = text.substr(second + 1);
    return last != "00" && day_of(text, DayOrder::day_month, 2000).has_value();
}

/// "noon", "12 noon", "12:00 (midi)"; "midnight" is the one that ends the day. A text that is folded.
std::optional<Duration> named_clock(std::string_view text) {
    using std::chrono::hours;
    static constexpr std::array<std::string_view, 7> noons{"noon",     "midday",      "midi",    "mittag",
                                                           "mediodia", "mezzogiorno", "meio-dia"};
    static constexpr std::array<std::string_view, 7> midnights{
        "midnight", "minuit", "mitternacht", "medianoche", "mezzanotte", "meia-noite", "middernacht"};
    if (text.ends_with(')'))
        text.remove_suffix(1);
    const std::size_t begin = text.find_last_of(" (") + 1; // npos + 1 is 0
    const std::string_view word = text.substr(begin);
    const auto is_one_of = [&](const auto& words) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    const bool noon = is_one_of(noons);
    if (!noon && !is_one_of(midnights))
        return std::nullopt;
    const std::string_view digits = text.substr(0, std::min(begin, text.find_first_of(" (")));
    const bool told_twice = digits.empty() || digits == "12" || digits == "12:00" || digits == "12h" ||
                            (!noon && (digits == "0:00" || digits == "00:00" || digits == "24:00"));
    return told_twice ? std::optional<Duration>(hours{noon ? 12 : 24}) : std::nullopt;
}

/// "9h30", "9 h", "9 Uhr", "09:30", "2 pm", "noon".
std::optional<Duration> clock_of(std::string_view text) {
    text = text::trim(text);
    if (std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || c == ':'; })) {
        const auto clock = text.starts_with(':') ? std::nullopt : schedule::written_clock(text);
        return clock ? std::optional<Duration>(*clock) : std::nullopt;
    }
    std::string plain = text::fold(text);
    if (const auto named = named_clock(plain))
        return named;
    for (const std::string_view word : {"uhr", "heures", "heure", "hrs", "hs", "uur", "h"})
        if (plain.ends_with(word)) {
            plain.resize(plain.size() - word.size());
            plain = std::string(text::trim(plain));
            if (plain.find_first_not_of("0123456789") == std::string::npos)
                plain += ":00";
            break;
        }
    if (plain.empty() || !is_digit(plain.front()) || is_dotted_day(plain))
        return std::nullopt;
    if (plain.find('h') != std::string::npos)
        std::erase(plain, ' '); // "9 h 30"
    const auto clock = schedule::written_clock(plain);
    const bool maybe_day = plain.find('.') != std::string::npos && clock > std::chrono::hours{24}; // "30.09"
    return clock && !maybe_day ? std::optional<Duration>(*clock) : std::nullopt;
}

/// The start of "4:40 - 4:50 PM", which is in the half of the day that its end tells, if that is after it.
Duration in_half_of(std::string_view end_text, Duration start, std::string_view start_text, Duration end) {
    constexpr std::chrono::hours noon{12};
    const auto tells_half = [](std::string_view clock) {
        const std::string folded = text::fold(text::trim(clock));
        return folded.ends_with("pm") || folded.ends_with("p.m.") || folded.ends_with("am") ||
               folded.ends_with("a.m.");
    };
    const bool afternoon = end >= noon && tells_half(end_text) && !tells_half(start_text);
    return afternoon && start < noon && start + noon < end ? start + noon : start;
}

/// A clock, or two with a dash or a word between.
bool take_clocks(std::string_view text, CellTime& time) {
    if ((time.clock = clock_of(text)))
        return true;
    for (const std::string_view between :
         {"–", "—", "-", "->", "→", " to ", " bis ", " à ", " a ", " tot "}) {
        const std::size_t at = text.find(between);
        if (at == std::string_view::npos)
            continue;
        const auto from = clock_of(text.substr(0, at));
        const auto to = clock_of(text.substr(at + between.size()));
        if (from && to) {
            time.clock = in_half_of(text.substr(at + between.size()), *from, text.substr(0, at), *to);
            time.end_clock = to;
            return true;
        }
    }
    return false;
}

/// "9" as "9:00", and other texts as they are.
std::string with_minutes(std::string_view clock) {
    clock = text::trim(clock);
    const bool hour =
        !clock.empty() && clock.size() <= 2 && std::all_of(clock.begin(), clock.end(), is_digit);
    return std::string(clock) + (hour ? ":00" : "");
}

/// The zone that "10:00 CEST" and "10:00 (UTC)" end with; the text is then without it.
const ClockName* take_zone(std::string_view& text) {
    const std::size_t blank = text.find_last_of(' ');
    if (blank == std::string_view::npos)
        return nullptr;
    std::string_view word = text.substr(blank + 1);
    if (word.starts_with('(') && word.ends_with(')'))
        word = word.substr(1, word.size() - 2);
    const ClockName* const zone = clock_name(word);
    if (zone != nullptr)
        text = text::trim(text.substr(0, blank));
    return zone;
}

/// "+0200", "-03:30" and "Z" at the end of a clock, which is then without it.
std::optional<std::chrono::minutes> take_offset(std::string_view& clock) {
    const std::size_t sign = clock.find_last_of("+-Z");
    if (sign == std::string_view::npos || sign == 0)
        return std::nullopt;
    // read by what reads whole timestamps
    const auto time = parse_iso_time("2000-01-01T00:00" + std::string(clock.substr(sign)));
    if (!time || !time->offset)
        return std::nullopt;
    clock = text::trim(clock.substr(0, sign));
    return time->offset;
}

/// What clocks that show `at` are ahead of UTC, where a cell tells.
std::optional<std::chrono::minutes> offset_of(const CellTime& time, LocalTime at) {
    if (time.offset || time.zone == nullptr)
        return time.offset;
    const auto zone = Zone::find(time.zone->zone);
    if (!zone)
        return std::nullopt;
    return schedule::offset_in(*zone, at);
}

/// "20250918", "20250918T0900", "20250918T090000Z", "2025-09-18-0900" as ISO 8601 has them with dashes and
/// colons; else empty.
std::string spelled_out(std::string_view text) {
    constexpr std::size_t day = 8;
    constexpr std::string_view dashed = "0000-00-00-0000";
    const bool alike = text.size() == dashed.size() &&
                       std::equal(text.begin(), text.end(), dashed.begin(), [](char told, char shape) {
                           return shape == '0' ? is_digit(told) : told == shape;
                       });
    if (alike)
        return std::string(text.substr(0, 10)) + "T" + std::string(text.substr(11, 2)) + ":" +
               std::string(text.substr(13));
    const std::string_view clock = text.size() > day ? text.substr(day + 1) : std::string_view();
    const std::size_t digits = std::min(clock.find_first_not_of("0123456789"), clock.size());
    if (text.size() < day || !std::all_of(text.begin(), text.begin() + day, is_digit) ||
        (text.size() > day && text[day] != 'T') || (text.size() > day && digits != 4 && digits != 6))
        return {};
    const auto part = [&](std::size_t at, std::size_t size) { return std::string(text.substr(at, size)); };
    std::string iso = part(0, 4) + "-" + part(4, 2) + "-" + part(6, 2);
    if (text.size() > day)
        iso += "T" + part(9, 2) + ":" + part(11, 2) + (digits == 6 ? ":" + part(13, 2) : "") +
               part(day + 1 + digits, text.size());
    return iso;
}

/// Where " (GMT+2)" or " (UTC+2)" stands.
std::size_t offset_in_brackets(std::string_view text) {
    return std::min(text.find(" (GMT"), text.find(" (UTC"));
}

/// "September 18, 2020 9:00 AM → September 19, 2020 1:00 AM", each perhaps with "(GMT+2)": as Notion tells a
/// span; or one time with that.
std::optional<CellTime> span_of(std::string_view text, DayOrder order, int year) {
    constexpr std::string_view arrow = "→";
    const std::size_t at = text.find(arrow);
    const std::size_t bracket = offset_in_brackets(text);
    if (bracket == std::string_view::npos && at == std::string_view::npos)
        return std::nullopt;
    const auto one = [&](std::string_view part) -> std::optional<CellTime> {
        part = text::trim(part);
        const std::size_t open = offset_in_brackets(part);
        auto time = time_of(part.substr(0, open), order, year);
        if (!time || open == std::string_view::npos)
            return time;
        const auto zone = zone_named(part.substr(open + 1));
        if (zone && time->clock) // their offset is the same on every day
            time->offset = schedule::offset_in(*zone, time->day.value_or(LocalDay{}) + *time->clock);
        return time;
    };
    auto from = one(text.substr(0, at));
    const auto to = at == std::string_view::npos ? std::nullopt : one(text.substr(at + arrow.size()));
    if (!from || !from->clock || (at != std::string_view::npos && !(to && to->clock)))
        return std::nullopt;
    if (to) {
        from->end_clock = to->clock;
        from->end_day = to->day;
    }
    return from;
}

} // namespace

std::optional<CellTime> time_of(std::string_view text, DayOrder order, int year) {
    constexpr std::size_t longest = 100;
    text = text::trim(text);
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    CellTime time;
    time.zone = take_zone(text);
    const std::string spelled = spelled_out(text);
    const std::string_view iso_text = spelled.empty() ? text : std::string_view(spelled);
    if (const auto iso_day = parse_iso_day(iso_text)) {
        time.day = iso_day;
        return time;
    }
    if (const auto iso = parse_iso_time(iso_text)) {
        time.day = date::floor<date::days>(iso->local);
        time.clock = iso->local - *time.day;
        time.offset = iso->offset;
        return time;
    }
    if (take_clocks(text, time))
        return time;
    if (const auto span = span_of(text, order, year))
        return span;
    const auto day = day_of(text, order, year);
    if (!day)
        return std::nullopt;
    time.day = day->day;
    time.year_told = day->year_told;
    std::string_view rest = text.substr(day->length);
    while (!rest.empty() && !is_digit(rest.front()))
        rest.remove_prefix(1);
    if (rest.empty() || take_clocks(rest, time))
        return time;
    time.offset = take_offset(rest);
    return time.offset && take_clocks(rest, time) ? std::optional(time) : std::nullopt;
}

CellTime time_of_epoch(std::string_view digits) {
    constexpr std::size_t seconds = 10;
    long long count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    const LocalTime at{std::chrono::milliseconds{digits.size() > seconds ? count : count * 1000}};
    CellTime time;
    time.day = date::floor<date::days>(at);
    time.clock = at - *time.day;
    time.offset = std::chrono::minutes{0};
    time.epoch = true;
    return time;
}

std::optional<CellTime> time_in_column(std::string_view text, DayOrder order, int year) {
    text = text::trim(text);
    const bool digits = std::all_of(text.begin(), text.end(), is_digit);
    if (digits && (text.size() == 10 || text.size() == 13) && text.front() == '1')
        return time_of_epoch(text);
    if (digits && text.size() == 4)
        return time_of(std::string(text.substr(0, 2)) + ":" + std::string(text.substr(2)), order, year);
    CellTime hours; // "11-13:00 EST"
    std::string_view range = text;
    hours.zone = take_zone(range);
    for (const std::string_view dash : {"–", "-"})
        if (const std::size_t at = range.find(dash); at != std::string_view::npos)
            if (take_clocks(with_minutes(range.substr(0, at)) + "-" +
                                with_minutes(range.substr(at + dash.size())),
                            hours))
                return hours;
    const auto time = time_of(text, order, year);
    return time ? time : clock_in_words(text);
}

void place(schedule::ListedEvent& event, schedule::AgendaMaker& maker, LocalTime at, const CellTime& told) {
    event.start = IsoTime{at, offset_of(told, at)};
    maker.utc_tells_no_zone = maker.utc_tells_no_zone || told.epoch;
    if (told.zone != nullptr)
        maker.tell_zone(told.zone->written);
}

void tell_no_day(schedule::Report& report, std::size_t offset, std::string_view text) {
    report.add(Severity::warning, Treatment::left_out, offset,
               Phrase("'%1' is no day that can be read", {schedule::plain_line(text)}),
               Phrase("days that cannot be read"), Phrase("write days as 2020-09-30"));
}

} // namespace estrade::csv

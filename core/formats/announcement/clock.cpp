// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/clock.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock_parts.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

struct Clock {
    int hour = 0;
    int minute = 0;
    char half = '\0'; ///< 'a', 'p', or nothing
    Certainty certainty = Certainty::bare;
    std::size_t length = 0;
    bool compact = false;
};

/// "am", "p.m.", "PM"; sets `half`.
std::size_t half_at(std::string_view text, std::size_t at, char& half) {
    static constexpr auto writings =
        std::to_array<std::string_view>({"am", "pm", "a.m.", "p.m.", "a.m", "p.m"});
    for (const std::string_view writing : writings) {
        bool same = text.size() >= at + writing.size();
        for (std::size_t i = 0; same && i < writing.size(); ++i)
            same = (text[at + i] | 0x20) == (writing[i] | 0x20);
        const Character next = character_at(text, at + writing.size());
        if (same && !is_letter(next.code_point) && !is_digit(next.code_point)) {
            half = writing[0];
            return writing.size();
        }
    }
    return 0;
}

/// "Uhr", "h", "hs", "heures"… after a time that is one without it.
std::size_t hour_word_at(std::string_view text, std::size_t at) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"uhr", "uur", "horas", "heures", "heure", "hrs", "hs", "h", "o'clock"});
    return one_of(text, at, words);
}

/// "h", "h05", "H 30", "h30min": what follows the hour's digits in French.
bool french_minutes(std::string_view text, std::size_t& at, Clock& clock) {
    const std::size_t h = skip_space(text, at);
    if (h >= text.size() || (text[h] != 'h' && text[h] != 'H'))
        return false;
    std::size_t next = h + 1;
    Number number = number_at(text, next);
    const std::size_t spaced = skip_space(text, next);
    if (number.digits == 0 && spaced > next && number_at(text, spaced).digits == 2) { // "19 h 30"
        const std::size_t after = spaced + 2;
        const Character c = character_at(text, after);
        if (h > at && number_at(text, spaced).value < 60 && !is_letter(c.code_point)) {
            number = number_at(text, spaced);
            next = spaced;
        }
    }
    if (number.digits == 0) {
        if (is_letter(character_at(text, next).code_point))
            return false;
    } else if (number.digits != 2 || number.value > 59) {
        return false;
    }
    clock.minute = number.value;
    clock.certainty = Certainty::sure;
    at = next + number.digits;
    at += number.digits == 2 ? one_of(text, at, minute_words) : 0;
    return true;
}

/// ":05", ".05", with seconds or without.
bool parted_minutes(std::string_view text, std::size_t& at, Clock& clock) {
    const bool colon = at < text.size() && text[at] == ':';
    const bool dot = at < text.size() && text[at] == '.';
    if (!colon && !dot)
        return false;
    const Number number = number_at(text, at + 1);
    if (number.digits != 2 || number.value > 59)
        return false;
    std::size_t next = at + 3;
    if (colon && next < text.size() && text[next] == ':' && number_at(text, next + 1).digits == 2)
        next += 3;
    const Character after = character_at(text, next);
    const bool goes_on = after.code_point == U'.' && is_digit(character_at(text, next + 1).code_point);
    if (dot && (goes_on || after.code_point == U'%' || after.code_point == U'/'))
        return false;
    clock.minute = number.value;
    clock.certainty = colon ? Certainty::sure : Certainty::dotted;
    at = next;
    return true;
}

/// "時", "時30分", "時半"
bool japanese_minutes(std::string_view text, std::size_t& at, Clock& clock) {
    constexpr std::string_view hour = "時";
    constexpr std::string_view minute = "分";
    constexpr std::string_view half = "半";
    if (text.substr(at, hour.size()) != hour)
        return false;
    at += hour.size();
    clock.certainty = Certainty::sure;
    const Number number = number_at(text, at);
    if (number.digits > 0 && number.value < 60 && text.substr(at + number.digits, minute.size()) == minute) {
        clock.minute = number.value;
        at += number.digits + minute.size();
    } else if (text.substr(at, half.size()) == half) {
        clock.minute = 30;
        at += half.size();
    }
    return true;
}

std::optional<Clock> named_clock(std::string_view text) {
    struct Named {
        std::string_view word;
        int hour;
    };
    static constexpr std::array<Named, 13> names{{{"noon", 12},
                                                  {"midday", 12},
                                                  {"midi", 12},
                                                  {"mittag", 12},
                                                  {"mittags", 12},
                                                  {"mediodía", 12},
                                                  {"mezzogiorno", 12},
                                                  {"midnight", 24},
                                                  {"minuit", 24},
                                                  {"mitternacht", 24},
                                                  {"medianoche", 24},
                                                  {"mezzanotte", 24},
                                                  {"middernacht", 24}}};
    for (const Named& name : names)
        if (word_at(text, 0, name.word))
            return Clock{name.hour, 0, '\0', Certainty::sure, name.word.size(), false};
    return std::nullopt;
}

/// "noon" and "midnight" after a twelve; in other languages such a word is a title: "12:00 Mittag".
std::size_t twelve_at(std::string_view text, std::size_t at, Clock& clock) {
    for (const std::string_view word : {"noon", "midnight"})
        if (clock.hour == 12 && clock.minute == 0 && word_at(text, at, word)) {
            clock.hour = word == "noon" ? 12 : 24;
            return word.size();
        }
    return 0;
}

/// "0930", "1815h": four digits, to the five minutes.
std::optional<Clock> compact_clock(std::string_view text, const Number& digits) {
    constexpr std::size_t length = 4;
    const Character next = character_at(text, length);
    if (digits.digits != length || digits.value / 100 > 23 || digits.value % 100 > 59 ||
        digits.value % 5 != 0 || next.code_point == U'.' || next.code_point == U',' ||
        next.code_point == U'/' || next.code_point == U'%')
        return std::nullopt;
    const std::size_t word = hour_word_at(text, skip_space(text, length));
    if (word == 0 && is_letter(next.code_point))
        return std::nullopt;
    Clock clock;
    clock.hour = digits.value / 100;
    clock.minute = digits.value % 100;
    clock.certainty = word > 0 ? Certainty::sure : Certainty::dotted;
    clock.length = word > 0 ? skip_space(text, length) + word : length;
    clock.compact = word == 0;
    return clock;
}

std::optional<Clock> parse_clock(std::string_view text) {
    if (const auto named = named_clock(text))
        return named;
    const Number hour = number_at(text, 0);
    if (const auto compact = compact_clock(text, hour))
        return compact;
    if (hour.digits == 0 || hour.digits > 2 || hour.value > 24)
        return std::nullopt;
    Clock clock;
    clock.hour = hour.value;
    std::size_t at = hour.digits;
    const bool written_out = japanese_minutes(text, at, clock) || parted_minutes(text, at, clock) ||
                             french_minutes(text, at, clock);
    std::size_t suffix = skip_space(text, at);
    if (const std::size_t word = written_out ? hour_word_at(text, suffix) : 0; word > 0) { // "02:30h PM"
        const std::size_t after = skip_space(text, suffix + word);
        suffix = half_at(text, after, clock.half) > 0 ? after : suffix;
    }
    const std::size_t half = half_at(text, suffix, clock.half);
    if (!written_out && one_of(text, suffix, minute_words) > 0) // "20 min"
        return std::nullopt;
    if (half > 0) {
        at = suffix + half;
        clock.certainty = Certainty::sure;
        if (clock.hour > 12) // "13:15 pm" says it twice, and "13:15 am" is a slip
            clock.half = '\0';
    } else if (const std::size_t twelve = suffix > at ? twelve_at(text, suffix, clock) : 0; twelve > 0) {
        at = suffix + twelve;
        clock.certainty = Certainty::sure;
    } else if (const std::size_t word = hour_word_at(text, suffix); word > 0) {
        at = suffix + word;
        clock.certainty = Certainty::sure;
    } else if (const Character next = character_at(text, at);
               !written_out &&
               (is_letter(next.code_point) || next.code_point == U'.' || next.code_point == U',' ||
                next.code_point == U'%' ||
                (next.code_point == U':' && is_digit(character_at(text, at + 1).code_point)))) {
        return std::nullopt; // "3ème", "2.0", "5%", "19:75"
    }
    if (is_digit(character_at(text, at).code_point) || (clock.hour == 24 && clock.minute > 0))
        return std::nullopt;
    clock.length = at;
    return clock;
}

TimeOfDay time_of(const Clock& clock) {
    int hour = clock.hour;
    if (clock.half == 'a' && hour == 12)
        hour = 0;
    if (clock.half == 'p' && hour < 12)
        hour += 12;
    return hours(hour % 24) + minutes(clock.minute);
}

/// "from", "ab", "à partir de" before a time; several may follow each other.
std::size_t introduction(std::string_view text) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"à partir de", "a partir de", "à partir des", "starting at", "starting from",
         "from",        "at",          "ab ca.",       "ab",          "um",
         "von",         "ca.",         "circa",        "dès",         "des",
         "de",          "à",           "a las",        "desde las",   "desde",
         "vers",        "around",      "gegen",        "entre",       "between",
         "zwischen",    "approx.",     "las",          "kl.",         "vanaf",
         "om",          "alle ore",    "dalle ore",    "dalle",       "alle",
         "ore",         "às",          "das",          "a partir das"});
    std::size_t at = 0;
    for (int passes = 0; passes < 2; ++passes) {
        std::size_t found = 0;
        for (const std::string_view word : words) {
            const std::string_view lower = text.substr(at, word.size());
            bool same = lower.size() == word.size();
            for (std::size_t i = 0; same && i < word.size(); ++i) {
                const char c =
                    lower[i] >= 'A' && lower[i] <= 'Z' ? static_cast<char>(lower[i] | 0x20) : lower[i];
                // "À" differs from "à" in its second byte
                same = c == word[i] || (word.starts_with("à") && i == 1 && lower.starts_with("À"));
            }
            const Character next = character_at(text, at + word.size());
            if (same && (is_space(next.code_point) || (word.ends_with('.') && is_digit(next.code_point)))) {
                found = skip_space(text, at + word.size()) - at;
                break;
            }
        }
        if (found == 0)
            break;
        at += found;
    }
    if (at < text.size() && text[at] == '~')
        ++at;
    return at;
}

/// What stands between the two ends of a range, as its length with blanks; 0 where nothing does.
std::size_t range_sign(std::string_view text, bool introduced) {
    std::size_t at = skip_space(text);
    const std::size_t blanks = at;
    static constexpr auto arrows = std::to_array<std::string_view>({"-->", "->", "=>", "→", "➔", "➜"});
    if (const std::size_t arrow = one_of(text, at, arrows); arrow > 0)
        return skip_space(text, at + arrow);
    const Character sign = character_at(text, at);
    if (is_dash(sign.code_point)) {
        at += sign.length;
        if (is_dash(character_at(text, at).code_point)) // "--"
            at += character_at(text, at).length;
        return skip_space(text, at);
    }
    if (sign.code_point == U'/' && blanks == 0)
        return at + 1;
    static constexpr auto words =
        std::to_array<std::string_view>({"à", "a", "to", "until", "till", "til", "bis", "hasta", "al", "au",
                                         "jusqu'à", "tot", "às", "até", "alle"});
    for (const std::string_view word : words)
        if (blanks > 0 && text.substr(at, word.size()) == word &&
            is_space(character_at(text, at + word.size()).code_point)) {
            const std::size_t next = skip_space(text, at + word.size());
            static constexpr auto articles = std::to_array<std::string_view>({"las", "ca.", "às", "ore"});
            return skip_space(text, next + one_of(text, next, articles));
        }
    if (const std::size_t word = introduced ? one_of(text, at, and_words) : 0; word > 0)
        return skip_space(text, at + word);
    return 0;
}

/// "?", "…", "open end" where a range's end is expected, and nothing but a separator after it; a word at the
/// line's end is the title: "20:00 - Ende".
std::size_t open_end(std::string_view text) {
    static constexpr auto writings =
        std::to_array<std::string_view>({"open end", "open ende", "onwards", "late", "end", "ende", "fin",
                                         "close", "...", "…", "???", "??", "?"});
    std::size_t at = 0;
    bool sign = false;
    for (const std::string_view writing : writings) {
        sign = !is_letter(character_at(writing, 0).code_point);
        if (word_at(text, 0, writing) || (sign && text.starts_with(writing))) {
            at = writing.size();
            break;
        }
    }
    if (at == 0)
        return 0;
    const Character next = character_at(text, skip_space(text, at));
    if (text.substr(0, at) == "late" && is_upper(next.code_point)) // "20:30 - late Drinks"
        return at;
    const bool parted = (sign && next.length == 0) || next.code_point == U':' || next.code_point == U'|' ||
                        next.code_point == U']' || next.code_point == U')' || is_dash(next.code_point);
    return parted ? at : 0;
}

/// A zone's short name after a time: "CET", "(UTC+2)". It is read elsewhere; here it is passed over.
std::size_t zone_at(std::string_view text) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"cet", "cest", "mez", "mesz", "utc", "gmt", "bst", "wet", "west", "eet", "eest",
         "est", "edt",  "cst", "cdt",  "mst", "mdt", "pst", "pdt", "jst",  "et",  "pt"});
    const std::size_t start = skip_space(text);
    const bool bracketed = start < text.size() && text[start] == '(';
    std::size_t at = start + (bracketed ? 1 : 0);
    const std::size_t word = one_of(text, at, names);
    if (word == 0 || !is_upper(character_at(text, at).code_point) ||
        !is_upper(character_at(text, at + word - 1).code_point))
        return 0;
    at += word;
    if (at + 1 < text.size() && (text[at] == '+' || text[at] == '-') &&
        is_digit(character_at(text, at + 1).code_point))
        at += 1 + number_at(text, at + 1).digits;
    if (bracketed)
        return at < text.size() && text[at] == ')' ? at + 1 : 0;
    return at;
}

/// "4-6pm", "11-12:30pm", "9 - 10 Uhr": the start takes what only the end tells.
void complete_start(Clock& start, const Clock& end) {
    if (start.half == '\0' && end.half != '\0' && start.hour <= 12) {
        start.half = end.half;
        if (time_of(start) >= time_of(end) && end.half == 'p')
            start.half = 'a';
    }
    start.certainty = std::max(start.certainty, end.certainty);
}

} // namespace

std::optional<ClockRange> parse_clock_range(std::string_view text) {
    ClockRange range;
    std::size_t at = 0;
    const char open = text.empty() ? '\0' : text[0];
    const bool bracketed = open == '[' || open == '(';
    if (bracketed)
        at = skip_space(text, 1);
    const std::size_t words = introduction(text.substr(at));
    range.introduced = words > 0;
    at += words;
    range.column = at;
    auto start = parse_clock(text.substr(at));
    if (!start)
        return std::nullopt;
    at += start->length;
    at += zone_at(text.substr(at));
    if (std::size_t sign = range_sign(text.substr(at), range.introduced); sign > 0) {
        static constexpr auto about = std::to_array<std::string_view>({"~", "ca.", "approx."});
        sign = skip_space(text, at + sign + one_of(text, at + sign, about)) - at;
        const auto end = parse_clock(text.substr(at + sign));
        if (end && end->certainty != Certainty::bare) {
            complete_start(*start, *end);
            range.halved = end->half != '\0';
            range.end = time_of(*end);
            range.end_column = at + sign;
            at += sign + end->length;
            at += zone_at(text.substr(at));
        } else if (const std::size_t open_word = open_end(text.substr(at + sign)); open_word > 0) {
            at += sign + open_word;
        }
    }
    if (bracketed) {
        at = skip_space(text, at);
        if (at >= text.size() || text[at] != (open == '[' ? ']' : ')'))
            return std::nullopt;
        ++at;
    }
    range.start = time_of(*start);
    range.certainty = start->certainty;
    range.compact = start->compact;
    range.halved = range.halved || start->half != '\0';
    range.length = at;
    return range;
}

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later

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

/// "Uhr", "h", "hs", "heures", "h."… after a time that is one without it.
std::size_t hour_word_at(std::string_view text, std::size_t at) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"uhr", "uur", "horas", "heures", "heure", "hrs", "hs", "h", "o'clock"});
    static constexpr auto shortened = std::to_array<std::string_view>({"hrs.", "hs.", "h."});
    for (const std::string_view word : shortened) // its stop is no sentence's
        if (word_at(text, at, word.substr(0, word.size() - 1)) && text.substr(at, word.size()).ends_with('.'))
            return word.size();
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
    static constexpr std::array<Named, 18> names{{{"noon", 12},
                                                  {"midday", 12},
                                                  {"midi", 12},
                                                  {"mittag", 12},
                                                  {"mittags", 12},
                                                  {"mediodía", 12},
                                                  {"meio-dia", 12},
                                                  {"południe", 12},
                                                  {"poledne", 12},
                                                  {"meia-noite", 24},
                                                  {"północ", 24},
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

} // namespace

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

} // namespace estrade::announcement

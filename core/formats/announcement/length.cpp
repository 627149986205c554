// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/clock_parts.h"
#include "core/text/text.h"

#include <array>

namespace estrade::announcement {
namespace {

/// "min", "m": how long the word for minutes at `at` is, 0 where none stands there.
std::size_t minute_word_at(std::string_view text, std::size_t at) {
    return word_at(text, at, "m") ? 1 : one_of(text, at, minute_words);
}

/// "0:30", "00:45": of an hour that has not begun; other hours may be a clock's.
std::optional<std::chrono::minutes> part_of_an_hour(std::string_view text) {
    text = text::trim(text);
    const Number hours = number_at(text, 0);
    if (hours.digits == 0 || hours.digits > 2 || hours.value != 0 || hours.digits >= text.size() ||
        text[hours.digits] != ':')
        return std::nullopt;
    const Number minutes = number_at(text, hours.digits + 1);
    const bool all = minutes.digits == 2 && hours.digits + 1 + minutes.digits == text.size();
    return all && minutes.value > 0 && minutes.value < 60 ? std::optional(std::chrono::minutes(minutes.value))
                                                          : std::nullopt;
}

} // namespace

std::optional<std::chrono::minutes> parse_length(std::string_view text) {
    using std::chrono::hours;
    using std::chrono::minutes;
    if (const auto part = part_of_an_hour(text))
        return part;
    static constexpr auto hour_units =
        std::to_array<std::string_view>({"hours", "heures", "stunden", "horas", "hour", "heure", "std", "h"});
    static constexpr auto fillers =
        std::to_array<std::string_view>({"q&a", "questions", "question", "fragen", "ca.", "ca", "approx",
                                         "about", "environ", "of", "de", "à", "guess", "estimated"});
    minutes sum{0};
    minutes pending{0};
    bool unit_seen = false;
    bool between = false; // "5-10 min": the second replaces the first
    std::size_t at = skip_space(text);
    while (at < text.size()) {
        const Character c = character_at(text, at);
        const Number number = number_at(text, at);
        if (number.digits > 0 && number.digits <= 3) {
            at += number.digits;
            pending = between ? minutes(number.value) : pending + minutes(number.value);
            between = false;
            const std::size_t unit = skip_space(text, at);
            if (const std::size_t h = one_of(text, unit, hour_units);
                h > 0 || (unit < text.size() && text[unit] == 'h' && number_at(text, unit + 1).digits == 2)) {
                const Number rest = number_at(text, unit + 1);
                sum += pending * 60 + minutes(h == 0 ? rest.value : 0);
                at = unit + (h > 0 ? h : 1 + rest.digits);
                pending = minutes(0);
                unit_seen = true;
            }
        } else if (const std::size_t unit = minute_word_at(text, at); unit > 0) {
            at += unit;
            sum += pending;
            pending = minutes(0);
            unit_seen = true;
        } else if (c.code_point == U'\'' || c.code_point == 0x2032 || c.code_point == 0x2019 ||
                   c.code_point == 0x5206) {
            at += c.length;
            sum += pending;
            pending = minutes(0);
            unit_seen = true;
        } else if (is_dash(c.code_point) || c.code_point == U'/') {
            between = pending > minutes(0);
            at += c.length;
        } else if (const std::size_t filler = one_of(text, at, fillers); filler > 0) {
            at += filler;
        } else if (c.code_point == U'+' || c.code_point == U',' || c.code_point == U'.' ||
                   c.code_point == U'~' || c.code_point == U'(' || c.code_point == U')') {
            ++at;
        } else {
            return std::nullopt;
        }
        at = skip_space(text, at);
    }
    if (!unit_seen || pending > minutes(0) || sum <= minutes(0) || sum > hours(24))
        return std::nullopt;
    return sum;
}

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/clock_parts.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

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
        {"à partir de", "a partir de", "à partir des", "starting at",  "starting from",
         "from",        "at",          "ab ca.",       "ab",           "um",
         "von",         "ca.",         "circa",        "dès",          "des",
         "de",          "à",           "a las",        "desde las",    "desde",
         "vers",        "around",      "gegen",        "entre",        "between",
         "zwischen",    "approx.",     "las",          "kl.",          "vanaf",
         "om",          "alle ore",    "dalle ore",    "dalle",        "alle",
         "ore",         "às",          "das",          "a partir das", "kl",
         "ca",          "cirka",       "omkring",      "kello",        "klo",
         "klokken",     "godz.",       "godz",         "od godz.",     "o godz."});
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

/// Whether the words before digits are said of clocks alone: "kl 17.30" is neither a version nor a date.
bool is_said_of_clocks(std::string_view words) {
    static constexpr auto said =
        std::to_array<std::string_view>({"kl.", "kl", "kello", "klo", "klokken", "godz.", "godz", "od godz.",
                                         "o godz.", "ore", "alle ore", "dalle ore"});
    const std::string folded = text::fold(text::trim(words));
    return std::find(said.begin(), said.end(), folded) != said.end();
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
                                         "jusqu'à", "tot", "às", "até", "alle", "do"});
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
        std::to_array<std::string_view>({"open end", "open ende", "onwards", "late", "sent", "laat", "end",
                                         "ende", "fin", "close", "...", "…", "???", "??", "?"});
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
    const std::string_view word = text.substr(0, at);
    if ((word == "late" || word == "sent" || word == "laat") &&
        is_upper(next.code_point)) // "20:30 - late Drinks"
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
    if (start->certainty == Certainty::dotted && is_said_of_clocks(text.substr(at - words, words)))
        start->certainty = Certainty::sure;
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

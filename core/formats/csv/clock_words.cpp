// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/clock_words.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::csv {
namespace {

/// What the clocks of "UTC+2", "(GMT-03:30)" or "+02:00" at the end of a text are ahead; the text is then
/// without it.
std::optional<std::chrono::minutes> take_offset(std::string& text) {
    std::string_view plain = text::trim(text);
    const bool bracketed = plain.ends_with(')');
    const std::size_t begin = plain.find_last_of(bracketed ? "(" : " ");
    if (begin == std::string_view::npos || begin == 0)
        return std::nullopt;
    std::string name(plain.substr(begin + 1, plain.size() - begin - (bracketed ? 2 : 1)));
    if (name.starts_with('+') || name.starts_with('-'))
        name.insert(0, "UTC");
    const auto zone = name.starts_with("UTC") || name.starts_with("GMT") ? zone_named(name) : std::nullopt;
    if (!zone)
        return std::nullopt;
    text = std::string(text::trim(plain.substr(0, begin)));
    return schedule::offset_in(*zone, LocalTime{}); // which is fixed
}

/// Whether what follows a start says that there is no end.
bool is_open_end(std::string_view rest) {
    static constexpr std::array<std::string_view, 14> words{
        "",        "end",      "ende",  "fin",     "open",   "late",      "onward",
        "onwards", "open end", "close", "closing", "cierre", "fermeture", "chiusura"};
    std::string word = text::fold(rest);
    for (const std::string_view sign : {"–", "—", "…", "-", "?", ".", "~", "+"})
        for (std::size_t at = word.find(sign); at != std::string::npos; at = word.find(sign))
            word.erase(at, sign.size());
    return std::find(words.begin(), words.end(), text::trim(word)) != words.end();
}

} // namespace

std::optional<CellTime> clock_in_words(std::string_view text) {
    constexpr std::size_t longest = 60;
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    std::string plain = announcement::half_width(text::trim(text));
    CellTime time;
    time.offset = take_offset(plain);
    const auto range = announcement::parse_clock_range(plain);
    if (!range || range->certainty == announcement::Certainty::bare)
        return std::nullopt;
    time.clock = range->start;
    if (range->end)
        time.end_clock = *range->end;
    std::string_view rest = text::trim(std::string_view(plain).substr(range->length));
    const bool bracketed = rest.starts_with('(') && rest.ends_with(')');
    const auto length =
        bracketed ? announcement::parse_length(rest.substr(1, rest.size() - 2)) : std::nullopt;
    if (length && !time.end_clock)
        time.end_clock = (*time.clock + *length) % std::chrono::hours{24};
    return length || is_open_end(rest) ? std::optional(time) : std::nullopt;
}

} // namespace estrade::csv

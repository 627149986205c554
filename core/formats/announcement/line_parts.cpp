// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/line_parts.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {

std::size_t skip_pictures(std::string_view text) {
    std::size_t at = skip_space(text);
    for (Character c = character_at(text, at); is_symbol(c.code_point); c = character_at(text, at))
        at = skip_space(text, at + c.length);
    return at;
}

Separator separator_at(std::string_view text, std::size_t at) {
    Separator separator;
    std::size_t blanks = 0;
    std::size_t next = at;
    for (Character c = character_at(text, next); c.length > 0; c = character_at(text, next)) {
        const bool sign = c.code_point == U':' || c.code_point == 0xFF1A || c.code_point == U'|' ||
                          c.code_point == U'>' || c.code_point == U'=' || c.code_point == U')' ||
                          is_dash(c.code_point) || (is_symbol(c.code_point) && c.code_point < 0x2200);
        const bool stop = (c.code_point == U'.' || c.code_point == U',' || c.code_point == U';') &&
                          is_space(character_at(text, next + c.length).code_point);
        const bool slash = c.code_point == U'/' && blanks > 0 &&
                           is_space(character_at(text, next + c.length).code_point); // "19:00 / Welcome"
        if (sign || slash || c.code_point == U'\t' || c.code_point == U'\n')
            separator.strong = true;
        else if (stop && blanks == 0 && !separator.strong)
            separator.comma = true;
        else if (is_space(c.code_point))
            separator.strong = separator.strong || ++blanks > 1;
        else
            break;
        next += c.length;
    }
    separator.length = next - at;
    return separator;
}

bool starts_with_capital(std::string_view text) {
    const char32_t first = character_at(text, 0).code_point;
    return is_upper(first) || is_east_asian(first) || is_symbol(first) || first == U'"' || first == 0xAB ||
           first == 0x2018 || first == 0x201C || first == 0x201E || first == U'[' || first == U'#' ||
           first == U'@';
}

std::size_t leading_zone(std::string_view text) {
    constexpr std::size_t longest = 7;
    const std::size_t close = text.starts_with('(') ? text.substr(0, longest).find(')') : npos;
    if (close == npos || close < 3 || close + 2 >= text.size() || text[close + 1] != ' ' ||
        text[close + 2] < '0' || text[close + 2] > '9')
        return 0;
    const std::string_view name = text.substr(1, close - 1);
    return std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) ? close + 2 : 0;
}

bool tells_dotted_times(const Document& document) {
    constexpr TimeOfDay first_hour{7 * 60};
    constexpr int step = 5;        // minutes
    constexpr int last_month = 12; // "17.10" may be a date
    std::size_t count = 0;
    std::size_t ordered = 0;
    bool is_no_date = false;
    TimeOfDay last{};
    for (const Line& line : document.lines) {
        if (line.kind != LineKind::text && line.kind != LineKind::item)
            continue;
        const auto range = parse_clock_range(line.body);
        if (!range || range->certainty != Certainty::dotted || range->compact)
            continue;
        const auto minutes = static_cast<int>(range->start.count() % 60);
        if (range->start < first_hour || minutes % step != 0)
            return false;
        is_no_date = is_no_date || minutes == 0 || minutes > last_month;
        ordered += range->start >= last ? 1 : 0;
        last = range->start;
        ++count;
    }
    return count > 2 && is_no_date && ordered * 3 >= count * 2;
}

} // namespace estrade::announcement

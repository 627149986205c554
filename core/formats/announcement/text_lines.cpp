// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/text_lines.h"

#include "core/formats/announcement/dates.h"
#include "core/formats/announcement/line_parts.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

namespace estrade::announcement {
namespace {

/// Whether a title follows the time that a text begins with.
bool has_title_after(std::string_view text, const ClockRange& range) {
    return starts_with_capital(text::trim(text.substr(range.length)));
}

} // namespace

std::optional<ClockRange> TextLines::clock_of(std::string_view text) const {
    auto range = parse_clock_range(text);
    if (range && range->certainty == Certainty::dotted && document_.dotted_times)
        range->certainty = Certainty::sure;
    return range;
}

bool TextLines::is_text(std::size_t index) const {
    return index < document_.lines.size() && document_.lines[index].kind == LineKind::text;
}

std::optional<ClockRange> TextLines::clock_at(std::size_t index) const {
    return is_text(index) ? clock_of(document_.lines[index].body) : std::nullopt;
}

bool TextLines::begins_with_time(std::size_t index) const {
    const auto range = clock_at(index);
    return range && range->certainty == Certainty::sure;
}

bool TextLines::begins_with_range(std::size_t index) const {
    const auto range = clock_at(index);
    return range && range->end && range->certainty != Certainty::bare;
}

bool TextLines::is_introduced(std::size_t index) const {
    const auto range = clock_at(index);
    return range && range->certainty == Certainty::sure && range->introduced &&
           has_title_after(document_.lines[index].body, *range);
}

bool TextLines::in_column_of_times(std::size_t index) const {
    const auto goes_on = [&](std::size_t next) { return !is_text(next) || begins_with_time(next); };
    if (!goes_on(index + 1) || (index > 0 && !goes_on(index - 1)))
        return false;
    std::size_t above = 0;
    while (above < 2 && index > above && begins_with_time(index - above - 1))
        ++above;
    std::size_t below = 0;
    while (below < 2 && begins_with_time(index + below + 1))
        ++below;
    return above + below >= 2;
}

bool TextLines::amid_times(std::size_t index) const {
    if ((index > 0 && is_text(index - 1) && !clock_at(index - 1)) || !is_text(index) || !is_text(index + 1))
        return false;
    const std::string_view below = text::trim(document_.lines[index + 1].body);
    const auto range = clock_of(below);
    return range && range->certainty == Certainty::sure && !range->introduced &&
           has_title_after(below, *range);
}

bool TextLines::opens_list(std::size_t index) const {
    if (index == 0 || !is_text(index - 1))
        return true;
    const std::string_view above = text::trim(document_.lines[index - 1].body);
    return above.ends_with(':') || is_section_name(text::fold(above)) || under_day(index);
}

bool TextLines::under_day(std::size_t index) const {
    return index > 0 &&
           lone_day(plain(document_.lines[index - 1].body, document_.references).text).has_value();
}

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/table_cells.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/columns.h"
#include "core/formats/announcement/room_words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

constexpr auto bold_marks = std::to_array<std::array<std::string_view, 2>>(
    {{"<b>", "</b>"}, {"<strong>", "</strong>"}, {"**", "**"}, {"__", "__"}});

} // namespace

std::vector<std::string_view> cells_of(std::string_view row) {
    if (row.starts_with('|'))
        row.remove_prefix(1);
    std::vector<std::string_view> cells;
    std::size_t start = 0;
    bool code = false;
    for (std::size_t i = 0; i <= row.size() && cells.size() < most_columns; ++i) {
        if (i < row.size() && row[i] == '\\') {
            ++i;
        } else if (i < row.size() && row[i] == '`') {
            code = !code && row.find('`', i + 1) != std::string_view::npos;
        } else if (i >= row.size() || (row[i] == '|' && !code)) {
            const std::size_t end = std::min(i, row.size());
            if (end > start || i < row.size())
                cells.push_back(text::trim(row.substr(start, end - start)));
            start = i + 1;
        }
    }
    return cells;
}

bool is_separator_row(const std::vector<std::string_view>& cells) {
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return cell.find_first_not_of("-:= ") == std::string_view::npos;
    });
}

std::optional<ClockRange> time_of(std::string_view text) {
    std::string clean = half_width(text);
    std::replace(clean.begin(), clean.end(), '\n', ' ');
    clean = single_spaced(clean);
    if (const auto range = parse_clock_range(clean))
        return range;
    const auto day = leading_day(clean); // "Friday 5:00 PM"
    return day ? parse_clock_range(std::string_view(clean).substr(day->length)) : std::nullopt;
}

void take_own_time(Item& item) {
    const auto range = parse_clock_range(item.text.text);
    if (!range || !range->end || range->certainty != Certainty::sure)
        return;
    item.start = range->start;
    item.end = range->end;
    item.text.text = std::string(text::trim(std::string_view(item.text.text).substr(range->length)));
}

bool is_time_alone(std::string_view cell) {
    cell = text::trim(cell);
    const auto range = parse_clock_range(cell);
    return range && range->length == cell.size() && range->certainty == Certainty::sure;
}

bool tells_time(const std::string& cell) {
    return cell.find_first_not_of("0123456789 ") != std::string::npos && time_of(cell);
}

std::optional<std::chrono::minutes> length_of(const std::string& text) {
    if (const auto length = parse_length(text))
        return length;
    const auto clock = parse_clock_range(text);
    return clock && clock->start.count() > 0 ? std::optional(clock->start) : std::nullopt;
}

std::size_t title_end(std::string_view markup) {
    for (const auto& [open, close] : bold_marks) {
        if (!markup.starts_with(open))
            continue;
        const std::size_t at = markup.find(close, open.size());
        const std::size_t end = at == std::string_view::npos ? std::string_view::npos : at + close.size();
        return end != std::string_view::npos && text::trim(markup.substr(end)).starts_with("<br")
                   ? end
                   : std::string_view::npos;
    }
    return std::string_view::npos;
}

std::string_view set_after_title(std::string_view markup) {
    static constexpr auto marks = std::to_array<std::array<std::string_view, 2>>(
        {{"*", "*"}, {"_", "_"}, {"<i>", "</i>"}, {"<em>", "</em>"}});
    for (const auto& [bold, end_of_bold] : bold_marks) {
        const std::size_t close =
            markup.starts_with(bold) ? markup.find(end_of_bold, bold.size()) : std::string_view::npos;
        if (close == std::string_view::npos)
            continue;
        const std::string_view after = text::trim(markup.substr(close + end_of_bold.size()));
        for (const auto& [open, end] : marks)
            if (after.size() > open.size() + end.size() && after.starts_with(open) &&
                after.find(end, open.size()) == after.size() - end.size())
                return after;
    }
    return {};
}

bool may_be_names(const std::string& text, const std::string& below) {
    const bool lone = below.find('\n') == std::string::npos;
    return is_surely_a_name(text, KnownPeople()) ||
           (lone && read_names(text, Commas::part_names).length == text.size());
}

std::optional<ClockRange> time_over(const Document& document, std::size_t line) {
    while (line > 0 && document.lines[line - 1].kind == LineKind::blank)
        --line;
    if (line == 0 || document.lines[line - 1].kind != LineKind::heading)
        return std::nullopt;
    const std::string text = single_spaced(plain(document.lines[line - 1].body, {}).text);
    const auto range = parse_clock_range(text);
    const bool all = range && range->length == text.size() && range->certainty == Certainty::sure;
    return all ? range : std::nullopt;
}

bool is_room_named(const std::string& text) {
    constexpr std::size_t longest = 60; // bytes
    const std::size_t blank = text.find(' ');
    return blank != std::string::npos && text.size() <= longest && names_room(text.substr(0, blank));
}

} // namespace estrade::announcement

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/table_cells.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock_parts.h"
#include "core/formats/announcement/columns.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::announcement {

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

std::optional<LeadingDay> day_of_cell(std::string_view text) {
    if (auto day = leading_day(text))
        return day;
    constexpr int last_day = 31;
    constexpr int last_month = 12;
    const Number first = number_at(text, 0);
    const char sign = first.digits < text.size() ? text[first.digits] : ' ';
    const Number second = number_at(text, first.digits + 1);
    const bool short_numbers =
        first.digits > 0 && first.digits <= 2 && second.digits > 0 && second.digits <= 2;
    if (!short_numbers || (sign != '.' && sign != '/'))
        return std::nullopt;
    std::size_t end = first.digits + 1 + second.digits;
    end += text.substr(end).starts_with('.') ? 1 : 0;
    const char32_t next = character_at(text, end).code_point;
    int day = first.value;
    int month = second.value;
    if (sign == '/' && month > last_month)
        std::swap(day, month);
    if (day < 1 || day > last_day || month < 1 || month > last_month ||
        (end < text.size() && !is_space(next) && next != U','))
        return std::nullopt;
    LeadingDay leading;
    leading.day.emplace();
    leading.day->day = static_cast<unsigned>(day);
    leading.day->month = static_cast<unsigned>(month);
    leading.day->length = end;
    leading.length = skip_space(text, end + (next == U',' ? 1 : 0));
    return leading;
}

std::optional<ClockRange> time_of(std::string_view text) {
    std::string clean = half_width(text);
    std::replace(clean.begin(), clean.end(), '\n', ' ');
    clean = single_spaced(clean);
    const auto range = parse_clock_range(clean);
    const bool dotted = range && range->certainty == Certainty::dotted && range->length < clean.size();
    if (range && !dotted)
        return range;
    const auto day = day_of_cell(clean); // "Friday 5:00 PM", "09.07. 10:00"
    const auto after = day ? parse_clock_range(std::string_view(clean).substr(day->length)) : std::nullopt;
    return after && (!range || after->certainty == Certainty::sure) ? after : range;
}

void take_own_time(Item& item) {
    const auto range = parse_clock_range(item.text.text);
    if (!range || !range->end || range->certainty != Certainty::sure)
        return;
    item.start = range->start;
    item.end = range->end;
    item.text.text = std::string(text::trim(std::string_view(item.text.text).substr(range->length)));
}

bool tell_days(const std::vector<std::string>& cells) {
    constexpr int last_hour = 24;
    constexpr int last_day = 31;
    constexpr int last_month = 12;
    constexpr int step = 5; // minutes
    std::size_t told = 0;
    bool beyond = false;
    bool odd = true;
    for (const std::string& cell : cells) {
        if (cell.empty())
            continue;
        const Number day = number_at(cell, 0);
        const bool dotted = day.digits > 0 && day.digits <= 2 && cell.substr(day.digits, 1) == ".";
        const Number month = dotted ? number_at(cell, day.digits + 1) : Number{};
        const std::size_t length = day.digits + 1 + month.digits;
        const bool stops = cell.size() == length + 1 && cell.back() == '.';
        if (month.digits == 0 || month.digits > 2 || (cell.size() != length && !stops) || day.value == 0 ||
            day.value > last_day || month.value == 0 || month.value > last_month)
            return false;
        ++told;
        beyond = beyond || day.value > last_hour || stops;
        odd = odd && month.value % step != 0;
    }
    return told > 1 && (beyond || odd);
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

void place_for_all(std::vector<Item>& items, std::size_t first, std::size_t rooms, bool spans_all) {
    if (rooms < 2 || first >= items.size())
        return;
    const std::string title = text::fold(items[first].text.text);
    const SessionKind kind = kind_of_item(items[first].text.text, false);
    const bool pause = kind == SessionKind::break_ || kind == SessionKind::meal;
    const bool all_pause = pause || kind == SessionKind::social || is_frame(items[first].text.text);
    const bool lone = first + 1 == items.size();
    const bool same =
        std::all_of(items.begin() + static_cast<std::ptrdiff_t>(first), items.end(), [&](const Item& i) {
            return text::fold(i.text.text) == title && i.end == items[first].end && !i.speakers &&
                   i.below.empty();
        });
    if (lone ? !(spans_all || pause) : !(same && all_pause && items.size() - first == rooms))
        return;
    items.resize(first + 1);
    items.back().room.clear();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/noons.h"

#include <algorithm>
#include <vector>

namespace estrade::csv {
namespace {

using std::chrono::hours;

constexpr int any_year = 2000;

std::optional<CellTime> time_in(std::string_view text) {
    return time_in_column(text, DayOrder::day_month, any_year);
}

/// A row that tells when something begins, and maybe when it ends.
struct Told {
    std::string* start;
    std::string* end; ///< may be the same
    Duration clock;   ///< when it begins
    std::optional<LocalDay> day;
    bool next_day; ///< whether rows of another day begin with it
};

/// The column in which a row tells a start or an end, that of its start where that tells both.
std::optional<std::size_t> column_of(const Table& table, const Row& row, Field field) {
    if (table.shape == Shape::grid)
        return 0;
    const auto told = table.column(row, field);
    return told ? told : table.column(row, Field::start);
}

/// Whether some time may say "am".
bool tells_half(const Table& table) {
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
        const auto end = column_of(table, row, Field::end);
        return end && row.text(*end).find_first_of("aA") != std::string_view::npos;
    });
}

std::vector<Told> told_in(Table& table) {
    std::vector<Told> all;
    const bool is_list = table.shape == Shape::list;
    std::string_view day;
    bool next_day = true;
    for (Row& row : table.rows) {
        const std::string_view told = is_list ? table.text(row, Field::day) : std::string_view();
        next_day = next_day || (!told.empty() && told != day) ||
                   day_alone(row, DayOrder::day_month, any_year) || !counted_alone(row).empty();
        day = told.empty() ? day : told;
        const auto start = column_of(table, row, Field::start);
        const auto time = start ? time_in(row.text(*start)) : std::nullopt;
        if (!time || !time->clock)
            continue;
        const std::size_t end = *column_of(table, row, Field::end);
        next_day = next_day || time->day != all.back().day;
        all.push_back({&row.cells[*start].text, &row.cells[end].text, *time->clock, time->day, next_day});
        next_day = false;
    }
    return all;
}

/// Makes a clock of the first hour be one of the thirteenth, if it says "am".
bool put_after_noon(std::string& text, bool is_end) {
    const std::size_t at = is_end ? text.find_last_of("aA") : text.find_first_of("aA");
    if (at == std::string::npos)
        return false;
    const auto before = time_in(text);
    std::string later = text;
    later[at] = later[at] == 'a' ? 'p' : 'P';
    const auto after = time_in(later);
    const auto clock = [&](const CellTime& time) {
        return is_end && time.end_clock ? time.end_clock : time.clock;
    };
    const bool moved = before && after && clock(*before) < hours{1} && clock(*after) >= hours{12} &&
                       clock(*after) < hours{13};
    if (moved)
        text = later;
    return moved;
}

bool is_noon(Duration clock) {
    return clock >= hours{12} && clock < hours{13};
}

} // namespace

bool put_noons_right(Table& table) {
    constexpr hours morning{8};
    constexpr hours soon{3};
    std::vector<Told> all = tells_half(table) ? told_in(table) : std::vector<Told>();
    bool righted = false;
    for (std::size_t i = 1; i < all.size(); ++i) {
        Told& told = all[i];
        Told& before = all[i - 1];
        if (told.next_day)
            continue;
        const Duration later = told.clock + hours{12};
        const bool after_morning = before.clock >= morning && before.clock <= later;
        const bool goes_on = i + 1 == all.size() || all[i + 1].next_day ||
                             (all[i + 1].clock >= later && all[i + 1].clock <= later + soon);
        if (is_noon(later) && after_morning && goes_on && put_after_noon(*told.start, false)) {
            told.clock = later;
            righted = true;
        }
        const bool ends_there = is_noon(told.clock) && before.clock >= morning && before.clock <= told.clock;
        righted = (ends_there && put_after_noon(*before.end, true)) || righted;
    }
    return righted;
}

} // namespace estrade::csv

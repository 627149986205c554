// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/clocks.h"

#include "core/formats/csv/twelve_hours.h"

namespace estrade::csv {
namespace {

constexpr int any_year = 2000;

class Clocks {
public:
    explicit Clocks(Table& table) : table_(table) {}

    /// False where there was nothing to put right.
    bool put_right() {
        walk();
        if (!clocks_.settle())
            return false;
        walk();
        return true;
    }

private:
    void walk() {
        std::optional<Duration> last;
        std::string day;
        for (Row& row : table_.rows) {
            if (!clocks_.settled() && clocks_.tells_half())
                return;
            const bool is_list = table_.shape == Shape::list;
            const std::string_view told = is_list ? table_.text(row, Field::day) : std::string_view();
            const bool alone = day_alone(row, DayOrder::day_month, any_year) || !counted_alone(row).empty();
            if (alone || (!told.empty() && told != day)) {
                day = told;
                last.reset();
            }
            if (!is_list)
                take(row, 0, std::string_view::npos, last);
            else if (const auto column = table_.column(row, Field::start))
                take(row, *column, table_.column(row, Field::end).value_or(std::string_view::npos), last);
        }
    }

    void take(Row& row, std::size_t start_column, std::size_t end_column, std::optional<Duration>& last) {
        const auto time = clock_in(row, start_column);
        if (!time)
            return;
        const auto end = clock_in(row, end_column);
        const Duration start = clocks_.start(row.text(start_column), *time->clock, last);
        if (!clocks_.settled())
            return;
        row.cells[start_column].text =
            TwelveHours::written(start) +
            (time->end_clock ? "-" + TwelveHours::written_end(start, *time->end_clock) : "");
        if (end)
            row.cells[end_column].text = TwelveHours::written_end(start, *end->clock);
    }

    [[nodiscard]] std::optional<CellTime> clock_in(const Row& row, std::size_t column) {
        const std::string_view text = row.text(column);
        const auto time = time_in_column(text, DayOrder::day_month, any_year);
        if (!time || !time->clock)
            return std::nullopt;
        clocks_.learn_half(text, *time);
        clocks_.learn_zero(text, *time->clock);
        return time;
    }

    Table& table_;
    TwelveHours clocks_;
};

} // namespace

bool put_clocks_right(Table& table) {
    return Clocks(table).put_right();
}

} // namespace estrade::csv

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/clocks.h"

#include "core/text/text.h"
#include "core/time/iso.h"

namespace estrade::csv {
namespace {

using std::chrono::hours;

constexpr int any_year = 2000;

bool tells_half(std::string_view text, const CellTime& time) {
    return time.day || text.front() == '0' || time.clock >= hours{13} || time.end_clock >= hours{13} ||
           text.find_first_of("mM") != std::string_view::npos;
}

class Clocks {
public:
    explicit Clocks(Table& table) : table_(table) {}

    [[nodiscard]] bool found() {
        walk(false);
        return goes_back_ && !tells_half_;
    }
    void put_right() { walk(true); }

private:
    void walk(bool writing) {
        std::optional<Duration> last;
        std::string day;
        for (Row& row : table_.rows) {
            if (!writing && tells_half_)
                return;
            const bool is_list = table_.shape == Shape::list;
            const std::string_view told = is_list ? table_.text(row, Field::day) : std::string_view();
            const bool alone = day_alone(row, DayOrder::day_month, any_year) || !counted_alone(row).empty();
            if (alone || (!told.empty() && told != day)) {
                day = told;
                last.reset();
            }
            if (!is_list)
                take(row, 0, std::string_view::npos, last, writing);
            else if (const auto column = table_.column(row, Field::start))
                take(row, *column, table_.column(row, Field::end).value_or(std::string_view::npos), last,
                     writing);
        }
    }

    void take(Row& row, std::size_t start_column, std::size_t end_column, std::optional<Duration>& last,
              bool writing) {
        const auto time = clock_in(row, start_column);
        if (!time)
            return;
        const auto end = clock_in(row, end_column);
        Duration start = *time->clock;
        const bool back = last && start < *last && start >= hours{1} && start < hours{8};
        goes_back_ = goes_back_ || back;
        const bool first = writing && !last && start >= hours{1} && start < hours{7};
        if (back || first)
            start += hours{12};
        last = start;
        if (!writing)
            return;
        row.cells[start_column].text =
            written(start) + (time->end_clock ? "-" + written(after(start, *time->end_clock)) : "");
        if (end)
            row.cells[end_column].text = written(after(start, *end->clock));
    }

    [[nodiscard]] std::optional<CellTime> clock_in(const Row& row, std::size_t column) {
        const std::string_view text = row.text(column);
        const auto time = time_in_column(text, DayOrder::day_month, any_year);
        if (!time || !time->clock)
            return std::nullopt;
        tells_half_ = tells_half_ || tells_half(text, *time);
        return time;
    }

    static Duration after(Duration start, Duration end) { return end < start ? end + hours{12} : end; }
    static std::string written(Duration clock) { return iso_clock(LocalTime{clock % hours{24}}); }

    Table& table_;
    bool goes_back_ = false;
    bool tells_half_ = false;
};

} // namespace

bool put_clocks_right(Table& table) {
    Clocks clocks(table);
    if (!clocks.found())
        return false;
    clocks.put_right();
    return true;
}

} // namespace estrade::csv

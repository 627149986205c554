// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/clocks.h"

#include "core/text/text.h"
#include "core/time/iso.h"

namespace estrade::csv {
namespace {

using std::chrono::hours;

constexpr int any_year = 2000;

class Clocks {
public:
    explicit Clocks(Table& table) : table_(table) {}

    [[nodiscard]] bool found() {
        walk(false);
        return goes_back_ && !tells_half_ && !(zeros_ && bare_);
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
        const std::string_view text = row.text(start_column);
        const bool back = last && must_be_afternoon(text, start, *last);
        goes_back_ = goes_back_ || back;
        const bool first = writing && !last && begins_afternoon(text, start);
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
        zeros_ = zeros_ || begins_with_zero(text);
        bare_ = bare_ || (time->clock < hours{10} && !begins_with_zero(text));
        return time;
    }

    static Duration after(Duration start, Duration end) { return end < start ? end + hours{12} : end; }
    static std::string written(Duration clock) { return iso_clock(LocalTime{clock % hours{24}}); }

    Table& table_;
    bool goes_back_ = false;
    bool tells_half_ = false;
    bool zeros_ = false; ///< "09:00"
    bool bare_ = false;  ///< "9:00": of those who write both ways, one means 24 hours
};

} // namespace

bool tells_half(std::string_view text, const CellTime& time) {
    return time.day || time.clock < hours{1} || time.clock >= hours{13} || time.end_clock >= hours{13} ||
           text.find_first_of("mM") != std::string_view::npos;
}

bool begins_with_zero(std::string_view text) {
    return text.starts_with('0');
}

bool must_be_afternoon(std::string_view text, Duration start, Duration last) {
    if (begins_with_zero(text))
        return start >= hours{1} && start < hours{6} && last >= hours{11};
    return start < last && start >= hours{1} && start < hours{8};
}

bool begins_afternoon(std::string_view text, Duration start) {
    return start >= hours{1} && start < hours{begins_with_zero(text) ? 6 : 7};
}

bool put_clocks_right(Table& table) {
    Clocks clocks(table);
    if (!clocks.found())
        return false;
    clocks.put_right();
    return true;
}

} // namespace estrade::csv

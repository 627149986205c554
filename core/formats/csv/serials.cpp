// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/serials.h"

#include "core/time/iso.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace estrade::csv {
namespace {

struct Serial {
    int days = 0;                  ///< zero: a time alone
    std::chrono::minutes clock{0}; ///< up to a whole day
    bool sure = false;             ///< it is no clock, whatever stands beside it
    [[nodiscard]] std::string written() const;
};

std::string Serial::written() const {
    using std::chrono::hours;
    const LocalDay zero = date::local_days{date::year{1899} / 12 / 30};
    const bool whole_day = clock == hours{24} && days == 0;
    std::string time = whole_day ? "24:00" : iso_clock(LocalTime{clock});
    if (days == 0)
        return time;
    const std::string day = iso_day(zero + date::days{days});
    return clock.count() == 0 ? day : day + " " + time;
}

/// "45123", "45123.5625", "0,375".
std::optional<Serial> serial_of(std::string_view text) {
    constexpr std::size_t longest = 24;
    constexpr int first_day = 30'000; // in 1982
    constexpr int last_day = 60'000;  // in 2064
    constexpr double minutes_a_day = 24 * 60;
    const std::size_t point = text.find_first_of(".,");
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? "" : text.substr(point + 1);
    const auto digits = [](std::string_view one) {
        return one.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (text.empty() || text.size() > longest || whole.size() > 5 || !digits(whole) || !digits(part))
        return std::nullopt;
    Serial serial;
    std::from_chars(whole.data(), whole.data() + whole.size(), serial.days);
    double fraction = 0;
    const std::string decimal = "0." + std::string(part);
    std::from_chars(decimal.data(), decimal.data() + decimal.size(), fraction);
    serial.clock = std::chrono::minutes{std::lround(fraction * minutes_a_day)};
    if (serial.days >= first_day && serial.days <= last_day && whole.size() == 5) {
        serial.sure = true;
        return serial;
    }
    if (serial.days == 1 && serial.clock.count() == 0) {
        serial = {0, std::chrono::hours{24}, false};
        return serial;
    }
    serial.sure = part.size() > 2;
    return serial.days == 0 ? std::optional(serial) : std::nullopt;
}

} // namespace

bool spell_serials(std::vector<Row>& rows, std::size_t column) {
    std::size_t filled = 0;
    std::size_t numbers = 0;
    bool sure = false;
    for (const Row& row : rows) {
        const std::string_view text = row.text(column);
        if (text.empty())
            continue;
        const auto serial = serial_of(text);
        const bool number = text.find_first_not_of("0123456789.,") == std::string_view::npos;
        if (number && !serial)
            return false;
        ++filled;
        numbers += serial ? 1 : 0;
        sure = sure || (serial && serial->sure);
    }
    if (!sure || numbers * 2 < filled)
        return false;
    for (Row& row : rows)
        if (column < row.cells.size())
            if (const auto serial = serial_of(row.cells[column].text))
                row.cells[column].text = serial->written();
    return true;
}

} // namespace estrade::csv

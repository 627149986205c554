// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/lengths.h"

#include "core/text/text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace estrade::csv {
namespace {

constexpr int a_minute = 60;

std::optional<int> number_of(std::string_view text) {
    int number = 0;
    text = text::trim(text);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

} // namespace

void LengthUnit::learn(std::string_view text) {
    constexpr int shortest = 5 * a_minute;
    const auto number = number_of(text);
    if (minutes_ || !number || *number == 0)
        return;
    minutes_ = *number < shortest || *number % a_minute != 0;
    longest_ = std::max(longest_, *number);
    ++count_;
}

bool LengthUnit::is_second() const {
    constexpr int a_day_of_minutes = 24 * 60;
    return !minutes_ && (longest_ > a_day_of_minutes || count_ > 2);
}

std::string minutes_of_seconds(std::string_view text) {
    const auto number = number_of(text);
    return number ? std::to_string(*number / a_minute) : std::string(text);
}

} // namespace estrade::csv

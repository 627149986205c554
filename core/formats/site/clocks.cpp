// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/clocks.h"

#include "core/formats/csv/clocks.h"
#include "core/formats/csv/lengths.h"
#include "core/formats/site/item.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace estrade::site {
namespace {

using csv::CellTime;
using csv::Field;
using std::chrono::hours;
using yaml::Node;

constexpr double most_milliseconds = 1e9; ///< that a length is

std::optional<CellTime> clock_of(const Node& node) {
    constexpr std::size_t longest = 40; // of two clocks, or a day and a clock
    const std::string_view text = text::trim(node.text);
    if (text.empty() || text.size() > longest || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    auto time = time_of(text, {});
    return time && time->clock ? time : std::nullopt;
}

/// Whether it can only be of 24 hours, or says which half of the day it means.
bool tells_half(const Node& node) {
    const auto time = clock_of(node);
    return time && csv::tells_half(text::trim(node.text), *time);
}

/// Puts right the clocks of lists, one after the other.
class Clocks {
public:
    /// Whether this is a file of such clocks.
    [[nodiscard]] bool found(Node& root) {
        walk(root);
        return goes_back_ && !tells_half_ && !(zeros_ && bare_);
    }
    void put_right(Node& root) {
        writing_ = true;
        walk(root);
    }

private:
    void walk(Node& node) {
        std::optional<Duration> last;
        std::string day;
        for (std::size_t i = 0; i < node.items.size() && (writing_ || !tells_half_); ++i) {
            Node& item = node.items[i];
            if (node.is_map())
                take_start(node.keys[i], nullptr, last);
            else if (item.is_map())
                take_item(item, last, day);
            walk(item);
        }
    }

    void take_item(Node& map, std::optional<Duration>& last, std::string& day) {
        Node* start = nullptr;
        Node* end = nullptr;
        for (std::size_t i = 0; i < map.items.size(); ++i) {
            const auto field = field_of(map.keys[i].text);
            const bool begins = start == nullptr && (field == Field::start || field == Field::day);
            const bool ends = end == nullptr && field == Field::end;
            if ((begins || ends) && clock_of(map.items[i]))
                (begins ? start : end) = &map.items[i];
            else if (field == Field::day && map.items[i].text != day) {
                day = map.items[i].text;
                last.reset();
            }
        }
        if (start != nullptr)
            take_start(*start, end, last);
    }

    void take_start(Node& node, Node* end, std::optional<Duration>& last) {
        const auto time = clock_of(node);
        if (!time)
            return;
        tells_half_ = tells_half_ || tells_half(node) || (end != nullptr && tells_half(*end));
        Duration start = *time->clock;
        const std::string_view text = text::trim(node.text);
        zeros_ = zeros_ || csv::begins_with_zero(text);
        bare_ = bare_ || (start < hours{10} && !csv::begins_with_zero(text));
        const bool back = last && csv::must_be_afternoon(text, start, *last);
        goes_back_ = goes_back_ || back;
        const bool first = writing_ && !last && csv::begins_afternoon(text, start);
        if (back || first)
            start += hours{12};
        last = start;
        if (!writing_)
            return;
        node.text = written(start);
        if (time->end_clock)
            node.text += "-" + written(after(start, *time->end_clock));
        if (end != nullptr)
            end->text = written(after(start, *clock_of(*end)->clock));
    }

    static Duration after(Duration start, Duration end) { return end < start ? end + hours{12} : end; }
    static std::string written(Duration clock) { return iso_clock(LocalTime{clock}); }

    bool writing_ = false;
    bool goes_back_ = false;
    bool tells_half_ = false;
    bool zeros_ = false; ///< "09:00"
    bool bare_ = false;  ///< "9:00": of those who write both ways, one means 24 hours
};

std::optional<double> number_of(std::string_view text) {
    double number = 0;
    text = text::trim(text);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= 0 && number < most_milliseconds ? std::optional(number) : std::nullopt;
}

template <class Look>
void each_length(Node& node, const Look& look) {
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        Node& item = node.items[i];
        if (node.is_map() && item.is_text() && field_of(node.keys[i].text) == Field::duration)
            if (const auto number = number_of(item.text))
                look(item, *number, node.keys[i].text);
        each_length(item, look);
    }
}

} // namespace

bool put_clocks_right(Node& root) {
    Clocks clocks;
    if (!clocks.found(root))
        return false;
    clocks.put_right(root);
    return true;
}

LengthsTold put_lengths_right(Node& root) {
    constexpr double longest_hours = 12;
    constexpr double shortest_in_milliseconds = 300'000; // what as seconds would be days
    csv::LengthUnit unit;
    bool fraction = false;
    bool hours = true;
    bool milliseconds = true;
    each_length(root, [&](const Node& length, double number, std::string_view key) {
        unit.learn(length.text);
        fraction = fraction || number != std::floor(number);
        hours = hours && number <= longest_hours && text::fold(key).find("min") == std::string::npos;
        milliseconds = milliseconds && number >= shortest_in_milliseconds;
    });
    if (fraction) {
        each_length(root, [&](Node& length, double number, std::string_view) {
            length.text = std::to_string(std::lround(hours ? number * 60 : number));
        });
        return hours ? LengthsTold::hours : LengthsTold::minutes;
    }
    if (!unit.is_second())
        return LengthsTold::minutes;
    each_length(root, [&](Node& length, double number, std::string_view) {
        length.text = milliseconds ? std::to_string(std::lround(number / 60'000))
                                   : csv::minutes_of_seconds(length.text);
    });
    return milliseconds ? LengthsTold::milliseconds : LengthsTold::seconds;
}

} // namespace estrade::site

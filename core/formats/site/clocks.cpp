// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/clocks.h"

#include "core/formats/csv/lengths.h"
#include "core/formats/csv/twelve_hours.h"
#include "core/formats/site/item.h"
#include "core/text/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace estrade::site {
namespace {

using csv::CellTime;
using csv::Field;
using csv::TwelveHours;
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

/// Puts right the clocks of lists, one after the other.
class Clocks {
public:
    /// False where this is no file of such clocks.
    bool put_right(Node& root) {
        walk(root);
        if (!clocks_.settle())
            return false;
        walk(root);
        return true;
    }

private:
    void walk(Node& node) {
        std::optional<Duration> last;
        std::string day;
        for (std::size_t i = 0; i < node.items.size() && (clocks_.settled() || !clocks_.tells_half()); ++i) {
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
        const auto end_time = end == nullptr ? std::nullopt : clock_of(*end);
        const std::string_view text = text::trim(node.text);
        clocks_.learn_half(text, *time);
        clocks_.learn_zero(text, *time->clock);
        if (end_time)
            clocks_.learn_half(text::trim(end->text), *end_time);
        const Duration start = clocks_.start(text, *time->clock, last);
        if (!clocks_.settled())
            return;
        node.text = TwelveHours::written(start);
        if (time->end_clock)
            node.text += "-" + TwelveHours::written_end(start, *time->end_clock);
        if (end_time)
            end->text = TwelveHours::written_end(start, *end_time->clock);
    }

    TwelveHours clocks_;
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
    return Clocks().put_right(root);
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
    each_length(root, [](Node& length, double number, std::string_view) { // "75.0"
        if (length.text.find('.') != std::string::npos)
            length.text = std::to_string(std::lround(number));
    });
    if (!unit.is_second())
        return LengthsTold::minutes;
    each_length(root, [&](Node& length, double number, std::string_view) {
        length.text = milliseconds ? std::to_string(std::lround(number / 60'000))
                                   : csv::minutes_of_seconds(length.text);
    });
    return milliseconds ? LengthsTold::milliseconds : LengthsTold::seconds;
}

} // namespace estrade::site

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/spread.h"

#include "core/formats/csv/times.h"
#include "core/formats/schedule/copies.h"
#include "core/formats/site/item.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/references.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;
using yaml::text_node;

std::optional<int> number_of(const Node* node, int most) {
    int number = -1;
    if (node == nullptr || !node->is_text())
        return std::nullopt;
    const std::string_view text = text::trim(node->text);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// "{hour: 9, minute: 30}", "{year: 2025, month: 9, day: 18, hour: 9}", "{date: 2025-09-18, time: 09:00}" as
/// a text; empty for any other.
std::string joined(const Node& map) {
    const Node* const date = map.find("date");
    const Node* const time = map.find("time");
    if (map.items.size() == 2 && date != nullptr && date->is_text() && time != nullptr && time->is_text())
        return date->text + " " + time->text;
    constexpr std::array<std::string_view, 6> parts{"year", "month", "day", "hour", "minute", "second"};
    const bool only = std::all_of(map.keys.begin(), map.keys.end(), [&](const Node& key) {
        return std::find(parts.begin(), parts.end(), text::fold(key.text)) != parts.end();
    });
    const auto hour = number_of(map.find("hour"), 24);
    const auto year = number_of(map.find("year"), 2999);
    const auto month = number_of(map.find("month"), 12);
    const auto day = number_of(map.find("day"), 31);
    std::string text;
    if (!only || (!hour && !year))
        return text;
    if (year && month && day)
        text = std::to_string(*year) + "-" + two_digits(*month) + "-" + two_digits(*day);
    if (hour)
        text += (text.empty() ? "" : " ") + two_digits(*hour) + ":" +
                two_digits(number_of(map.find("minute"), 59).value_or(0));
    return text;
}

/// What a key is the hour of: "hour" and "startHour" of the start; nothing for any other.
std::optional<Field> field_of_part(std::string_view key, std::string_view part) {
    std::string plain = text::fold(key);
    std::erase_if(plain, [](char c) { return c == '_' || c == '-' || c == ' '; });
    if (plain == part)
        return Field::start;
    for (const auto& [begin, field] : {std::pair{"start", Field::start}, {"end", Field::end}})
        if (plain == begin + std::string(part) || plain == std::string(part) + begin)
            return field;
    return std::nullopt;
}

/// Hours and minutes beside each other as times.
void join_hours(Node& map) {
    if (std::none_of(map.keys.begin(), map.keys.end(),
                     [](const Node& key) { return key.text.find("our") != std::string::npos; }))
        return;
    for (const Field field : {Field::start, Field::end}) {
        const auto place_of = [&](std::string_view part) {
            for (std::size_t i = 0; i < map.keys.size(); ++i)
                if (field_of_part(map.keys[i].text, part) == field && map.items[i].is_text())
                    return i;
            return map.keys.size();
        };
        const std::size_t hours = place_of("hour");
        if (hours == map.keys.size())
            continue;
        const std::size_t minutes = place_of("minute");
        const bool whole = minutes < map.keys.size();
        const auto hour = number_of(&map.items[hours], 24);
        if (hour) // else it may be a time as a whole, "hour: 9:30"
            map.items[hours].text = two_digits(*hour) + ":" +
                                    two_digits(whole ? number_of(&map.items[minutes], 59).value_or(0) : 0);
        map.keys[hours].text = field == Field::start ? "start" : "end";
        if (hour && whole)
            map.remove(minutes);
    }
}

/// "0930" as "09:30"; empty where a key is no time of day, or may be a year.
std::string clock_key(const std::string& key) {
    const bool digits = key.size() == 4 && key.find_first_not_of("0123456789") == std::string::npos;
    const std::string clock = digits ? key.substr(0, 2) + ":" + key.substr(2) : key;
    const auto time = csv::time_of(clock, {}, 2000);
    return time && time->clock && !time->day ? clock : std::string();
}

/// Of a map of nothing but times of day, `{"09:30": Engines, "10:00": {title: Sails}}`, the texts as titles.
void title_clocks(Node& map) {
    constexpr std::string_view no_year = "19"; // some key of four digits is below those of years
    const bool told = map.keys.size() > 1 &&
                      std::all_of(map.keys.begin(), map.keys.end(),
                                  [](const Node& key) { return !clock_key(key.text).empty(); }) &&
                      std::any_of(map.keys.begin(), map.keys.end(), [&](const Node& key) {
                          return key.text < no_year || key.text.find(':') != std::string::npos;
                      });
    for (std::size_t i = 0; i < map.keys.size() && told; ++i) {
        map.keys[i].text = clock_key(map.keys[i].text);
        Node& item = map.items[i];
        if (!item.is_text() || text::trim(item.text).empty())
            continue;
        Node session;
        session.kind = Node::Kind::map;
        session.line = item.line;
        session.column = item.column;
        session.add(text_node("title", item), text_node(item.text, item));
        item = std::move(session);
    }
}

/// "day1 10:00", "Friday 10:00", "2025-09-18 10:00": a day and a time of it; else empty.
struct DayAndClock {
    std::string day;
    std::string clock;
};
DayAndClock day_and_clock(std::string_view text) {
    const std::size_t blank = text.find_last_of(" ,@");
    if (blank != std::string_view::npos && csv::counts_day(text.substr(0, blank)) &&
        csv::time_of(text.substr(blank + 1), {}, 2000))
        return {std::string(text.substr(0, blank)), std::string(text.substr(blank + 1))};
    const auto time = csv::time_of(text, {}, 2000);
    return time && time->day && time->clock ? DayAndClock{iso_day(*time->day), std::string(text)}
                                            : DayAndClock{};
}

/// "start_time_utc: 2024-09-14 10:00" as "start_time: 2024-09-14 10:00Z", where the map tells no other start.
void tell_utc(Node& map) {
    constexpr std::string_view zone = "utc";
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
        std::string& key = map.keys[i].text;
        if (key.size() <= zone.size() + 1 || !text::fold(key).ends_with(zone) || !map.items[i].is_text())
            continue;
        const std::string base = key.substr(0, key.find_last_not_of("_- ", key.size() - zone.size() - 1) + 1);
        const auto field = field_of(base);
        const std::string told(text::trim(map.items[i].text));
        if (!field || !csv::tells_time(*field) || !parse_iso_time(told + "Z") ||
            std::any_of(map.keys.begin(), map.keys.end(),
                        [&](const Node& other) { return field_of(other.text) == field; }))
            continue;
        key = base;
        map.items[i] = text_node(told + "Z", map.items[i]);
    }
}

/// Whether a map tells nothing but when, and perhaps where.
bool tells_times_alone(const Node& map) {
    bool begins = false;
    if (!map.is_map() || map.items.empty())
        return false;
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        const auto field = field_of(map.keys[i].text);
        const bool fits =
            field && (csv::tells_time(*field) || field == Field::duration || field == Field::room);
        if (!fits || !map.items[i].is_text())
            return false;
        begins = begins || field == Field::start || field == Field::day;
    }
    return begins;
}

bool is_titled(const Node& map) {
    return map.find("name") != nullptr || std::any_of(map.keys.begin(), map.keys.end(), [](const Node& key) {
               return field_of(key.text) == Field::title;
           });
}

/// "{title: …, when: {date: …, time: …}}": the times beside the title, where it has none.
void lift_times(Node& map) {
    if (!is_titled(map) ||
        std::any_of(map.keys.begin(), map.keys.end(), [](const Node& key) { return tells_time(key.text); }))
        return;
    const auto held = std::find_if(map.items.begin(), map.items.end(), tells_times_alone);
    if (held == map.items.end())
        return;
    Node times = std::move(*held);
    map.remove(static_cast<std::size_t>(held - map.items.begin()));
    for (std::size_t i = 0; i < times.items.size(); ++i)
        map.add(std::move(times.keys[i]), std::move(times.items[i]));
}

bool is_start(const Node& key) {
    return field_of(key.text) == Field::start;
}

/// Whether what a key of a map tells, when or where, does not hold at another of its times.
bool is_placed_anew(const Node& key, const Node& time) {
    const auto field = field_of(key.text);
    const auto told = [&](Field wanted) {
        return std::any_of(time.keys.begin(), time.keys.end(),
                           [&](const Node& other) { return field_of(other.text) == wanted; });
    };
    if (!field || (!csv::tells_time(*field) && *field != Field::room))
        return false;
    return told(*field) || (*field == Field::end && told(Field::start));
}

/// Whether a list tells several times at which one thing takes place.
bool lists_times(std::string_view key, const Node& list) {
    const bool may_be = field_of(key) == Field::start || holds_sessions(key);
    const bool times_alone = list.is_list() && !list.items.empty() && (may_be || !field_of(key)) &&
                             std::all_of(list.items.begin(), list.items.end(), tells_times_alone);
    if (times_alone || !may_be || !list.is_list() || list.items.empty())
        return times_alone;
    if (std::all_of(list.items.begin(), list.items.end(), tells_times_alone))
        return true;
    std::vector<DayAndClock> times;
    for (const Node& item : list.items)
        times.push_back(item.is_text() ? day_and_clock(item.text) : DayAndClock{});
    if (std::any_of(times.begin(), times.end(), [](const DayAndClock& time) { return time.clock.empty(); }))
        return false;
    return times.size() > 2 || (times.size() == 2 && times[0].day != times[1].day); // else start and end
}

class Spreading {
public:
    void walk(Node& node) {
        if (node.is_map())
            join(node);
        for (Node& item : node.items) {
            walk(item);
            if (node.is_list()) // what tells of an event as a whole stands in none
                lift_times(item);
        }
        if (std::none_of(node.items.begin(), node.items.end(), times_of))
            return;
        Node spread;
        spread.kind = node.kind;
        spread.line = node.line;
        spread.column = node.column;
        for (std::size_t i = 0; i < node.items.size(); ++i)
            for (Node& item : spread_out(node.items[i])) {
                spread.items.push_back(std::move(item));
                if (node.is_map())
                    spread.keys.push_back(node.keys[i]);
            }
        node = std::move(spread);
    }

private:
    static void join(Node& map) {
        tell_utc(map);
        for (std::size_t i = 0; i < map.items.size(); ++i) {
            if (map.items[i].is_map() && tells_time(map.keys[i].text))
                if (std::string text = joined(map.items[i]); !text.empty())
                    map.items[i] = text_node(std::move(text), map.items[i]);
        }
        join_hours(map);
        title_clocks(map);
    }

    /// The list of the times of what has a title; null where it has none.
    static const Node* times_of(const Node& map) {
        for (std::size_t i = 0; map.is_map() && i < map.items.size(); ++i)
            if (lists_times(map.keys[i].text, map.items[i]))
                return is_titled(map) ? &map.items[i] : nullptr;
        return nullptr;
    }

    /// What is told at each of its times; itself where it tells none.
    std::vector<Node> spread_out(Node& map) {
        const Node* const times = times_of(map);
        if (times == nullptr)
            return {std::move(map)};
        if (!copies_.allow(bytes_of(map) * times->items.size()))
            return {std::move(map)};
        const auto at = static_cast<std::size_t>(times - map.items.data());
        const Node list = map.items[at];
        map.remove(at);
        std::vector<Node> all;
        if (std::any_of(map.keys.begin(), map.keys.end(), is_start)) // "repeats: […]" beside its own
            all.push_back(map);
        for (const Node& time : list.items)
            all.push_back(at_time(map, time));
        return all;
    }

    static Node at_time(Node one, const Node& time) {
        const auto add = [&](std::string_view key, std::string text) {
            one.add(text_node(std::string(key), time), text_node(std::move(text), time));
        };
        for (std::size_t i = one.keys.size(); i > 0; --i)
            if (is_placed_anew(one.keys[i - 1], time))
                one.remove(i - 1);
        for (std::size_t i = 0; i < time.items.size(); ++i)
            add(time.keys[i].text, time.items[i].text);
        if (!time.is_text())
            return one;
        const DayAndClock told = day_and_clock(time.text);
        if (told.clock != time.text)
            add("day", told.day);
        add("start", told.clock);
        return one;
    }

    schedule::Copies copies_;
};

} // namespace

void spread_times(Node& document) {
    Spreading().walk(document);
}

} // namespace estrade::site

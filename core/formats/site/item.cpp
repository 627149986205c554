// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/item.h"

#include "core/formats/schedule/links.h"
#include "core/formats/session_words.h"
#include "core/formats/site/layout.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;

/// That an event can be on by a key for each.
constexpr int most_days = 14;

/// In lists of lists too.
bool holds_map(const Node& list) {
    return std::any_of(list.items.begin(), list.items.end(),
                       [](const Node& item) { return item.is_map() || (item.is_list() && holds_map(item)); });
}

/// Whether lists of maps stand anywhere in a map: it holds sessions, whatever its own key says.
bool nests(const Node& map) {
    return std::any_of(map.items.begin(), map.items.end(), [](const Node& item) {
        return item.is_list() ? holds_map(item) : item.is_map() && nests(item);
    });
}

/// Fields whose lists tell of a session rather than hold sessions.
bool describes(Field field) {
    constexpr std::array fields{Field::speakers,  Field::link,     Field::slides, Field::recording,
                                Field::resources, Field::language, Field::note,   Field::affiliation};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// Fields of which an agenda has room for one.
bool is_single(Field field) {
    constexpr std::array fields{Field::title, Field::subtitle, Field::room,        Field::track, Field::kind,
                                Field::level, Field::abstract, Field::description, Field::note};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// "sessions: {a: {…}, b: {…}}"
bool holds_maps_alone(const Node& map) {
    return std::all_of(map.items.begin(), map.items.end(), [](const Node& item) { return item.is_map(); });
}

/// "tag: security", which is no German day.
bool is_english_tag(std::string_view key, const Node& value, const DayReading& reading) {
    return text::fold(key) == "tag" &&
           !(value.is_text() &&
             (time_of(value.text, reading) || csv::counts_day(value.text) || csv::day_number(value.text)));
}

/// "participants: 30", which names nobody.
bool is_number_of_people(std::string_view key, const Node& value) {
    return value.is_text() && text::fold(key) == "participants";
}

/// "event: {name: …, start: …, tracks: […]}" beside a list of sessions.
bool is_about(const Node& map, std::size_t member, const DayReading& reading) {
    const std::string key = text::fold(map.keys[member].text);
    return (key == "event" || key == "conference") && tells_title(map.items[member]) &&
           std::any_of(map.items.begin(), map.items.end(), [&](const Node& other) {
               return other.is_list() && holds_map(other) && tells_clock(other, reading);
           });
}

/// "speakers: [{title: Boats, speaker: Ada King}, …]": sessions rather than people.
bool holds_talks(std::optional<Field> field, const Node& list) {
    return field == Field::speakers && list.is_list() && list.items.size() > 1 &&
           std::all_of(list.items.begin(), list.items.end(), [](const Node& item) {
               return item.is_map() && item.find("title") != nullptr && item.find("name") == nullptr &&
                      std::any_of(item.keys.begin(), item.keys.end(),
                                  [](const Node& key) { return field_of(key.text) == Field::speakers; });
           });
}

/// "dates: {start: …, end: …}", "time: {from: …, to: …}"
bool tells_when(std::optional<Field> field, const Node& map) {
    const bool of_time =
        field && csv::tells_time(*field) &&
        std::any_of(map.keys.begin(), map.keys.end(), [](const Node& key) { return tells_time(key.text); });
    return (of_time || map.find("start") != nullptr) && !tells_title(map);
}

/// "content: {video: …, text: …}", and no "content: {en: …, fr: …}"
bool holds_fields(std::optional<Field> field, const Node& map) {
    const bool text = field == Field::description || field == Field::abstract;
    return text && map.is_map() && std::any_of(map.keys.begin(), map.keys.end(), [](const Node& key) {
               constexpr std::size_t language = 2; // "no", which is a number too
               return key.text.size() > language && field_of(key.text);
           });
}

bool is_false(const Node& node) {
    const std::string word = text::fold(text::trim(node.text));
    return word == "false" || word == "no" || word == "off" || word == "0";
}

} // namespace

Item::Item(const Node& map, const DayReading& reading) : node(&map) {
    for (std::size_t i = 0; i < map.keys.size(); ++i) { // a list has none
        const std::string_view key = map.keys[i].text;
        const Node& value = map.items[i];
        const bool no_field = is_english_tag(key, value, reading) || is_number_of_people(key, value);
        const auto field = no_field ? std::nullopt : field_of(key);
        const bool deep = (value.is_list() && holds_map(value)) || value.is_map();
        const auto number = csv::day_number(key);
        const bool flag = number && *number <= most_days && value.is_text() && !key.empty() &&
                          (key.front() < '0' || key.front() > '9');
        const bool detail =
            field ? describes(*field) && !holds_talks(field, value)
                  : is_picture(key) || (csv::role_of(spaced(key)) && !tells_clock(value, reading));
        const bool part = deep && !detail && !is_about(map, i, reading) &&
                          (value.is_list() ||
                           ((!field || (*field == Field::title && holds_maps_alone(value)) || nests(value)) &&
                            (number || time_of(key, reading) || tells_clock(value, reading))));
        const bool prose = value.is_list() && holds_sessions(key) && !value.items.empty() &&
                           std::all_of(value.items.begin(), value.items.end(),
                                       [](const Node& one) { return one.is_text() && is_prose(one.text); });
        if (value.is_null())
            continue;
        if (flag) {
            on_no_day = on_no_day || is_false(value);
            if (is_true(value) && std::find(days.begin(), days.end(), *number) == days.end())
                days.push_back(*number);
        } else if (part || prose) {
            parts.push_back({key, &value});
        } else if (deep && !detail && (tells_when(field, value) || holds_fields(field, value))) {
            for (std::size_t j = 0; j < value.items.size(); ++j)
                if (const auto inner = field_of(value.keys[j].text))
                    told.push_back({*inner, {value.keys[j].text, &value.items[j]}});
                else if (!value.items[j].is_null())
                    others.push_back({value.keys[j].text, &value.items[j]});
        } else if (field) {
            const bool both = *field == Field::start && value.is_list() && value.items.size() == 2;
            told.push_back({*field, {key, both ? &value.items[0] : &value}});
            if (both) // "times: [10:00, 10:45]"
                told.push_back({Field::end, {key, &value.items[1]}});
        } else {
            others.push_back({key, &value});
        }
    }
    on_no_day = on_no_day && days.empty();
    put_room_first();
    take_label(reading);
    // "{a: {title: …, start: …}, b: {title: …}}": what tells no time is an event too, and is to be told
    if (!parts.empty() && told.empty() && parts.size() + others.size() == map.items.size())
        for (const Member& other : std::exchange(others, {}))
            (other.value->is_map() && tells_title(*other.value) && !is_talk(other) ? parts : others)
                .push_back(other);
}

/// "location: Harbour, room: Hall": where in a place an event is comes before the place.
void Item::put_room_first() {
    const auto is_room = [](const Told& one) {
        return one.field == Field::room && text::fold(one.member.key).find("room") != std::string::npos &&
               !words(*one.member.value).empty();
    };
    const auto first =
        std::find_if(told.begin(), told.end(), [](const Told& one) { return one.field == Field::room; });
    const auto room = std::find_if(first, told.end(), is_room);
    if (room != told.end())
        std::iter_swap(first, room);
}

void Item::take_label(const DayReading& reading) {
    for (const Told& one : told)
        if ((one.field == Field::title || one.field == Field::name) && !words(*one.member.value).empty())
            return;
    const bool described = !all(Field::description).empty(); // "agenda: travel_1" is an id then
    const auto label = std::find_if(others.begin(), others.end(), [&](const Member& other) {
        const std::string key = text::fold(other.key);
        return other.value->is_text() && !is_clock_alone(other.value->text, reading) &&
               (key == "label" || key == "heading" || key == "headline" || (key == "agenda" && !described));
    });
    if (label == others.end())
        return;
    told.push_back({Field::title, *label});
    others.erase(label);
}

std::vector<const Node*> Item::all(Field field) const {
    std::vector<const Node*> values;
    for (const Told& one : told)
        if (one.field == field)
            values.push_back(one.member.value);
    return values;
}

std::string Item::text(Field field) const {
    for (const Node* value : all(field))
        if (std::string found = words(*value); !found.empty())
            return found;
    return {};
}

std::vector<Told> Item::told_besides() const {
    std::vector<Told> besides;
    for (const Told& one : told)
        if (is_single(one.field) &&
            words(*one.member.value) != (one.field == Field::title ? title() : text(one.field)))
            besides.push_back(one);
    return besides;
}

std::string Item::title() const {
    for (const char* key : {"title", "Title", "name", "Name"})
        if (const Node* const value = node->find(key))
            if (std::string found = words(*value); !found.empty())
                return found;
    std::string found = text(Field::title);
    return found.empty() ? text(Field::name) : found;
}

std::optional<Role> role_of(const Member& member) {
    return csv::role_of(spaced(member.key));
}

void add_links(schedule::ListedEvent& event, const Node& node, std::string_view label,
               std::string_view type) {
    if (node.is_list()) {
        for (const Node& item : node.items)
            add_links(event, item, label, type);
        return;
    }
    Link link{node.is_text() ? words(node) : std::string(), std::string(label)};
    for (std::size_t i = 0; node.is_map() && i < node.items.size(); ++i) {
        const std::string told = words(node.items[i]);
        const auto field = csv::field_of(node.keys[i].text);
        if (is_address(told) || field == Field::link || node.keys[i].text == "href")
            link.url = told;
        else if (field == Field::title || field == Field::name || node.keys[i].text == "label")
            link.label = told;
    }
    if (link.url.empty())
        return;
    if (type.empty())
        schedule::add_link(event, std::move(link));
    else
        schedule::add_attachment(event, std::move(link), type);
}

} // namespace estrade::site

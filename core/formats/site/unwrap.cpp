// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/unwrap.h"

#include "core/formats/site/item.h"
#include "core/formats/site/posts.h"
#include "core/formats/site/services.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;

bool has_only(const Node& map, std::initializer_list<std::string_view> keys) {
    return std::all_of(map.keys.begin(), map.keys.end(), [&](const Node& key) {
        return std::find(keys.begin(), keys.end(), key.text) != keys.end();
    });
}

/// Puts what a map holds in its place.
void replace_by(Node& map, Node& held) {
    Node inner = std::move(held);
    map = std::move(inner);
}

/// Adds the members of one map to another, but those it has; what it takes is left empty.
void lift(Node& into, Node& from) {
    Node held = std::move(from);
    from = Node();
    for (std::size_t i = 0; i < held.items.size(); ++i)
        if (const Node* const own = into.find(held.keys[i].text); own == nullptr || own->is_null()) {
            into.add(std::move(held.keys[i]), std::move(held.items[i]));
        }
}

/// Indico's "endDate: {date: …, time: …, tz: …}" as "{dateTime: …, tz: …}".
void join_day_and_clock(Node& value) {
    Node* const day = member(value, "date");
    const Node* const clock = member(value, "time");
    if (day == nullptr || clock == nullptr || !day->is_text() || !clock->is_text() ||
        !has_only(value, {"date", "time", "tz", "timezone", "timeZone"}))
        return;
    (day->text += " ") += clock->text;
    value.remove(static_cast<std::size_t>(clock - value.items.data()));
}

/// "start: {dateTime: …, timeZone: …}": the time in its place, the zone beside it.
void flatten_times(Node& map) {
    static constexpr std::array<std::string_view, 5> times{"dateTime", "local", "date", "utc", "iso"};
    static constexpr std::array<std::string_view, 3> zones{"timeZone", "timezone", "tz"};
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        Node& value = map.items[i];
        if (value.is_map() && tells_time(map.keys[i].text))
            join_day_and_clock(value);
        if (!value.is_map() || !tells_time(map.keys[i].text) ||
            !has_only(value, {"dateTime", "local", "date", "utc", "iso", "timeZone", "timezone", "tz"}))
            continue;
        std::string zone;
        for (const std::string_view key : zones)
            if (const Node* const told = value.find(key); told != nullptr && told->is_text())
                zone = told->text;
        const auto* const time = std::find_if(times.begin(), times.end(), [&](std::string_view key) {
            const Node* const told = value.find(key);
            return told != nullptr && told->is_text();
        });
        if (time == times.end())
            continue;
        const bool day_after = *time == "date" && field_of(map.keys[i].text) == Field::end;
        replace_by(value, *member(value, *time));
        if (const auto day = day_after ? parse_iso_day(value.text) : std::nullopt)
            value.text = iso_day(*day - date::days{1}); // Google tells the day after the last
        if (!zone.empty() && map.find("timezone") == nullptr)
            map.add(yaml::text_node("timezone"), yaml::text_node(std::move(zone)));
    }
}

/// A calendar's "summary" is a title where nothing else is.
void name_summary(Node& map) {
    const bool timed =
        std::any_of(map.keys.begin(), map.keys.end(), [](const Node& key) { return tells_time(key.text); });
    const bool titled = std::any_of(map.keys.begin(), map.keys.end(), [](const Node& key) {
        return field_of(key.text) == Field::title || key.text == "name";
    });
    if (timed && !titled)
        for (Node& key : map.keys)
            if (key.text == "summary")
                key.text = "title";
}

/// JSON:API: what a map refers to stands beside what it tells.
void lift_relationships(Node& map) {
    Node* const held = member(map, "relationships");
    if (held == nullptr || !held->is_map())
        return;
    for (Node& one : held->items) // of "{data: …, links: …}"
        if (Node* const data = member(one, "data"); data != nullptr)
            replace_by(one, *data);
    lift(map, *held);
}

/// JSON:API: what is included is listed by its type.
void group_included(Node& document) {
    Node* const included = member(document, "included");
    if (included == nullptr || !included->is_list())
        return;
    Node groups;
    groups.kind = Node::Kind::map;
    for (Node& item : std::exchange(included->items, {})) {
        const Node* const type = item.find("type");
        if (type == nullptr || !type->is_text()) {
            included->items.push_back(std::move(item));
            continue;
        }
        if (groups.find(type->text) == nullptr) {
            Node list;
            list.kind = Node::Kind::list;
            list.line = item.line;
            list.column = item.column;
            groups.add(*type, std::move(list));
        }
        member(groups, type->text)->items.push_back(std::move(item));
    }
    lift(document, groups);
}

/// "venue: {id: 3, venue: Town Hall}": what is told by the key again is a name.
void name_by_key(Node& value, const std::string& key) {
    if (!value.is_map() || value.find("name") != nullptr || value.find("title") != nullptr)
        return;
    for (std::size_t i = 0; i < value.items.size(); ++i)
        if (value.keys[i].text == key && value.items[i].is_text())
            value.keys[i].text = "name";
}

/// WordPress's calendars tell a post's date beside that of the event, its times once more in parts
/// ("start_date_details: {year: …, hour: …}"), and categories in full.
void leave_out_of_post(Node& map) {
    for (std::size_t i = 0; i < map.items.size(); ++i)
        if (Node& value = map.items[i];
            map.keys[i].text.ends_with("_details") && value.is_map() &&
            has_only(value, {"year", "month", "day", "hour", "minutes", "seconds"}))
            value = Node();
    const Node* const own = map.find("start_date");
    const Node* const post = map.find("date");
    if (own == nullptr || post == nullptr || !own->is_text() || !post->is_text())
        return;
    map.remove(static_cast<std::size_t>(post - map.items.data()));
    for (std::size_t i = 0; i < map.items.size(); ++i)
        if (Node& list = map.items[i]; map.keys[i].text == "categories" && list.is_list())
            for (Node& category : list.items)
                if (Node* const name = member(category, "name"); name != nullptr && name->is_text())
                    replace_by(category, *name);
}

/// JSON-LD: people and places that "@graph" lists are known by their types; where an event is online is an
/// address and no place.
void group_graph(Node& document) {
    Node* const graph = member(document, "@graph");
    if (graph == nullptr || !graph->is_list())
        return;
    Node people;
    people.kind = Node::Kind::list;
    Node places = people;
    std::vector<Node> others;
    for (Node& item : std::exchange(graph->items, {})) {
        const Node* const type = item.find("@type");
        const std::string word = type != nullptr ? type->text : std::string();
        (word == "Person"  ? people.items
         : word == "Place" ? places.items
                           : others)
            .push_back(std::move(item));
    }
    graph->items = std::move(others);
    for (auto& [key, list] : {std::pair{"speakers", &people}, std::pair{"rooms", &places}})
        if (!list->items.empty() && document.find(key) == nullptr)
            document.add(yaml::text_node(key), std::move(*list));
}

bool is_online(const Node& place) {
    const Node* const type = place.find("@type");
    return place.is_map() && type != nullptr && type->text == "VirtualLocation";
}

void take_online_places(Node& map) {
    std::string address;
    for (Node& value : map.items) {
        const auto take = [&](Node& place) {
            if (const Node* const url = place.find("url"); url != nullptr && url->is_text())
                address = url->text;
        };
        if (is_online(value)) {
            take(value);
            value = Node();
        } else if (value.is_list() && std::any_of(value.items.begin(), value.items.end(), is_online)) {
            for (Node& place : value.items)
                if (is_online(place))
                    take(place);
            std::erase_if(value.items, is_online);
            if (value.items.size() == 1)
                replace_by(value, value.items.front());
        }
    }
    if (!address.empty() && map.find("link") == nullptr)
        map.add(yaml::text_node("link"), yaml::text_node(std::move(address)));
}

/// Wagtail's "body: [{type: paragraph, value: …}, …]" as the text it is.
void join_blocks(Node& value) {
    const auto is_block = [](const Node& block) {
        const Node* const told = block.find("value");
        return block.is_map() && block.find("type") != nullptr && told != nullptr && told->is_text() &&
               has_only(block, {"type", "value", "id"});
    };
    if (!value.is_list() || value.items.empty() ||
        !std::all_of(value.items.begin(), value.items.end(), is_block))
        return;
    std::string all;
    for (const Node& block : value.items)
        (all += all.empty() ? "" : "\n\n") += block.find("value")->text;
    value = yaml::text_node(std::move(all), value);
}

/// Google Sheets' API: "values: [[Title, Start], [Welcome, 09:00]]" is a list of what its rows tell, by the
/// heads in the first.
void head_values(Node& map) {
    Node* const rows = member(map, "values");
    const auto is_row = [](const Node& row) {
        return row.is_list() && std::all_of(row.items.begin(), row.items.end(), [](const Node& cell) {
                   return cell.is_text() || cell.is_null();
               });
    };
    if (rows == nullptr || !rows->is_list() || rows->items.size() < 2 ||
        !std::all_of(rows->items.begin(), rows->items.end(), is_row))
        return;
    std::erase_if(rows->items, [](const Node& row) { return row.items.empty(); });
    if (rows->items.empty())
        return;
    const Node heads = std::move(rows->items.front());
    rows->items.erase(rows->items.begin());
    for (Node& row : rows->items) {
        Node told;
        told.kind = Node::Kind::map;
        told.line = row.line;
        told.column = row.column;
        for (std::size_t i = 0; i < std::min(row.items.size(), heads.items.size()); ++i)
            if (!row.items[i].text.empty())
                told.add(heads.items[i], std::move(row.items[i]));
        row = std::move(told);
    }
    replace_by(map, *rows);
}

void unwrap_map(Node& map) {
    unwrap_post(map);
    for (const std::string_view list : {"edges", "nodes"})
        if (Node* const held = member(map, list);
            held != nullptr && held->is_list() &&
            has_only(map, {"edges", "nodes", "pageInfo", "totalCount", "__typename"}))
            return replace_by(map, *held);
    if (Node* const held = member(map, "node"); held != nullptr && held->is_map() && map.items.size() == 1)
        return replace_by(map, *held);
    if (Node* const text = member(map, "text");
        text != nullptr && text->is_text() && has_only(map, {"text", "html"}))
        return replace_by(map, *text);
    if (Node* const held = member(map, "attributes");
        held != nullptr && held->is_map() &&
        has_only(map, {"id", "type", "attributes", "meta", "links", "relationships"})) {
        lift(map, *held);
        lift_relationships(map);
    }
    if (Node* const held = member(map, "fields");
        held != nullptr && held->is_map() && member(map, "sys") != nullptr)
        lift(map, *held);
    for (Node& value : map.items)
        if (Node* const held = member(value, "data");
            held != nullptr && has_only(value, {"data", "meta"}) && !held->is_null())
            replace_by(value, *held);
    for (const std::string_view key : {"proposal", "submission"})
        if (Node* const held = member(map, key); held != nullptr && held->is_map())
            lift(map, *held);
    for (std::size_t i = 0; i < map.items.size(); ++i) {
        name_by_key(map.items[i], map.keys[i].text);
        join_blocks(map.items[i]);
    }
    put_services_right(map);
    leave_out_of_post(map);
    take_online_places(map);
    group_graph(map);
    flatten_times(map);
    name_summary(map);
    group_included(map);
    head_values(map);
}

} // namespace

void unwrap(Node& document) {
    for (Node& item : document.items)
        unwrap(item);
    if (document.is_map())
        unwrap_map(document);
}

} // namespace estrade::site

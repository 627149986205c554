// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/services.h"

#include "core/formats/site/values.h"

#include <algorithm>
#include <string>

namespace estrade::site {

using yaml::Node;
using yaml::text_node;

Node* member(Node& map, std::string_view key) {
    for (std::size_t i = 0; map.is_map() && i < map.items.size(); ++i)
        if (map.keys[i].text == key)
            return &map.items[i];
    return nullptr;
}

namespace {

void leave_out(Node& map, std::string_view key) {
    if (Node* const value = member(map, key))
        *value = Node();
}

/// "recA1b2C3d4E5f6G7", and lists of such.
bool are_records(const Node& value) {
    constexpr std::size_t length = 17;
    if (value.is_list())
        return !value.items.empty() && std::all_of(value.items.begin(), value.items.end(), are_records);
    return value.is_text() && value.text.size() == length && value.text.starts_with("rec") &&
           std::all_of(value.text.begin(), value.text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
}

/// Airtable's "{id: …, createdTime: …, fields: {…}}".
void take_record(Node& map) {
    Node* const held = member(map, "fields");
    if (held == nullptr || !held->is_map() || map.find("createdTime") == nullptr)
        return;
    Node fields = std::move(*held);
    for (std::size_t i = 0; i < fields.items.size(); ++i)
        if (are_records(fields.items[i]))
            fields.keys[i].text += "_id";
    if (const Node* const id = map.find("id"); id != nullptr && fields.find("id") == nullptr)
        fields.add(text_node("id"), *id);
    map = std::move(fields);
}

/// Sanity's "[{_type: block, children: [{text: …}]}]" as the text it is.
void join_blocks(Node& value) {
    const auto is_block = [](const Node& block) {
        const Node* const type = block.find("_type");
        const Node* const children = block.find("children");
        return block.is_map() && type != nullptr && type->text == "block" && children != nullptr &&
               children->is_list();
    };
    if (!value.is_list() || value.items.empty() ||
        !std::all_of(value.items.begin(), value.items.end(), is_block))
        return;
    std::string all;
    for (const Node& block : value.items) {
        all += all.empty() ? "" : "\n\n";
        for (const Node& child : block.find("children")->items)
            if (const Node* const text = child.is_text() ? &child : child.find("text");
                text != nullptr && text->is_text())
                all += text->text;
    }
    value = text_node(std::move(all), value);
}

/// Of what tells a time: others are kept back with it.
bool is_draft(const Node& map) {
    if (std::none_of(map.keys.begin(), map.keys.end(), [](const Node& key) { return tells_time(key.text); }))
        return false;
    const Node* const id = map.find("_id");
    const Node* const published = map.find("publishedAt");
    return (id != nullptr && id->text.starts_with("drafts.")) ||
           (published != nullptr && published->is_null());
}

/// FullCalendar's "{resources: [{id: a, title: Hall}], events: [{resourceId: a, extendedProps: {…}}]}".
void name_resources(Node& map) {
    Node* const events = member(map, "events");
    Node* const resources = member(map, "resources");
    if (events == nullptr || resources == nullptr || !events->is_list() || !resources->is_list() ||
        map.find("rooms") != nullptr)
        return;
    constexpr std::size_t most = 200; // keys of an event, which are compared with one another
    bool any = false;
    for (Node& event : events->items) {
        for (Node& key : event.keys)
            if (key.text == "resourceId" || key.text == "resourceIds") {
                key.text = key.text == "resourceId" ? "room" : "rooms";
                any = true;
            }
        if (Node* const more = member(event, "extendedProps");
            more != nullptr && more->is_map() && more->items.size() + event.items.size() <= most) {
            Node held = std::move(*more);
            *more = Node();
            for (std::size_t i = 0; i < held.items.size(); ++i)
                if (event.find(held.keys[i].text) == nullptr)
                    event.add(std::move(held.keys[i]), std::move(held.items[i]));
        }
    }
    for (std::size_t i = 0; any && i < map.items.size(); ++i)
        if (&map.items[i] == resources)
            map.keys[i].text = "rooms";
}

} // namespace

void put_services_right(Node& map) {
    take_record(map);
    for (Node& value : map.items)
        join_blocks(value);
    if (map.find("iCalUID") != nullptr) {
        leave_out(map, "organizer");
        leave_out(map, "creator");
    }
    if (is_draft(map) && map.find("draft") == nullptr)
        map.add(text_node("draft", map), text_node("true", map));
    name_resources(map);
}

} // namespace estrade::site

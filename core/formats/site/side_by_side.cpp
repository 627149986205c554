// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/side_by_side.h"

#include "core/formats/site/item.h"
#include "core/formats/site/layout.h"
#include "core/text/text.h"

#include <algorithm>
#include <set>
#include <string>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;
using yaml::text_node;

constexpr std::size_t longest_name = 200; ///< bytes: what is longer is not copied to each session

const Node* value_of(const Node& map, Field field) {
    for (std::size_t i = 0; i < map.keys.size(); ++i)
        if (field_of(map.keys[i].text) == field && map.items[i].is_text() &&
            !text::trim(map.items[i].text).empty())
            return &map.items[i];
    return nullptr;
}

/// Whether it tells a time, not only a word that may stand for one: "tag: easy".
bool is_timed(const Node& map) {
    for (std::size_t i = 0; i < map.keys.size(); ++i)
        if (tells_time(map.keys[i].text) &&
            map.items[i].text.find_first_of("0123456789") != std::string::npos)
            return true;
    return false;
}

/// The sessions that a slot with a time lists, none of which tells its own; null where it lists none.
Node* listed_in(Node& slot) {
    if (!slot.is_map() || !is_timed(slot) || value_of(slot, Field::room) != nullptr)
        return nullptr;
    for (std::size_t i = 0; i < slot.items.size(); ++i) {
        Node& list = slot.items[i];
        const bool talks = list.is_list() && list.items.size() > 1 && holds_sessions(slot.keys[i].text) &&
                           std::all_of(list.items.begin(), list.items.end(), [](const Node& talk) {
                               return talk.is_map() && tells_title(talk) && !is_timed(talk);
                           });
        if (talks)
            return &list;
    }
    return nullptr;
}

template <class Look>
void each_list(Node& node, const Look& look) {
    if (Node* const list = listed_in(node))
        look(node, *list);
    for (Node& item : node.items)
        each_list(item, look);
}

bool is_untimed_talk(const Node& talk) {
    return talk.is_map() && tells_title(talk) && !is_timed(talk);
}

/// A talk, or what holds talks: "{subevents: [{title: …}]}".
bool is_column(const Node& held) {
    return is_untimed_talk(held) || std::any_of(held.items.begin(), held.items.end(), [](const Node& list) {
               return list.is_list() && !list.items.empty() &&
                      std::all_of(list.items.begin(), list.items.end(), is_untimed_talk);
           });
}

/// "{a: {title: …}, b: {}}"; not "{'9:30': {title: …}}", nor one talk with a host of whom a title is told.
bool are_columns(const Node& held) {
    return std::none_of(held.keys.begin(), held.keys.end(),
                        [](const Node& key) {
                            return field_of(key.text) || key.text.empty() ||
                                   (key.text.front() >= '0' && key.text.front() <= '9');
                        }) &&
           std::all_of(held.items.begin(), held.items.end(),
                       [](const Node& item) { return item.is_map(); }) &&
           std::any_of(held.items.begin(), held.items.end(), is_column);
}

/// Makes a list of what a slot with a time tells for each of its tracks or rooms by their keys ("time: …,
/// tracks: {a: {title: …}, b: {title: …}}"), which each session then names.
void list_tracks(Node& node) {
    for (Node& item : node.items)
        list_tracks(item);
    if (!node.is_map() || !is_timed(node))
        return;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        Node& held = node.items[i];
        const auto field = field_of(node.keys[i].text);
        const bool named = field == Field::track || field == Field::room;
        const bool columns = named ? std::all_of(held.items.begin(), held.items.end(), tells_title)
                                   : holds_sessions(node.keys[i].text) && are_columns(held);
        if (!held.is_map() || held.items.size() < 2 || !columns)
            continue;
        const std::string name = field == Field::track ? "track" : "room";
        for (std::size_t j = 0; j < held.items.size(); ++j)
            if (value_of(held.items[j], *field) == nullptr)
                held.items[j].add(text_node(name, held.items[j]),
                                  text_node(held.keys[j].text.substr(0, longest_name), held.items[j]));
        std::erase_if(held.items,
                      [](const Node& talk) { return tells_title(talk) && Item(talk, {}).title().empty(); });
        held.keys.clear();
        held.kind = Node::Kind::list;
        node.keys[i].text = "sessions";
    }
}

/// The names in a document's own list of rooms.
std::vector<std::string> rooms_of(const Node& document) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < document.keys.size() && names.empty(); ++i)
        if (field_of(document.keys[i].text) == Field::room && document.items[i].is_list())
            for (const Node& room : document.items[i].items)
                names.push_back(room.text.size() <= longest_name ? room.text : std::string());
    const bool all = std::none_of(names.begin(), names.end(), [](const auto& name) { return name.empty(); });
    return all ? names : std::vector<std::string>();
}

bool have_rooms_each(const Node& list) {
    std::set<std::string_view> rooms;
    for (const Node& talk : list.items)
        if (const Node* const room = value_of(talk, Field::room))
            rooms.insert(text::trim(room->text));
    return rooms.size() == list.items.size();
}

void title_as_note(Node& slot, Node& list) {
    const Node* const label = slot.find("label");
    std::string title = Item(slot, {}).title();
    if (title.empty() && label != nullptr && label->is_text())
        title = label->text;
    if (title.empty() || title.size() > longest_name)
        return;
    for (Node& talk : list.items)
        if (value_of(talk, Field::note) == nullptr)
            talk.add(text_node("note", talk), text_node(title, talk));
    for (std::size_t i = slot.items.size(); i > 0; --i)
        if (slot.items[i - 1].is_text() && slot.items[i - 1].text == title)
            slot.remove(i - 1); // last, for `list` may stand after it
}

} // namespace

void part_rooms(Node& document) {
    list_tracks(document);
    const std::vector<std::string> rooms = rooms_of(document);
    std::size_t lists = 0;
    bool placed = rooms.size() > 1;
    each_list(document, [&](const Node&, const Node& list) {
        ++lists;
        placed = placed && list.items.size() == rooms.size() &&
                 std::none_of(list.items.begin(), list.items.end(),
                              [](const Node& talk) { return value_of(talk, Field::room) != nullptr; });
    });
    each_list(document, [&](Node& slot, Node& list) {
        for (std::size_t i = 0; i < list.items.size() && placed && lists > 1; ++i)
            list.items[i].add(text_node("room", list.items[i]), text_node(rooms[i], list.items[i]));
        if (have_rooms_each(list))
            title_as_note(slot, list);
    });
}

} // namespace estrade::site

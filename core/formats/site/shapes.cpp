// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/shapes.h"

#include "core/formats/csv/times.h"
#include "core/formats/schedule/copies.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/references.h"
#include "core/formats/site/values.h"
#include "core/text/text.h"

#include <algorithm>
#include <utility>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;

/// Where a map has the sessions of the one whom it tells of; the number of its members where it has none.
std::size_t sessions_of(const Node& person) {
    for (std::size_t i = 0; tells_title(person) && i < person.items.size(); ++i)
        if (const Node& list = person.items[i];
            list.is_list() && holds_sessions(person.keys[i].text) && !list.items.empty() &&
            std::all_of(list.items.begin(), list.items.end(), tells_title) && tells_clock(list, {}))
            return i;
    return person.items.size();
}

/// The list of a map's speakers who have their sessions, where nothing beside it tells times; null for none.
Node* speakers_with_sessions(Node& map) {
    Node* found = nullptr;
    for (std::size_t i = 0; map.is_map() && i < map.items.size(); ++i) {
        Node& list = map.items[i];
        const bool speakers = list.is_list() && field_of(map.keys[i].text) == Field::speakers;
        if (speakers && std::any_of(list.items.begin(), list.items.end(), [](const Node& person) {
                return sessions_of(person) < person.items.size();
            }))
            found = &list;
        else if (tells_clock(list, {}))
            return nullptr;
    }
    return found;
}

/// The sessions of a list of speakers, each with whose it is.
Node sessions_of_all(Node speakers) {
    schedule::Copies copies;
    Node all;
    all.kind = Node::Kind::list;
    all.line = speakers.line;
    all.column = speakers.column;
    for (Node& person : speakers.items) {
        const std::size_t at = sessions_of(person);
        if (at == person.items.size())
            continue;
        Node sessions = std::move(person.items[at]);
        person.remove(at);
        const std::size_t bytes = bytes_of(person);
        for (Node& session : sessions.items) {
            const bool told = std::any_of(session.keys.begin(), session.keys.end(), [](const Node& key) {
                return field_of(key.text) == Field::speakers;
            });
            if (!told && copies.allow(bytes))
                session.add(yaml::text_node("speakers", session), person);
            all.items.push_back(std::move(session));
        }
    }
    return all;
}

/// "[{name: …, bio: …, sessions: […]}]"
bool lists_speakers(const Node& list) {
    const auto has_sessions = [](const Node& person) { return sessions_of(person) < person.items.size(); };
    return list.is_list() && std::any_of(list.items.begin(), list.items.end(), has_sessions) &&
           std::any_of(list.items.begin(), list.items.end(), [](const Node& person) {
               return std::any_of(person.keys.begin(), person.keys.end(), [](const Node& key) {
                   const auto field = field_of(key.text);
                   return field == Field::bio || field == Field::affiliation;
               });
           });
}

void list_sessions(Node& document) {
    if (lists_speakers(document)) {
        Node sessions = sessions_of_all(std::move(document));
        document = std::move(sessions);
    }
    if (!document.is_map())
        return;
    if (Node* const speakers = speakers_with_sessions(document)) {
        Node sessions = sessions_of_all(std::move(*speakers));
        document.remove(static_cast<std::size_t>(speakers - document.items.data()));
        document.add(yaml::text_node("sessions", sessions), sessions);
    } else if (document.items.size() == 1) {
        list_sessions(document.items.front());
    }
}

/// The member of a map that tells the id of an event by that name; the number of its members for none.
std::size_t event_id(const Node& map) {
    const auto found = std::find_if(map.keys.begin(), map.keys.end(), [](const Node& key) {
        return text::fold(spaced(key.text)) == "event id";
    });
    return static_cast<std::size_t>(found - map.keys.begin());
}

void leave_out_shared_id(Node& list) {
    const auto id_of_event = [](const Node& map) {
        const std::size_t at = event_id(map);
        return map.is_map() && at < map.items.size() ? map.items[at].text : std::string();
    };
    if (!list.is_list() || list.items.size() < 2)
        return;
    const std::string first = id_of_event(list.items.front());
    if (!first.empty() && std::all_of(list.items.begin(), list.items.end(),
                                      [&](const Node& map) { return id_of_event(map) == first; }))
        for (Node& map : list.items)
            map.remove(event_id(map));
}

bool tells_clock_alone(const Node& node) {
    const auto time = node.is_text() ? time_of(node.text, {}) : std::nullopt;
    return time && time->clock && !time->day &&
           node.text.find_first_not_of("0123456789") != std::string::npos;
}

bool tells_any_time(const Node& node) {
    return std::any_of(node.keys.begin(), node.keys.end(),
                       [](const Node& key) { return tells_time(key.text); }) ||
           std::any_of(node.items.begin(), node.items.end(), tells_any_time);
}

/// The only unknown key under which all maps of a list tell a time of day; empty for none.
std::string key_of_times(const Node& list) {
    constexpr std::size_t most = 100; // keys, each of which is looked up in all maps
    std::string found;
    if (!list.is_list() || list.items.size() < 2 || !list.items.front().is_map() ||
        list.items.front().keys.size() > most)
        return found;
    for (const Node& key : list.items.front().keys) {
        const bool times =
            !field_of(key.text) && std::all_of(list.items.begin(), list.items.end(), [&](const Node& map) {
                const Node* const value = map.find(key.text);
                return value != nullptr && tells_clock_alone(*value);
            });
        if (times && !std::exchange(found, key.text).empty())
            return {};
    }
    return found;
}

std::string name_times(Node& node) {
    std::string found = key_of_times(node);
    if (!found.empty())
        for (Node& map : node.items)
            for (Node& key : map.keys)
                if (key.text == found)
                    key.text = "time";
    for (Node& item : node.items)
        if (std::string within = name_times(item); found.empty())
            found = std::move(within);
    return found;
}

/// "[{block: {…}}, {block: {…}}]" as a list of what is told of each.
void take_out_of_wraps(Node& list) {
    const auto is_wrap = [&](const Node& item) {
        return item.is_map() && item.items.size() == 1 && item.items.front().is_map() &&
               item.keys.front().text == list.items.front().keys.front().text;
    };
    if (!list.is_list() || list.items.empty() || !list.items.front().is_map() ||
        list.items.front().keys.empty() || field_of(list.items.front().keys.front().text) ||
        !std::all_of(list.items.begin(), list.items.end(), is_wrap) ||
        time_of(list.items.front().keys.front().text, {}))
        return;
    for (Node& item : list.items) {
        Node inner = std::move(item.items.front());
        item = std::move(inner);
    }
}

/// "duration: 13:30 - 14:30" of what tells no other time is when it is.
void name_range(Node& map) {
    if (!map.is_map() ||
        std::any_of(map.keys.begin(), map.keys.end(), [](const Node& key) { return tells_time(key.text); }))
        return;
    for (std::size_t i = 0; i < map.items.size(); ++i)
        if (map.items[i].is_text() && field_of(map.keys[i].text) == Field::duration)
            if (const auto time = time_of(map.items[i].text, {}); time && time->clock && time->end_clock)
                map.keys[i].text = "time";
}

/// "{start: …, items: [Break]}": the only word for what is on then is its title.
void name_only_item(Node& map) {
    if (!map.is_map() || tells_title(map) ||
        std::none_of(map.keys.begin(), map.keys.end(), [](const Node& key) { return tells_time(key.text); }))
        return;
    for (std::size_t i = 0; i < map.items.size(); ++i)
        if (Node& list = map.items[i]; list.is_list() && holds_sessions(map.keys[i].text) &&
                                       list.items.size() == 1 && list.items.front().is_text() &&
                                       !is_prose(list.items.front().text)) {
            map.keys[i].text = "title";
            Node only = std::move(list.items.front());
            list = std::move(only);
            return;
        }
}

void put_right(Node& node) {
    leave_out_shared_id(node);
    take_out_of_wraps(node);
    name_range(node);
    name_only_item(node);
    for (Node& item : node.items)
        put_right(item);
}

} // namespace

std::string put_shapes_right(Node& document) {
    list_sessions(document);
    put_right(document);
    return tells_any_time(document) ? std::string() : name_times(document);
}

} // namespace estrade::site

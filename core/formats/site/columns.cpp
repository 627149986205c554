// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/columns.h"

#include "core/formats/room_lists.h"
#include "core/formats/session_words.h"
#include "core/formats/site/item.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/references.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;
using yaml::text_node;

constexpr std::size_t longest_name = 200; ///< bytes: what is longer is not copied to each session

/// "all: Lunch" beside keys for rooms.
bool is_of_all_rooms(std::string_view key) {
    static constexpr std::array<std::string_view, 6> more{"everyone", "everybody", "common",
                                                          "plenary",  "shared",    "both"};
    return are_all_rooms(key) || std::find(more.begin(), more.end(), text::fold(key)) != more.end();
}

bool is_timed(const Node& map) {
    for (std::size_t i = 0; map.is_map() && i < map.keys.size(); ++i)
        if (tells_time(map.keys[i].text) &&
            map.items[i].text.find_first_of("0123456789") != std::string::npos)
            return true;
    return false;
}

bool is_titled(const Node& map) {
    return std::any_of(map.keys.begin(), map.keys.end(), [](const Node& key) {
        const auto field = field_of(key.text);
        return field == Field::title || field == Field::name || field == Field::kind;
    });
}

/// "{title: …, speakers: …}", of which no time is told.
bool is_talk(const Node& value) {
    return value.is_map() && tells_title(value) && !is_timed(value);
}

/// What a list tells of an id.
struct Place {
    std::string room;
    std::string track;
};

class Columns {
public:
    void learn(const Node& document) {
        for (std::size_t i = 0; document.is_map() && i < document.items.size(); ++i)
            if (const auto field = field_of(document.keys[i].text);
                field == Field::track || field == Field::room)
                for (const Node& entry : document.items[i].items)
                    learn(entry, *field);
    }

    void write_out(Node& node) {
        for (Node& item : node.items)
            write_out(item);
        if (node.is_list())
            write_out_rows(node);
    }

private:
    void learn(const Node& entry, Field field) {
        const std::string id = id_of(entry);
        const std::string name = words(entry);
        if (id.empty() || name.empty() || name.size() > longest_name || !tells_title(entry))
            return;
        Place place;
        (field == Field::room ? place.room : place.track) = name;
        for (std::size_t i = 0; field == Field::track && i < entry.keys.size(); ++i)
            if (field_of(entry.keys[i].text) == Field::room && entry.items[i].text.size() <= longest_name)
                place.room = words(entry.items[i]);
        places_.try_emplace(id, std::move(place));
    }

    void write_out_rows(Node& list) const {
        std::set<std::string> columns; // by the keys of talks
        for (const Node& row : list.items)
            for (std::size_t i = 0; is_timed(row) && !is_titled(row) && i < row.items.size(); ++i)
                if (const std::string& key = row.keys[i].text;
                    !key.empty() && !field_of(key) && !holds_sessions(key) && is_talk(row.items[i]))
                    columns.insert(key);
        if (columns.size() < 2)
            columns.clear();
        for (Node& row : list.items)
            if (is_timed(row) && !is_titled(row)) {
                write_out(row, columns);
                name_by_kind(row);
            }
    }

    /// "{time: 10:00, break: Tea}"
    static void name_by_kind(Node& row) {
        std::size_t found = row.items.size();
        for (std::size_t i = 0; i < row.items.size(); ++i) {
            const Node& value = row.items[i];
            if (value.is_list() || value.is_map())
                return; // sessions that are on then
            if (!field_of(row.keys[i].text) && kind_of_word(row.keys[i].text) && value.is_text() &&
                !is_truth(value.text) && !is_number(text::trim(value.text)) && found == row.items.size())
                found = i;
        }
        if (found == row.items.size())
            return;
        row.add(text_node("type", row), text_node(row.keys[found].text, row));
        row.keys[found].text = "title";
    }

    void write_out(Node& row, const std::set<std::string>& columns) const {
        Node sessions;
        sessions.kind = Node::Kind::list;
        std::string only; // the text under all keys
        bool same = true;
        Node rest; // and no copy of all that it holds
        rest.kind = row.kind;
        rest.line = row.line;
        rest.column = row.column;
        for (std::size_t i = 0; i < row.items.size(); ++i) {
            Node& value = row.items[i];
            const std::string& key = row.keys[i].text;
            const bool all = is_of_all_rooms(key);
            const bool text = value.is_text() && !is_truth(value.text) && !text::trim(value.text).empty();
            if (!(all || columns.contains(key)) || !(text || is_talk(value))) {
                rest.add(std::move(row.keys[i]), std::move(value));
                continue;
            }
            same = same && text && (only.empty() || only == value.text);
            only = text ? value.text : only;
            sessions.items.push_back(session_of(std::move(value), all ? std::string() : key));
        }
        row = std::move(rest);
        if (sessions.items.empty())
            return;
        const bool for_all = sessions.items.size() > 1 || sessions.items.front().find("room") == nullptr;
        if (same && for_all)
            row.add(text_node("title", row), text_node(std::move(only), row));
        else
            row.add(text_node("sessions", row), std::move(sessions));
    }

    Node session_of(Node value, const std::string& key) const {
        if (value.is_text()) {
            Node session;
            session.kind = Node::Kind::map;
            session.line = value.line;
            session.column = value.column;
            Node key_of_title = text_node("title", value);
            session.add(std::move(key_of_title), std::move(value));
            value = std::move(session);
        }
        const auto known = places_.find(key);
        const Place place = known != places_.end() ? known->second : Place{key.substr(0, longest_name), {}};
        const auto add = [&](const char* name, const std::string& told, Field field) {
            const bool own = std::any_of(value.keys.begin(), value.keys.end(),
                                         [&](const Node& other) { return field_of(other.text) == field; });
            if (!told.empty() && !own)
                value.add(text_node(name, value), text_node(told, value));
        };
        add("room", place.room, Field::room);
        add("track", place.track, Field::track);
        return value;
    }

    std::map<std::string, Place> places_; ///< by id
};

} // namespace

void list_columns(Node& document) {
    Columns columns;
    columns.learn(document);
    columns.write_out(document);
}

} // namespace estrade::site

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/references.h"

#include "core/formats/schedule/copies.h"
#include "core/formats/site/item.h"
#include "core/formats/site/layout.h"
#include "core/text/text.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;

/// Of a map that tells of a room, track or person.
std::string name_of(const Node& entry) {
    for (const char* const key : {"name", "title", "fullName", "full_name", "label"})
        if (const Node* const name = entry.find(key))
            return words(*name);
    for (std::size_t i = 0; entry.is_map() && i < entry.keys.size(); ++i)
        if (const auto field = field_of(entry.keys[i].text); field == Field::name || field == Field::title)
            return words(entry.items[i]);
    return {};
}

/// "{firstName: Ada, lastName: King}" has no other.
bool has_name_in_parts(const Node& entry) {
    return std::any_of(entry.keys.begin(), entry.keys.end(), [](const Node& key) {
        return text::fold(key.text).starts_with("last") || text::fold(key.text).starts_with("family");
    });
}

bool is_listed(Field field) {
    return field == Field::room || field == Field::track || field == Field::speakers;
}

/// "{date: …, rooms: […], sessions: […]}": a day that tells its rooms beside what it holds.
bool holds_tables(const Node& day) {
    bool sessions = false;
    for (std::size_t i = 0; day.is_map() && i < day.items.size(); ++i)
        sessions = sessions || (day.items[i].is_list() && !day.items[i].items.empty() &&
                                day.items[i].items.front().is_map() && holds_sessions(day.keys[i].text));
    return sessions;
}

class References {
public:
    void learn(const Node& map, int depth) {
        constexpr int deepest = 3;
        for (std::size_t i = 0; map.is_map() && i < map.items.size() && depth < deepest; ++i) {
            const Node& value = map.items[i];
            const auto field = field_of(map.keys[i].text);
            if (const std::string key = text::fold(map.keys[i].text);
                value.is_list() && (key == "days" || key == "dates"))
                learn_days(value);
            if (field && is_listed(*field) && (value.is_list() || value.is_map()))
                learn_table(tables_[*field], value);
            else
                learn(value, depth + 1);
        }
        for (std::size_t i = 0; map.is_list() && i < map.items.size() && depth < deepest; ++i)
            if (holds_tables(map.items[i]))
                learn(map.items[i], depth + 1);
    }

    [[nodiscard]] bool empty() const { return tables_.empty(); }

    void resolve(Node& node) {
        for (std::size_t i = 0; i < node.items.size(); ++i)
            if (!node.is_map() || !resolve_member(node, i)) // what was put there refers to nothing further
                resolve(node.items[i]);
    }

private:
    struct Entry {
        Node node;
        std::size_t bytes; ///< what a copy takes
    };
    using Table = std::unordered_map<std::string, Entry>; ///< by id

    static void learn_table(Table& table, const Node& listed) {
        for (std::size_t i = 0; i < listed.items.size(); ++i) {
            const Node& entry = listed.items[i];
            std::string id = id_of(entry);
            if (id.empty() && listed.is_map())
                id = listed.keys[i].text;
            const std::string name = entry.is_map() ? name_of(entry) : std::string();
            if (!id.empty() && name != id && (!name.empty() || has_name_in_parts(entry)))
                table.try_emplace(std::move(id), Entry{entry, bytes_of(entry)});
        }
    }

    /// "days: [{id: d1, date: 2024-09-14}]"
    void learn_days(const Node& listed) {
        for (const Node& entry : listed.items) {
            const std::string id = id_of(entry);
            for (std::size_t i = 0; !id.empty() && i < entry.items.size(); ++i)
                if (entry.items[i].is_text() && field_of(entry.keys[i].text) == Field::day &&
                    entry.items[i].text != id)
                    tables_[Field::day].try_emplace(id, Entry{entry.items[i], bytes_of(entry.items[i])});
        }
    }

    bool resolve_member(Node& map, std::size_t member) {
        std::string& key = map.keys[member].text;
        const auto own = field_of(key);
        const auto by_id = own ? std::nullopt : field_by_id(key);
        const auto table = own || by_id ? tables_.find(own ? *own : *by_id) : tables_.end();
        if (table == tables_.end() || !resolve_in(map.items[member], table->second, table->first))
            return false;
        if (by_id)
            key = table->first == Field::room ? "room" : table->first == Field::track ? "track" : "speakers";
        return true;
    }

    /// Whether a value refers to what a table tells; that then stands in its place.
    bool resolve_in(Node& value, const Table& table, Field field) {
        if (value.is_list()) {
            bool any = false;
            for (Node& item : value.items)
                any = resolve_in(item, table, field) || any;
            return any;
        }
        const bool refers = value.is_text() || (value.is_map() && name_of(value).empty());
        const auto found = refers ? table.find(value.is_text() ? value.text : id_of(value)) : table.end();
        if (found == table.end() || !copies_.allow(found->second.bytes))
            return false;
        const Node& told = found->second.node;
        value = field == Field::speakers ? told
                                         : yaml::text_node(told.is_text() ? told.text : name_of(told), value);
        return true;
    }

    std::map<Field, Table> tables_;
    schedule::Copies copies_;
};

} // namespace

std::string id_of(const Node& entry) {
    for (const char* const key : {"id", "_id", "@id", "uid", "uuid", "guid", "key", "code", "slug",
                                  "personId", "person_id", "speakerId", "speaker_id"})
        if (const Node* const id = entry.find(key); id != nullptr && id->is_text() && !id->text.empty())
            return id->text;
    return {};
}

std::size_t bytes_of(const Node& node) {
    std::size_t bytes = sizeof(Node) + node.text.size();
    for (const Node& key : node.keys)
        bytes += bytes_of(key);
    for (const Node& item : node.items)
        bytes += bytes_of(item);
    return bytes;
}

void put_in_place(Node& document) {
    References references;
    references.learn(document, 0);
    if (!references.empty())
        references.resolve(document);
}

} // namespace estrade::site

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/time_slots.h"

#include "core/formats/schedule/copies.h"
#include "core/formats/site/item.h"
#include "core/formats/site/references.h"
#include "core/text/text.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace estrade::site {
namespace {

using csv::Field;
using yaml::Node;

/// "timeSlotId", "time_slot", "slot_id" as "timeslot", "slot".
std::string plain(std::string_view key) {
    std::string folded = text::fold(key);
    std::erase_if(folded, [](char c) { return c == '_' || c == '-' || c == ' '; });
    return folded.size() > 2 && folded.ends_with("id") ? folded.substr(0, folded.size() - 2) : folded;
}

/// When, or how long.
bool is_of_time(const Node& key) {
    return tells_time(key.text) || field_of(key.text) == Field::duration;
}

bool has_times(const Node& map) {
    return std::any_of(map.keys.begin(), map.keys.end(), is_of_time);
}

bool holds_texts_alone(const Node& map) {
    return std::all_of(map.items.begin(), map.items.end(),
                       [](const Node& item) { return item.is_text() || item.is_null(); });
}

std::string id_of(const Node& entry) {
    const Node* const id = entry.find("id");
    return id != nullptr && id->is_text() ? id->text : std::string();
}

/// Of the lists at the top of a document, or one step below it.
class Lists {
public:
    void learn(Node& map, int depth) {
        for (std::size_t i = 0; map.is_map() && i < map.items.size() && depth < 2; ++i)
            if (map.items[i].is_list())
                learn_list(map.keys[i].text, map.items[i]);
            else
                learn(map.items[i], depth + 1);
    }

    void resolve(Node& node) {
        for (Node& item : node.items)
            resolve(item);
        if (!node.is_map())
            return;
        take_slot(node);
        if (has_times(node))
            take_talks(node);
    }
    /// Takes out of their lists what sessions now hold.
    void tidy() {
        for (auto& [list, ids] : placed_)
            std::erase_if(list->items,
                          [&ids = ids](const Node& entry) { return ids.contains(id_of(entry)); });
    }

private:
    struct Slot {
        Node node;
        Node* list;
    };
    struct Talks {
        Node* list;
        std::unordered_map<std::string, std::size_t> places; ///< in the list, by id
    };

    void learn_list(std::string_view key, Node& list) {
        const bool known = std::all_of(list.items.begin(), list.items.end(), [](const Node& entry) {
            return entry.is_map() && !id_of(entry).empty();
        });
        if (!known || list.items.empty())
            return;
        if (const std::string name = plain(key); name == "timeslots" || name == "slots") {
            for (const Node& slot : list.items)
                if (has_times(slot) && slot.find("title") == nullptr && holds_texts_alone(slot))
                    slots_.try_emplace(id_of(slot), Slot{slot, &list});
        } else if (std::none_of(list.items.begin(), list.items.end(), has_times)) {
            Talks talks{&list, {}};
            for (std::size_t i = 0; i < list.items.size(); ++i)
                if (list.items[i].find("title") != nullptr)
                    talks.places.try_emplace(id_of(list.items[i]), i);
            talks_.try_emplace(name, std::move(talks));
        }
    }

    void take_slot(Node& session) {
        for (std::size_t i = 0; i < session.items.size(); ++i) {
            const std::string name = plain(session.keys[i].text);
            const bool refers = (name == "timeslot" || name == "slot") && session.items[i].is_text();
            const auto found = refers ? slots_.find(session.items[i].text) : slots_.end();
            if (found == slots_.end() || !copies_.allow(bytes_of(found->second.node)))
                continue;
            session.remove(i);
            const auto& [id, slot] = *found;
            for (std::size_t part = 0; part < slot.node.items.size(); ++part)
                if (is_of_time(slot.node.keys[part]))
                    session.add(slot.node.keys[part], slot.node.items[part]);
            placed_[slot.list].insert(id);
            return;
        }
    }

    /// "contentIds: [4, 5]" as "talks: [{…}, {…}]".
    void take_talks(Node& session) {
        for (std::size_t i = 0; i < session.items.size(); ++i) {
            Node& value = session.items[i];
            std::string name = text::fold(session.keys[i].text);
            std::erase(name, '_');
            const bool refers = value.is_list() && name.size() > 3 && name.ends_with("ids");
            const auto known = refers ? talks_.find(name.substr(0, name.size() - 3) + "s") : talks_.end();
            if (known == talks_.end())
                continue;
            std::vector<Node> held;
            for (const Node& id : value.items) {
                const auto place = known->second.places.find(id.text);
                if (place == known->second.places.end())
                    continue;
                const Node& talk = known->second.list->items[place->second];
                if (!copies_.allow(bytes_of(talk)))
                    continue;
                held.push_back(talk);
                placed_[known->second.list].insert(id.text);
            }
            if (held.empty())
                continue;
            session.keys[i].text = "talks";
            value.items = std::move(held);
        }
    }

    std::unordered_map<std::string, Slot> slots_;  ///< by id
    std::unordered_map<std::string, Talks> talks_; ///< what has no time, by the name of its list
    std::unordered_map<Node*, std::unordered_set<std::string>> placed_; ///< ids, by their list
    schedule::Copies copies_;
};

} // namespace

void put_in_slots(Node& document) {
    Lists lists;
    lists.learn(document, 0);
    lists.resolve(document);
    lists.tidy();
}

} // namespace estrade::site

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/names.h"
#include "core/formats/room_lists.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

namespace estrade::schedule {
namespace {

/// Whether events tell the same beside their rooms.
bool tell_the_same(const ListedEvent& one, const ListedEvent& other) {
    return one.title == other.title && one.type == other.type && one.description == other.description &&
           one.abstract == other.abstract && one.cancelled == other.cancelled && one.kind == other.kind;
}

/// What is the same however a room's name is written: "Main Hall , East" is "main hall, East".
std::string spelling_of(std::string_view name) {
    std::string key;
    for (const char c : text::fold(name)) {
        if (c == ',' && key.ends_with(' '))
            key.pop_back();
        key += c;
    }
    return key;
}

} // namespace

void AgendaMaker::add_room(const std::string& name, const std::string& place) {
    if (is_undecided_room(name))
        return;
    Room& known = room(name);
    if (known.place.empty())
        known.place = plain_line(place);
}

void AgendaMaker::choose_room(ListedEvent& listed, std::string_view own, std::string_view under) {
    if (!under.empty() && own != under && is_undecided_room(own))
        own = {};
    listed.room = own.empty() ? under : own;
    if (!own.empty() && !under.empty() && own != under)
        tell(
            listed, Severity::info, Treatment::repaired,
            Phrase("is listed under the room '%1' and says itself '%2': its own word is taken", {under, own}),
            Phrase("events that name another room than they are listed under"));
}

Room& AgendaMaker::room(std::string told) {
    const std::string name = into_plain_line(std::move(told));
    const auto [known, is_new] = rooms_.try_emplace(name, agenda_.rooms.size());
    if (!is_new)
        return agenda_.rooms[known->second];
    const auto [alike, is_first] = spellings_.try_emplace(spelling_of(name), known->second);
    if (is_first)
        return agenda_.rooms.emplace_back(Room{RoomId{room_slugs_(name)}, name, {}});
    known->second = alike->second;
    Room& room = agenda_.rooms[alike->second];
    report_.add({Severity::info,
                 report_.whole(),
                 Phrase("'%1' is taken for the room '%2', written otherwise", {name, room.name}),
                 {},
                 Treatment::repaired,
                 Phrase("rooms written in several ways")});
    return room;
}

/// "TBA" is no room yet.
void AgendaMaker::leave_undecided_rooms() {
    std::unordered_map<std::string, bool> undecided; // few rooms for many events
    for (ListedEvent& listed : listed_) {
        const auto [known, is_new] = undecided.try_emplace(listed.room);
        if (is_new)
            known->second = is_undecided_room(listed.room);
        if (!known->second)
            continue;
        tell(listed, Severity::info, Treatment::guessed,
             Phrase("names '%1' as its room: it is taken to be in none yet", {plain_line(listed.room)}),
             Phrase("events whose room is not decided"));
        listed.room.clear();
    }
}

/// "Hall, Attic", "All rooms"
void AgendaMaker::part_room_lists() {
    struct Meant {
        bool all = false;
        std::vector<std::string> rooms; ///< empty where it is no list
    };
    std::unordered_map<std::string, Meant> told; // few rooms for many events
    RoomNames names;
    for (const ListedEvent& listed : listed_)
        if (told.try_emplace(listed.room).second)
            names.add(listed.room);
    for (auto& [name, meant] : told) {
        meant.all = are_all_rooms(name);
        if (!meant.all)
            meant.rooms = names.listed_in(plain_line(name));
    }
    for (ListedEvent& listed : listed_) {
        const Meant& meant = told.at(listed.room);
        const bool is_list = !meant.rooms.empty() && listed.more_rooms.empty() && local_start(listed);
        if (!meant.all && !is_list)
            continue;
        report_.add(Severity::info, Treatment::guessed, listed.offset,
                    Phrase("'%1' is taken for several rooms", {plain_line(listed.room)}),
                    Phrase("events in several rooms"));
        listed.room = meant.all ? std::string() : meant.rooms.front();
        if (!meant.all)
            listed.more_rooms.assign(meant.rooms.begin() + 1, meant.rooms.end());
    }
}

/// What is told once for each room that the day has, and is a pause, is one for all.
void AgendaMaker::join_pauses() {
    using At = std::tuple<LocalTime, std::string, std::optional<Duration>, std::optional<LocalTime>>;
    std::map<LocalDay, std::set<std::string>> rooms; // in which something is on
    std::map<At, std::vector<ListedEvent*>> at_once;
    for (ListedEvent& listed : listed_) {
        const auto start = local_start(listed);
        if (!start || listed.kept_back || listed.room.empty())
            continue;
        std::set<std::string>& there = rooms[date::floor<date::days>(*start)];
        there.insert(listed.room);
        there.insert(listed.more_rooms.begin(), listed.more_rooms.end());
        if (listed.people.empty() && listed.more_rooms.empty() && !listed.title.empty())
            at_once[{*start, text::fold(listed.title), listed.duration,
                     listed.end ? std::optional(listed.end->local) : std::nullopt}]
                .push_back(&listed);
    }
    for (const auto& [at, events] : at_once) {
        const std::vector<ListedEvent*>& told = events; // which a function within may name
        std::set<std::string> within;
        for (const ListedEvent* one : told)
            within.insert(one->room);
        const bool everywhere = told.size() > 1 && told.size() == within.size() &&
                                within.size() == rooms[date::floor<date::days>(std::get<0>(at))].size();
        if (!everywhere || !std::all_of(told.begin(), told.end(), [&](const ListedEvent* one) {
                return tell_the_same(*one, *told.front());
            }))
            continue;
        const SessionKind kind = kind_of(*told.front(), plain_line(told.front()->title));
        if (kind != SessionKind::break_ && kind != SessionKind::meal && kind != SessionKind::social)
            continue;
        tell(*told.front(), Severity::info, Treatment::guessed,
             Phrase("is told for each room: it is taken for one for all"),
             Phrase("pauses that are told for each room"));
        told.front()->room.clear();
        for (std::size_t i = 1; i < told.size(); ++i)
            told[i]->kept_back = true;
    }
}

} // namespace estrade::schedule

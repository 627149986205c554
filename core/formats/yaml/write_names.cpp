// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/writing.h"

#include <algorithm>

namespace estrade::yaml {
namespace {

template <class Thing>
std::vector<bool> choose_ids(const std::vector<Thing>& things, std::string_view fallback) {
    std::vector<IdAndBase> ids;
    ids.reserve(things.size());
    for (const Thing& thing : things)
        ids.push_back({thing.id.value, slug(thing.name, fallback)});
    return ids_to_write(ids);
}

} // namespace

template <class Thing>
Names::Words Names::words_for(const std::vector<Thing>& things) {
    Directory directory;
    for (std::size_t i = 0; i < things.size(); ++i)
        directory.add(things[i].id.value, things[i].name, i);
    Words words;
    for (std::size_t i = 0; i < things.size(); ++i)
        if (!things[i].name.empty() && directory.find(things[i].name) == i)
            words.emplace(things[i].id.value, things[i].name);
    return words;
}

std::string Names::word(const Words& words, const std::string& id) {
    const auto found = words.find(id);
    return found == words.end() ? id : found->second;
}

const std::size_t* Names::session(const SessionId& id) const {
    const auto found = session_index_.find(id.value);
    return found == session_index_.end() ? nullptr : &found->second;
}

Names::Names(const Agenda& agenda)
    : room_ids(choose_ids(agenda.rooms, room_fallback)), track_ids(choose_ids(agenda.tracks, track_fallback)),
      person_ids(choose_ids(agenda.people, person_fallback)), room_words_(words_for(agenda.rooms)),
      track_words_(words_for(agenda.tracks)), person_words_(words_for(agenda.people)) {
    rooms_implied_ = agenda.rooms.size() == 1 && !agenda.slots.empty() && !room_ids[0] &&
                     agenda.rooms[0].name.empty() && agenda.rooms[0].place.empty();
    order_sessions(agenda);
    choose_session_ids(agenda);
    people_implied_ = can_imply_people(agenda);
}

void Names::order_sessions(const Agenda& agenda) {
    for (std::size_t i = 0; i < agenda.sessions.size(); ++i)
        session_index_.emplace(agenda.sessions[i].id.value, i);
    std::vector<bool> ordered(agenda.sessions.size(), false);
    const auto put = [&](std::size_t i) {
        if (!ordered[i])
            session_order_.push_back(i);
        ordered[i] = true;
    };
    for (const Slot& slot : agenda.slots)
        if (const std::size_t* index = session(slot.session))
            put(*index);
    for (std::size_t i = 0; i < agenda.sessions.size(); ++i)
        put(i);
}

void Names::choose_session_ids(const Agenda& agenda) {
    std::vector<IdAndBase> ids;
    for (const std::size_t i : session_order_)
        ids.push_back({agenda.sessions[i].id.value, slug(agenda.sessions[i].title, session_fallback)});
    const std::vector<bool> chosen = ids_to_write(ids);
    session_ids.resize(chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        session_ids[session_order_[i]] = chosen[i];
    ids.clear();
    for (const Slot& slot : agenda.slots)
        ids.push_back(
            {slot.id.value, slot.session.empty() ? std::string(open_slot_base) : slot.session.value});
    slot_ids = ids_to_write(ids);
}

bool Names::can_imply_people(const Agenda& agenda) const {
    for (std::size_t i = 0; i < agenda.people.size(); ++i) {
        const Person& person = agenda.people[i];
        const Person by_name_alone{person.id, person.name, {}, {}, {}, {}};
        if (person_ids[i] || person != by_name_alone || !person_words_.contains(person.id.value) ||
            !split_person(person.name).handle.empty())
            return false;
    }
    std::unordered_map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < agenda.people.size(); ++i)
        index.emplace(agenda.people[i].id.value, i);
    std::size_t met = 0;
    for (const std::size_t i : session_order_) {
        for (const Participation& participation : agenda.sessions[i].people) {
            const auto found = index.find(participation.person.value);
            if (found == index.end() || found->second > met)
                return false;
            met = std::max(met, found->second + 1);
        }
    }
    return met == agenda.people.size();
}

} // namespace estrade::yaml

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/doctor/view.h"

#include "core/time/iso.h"

#include <algorithm>

namespace estrade::doctor {
namespace {

template <class Map>
auto find_in(const Map& map, std::string_view id) -> typename Map::mapped_type {
    const auto found = map.find(id);
    return found == map.end() ? typename Map::mapped_type{} : found->second;
}

} // namespace

View::View(const Agenda& agenda, const DoctorOptions& options) : agenda_(agenda), options_(options) {
    for (const Session& one : agenda.sessions)
        sessions_.emplace(one.id.value, &one);
    for (const Person& one : agenda.people)
        people_.emplace(one.id.value, &one);
    for (const Room& one : agenda.rooms)
        rooms_.emplace(one.id.value, &one);
    for (const Slot& slot : agenda.slots) {
        ++uses_[slot.session.value];
        const Session* const told = session(slot);
        if (told == nullptr || told->status != SessionStatus::cancelled)
            held_.push_back(&slot);
    }
    std::stable_sort(held_.begin(), held_.end(),
                     [](const Slot* a, const Slot* b) { return a->start < b->start; });
}

const Session* View::session(const Slot& slot) const {
    return find_in(sessions_, slot.session.value);
}

const Person* View::person(const PersonId& id) const {
    return find_in(people_, id.value);
}

std::size_t View::uses(const SessionId& session) const {
    return find_in(uses_, session.value);
}

std::string View::title(const Slot& slot) const {
    const Session* const told = session(slot);
    if (told == nullptr)
        return "an open slot";
    return told->title.empty() ? "a session without a title" : "'" + told->title + "'";
}

std::string View::room(const Slot& slot) const {
    const Room* const told = find_in(rooms_, slot.room.value);
    return told == nullptr || told->name.empty() ? "the room" : "'" + told->name + "'";
}

std::string View::when(Instant at) const {
    return iso_day(date::floor<date::days>(agenda_.event.zone.local(at))) + " " + clock(at);
}

std::string View::clock(Instant at) const {
    return iso_clock(agenda_.event.zone.local(at));
}

} // namespace estrade::doctor

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slot_words.h"

#include "core/time/iso.h"

namespace estrade::cli {

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

SlotWords::SlotWords(const Agenda& agenda) : agenda_(agenda) {
    for (const Session& session : agenda.sessions)
        sessions_.emplace(session.id.value, &session);
    for (const Person& person : agenda.people)
        people_.emplace(person.id.value, &person);
    for (const Room& room : agenda.rooms)
        rooms_.emplace(room.id.value, &room);
}

const Session* SlotWords::session_of(std::size_t slot) const {
    const auto found = sessions_.find(agenda_.slots[slot].session.value);
    return found == sessions_.end() ? nullptr : found->second;
}

std::string SlotWords::title(std::size_t slot) const {
    const Session* const session = session_of(slot);
    return session == nullptr ? "open slot" : session->title;
}

std::string SlotWords::room(std::size_t slot) const {
    const auto found = rooms_.find(agenda_.slots[slot].room.value);
    return found == rooms_.end() ? std::string() : found->second->name;
}

std::vector<std::string> SlotWords::people(std::size_t slot) const {
    std::vector<std::string> names;
    if (const Session* const session = session_of(slot))
        for (const Participation& one : session->people)
            if (const auto found = people_.find(one.person.value); found != people_.end())
                names.push_back(found->second->name);
    return names;
}

std::string SlotWords::time(std::size_t slot) const {
    const Slot& told = agenda_.slots[slot];
    const Zone& zone = agenda_.event.zone;
    const LocalTime start = zone.local(told.start);
    return iso_day(date::floor<date::days>(start)) + ' ' + iso_clock(start) + '-' +
           iso_clock(zone.local(told.end()));
}

std::string SlotWords::line(std::size_t slot) const {
    const std::string where = room(slot);
    return time(slot) + ' ' + title(slot) + (where.empty() ? "" : " (" + where + ")");
}

nlohmann::ordered_json SlotWords::json(std::size_t slot) const {
    const Slot& told = agenda_.slots[slot];
    return {{"id", told.id.value},         {"title", title(slot)}, {"starts", iso_utc(told.start)},
            {"ends", iso_utc(told.end())}, {"room", room(slot)},   {"people", people(slot)}};
}

} // namespace estrade::cli

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

std::string SlotWords::title(std::size_t slot) const {
    const Session* const session = lookup_.session(agenda_.slots[slot].session);
    return session == nullptr ? "open slot" : session->title;
}

std::string SlotWords::room(std::size_t slot) const {
    const Room* const found = lookup_.room(agenda_.slots[slot].room);
    return found == nullptr ? std::string() : found->name;
}

std::vector<std::string> SlotWords::people(std::size_t slot) const {
    std::vector<std::string> names;
    if (const Session* const session = lookup_.session(agenda_.slots[slot].session))
        for (const Participation& one : session->people)
            if (const Person* const person = lookup_.person(one.person))
                names.push_back(person->name);
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

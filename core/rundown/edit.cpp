// SPDX-License-Identifier: GPL-3.0-or-later
// What a host writes into the plan. It is copied once something in it is changed.
#include "core/rundown/rundown.h"

#include <algorithm>

namespace estrade {

Agenda& Rundown::editable_agenda() {
    constexpr long own = 2; // edited_ and agenda_
    if (edited_ == nullptr || edited_.use_count() > own) {
        edited_ = std::make_shared<Agenda>(*agenda_);
        agenda_ = edited_;
    }
    return *edited_;
}

Session& Rundown::own_session(std::size_t index) {
    RundownSlot& slot = slots_[index];
    Agenda& agenda = editable_agenda();
    const auto shares = std::count_if(slots_.begin(), slots_.end(), [&](const RundownSlot& other) {
        return slot.session && other.session == slot.session;
    });
    if (shares != 1) {
        Session own = slot.session ? agenda.sessions[*slot.session] : Session{};
        own.id = SessionId{"of-" + slot.slot.id.value};
        slot.slot.session = own.id;
        slot.session = agenda.sessions.size();
        agenda.sessions.push_back(std::move(own));
    }
    return agenda.sessions[*slot.session];
}

void Rundown::rewrite(std::size_t slot, const std::string& title, const std::vector<std::string>& people) {
    Agenda& agenda = editable_agenda();
    std::vector<Participation> participations;
    for (const std::string& name : people) {
        auto known = std::find_if(agenda.people.begin(), agenda.people.end(),
                                  [&](const Person& person) { return person.name == name; });
        if (known == agenda.people.end()) {
            Person person;
            person.id = PersonId{"told-" + name};
            person.name = name;
            agenda.people.push_back(std::move(person));
            known = agenda.people.end() - 1;
        }
        participations.push_back({known->id, Role::speaker});
    }
    Session& session = own_session(slot);
    session.title = title;
    session.people = std::move(participations);
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/doctor/view.h"

#include "core/time/iso.h"

#include <algorithm>

namespace estrade::doctor {
View::View(const Agenda& agenda, const DoctorOptions& options)
    : agenda_(agenda), options_(options), lookup_(agenda) {
    for (const Slot& slot : agenda.slots) {
        ++uses_[slot.session.value];
        const Session* const told = session(slot);
        if (told == nullptr || told->status != SessionStatus::cancelled)
            held_.push_back(&slot);
    }
    std::stable_sort(held_.begin(), held_.end(),
                     [](const Slot* a, const Slot* b) { return a->start < b->start; });
}

std::size_t View::uses(const SessionId& session) const {
    const auto found = uses_.find(session.value);
    return found == uses_.end() ? 0 : found->second;
}

Phrase View::title(const Slot& slot) const {
    const Session* const told = session(slot);
    if (told == nullptr)
        return Phrase("an open slot");
    return told->title.empty() ? Phrase("a session without a title") : Phrase("'%1'", {told->title});
}

Phrase View::room(const Slot& slot) const {
    return has_named_room(slot) ? Phrase("'%1'", {lookup_.room(slot.room)->name}) : Phrase("the room");
}

bool View::has_named_room(const Slot& slot) const {
    const Room* const told = lookup_.room(slot.room);
    return told != nullptr && !told->name.empty();
}

std::string View::when(Instant at) const {
    return iso_day(date::floor<date::days>(agenda_.event.zone.local(at))) + " " + clock(at);
}

std::string View::clock(Instant at) const {
    return iso_clock(agenda_.event.zone.local(at));
}

} // namespace estrade::doctor

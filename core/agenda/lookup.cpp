// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/lookup.h"

namespace estrade {
namespace {

template <class Thing>
std::unordered_map<std::string_view, const Thing*> by_id(const std::vector<Thing>& things) {
    std::unordered_map<std::string_view, const Thing*> map;
    for (const Thing& thing : things)
        map.emplace(thing.id.value, &thing);
    return map;
}

} // namespace

Lookup::Lookup(const Agenda& agenda)
    : rooms_(by_id(agenda.rooms)), tracks_(by_id(agenda.tracks)), people_(by_id(agenda.people)),
      sessions_(by_id(agenda.sessions)) {}

const Session& Lookup::session(const Slot& slot) const {
    static const Session open = [] {
        Session offer;
        offer.title = "Open slot";
        offer.kind = SessionKind::lightning;
        offer.status = SessionStatus::tentative;
        return offer;
    }();
    const Session* const known = session(slot.session);
    return known == nullptr ? open : *known;
}

} // namespace estrade

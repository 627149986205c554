// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/lookup.h"

#include "core/text/text.h"

#include <algorithm>

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
        Session session;
        session.title = "Open slot";
        session.kind = SessionKind::lightning;
        session.status = SessionStatus::tentative;
        return session;
    }();
    const Session* const known = find(sessions_, slot.session);
    return known == nullptr ? open : *known;
}

std::string on_one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return std::string(text::trim(text));
}

} // namespace estrade

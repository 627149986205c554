// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

namespace estrade {

/// Finds what an agenda's ids name. The agenda must outlive it.
class Lookup {
public:
    explicit Lookup(const Agenda& agenda);

    /// Null for what the agenda does not hold.
    [[nodiscard]] const Room* room(const RoomId& id) const { return find(rooms_, id); }
    [[nodiscard]] const Track* track(const TrackId& id) const { return find(tracks_, id); }
    [[nodiscard]] const Person* person(const PersonId& id) const { return find(people_, id); }
    [[nodiscard]] const Session* session(const SessionId& id) const { return find(sessions_, id); }
    /// What happens in a slot; for an open one, a tentative lightning talk called "Open slot".
    [[nodiscard]] const Session& session(const Slot& slot) const;

private:
    template <class Thing>
    using Map = std::unordered_map<std::string_view, const Thing*>;
    template <class Thing, class Id>
    [[nodiscard]] static const Thing* find(const Map<Thing>& map, const Id& id) {
        const auto found = map.find(id.value);
        return found == map.end() ? nullptr : found->second;
    }

    Map<Room> rooms_;
    Map<Track> tracks_;
    Map<Person> people_;
    Map<Session> sessions_;
};

} // namespace estrade

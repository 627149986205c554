// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/infer_ends.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace estrade {
namespace {

/// The room of what is in none, where there are others.
std::optional<RoomId> no_room(const Agenda& agenda) {
    const auto found = std::find_if(agenda.rooms.begin(), agenda.rooms.end(),
                                    [](const Room& room) { return room.name.empty(); });
    return found == agenda.rooms.end() || agenda.rooms.size() < 2 ? std::nullopt : std::optional(found->id);
}

/// When the pauses begin that are in no room, and so for all; in order.
std::vector<Instant> common_pauses(const Agenda& agenda) {
    std::vector<Instant> starts;
    const auto nowhere = no_room(agenda);
    if (!nowhere)
        return starts;
    std::set<SessionId> pauses;
    for (const Session& session : agenda.sessions)
        if (session.kind == SessionKind::break_ || session.kind == SessionKind::meal)
            pauses.insert(session.id);
    for (const Slot& slot : agenda.slots)
        if (slot.room == *nowhere && pauses.contains(slot.session))
            starts.push_back(slot.start);
    return starts;
}

/// How long what begins at a time in a room lasts at least, where it tells that.
std::map<std::pair<RoomId, Instant>, Duration> told_lengths(const Agenda& agenda) {
    std::map<std::pair<RoomId, Instant>, Duration> shortest;
    for (const Slot& slot : agenda.slots)
        if (!slot.end_inferred && slot.duration > Duration::zero()) {
            const auto [length, first] = shortest.try_emplace({slot.room, slot.start}, slot.duration);
            length->second = std::min(length->second, slot.duration);
        }
    return shortest;
}

/// Gives what is last in its room the length of the shortest that starts together with it and tells one, or
/// is followed by another.
void end_with_others(Agenda& agenda, const std::set<SlotId>& last) {
    const auto starts_later = [](const Slot& one, const Slot& other) { return one.start < other.start; };
    for (auto begin = agenda.slots.begin(); begin != agenda.slots.end() && !last.empty();) {
        const auto end = std::upper_bound(begin, agenda.slots.end(), *begin, starts_later);
        std::optional<Duration> shortest;
        for (auto slot = begin; slot != end; ++slot)
            if (!last.contains(slot->id) && slot->duration > Duration::zero())
                shortest = std::min(shortest.value_or(slot->duration), slot->duration);
        for (auto slot = begin; slot != end; ++slot)
            if (shortest && last.contains(slot->id))
                slot->duration = *shortest;
        begin = end;
    }
}

} // namespace

void infer_ends(Agenda& agenda, Duration longest) {
    constexpr std::chrono::minutes usual{30};
    struct Later {
        std::optional<Instant> start; ///< of the slot looked at last
        std::optional<Instant> after; ///< the first start after that
    };
    if (std::none_of(agenda.slots.begin(), agenda.slots.end(),
                     [](const Slot& slot) { return slot.end_inferred; }))
        return;
    const std::vector<Instant> pauses = common_pauses(agenda);
    const auto nowhere = no_room(agenda);
    const auto lengths = told_lengths(agenda);
    std::map<RoomId, Later> rooms;
    Later anywhere; // which ends what is in no room
    std::set<SlotId> last;
    for (auto slot = agenda.slots.rbegin(); slot != agenda.slots.rend(); ++slot) {
        for (Later* const one : {&rooms[slot->room], &anywhere})
            if (one->start != slot->start)
                *one = {slot->start, one->start};
        if (!slot->end_inferred)
            continue;
        const Later& later = slot->room == nowhere ? anywhere : rooms[slot->room];
        const auto pause = std::upper_bound(pauses.begin(), pauses.end(), slot->start);
        std::optional<Instant> next = later.after;
        if (pause != pauses.end())
            next = std::min(next.value_or(*pause), *pause);
        if (const auto beside = lengths.find({slot->room, slot->start}); beside != lengths.end()) {
            const Instant end = slot->start + beside->second;
            next = std::min(next.value_or(end), end);
        }
        const bool followed = next && *next - slot->start <= longest;
        slot->duration = followed ? *next - slot->start : Duration{usual};
        if (!followed)
            last.insert(slot->id);
    }
    end_with_others(agenda, last);
}

} // namespace estrade

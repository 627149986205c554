// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/timetable.h"

#include <algorithm>
#include <bit>
#include <map>
#include <unordered_map>

namespace estrade {
namespace {

template <class Thing>
std::unordered_map<std::string, const Thing*> by_id(const std::vector<Thing>& things) {
    std::unordered_map<std::string, const Thing*> result;
    for (const Thing& thing : things)
        result.emplace(thing.id.value, &thing);
    return result;
}

template <class Map>
auto find_in(const Map& map, const std::string& id) -> typename Map::mapped_type {
    const auto found = map.find(id);
    return found == map.end() ? nullptr : found->second;
}

} // namespace

Timetable::Timetable(std::shared_ptr<const Agenda> agenda) : agenda_(std::move(agenda)) {
    const auto rooms = by_id(agenda_->rooms);
    const auto sessions = by_id(agenda_->sessions);
    for (const Person& person : agenda_->people)
        people_.emplace_back(person.id, &person);
    std::sort(people_.begin(), people_.end());

    std::unordered_map<const Room*, std::vector<const Slot*>> slots;
    for (const Slot& slot : agenda_->slots) {
        const Room* room = find_in(rooms, slot.room.value);
        const Session* session = find_in(sessions, slot.session.value);
        room_of_slot_.push_back(room);
        session_of_slot_.push_back(session);
        if (session != nullptr && session->status == SessionStatus::cancelled)
            continue;
        slots[room].push_back(&slot);
        changes_.push_back(slot.start);
        changes_.push_back(slot.end());
        span_ = span_ ? Interval{std::min(span_->begin, slot.start), std::max(span_->end, slot.end())}
                      : slot.interval();
    }
    std::sort(changes_.begin(), changes_.end());
    changes_.erase(std::unique(changes_.begin(), changes_.end()), changes_.end());

    for (const Room& room : agenda_->rooms) {
        const auto found = slots.find(&room);
        if (found == slots.end())
            continue;
        RoomIndex index{&room, {}, {}, std::bit_ceil(found->second.size())};
        std::stable_sort(found->second.begin(), found->second.end(),
                         [](const Slot* a, const Slot* b) { return a->start < b->start; });
        index.latest_end.assign(2 * index.leaves, Instant::min());
        Instant earlier_end = Instant::min();
        for (const Slot* slot : found->second) {
            index.latest_end[index.leaves + index.entries.size()] = slot->end();
            index.entries.push_back({slot->start, slot->end(), earlier_end, slot});
            earlier_end = std::max(earlier_end, slot->end());
        }
        for (std::size_t node = index.leaves - 1; node > 0; --node)
            index.latest_end[node] = std::max(index.latest_end[2 * node], index.latest_end[2 * node + 1]);
        rooms_.push_back(std::move(index));
    }
    place_marks();
}

void Timetable::place_marks() {
    constexpr std::size_t starts_of_a_room = 4; // on average, from one mark to the next
    std::vector<Instant> starts;
    for (const RoomIndex& index : rooms_)
        for (const Entry& entry : index.entries)
            starts.push_back(entry.start);
    std::sort(starts.begin(), starts.end());
    const std::size_t step = starts_of_a_room * std::max<std::size_t>(rooms_.size(), 1);
    for (std::size_t i = step; i < starts.size(); i += step) {
        if (!marks_.empty() && marks_.back() == starts[i])
            continue;
        marks_.push_back(starts[i]);
        for (const RoomIndex& index : rooms_)
            started_.push_back(static_cast<std::uint32_t>(
                std::upper_bound(index.entries.begin(), index.entries.end(), starts[i], starts_later) -
                index.entries.begin()));
    }
}

void Timetable::collect_running(const RoomIndex& index, std::size_t node, std::size_t first,
                                std::size_t width, std::size_t started, Instant at,
                                std::vector<const Slot*>& out) const {
    if (first >= started || index.latest_end[node] <= at)
        return;
    if (width == 1) {
        out.push_back(index.entries[first].slot);
        return;
    }
    collect_running(index, 2 * node, first, width / 2, started, at, out);
    collect_running(index, 2 * node + 1, first + width / 2, width / 2, started, at, out);
}

bool Timetable::starts_later(Instant at, const Entry& entry) {
    return at < entry.start;
}

RoomState Timetable::state(const RoomIndex& index, Instant at, std::size_t fewest, std::size_t most) const {
    const auto entries = index.entries.begin();
    const auto later = std::upper_bound(entries + static_cast<std::ptrdiff_t>(fewest),
                                        entries + static_cast<std::ptrdiff_t>(most), at, starts_later);
    RoomState state{
        index.room, RoomPhase::before, {}, later == index.entries.end() ? nullptr : later->slot, {}};
    if (later == index.entries.begin())
        return state;
    const Entry& last = *std::prev(later);
    if (last.earlier_end > at)
        collect_running(index, 1, 0, index.leaves, static_cast<std::size_t>(later - index.entries.begin()),
                        at, state.running);
    else if (last.end > at)
        state.running.push_back(last.slot);
    state.phase = !state.running.empty()  ? RoomPhase::running
                  : state.next == nullptr ? RoomPhase::after
                                          : RoomPhase::between;
    return state;
}

RoomState Timetable::state(std::size_t room, Instant at) const {
    const RoomIndex& index = rooms_.at(room);
    return state(index, at, 0, index.entries.size());
}

std::vector<RoomState> Timetable::states(Instant at) const {
    std::vector<RoomState> result;
    result.reserve(rooms_.size());
    const auto passed =
        static_cast<std::size_t>(std::upper_bound(marks_.begin(), marks_.end(), at) - marks_.begin());
    const std::size_t row = passed * rooms_.size();
    for (std::size_t room = 0; room < rooms_.size(); ++room) {
        const std::size_t fewest = passed == 0 ? 0 : started_[row - rooms_.size() + room];
        const std::size_t most = passed == marks_.size() ? rooms_[room].entries.size() : started_[row + room];
        result.push_back(state(rooms_[room], at, fewest, most));
    }
    return result;
}

std::optional<Instant> Timetable::next_change(Instant at) const {
    const auto next = std::upper_bound(changes_.begin(), changes_.end(), at);
    return next == changes_.end() ? std::nullopt : std::optional(*next);
}

std::optional<Interval> Timetable::span() const {
    return span_;
}

const Session* Timetable::session(const Slot& slot) const {
    return session_of_slot_.at(static_cast<std::size_t>(&slot - agenda_->slots.data()));
}

const Room* Timetable::room(const Slot& slot) const {
    return room_of_slot_.at(static_cast<std::size_t>(&slot - agenda_->slots.data()));
}

const Track* Timetable::track(const Session& session) const {
    const auto found = std::find_if(agenda_->tracks.begin(), agenda_->tracks.end(),
                                    [&](const Track& track) { return track.id == session.track; });
    return found == agenda_->tracks.end() ? nullptr : &*found;
}

const Person* Timetable::person(const PersonId& id) const {
    const auto found =
        std::lower_bound(people_.begin(), people_.end(), id,
                         [](const auto& entry, const PersonId& wanted) { return entry.first < wanted; });
    return found == people_.end() || found->first != id ? nullptr : found->second;
}

} // namespace estrade

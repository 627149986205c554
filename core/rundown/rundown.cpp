// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/rundown.h"

#include "core/agenda/event_day.h"

#include <algorithm>

namespace estrade {
namespace {

/// A host's state is left behind once a later day has come and this long has passed since its last sign of
/// life.
constexpr std::chrono::hours left_behind_after{3};

} // namespace

Duration Progress::paused_until(Instant at) const {
    return paused + (paused_since ? std::max(Duration::zero(), at - *paused_since) : Duration::zero());
}

Instant Progress::end(Duration planned, Instant at) const {
    return *started + std::max(Duration::zero(), planned + given - shrunk) + paused_until(at);
}

void Progress::resume(Instant at) {
    paused = paused_until(at);
    paused_since.reset();
}

void Progress::finish(Instant at) {
    resume(at);
    state = State::done;
    started = std::min(*started, at);
    ended = at;
}

Rundown::Rundown(std::shared_ptr<const Agenda> plan) : agenda_(std::move(plan)) {
    for (const Room& room : agenda_->rooms)
        rooms_.push_back({room.id, false, {}, {}, {}, false, agenda_->event.pace.hand_over, {}});
    std::unordered_map<std::string, std::size_t> sessions;
    for (std::size_t i = 0; i < agenda_->sessions.size(); ++i)
        sessions.emplace(agenda_->sessions[i].id.value, i);
    slots_.reserve(agenda_->slots.size());
    for (const Slot& slot : agenda_->slots) {
        const std::size_t index = slots_.size();
        const auto session = sessions.find(slot.session.value);
        slots_.push_back({slot,
                          slot.interval(),
                          event_day(agenda_->event, slot.start),
                          session == sessions.end() ? std::nullopt : std::optional(session->second),
                          false,
                          {},
                          {},
                          {}});
        slot_index_.emplace(slot.id.value, index);
        if (const auto room = find_room(slot.room))
            rooms_[*room].chain.push_back(index);
    }
}

std::optional<std::size_t> Rundown::find_slot(const SlotId& id) const {
    const auto found = slot_index_.find(id.value);
    return found == slot_index_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> Rundown::find_room(const RoomId& id) const {
    const auto found =
        std::find_if(rooms_.begin(), rooms_.end(), [&](const RundownRoom& room) { return room.id == id; });
    return found == rooms_.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - rooms_.begin()));
}

const Session* Rundown::session(std::size_t slot) const {
    return slots_[slot].session ? &agenda_->sessions[*slots_[slot].session] : nullptr;
}

std::vector<std::string> Rundown::people(std::size_t slot) const {
    std::vector<std::string> names;
    if (const Session* what = session(slot))
        for (const Participation& participation : what->people)
            for (const Person& person : agenda_->people)
                if (person.id == participation.person)
                    names.push_back(person.name);
    return names;
}

bool Rundown::takes_time(std::size_t slot) const {
    if (slots_[slot].progress.state == Progress::State::skipped)
        return false;
    const Session* what = session(slot);
    return what == nullptr || what->status != SessionStatus::cancelled;
}

std::vector<std::size_t> Rundown::chain_of_day(const RundownRoom& room, Instant at) const {
    if (room.chain.empty())
        return {};
    LocalDay day = event_day(agenda_->event, at);
    if (room.current) {
        day = slots_[*room.current].day;
    } else {
        const auto later = std::find_if(room.chain.begin(), room.chain.end(),
                                        [&](std::size_t slot) { return slots_[slot].day >= day; });
        day = slots_[later == room.chain.end() ? room.chain.back() : *later].day;
    }
    std::vector<std::size_t> slots;
    std::copy_if(room.chain.begin(), room.chain.end(), std::back_inserter(slots),
                 [&](std::size_t slot) { return slots_[slot].day == day; });
    return slots;
}

std::optional<std::size_t> Rundown::next_waiting(const RundownRoom& room, Instant at) const {
    const std::vector<std::size_t> slots = chain_of_day(room, at);
    auto from = slots.begin();
    if (room.current)
        from = std::find(slots.begin(), slots.end(), *room.current);
    const auto next = std::find_if(from, slots.end(), [&](std::size_t slot) {
        return slots_[slot].progress.state == Progress::State::waiting && takes_time(slot);
    });
    return next == slots.end() ? std::nullopt : std::optional(*next);
}

Thresholds Rundown::thresholds(std::size_t slot, std::optional<std::size_t> talk) const {
    const RundownSlot& s = slots_[slot];
    const Session* what = session(slot);
    const SessionKind kind = talk || what == nullptr ? SessionKind::lightning : what->kind;
    if (s.slot.thresholds)
        return *s.slot.thresholds;
    const auto& own = agenda_->event.pace.thresholds;
    if (const auto found = own.find(kind); found != own.end())
        return found->second;
    const LightningTalk* given = talk ? &s.queue[*talk] : nullptr;
    return default_thresholds(kind, given != nullptr ? given->length + given->progress.given
                                                     : s.slot.duration + s.progress.given);
}

void Rundown::set_phase(LiveState& state, std::size_t slot) const {
    state.thresholds = thresholds(slot, state.talk);
    state.phase = state.changeover ? RoomPhase::running : phase_for(state.remaining, state.thresholds);
}

bool Rundown::is_left_behind(const RundownRoom& room, Instant at) const {
    if (!room.hosted || !room.last_action)
        return false;
    Instant last = *room.last_action;
    if (room.current) {
        const RundownSlot& slot = slots_[*room.current];
        if (!slot.progress.paused_since)
            last = std::max(last, slot.progress.end(slot.slot.duration, last));
    }
    return event_day(agenda_->event, at) > event_day(agenda_->event, last) && at - last > left_behind_after;
}

LiveState Rundown::state_by_clock(const RundownRoom& room, Instant at) const {
    LiveState state;
    bool any_before = false;
    std::vector<std::size_t> running;
    for (const std::size_t index : room.chain) {
        if (!takes_time(index))
            continue;
        const Slot& slot = slots_[index].slot;
        if (slot.start > at) {
            if (!state.next || slot.start < slots_[*state.next].slot.start)
                state.next = index;
            continue;
        }
        any_before = true;
        if (slot.interval().contains(at))
            running.push_back(index);
    }
    if (running.empty()) {
        state.phase = !any_before ? RoomPhase::before : state.next ? RoomPhase::between : RoomPhase::after;
        return state;
    }
    std::stable_sort(running.begin(), running.end(), [&](std::size_t a, std::size_t b) {
        return slots_[a].slot.start < slots_[b].slot.start;
    });
    state.slot = running.back();
    running.pop_back();
    state.also = std::move(running);
    state.interval = slots_[*state.slot].slot.interval();
    state.remaining = state.interval.end - at;
    set_phase(state, *state.slot);
    return state;
}

LiveState Rundown::state_by_hand(const RundownRoom& room, Instant at) const {
    LiveState state;
    state.hosted = true;
    state.next = next_waiting(room, at);
    if (!room.current) {
        const auto is_done = [&](std::size_t slot) {
            return slots_[slot].progress.state == Progress::State::done;
        };
        const bool any_done = std::any_of(room.chain.begin(), room.chain.end(), is_done);
        const bool all_over = std::none_of(room.chain.begin(), room.chain.end(), [&](std::size_t slot) {
            return slots_[slot].progress.state == Progress::State::waiting && takes_time(slot);
        });
        state.phase = all_over ? RoomPhase::after : any_done ? RoomPhase::between : RoomPhase::before;
        if (state.next) {
            const RundownSlot& next = slots_[*state.next];
            state.offset = std::max(Duration::zero(), at - next.slot.start) + next.progress.held;
        }
        return state;
    }
    const RundownSlot& current = slots_[*room.current];
    state.slot = room.current;
    const Progress* timer = &current.progress;
    Duration length = current.slot.duration;
    for (std::size_t i = 0; i < current.queue.size(); ++i) {
        if (current.queue[i].progress.state == Progress::State::current) {
            state.talk = i;
            timer = &current.queue[i].progress;
            length = current.queue[i].length;
        } else if (!state.next_talk && current.queue[i].progress.state == Progress::State::waiting) {
            state.next_talk = i;
        }
    }
    state.interval = {*timer->started, timer->end(length, at)};
    state.changeover = at < state.interval.begin;
    state.remaining = (state.changeover ? state.interval.begin : state.interval.end) - at;
    set_phase(state, *room.current);
    if (timer->paused_since)
        state.phase = RoomPhase::paused;
    const Instant end = std::max(at, current.progress.end(current.slot.duration, at));
    state.offset = end - current.slot.end();
    return state;
}

bool Rundown::will_advance(std::size_t index, Instant at) const {
    const RundownRoom& room = rooms_[index];
    if (!room.hosted || !room.hand_over || is_left_behind(room, at))
        return false;
    if (!room.current)
        return room.last_action.has_value();
    const RundownSlot& current = slots_[*room.current];
    return !current.progress.paused_since && current.progress.end(current.slot.duration, at) <= at;
}

void Rundown::advance(std::size_t index, Instant at) {
    RundownRoom& room = rooms_[index];
    Instant free_from = room.last_action.value_or(at);
    while (will_advance(index, at)) {
        const std::optional<std::size_t> next = next_waiting(room, at);
        if (room.current) {
            Progress& progress = slots_[*room.current].progress;
            free_from = progress.end(slots_[*room.current].slot.duration, at);
            progress.state = Progress::State::done;
            progress.ended = free_from;
            for (LightningTalk& talk : slots_[*room.current].queue)
                if (talk.progress.state == Progress::State::current) {
                    talk.progress.state = Progress::State::done;
                    talk.progress.ended = std::max(free_from, *talk.progress.started);
                }
            room.current.reset();
        }
        if (!next)
            return;
        const Instant start = std::max(free_from, slots_[*next].slot.start + slots_[*next].progress.held);
        if (start > at)
            return;
        begin(index, *next, start, Duration::zero());
    }
}

void Rundown::begin(std::size_t index, std::size_t slot, Instant start, Duration since_set) {
    Progress progress;
    progress.state = Progress::State::current;
    progress.started = start;
    progress.given = slots_[slot].progress.given;
    progress.held = slots_[slot].progress.held;
    if (slots_[slot].progress.state == Progress::State::waiting)
        for (const Projection& projection : project_as_it_stands(index, start, since_set))
            if (projection.slot == slot)
                progress.shrunk = projection.shrunk;
    slots_[slot].progress = progress;
    rooms_[index].current = slot;
}

LiveState Rundown::state(std::size_t index, Instant at) const {
    const RundownRoom& room = rooms_[index];
    if (!room.hosted)
        return state_by_clock(room, at);
    if (is_left_behind(room, at)) {
        LiveState state = state_by_clock(room, at);
        state.left_behind = true;
        return state;
    }
    if (will_advance(index, at)) {
        Rundown later = *this;
        later.advance(index, at);
        return later.state_by_hand(later.rooms_[index], at);
    }
    return state_by_hand(room, at);
}

bool Rundown::has_ended(std::size_t slot, Instant at) const {
    const auto room = find_room(slots_[slot].slot.room);
    if (room && will_advance(*room, at)) {
        Rundown later = *this;
        later.advance(*room, at);
        return later.slots_[slot].progress.state == Progress::State::done;
    }
    return slots_[slot].progress.state == Progress::State::done;
}

Budget Rundown::budget(std::size_t index, Instant at) const {
    constexpr std::chrono::minutes usual_length{5};
    const RundownSlot& block = slots_[index];
    const Duration changeover = agenda_->event.pace.changeover;
    Budget budget;
    Instant free = block.progress.started.value_or(std::max(at, block.slot.start));
    const Instant end =
        block.progress.started ? block.progress.end(block.slot.duration, at) : free + block.slot.duration;
    for (const LightningTalk& talk : block.queue) {
        if (talk.progress.state == Progress::State::skipped)
            continue;
        ++budget.talks;
        if (talk.progress.state == Progress::State::waiting) {
            free = std::max(free, at) + changeover + talk.length + talk.progress.given;
            continue;
        }
        budget.number = budget.talks;
        free = talk.progress.ended ? *talk.progress.ended : std::max(at, talk.progress.end(talk.length, at));
    }
    budget.spare = end - std::max(free, block.progress.started ? at : free);
    if (budget.spare > Duration::zero())
        budget.open_places = static_cast<std::size_t>(budget.spare / (usual_length + changeover));
    return budget;
}

std::shared_ptr<const Agenda> Rundown::public_agenda() const {
    std::vector<Slot> slots;
    slots.reserve(slots_.size());
    for (const RundownSlot& s : slots_) {
        Slot slot = s.slot;
        if (s.published) {
            slot.start = s.published->interval.begin;
            slot.duration = s.published->interval.length();
        }
        if (s.progress.state == Progress::State::skipped)
            continue;
        slots.push_back(std::move(slot));
    }
    const auto starts_sooner = [](const Slot& a, const Slot& b) { return a.start < b.start; };
    if (slots == agenda_->slots && std::is_sorted(slots.begin(), slots.end(), starts_sooner))
        return agenda_;
    auto agenda = std::make_shared<Agenda>(*agenda_);
    agenda->slots = std::move(slots);
    sort_slots(*agenda);
    return agenda;
}

} // namespace estrade

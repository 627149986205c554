// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"
#include "core/rundown/rundown.h"
#include "core/rundown/talk_queue.h"

#include <algorithm>

namespace estrade {

/// Makes the changes of one action in one room.
class ChangeMaker {
public:
    ChangeMaker(Rundown& rundown, std::size_t room, Instant at, Instant wall)
        : r_(rundown), room_(room), at_(at), wall_(wall) {}

    void operator()(const change::Start& start) {
        const bool was_in_hand = take_in_hand();
        if (!was_in_hand && room().current &&
            (start.slot.empty() || in_this_room(start.slot) == room().current)) {
            enter(*room().current);
            return;
        }
        const std::optional<std::size_t> slot =
            start.slot.empty() ? to_begin_with() : in_this_room(start.slot);
        if (!slot || !r_.takes_time(*slot) || slot == room().current)
            return;
        leave_current();
        pass_over_until(*slot);
        enter(*slot);
    }

    void operator()(const change::Next& next) {
        take_in_hand();
        if (!next.from.empty() && (!room().current || r_.slots_[*room().current].slot.id != next.from))
            return;
        if (room().current && queue_of(*room().current).move_on(next.talk))
            return;
        const std::optional<std::size_t> slot = r_.next_waiting(room(), at_);
        leave_current();
        if (slot)
            enter(*slot);
    }

    void operator()(const change::Finish&) {
        take_in_hand();
        leave_current();
    }

    void operator()(const change::Pause&) {
        take_in_hand();
        if (Progress* timer = current_timer(); timer != nullptr && !timer->paused_since)
            timer->paused_since = at_;
    }

    void operator()(const change::Resume&) {
        take_in_hand();
        if (Progress* timer = current_timer(); timer != nullptr && timer->paused_since)
            timer->resume(at_);
    }

    void operator()(const change::Adjust& adjust) {
        take_in_hand();
        if (adjust.slot.empty()) {
            if (Progress* timer = current_timer())
                timer->given += adjust.by;
        } else if (const auto slot = in_this_room(adjust.slot)) {
            r_.slots_[*slot].progress.given += adjust.by;
        }
    }

    void operator()(const change::Delay& delay) {
        take_in_hand();
        if (const auto next = r_.next_waiting(room(), at_))
            r_.slots_[*next].progress.held += delay.by;
    }

    void operator()(const change::Skip& skip) {
        take_in_hand();
        if (const auto slot = waiting_here(skip.slot))
            r_.slots_[*slot].progress.state = Progress::State::skipped;
    }

    void operator()(const change::Insert& insert) {
        take_in_hand();
        if (insert.slot.empty() || r_.find_slot(insert.slot) || insert.duration < Duration::zero())
            return;
        Slot slot;
        slot.id = insert.slot;
        slot.room = room().id;
        slot.session = SessionId{insert.slot.value};
        slot.duration = insert.duration;
        const auto after = insert.after.empty() ? room().current : in_this_room(insert.after);
        auto place = room().chain.begin();
        slot.start = at_;
        if (after) {
            place = std::find(room().chain.begin(), room().chain.end(), *after) + 1;
            slot.start = r_.slots_[*after].slot.end();
        } else if (const auto next = r_.next_waiting(room(), at_)) {
            place = std::find(room().chain.begin(), room().chain.end(), *next);
            slot.start = r_.slots_[*next].slot.start;
        }
        Agenda& agenda = r_.editable_agenda();
        Session session;
        session.id = slot.session;
        session.kind = insert.kind;
        agenda.sessions.push_back(std::move(session));
        const std::size_t index = r_.slots_.size();
        r_.slots_.push_back({slot,
                             slot.interval(),
                             event_day(agenda.event, slot.start),
                             agenda.sessions.size() - 1,
                             true,
                             {},
                             {},
                             {}});
        r_.slot_index_.emplace(slot.id.value, index);
        room().chain.insert(place, index);
        r_.rewrite(index, insert.title, insert.people);
    }

    void operator()(const change::Edit& edit) {
        if (const auto slot = r_.find_slot(edit.slot))
            r_.rewrite(*slot, edit.title, edit.people);
    }

    void operator()(const change::Reorder& reorder) {
        take_in_hand();
        const auto slot = waiting_here(reorder.slot);
        const auto after = reorder.after.empty() ? room().current : in_this_room(reorder.after);
        if (!slot || slot == after)
            return;
        const std::vector<std::size_t> before = room().chain;
        auto& chain = room().chain;
        std::erase(chain, *slot);
        auto place = after ? std::find(chain.begin(), chain.end(), *after) + 1 : first_waiting(chain);
        chain.insert(place, *slot);
        plan_again(before);
    }

    void operator()(const change::Move& move) {
        const auto slot = r_.find_slot(move.slot);
        const auto to = r_.find_room(move.to);
        if (!slot || !to || r_.slots_[*slot].progress.state != Progress::State::waiting)
            return;
        RundownSlot& moved = r_.slots_[*slot];
        const auto from = r_.find_room(moved.slot.room);
        if (!from || *from == *to)
            return;
        std::erase(r_.rooms_[*from].chain, *slot);
        if (!moved.slot.moved)
            moved.slot.moved.emplace();
        moved.slot.moved->from_room = name_of_room(moved.slot.room);
        moved.slot.room = move.to;
        auto& chain = r_.rooms_[*to].chain;
        const auto place = std::find_if(chain.begin(), chain.end(), [&](std::size_t other) {
            return r_.slots_[other].slot.start > moved.slot.start;
        });
        chain.insert(place, *slot);
    }

    void operator()(const change::Cancel& cancel) {
        const auto slot = r_.find_slot(cancel.slot);
        if (!slot || r_.slots_[*slot].progress.state != Progress::State::waiting)
            return;
        r_.own_session(*slot).status = SessionStatus::cancelled;
    }

    void operator()(const change::Message& message) { room().message = message; }
    void operator()(const change::Blackout& blackout) { room().blackout = blackout.on; }

    void operator()(const change::Publish&) {
        for (const Projection& projection : r_.project(room_, at_)) {
            RundownSlot& slot = r_.slots_[projection.slot];
            if (slot.progress.state == Progress::State::waiting)
                slot.published = Published{projection.interval, at_};
        }
    }

    void operator()(const change::HandOver& hand_over) { room().hand_over = hand_over.by_itself; }

    void operator()(const change::Release&) {
        room().hosted = false;
        forget_current();
        for (const std::size_t slot : room().chain)
            r_.slots_[slot].progress = {};
    }

    void operator()(const change::TakeUp&) {
        if (room().hosted)
            room().last_action = at_;
    }

    void operator()(const change::SignUp& sign_up) {
        if (const auto slot = in_this_room(sign_up.block))
            queue_of(*slot).sign_up(sign_up);
    }

    void operator()(const change::SkipTalk& skip) {
        if (const auto slot = in_this_room(skip.block))
            queue_of(*slot).skip(skip.talk);
    }

    void operator()(const change::ReorderTalk& reorder) {
        if (const auto slot = in_this_room(reorder.block))
            queue_of(*slot).reorder(reorder.talk, reorder.after);
    }

    void operator()(const change::Undo&) {} // fold leaves out what was undone
    void operator()(const change::Redo&) {}

private:
    RundownRoom& room() { return r_.rooms_[room_]; }

    [[nodiscard]] TalkQueue queue_of(std::size_t slot) const {
        return {r_.slots_[slot].queue, at_, r_.agenda_->event.pace.changeover};
    }

    std::optional<std::size_t> in_this_room(const SlotId& id) {
        if (id.empty())
            return room().current;
        const auto slot = r_.find_slot(id);
        return slot && r_.slots_[*slot].slot.room == room().id ? slot : std::nullopt;
    }

    std::optional<std::size_t> waiting_here(const SlotId& id) {
        const auto slot = id.empty() ? r_.next_waiting(room(), at_) : in_this_room(id);
        return slot && r_.slots_[*slot].progress.state == Progress::State::waiting ? slot : std::nullopt;
    }

    std::vector<std::size_t>::iterator first_waiting(std::vector<std::size_t>& chain) {
        return std::find_if(chain.begin(), chain.end(), [&](std::size_t slot) {
            return r_.slots_[slot].progress.state == Progress::State::waiting;
        });
    }

    /// What start begins when no slot is named: the next, or after the end all over again from the day's
    /// first.
    std::optional<std::size_t> to_begin_with() {
        if (const auto next = r_.next_waiting(room(), at_))
            return next;
        if (room().current)
            return std::nullopt;
        const std::vector<std::size_t> day = r_.chain_of_day(room(), at_);
        for (const std::size_t slot : day)
            if (r_.slots_[slot].progress.state == Progress::State::done)
                r_.slots_[slot].progress = {};
        const auto first =
            std::find_if(day.begin(), day.end(), [&](std::size_t s) { return r_.takes_time(s); });
        return first == day.end() ? std::nullopt : std::optional(*first);
    }

    /// A room that followed the clock goes on from where the clock had it. Returns whether it was in hand
    /// already.
    bool take_in_hand() {
        RundownRoom& hand = room();
        if (hand.hosted && !r_.is_left_behind(hand, at_)) {
            hand.last_action = std::max(hand.last_action.value_or(at_), at_);
            return true;
        }
        hand.hosted = true;
        hand.last_action = at_;
        forget_current();
        const LiveState by_clock = r_.state_by_clock(hand, wall_);
        const Duration since_set = at_ - wall_;
        for (const std::size_t index : hand.chain) {
            RundownSlot& slot = r_.slots_[index];
            if (!r_.takes_time(index) || slot.slot.start > wall_ ||
                slot.progress.state == Progress::State::done)
                continue;
            slot.progress.state = Progress::State::done;
            slot.progress.paused_since.reset();
            if (!slot.progress.started)
                slot.progress.started = slot.slot.start + since_set;
            slot.progress.ended = std::min(slot.slot.end() + since_set, at_);
        }
        if (by_clock.slot) {
            Progress& progress = r_.slots_[*by_clock.slot].progress;
            progress.state = Progress::State::current;
            progress.ended.reset();
            hand.current = by_clock.slot;
        }
        return false;
    }

    Progress* current_timer() {
        if (!room().current)
            return nullptr;
        Progress* talk = queue_of(*room().current).timer();
        return talk != nullptr ? talk : &r_.slots_[*room().current].progress;
    }

    void leave_current() {
        if (room().current)
            r_.slots_[*room().current].progress.finish(at_);
        forget_current();
    }

    void forget_current() {
        if (room().current)
            queue_of(*room().current).finish();
        room().current.reset();
    }

    void enter(std::size_t index) {
        r_.begin(room_, index, at_, at_ - wall_);
        queue_of(index).begin_next();
    }

    void pass_over_until(std::size_t target) {
        const std::vector<std::size_t> day = r_.chain_of_day(room(), at_);
        const auto stop = std::find(day.begin(), day.end(), target);
        if (stop == day.end())
            return;
        for (auto slot = day.begin(); slot != stop; ++slot)
            if (r_.slots_[*slot].progress.state == Progress::State::waiting && r_.takes_time(*slot))
                r_.slots_[*slot].progress.state = Progress::State::skipped;
    }

    /// After the order changed: the starts the chain had are given out again, in the new order.
    void plan_again(const std::vector<std::size_t>& before) {
        const auto& chain = room().chain;
        std::size_t first = 0;
        while (first < chain.size() && chain[first] == before[first])
            ++first;
        std::size_t last = chain.size();
        while (last > first && chain[last - 1] == before[last - 1])
            --last;
        if (first == last)
            return;
        Instant start = Instant::max();
        for (std::size_t i = first; i < last; ++i)
            start = std::min(start, r_.slots_[chain[i]].slot.start);
        for (std::size_t i = first; i < last; ++i) {
            Slot& slot = r_.slots_[chain[i]].slot;
            if (slot.start != start) {
                if (!slot.moved)
                    slot.moved.emplace();
                slot.moved->from_start = r_.slots_[chain[i]].planned.begin;
                slot.start = start;
            }
            start = slot.end();
        }
    }

    [[nodiscard]] std::string name_of_room(const RoomId& id) const {
        for (const Room& room : r_.agenda_->rooms)
            if (room.id == id)
                return room.name;
        return {};
    }

    Rundown& r_;
    std::size_t room_;
    Instant at_;
    Instant wall_; ///< what the wall clock told then: it decides what the plan had on
};

void Rundown::apply(const Action& action, Instant at) {
    const std::optional<std::size_t> room = find_room(action.room);
    if (!room)
        return;
    advance(*room, at);
    ChangeMaker maker(*this, *room, at, action.when.wall);
    for (const Change& change : action.changes)
        std::visit(maker, change);
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/catch_up.h"

#include <algorithm>
#include <functional>
#include <set>

namespace estrade {
namespace {

using std::chrono::minutes;

bool is_waiting(const Rundown& rundown, const Projection& projection) {
    return rundown.slots()[projection.slot].progress.state == Progress::State::waiting;
}

bool gives_first(const Session* session) {
    return session != nullptr && (session->kind == SessionKind::break_ ||
                                  session->kind == SessionKind::meal || session->kind == SessionKind::qa);
}

/// How short a slot may become: what the plan says, else no less than two thirds, in whole minutes.
Duration shortest(const RundownSlot& slot) {
    const Duration length = slot.slot.duration + slot.progress.given;
    if (slot.slot.min_duration)
        return std::min(length, *slot.slot.min_duration);
    return std::min<Duration>(length, std::chrono::ceil<minutes>(length * 2 / 3));
}

Duration lacking_of(const std::vector<Projection>& day) {
    Duration lacking{};
    for (const Projection& projection : day)
        lacking += projection.short_of + projection.overlap;
    return lacking;
}

class CatchUp {
public:
    CatchUp(const Rundown& rundown, std::size_t room, Instant at)
        : rundown_(rundown), room_(room), at_(at), projections_(rundown.project(room, at)),
          lateness_(lateness(rundown, room, at)), late_(std::chrono::ceil<minutes>(lateness_.all())) {}

    [[nodiscard]] std::vector<Proposal> proposals() const {
        std::vector<Proposal> result;
        if (late_ <= Duration::zero())
            return result;
        const auto add = [&](std::optional<Proposal> proposal) {
            if (proposal && proposal->gains > Duration::zero())
                result.push_back(std::move(*proposal));
        };
        add(shrink(Proposal::Kind::shrink_breaks,
                   [&](std::size_t s) { return gives_first(rundown_.session(s)); }));
        add(drop_open());
        add(shrink(Proposal::Kind::shrink_sessions, [](std::size_t) { return true; }));
        Proposal push;
        push.kind = Proposal::Kind::push;
        push.changes = {change::Publish{}};
        result.push_back(judged(std::move(push)));
        return result;
    }

private:
    /// Whether what it gives would reach what is late: where only times that must hold are, what follows
    /// gives in vain.
    [[nodiscard]] bool precedes_lateness(const Projection& projection) const {
        return lateness_.at_end > Duration::zero() ||
               std::any_of(projections_.begin() + (&projection - projections_.data()) + 1, projections_.end(),
                           [](const Projection& later) { return later.collides; });
    }

    /// Takes whole minutes from what may give, the last first, until the delay is made up or nothing is left.
    [[nodiscard]] std::optional<Proposal> shrink(Proposal::Kind kind,
                                                 const std::function<bool(std::size_t)>& may_give) const {
        Proposal proposal;
        proposal.kind = kind;
        Duration needed = late_;
        for (auto p = projections_.rbegin(); p != projections_.rend() && needed > Duration::zero(); ++p) {
            // What lacks time already would give nothing that it has.
            if (!is_waiting(rundown_, *p) || !may_give(p->slot) || p->short_of > Duration::zero() ||
                !precedes_lateness(*p))
                continue;
            const RundownSlot& slot = rundown_.slots()[p->slot];
            const Duration length = slot.slot.duration + slot.progress.given - p->shrunk;
            const Duration cut =
                std::min<Duration>(needed, std::chrono::floor<minutes>(length - shortest(slot)));
            if (cut <= Duration::zero())
                continue;
            needed -= cut;
            proposal.cuts.push_back({p->slot, length, length - cut});
            proposal.changes.push_back(change::Adjust{slot.slot.id, -cut});
        }
        if (proposal.changes.empty())
            return std::nullopt;
        std::reverse(proposal.cuts.begin(), proposal.cuts.end());
        return judged(std::move(proposal));
    }

    /// Of the open slots, the shortest that makes up for the delay, else the longest.
    [[nodiscard]] std::optional<Proposal> drop_open() const {
        const RundownSlot* best = nullptr;
        std::size_t index = 0;
        for (const Projection& projection : projections_) {
            const RundownSlot& slot = rundown_.slots()[projection.slot];
            if (!is_waiting(rundown_, projection) || !slot.slot.open || !slot.queue.empty() ||
                !precedes_lateness(projection))
                continue;
            const auto better = [&](const RundownSlot& than) {
                const bool enough = slot.slot.duration >= late_;
                const bool other_enough = than.slot.duration >= late_;
                return enough != other_enough ? enough
                       : enough               ? slot.slot.duration < than.slot.duration
                                              : slot.slot.duration > than.slot.duration;
            };
            if (best == nullptr || better(*best)) {
                best = &slot;
                index = projection.slot;
            }
        }
        if (best == nullptr)
            return std::nullopt;
        Proposal proposal;
        proposal.kind = Proposal::Kind::drop_open;
        proposal.cuts = {{index, best->slot.duration, Duration::zero()}};
        proposal.changes = {change::Skip{best->slot.id}};
        return judged(std::move(proposal));
    }

    /// Adds what would come of it.
    [[nodiscard]] Proposal judged(Proposal proposal) const {
        Rundown tried = rundown_;
        Action action;
        action.room = rundown_.rooms()[room_].id;
        action.changes = proposal.changes;
        tried.apply(action, at_);
        const std::vector<Projection> after = tried.project(room_, at_);
        proposal.end = end_of(after);
        proposal.gains = end_of(projections_) - proposal.end + lateness_.lacking - lacking_of(after);
        add_conflicts(tried, after, proposal.conflicts);
        return proposal;
    }

    [[nodiscard]] Instant end_of(const std::vector<Projection>& day) const {
        Instant end = at_;
        for (const Projection& projection : day)
            end = std::max(end, projection.interval.end);
        return end;
    }

    void add_conflicts(const Rundown& tried, const std::vector<Projection>& here,
                       std::vector<Conflict>& conflicts) const {
        for (const Projection& projection : here)
            if (projection.collides)
                conflicts.push_back({Conflict::Kind::fixed_time, projection.slot, 0, {}});
        for (std::size_t room = 0; room < tried.rooms().size(); ++room) {
            if (room == room_)
                continue;
            for (const Projection& there : tried.project(room, at_))
                for (const Projection& projection : here)
                    if (is_waiting(tried, projection) && there.interval.overlaps(projection.interval))
                        add_shared_people(tried, projection.slot, there.slot, conflicts);
        }
    }

    static void add_shared_people(const Rundown& tried, std::size_t slot, std::size_t other,
                                  std::vector<Conflict>& conflicts) {
        const std::vector<std::string> there = tried.people(other);
        const std::set<std::string> names(there.begin(), there.end());
        for (const std::string& name : tried.people(slot))
            if (names.contains(name))
                conflicts.push_back({Conflict::Kind::two_places, slot, other, name});
    }

    const Rundown& rundown_;
    std::size_t room_;
    Instant at_;
    std::vector<Projection> projections_;
    Lateness lateness_;
    Duration late_; ///< in whole minutes
};

} // namespace

Lateness lateness(const Rundown& rundown, std::size_t room, Instant at) {
    std::optional<Instant> planned;
    std::optional<Instant> projected;
    bool anything_left = false;
    const std::vector<Projection> day = rundown.project(room, at);
    for (const Projection& projection : day) {
        const RundownSlot& slot = rundown.slots()[projection.slot];
        projected = std::max(projected.value_or(projection.interval.end), projection.interval.end);
        if (!slot.inserted)
            planned = std::max(planned.value_or(slot.planned.end), slot.planned.end);
        anything_left = anything_left || slot.progress.state != Progress::State::done;
    }
    return planned && anything_left ? Lateness{*projected - *planned, lacking_of(day)} : Lateness{};
}

std::vector<Proposal> catch_up(const Rundown& rundown, std::size_t room, Instant at) {
    return CatchUp(rundown, room, at).proposals();
}

} // namespace estrade

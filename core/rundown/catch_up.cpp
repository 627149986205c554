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

Lateness lateness_of(const Rundown& rundown, const std::vector<Projection>& day) {
    std::optional<Instant> planned;
    std::optional<Instant> projected;
    bool anything_left = false;
    for (const Projection& projection : day) {
        const RundownSlot& slot = rundown.slots()[projection.slot];
        projected = std::max(projected.value_or(projection.interval.end), projection.interval.end);
        if (!slot.inserted)
            planned = std::max(planned.value_or(slot.planned.end), slot.planned.end);
        anything_left = anything_left || slot.progress.state != Progress::State::done;
    }
    return planned && anything_left ? Lateness{*projected - *planned, lacking_of(day)} : Lateness{};
}

/// Of the ways that are much alike, so many are compared by trying each.
constexpr std::size_t most_tried = 24;

class CatchUp {
public:
    CatchUp(const Rundown& rundown, std::size_t room, Instant at)
        : rundown_(rundown), room_(room), at_(at), projections_(rundown.project(room, at)),
          lateness_(lateness_of(rundown, projections_)), late_(std::chrono::ceil<minutes>(lateness_.all())) {}

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
    /// What is late, seen from a slot: how much earlier it would have to end.
    struct Need {
        Duration amount{};
        bool at_end = true; ///< of the day; else at a start or an end that must hold
    };

    /// Goes through what is to come, the last first. `take` is given a slot and how much it would help if
    /// that ended earlier, and answers by how much it will. Times that must hold part the day: what is late
    /// at one of them is made up for between the one before it and itself, and what a gap takes up is no
    /// help.
    template <class Take>
    void go_back(Take take) const {
        std::vector<Instant> free_from; // when what runs before has ended
        std::size_t last = 0;
        for (std::size_t i = 0; i < projections_.size(); ++i) {
            free_from.push_back(i == 0 ? projections_[i].interval.begin
                                       : std::max(free_from.back(), projections_[i - 1].interval.end));
            if (projections_[i].interval.end >= projections_[last].interval.end)
                last = i;
        }
        Need need;
        for (std::size_t i = projections_.size(); i-- > 0 && is_waiting(rundown_, projections_[i]);) {
            const Projection& projection = projections_[i];
            if (i == last)
                need.amount = std::max(need.amount, whole(lateness_.at_end));
            const bool ends_last = projection.interval.end >= free_from[i]; // of what precedes
            need.amount -= take(projection, ends_last ? need.amount : Duration::zero());
            need = before(projection, need, free_from[i]);
        }
    }

    static Duration whole(Duration duration) { return std::chrono::ceil<minutes>(duration); }

    /// What a slot lacks itself because of what precedes it.
    [[nodiscard]] Duration lacks(const Projection& projection) const {
        const Slot& slot = rundown_.slots()[projection.slot].slot;
        if (slot.fixed_start || projection.short_of <= Duration::zero())
            return projection.overlap;
        const Duration past = std::max(Duration::zero(), projection.interval.begin - slot.end());
        return std::min(projection.inherited, projection.short_of + past);
    }

    /// What those before a slot can do for it and, where it passes on what is late, for those after it.
    [[nodiscard]] Need before(const Projection& projection, const Need& need, Instant free_from) const {
        const Slot& slot = rundown_.slots()[projection.slot].slot;
        const Duration own = whole(lacks(projection));
        if (slot.fixed_start)
            return {free_from > projection.interval.end ? std::max(own, need.amount) : own, false};
        const Duration passed = std::min(need.amount, whole(projection.inherited));
        if (slot.fixed_end)
            return {projection.interval.begin > slot.end() ? std::max(own, passed) : own, false};
        // A break takes back what it gave, unless a time that must hold needs it.
        if (need.at_end && gives_first(rundown_.session(projection.slot)))
            return {std::min(need.amount, whole(projection.inherited - projection.shrunk)), true};
        return {passed, need.at_end};
    }

    /// Takes whole minutes from what may give, the last first, until the delay is made up or nothing is left.
    [[nodiscard]] std::optional<Proposal> shrink(Proposal::Kind kind,
                                                 const std::function<bool(std::size_t)>& may_give) const {
        std::vector<Proposal::Cut> cuts;
        go_back([&](const Projection& p, Duration helps) {
            const RundownSlot& slot = rundown_.slots()[p.slot];
            const Duration length = slot.slot.duration + slot.progress.given - p.shrunk;
            const Duration most = std::chrono::floor<minutes>(length - shortest(slot));
            const Duration cut = std::min(most, helps);
            // What lacks time already would give nothing that it has.
            if (!may_give(p.slot) || p.short_of > Duration::zero() || cut <= Duration::zero())
                return Duration::zero();
            cuts.push_back({p.slot, length, length - cut});
            return cut;
        });
        std::reverse(cuts.begin(), cuts.end());
        give_back(cuts);
        if (cuts.empty())
            return std::nullopt;
        Proposal proposal;
        proposal.kind = kind;
        proposal.changes = changes_of(cuts);
        proposal.cuts = std::move(cuts);
        return judged(std::move(proposal));
    }

    [[nodiscard]] std::vector<Change> changes_of(const std::vector<Proposal::Cut>& cuts) const {
        std::vector<Change> changes;
        changes.reserve(cuts.size());
        for (const Proposal::Cut& cut : cuts)
            changes.emplace_back(change::Adjust{rundown_.slots()[cut.slot].slot.id, cut.to - cut.from});
        return changes;
    }

    /// Where times that must hold do not, one minute may make up for several, or for none until there are
    /// enough of them: each gives back what makes no difference.
    void give_back(std::vector<Proposal::Cut>& cuts) const {
        const bool holds = std::none_of(projections_.begin(), projections_.end(),
                                        [](const Projection& projection) { return projection.collides; });
        if (holds || cuts.size() > most_tried)
            return;
        const Duration late = left_late(changes_of(cuts));
        for (Proposal::Cut& cut : cuts) {
            minutes needed{0};
            minutes enough = std::chrono::duration_cast<minutes>(cut.from - cut.to);
            while (needed < enough) {
                const minutes half = (needed + enough) / 2;
                cut.to = cut.from - half;
                if (left_late(changes_of(cuts)) <= late)
                    enough = half;
                else
                    needed = half + minutes{1};
            }
            cut.to = cut.from - enough;
        }
        std::erase_if(cuts, [](const Proposal::Cut& cut) { return cut.to == cut.from; });
    }

    /// Of the open slots the one that makes up for most of the delay, of those the shortest.
    [[nodiscard]] std::optional<Proposal> drop_open() const {
        struct Candidate {
            std::size_t slot;
            Duration duration;
            Duration promises; ///< to make up for
        };
        std::vector<Candidate> candidates;
        go_back([&](const Projection& projection, Duration helps) {
            const RundownSlot& slot = rundown_.slots()[projection.slot];
            const Duration promises = helps + projection.short_of + projection.overlap;
            if (slot.slot.open && slot.queue.empty() && promises > Duration::zero())
                candidates.push_back({projection.slot, slot.slot.duration, promises});
            return Duration::zero();
        });
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
            return a.promises != b.promises ? a.promises > b.promises : a.duration < b.duration;
        });
        if (candidates.size() > most_tried)
            candidates.resize(most_tried);
        std::optional<Proposal> best;
        Duration least_late = Duration::max();
        for (const Candidate& candidate : candidates) {
            const std::vector<Change> changes{change::Skip{rundown_.slots()[candidate.slot].slot.id}};
            const Duration late = left_late(changes);
            if (late >= least_late)
                continue;
            least_late = late;
            best.emplace();
            best->kind = Proposal::Kind::drop_open;
            best->cuts = {{candidate.slot, candidate.duration, Duration::zero()}};
            best->changes = changes;
        }
        return best ? std::optional(judged(std::move(*best))) : std::nullopt;
    }

    [[nodiscard]] Rundown after(const std::vector<Change>& changes) const {
        Rundown tried = rundown_;
        Action action;
        action.room = rundown_.rooms()[room_].id;
        action.changes = changes;
        tried.apply(action, at_);
        return tried;
    }

    [[nodiscard]] Duration left_late(const std::vector<Change>& changes) const {
        return lateness(after(changes), room_, at_).all();
    }

    /// Adds what would come of it.
    [[nodiscard]] Proposal judged(Proposal proposal) const {
        const Rundown tried = after(proposal.changes);
        const std::vector<Projection> day = tried.project(room_, at_);
        proposal.end = end_of(day);
        proposal.gains = lateness_.all() - lateness_of(tried, day).all();
        add_conflicts(tried, day, proposal.conflicts);
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
    return lateness_of(rundown, rundown.project(room, at));
}

std::vector<Proposal> catch_up(const Rundown& rundown, std::size_t room, Instant at) {
    return CatchUp(rundown, room, at).proposals();
}

} // namespace estrade

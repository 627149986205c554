// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/rundown.h"

#include <algorithm>

namespace estrade {
namespace {

/// One slot of the day as the projection sees it.
struct ChainLink {
    const RundownSlot* slot;
    bool gives_first; ///< a break, a meal, questions: they shrink before anything else does
    Duration can_shrink;
    Duration shrunk{};
    /// How far the plan itself lets it start before what precedes it ends.
    Duration planned_overlap{};
};

bool shrinks_first(const Session* session) {
    return session != nullptr && (session->kind == SessionKind::break_ ||
                                  session->kind == SessionKind::meal || session->kind == SessionKind::qa);
}

bool is_waiting(const ChainLink& link) {
    return link.slot->progress.state == Progress::State::waiting;
}

class Projector {
public:
    Projector(std::vector<ChainLink> links, Instant at, Duration since_set)
        : links_(std::move(links)), at_(at), since_set_(since_set) {}

    std::vector<Projection> run() {
        shrink_breaks();
        for (std::size_t i = 0; i < links_.size(); ++i)
            if (is_waiting(links_[i]) && (links_[i].slot->slot.fixed_start || links_[i].slot->slot.fixed_end))
                shrink_before(i);
        return lay_out();
    }

private:
    [[nodiscard]] std::vector<Projection> lay_out() const {
        std::vector<Projection> result;
        std::optional<Instant> free_from; // when what runs before has ended
        bool first_waiting = true;
        for (const ChainLink& link : links_) {
            Projection projection =
                is_waiting(link) ? of_waiting(link, free_from, first_waiting) : of_started(link);
            if (is_waiting(link))
                first_waiting = false;
            free_from = std::max(free_from.value_or(projection.interval.end), projection.interval.end);
            result.push_back(projection);
        }
        return result;
    }

    /// The slot, where the clock of `at` has the plan.
    [[nodiscard]] Slot planned(const ChainLink& link) const {
        Slot slot = link.slot->slot;
        slot.start += since_set_;
        return slot;
    }

    [[nodiscard]] Projection of_started(const ChainLink& link) const {
        const Progress& progress = link.slot->progress;
        Projection result;
        result.given = progress.given;
        result.held = progress.held;
        result.shrunk = progress.shrunk;
        result.paused = progress.paused_until(progress.ended.value_or(at_));
        result.interval.begin = *progress.started;
        result.inherited = *progress.started - link.slot->planned.begin - since_set_ - progress.held;
        const Instant due = progress.end(link.slot->slot.duration, progress.ended.value_or(at_));
        result.interval.end = progress.ended ? *progress.ended : std::max(due, at_);
        result.over = result.interval.end - due;
        return result;
    }

    [[nodiscard]] Projection of_waiting(const ChainLink& link, std::optional<Instant> free_from,
                                        bool first) const {
        const Slot slot = planned(link);
        Projection result;
        result.held = link.slot->progress.held;
        result.given = link.slot->progress.given;
        result.shrunk = link.shrunk;
        Instant earliest = slot.start;
        if (free_from)
            earliest = std::max(earliest, *free_from - link.planned_overlap);
        Instant start = earliest + result.held;
        if (first)
            start = std::max(start, at_);
        if (slot.fixed_start && start > slot.start) {
            result.collides = true;
            result.overlap = earliest - slot.start;
            start = slot.start;
            result.held = Duration::zero();
        }
        result.inherited = start - slot.start - result.held;
        const Duration length = std::max(Duration::zero(), slot.duration + result.given - link.shrunk);
        result.interval = {start, start + length};
        if (slot.fixed_end && result.interval.end > slot.end()) {
            const Instant end = std::max(start, slot.end());
            result.shrunk += result.interval.end - end;
            const Duration least = slot.min_duration.value_or(slot.duration + result.given);
            result.short_of = std::max(Duration::zero(), least - (end - start));
            result.collides = result.collides || result.short_of > Duration::zero();
            result.interval.end = end;
        }
        return result;
    }

    /// A break gives what it can of the delay that reaches it, if something follows that would otherwise
    /// move.
    void shrink_breaks() {
        for (std::size_t i = 0; i + 1 < links_.size(); ++i) {
            ChainLink& link = links_[i];
            if (!is_waiting(link) || !link.gives_first || link.can_shrink <= Duration::zero())
                continue;
            const Duration late = lay_out()[i].inherited;
            link.shrunk = std::clamp(late, Duration::zero(), link.can_shrink);
        }
    }

    /// Before a start or an end that must hold, sessions that may be shorter give what is needed, the last
    /// first.
    void shrink_before(std::size_t wall) {
        for (std::size_t i = wall; i-- > 0;) {
            const Duration needed = lateness_at(wall);
            if (needed <= Duration::zero())
                return;
            ChainLink& link = links_[i];
            if (is_waiting(link))
                link.shrunk += std::clamp(needed, Duration::zero(), link.can_shrink - link.shrunk);
        }
    }

    [[nodiscard]] Duration lateness_at(std::size_t wall) const {
        const std::vector<Projection> laid_out = lay_out();
        const Slot slot = planned(links_[wall]);
        Duration late{};
        if (slot.fixed_end)
            late = laid_out[wall].interval.begin - slot.start;
        if (slot.fixed_start && wall > 0)
            late =
                std::max(late, laid_out[wall - 1].interval.end - links_[wall].planned_overlap - slot.start);
        return late;
    }

    std::vector<ChainLink> links_;
    Instant at_;
    Duration since_set_;
};

} // namespace

std::vector<Projection> Rundown::project(std::size_t index, Instant at) const {
    if (!will_advance(index, at))
        return project_as_it_stands(index, at, Duration::zero());
    Rundown later = *this;
    later.advance(index, at);
    return later.project_as_it_stands(index, at, Duration::zero());
}

std::vector<Projection> Rundown::project_as_it_stands(std::size_t index, Instant at,
                                                      Duration since_set) const {
    const RundownRoom& room = rooms_[index];
    std::vector<std::size_t> slots = chain_of_day(room, at);
    std::erase_if(slots, [&](std::size_t slot) { return !takes_time(slot); });
    std::vector<Projection> result;
    if (!room.hosted || is_left_behind(room, at)) {
        for (const std::size_t slot : slots) {
            Projection as_planned;
            as_planned.slot = slot;
            as_planned.interval = slots_[slot].slot.interval();
            result.push_back(as_planned);
        }
        return result;
    }
    std::vector<ChainLink> links;
    std::optional<Instant> planned_end;
    for (const std::size_t slot : slots) {
        const RundownSlot& s = slots_[slot];
        ChainLink link{&s, shrinks_first(session(slot)), {}, {}, {}};
        if (s.slot.min_duration)
            link.can_shrink =
                std::max(Duration::zero(), s.slot.duration + s.progress.given - *s.slot.min_duration);
        if (!s.inserted) {
            if (planned_end)
                link.planned_overlap = std::max(Duration::zero(), *planned_end - s.slot.start);
            planned_end = std::max(planned_end.value_or(s.slot.end()), s.slot.end());
        }
        links.push_back(link);
    }
    result = Projector(std::move(links), at, since_set).run();
    for (std::size_t i = 0; i < slots.size(); ++i)
        result[i].slot = slots[i];
    return result;
}

} // namespace estrade

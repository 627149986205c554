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

/// Goes through the day once, in order: what comes before a link is laid out when its turn has come.
class Projector {
public:
    Projector(std::vector<ChainLink> links, Instant at, Duration since_set)
        : links_(std::move(links)), at_(at), since_set_(since_set), laid_out_(links_.size()),
          free_from_(links_.size() + 1) {
        first_waiting_ =
            static_cast<std::size_t>(std::find_if(links_.begin(), links_.end(), is_waiting) - links_.begin());
    }

    std::vector<Projection> run() {
        for (std::size_t i = 0; i < links_.size(); ++i) {
            if (is_waiting(links_[i])) {
                if (links_[i].gives_first)
                    shrink_break(i);
                if (links_[i].slot->slot.fixed_start || links_[i].slot->slot.fixed_end)
                    shrink_before(i);
            }
            lay_out(i);
        }
        return std::move(laid_out_);
    }

private:
    void lay_out(std::size_t i) {
        laid_out_[i] = projection_of(i);
        const Instant end = laid_out_[i].interval.end;
        free_from_[i + 1] = std::max(free_from_[i].value_or(end), end);
    }

    [[nodiscard]] Projection projection_of(std::size_t i) const {
        return is_waiting(links_[i]) ? of_waiting(links_[i], free_from_[i], i == first_waiting_)
                                     : of_started(links_[i]);
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

    /// A break gives what it can of the delay that reaches it, as far as what follows would otherwise move.
    void shrink_break(std::size_t i) {
        ChainLink& link = links_[i];
        if (i + 1 == links_.size() || link.can_shrink <= Duration::zero())
            return;
        lay_out(i);
        const Projection next = projection_of(i + 1);
        const Duration late = std::min(laid_out_[i].inherited, std::max(next.inherited, next.overlap));
        link.shrunk = std::clamp(late, Duration::zero(), link.can_shrink);
    }

    /// Before a start or an end that must hold, sessions that may be shorter give what is needed, the last
    /// first; but nothing that would not reach it, past a gap or another start that holds.
    void shrink_before(std::size_t wall) {
        Duration needed = lateness_at(wall);
        for (std::size_t i = wall; i-- > 0 && needed > Duration::zero();) {
            const Duration more = std::min(needed, links_[i].can_shrink - links_[i].shrunk);
            if (!is_waiting(links_[i]) || more <= Duration::zero())
                continue;
            shrink(i, more, wall);
            const Duration gained = needed - lateness_at(wall);
            if (gained < more) {
                shrink(i, gained - more, wall);
                return; // nor would what comes before
            }
            needed -= gained;
        }
    }

    void shrink(std::size_t i, Duration by, std::size_t wall) {
        links_[i].shrunk += by;
        for (; i < wall; ++i)
            lay_out(i);
    }

    [[nodiscard]] Duration lateness_at(std::size_t wall) const {
        const Slot slot = planned(links_[wall]);
        Duration late{};
        if (slot.fixed_end)
            late = projection_of(wall).interval.begin - slot.start;
        if (slot.fixed_start && free_from_[wall])
            late = std::max(late, *free_from_[wall] - links_[wall].planned_overlap - slot.start);
        return late;
    }

    std::vector<ChainLink> links_;
    Instant at_;
    Duration since_set_;
    std::size_t first_waiting_ = 0;
    std::vector<Projection> laid_out_;
    std::vector<std::optional<Instant>> free_from_; ///< by link: when what runs before it has ended
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/free_time.h"

#include "core/agenda/event_day.h"
#include "core/agenda/lookup.h"

#include <algorithm>

namespace estrade {
namespace {

constexpr Duration shortest_gap = std::chrono::minutes{15};
constexpr int most_missed = 3; // one part in so many

bool is_free(const Interval& interval, const std::vector<Engagement>& all, const SlotId& but) {
    return std::none_of(all.begin(), all.end(), [&](const Engagement& engagement) {
        return engagement.id != but && engagement.interval.overlaps(interval);
    });
}

void add_repeats(std::vector<WayOut>& ways, const Agenda& agenda, const Engagement& engagement,
                 const std::vector<Engagement>& all, Instant at) {
    for (std::size_t i = 0; i < agenda.slots.size(); ++i) {
        const Slot& slot = agenda.slots[i];
        if (slot.session == engagement.session->id && slot.id != engagement.id && slot.start >= at &&
            is_free(slot.interval(), all, engagement.id))
            ways.push_back({WayOut::Kind::repeat, engagement.id, i});
    }
}

void add_recording(std::vector<WayOut>& ways, const Engagement& engagement) {
    const auto& resources = engagement.session->resources;
    const auto recording = std::find_if(resources.begin(), resources.end(), [](const Resource& resource) {
        return resource.kind == Resource::Kind::recording;
    });
    const bool listed = recording != resources.end();
    if (listed || engagement.session->recorded.value_or(false))
        ways.push_back({WayOut::Kind::recording, engagement.id, 0,
                        !listed || recording->state == Resource::State::promised});
}

/// Whether a visitor would go to see it.
bool is_seen(const Session& session) {
    switch (session.kind) {
    case SessionKind::break_:
    case SessionKind::meal:
    case SessionKind::announcement:
        return false;
    default:
        return session.status != SessionStatus::cancelled;
    }
}

} // namespace

std::vector<WayOut> ways_out(const Agenda& agenda, const Engagement& one, const Engagement& other,
                             const std::vector<Engagement>& all, Instant at) {
    std::vector<WayOut> ways;
    for (const Engagement* engagement : {&one, &other})
        if (engagement->session != nullptr)
            add_repeats(ways, agenda, *engagement, all, at);
    for (const Engagement* engagement : {&one, &other})
        if (engagement->session != nullptr)
            add_recording(ways, *engagement);
    const bool in_order = one.interval.begin <= other.interval.begin;
    const Engagement& first = in_order ? one : other;
    const Engagement& second = in_order ? other : one;
    const auto add_if_short = [&](WayOut::Kind kind, const Engagement& engagement) {
        const Duration missed = first.interval.end - second.interval.begin;
        if (missed * most_missed <= engagement.interval.length())
            ways.push_back({kind, engagement.id, 0, false, missed});
    };
    add_if_short(WayOut::Kind::leave_early, first);
    add_if_short(WayOut::Kind::come_late, second);
    return ways;
}

std::vector<Gap> gaps(const Agenda& agenda, std::vector<Engagement> all) {
    std::stable_sort(all.begin(), all.end(), [](const Engagement& a, const Engagement& b) {
        return a.interval.begin < b.interval.begin;
    });
    const Lookup lookup(agenda);
    const auto place_of = [&](const RoomId& id) {
        const Room* const room = lookup.room(id);
        return room == nullptr ? std::string() : room->place;
    };
    std::vector<Gap> found;
    const Engagement* last = nullptr; // of those so far, what ends last
    for (const Engagement& engagement : all) {
        const Engagement* const before = last;
        if (last == nullptr || last->interval.end <= engagement.interval.end)
            last = &engagement;
        if (before == nullptr || event_day(agenda.event, before->interval.begin) !=
                                     event_day(agenda.event, engagement.interval.begin))
            continue;
        Gap gap{{before->interval.end, engagement.interval.begin}, engagement.id, {}};
        if (gap.interval.length() < shortest_gap)
            continue;
        for (std::size_t i = 0; i < agenda.slots.size(); ++i) {
            const Slot& slot = agenda.slots[i];
            if (slot.start >= gap.interval.begin && slot.end() <= gap.interval.end && !slot.open &&
                slot.duration > Duration::zero() && is_seen(lookup.session(slot)))
                gap.fits.push_back(i);
        }
        const auto distance = [&](std::size_t slot) {
            const RoomId& room = agenda.slots[slot].room;
            const std::string place = place_of(room);
            return room == before->room ? 0 : !place.empty() && place == place_of(before->room) ? 1 : 2;
        };
        std::stable_sort(gap.fits.begin(), gap.fits.end(),
                         [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
        found.push_back(std::move(gap));
    }
    return found;
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_plan.h"

#include "core/agenda/event_day.h"

#include <algorithm>

namespace estrade {

BrowsePlan::BrowsePlan(std::shared_ptr<const LivePlan> plan, const std::vector<RoomId>& rooms)
    : plan_(std::move(plan)) {
    const Timetable& timetable = plan_->timetable();
    slots_of_track_.resize(agenda().tracks.size());
    slots_.reserve(agenda().slots.size());
    for (const Slot& slot : agenda().slots) {
        if (!rooms.empty() && std::find(rooms.begin(), rooms.end(), slot.room) == rooms.end())
            continue;
        BrowseSlot shown{&slot, timetable.session(slot), timetable.room(slot), 0, -1};
        const LocalDay day = event_day(agenda().event, slot.start);
        if (days_.empty() || days_.back() != day) {
            days_.push_back(day);
            slots_of_day_.push_back(0);
        }
        shown.day = days_.size() - 1;
        ++slots_of_day_.back();
        const Track* track = shown.session == nullptr ? nullptr : timetable.track(*shown.session);
        if (track != nullptr) {
            shown.track = static_cast<int>(track - agenda().tracks.data());
            ++slots_of_track_[static_cast<std::size_t>(shown.track)];
        }
        by_id_.emplace(slot.id.value, slots_.size());
        if (shown.session != nullptr)
            by_session_.emplace(shown.session, slots_.size());
        slots_.push_back(shown);
    }
}

std::size_t BrowsePlan::day_at(Instant at) const {
    const LocalDay day = event_day(agenda().event, at);
    const auto next = std::lower_bound(days_.begin(), days_.end(), day);
    if (next == days_.begin())
        return 0;
    if (next == days_.end() || (*next != day && *next - day > day - *(next - 1)))
        return static_cast<std::size_t>(next - days_.begin()) - 1;
    return static_cast<std::size_t>(next - days_.begin());
}

std::optional<std::size_t> BrowsePlan::find(const std::string& slot_id) const {
    const auto found = by_id_.find(slot_id);
    return found == by_id_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::size_t> BrowsePlan::slots_of(const Session& session) const {
    std::vector<std::size_t> places;
    const auto [first, last] = by_session_.equal_range(&session);
    for (auto it = first; it != last; ++it)
        places.push_back(it->second);
    std::sort(places.begin(), places.end());
    return places;
}

QStringList BrowsePlan::people(const BrowseSlot& slot) const {
    QStringList names;
    if (slot.session != nullptr)
        for (const Participation& part : slot.session->people)
            if (const Person* person = plan_->timetable().person(part.person))
                names.append(qstring(person->name));
    return names;
}

QString BrowsePlan::color(int track) const {
    return track < 0 ? QString() : qstring(agenda().tracks[static_cast<std::size_t>(track)].color);
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_plan.h"

#include "core/agenda/event_day.h"

#include <algorithm>
#include <unordered_set>

namespace estrade {
namespace {

/// What is gone, then what is the visitor's own.
std::vector<ToldSlot> all_of(std::vector<ToldSlot> gone, const std::vector<OwnEntry>& own) {
    for (const OwnEntry& entry : own)
        gone.push_back({{entry.id}, entry.title, {}, entry.start, entry.duration, {}});
    return gone;
}

} // namespace

BrowsePlan::BrowsePlan(std::shared_ptr<const LivePlan> plan, const std::vector<RoomId>& rooms,
                       const std::vector<ToldSlot>& gone, const std::vector<OwnEntry>& own)
    : plan_(std::move(plan)), beside_(assemble(all_of(gone, own))), names_beside_(beside_) {
    const Timetable& timetable = plan_->timetable();
    slots_of_track_.resize(agenda().tracks.size());
    slots_.reserve(agenda().slots.size() + beside_.slots.size());
    for (const Slot& slot : agenda().slots) {
        if (!rooms.empty() && std::find(rooms.begin(), rooms.end(), slot.room) == rooms.end())
            continue;
        BrowseSlot shown{&slot, timetable.session(slot), timetable.room(slot)};
        const Track* track = shown.session == nullptr ? nullptr : timetable.track(*shown.session);
        if (track != nullptr)
            shown.track = static_cast<int>(track - agenda().tracks.data());
        slots_.push_back(shown);
    }
    for (std::size_t i = 0; i < beside_.slots.size(); ++i) {
        const Slot& slot = beside_.slots[i];
        if (plan_->rundown().find_slot(slot.id)) // hosts may have put it in
            continue;
        const auto origin = i < gone.size() ? BrowseSlot::Origin::gone : BrowseSlot::Origin::own;
        slots_.push_back(
            {&slot, names_beside_.session(slot.session), names_beside_.room(slot.room), {}, 0, -1, origin});
    }
    if (!beside_.slots.empty())
        std::stable_sort(slots_.begin(), slots_.end(), [](const BrowseSlot& a, const BrowseSlot& b) {
            return a.slot->start < b.slot->start;
        });
    for (std::size_t place = 0; place < slots_.size(); ++place)
        index(place);
    count_people();
}

void BrowsePlan::index(std::size_t place) {
    BrowseSlot& shown = slots_[place];
    shown.date = event_day(agenda().event, shown.slot->start);
    shown.all_day = is_all_day(agenda().event, shown.slot->interval());
    by_id_.emplace(shown.slot->id.value, place);
    if (shown.origin != BrowseSlot::Origin::programme)
        return;
    if (days_.empty() || days_.back() != shown.date) {
        days_.push_back(shown.date);
        slots_of_day_.push_back(0);
        ends_.push_back(shown.slot->end());
    }
    shown.day = days_.size() - 1;
    ends_.back() = std::max(ends_.back(), shown.slot->end());
    ++slots_of_day_.back();
    if (shown.track >= 0)
        ++slots_of_track_[static_cast<std::size_t>(shown.track)];
    if (shown.session != nullptr)
        by_session_.emplace(shown.session, place);
}

std::size_t BrowsePlan::day_at(Instant at) const {
    const auto next = std::lower_bound(days_.begin(), days_.end(), event_day(agenda().event, at));
    const auto today = static_cast<std::size_t>(next - days_.begin());
    if (today == days_.size())
        return days_.empty() ? 0 : today - 1;
    return today + 1 < days_.size() && is_over(today, at) ? today + 1 : today;
}

bool BrowsePlan::is_over(std::size_t day, Instant at) const {
    return at >= ends_[day] && std::all_of(slots_.begin(), slots_.end(), [&](const BrowseSlot& slot) {
               return slot.origin != BrowseSlot::Origin::programme || slot.day != day ||
                      live().standing(*slot.slot, at) == Standing::past;
           });
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

const Person* BrowsePlan::person(const PersonId& id) const {
    const Person* const known = plan_->timetable().person(id);
    return known == nullptr ? names_beside_.person(id) : known;
}

void BrowsePlan::count_people() {
    std::unordered_set<const Person*> people;
    for (const auto& [session, place] : by_session_)
        for (const Participation& part : session->people)
            people.insert(plan_->timetable().person(part.person));
    people.erase(nullptr);
    people_taking_part_ = people.size();
}

QStringList BrowsePlan::people(const BrowseSlot& slot) const {
    QStringList names;
    if (slot.session != nullptr)
        for (const Participation& part : slot.session->people)
            if (const Person* one = person(part.person))
                names.append(qstring(one->name));
    return names;
}

ToldSlot BrowsePlan::tell(std::size_t place) const {
    const BrowseSlot& slot = slots_[place];
    return estrade::tell(slot.origin == BrowseSlot::Origin::programme ? agenda() : beside_, *slot.slot);
}

QString BrowsePlan::color(int track) const {
    return track < 0 ? QString() : qstring(agenda().tracks[static_cast<std::size_t>(track)].color);
}

bool BrowsePlan::is_day(LocalDay day) const {
    return std::find(days_.begin(), days_.end(), day) != days_.end();
}

LocalDay BrowsePlan::day_of(Instant at) const {
    const Event& event = agenda().event;
    const LocalDay day = event_day(event, at);
    return is_day(day) ? day : date::floor<date::days>(event.zone.local(at));
}

} // namespace estrade

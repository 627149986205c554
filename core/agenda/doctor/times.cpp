// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/doctor/view.h"
#include "core/agenda/event_day.h"

#include <algorithm>
#include <map>

namespace estrade::doctor {
namespace {

using std::chrono::minutes;

void examine_length(const View& view, const Slot& slot, Findings& findings) {
    if (slot.duration > Duration::zero())
        return;
    const bool negative = slot.duration < Duration::zero();
    findings.push_back({negative ? FindingKind::ends_before_start : FindingKind::no_length,
                        negative ? Severity::error : Severity::warning,
                        negative ? Phrase("%1, %2, ends before it starts, at %3",
                                          {view.title(slot), view.when(slot.start), view.clock(slot.end())})
                                 : Phrase("%1, %2, lasts no time", {view.title(slot), view.when(slot.start)}),
                        negative ? Phrase("exchange its start and end, or write the day on which it ends")
                                 : Phrase("tell its end or its duration"),
                        {slot.id},
                        {},
                        {}});
}

void examine_opening(const View& view, const Slot& slot, Findings& findings) {
    const auto& open = view.options().open;
    if (!open)
        return;
    const Event& event = view.agenda().event;
    const LocalTime midnight = event_day(event, slot.start);
    const Duration starts = event.zone.local(slot.start) - midnight;
    const Duration ends = event.zone.local(slot.end()) - midnight;
    if (starts >= open->from && ends <= open->to)
        return;
    findings.push_back({FindingKind::closed,
                        Severity::warning,
                        Phrase("%1, %2 to %3, is outside opening hours",
                               {view.title(slot), view.when(slot.start), view.clock(slot.end())}),
                        Phrase("move it, or open the doors longer"),
                        {slot.id},
                        {},
                        {}});
}

/// Sessions that follow one another in a room without a pause.
struct Run {
    const Slot* first = nullptr;
    Instant end;
    std::size_t count = 0;
    bool told = false;
};

bool rests(SessionKind kind) {
    return kind == SessionKind::break_ || kind == SessionKind::meal || kind == SessionKind::social;
}

/// Registration goes on beside breakfast, and where no room is named, beside talks.
bool go_together(const View& view, const Slot& a, const Slot& b) {
    const auto rests_in = [&](const Slot& slot) {
        const Session* const session = view.session(slot);
        return session != nullptr && rests(session->kind);
    };
    return view.has_named_room(b) ? rests_in(a) && rests_in(b) : rests_in(a) || rests_in(b);
}

/// A slot, and those that begin before it ends.
struct Overlapped {
    const Slot* holder;
    std::vector<const Slot*> others;

    /// Whether it is what holds them: they begin with it, follow one another and end before it does.
    [[nodiscard]] bool holds() const {
        Instant last = holder->start;
        bool following = others.size() > 1 && others.front()->start == holder->start;
        for (const Slot* const other : others) {
            following = following && other->start >= last && other->end() <= holder->end();
            last = other->end();
        }
        return following;
    }
};

void tell_overlaps(const View& view, const Overlapped& overlapped, Findings& findings) {
    const Slot& holder = *overlapped.holder;
    if (overlapped.holds()) {
        Finding finding{FindingKind::overlap,
                        Severity::info,
                        Phrase("%1, %2 in %3, holds %4 others that follow one another",
                               {view.title(holder), view.when(holder.start), view.room(holder),
                                overlapped.others.size()}),
                        {},
                        {holder.id},
                        {},
                        {}};
        for (const Slot* const other : overlapped.others)
            finding.slots.push_back(other->id);
        findings.push_back(std::move(finding));
        return;
    }
    for (const Slot* const slot : overlapped.others)
        findings.push_back({FindingKind::overlap,
                            Severity::warning,
                            Phrase("%1 starts %2 in %3, where %4 lasts until %5",
                                   {view.title(*slot), view.when(slot->start), view.room(*slot),
                                    view.title(holder), view.clock(holder.end())}),
                            Phrase("give them different rooms, or other times"),
                            {holder.id, slot->id},
                            {},
                            {}});
}

} // namespace

void examine_rooms(const View& view, Findings& findings) {
    std::unordered_map<std::string_view, const Slot*> latest; // by room: the one that ends last so far
    std::vector<Overlapped> overlapped;                       // in the order of their first others
    std::unordered_map<const Slot*, std::size_t> known;       // which of them a slot is
    const bool one_room = view.agenda().rooms.size() == 1;
    const auto named = [&](const Slot& slot) { return one_room || view.has_named_room(slot); };
    for (const Slot* const slot : view.held()) {
        examine_length(view, *slot, findings);
        examine_opening(view, *slot, findings);
        if (!named(*slot))
            continue; // where it takes place is not known
        const Slot*& last = latest[slot->room.value];
        if (last != nullptr && last->interval().overlaps(slot->interval()) &&
            !go_together(view, *last, *slot)) {
            const bool before = last->start < slot->start || last->end() >= slot->end();
            const auto [place, is_new] = known.try_emplace(before ? last : slot, overlapped.size());
            if (is_new)
                overlapped.push_back({place->first, {}});
            overlapped[place->second].others.push_back(before ? slot : last);
        }
        if (last == nullptr || slot->end() > last->end())
            last = slot;
    }
    for (const Overlapped& one : overlapped)
        tell_overlaps(view, one, findings);
}

void examine_people(const View& view, Findings& findings) {
    std::unordered_map<std::string_view, const Slot*> latest; // by person: the one that ends last so far
    for (const Slot* const slot : view.held()) {
        const Session* const session = view.session(*slot);
        if (session == nullptr)
            continue;
        for (const Participation& participation : session->people) {
            const Slot*& last = latest[participation.person.value];
            const Person* const person = view.person(participation.person);
            const Phrase name = person == nullptr ? Phrase("somebody") : Phrase("'%1'", {person->name});
            const bool elsewhere =
                last != nullptr && last->room != slot->room && last->session != slot->session;
            if (elsewhere && last->interval().overlaps(slot->interval()))
                findings.push_back({FindingKind::two_places,
                                    Severity::warning,
                                    Phrase("%1 is in %2, %3 in %4, and in %5, until %6 in %7",
                                           {name, view.title(*slot), view.when(slot->start), view.room(*slot),
                                            view.title(*last), view.clock(last->end()), view.room(*last)}),
                                    Phrase("move one of them, or correct who takes part"),
                                    {last->id, slot->id},
                                    {},
                                    {participation.person}});
            else if (elsewhere && slot->start >= last->end() &&
                     slot->start - last->end() < view.options().walk)
                findings.push_back(
                    {FindingKind::no_walk,
                     Severity::warning,
                     Phrase("%1 has %2 min from %3 in %4 to %5, %6 in %7",
                            {name, std::chrono::floor<minutes>(slot->start - last->end()).count(),
                             view.title(*last), view.room(*last), view.title(*slot), view.when(slot->start),
                             view.room(*slot)}),
                     Phrase("leave time to walk, or keep the room"),
                     {last->id, slot->id},
                     {},
                     {participation.person}});
            if (last == nullptr || slot->end() > last->end())
                last = slot;
        }
    }
}

void examine_clocks(const View& view, Findings& findings) {
    const Zone& zone = view.agenda().event.zone;
    for (const Slot* const slot : view.held()) {
        if (zone.place(zone.local(slot->start)).kind == LocalKind::repeated)
            findings.push_back({FindingKind::repeated_start,
                                Severity::warning,
                                Phrase("%1 starts %2, which clocks show twice that day",
                                       {view.title(*slot), view.when(slot->start)}),
                                Phrase("tell which is meant by an offset, or start an hour later"),
                                {slot->id},
                                {},
                                {}});
        else if (slot->duration > Duration::zero() && zone.offset(slot->start) != zone.offset(slot->end()))
            findings.push_back({FindingKind::clocks_change,
                                Severity::info,
                                Phrase("%1, %2 to %3, lasts %4 min: clocks change meanwhile",
                                       {view.title(*slot), view.when(slot->start), view.clock(slot->end()),
                                        std::chrono::round<minutes>(slot->duration).count()}),
                                Phrase("see that its duration is what was meant"),
                                {slot->id},
                                {},
                                {}});
    }
}

void examine_breaks(const View& view, Findings& findings) {
    const Event& event = view.agenda().event;
    std::map<std::pair<LocalDay, std::string_view>, Run> runs; // by event day and room
    // Where rooms run side by side, people may leave one for a while.
    const Severity severity = view.agenda().rooms.size() > 1 ? Severity::info : Severity::warning;
    std::map<LocalDay, Instant> last_rest; // a break in any room is one for all: its start, the latest so far
    constexpr std::size_t fewest = 4;      // fewer are long sessions, that make breaks themselves
    for (const Slot* const slot : view.held()) {
        const Session* const session = view.session(*slot);
        const LocalDay day = event_day(event, slot->start);
        if (session != nullptr && rests(session->kind)) {
            last_rest[day] = slot->start;
            continue;
        }
        Run& run = runs[{day, slot->room.value}];
        const auto rest = last_rest.find(day);
        const bool rested =
            run.first != nullptr && rest != last_rest.end() && rest->second > run.first->start;
        if (run.first == nullptr || rested || slot->start - run.end >= view.options().shortest_break)
            run = {slot, slot->end(), 0, false};
        run.end = std::max(run.end, slot->end());
        ++run.count;
        if (run.told || run.count < fewest || run.end - run.first->start < view.options().longest_run)
            continue;
        run.told = true;
        findings.push_back({FindingKind::no_break,
                            severity,
                            Phrase("sessions follow one another in %1 from %2 to %3 and on, without a break "
                                   "or a meal",
                                   {view.room(*slot), view.when(run.first->start), view.clock(run.end)}),
                            Phrase("people need a break after an hour or two: did one get lost?"),
                            {run.first->id, slot->id},
                            {},
                            {}});
    }
}

} // namespace estrade::doctor

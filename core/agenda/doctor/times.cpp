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
    findings.push_back(
        {negative ? FindingKind::ends_before_start : FindingKind::no_length,
         negative ? Severity::error : Severity::warning,
         view.title(slot) + ", " + view.when(slot.start) +
             (negative ? ", ends before it starts, at " + view.clock(slot.end()) : ", lasts no time"),
         negative ? "exchange its start and end, or write the day on which it ends"
                  : "tell its end or its duration",
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
                        view.title(slot) + ", " + view.when(slot.start) + " to " + view.clock(slot.end()) +
                            ", is outside opening hours",
                        "move it, or open the doors longer",
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

} // namespace

void examine_rooms(const View& view, Findings& findings) {
    std::unordered_map<std::string_view, const Slot*> latest; // by room: the one that ends last so far
    const bool one_room = view.agenda().rooms.size() == 1;
    const auto named = [&](const Slot& slot) { return one_room || view.room(slot) != "the room"; };
    for (const Slot* const slot : view.held()) {
        examine_length(view, *slot, findings);
        examine_opening(view, *slot, findings);
        if (!named(*slot))
            continue; // where it takes place is not known
        const Slot*& last = latest[slot->room.value];
        if (last != nullptr && last->interval().overlaps(slot->interval()))
            findings.push_back({FindingKind::overlap,
                                Severity::warning,
                                view.title(*slot) + " starts " + view.when(slot->start) + " in " +
                                    view.room(*slot) + ", where " + view.title(*last) + " lasts until " +
                                    view.clock(last->end()),
                                "give them different rooms, or other times",
                                {last->id, slot->id},
                                {},
                                {}});
        if (last == nullptr || slot->end() > last->end())
            last = slot;
    }
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
            const std::string name = person == nullptr ? "somebody" : "'" + person->name + "'";
            const bool elsewhere =
                last != nullptr && last->room != slot->room && last->session != slot->session;
            if (elsewhere && last->interval().overlaps(slot->interval()))
                findings.push_back({FindingKind::two_places,
                                    Severity::warning,
                                    name + " is in " + view.title(*slot) + ", " + view.when(slot->start) +
                                        " in " + view.room(*slot) + ", and in " + view.title(*last) +
                                        ", until " + view.clock(last->end()) + " in " + view.room(*last),
                                    "move one of them, or correct who takes part",
                                    {last->id, slot->id},
                                    {},
                                    {participation.person}});
            else if (elsewhere && slot->start >= last->end() &&
                     slot->start - last->end() < view.options().walk)
                findings.push_back(
                    {FindingKind::no_walk,
                     Severity::warning,
                     name + " has " +
                         std::to_string(std::chrono::floor<minutes>(slot->start - last->end()).count()) +
                         " min from " + view.title(*last) + " in " + view.room(*last) + " to " +
                         view.title(*slot) + ", " + view.when(slot->start) + " in " + view.room(*slot),
                     "leave time to walk, or keep the room",
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
                                view.title(*slot) + " starts " + view.when(slot->start) +
                                    ", which clocks show twice that day",
                                "tell which is meant by an offset, or start an hour later",
                                {slot->id},
                                {},
                                {}});
        else if (slot->duration > Duration::zero() && zone.offset(slot->start) != zone.offset(slot->end()))
            findings.push_back({FindingKind::clocks_change,
                                Severity::info,
                                view.title(*slot) + ", " + view.when(slot->start) + " to " +
                                    view.clock(slot->end()) + ", lasts " +
                                    std::to_string(std::chrono::round<minutes>(slot->duration).count()) +
                                    " min: clocks change meanwhile",
                                "see that its duration is what was meant",
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
                            "sessions follow one another in " + view.room(*slot) + " from " +
                                view.when(run.first->start) + " to " + view.clock(run.end) +
                                " and on, without a break or a meal",
                            "people need a break after an hour or two: did one get lost?",
                            {run.first->id, slot->id},
                            {},
                            {}});
    }
}

} // namespace estrade::doctor

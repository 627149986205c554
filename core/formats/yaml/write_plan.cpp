// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"
#include "core/formats/longest_night.h"
#include "core/formats/yaml/slots.h"
#include "core/formats/yaml/times.h"
#include "core/formats/yaml/writing.h"
#include "core/time/iso.h"

#include <algorithm>

namespace estrade::yaml {
namespace {

/// A time of day, where the reader takes it for that instant without a word.
std::optional<std::string> clock_of(const Event& event, LocalDay day, Instant instant) {
    const LocalTime local = event.zone.local(instant);
    const Duration clock = local - LocalTime{date::floor<date::days>(local)};
    const Placement placed = place_clock(event.zone, event.day_change, day, clock);
    if (placed.kind != LocalKind::unique || placed.instant != instant)
        return std::nullopt;
    return clock_text(clock);
}

std::optional<std::string> end_clock_of(const Event& event, const Slot& slot) {
    const LocalTime local = event.zone.local(slot.end());
    const Duration clock = local - LocalTime{date::floor<date::days>(local)};
    const ClockEnd found = end_at_clock(event.zone, slot.start, clock);
    if (found.kind != LocalKind::unique || found.instant != slot.end() || slot.duration > longest_night)
        return std::nullopt;
    return clock_text(clock);
}

class PlanWriter {
public:
    PlanWriter(const Agenda& agenda, const Names& names)
        : agenda_(agenda), names_(names), told_(agenda.sessions.size(), false) {
        for (const Slot& slot : agenda.slots)
            starts_.add(slot.room, slot.start);
        starts_.sort();
    }

    [[nodiscard]] Value agenda() {
        Value list = Value::list();
        if (const auto day = only_day(agenda_)) {
            for (const Slot& slot : agenda_.slots)
                list.add(slot_value(slot, *day));
            return list;
        }
        Value days = Value::map();
        std::optional<LocalDay> day;
        for (const Slot& slot : agenda_.slots) {
            const LocalDay slot_day = event_day(agenda_.event, slot.start);
            if (!day || slot_day > *day) {
                if (day)
                    days.add(iso_day(*day), std::exchange(list, Value::list()));
                day = slot_day;
            }
            list.add(slot_value(slot, *day));
        }
        if (day)
            days.add(iso_day(*day), std::move(list));
        return day ? std::move(days) : Value::list();
    }

    /// Those in no slot.
    [[nodiscard]] Value sessions() const {
        Value list = Value::list();
        for (const std::size_t i : names_.session_order()) {
            if (told_[i])
                continue;
            Value map = Value::map();
            add_session(map, agenda_.sessions[i], names_, names_.session_ids[i], true);
            list.add(std::move(map));
        }
        return list;
    }

private:
    [[nodiscard]] bool is_end_implied(const Slot& slot) const {
        return slot.end_inferred && starts_.after(slot.room, slot.start, agenda_.event) == slot.end() &&
               (!slot.min_duration || *slot.min_duration <= slot.duration);
    }

    [[nodiscard]] Value slot_value(const Slot& slot, LocalDay day) {
        const Event& event = agenda_.event;
        const std::size_t* const index = slot.session.empty() ? nullptr : names_.session(slot.session);
        const bool own_session = index != nullptr && !told_[*index];
        const bool end_implied = is_end_implied(slot);

        std::optional<std::string> start = clock_of(event, day, slot.start);
        std::optional<std::string> end;
        if (start && !end_implied)
            end = end_clock_of(event, slot);
        std::string time = start.value_or(instant_text(slot.start, event.zone));
        if (end)
            time += "-" + *end;

        Value map = Value::map();
        if (own_session)
            map.add(time, Value::text(agenda_.sessions[*index].title));
        else
            map.add("time", Value::word(time));
        if (!end && !end_implied)
            map.add("duration", Value::word(duration_text(slot.duration)));
        if (slot.end_inferred && !end_implied)
            map.add("end-inferred", Value::word("true"));
        add_details(map, slot, day);
        if (own_session) {
            told_[*index] = true;
            add_session(map, agenda_.sessions[*index], names_, names_.session_ids[*index], false);
        } else if (index != nullptr) {
            map.add("session", Value::text(slot.session.value));
        }
        return map;
    }

    void add_details(Value& map, const Slot& slot, LocalDay day) const {
        if (names_.slot_ids[static_cast<std::size_t>(&slot - agenda_.slots.data())])
            map.add("slot", Value::text(slot.id.value));
        if (!names_.rooms_are_implied() && slot.room != agenda_.rooms.front().id)
            map.add("room", Value::text(names_.room(slot.room)));
        if (slot.open)
            map.add("open", Value::word("true"));
        if (slot.min_duration)
            map.add("min-duration", Value::word(duration_text(*slot.min_duration)));
        if (slot.fixed_start)
            map.add("fixed-start", Value::word("true"));
        if (slot.fixed_end)
            map.add("fixed-end", Value::word("true"));
        if (slot.thresholds)
            map.add("thresholds", thresholds_value(*slot.thresholds));
        map.add_text("note", slot.note);
        if (slot.moved) {
            Value from = Value::map();
            from.add_text("room", slot.moved->from_room);
            if (const auto& start = slot.moved->from_start)
                from.add("time", Value::word(clock_of(agenda_.event, day, *start)
                                                 .value_or(instant_text(*start, agenda_.event.zone))));
            map.add("moved-from", std::move(from));
        }
    }

    const Agenda& agenda_;
    const Names& names_;
    NextStarts starts_;
    std::vector<bool> told_; // of each session
};

} // namespace

std::optional<LocalDay> only_day(const Agenda& agenda) {
    if (agenda.slots.empty())
        return std::nullopt;
    const LocalDay day = event_day(agenda.event, agenda.slots.front().start);
    const bool only = std::all_of(agenda.slots.begin(), agenda.slots.end(), [&](const Slot& slot) {
        return event_day(agenda.event, slot.start) == day;
    });
    return only ? std::optional(day) : std::nullopt;
}

void add_plan(Value& document, const Agenda& agenda, const Names& names) {
    PlanWriter writer(agenda, names);
    document.add("agenda", writer.agenda());
    document.add_filled("sessions", writer.sessions());
}

} // namespace estrade::yaml

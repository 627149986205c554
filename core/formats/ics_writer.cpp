// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics_writer.h"

#include "core/agenda/lookup.h"
#include "core/agenda/names.h"
#include "core/formats/ics/people.h"
#include "core/formats/ics/write_lines.h"
#include "core/formats/ics/write_zone.h"
#include "core/formats/uuid.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade {
namespace {

using ics::basic_time;

/// Whether an id was made to be the only one of its kind anywhere, as those of calendars are.
bool is_global(const std::string& id) {
    const std::size_t sign = id.find('@');
    const bool plain = std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < '\x7F'; });
    return is_uuid(id) || (plain && sign != std::string::npos && sign > 0 && sign + 1 < id.size());
}

class CalendarWriter {
public:
    explicit CalendarWriter(const Agenda& agenda) : agenda_(agenda), event_(agenda.event), lookup_(agenda) {}

    std::string write() {
        lines_.add("BEGIN", "VCALENDAR");
        lines_.add("VERSION", "2.0");
        lines_.add("PRODID", "-//Estrade//Estrade//EN");
        lines_.add("CALSCALE", "GREGORIAN");
        lines_.add_text("NAME", event_.title);
        lines_.add_text("X-WR-CALNAME", event_.title);
        if (!text::trim(event_.title).empty())
            lines_.add_text("X-WR-CALDESC", event_.description);
        lines_.add_text("X-WR-TIMEZONE", event_.zone.name());
        if (!event_.url.empty())
            lines_.add("URL", ics::uri(event_.url));
        ics::write_zone(lines_, event_.zone, years());
        for (const Slot& slot : agenda_.slots)
            write_slot(slot);
        lines_.add("END", "VCALENDAR");
        return lines_.take();
    }

private:
    [[nodiscard]] std::set<int> years() const {
        std::set<int> all;
        for (const Slot& slot : agenda_.slots)
            for (const Instant at : {slot.start, slot.end()})
                all.insert(static_cast<int>(
                    date::year_month_day{date::floor<date::days>(event_.zone.local(at))}.year()));
        return all;
    }

    void write_slot(const Slot& slot) {
        const Session& session = lookup_.session(slot);
        lines_.add("BEGIN", "VEVENT");
        lines_.add("UID", is_global(slot.id.value) ? ics::escaped(slot.id.value)
                                                   : stable_uuid("slot", event_.title, slot.id.value));
        lines_.add("DTSTAMP", "19700101T000000Z");
        write_times(slot);
        lines_.add_text("SUMMARY", session.title);
        lines_.add_text("X-ESTRADE-SUBTITLE", session.subtitle);
        lines_.add("X-ESTRADE-KIND", name_of(session.kind));
        lines_.add("STATUS", session.status == SessionStatus::cancelled   ? "CANCELLED"
                             : session.status == SessionStatus::tentative ? "TENTATIVE"
                                                                          : "CONFIRMED");
        write_place(slot);
        if (const Track* const track = lookup_.track(session.track))
            lines_.add_text("CATEGORIES", track->name);
        lines_.add_text("DESCRIPTION", description(session));
        lines_.add_text("COMMENT", slot.note);
        lines_.add_text("X-ESTRADE-LANGUAGE", session.language);
        lines_.add_text("X-ESTRADE-LEVEL", session.level);
        write_links(session);
        lines_.add("END", "VEVENT");
    }

    void write_times(const Slot& slot) {
        const auto start = date::floor<std::chrono::seconds>(slot.start);
        const auto end = start + date::floor<std::chrono::seconds>(slot.duration);
        const Zone& zone = event_.zone;
        // programs do not agree on which of two times with one reading is meant
        const auto is_plain = [&](Instant at) {
            return zone.place(zone.local(at)).kind == LocalKind::unique;
        };
        const bool utc = zone == Zone() || !is_plain(start) || !is_plain(end);
        const std::string zoned = utc ? std::string() : ";TZID=" + zone.name();
        const auto written = [&](Instant at) {
            return utc ? basic_time(LocalTime{at.time_since_epoch()}) + "Z" : basic_time(zone.local(at));
        };
        lines_.add("DTSTART" + zoned, written(start));
        if (end > start)
            lines_.add("DTEND" + zoned, written(end));
        else
            lines_.add("DURATION", "PT0S");
    }

    void write_place(const Slot& slot) {
        const Room* const room = lookup_.room(slot.room);
        lines_.add_text("LOCATION", room == nullptr || room->name.empty() ? event_.venue : room->name);
    }

    [[nodiscard]] std::string description(const Session& session) const {
        std::string text;
        for (const Participation& participation : session.people)
            if (const Person* const person = lookup_.person(participation.person))
                if (const std::string name = text::on_one_line(person->name); !name.empty())
                    ((text += ics::word_of(participation.role)) += ": ") += name + "\n";
        if (!text.empty() && !session.abstract.empty())
            text += "\n";
        return text + session.abstract;
    }

    /// The first link is the event's URL; the others, and resources, are attached.
    void write_links(const Session& session) {
        bool first = true;
        for (const Link& link : session.links) {
            if (link.url.empty())
                continue;
            const std::string label =
                link.label.empty() ? std::string() : ";LABEL=" + ics::quoted(link.label);
            const bool attached = !std::exchange(first, false);
            lines_.add((attached ? "ATTACH;X-ESTRADE-KIND=link" : "URL") + label, ics::uri(link.url));
        }
        for (const Resource& resource : session.resources) {
            if (resource.url.empty())
                continue;
            std::string name = "ATTACH;X-ESTRADE-KIND=" + std::string(name_of(resource.kind));
            if (!resource.title.empty())
                name += ";LABEL=" + ics::quoted(resource.title);
            lines_.add(name, ics::uri(resource.url));
        }
    }

    const Agenda& agenda_;
    const Event& event_;
    Lookup lookup_;
    ics::Lines lines_;
};

} // namespace

std::string write_ics(const Agenda& agenda) {
    return CalendarWriter(agenda).write();
}

} // namespace estrade

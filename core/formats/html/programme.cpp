// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/html/programme.h"

#include "core/agenda/event_day.h"
#include "core/agenda/lookup.h"
#include "core/formats/html/elements.h"
#include "core/text/markdown.h"
#include "core/text/markdown_html.h"
#include "core/text/text.h"
#include "core/time/iso.h"

namespace estrade::html {
namespace {

using text::escape_html;

class Programme {
public:
    Programme(const Agenda& agenda, const PublishedWords& words)
        : agenda_(agenda), words_(words), known_(agenda) {}

    std::string write() {
        const std::vector<Slot>& slots = agenda_.slots;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            const LocalDay day = event_day(agenda_.event, slots[i].start);
            const bool new_day = i == 0 || day != event_day(agenda_.event, slots[i - 1].start);
            const bool new_time = new_day || slots[i].start != slots[i - 1].start;
            if (new_time && i > 0)
                html_ += "</ul></div>\n";
            if (new_day)
                begin_day(day, i > 0);
            if (new_time)
                html_ += "<div class=\"time\"><h3>" + time_of(slots[i].start) + "</h3><ul class=\"cards\">\n";
            write_slot(slots[i], i);
        }
        if (!slots.empty())
            html_ += "</ul></div>\n</section>\n";
        return std::move(html_);
    }

private:
    void begin_day(LocalDay day, bool after_another) {
        if (after_another)
            html_ += "</section>\n";
        const std::string id = "day-" + iso_day(day);
        html_ += "<section class=\"day\" id=\"" + id + "\" aria-labelledby=\"" + id + "-name\"><h2 id=\"" +
                 id + "-name\">" + written_day(day, words_) + "</h2>\n";
    }

    [[nodiscard]] std::string clock(Instant instant) const {
        return iso_clock(date::floor<std::chrono::seconds>(agenda_.event.zone.local(instant)));
    }

    [[nodiscard]] std::string time_of(Instant instant) const {
        return "<time datetime=\"" +
               iso_with_offset(date::floor<std::chrono::seconds>(instant), agenda_.event.zone) + "\">" +
               clock(instant) + "</time>";
    }

    void write_slot(const Slot& slot, std::size_t index) {
        const Session& session = known_.session(slot);
        const Track* track = known_.track(session.track);
        const std::string heading = "t" + std::to_string(index);
        html_ += "<li class=\"slot";
        if (track != nullptr)
            html_ += " track-" + std::to_string(track - agenda_.tracks.data());
        if (session.status == SessionStatus::cancelled)
            html_ += " is-cancelled";
        html_ += "\" id=\"slot-" + ids_(slot.id.value) + "\" data-start=\"" + epoch(slot.start) +
                 "\" data-end=\"" + epoch(slot.end()) + "\"><h4 id=\"" + heading + "\" dir=\"auto\"" +
                 lang_attribute(session.language) + ">" + escape_html(shown_title(slot, session, words_)) +
                 "</h4>\n" + element("p", "", session.subtitle);
        write_facts(slot, session, track);
        html_ += people_line(session) + element("p", "quiet", slot.note);
        write_marks(slot, session);
        const std::string details =
            prose(text::below_title(session.abstract, session.title), session.language) +
            link_list(session.links, session.resources, words_);
        if (!details.empty())
            html_ += "<details><summary aria-describedby=\"" + heading + "\">" + std::string(words_.details) +
                     "</summary>\n" + details + "</details>\n";
        html_ += "</li>\n";
    }

    void write_facts(const Slot& slot, const Session& session, const Track* track) {
        const Room* room = known_.room(slot.room);
        std::string when = clock(slot.start);
        if (slot.duration > Duration{0})
            when += "–<span class=\"end\">" + clock(slot.end()) + "</span>";
        const bool foreign = session.language != agenda_.event.language;
        html_ += "<p class=\"quiet\">" +
                 dotted({std::move(when), std::string(words_.kinds[static_cast<std::size_t>(session.kind)]),
                         room == nullptr ? "" : element("span", "room", room->name),
                         track == nullptr ? "" : element("span", "", track->name),
                         element("span", "", session.level),
                         foreign ? element("span", "", session.language) : ""}) +
                 "</p>\n";
    }

    [[nodiscard]] std::string people_line(const Session& session) const {
        std::string names;
        for (const Participation& part : session.people) {
            const Person* person = known_.person(part.person);
            if (person == nullptr)
                continue;
            names += (names.empty() ? "" : ", ") + ("<bdi>" + escape_html(person->name) + "</bdi>");
            if (const std::string_view role = words_.roles[static_cast<std::size_t>(part.role)];
                !role.empty())
                names += " (" + std::string(role) + ")";
        }
        return names.empty() ? names : "<p class=\"people\">" + names + "</p>\n";
    }

    void write_marks(const Slot& slot, const Session& session) {
        if (session.status == SessionStatus::cancelled)
            html_ += "<span class=\"mark cancelled\">" + std::string(words_.cancelled) + "</span>";
        if (session.status == SessionStatus::tentative)
            html_ += "<span class=\"mark\">" + std::string(words_.tentative) + "</span>";
        if (!slot.moved)
            return;
        std::string before;
        if (slot.moved->from_start) {
            const LocalDay day = event_day(agenda_.event, *slot.moved->from_start);
            before = (day == event_day(agenda_.event, slot.start) ? "" : written_day(day, words_) + " ") +
                     clock(*slot.moved->from_start);
        }
        html_ += "<span class=\"mark\">" + std::string(words_.moved) +
                 dotted({element("span", "", slot.moved->from_room), before}) + ")</span>";
    }

    [[nodiscard]] static std::string epoch(Instant instant) {
        return std::to_string(instant.time_since_epoch().count());
    }

    const Agenda& agenda_;
    const PublishedWords& words_;
    Lookup known_;
    std::string html_;
    SlugMaker ids_{"slot"};
};

} // namespace

std::vector<LocalDay> days_of(const Agenda& agenda) {
    std::vector<LocalDay> days;
    for (const Slot& slot : agenda.slots)
        if (const LocalDay day = event_day(agenda.event, slot.start); days.empty() || days.back() != day)
            days.push_back(day);
    return days;
}

std::string programme(const Agenda& agenda, const PublishedWords& words) {
    return Programme(agenda, words).write();
}

} // namespace estrade::html

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/told_slots.h"

#include "core/agenda/lookup.h"
#include "core/agenda/names.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>

namespace estrade::test {
namespace {

using schedule::plain_line;

std::string paragraphs(std::string_view text) {
    return schedule::paragraphs(std::string(text::trim(text)));
}

/// All that is told of one slot, a line each.
std::string told_of(const Agenda& agenda, const Slot& slot) {
    const Lookup lookup(agenda);
    const Session& session = lookup.session(slot);
    std::string all;
    const auto line = [&](const std::string& name, const std::string& value) {
        all += name + ": " + value + "\n";
    };
    line("start", iso_with_offset(slot.start, agenda.event.zone));
    line("duration", std::to_string(slot.duration.count()));
    line("room", lookup.room(slot.room)->name);
    std::string title = plain_line(session.title);
    std::string subtitle = plain_line(session.subtitle);
    if (title.empty())
        title.swap(subtitle);
    line("title", title);
    line("subtitle", subtitle);
    line("kind", std::string(name_of(session.kind)));
    line("status", std::string(name_of(session.status)));
    const auto tags = schedule::languages(session.language);
    line("language", tags.empty() ? "" : tags.front());
    line("level", plain_line(session.level));
    const Track* const track = lookup.track(session.track);
    line("track", track == nullptr ? "" : plain_line(track->name));
    line("abstract", paragraphs(session.abstract));
    line("note", plain_line(slot.note));
    std::vector<std::string> names; // folded: who differs in case alone is one
    for (const Participation& part : session.people) {
        const std::string name = text::fold(plain_line(lookup.person(part.person)->name));
        if (name.empty() || std::find(names.begin(), names.end(), name) != names.end())
            continue;
        names.push_back(name);
        line(std::string(name_of(part.role)), name);
    }
    for (const Link& link : session.links)
        line("link", link.url + " " + link.label);
    for (const Resource& resource : session.resources)
        line(std::string(name_of(resource.kind)), resource.url + " " + resource.title);
    return all;
}

} // namespace

std::vector<std::string> told_slots(const Agenda& agenda) {
    std::vector<std::string> all;
    for (const Slot& slot : agenda.slots)
        all.push_back(told_of(agenda, slot));
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace estrade::test

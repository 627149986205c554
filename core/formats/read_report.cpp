// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/read_report.h"

#include "core/agenda/event_day.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace estrade {
namespace {

void add_line(std::string& text, const Diagnostic& diagnostic) {
    text += to_text(diagnostic);
    text += '\n';
}

} // namespace

std::vector<DiagnosticGroup> grouped(const Diagnostics& diagnostics) {
    std::vector<DiagnosticGroup> groups;
    std::map<std::tuple<std::string, Severity, Treatment>, std::size_t> known;
    for (const Diagnostic& diagnostic : diagnostics) {
        const bool alone = diagnostic.group.empty() || diagnostic.severity == Severity::error;
        const auto [place, is_new] =
            alone ? std::pair(known.end(), true)
                  : known.try_emplace({diagnostic.group.english(), diagnostic.severity, diagnostic.treatment},
                                      groups.size());
        if (is_new)
            groups.push_back({alone ? Phrase() : diagnostic.group,
                              diagnostic.severity,
                              diagnostic.treatment,
                              {&diagnostic}});
        else
            groups[place->second].members.push_back(&diagnostic);
    }
    return groups;
}

std::string summed_up(const Diagnostics& diagnostics) {
    std::string text;
    for (const DiagnosticGroup& group : grouped(diagnostics)) {
        const std::size_t all = group.members.size();
        const std::size_t told = all > told_whole ? told_first : all;
        for (std::size_t i = 0; i < told; ++i)
            add_line(text, *group.members[i]);
        if (told < all)
            add_line(text, {group.severity,
                            {group.members.front()->where.file, 0, 0},
                            Phrase("and %1 more %2", {all - told, group.name}),
                            {}});
    }
    return text;
}

std::string told_one_by_one(const Diagnostics& diagnostics) {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics)
        add_line(text, diagnostic);
    return text;
}

ReadCounts counts_of(const Reading& reading) {
    const Agenda& agenda = reading.agenda;
    std::set<LocalDay> days;
    for (const Slot& slot : agenda.slots)
        days.insert(event_day(agenda.event, slot.start));
    const auto treated = [&](Treatment treatment) {
        return static_cast<std::size_t>(
            std::count_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                          [&](const Diagnostic& d) { return d.treatment == treatment; }));
    };
    return {reading.listed.value_or(agenda.slots.size()),
            agenda.slots.size(),
            agenda.sessions.size(),
            agenda.people.size(),
            agenda.rooms.size(),
            days.size(),
            treated(Treatment::repaired),
            treated(Treatment::guessed),
            treated(Treatment::left_out)};
}

std::string_view name_of(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::info:
        break;
    }
    return "info";
}

std::string_view name_of(Treatment treatment) {
    switch (treatment) {
    case Treatment::repaired:
        return "repaired";
    case Treatment::guessed:
        return "guessed";
    case Treatment::left_out:
        return "left-out";
    case Treatment::none:
        break;
    }
    return "told";
}

} // namespace estrade

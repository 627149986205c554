// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/doctor.h"

#include "core/agenda/doctor/view.h"

#include <algorithm>
#include <array>

namespace estrade {
namespace {

struct Words {
    FindingKind kind;
    std::string_view name;
    Phrase group;
};

const Words& words_of(FindingKind kind) {
    static const std::array all{
        Words{FindingKind::overlap, "overlap", Phrase("slots that overlap in a room")},
        Words{FindingKind::two_places, "two-places", Phrase("people in two places at once")},
        Words{FindingKind::no_walk, "no-walk", Phrase("people without time to change rooms")},
        Words{FindingKind::ends_before_start, "ends-before-start",
              Phrase("slots that end before they start")},
        Words{FindingKind::no_length, "no-length", Phrase("slots that last no time")},
        Words{FindingKind::closed, "closed", Phrase("slots outside opening hours")},
        Words{FindingKind::untitled, "untitled", Phrase("events without a title")},
        Words{FindingKind::nobody, "nobody", Phrase("talks that name nobody")},
        Words{FindingKind::repeated_start, "repeated-start", Phrase("starts that clocks show twice")},
        Words{FindingKind::clocks_change, "clocks-change", Phrase("slots during which clocks change")},
        Words{FindingKind::no_break, "no-break", Phrase("long runs of sessions without a break")},
        Words{FindingKind::same_person, "same-person", Phrase("names that may be the same person")},
        Words{FindingKind::no_link, "no-link", Phrase("links that are none")},
        Words{FindingKind::same_title, "same-title", Phrase("talks listed as several sessions")},
        Words{FindingKind::no_slot, "no-slot", Phrase("sessions in no slot")},
    };
    return *std::find_if(all.begin(), all.end(), [&](const Words& one) { return one.kind == kind; });
}

} // namespace

std::vector<Finding> examine(const Agenda& agenda, const DoctorOptions& options) {
    const doctor::View view(agenda, options);
    std::vector<Finding> findings;
    for (const auto rule :
         {doctor::examine_rooms, doctor::examine_people, doctor::examine_clocks, doctor::examine_breaks,
          doctor::examine_sessions, doctor::examine_names, doctor::examine_links})
        rule(view, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.kind < b.kind; });
    return findings;
}

std::string_view name_of(FindingKind kind) {
    return words_of(kind).name;
}

Phrase group_of(FindingKind kind) {
    return words_of(kind).group;
}

Diagnostics diagnostics_of(const std::vector<Finding>& findings, const std::string& file) {
    Diagnostics diagnostics;
    for (const Finding& finding : findings)
        diagnostics.push_back({finding.severity,
                               {file, 0, 0},
                               finding.what,
                               finding.hint,
                               Treatment::none,
                               group_of(finding.kind)});
    return diagnostics;
}

} // namespace estrade

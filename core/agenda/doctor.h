// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/diagnostic.h"

/// What is likely wrong with an agenda, however well its source is written.
namespace estrade {

enum class FindingKind {
    overlap,           ///< two slots at once in one room
    two_places,        ///< a person in two rooms at once
    no_walk,           ///< a person with no time from one room to the next
    ends_before_start, ///< a negative duration
    no_length,         ///< a slot that lasts no time
    closed,            ///< a slot outside opening hours
    untitled,          ///< a session without a title
    nobody,            ///< a talk that names nobody
    repeated_start,    ///< a start that clocks show twice that day
    clocks_change,     ///< a slot during which clocks change
    no_break,          ///< hours of sessions without a break or a meal
    same_person,       ///< two people who are likely one
    no_link,           ///< a link that is none
    same_title,        ///< one talk listed as several sessions
    no_slot,           ///< a session that is in no slot
};

struct Finding {
    FindingKind kind = FindingKind::overlap;
    Severity severity = Severity::warning;
    Phrase what; ///< one line, no full stop
    Phrase hint; ///< what to do about it
    std::vector<SlotId> slots;
    std::vector<SessionId> sessions;
    std::vector<PersonId> people;
    bool operator==(const Finding&) const = default;
};

/// When the doors are open, after the event day's midnight: [from, to), where `to` may be past 24 h.
struct OpeningHours {
    std::chrono::minutes from{};
    std::chrono::minutes to{};
};

struct DoctorOptions {
    std::optional<OpeningHours> open;
    std::chrono::minutes walk{5};             ///< from any room to any other
    std::chrono::minutes longest_run{5 * 60}; ///< of sessions, without a break
    std::chrono::minutes shortest_break{15};
};

/// Every finding, by kind in the order above, and within a kind in that of the agenda. What is cancelled
/// takes no time of rooms and people. Grows with the number of slots and people as sorting them does.
[[nodiscard]] std::vector<Finding> examine(const Agenda& agenda, const DoctorOptions& options = {});

/// "overlap", "two-places"…: as reports for scripts write it.
[[nodiscard]] std::string_view name_of(FindingKind kind);
/// What findings of a kind have in common: "slots that overlap in a room".
[[nodiscard]] Phrase group_of(FindingKind kind);

/// As diagnostics of the source the agenda was read from.
[[nodiscard]] Diagnostics diagnostics_of(const std::vector<Finding>& findings, const std::string& file);

} // namespace estrade

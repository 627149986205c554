// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

/// What became of an agenda between two versions of it.
namespace estrade {

enum class ChangeKind {
    added,
    removed,
    cancelled,
    restored, ///< cancelled before, and no more
    moved_in_time,
    moved_in_room,
    retitled,
    people_changed,
};

/// One thing that changed. A slot that moved to another room and time gives two.
struct AgendaChange {
    ChangeKind kind = ChangeKind::added;
    std::optional<std::size_t> before; ///< index into the old agenda's slots; none for `added`
    std::optional<std::size_t> after;  ///< index into the new agenda's slots; none for `removed`
    bool operator==(const AgendaChange&) const = default;
};

struct Difference {
    /// By kind in the order above, and within a kind in order of start.
    std::vector<AgendaChange> changes;
    /// Slots of both agendas that are the same for people, as indices: (old, new), in the old one's order.
    std::vector<std::pair<std::size_t, std::size_t>> same;

    [[nodiscard]] std::size_t count(ChangeKind kind) const;
};

/// What changed, in numbers to tell at a glance. A slot counts once, under the first of these that it fits.
struct ChangeSummary {
    std::size_t removed = 0;
    std::size_t cancelled = 0;
    std::size_t restored = 0; ///< cancelled before, and no more
    std::size_t moved = 0;    ///< to another time, length or room
    std::size_t added = 0;
    std::size_t retold = 0; ///< its title or its people are others

    bool operator==(const ChangeSummary&) const = default;
};
[[nodiscard]] ChangeSummary sum_up(const Difference& difference);

/// A slot is the same as one whose title, people, start and room it has; else as the one of its id; else the
/// next of its title and people, or of its title; else the one at its time in its room. Rooms and people are
/// known by their names, since ids differ where a file is read by other means. Grows as sorting slots does.
[[nodiscard]] Difference compare(const Agenda& before, const Agenda& after);

/// The new version with the old one's ids for slots that are the same, so that what was said of a slot by its
/// id stays with it. A new slot whose id is one of those gets another.
/// `difference` is what `compare` told of the two.
[[nodiscard]] Agenda keep_slot_ids(const Agenda& before, Agenda after, const Difference& difference);

/// "added", "moved-in-time"…: as reports for scripts write it.
[[nodiscard]] std::string_view name_of(ChangeKind kind);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/agenda/difference.h"
#include "core/visit/own_entry.h"

/// What a visitor keeps of an event: stars, notes, own entries, and the version of the agenda that was last
/// looked at. A slot is kept with what is told of it, so that it is found again in a version that gives it
/// another id.
namespace estrade {

/// A slot as a visitor was told of it.
struct ToldSlot {
    SlotId id;
    std::string title;               ///< empty where it is open
    std::vector<std::string> people; ///< their names
    Instant start;
    Duration duration{};
    std::string room; ///< its name
    [[nodiscard]] Interval interval() const { return {start, start + duration}; }
    bool operator==(const ToldSlot&) const = default;
};

struct KeptSlot {
    ToldSlot slot;
    bool starred = false;
    std::string note; ///< the visitor's own, on one line
    bool operator==(const KeptSlot&) const = default;
};

struct Visit {
    std::vector<KeptSlot> slots;   ///< in order of start, each id once
    std::vector<OwnEntry> entries; ///< in order of start
    std::optional<Agenda> seen;    ///< an outline of what was last looked at; none before the first time

    [[nodiscard]] const KeptSlot* find(const SlotId& slot) const;
    [[nodiscard]] bool is_starred(const SlotId& slot) const;
    bool operator==(const Visit&) const = default;
};

/// Kept slots without some and with others, which take the place of what has their id.
[[nodiscard]] std::vector<KeptSlot> changed(std::vector<KeptSlot> slots, const std::vector<KeptSlot>& gone,
                                            const std::vector<KeptSlot>& come);

[[nodiscard]] ToldSlot tell(const Agenda& agenda, const Slot& slot);

/// What of an agenda can tell one version from another: when, where, what and who.
[[nodiscard]] Agenda outline(const Agenda& agenda);

/// An agenda with slots that are told one by one, in place of its own that have their ids or tell the same.
[[nodiscard]] Agenda assemble(const std::vector<ToldSlot>& slots, Agenda agenda = {});

/// Slots carried over to a version of the agenda: those it has, as it tells them. Others stay, since a slot
/// that is gone may come back; under another id where that version gave theirs to another slot. `seen`, where
/// there is one, is a version they were kept in.
[[nodiscard]] std::vector<KeptSlot> carry_over(const std::vector<KeptSlot>& slots,
                                               const std::optional<Agenda>& seen, const Agenda& agenda);

/// Whether two agendas are of one event, whatever it is called: half of what the smaller one has, or more,
/// has its title and start in the other.
[[nodiscard]] bool is_same_event(const Agenda& seen, const Agenda& now);

/// What became of one slot since the visitor last looked.
struct News {
    std::vector<ChangeKind> kinds;  ///< in the order of ChangeKind; a slot may have moved and got a title
    std::optional<ToldSlot> before; ///< none: it is new
    std::optional<ToldSlot> after;  ///< none: it is gone; else its id is the new version's
    bool starred = false;
    std::vector<SlotId> conflicts; ///< starred slots it is on at the same time as, and was not before

    /// The id by which it is kept and shown.
    [[nodiscard]] const SlotId& id() const { return after ? after->id : before->id; }
    [[nodiscard]] bool has(ChangeKind kind) const;
    bool operator==(const News&) const = default;
};

/// What changed from `visit.seen` to `agenda`, to which the visit's slots were carried over: first what is
/// starred, then what moved, was cancelled or removed, is new, and all else; each in order of start.
[[nodiscard]] std::vector<News> news_of(const Visit& visit, const Agenda& agenda);

/// Slots that are kept, or that the visitor last saw, and `agenda` does not have.
[[nodiscard]] std::vector<ToldSlot> gone_from(const Agenda& agenda, const Visit& visit,
                                              const std::vector<News>& news);

} // namespace estrade

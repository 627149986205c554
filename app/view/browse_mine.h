// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/visitor.h"
#include "app/view/browse_words.h"
#include "core/visit/free_time.h"

namespace estrade {

/// Whether a slot is in the visitor's own agenda.
[[nodiscard]] bool is_mine(const Visitor& visitor, const BrowseSlot& slot);
/// What takes the visitor's time: nothing does that is all day.
[[nodiscard]] std::vector<Engagement> engagements(const BrowsePlan& plan, const Visitor& visitor);

/// The visitor's own agenda: what is in conflict there, and what would fit into it.
class BrowseMine {
    Q_DECLARE_TR_FUNCTIONS(estrade::BrowseMine)

public:
    /// `words` and `plan` must outlive it.
    BrowseMine(const Words& words, const BrowsePlan& plan, const Visitor& visitor, Instant at);

    /// Whether something else in it is on at the same time as a slot.
    [[nodiscard]] bool is_in_the_way(const BrowseSlot& slot) const;
    /// What is in the way of a slot, and ways out, one a line; empty where nothing is.
    [[nodiscard]] QString conflict(const BrowseSlot& slot) const;
    /// What is free before a slot of it, and what fits in: "45 min free: Opening, Backups…"
    [[nodiscard]] QString gap_before(const BrowseSlot& slot) const;
    /// Indices into the plan's slots of what fits in there, nearest first.
    [[nodiscard]] std::vector<std::size_t> fits_before(const std::string& slot) const;
    /// "Free from 10:00 to 10:45"
    [[nodiscard]] QString free_before(const std::string& slot) const;

private:
    [[nodiscard]] std::vector<const Engagement*> in_the_way(const BrowseSlot& slot) const;
    [[nodiscard]] const Gap* find_gap(const std::string& until) const;
    [[nodiscard]] QString title(const SlotId& slot) const;
    [[nodiscard]] QString way_out(const WayOut& way) const;

    const Words& words_;
    const BrowsePlan& plan_;
    Instant at_;
    std::vector<Engagement> all_;
    std::vector<Gap> gaps_;
};

} // namespace estrade

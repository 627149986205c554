// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <map>
#include <optional>
#include <vector>

namespace estrade::yaml {

/// The rule for slots whose end is not told: they last until the next start in their room on the same event
/// day.
class NextStarts {
public:
    void add(const RoomId& room, Instant start) { starts_[room].push_back(start); }
    /// After all starts were added.
    void sort();
    [[nodiscard]] std::optional<Instant> after(const RoomId& room, Instant start, const Event& event) const;

private:
    std::map<RoomId, std::vector<Instant>> starts_;
};

/// A slot that begins while another one of its room still runs, whose end was told.
struct Overlap {
    std::size_t later;   ///< index of the slot that begins second; where both begin together, of the second
    std::size_t earlier; ///< index of the one that runs
};

/// For each slot that begins within another of its room the one that ends last, in order of `later`.
[[nodiscard]] std::vector<Overlap> find_overlaps(const std::vector<Slot>& slots);

} // namespace estrade::yaml

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words.h"
#include "core/rundown/catch_up.h"

namespace estrade {

/// What the host's console says: durations, the names of actions, and what a number is made of.
class HostWords {
    Q_DECLARE_TR_FUNCTIONS(estrade::HostWords)

public:
    explicit HostWords(const Words& words) : words_(words) {}

    [[nodiscard]] static QString lateness(const Lateness& late); ///< "The end is 2 min late"
    /// "15" of "15 min" before "10 min", which has the unit for both.
    [[nodiscard]] static QString without_unit_of(const QString& length, const QString& other);
    [[nodiscard]] static QString of(Duration part, Duration whole);                 ///< "2 of 15 min"
    [[nodiscard]] static QString part(Duration duration, const QString& what = {}); ///< "+2 min inherited"
    /// What undo says that it takes back.
    [[nodiscard]] static QString action(const Action& action);
    [[nodiscard]] static QString offset(const LiveState& state);
    [[nodiscard]] QString wait(Instant start,
                               Instant at) const; ///< of a day or more: "in 31 h", "in 12 days"
    /// Whether to take up what another day left behind.
    [[nodiscard]] QString left_behind(const Rundown& rundown, const RundownRoom& room) const;
    /// "ends at 19:42, 2 min after the plan"; in overtime "was to end at 19:42"
    [[nodiscard]] QString end(const Rundown& rundown, const LiveState& state, Instant at) const;
    [[nodiscard]] QString queue(const Budget& budget) const; ///< "Talk 3 of 7  ·  2 min to spare"

    /// What a slot's times are made of.
    [[nodiscard]] QString explain(const Rundown& rundown, const Projection& projection) const;
    /// What the number of a running slot is made of.
    [[nodiscard]] QString explain_number(const Rundown& rundown, const LiveState& state,
                                         const std::vector<Projection>& projections) const;
    /// What the end of the room's day is made of.
    [[nodiscard]] QString explain_end(const Rundown& rundown,
                                      const std::vector<Projection>& projections) const;

private:
    const Words& words_;
};

} // namespace estrade

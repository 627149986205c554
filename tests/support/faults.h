// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rundown/rundown.h"

#include <string>
#include <vector>

namespace estrade::test {

/// What goes wrong with time in a venue, and what a countdown makes of it.
struct FaultRow {
    std::string fault;
    Duration truth{};      ///< what remains by a stopwatch that nothing disturbs
    Duration shown{};      ///< what the rundown says remains
    bool asks = false;     ///< the state is not resumed: the host is asked
    bool must_ask = false; ///< as it must be where another day has come

    [[nodiscard]] Duration off() const { return std::chrono::abs(shown - truth); }
    [[nodiscard]] bool holds() const {
        return asks == must_ask && (asks || off() <= std::chrono::milliseconds{50});
    }
};

/// Every fault, each in an evening of its own, on a machine that is a fake.
[[nodiscard]] std::vector<FaultRow> fault_table();

} // namespace estrade::test

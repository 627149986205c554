// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/live_state.h"

namespace estrade {

/// What a speaker may hear.
enum class Bell {
    warning, ///< little time remains
    end,     ///< none does
    over,    ///< another minute over
};

/// Tells when to ring, from what a room was and what it is.
class BellRinger {
public:
    /// Takes in the state at an instant. Nothing rings at the first one, nor for what a host ends early, nor
    /// for what was missed by more than a few seconds.
    [[nodiscard]] std::optional<Bell> ring(const LiveState& state, Instant at);

private:
    LiveState last_;
};

} // namespace estrade

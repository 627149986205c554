// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/live_state.h"

#include <QCoreApplication>
#include <QString>

namespace estrade {

/// The phase of a room in words, the same on every screen of the hand and of the stage.
class PhaseWords {
    Q_DECLARE_TR_FUNCTIONS(estrade::PhaseWords)

public:
    /// Empty where there is nothing to say: while all is well, and before something that `has_next` denies.
    [[nodiscard]] static QString of(RoomPhase phase, bool has_next);
};

} // namespace estrade

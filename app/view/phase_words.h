// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/live_state.h"

#include <QCoreApplication>
#include <QString>

namespace estrade {

/// The phase of a room in words, each said in the same words on every screen.
class PhaseWords {
    Q_DECLARE_TR_FUNCTIONS(estrade::PhaseWords)

public:
    /// To who speaks. Empty where there is nothing to say: while all is well, and before something that
    /// `has_next` denies.
    [[nodiscard]] static QString of(RoomPhase phase, bool has_next);
    /// To who listens.
    [[nodiscard]] static QString to_listeners(RoomPhase phase);
    /// To who listens, beside a number that tells how much: "over time", "over time, paused".
    [[nodiscard]] static QString beside_over_time(RoomPhase phase);
    /// While the next lightning talk is made ready: whose it is, where that is known.
    [[nodiscard]] static QString changeover(const QString& person = {});
    /// Before who or what is next; `called`: they are to come to the stage now.
    [[nodiscard]] static QString next(bool called);
};

} // namespace estrade

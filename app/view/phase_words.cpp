// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/phase_words.h"

namespace estrade {

QString PhaseWords::of(RoomPhase phase, bool has_next) {
    switch (phase) {
    case RoomPhase::before:
    case RoomPhase::between:
        return has_next ? tr("Up next") : QString();
    case RoomPhase::warning:
        return tr("Time to wrap up");
    case RoomPhase::critical:
        return tr("Conclude now");
    case RoomPhase::overtime:
        return tr("Time is up");
    case RoomPhase::paused:
        return tr("Paused");
    case RoomPhase::after:
        return tr("The end");
    case RoomPhase::running:
        break;
    }
    return {};
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/phase_words.h"

namespace estrade {

QString PhaseWords::of(RoomPhase phase, bool has_next) {
    switch (phase) {
    case RoomPhase::before:
    case RoomPhase::between:
        return has_next ? to_listeners(phase) : QString();
    case RoomPhase::warning:
        return tr("Time to wrap up");
    case RoomPhase::critical:
        return tr("Conclude now");
    case RoomPhase::overtime:
        return tr("Time is up");
    case RoomPhase::paused:
    case RoomPhase::after:
        return to_listeners(phase);
    case RoomPhase::running:
        break;
    }
    return {};
}

QString PhaseWords::to_listeners(RoomPhase phase) {
    switch (phase) {
    case RoomPhase::before:
    case RoomPhase::between:
        return tr("Up next");
    case RoomPhase::running:
    case RoomPhase::warning:
    case RoomPhase::critical:
        break;
    case RoomPhase::overtime:
        return tr("Over time");
    case RoomPhase::paused:
        return tr("Paused");
    case RoomPhase::after:
        return tr("The end");
    }
    return tr("Now");
}

QString PhaseWords::beside_over_time(RoomPhase phase) {
    return phase == RoomPhase::paused ? tr("over time, paused") : tr("over time");
}

QString PhaseWords::changeover(const QString& person) {
    return person.isEmpty() ? tr("To the stage") : tr("To the stage: %1").arg(person);
}

QString PhaseWords::next(bool called) {
    return called ? tr("Come to the stage") : tr("Next");
}

} // namespace estrade

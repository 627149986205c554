// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/action_writer.h"

#include <QUuid>

namespace estrade {

ActionWriter::ActionWriter(const Clock& clock)
    : clock_(clock), device_(QUuid::createUuid().toString(QUuid::Id128).toStdString()) {}

Action ActionWriter::write(const RoomId& room, std::vector<Change> changes) {
    return {{device_, ++sequence_}, ++last_order_, clock_.stamp(), room, std::move(changes)};
}

void ActionWriter::has_seen(const std::vector<Action>& actions) {
    for (const Action& action : actions)
        last_order_ = std::max(last_order_, action.order);
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/state_folder.h"

#include "core/agenda/event_day.h"
#include "core/time/iso.h"

#include <QStandardPaths>

namespace estrade {

std::filesystem::path log_file(const Agenda& agenda, const Clock& clock) {
    std::string key = slug(agenda.event.title, "event");
    if (!agenda.slots.empty())
        key += '-' + iso_day(event_day(agenda.event, agenda.slots.front().start));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(data.toStdString()) / "estrade" / "events" / key /
           (clock.is_rehearsal() ? "rehearsal.sqlite" : "log.sqlite");
}

} // namespace estrade

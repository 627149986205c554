// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/state_folder.h"

#include "core/agenda/event_day.h"
#include "core/time/iso.h"

#include <QStandardPaths>

namespace estrade {
namespace {

std::filesystem::path events_folder() {
    return data_folder() / "events";
}

std::filesystem::path event_folder(const Agenda& agenda) {
    std::string key = slug(agenda.event.title, "event");
    if (!agenda.slots.empty())
        key += '-' + iso_day(event_day(agenda.event, agenda.slots.front().start));
    return events_folder() / key;
}

} // namespace

std::filesystem::path data_folder() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(data.toStdString()) / "estrade";
}

std::filesystem::path log_file(const Agenda& agenda, const Clock& clock) {
    return event_folder(agenda) / (clock.is_rehearsal() ? "rehearsal.sqlite" : "log.sqlite");
}

std::filesystem::path visit_file(const Agenda& agenda) {
    constexpr int days_within = 6; // less than from one week's meetup to the next
    constexpr const char* name = "visit.sqlite";
    std::error_code ignored; // what cannot be looked for is not there
    if (!agenda.slots.empty()) {
        const LocalDay first = event_day(agenda.event, agenda.slots.front().start);
        const std::string title = slug(agenda.event.title, "event");
        for (int days = 0; days <= days_within; ++days)
            for (const LocalDay day : {first - date::days{days}, first + date::days{days}})
                if (auto file = events_folder() / (title + '-' + iso_day(day)) / name;
                    std::filesystem::exists(file, ignored))
                    return file;
    }
    return event_folder(agenda) / name;
}

} // namespace estrade

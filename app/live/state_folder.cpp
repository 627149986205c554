// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/state_folder.h"

#include "core/agenda/event_day.h"
#include "core/store/visit_store.h"
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

constexpr const char* visit_name = "visit.sqlite";

/// Days on which another version of an agenda may begin, nearest first: less than from one week's meetup to
/// the next.
std::vector<LocalDay> near_days(const Agenda& agenda) {
    constexpr int days_within = 6;
    const LocalDay first = event_day(agenda.event, agenda.slots.front().start);
    std::vector<LocalDay> days{first};
    for (int distance = 1; distance <= days_within; ++distance) {
        days.push_back(first - date::days{distance});
        days.push_back(first + date::days{distance});
    }
    return days;
}

/// The file of a visit to the event of that name; empty where there is none.
std::filesystem::path with_title(const Agenda& agenda) {
    std::error_code ignored; // what cannot be looked for is not there
    const std::string title = slug(agenda.event.title, "event");
    for (const LocalDay day : near_days(agenda))
        if (auto file = events_folder() / (title + '-' + iso_day(day)) / visit_name;
            std::filesystem::exists(file, ignored))
            return file;
    return {};
}

/// The same for the event of that programme, which had another name.
std::filesystem::path with_programme(const Agenda& agenda) {
    std::error_code ignored;
    for (const LocalDay day : near_days(agenda)) {
        const std::string ending = "-" + iso_day(day);
        for (const auto& folder : std::filesystem::directory_iterator(events_folder(), ignored)) {
            std::filesystem::path file = folder.path() / visit_name;
            if (!folder.path().filename().string().ends_with(ending) ||
                !std::filesystem::exists(file, ignored))
                continue;
            auto store = VisitStore::open(file);
            const auto seen = store ? store->seen() : std::nullopt;
            if (seen && is_same_event(*seen, agenda))
                return file;
        }
    }
    return {};
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
    if (!agenda.slots.empty())
        for (const auto& find : {with_title, with_programme})
            if (auto file = find(agenda); !file.empty())
                return file;
    return event_folder(agenda) / visit_name;
}

} // namespace estrade

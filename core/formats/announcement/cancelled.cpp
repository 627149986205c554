// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/cancelled.h"

#include "core/formats/csv/cells.h"
#include "core/formats/schedule/listed.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

bool tells_cancelled(const Entry& entry) {
    static constexpr auto flags = std::to_array<std::string_view>(
        {"cancelled", "canceled", "iscancelled", "iscanceled", "is_cancelled", "is_canceled", "is-cancelled",
         "annule", "annulee", "abgesagt", "cancelado", "cancelada"});
    static constexpr auto states = std::to_array<std::string_view>(
        {"status", "state", "eventstatus", "event_status", "statut", "estado"});
    const std::string_view key =
        std::string_view(entry.key).substr(entry.key.rfind('.') + 1); // npos + 1 is 0
    const auto is_one_of = [&](const auto& names) {
        return std::find(names.begin(), names.end(), key) != names.end();
    };
    schedule::ListedEvent told;
    if (is_one_of(flags))
        csv::tell_status(told, {}, entry.value);
    else if (is_one_of(states))
        csv::tell_status(told, entry.value);
    return told.cancelled;
}

} // namespace

void cancel_if_told(const Announcement& announcement, Agenda& agenda, Diagnostics& diagnostics) {
    const std::vector<Entry>& front = announcement.document.front;
    const auto told = std::find_if(front.begin(), front.end(), tells_cancelled);
    if (told == front.end() && !schedule::without_cancelled_mark(agenda.event.title))
        return;
    Location where{announcement.source.name, 0, 0};
    if (told != front.end())
        where = {announcement.source.name, told->line, told->column};
    for (Session& session : agenda.sessions)
        session.status = SessionStatus::cancelled;
    diagnostics.push_back({Severity::warning,
                           where,
                           Phrase("says that the event is cancelled: all its sessions are"),
                           Phrase("take that out if it takes place"),
                           Treatment::guessed,
                           {}});
}

} // namespace estrade::announcement

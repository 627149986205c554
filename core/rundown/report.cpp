// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/report.h"

#include <algorithm>
#include <array>

namespace estrade {
namespace {

ReportRow::Outcome outcome_of(const Progress& progress) {
    switch (progress.state) {
    case Progress::State::done:
        return ReportRow::Outcome::held;
    case Progress::State::current:
        return ReportRow::Outcome::running;
    case Progress::State::skipped:
        return ReportRow::Outcome::skipped;
    default:
        return ReportRow::Outcome::waiting;
    }
}

void tell_progress(ReportRow& row, const Progress& progress, Instant at) {
    row.outcome = outcome_of(progress);
    row.started = progress.started;
    row.ended = progress.ended;
    row.paused = progress.paused_until(progress.ended.value_or(at));
}

void tell_clock(ReportRow& row, const Slot& slot, Instant at) {
    if (slot.start > at)
        return;
    row.started = slot.start;
    row.outcome = ReportRow::Outcome::running;
    if (slot.end() <= at) {
        row.ended = slot.end();
        row.outcome = ReportRow::Outcome::held;
    }
}

} // namespace

std::optional<Duration> ReportRow::over() const {
    if (!started || !ended)
        return std::nullopt;
    return *ended - *started - paused - planned_length;
}

std::vector<ReportRow> report(const Rundown& rundown, Instant at) {
    std::vector<ReportRow> rows;
    for (const RundownRoom& room : rundown.rooms()) {
        const auto named = std::find_if(rundown.agenda().rooms.begin(), rundown.agenda().rooms.end(),
                                        [&](const Room& r) { return r.id == room.id; });
        for (const std::size_t index : room.chain) {
            const RundownSlot& slot = rundown.slots()[index];
            const Session* session = rundown.session(index);
            ReportRow row;
            row.slot = slot.slot.id.value;
            row.room = named->name;
            row.title = session == nullptr ? std::string() : session->title;
            row.people = rundown.people(index);
            row.inserted = slot.inserted;
            if (!slot.inserted)
                row.planned = slot.planned;
            row.planned_length = slot.planned.length();
            if (room.hosted || slot.progress.state != Progress::State::waiting)
                tell_progress(row, slot.progress, at);
            else
                tell_clock(row, slot.slot, at);
            if (session != nullptr && session->status == SessionStatus::cancelled)
                row.outcome = ReportRow::Outcome::cancelled;
            rows.push_back(row);
            for (const LightningTalk& talk : slot.queue) {
                ReportRow part;
                part.slot = row.slot + '/' + talk.id;
                part.room = row.room;
                part.title = talk.title;
                part.people = {talk.person};
                part.inserted = true;
                part.planned_length = talk.length;
                tell_progress(part, talk.progress, at);
                rows.push_back(part);
            }
        }
    }
    return rows;
}

std::string_view name_of(ReportRow::Outcome outcome) {
    constexpr std::array<std::string_view, 5> names{"held", "running", "waiting", "skipped", "cancelled"};
    return names.at(static_cast<std::size_t>(outcome));
}

} // namespace estrade

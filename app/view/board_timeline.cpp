// SPDX-License-Identifier: GPL-3.0-or-later
// The day in order of time, as the board lists it, with the talks of a lightning block that is on.
#include "app/view/board_model.h"

#include <algorithm>

namespace estrade {
namespace {

QString state_of(const LightningTalk& talk) {
    switch (talk.progress.state) {
    case Progress::State::waiting:
        return QStringLiteral("future");
    case Progress::State::current:
        return QStringLiteral("running");
    case Progress::State::done:
        return QStringLiteral("past");
    case Progress::State::skipped:
        break;
    }
    return QStringLiteral("cancelled");
}

} // namespace

/// Not where all is in the one that the screen is for.
bool BoardModel::tells_rooms() const {
    return timetable().room_count() > 1 && rooms_.size() != 1;
}

void BoardModel::show_timeline(Instant at) {
    QList<RowModel::Row> rows;
    focus_row_ = 0;
    std::optional<Instant> last_end;
    for (const Slot* slot : board_.timeline) {
        const Session* session = timetable().session(*slot);
        const bool cancelled = session != nullptr && session->status == SessionStatus::cancelled;
        const Standing standing = plan_->standing(*slot, at);
        const QString state = cancelled                       ? QStringLiteral("cancelled")
                              : standing == Standing::running ? QStringLiteral("running")
                              : standing == Standing::past    ? QStringLiteral("past")
                                                              : QStringLiteral("future");
        if (standing != Standing::future)
            focus_row_ = static_cast<int>(rows.size());
        if (!cancelled)
            last_end = std::max(last_end.value_or(slot->end()), slot->end());
        rows.append({qstring(slot->id.value),
                     {words_.clock(slot->start), words_.title(session), words_.list(people_of(session)),
                      tells_rooms() ? qstring(timetable().room(*slot)->name) : QString(), state,
                      badges_of(*slot, session) +
                          (state == QLatin1String("future") ? live_badges(*slot, at) : QStringList()),
                      false}});
        if (standing == Standing::running && !cancelled)
            list_queue(rows, *slot, at);
    }
    if (last_end && *last_end > at)
        rows.append({QStringLiteral("end"),
                     {words_.clock(*last_end), tr("End"), QString(), QString(), QStringLiteral("future"),
                      QStringList(), false}});
    timeline_.set_rows(rows);
}

/// Who speaks, about what and how long, and last what is free. The talk that is on, or was last, is in focus.
void BoardModel::list_queue(QList<RowModel::Row>& rows, const Slot& slot, Instant at) {
    const auto index = plan_->rundown().find_slot(slot.id);
    if (!index)
        return;
    const RundownSlot& block = plan_->rundown().slots()[*index];
    const QString key = qstring(slot.id.value) + QLatin1Char('/');
    for (const LightningTalk& talk : block.queue) {
        if (talk.progress.state == Progress::State::current || talk.progress.state == Progress::State::done)
            focus_row_ = static_cast<int>(rows.size());
        const bool titled = !talk.title.empty();
        rows.append(
            {key + qstring(talk.id),
             {Words::length(talk.length + talk.progress.given), qstring(titled ? talk.title : talk.person),
              titled ? qstring(talk.person) : QString(), QString(), state_of(talk), QStringList(), true}});
    }
    if (block.queue.empty() || !calls_for_talks())
        return;
    const auto places = static_cast<int>(plan_->rundown().budget(*index, at).open_places);
    if (places > 0)
        rows.append({key,
                     {QString(), places == 1 ? tr("One free place") : tr("%n free places", nullptr, places),
                      qstring(event().call->text), QString(), QStringLiteral("open"), QStringList(), true}});
}

} // namespace estrade

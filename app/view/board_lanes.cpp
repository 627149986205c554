// SPDX-License-Identifier: GPL-3.0-or-later
// What the board tells of each room: what is on or next, who, and how long.
#include "app/view/board_model.h"
#include "app/view/phase_words.h"

#include <algorithm>

namespace estrade {
namespace {

QStringList names_of(const LightningTalk& talk) {
    return talk.person.empty() ? QStringList() : QStringList(qstring(talk.person));
}

/// One talk of a lightning block is over, and the next waited for.
bool is_changing_over(const Lane& lane) {
    return lane.live && lane.live->changeover;
}

/// Past its end, be it stopped or not.
bool is_over(const Lane& lane) {
    return lane.phase == RoomPhase::overtime ||
           (lane.phase == RoomPhase::paused && lane.live && !is_changing_over(lane) &&
            lane.live->remaining < Duration::zero());
}

} // namespace

void BoardModel::show_lanes(Instant at) {
    // A turned page of the table holds other rooms in the same rows, which need not be made again.
    const bool by_place = board_.layout == BoardLayout::table;
    QList<RowModel::Row> rows;
    for (const Lane& lane : board_.lanes)
        rows.append(
            {by_place ? QString::number(rows.size()) : qstring(lane.slot->id.value), lane_values(lane, at)});
    lanes_.set_rows(rows);
}

QVariantList BoardModel::lane_values(const Lane& lane, Instant at) const {
    const Slot& slot = *lane.slot;
    const Session* session = timetable().session(slot);
    const Countdown count = count_of(lane, at);
    const bool over = is_over(lane);
    const bool running = lane.running && !is_changing_over(lane);
    const double progress = running && lane.interval.length() > Duration::zero()
                                ? static_cast<double>((at - lane.interval.begin).count()) /
                                      static_cast<double>(lane.interval.length().count())
                                : 0;
    const LightningTalk* talk = talk_of(lane);
    const QStringList people = talk == nullptr ? people_of(session) : names_of(*talk);
    QStringList initials;
    for (const QString& name : people)
        initials.append(initials_of(name));
    QString unit = words_.waiting_unit(count);
    QString short_unit = words_.short_waiting_unit(count);
    if (over) {
        unit = PhaseWords::beside_over_time(lane.phase);
        short_unit = tr("over");
    } else if (running) {
        unit = words_.remaining_unit(count);
        short_unit = words_.short_unit(count);
    }
    return {board_.layout == BoardLayout::single && !tells_rooms() ? QString() : qstring(lane.room->name),
            room_number(*lane.room),
            qstring(name_of(lane.phase)),
            status_of(lane),
            kind_of(lane),
            talk == nullptr || talk->title.empty() ? words_.title(session) : qstring(talk->title),
            words_.list(people),
            initials,
            talk == nullptr ? person_detail(session) : QString(),
            note_of(lane),
            badges_of(slot, session) + (lane.running ? QStringList() : live_badges(slot, at)),
            color_of(lane),
            running,
            qstring(count.digits),
            unit,
            short_unit,
            over           ? tr("since %1").arg(words_.clock(lane.interval.end))
            : lane.running ? words_.until(lane.interval.end)
                           : words_.from_to(slot.start, slot.end()),
            words_.clock(slot.start),
            progress};
}

/// The board is older than `at` while nothing but the time changes: what remains is the end minus now.
Countdown BoardModel::count_of(const Lane& lane, Instant at) const {
    if (is_changing_over(lane))
        return countdown(lane.interval.begin - at);
    const Duration remaining = lane.live && lane.phase == RoomPhase::paused
                                   ? lane.live->remaining
                                   : (lane.running ? lane.interval.end : lane.slot->start) - at;
    if (!is_over(lane))
        return countdown(remaining);
    Stopwatch over = stopwatch(remaining);
    return {CountdownUnit::minutes, std::move(over.digits), over.flips_in};
}

/// The talk that is on in a lightning block, or coming to the stage.
const LightningTalk* BoardModel::talk_of(const Lane& lane) const {
    if (!lane.live || !lane.live->talk)
        return nullptr;
    return &plan_->rundown().slots()[*lane.live->slot].queue[*lane.live->talk];
}

/// Of a talk in a lightning block, with its place in it.
QString BoardModel::kind_of(const Lane& lane) const {
    const Session* session = timetable().session(*lane.slot);
    QString kind = words_.kind(session == nullptr ? SessionKind::other : session->kind);
    if (talk_of(lane) != nullptr) {
        const Budget budget = plan_->rundown().budget(*lane.live->slot, lane.live->interval.begin);
        if (!kind.isEmpty())
            kind += QStringLiteral("  ·  ");
        kind += tr("%1 of %2").arg(budget.number).arg(budget.talks);
    }
    return kind;
}

/// In a lightning block who is next, and whether they should come to the stage; of any other slot its remark.
QString BoardModel::note_of(const Lane& lane) const {
    if (lane.live && lane.live->next_talk) {
        const LightningTalk& next = plan_->rundown().slots()[*lane.live->slot].queue[*lane.live->next_talk];
        const bool called = !lane.live->talk ||
                            (lane.live->phase != RoomPhase::running && lane.live->phase != RoomPhase::paused);
        return tr("%1: %2").arg(PhaseWords::next(called),
                                qstring(next.person.empty() ? next.title : next.person));
    }
    if (talk_of(lane) != nullptr)
        return {};
    if (!lane.slot->note.empty())
        return qstring(lane.slot->note);
    if (lane.cancelled != nullptr)
        return tr("Cancelled: %1").arg(words_.title(timetable().session(*lane.cancelled)));
    const Session* session = timetable().session(*lane.slot);
    return session == nullptr ? QString() : qstring(session->subtitle);
}

/// Its place among the agenda's rooms, which colours it alike on every page.
int BoardModel::room_number(const Room& room) const {
    return static_cast<int>(&room - plan_->agenda().rooms.data());
}

QString BoardModel::status_of(const Lane& lane) const {
    if (is_changing_over(lane) && lane.phase != RoomPhase::paused)
        return PhaseWords::changeover();
    if (lane.running)
        return PhaseWords::to_listeners(lane.phase);
    const bool another_day = board_.day != today_;
    if (board_.phase == RoomPhase::before)
        return another_day ? tr("Starting %1").arg(words_.short_day(board_.day)) : tr("Starting soon");
    if (board_.resumes_another_day && another_day)
        return tr("Resuming %1").arg(words_.short_day(board_.day));
    return PhaseWords::to_listeners(RoomPhase::between);
}

QStringList BoardModel::people_of(const Session* session) const {
    QStringList names;
    if (session != nullptr)
        for (const Participation& participation : session->people)
            if (const Person* person = timetable().person(participation.person))
                names.append(qstring(person->name));
    return names;
}

QString BoardModel::person_detail(const Session* session) const {
    if (session == nullptr || session->people.size() != 1)
        return {};
    const Person* person = timetable().person(session->people.front().person);
    if (person == nullptr)
        return {};
    QStringList parts{qstring(person->handle), qstring(person->affiliation)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QString BoardModel::track_color(const Lane& lane) const {
    const Session* session = timetable().session(*lane.slot);
    const Track* track = session == nullptr ? nullptr : timetable().track(*session);
    return track == nullptr ? QString() : qstring(track->color);
}

/// The track's colour, where it tells this lane from the others; otherwise the theme's, by place.
QString BoardModel::color_of(const Lane& lane) const {
    const QString color = track_color(lane);
    const auto shared = std::count_if(board_.lanes.begin(), board_.lanes.end(),
                                      [&](const Lane& other) { return track_color(other) == color; });
    return board_.layout == BoardLayout::lanes && shared > 1 ? QString() : color;
}

} // namespace estrade

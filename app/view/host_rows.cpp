// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/host_rows.h"

#include "app/view/host_words.h"

#include <algorithm>

namespace estrade {
namespace {

std::int64_t minute_of(Instant at) {
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}

} // namespace

HostRows::HostRows(const Words& words, const Rundown& rundown, const LiveState& state, Instant at)
    : words_(words), rundown_(rundown), state_(state), at_(at) {}

QList<QByteArray> HostRows::roles() {
    return {"time", "projected", "title", "people", "length", "state", "mark", "talk", "alarm"};
}

QList<QByteArray> HostRows::proposal_roles() {
    return {"title", "detail", "warning", "advised"};
}

std::vector<HostRow> HostRows::places(std::size_t room, const std::vector<Projection>& projections) const {
    std::vector<HostRow> places;
    if (projections.empty())
        return places;
    const LocalDay day = rundown_.slots()[projections.front().slot].day;
    for (const std::size_t place : rundown_.rooms()[room].chain) {
        const RundownSlot& slot = rundown_.slots()[place];
        if (slot.day != day)
            continue;
        const QString key = qstring(slot.slot.id.value);
        places.push_back({place, std::nullopt, key});
        for (std::size_t talk = 0; talk < slot.queue.size(); ++talk)
            places.push_back({place, talk, key + QLatin1Char('/') + qstring(slot.queue[talk].id)});
    }
    places.push_back({std::nullopt, std::nullopt, QStringLiteral("end")});
    return places;
}

QList<RowModel::Row> HostRows::rows(const std::vector<HostRow>& places,
                                    const std::vector<Projection>& projections, const QString& digits) const {
    std::unordered_map<std::size_t, const Projection*> projection_of;
    for (const Projection& projection : projections)
        projection_of.emplace(projection.slot, &projection);
    QList<RowModel::Row> rows;
    Instant free_from; // when what runs before has ended
    for (const HostRow& place : places) {
        if (!place.slot)
            rows.append(end_row(projections));
        else if (place.talk)
            rows.append(talk_row(place, digits));
        else {
            const auto found = projection_of.find(*place.slot);
            const Projection* projection = found == projection_of.end() ? nullptr : found->second;
            rows.append(slot_row(place, projection, digits, free_from));
            if (projection != nullptr)
                free_from = std::max(free_from, projection->interval.end);
        }
    }
    return rows;
}

QString HostRows::instead_of(Duration length, Duration whole) {
    const QString is = Words::length(length);
    return tr("%1 instead of %2").arg(is, HostWords::without_unit_of(Words::length(whole), is));
}

QString HostRows::alarm(const Projection& projection, Instant free_from) const {
    const RundownSlot& slot = rundown_.slots()[projection.slot];
    if (projection.short_of > Duration::zero())
        return instead_of(projection.interval.length(), slot.slot.duration + slot.progress.given);
    if (projection.overlap > Duration::zero())
        return tr("fixed start, but what precedes ends at %1").arg(words_.clock(free_from));
    return projection.collides && at_ > projection.interval.begin ? tr("should have begun") : QString();
}

QString HostRows::mark(const RundownSlot& slot, std::size_t place) const {
    const Session* session = rundown_.session(place);
    if (session != nullptr && session->status == SessionStatus::cancelled)
        return tr("cancelled");
    if (slot.progress.state == Progress::State::skipped)
        return tr("skipped");
    if (slot.inserted)
        return tr("added");
    return slot.slot.open ? tr("open") : QString();
}

RowModel::Row HostRows::slot_row(const HostRow& place, const Projection* projection, const QString& digits,
                                 Instant free_from) const {
    const RundownSlot& slot = rundown_.slots()[*place.slot];
    const QString title = words_.title(rundown_.session(*place.slot));
    QStringList people;
    for (const std::string& name : rundown_.people(*place.slot))
        people.append(qstring(name));
    QString detail = words_.locale().createSeparatedList(people);
    if (projection == nullptr)
        return {place.key,
                {words_.clock(slot.planned.begin), QString(), title, detail, QString(),
                 QStringLiteral("gone"), mark(slot, *place.slot), false, false}};
    const bool current = state_.slot == *place.slot;
    const bool past = !current && (state_.hosted ? slot.progress.state == Progress::State::done
                                                 : projection->interval.end <= at_);
    const QString told = current || past ? QString() : alarm(*projection, free_from);
    const Duration whole = slot.slot.duration + slot.progress.given;
    if (!told.isEmpty())
        detail = told;
    else if (!current && !past && projection->interval.length() < whole)
        detail = instead_of(projection->interval.length(), whole);
    else if (detail.isEmpty() && slot.slot.min_duration && !past)
        detail = tr("may shrink to %1").arg(Words::length(*slot.slot.min_duration));
    const bool moved =
        !slot.inserted && minute_of(projection->interval.begin) != minute_of(slot.planned.begin);
    const QString length = current && slot.queue.empty() ? digits
                           : past ? qstring(stopwatch(projection->interval.length()).digits)
                                  : Words::length(projection->interval.length());
    return {place.key,
            {words_.clock(slot.inserted ? projection->interval.begin : slot.planned.begin),
             moved ? words_.change({}, words_.clock(projection->interval.begin)) : QString(), title, detail,
             length,
             current ? QStringLiteral("current")
             : past  ? QStringLiteral("past")
                     : QStringLiteral("future"),
             mark(slot, *place.slot), false, !told.isEmpty()}};
}

RowModel::Row HostRows::talk_row(const HostRow& place, const QString& digits) const {
    const RundownSlot& block = rundown_.slots()[*place.slot];
    const LightningTalk& talk = block.queue[*place.talk];
    const bool current = state_.slot == *place.slot && state_.talk == place.talk;
    const bool skipped = talk.progress.state == Progress::State::skipped;
    const bool past = talk.progress.state == Progress::State::done;
    const auto given = [](const LightningTalk& t) { return t.progress.state != Progress::State::skipped; };
    const auto here = block.queue.begin() + static_cast<std::ptrdiff_t>(*place.talk);
    return {place.key,
            {skipped ? QString()
                     : tr("%1 of %2")
                           .arg(std::count_if(block.queue.begin(), here, given) + 1)
                           .arg(std::count_if(block.queue.begin(), block.queue.end(), given)),
             QString(), qstring(talk.title.empty() ? talk.person : talk.title),
             talk.title.empty() ? QString() : qstring(talk.person),
             current ? digits : Words::length(talk.length),
             current   ? QStringLiteral("current")
             : skipped ? QStringLiteral("gone")
             : past    ? QStringLiteral("past")
                       : QStringLiteral("future"),
             skipped ? tr("skipped") : QString(), true, false}};
}

std::optional<Instant> HostRows::planned_end(const std::vector<Projection>& projections) const {
    std::optional<Instant> end;
    for (const Projection& projection : projections)
        if (const RundownSlot& slot = rundown_.slots()[projection.slot]; !slot.inserted)
            end = std::max(end.value_or(slot.planned.end), slot.planned.end);
    return end;
}

RowModel::Row HostRows::end_row(const std::vector<Projection>& projections) const {
    Instant projected = projections.front().interval.end;
    for (const Projection& projection : projections)
        projected = std::max(projected, projection.interval.end);
    const Instant planned = planned_end(projections).value_or(projected);
    return {
        QStringLiteral("end"),
        {words_.clock(planned),
         minute_of(projected) == minute_of(planned) ? QString() : words_.change({}, words_.clock(projected)),
         tr("End"), QString(), QString(), QStringLiteral("end"), QString(), false, false}};
}

QString HostRows::told(const Conflict& conflict) const {
    if (conflict.kind == Conflict::Kind::two_places)
        return tr("%1 would be in two rooms").arg(qstring(conflict.person));
    const QString title = words_.title(rundown_.session(conflict.slot));
    const Slot& slot = rundown_.slots()[conflict.slot].slot;
    return slot.fixed_start && !slot.fixed_end ? tr("%1 cannot begin on time").arg(title)
                                               : tr("%1 has too little time").arg(title);
}

QList<RowModel::Row> HostRows::proposals(const std::vector<Proposal>& ways,
                                         const std::vector<Projection>& projections,
                                         const Lateness& late) const {
    const auto planned = planned_end(projections);
    const Duration whole = std::chrono::ceil<std::chrono::minutes>(late.all());
    bool advised = false;
    QList<RowModel::Row> rows;
    for (const Proposal& way : ways) {
        const QString end = words_.clock(way.end);
        QStringList cuts{planned && minute_of(way.end) == minute_of(*planned)
                             ? tr("End at %1 as planned").arg(end)
                             : tr("End at %1").arg(end)};
        for (const Proposal::Cut& cut : way.cuts) {
            const QString from = Words::length(cut.from);
            const QString to = Words::length(cut.to);
            cuts.append(tr("%1: %2").arg(words_.title(rundown_.session(cut.slot)),
                                         cut.to == Duration::zero()
                                             ? tr("dropped")
                                             : words_.change(HostWords::without_unit_of(from, to), to)));
        }
        QStringList warnings;
        for (const Conflict& conflict : way.conflicts)
            warnings.append(told(conflict));
        QString title = way.kind == Proposal::Kind::shrink_breaks     ? tr("Shorten breaks and questions")
                        : way.kind == Proposal::Kind::drop_open       ? tr("Drop an open slot")
                        : way.kind == Proposal::Kind::shrink_sessions ? tr("Shorten what follows")
                                                                      : tr("Push everything and announce it");
        if (way.gains > Duration::zero())
            title = tr("%1: gains %2").arg(title, HostWords::of(std::min(way.gains, whole), whole));
        const bool whole_and_sound = way.conflicts.empty() && way.gains >= late.all();
        rows.append({QString::number(rows.size()),
                     {title, cuts.join(QStringLiteral(". ")), warnings.join(QStringLiteral(". ")),
                      whole_and_sound && !advised}});
        advised = advised || whole_and_sound;
    }
    return rows;
}

} // namespace estrade

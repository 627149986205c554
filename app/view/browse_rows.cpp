// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_rows.h"

#include "app/view/browse_sections.h"
#include "app/view/host_words.h"
#include "core/text/markdown.h"

#include <algorithm>
#include <utility>

namespace estrade {

QList<QByteArray> BrowseRows::section_roles() {
    return {"choice", "group", "title", "amount", "trackColor", "track"};
}

QList<QByteArray> BrowseRows::slot_roles() {
    return {"slot",       "gap",   "heading",  "title", "detail",  "excerpt", "styled", "length",
            "trackColor", "track", "standing", "badge", "starred", "spoken",  "under"};
}

QList<QByteArray> BrowseRows::cell_roles() {
    return {"slot",  "title",    "detail", "from",    "length", "offset", "span",  "trackColor",
            "track", "standing", "badge",  "starred", "spoken", "packed", "others"};
}

QList<RowModel::Row> BrowseRows::sections() const {
    QList<RowModel::Row> rows;
    const auto add = [&](const QString& key, const QString& group, const QString& title,
                         const QString& amount, const QString& color, int track) {
        rows.append({key, {key, group, title, amount, color, track}});
    };
    add(now_section, QString(), tr("Now"), QString(), QString(), -1);
    for (std::size_t day = 0; day < plan_.days().size(); ++day)
        add(day_prefix + QString::number(day + 1), QString(),
            BrowseWords::capitalised(told_.short_day(plan_.days()[day])),
            words_.locale().toString(static_cast<qulonglong>(plan_.slots_of_day(day))), QString(), -1);
    const auto mine = std::count_if(plan_.slots().begin(), plan_.slots().end(),
                                    [&](const BrowseSlot& slot) { return starred(slot); });
    add(mine_section, QString(), tr("My agenda"), words_.locale().toString(static_cast<qulonglong>(mine)),
        QString(), -1);
    if (!visitor_.news().empty())
        add(changes_section, QString(), tr("What changed"),
            words_.locale().toString(static_cast<qulonglong>(visitor_.news().size())), QString(), -1);
    if (plan_.people_taking_part() > 0)
        add(people_section, QString(), tr("People"),
            words_.locale().toString(static_cast<qulonglong>(plan_.people_taking_part())), QString(), -1);
    QString group = tr("Tracks");
    for (std::size_t i = 0; i < plan_.agenda().tracks.size(); ++i) {
        const Track& track = plan_.agenda().tracks[i];
        if (plan_.slots_of_track(i) > 0)
            add(track_prefix + qstring(track.id.value), std::exchange(group, QString()), qstring(track.name),
                words_.locale().toString(static_cast<qulonglong>(plan_.slots_of_track(i))),
                qstring(track.color), static_cast<int>(i));
    }
    return rows;
}

/// Of an event that is over nothing steps back: all of it is as old.
QString BrowseRows::standing(const BrowseSlot& slot) const {
    if (slot.origin == BrowseSlot::Origin::gone)
        return QStringLiteral("past");
    if (const auto span = plan_.live().timetable().span(); span && span->end <= at_)
        return QStringLiteral("future");
    switch (plan_.live().standing(*slot.slot, at_)) {
    case Standing::past:
        return QStringLiteral("past");
    case Standing::running:
        return slot.is_cancelled() ? QStringLiteral("future") : QStringLiteral("running");
    case Standing::future:
        break;
    }
    return QStringLiteral("future");
}

QString BrowseRows::badge(const BrowseSlot& slot) const {
    if (slot.origin == BrowseSlot::Origin::gone)
        return tr("removed");
    const QString own = BrowseWords::badge(slot);
    return starred(slot) && mine_.is_in_the_way(slot) ? tr("conflict") : own;
}

QString BrowseRows::heading(const BrowseSlot& slot, bool now, bool one_day) const {
    if (now && plan_.live().standing(*slot.slot, at_) == Standing::running)
        return tr("On now");
    return one_day ? BrowseWords::capitalised(told_.start(slot))
                   : BrowseWords::joined({told_.day(slot.date), told_.start(slot)});
}

QList<RowModel::Row> BrowseRows::listed(const std::vector<std::size_t>& slots, bool now, bool gaps) const {
    // No heading says of which day one's own agenda is.
    const bool one_day =
        gaps ? plan_.days().size() == 1 : std::all_of(slots.begin(), slots.end(), [&](std::size_t place) {
            return plan_.slots()[place].date == plan_.slots()[slots.front()].date;
        });
    QList<RowModel::Row> rows;
    QString last;
    for (const std::size_t place : slots) {
        const BrowseSlot& slot = plan_.slots()[place];
        const QString group = heading(slot, now, one_day);
        const QString key = qstring(slot.slot->id.value);
        rows.append(
            {key,
             {key, gaps ? mine_.gap_before(slot) : QString(), group == last ? QString() : group,
              told_.title(slot), BrowseWords::joined({told_.people(slot), BrowsePlan::room(slot)}), QString(),
              false,
              slot.slot->duration == Duration::zero() || slot.all_day ? QString()
                                                                      : Words::length(slot.slot->duration),
              plan_.color(slot.track), slot.track, standing(slot), badge(slot), starred(slot),
              told_.spoken(slot), group}});
        last = group;
    }
    return rows;
}

RowModel::Row BrowseRows::timed(const BrowseSlot& slot, const QString& heading,
                                const QStringList& parts) const {
    const QString key = qstring(slot.slot->id.value);
    return {key,
            {key, QString(), heading, told_.title(slot),
             BrowseWords::joined(QStringList(BrowseWords::capitalised(told_.from_to(slot))) + parts),
             QString(), false, QString(), plan_.color(slot.track), slot.track, standing(slot), badge(slot),
             starred(slot), told_.spoken(slot), heading}};
}

QList<RowModel::Row> BrowseRows::by_track(const std::vector<std::size_t>& slots) const {
    QList<RowModel::Row> rows;
    std::optional<int> last;
    for (const std::size_t place : slots) {
        const BrowseSlot& slot = plan_.slots()[place];
        const QString track = slot.track < 0
                                  ? tr("Without a track")
                                  : qstring(plan_.agenda().tracks[static_cast<std::size_t>(slot.track)].name);
        rows.append(timed(slot, slot.track == last ? QString() : track,
                          {told_.people(slot), BrowsePlan::room(slot)}));
        last = slot.track;
    }
    return rows;
}

QList<RowModel::Row> BrowseRows::of_person(const std::vector<std::size_t>& slots) const {
    QList<RowModel::Row> rows;
    std::optional<LocalDay> last;
    for (const std::size_t place : slots) {
        const BrowseSlot& slot = plan_.slots()[place];
        rows.append(
            timed(slot, slot.date == last ? QString() : told_.day(slot.date), {BrowsePlan::room(slot)}));
        last = slot.date;
    }
    return rows;
}

QList<RowModel::Row> BrowseRows::meanwhile(const std::vector<std::size_t>& slots) const {
    QList<RowModel::Row> rows;
    for (const std::size_t place : slots) {
        const BrowseSlot& slot = plan_.slots()[place];
        rows.append(timed(slot, QString(), {BrowsePlan::room(slot)}));
    }
    return rows;
}

QList<RowModel::Row> BrowseRows::found(const std::vector<std::size_t>& slots,
                                       const SearchResult& result) const {
    constexpr std::size_t excerpt_length = 140;
    QList<RowModel::Row> rows;
    for (const std::size_t place : slots) {
        const BrowseSlot& slot = plan_.slots()[place];
        const QString key = qstring(slot.slot->id.value);
        const auto hit = std::find_if(result.hits.begin(), result.hits.end(), [&](const SearchHit& h) {
            return &plan_.agenda().sessions[h.session] == slot.session;
        });
        QString excerpt;
        if (hit != result.hits.end() && hit->field == SearchField::abstract)
            excerpt = BrowseWords::marked(
                result, qstring(estrade::excerpt(result, text::plain_text(slot.session->abstract).text,
                                                 excerpt_length)));
        rows.append(
            {key,
             {key, QString(), QString(), BrowseWords::marked(result, told_.title(slot)),
              BrowseWords::marked(result, BrowseWords::joined({BrowseWords::capitalised(told_.when(slot)),
                                                               told_.people(slot), BrowsePlan::room(slot)})),
              excerpt, true, QString(), plan_.color(slot.track), slot.track, standing(slot), badge(slot),
              starred(slot), told_.spoken(slot), QString()}});
    }
    return rows;
}

QList<RowModel::Row> BrowseRows::changed(const std::vector<std::size_t>& slots) const {
    const BrowseNews told(words_, plan_);
    QList<RowModel::Row> rows;
    QString last;
    for (const std::size_t place : slots) {
        const BrowseSlot& slot = plan_.slots()[place];
        const News& news = *visitor_.news_of(slot.slot->id);
        const QString group = BrowseNews::heading(news);
        const QString key = qstring(slot.slot->id.value);
        QStringList parts = told.changes(news);
        if (!news.has(ChangeKind::moved_in_time))
            parts.prepend(BrowseWords::capitalised(told_.when(slot)));
        if (!news.has(ChangeKind::moved_in_room))
            parts.append(BrowsePlan::room(slot));
        const QString detail = BrowseWords::joined(parts);
        rows.append({key,
                     {key, QString(), group == last ? QString() : group, told_.title(slot), detail,
                      told.conflict(news), false, QString(), plan_.color(slot.track), slot.track,
                      standing(slot), BrowseNews::badge(news), starred(slot), told_.spoken(slot), group}});
        last = group;
    }
    return rows;
}

QList<RowModel::Row> BrowseRows::cells(const BrowseGrid::Column& column, bool rooms, std::size_t most) const {
    QList<RowModel::Row> rows;
    for (const BrowseGrid::Cell& cell : pack(column, most)) {
        if (!cell.others.empty()) {
            rows.append(others(cell));
            continue;
        }
        if (cell.across && rooms)
            continue;
        const BrowseSlot& slot = plan_.slots()[cell.slot];
        const QString key = qstring(slot.slot->id.value);
        const QString people = told_.people(slot);
        const QString detail = rooms ? people : people.isEmpty() ? BrowsePlan::room(slot) : people;
        const double span = 1.0 / static_cast<double>(cell.lanes);
        rows.append(
            {key,
             {key, told_.title(slot), detail, cell.top, cell.length, span * static_cast<double>(cell.lane),
              span, plan_.color(slot.track), slot.track, standing(slot), badge(slot), starred(slot),
              told_.spoken(slot), cell.packed, QStringList()}});
    }
    return rows;
}

/// The strip for those of which there are too many at a time: how many, and whether one is the visitor's.
RowModel::Row BrowseRows::others(const BrowseGrid::Cell& cell) const {
    QStringList ids;
    bool any_starred = false;
    bool all_past = true;
    for (const std::size_t place : cell.others) {
        const BrowseSlot& slot = plan_.slots()[place];
        ids.append(qstring(slot.slot->id.value));
        any_starred = any_starred || starred(slot);
        all_past = all_past && standing(slot) == QLatin1String("past");
    }
    const QString key = QStringLiteral("others/") + ids.first();
    const QString more = tr("%n more at that time", nullptr, static_cast<int>(ids.size()));
    const QString standing = all_past ? QStringLiteral("past") : QStringLiteral("future");
    return {key,
            {ids.first(), QStringLiteral("+%1").arg(words_.locale().toString(ids.size())),
             any_starred ? QStringLiteral("★") : QString(), cell.top, cell.length, 1.0, 0.0, QString(), -1,
             standing, QString(), false, any_starred ? tr("%1, some in my agenda").arg(more) : more, true,
             ids}};
}

} // namespace estrade

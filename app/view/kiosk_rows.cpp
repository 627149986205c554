// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/kiosk_rows.h"

#include "app/view/host_words.h"
#include "core/agenda/event_day.h"
#include "core/text/markdown.h"

#include <algorithm>
#include <set>
#include <utility>

namespace estrade {
namespace {

RowModel::Row attract_row(qsizetype place, const QString& lead, const QString& title, const QString& detail,
                          const std::string& url = {}) {
    return {QString::number(place), {lead, title, detail, qstring(url)}};
}

QString about(const BrowseSlot& slot) {
    if (slot.session == nullptr)
        return {};
    const Session& session = *slot.session;
    QString text = qstring(text::plain_text(text::below_title(session.abstract, session.title)).text);
    return text.replace(QStringLiteral("\n\n"), QStringLiteral("\n"));
}

} // namespace

QList<QByteArray> KioskRows::tab_roles() {
    return {"choice", "title", "brief"};
}

QList<QByteArray> KioskRows::now_roles() {
    return {"slot",       "title", "detail", "remains", "progress",
            "trackColor", "track", "badge",  "spoken",  "about"};
}

QList<QByteArray> KioskRows::coming_roles() {
    return {"slot",       "group", "heading",  "title", "detail", "excerpt", "styled",
            "trackColor", "track", "standing", "badge", "spoken", "under"};
}

QList<QByteArray> KioskRows::attract_roles() {
    return {"lead", "title", "detail", "url"};
}

QList<RowModel::Row> KioskRows::tabs() const {
    constexpr std::size_t a_week = 7;
    QList<RowModel::Row> rows{{QStringLiteral("now"), {QStringLiteral("now"), tr("Now"), tr("Now")}}};
    for (std::size_t day = 0; day < plan_.days().size(); ++day) {
        const QString key = QStringLiteral("day/%1").arg(day + 1);
        const QString name = plan_.days().size() > a_week
                                 ? told_.short_day(plan_.days()[day])
                                 : words_.locale().dayName(qdate(plan_.days()[day]).dayOfWeek());
        const QString brief =
            words_.locale().dayName(qdate(plan_.days()[day]).dayOfWeek(), QLocale::ShortFormat);
        const QString numbered = plan_.days().size() > a_week
                                     ? QStringLiteral("%1 %2").arg(brief).arg(qdate(plan_.days()[day]).day())
                                     : brief;
        rows.append({key, {key, BrowseWords::capitalised(name), BrowseWords::capitalised(numbered)}});
    }
    return rows;
}

std::vector<std::size_t> KioskRows::slots_on() const {
    std::vector<std::size_t> on;
    for (std::size_t i = 0; i < plan_.slots().size(); ++i)
        if (!plan_.slots()[i].is_cancelled() &&
            plan_.live().standing(*plan_.slots()[i].slot, at_) == Standing::running)
            on.push_back(i);
    std::stable_partition(on.begin(), on.end(), [&](std::size_t i) { return !plan_.slots()[i].all_day; });
    return on;
}

std::vector<std::size_t> KioskRows::slots_coming() const {
    std::vector<std::size_t> coming;
    for (std::size_t i = 0; i < plan_.slots().size(); ++i) {
        const BrowseSlot& slot = plan_.slots()[i];
        if (plan_.live().standing(*slot.slot, at_) == Standing::future &&
            (coming.empty() || slot.day == plan_.slots()[coming.front()].day))
            coming.push_back(i);
    }
    return coming;
}

QList<RowModel::Row> KioskRows::now() const {
    const std::vector<RoomState> states = plan_.live().states(at_);
    QList<RowModel::Row> rows;
    for (const std::size_t place : slots_on()) {
        const BrowseSlot& slot = plan_.slots()[place];
        Interval interval = slot.slot->interval();
        Duration left = interval.end - at_;
        const auto state = std::find_if(states.begin(), states.end(), [&](const RoomState& room) {
            return room.live && room.room == slot.room && room.current() == slot.slot;
        });
        if (state != states.end()) {
            interval.end = std::max(interval.end, state->live->interval.end);
            left = state->live->remaining;
        }
        const double length = static_cast<double>(interval.length().count());
        const double progress = length > 0 ? 1 - static_cast<double>(left.count()) / length : 0;
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
        const QString key = qstring(slot.slot->id.value);
        rows.append({key,
                     {key, told_.title(slot), detail_of(slot),
                      slot.slot->duration == Duration::zero() || slot.all_day ? QString()
                      : left > Duration::zero() ? tr("%1 left").arg(Words::span(minutes))
                                                : tr("over time"),
                      std::clamp(progress, 0.0, 1.0), plan_.color(slot.track), slot.track,
                      BrowseWords::badge(slot), told_.spoken(slot), about(slot)}});
    }
    return rows;
}

QString KioskRows::detail_of(const BrowseSlot& slot) const {
    return BrowseWords::joined({BrowsePlan::room(slot), told_.people(slot), qstring(slot.slot->note)});
}

QString KioskRows::group_of(const BrowseSlot& slot, bool next_of_room) const {
    if (plan_.days()[slot.day] != event_day(plan_.agenda().event, at_))
        return told_.day(plan_.days()[slot.day]);
    return next_of_room ? tr("Next") : tr("Later");
}

QList<RowModel::Row> KioskRows::coming() const {
    std::vector<std::pair<std::size_t, QString>> order;
    std::set<const Room*> begun;
    bool any_later = false;
    std::optional<Instant> first_start;
    Instant first_end; // of what comes first: what starts afterwards is not next, whatever its room
    for (const std::size_t place : slots_coming()) {
        const BrowseSlot& slot = plan_.slots()[place];
        if (slot.slot->start == first_start.value_or(slot.slot->start)) {
            first_start = slot.slot->start;
            first_end = std::max(first_end, slot.slot->end());
        }
        const bool of_room = slot.in_named_room() && !slot.is_pause();
        // What is for all comes in its turn: a meal in two hours is not next, and none is in the way of a
        // room's talk.
        const bool next = begun.count(slot.room) == 0 && (of_room || !any_later) &&
                          (slot.slot->start == *first_start || slot.slot->start < first_end);
        if (of_room || !slot.in_named_room())
            begun.insert(slot.room);
        any_later = any_later || !next;
        order.emplace_back(place, group_of(slot, next));
    }
    std::stable_sort(order.begin(), order.end(), [&](const auto& one, const auto& other) {
        return one.second != other.second && one.second == order.front().second;
    });
    QList<RowModel::Row> rows;
    QString last_group;
    QString last_time;
    for (const auto& [place, group] : order) {
        const BrowseSlot& slot = plan_.slots()[place];
        const bool new_group = group != last_group;
        const QString time = BrowseWords::capitalised(told_.start(slot));
        const QString key = qstring(slot.slot->id.value);
        rows.append({key,
                     {key, group, new_group || time != last_time ? time : QString(), told_.title(slot),
                      detail_of(slot), QString(), false, plan_.color(slot.track), slot.track,
                      QStringLiteral("future"), BrowseWords::badge(slot), told_.spoken(slot), time}});
        last_group = group;
        last_time = time;
    }
    return rows;
}

QList<RowModel::Row> KioskRows::attract_slots(const std::vector<std::size_t>& slots, bool on) const {
    QList<RowModel::Row> rows;
    for (const std::size_t place : slots) {
        const BrowseSlot& slot = plan_.slots()[place];
        if (slot.is_cancelled())
            continue;
        const QString end = on && slot.slot->duration > Duration::zero() && !slot.all_day
                                ? words_.until(slot.slot->end())
                                : QString();
        rows.append(attract_row(
            rows.size(), BrowseWords::joined({BrowseWords::capitalised(told_.start(slot)), end}),
            told_.title(slot), BrowseWords::joined({BrowsePlan::room(slot), told_.people(slot)})));
    }
    return rows;
}

QList<RowModel::Row> KioskRows::partners() const {
    QList<RowModel::Row> rows;
    for (const Partner& partner : plan_.agenda().partners)
        rows.append(attract_row(rows.size(), QString(), qstring(partner.name),
                                BrowseWords::joined({qstring(partner.tier), qstring(partner.description)}),
                                partner.url));
    return rows;
}

QList<RowModel::Row> KioskRows::promised() const {
    QList<RowModel::Row> rows;
    const auto add = [&](const std::vector<Resource>& resources, const QString& of) {
        for (const Resource& resource : resources)
            if (resource.state == Resource::State::promised)
                rows.append(attract_row(rows.size(), QString(), of.isEmpty() ? words_.resource(resource) : of,
                                        of.isEmpty() ? QString() : words_.resource(resource)));
    };
    add(plan_.agenda().event.resources, QString());
    for (const Session& session : plan_.agenda().sessions)
        add(session.resources, qstring(session.title));
    return rows;
}

QList<RowModel::Row> KioskRows::community() const {
    const Event& event = plan_.agenda().event;
    QList<RowModel::Row> rows;
    const auto add = [&](const QString& title, const QString& detail, const std::string& url) {
        rows.append(attract_row(rows.size(), QString(), title, detail, url));
    };
    if (!event.url.empty())
        add(tr("The programme on your phone"), qstring(event.url), event.url);
    for (const Resource& resource : event.resources)
        if (resource.state == Resource::State::available)
            add(words_.resource(resource), qstring(resource.url), resource.url);
    for (const Link& link : event.links)
        add(qstring(link.label.empty() ? link.url : link.label),
            qstring(link.label.empty() ? std::string() : link.url), link.url);
    if (event.next)
        add(qstring(event.next->title),
            BrowseWords::joined(
                {tr("Next event"), event.next->day ? words_.day(*event.next->day) : QString()}),
            event.next->url);
    return rows;
}

QList<RowModel::Row> KioskRows::afterwards() const {
    QList<RowModel::Row> rows;
    for (const RowModel::Row& row : community() + promised())
        rows.append({QString::number(rows.size()), row.values});
    return rows;
}

std::vector<AttractPage> KioskRows::attract() const {
    constexpr qsizetype rows_of_page = 4;
    constexpr qsizetype most_rows = 3 * rows_of_page; // of one thing, lest one waits for the others
    std::vector<AttractPage> pages;
    const auto add = [&](const QString& title, const QList<RowModel::Row>& rows) {
        for (qsizetype first = 0; first < std::min(rows.size(), most_rows); first += rows_of_page)
            pages.push_back({title, rows.mid(first, rows_of_page)});
    };
    add(tr("On now"), attract_slots(slots_on(), true));
    const std::vector<std::size_t> coming = slots_coming();
    if (!coming.empty())
        add(group_of(plan_.slots()[coming.front()], true), attract_slots(coming, false));
    add(tr("With the support of"), partners());
    add(tr("To come after the event"), promised());
    add(tr("Stay in touch"), community());
    if (pages.empty())
        pages.push_back({words_.day(event_day(plan_.agenda().event, at_)),
                         {attract_row(0, QString(), qstring(plan_.agenda().event.title),
                                      qstring(plan_.agenda().event.venue))}});
    return pages;
}

} // namespace estrade

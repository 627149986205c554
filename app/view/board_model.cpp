// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/board_model.h"

#include "core/agenda/event_day.h"

#include <algorithm>

namespace estrade {
namespace {

/// Rows under headings: a heading stands on the first row of its group only.
class GroupedRows {
public:
    void add(const QString& group, const QString& text, const QString& detail) {
        rows_.append(
            {QString::number(rows_.size()), {group == last_group_ ? QString() : group, text, detail}});
        last_group_ = group;
    }
    [[nodiscard]] const QList<RowModel::Row>& rows() const { return rows_; }

private:
    QList<RowModel::Row> rows_;
    QString last_group_;
};

} // namespace

BoardModel::BoardModel(const QString& language, QObject* parent)
    : QObject(parent), words_(language, Zone()),
      plan_(std::make_shared<LivePlan>(std::make_shared<Agenda>())),
      lanes_({"room", "roomNumber", "phase", "status", "kind", "title", "people", "initials", "personDetail",
              "note", "badges", "trackColor", "running", "digits", "unit", "shortUnit", "until", "starts",
              "progress"}),
      timeline_({"time", "title", "people", "room", "state", "badges", "talk"}),
      upcoming_({"time", "title", "room"}), resources_({"group", "text", "detail"}),
      supporters_({"group", "text", "detail"}) {}

void BoardModel::set_agenda(std::shared_ptr<const Agenda> agenda, std::vector<RoomId> rooms) {
    set_plan(std::make_shared<const LivePlan>(std::move(agenda)), std::move(rooms));
}

void BoardModel::set_plan(std::shared_ptr<const LivePlan> plan, std::vector<RoomId> rooms) {
    words_ = Words(words_.locale(), plan->agenda().event.zone);
    plan_ = std::move(plan);
    rooms_ = std::move(rooms);
    shown_at_.reset();
}

void BoardModel::set_rehearsal(bool rehearsal) {
    if (rehearsal == rehearsal_)
        return;
    rehearsal_ = rehearsal;
    Q_EMIT rehearsalChanged();
}

void BoardModel::set_notice(const Notice& notice) {
    if (notice == notice_)
        return;
    notice_ = notice;
    Q_EMIT noticeChanged();
}

std::optional<Instant> BoardModel::show(Instant at) {
    if (const QString clock = words_.clock(at); clock != clock_) {
        clock_ = clock;
        Q_EMIT clockChanged();
    }
    if (const LocalDay today = date::floor<date::days>(words_.zone().local(at));
        !shown_at_ || today != today_) {
        today_ = today;
        shown_at_.reset(); // what is told of other days depends on it
    }
    const bool same_board = shown_at_ && *shown_at_ <= at && (!board_.changes_at || at < *board_.changes_at);
    shown_at_ = at;
    if (same_board)
        show_lanes(at);
    else
        show_board(at);
    if (const std::size_t places = open_places(at); places != open_places_) {
        open_places_ = places;
        show_timeline(at); // which lists them too
        Q_EMIT headerChanged();
    }
    return next_visible_change(at);
}

void BoardModel::show_board(Instant at) {
    board_ = board_at(*plan_, at, rooms_);
    for (const Slot* slot : board_.timeline)
        for (const auto change : {marked_until(*slot, at), late_from(*slot, at)})
            if (change)
                board_.changes_at = std::min(board_.changes_at.value_or(*change), *change);
    subtitle_ = words_.day(today_); // by the clock: a day that begins at five is Saturday at one on Sunday
    if (!event().venue.empty())
        subtitle_ += QStringLiteral("  ·  ") + qstring(event().venue);
    title_ = qstring(event().title);
    if (title_.isEmpty())
        title_.swap(subtitle_);
    show_lanes(at);
    show_timeline(at);
    show_upcoming();
    show_resources();
    show_supporters();
    Q_EMIT headerChanged();
    Q_EMIT layoutChanged();
}

/// When what a published delay changed of a slot ceases to be marked; nothing where it is not marked.
std::optional<Instant> BoardModel::marked_until(const Slot& slot, Instant at) const {
    constexpr std::chrono::minutes marked_for{30};
    const auto index = plan_->rundown().find_slot(slot.id);
    if (!index)
        return std::nullopt;
    const RundownSlot& live = plan_->rundown().slots()[*index];
    const Session* session = timetable().session(slot);
    if (live.inserted || (session != nullptr && session->status == SessionStatus::cancelled))
        return std::nullopt;
    const auto minute = [](Instant t) { return std::chrono::floor<std::chrono::minutes>(t); };
    if (!live.published || at - live.published->at >= marked_for ||
        minute(live.planned.begin) == minute(slot.start))
        return std::nullopt;
    return live.published->at + marked_for;
}

/// When a slot that has not begun by then is marked as delayed; nothing where that is past.
std::optional<Instant> BoardModel::late_from(const Slot& slot, Instant at) {
    using std::chrono::minutes;
    const Instant late = std::chrono::floor<minutes>(slot.start) + minutes{1};
    return late > at ? std::optional(late) : std::nullopt;
}

/// Of a slot that is to come: to when it was moved, or that its time has passed without it.
QStringList BoardModel::live_badges(const Slot& slot, Instant at) const {
    if (!late_from(slot, at))
        return {tr("Delayed")};
    if (!marked_until(slot, at))
        return {};
    const Instant planned = plan_->rundown().slots()[*plan_->rundown().find_slot(slot.id)].planned.begin;
    return {words_.change(words_.clock(planned), words_.clock(slot.start))};
}

QStringList BoardModel::badges_of(const Slot& slot, const Session* session) const {
    QStringList badges;
    if (session != nullptr && session->status == SessionStatus::cancelled)
        badges.append(tr("Cancelled"));
    if (session != nullptr && session->status == SessionStatus::tentative)
        badges.append(tr("To be confirmed"));
    if (slot.moved && !slot.moved->from_room.empty())
        badges.append(tr("Room changed"));
    if (slot.moved && slot.moved->from_start)
        badges.append(tr("Time changed"));
    if (slot.open)
        badges.append(tr("Open"));
    return badges;
}

void BoardModel::show_upcoming() {
    constexpr std::size_t most = 12; // more than any screen has room for
    QList<RowModel::Row> rows;
    for (const Slot* slot : board_.upcoming) {
        if (static_cast<std::size_t>(rows.size()) == most)
            break;
        rows.append({qstring(slot->id.value),
                     {words_.clock(slot->start), words_.title(timetable().session(*slot)),
                      qstring(timetable().room(*slot)->name)}});
    }
    upcoming_.set_rows(rows);
}

void BoardModel::show_resources() {
    GroupedRows rows;
    if (board_.layout == BoardLayout::closing) {
        for (const Resource& resource : event().resources)
            rows.add(tr("To find again"), words_.resource(resource),
                     resource.state == Resource::State::promised ? tr("coming later")
                                                                 : qstring(resource.url));
        for (const Link& link : event().links)
            rows.add(tr("To find again"), qstring(link.label.empty() ? link.url : link.label),
                     qstring(link.label.empty() ? std::string() : link.url));
    }
    resources_.set_rows(rows.rows());
}

void BoardModel::show_supporters() {
    GroupedRows rows;
    if (board_.layout == BoardLayout::closing) {
        if (const NextEvent* next = next_event(); next != nullptr && invitation() == nullptr)
            rows.add(tr("Next event"), qstring(next->title), next->day ? words_.day(*next->day) : QString());
        for (const Partner& partner : timetable().agenda().partners)
            rows.add(tr("With the support of"), qstring(partner.name), qstring(partner.tier));
    }
    supporters_.set_rows(rows.rows());
}

BoardModel::Layout BoardModel::layout() const {
    switch (board_.layout) {
    case BoardLayout::single:
        return Layout::Single;
    case BoardLayout::lanes:
        return Layout::Lanes;
    case BoardLayout::table:
        return Layout::Table;
    case BoardLayout::closing:
        return Layout::Closing;
    case BoardLayout::empty:
        break;
    }
    return Layout::Empty;
}

QString BoardModel::pageText() const {
    return board_.pages < 2 ? QString() : tr("%1 of %2").arg(board_.page + 1).arg(board_.pages);
}

QString BoardModel::headline() const {
    return board_.layout == BoardLayout::closing ? tr("Thank you all!") : tr("Nothing is planned yet");
}

QString BoardModel::detail() const {
    if (board_.layout != BoardLayout::closing || !timetable().span())
        return {};
    const Instant end = timetable().span()->end;
    const LocalDay last_day = event_day(event(), end);
    if (last_day == board_.day)
        return tr("Ended at %1").arg(words_.clock(end));
    QString day = words_.short_day(last_day);
    if (const int year = qdate(last_day).year(); year != qdate(today_).year())
        day += QLatin1Char(' ') + QString::number(year);
    return tr("Ended on %1 at %2").arg(day, words_.clock(end));
}

std::optional<Instant> BoardModel::next_visible_change(Instant at) const {
    using std::chrono::minutes;
    // Offsets from UTC are whole minutes, so a minute of the shown clock is a minute of the time line.
    Instant next = std::chrono::floor<minutes>(at) + minutes{1};
    if (board_.changes_at)
        next = std::min(next, *board_.changes_at);
    for (const Lane& lane : board_.lanes) {
        const Countdown count = count_of(lane, at);
        if (lane.phase != RoomPhase::paused && count.flips_in > Duration::zero())
            next = std::min(next, at + count.flips_in);
    }
    return next;
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/board_model.h"

#include "core/agenda/event_day.h"

#include <algorithm>

namespace estrade {
namespace {

QString initials_of(const QString& name) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

QString key_of(const Slot& slot) {
    return qstring(slot.id.value);
}

/// "Ada, Grace, Alan, Rym and 9 others": more names than that are read by nobody.
QString list_of(const QStringList& people, const QLocale& locale) {
    constexpr qsizetype most = 5;
    if (people.size() <= most)
        return locale.createSeparatedList(people);
    QStringList parts = people.first(most - 1);
    parts.append(BoardModel::tr("%n others", nullptr, static_cast<int>(people.size() - parts.size())));
    return locale.createSeparatedList(parts);
}

QStringList names_of(const LightningTalk& talk) {
    return talk.person.empty() ? QStringList() : QStringList(qstring(talk.person));
}

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
      lanes_({"room", "status", "kind", "title", "people", "initials", "personDetail", "note", "badges",
              "trackColor", "running", "digits", "unit", "shortUnit", "until", "starts", "progress"}),
      timeline_({"time", "title", "people", "room", "state", "badges"}), upcoming_({"time", "title", "room"}),
      resources_({"group", "text", "detail"}), supporters_({"group", "text", "detail"}) {}

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

void BoardModel::set_notice(const QString& notice) {
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
    const bool same_board = shown_at_ && *shown_at_ <= at && (!board_.changes_at || at < *board_.changes_at);
    shown_at_ = at;
    if (same_board)
        show_lanes(at);
    else
        show_board(at);
    if (const std::size_t places = open_places(at); places != open_places_) {
        open_places_ = places;
        Q_EMIT headerChanged();
    }
    return next_visible_change(at);
}

void BoardModel::show_board(Instant at) {
    board_ = board_at(*plan_, at, rooms_);
    for (const Slot* slot : board_.timeline)
        if (const auto until = marked_until(*slot, at))
            board_.changes_at = std::min(board_.changes_at.value_or(*until), *until);
    subtitle_ = words_.day(board_.day);
    if (!event().venue.empty())
        subtitle_ += QStringLiteral("  ·  ") + qstring(event().venue);
    show_lanes(at);
    show_timeline(at);
    show_upcoming();
    show_resources();
    show_supporters();
    Q_EMIT headerChanged();
    Q_EMIT layoutChanged();
}

void BoardModel::show_lanes(Instant at) {
    // A turned page of the table holds other rooms in the same rows, which need not be made again.
    const bool by_place = board_.layout == BoardLayout::table;
    QList<RowModel::Row> rows;
    for (const Lane& lane : board_.lanes)
        rows.append({by_place ? QString::number(rows.size()) : key_of(*lane.slot), lane_values(lane, at)});
    lanes_.set_rows(rows);
}

QVariantList BoardModel::lane_values(const Lane& lane, Instant at) const {
    const Slot& slot = *lane.slot;
    const Session* session = timetable().session(slot);
    const Countdown count = count_of(lane, at);
    const bool over = lane.phase == RoomPhase::overtime;
    const double progress = lane.running && lane.interval.length() > Duration::zero()
                                ? static_cast<double>((at - lane.interval.begin).count()) /
                                      static_cast<double>(lane.interval.length().count())
                                : 0;
    const LightningTalk* talk = talk_of(lane);
    const QStringList people = talk == nullptr ? people_of(session) : names_of(*talk);
    QStringList initials;
    for (const QString& name : people)
        initials.append(initials_of(name));
    return {qstring(lane.room->name),
            status_of(lane),
            kind_of(lane),
            talk == nullptr || talk->title.empty() ? words_.title(session) : qstring(talk->title),
            list_of(people, words_.locale()),
            initials,
            talk == nullptr ? person_detail(session) : QString(),
            note_of(lane),
            badges_of(slot, session) + live_badges(slot, at),
            color_of(lane),
            lane.running,
            qstring(count.digits),
            over           ? tr("over time")
            : lane.running ? words_.remaining_unit(count)
                           : words_.waiting_unit(count),
            over           ? tr("over time")
            : lane.running ? words_.short_unit(count)
                           : words_.waiting_unit(count),
            over           ? tr("since %1").arg(words_.clock(lane.interval.end))
            : lane.running ? words_.until(lane.interval.end)
                           : words_.from_to(slot.start, slot.end()),
            words_.clock(slot.start),
            progress};
}

/// The board is older than `at` while nothing but the time changes: what remains is the end minus now.
Countdown BoardModel::count_of(const Lane& lane, Instant at) const {
    if (lane.live && lane.phase == RoomPhase::paused)
        return countdown(lane.live->remaining);
    if (lane.live && lane.live->changeover)
        return countdown(lane.interval.begin - at);
    const Duration remaining = (lane.running ? lane.interval.end : lane.slot->start) - at;
    if (lane.phase != RoomPhase::overtime)
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
        const bool called = lane.live->phase != RoomPhase::running && lane.live->phase != RoomPhase::paused;
        const QString who = qstring(next.person.empty() ? next.title : next.person);
        return called || !lane.live->talk ? tr("to the stage: %1").arg(who) : tr("next: %1").arg(who);
    }
    if (talk_of(lane) != nullptr)
        return {};
    if (!lane.slot->note.empty())
        return qstring(lane.slot->note);
    const Session* session = timetable().session(*lane.slot);
    return session == nullptr ? QString() : qstring(session->subtitle);
}

/// When what a published delay changed of a slot ceases to be marked; nothing where it is not marked.
std::optional<Instant> BoardModel::marked_until(const Slot& slot, Instant at) const {
    constexpr std::chrono::minutes marked_for{30};
    const auto index = plan_->rundown().find_slot(slot.id);
    if (!index)
        return std::nullopt;
    const RundownSlot& live = plan_->rundown().slots()[*index];
    const auto minute = [](Instant t) { return std::chrono::floor<std::chrono::minutes>(t); };
    if (!live.published || at - live.published->at >= marked_for ||
        minute(live.planned.begin) == minute(slot.start))
        return std::nullopt;
    return live.published->at + marked_for;
}

QStringList BoardModel::live_badges(const Slot& slot, Instant at) const {
    if (!marked_until(slot, at))
        return {};
    const Instant planned = plan_->rundown().slots()[*plan_->rundown().find_slot(slot.id)].planned.begin;
    return {words_.clock(planned) + QStringLiteral(" → ") + words_.clock(slot.start)};
}

QString BoardModel::status_of(const Lane& lane) const {
    if (lane.phase == RoomPhase::paused)
        return tr("Paused");
    if (lane.phase == RoomPhase::overtime)
        return tr("Over time");
    if (lane.live && lane.live->changeover)
        return tr("To the stage");
    if (lane.running)
        return tr("Now");
    if (board_.phase == RoomPhase::before)
        return tr("Starting soon");
    if (board_.resumes_another_day)
        return tr("Resuming %1").arg(words_.short_day(board_.day));
    return tr("Next");
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

void BoardModel::show_timeline(Instant at) {
    QList<RowModel::Row> rows;
    focus_row_ = 0;
    std::optional<Instant> last_end;
    const bool several_rooms = timetable().room_count() > 1 && rooms_.size() != 1;
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
        rows.append(
            {key_of(*slot),
             {words_.clock(slot->start), words_.title(session), list_of(people_of(session), words_.locale()),
              several_rooms ? qstring(timetable().room(*slot)->name) : QString(), state,
              badges_of(*slot, session) + live_badges(*slot, at)}});
    }
    if (last_end)
        rows.append({QStringLiteral("end"),
                     {words_.clock(*last_end), tr("End"), QString(), QString(), QStringLiteral("future"),
                      QStringList()}});
    timeline_.set_rows(rows);
}

void BoardModel::show_upcoming() {
    constexpr std::size_t most = 12; // more than any screen has room for
    QList<RowModel::Row> rows;
    for (const Slot* slot : board_.upcoming) {
        if (static_cast<std::size_t>(rows.size()) == most)
            break;
        rows.append({key_of(*slot),
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
        if (event().next && invitation() == nullptr)
            rows.add(tr("Next event"), qstring(event().next->title),
                     event().next->day ? words_.day(*event().next->day) : QString());
        for (const Partner& partner : timetable().agenda().partners)
            rows.add(tr("With the support of"), qstring(partner.name), qstring(partner.tier));
    }
    supporters_.set_rows(rows.rows());
}

QString BoardModel::title() const {
    return qstring(event().title);
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
    return last_day == board_.day
               ? tr("%1 ended at %2").arg(title(), words_.clock(end))
               : tr("%1 ended on %2 at %3").arg(title(), words_.short_day(last_day), words_.clock(end));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/host_model.h"

#include <QUuid>
#include <algorithm>

namespace estrade {
namespace {

QString signed_part(Duration duration, const QString& what) {
    const auto seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    if (seconds == 0)
        return {};
    const QString sign = seconds < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const auto whole = std::abs(seconds);
    const QString amount = whole % 60 == 0 ? QStringLiteral("%1 min").arg(whole / 60)
                           : whole < 60    ? QStringLiteral("%1 s").arg(whole)
                                           : QStringLiteral("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return sign + amount + QLatin1Char(' ') + what;
}

std::vector<std::string> names_in(const QString& people) {
    std::vector<std::string> names;
    for (const QString& name : people.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names.push_back(name.trimmed().toStdString());
    return names;
}

std::int64_t minute_of(Instant at) {
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}

} // namespace

HostModel::HostModel(const QString& language, LiveEvent& event, QObject* parent)
    : QObject(parent), words_(language, Zone()), live_(event),
      rows_({"time", "projected", "title", "people", "length", "state", "selected"}),
      proposals_({"title", "detail", "warning"}) {}

void HostModel::set_rooms(std::vector<RoomId> rooms) {
    rooms_wanted_ = std::move(rooms);
}

void HostModel::set_notice(const QString& notice) {
    if (notice == notice_)
        return;
    notice_ = notice;
    Q_EMIT noticeChanged();
}

QString HostModel::event() const {
    return qstring(live_.plan()->agenda().event.title);
}

QString HostModel::subtitle() const {
    const Event& event = live_.plan()->agenda().event;
    QStringList parts{qstring(event.venue)};
    if (!projections_.empty())
        parts.append(words_.short_day(live_.plan()->rundown().slots()[projections_.front().slot].day));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QStringList HostModel::messagePresets() const {
    return {tr("3 minutes left"), tr("Please conclude"), tr("Microphone!"), tr("Repeat the question")};
}

RoomId HostModel::room() const {
    const auto& rooms = rooms_wanted_;
    return rooms.empty() ? RoomId{} : rooms[static_cast<std::size_t>(room_index_)];
}

std::optional<std::size_t> HostModel::room_place() const {
    return live_.plan()->rundown().find_room(room());
}

SlotId HostModel::slot_at(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= projections_.size())
        return {};
    return live_.plan()->rundown().slots()[projections_[static_cast<std::size_t>(row)].slot].slot.id;
}

std::optional<Instant> HostModel::show(Instant at) {
    const auto plan = live_.plan();
    const Rundown& rundown = plan->rundown();
    words_ = Words(words_.locale(), plan->agenda().event.zone);
    const auto place = room_place();
    const LiveState state = place ? rundown.state(*place, at) : LiveState{};
    projections_ = place ? rundown.project(*place, at) : std::vector<Projection>{};
    room_names_.clear();
    for (const RoomId& id : rooms_wanted_)
        for (const Room& known : rundown.agenda().rooms)
            if (known.id == id)
                room_names_.append(qstring(known.name));
    show_current(rundown, state, at);
    show_rows(*plan, state, at);
    show_proposals(rundown, at);
    show_explanation(rundown, at);
    const UndoState undo = live_.undo_state(room());
    undo_text_ = undo.undo ? name_of_action(*undo.undo) : QString();
    redo_text_ = undo.redo ? name_of_action(*undo.redo) : QString();
    question_ = state.left_behind ? tr("This room was left in the middle of another day. Take that up again?")
                                  : QString();
    if (place) {
        message_ = qstring(rundown.rooms()[*place].message.text);
        blackout_ = rundown.rooms()[*place].blackout;
    }
    Q_EMIT tick();
    Q_EMIT sceneChanged();

    Instant wake = std::chrono::floor<std::chrono::seconds>(at) + std::chrono::seconds{1};
    if (state.slot && state.phase != RoomPhase::paused)
        wake = std::min(wake, at + stopwatch(state.remaining).flips_in);
    return wake;
}

void HostModel::show_current(const Rundown& rundown, const LiveState& state, Instant at) {
    const LocalTime local = words_.zone().local(std::chrono::floor<std::chrono::seconds>(at));
    const auto second = (local - date::floor<std::chrono::minutes>(local)).count() / 1000;
    clock_ = words_.clock(at) + QStringLiteral(":%1").arg(second, 2, 10, QLatin1Char('0'));
    phase_ = QString::fromLatin1(name_of(state.phase).data());
    paused_ = state.phase == RoomPhase::paused;
    digits_.clear();
    end_text_ = state.phase == RoomPhase::after ? tr("The end") : QString();
    queue_text_.clear();
    if (state.slot) {
        digits_ = qstring(stopwatch(state.remaining).digits);
        end_text_ = tr("ends at %1").arg(words_.clock(std::max(at, state.interval.end)));
        const RundownSlot& slot = rundown.slots()[*state.slot];
        if (!slot.queue.empty()) {
            const Budget budget = rundown.budget(*state.slot, at);
            queue_text_ = tr("Talk %1 of %2").arg(budget.number).arg(budget.talks) + QStringLiteral("  ·  ") +
                          (budget.spare < Duration::zero() ? signed_part(-budget.spare, tr("over the block"))
                                                           : signed_part(budget.spare, tr("to spare")));
        }
    } else if (state.next) {
        const Duration wait = rundown.slots()[*state.next].slot.start - at;
        digits_ = wait > Duration::zero() ? qstring(countdown(wait).digits) : QStringLiteral("00:00");
        end_text_ = tr("next: %1").arg(words_.title(rundown.session(*state.next)));
    }
    const auto minutes = std::chrono::round<std::chrono::minutes>(state.offset).count();
    late_ = minutes > 0;
    offset_text_ = !state.hosted ? tr("follows the clock")
                   : minutes > 0 ? tr("+%1 min late").arg(minutes)
                   : minutes < 0 ? tr("%1 min early").arg(-minutes)
                                 : tr("on time");
}

void HostModel::show_rows(const LivePlan& plan, const LiveState& state, Instant at) {
    const Rundown& rundown = plan.rundown();
    QList<RowModel::Row> rows;
    std::optional<Instant> planned_end;
    std::optional<Instant> projected_end;
    for (const Projection& projection : projections_) {
        const RundownSlot& slot = rundown.slots()[projection.slot];
        QStringList people;
        for (const std::string& name : rundown.people(projection.slot))
            people.append(qstring(name));
        const bool current = state.slot == projection.slot;
        const bool past = !current && (state.hosted ? slot.progress.state == Progress::State::done
                                                    : projection.interval.end <= at);
        const QString length = current && slot.queue.empty() ? digits_
                               : past ? qstring(stopwatch(projection.interval.length()).digits)
                                      : length_text(projection.interval.length());
        QString detail = words_.locale().createSeparatedList(people);
        if (detail.isEmpty() && slot.slot.min_duration && !past)
            detail = tr("may shrink to %1").arg(length_text(*slot.slot.min_duration));
        const bool moved =
            minute_of(projection.interval.begin) != minute_of(slot.planned.begin) && !slot.inserted;
        rows.append({qstring(slot.slot.id.value),
                     {words_.clock(slot.inserted ? projection.interval.begin : slot.planned.begin),
                      moved ? QStringLiteral("→ ") + words_.clock(projection.interval.begin) : QString(),
                      words_.title(rundown.session(projection.slot)), detail, length,
                      current ? QStringLiteral("current")
                      : past  ? QStringLiteral("past")
                              : QStringLiteral("future"),
                      rows.size() == selected_}});
        projected_end = std::max(projected_end.value_or(projection.interval.end), projection.interval.end);
        if (!slot.inserted)
            planned_end = std::max(planned_end.value_or(slot.planned.end), slot.planned.end);
    }
    if (projected_end && planned_end)
        rows.append({QStringLiteral("end"),
                     {words_.clock(*planned_end),
                      minute_of(*projected_end) == minute_of(*planned_end)
                          ? QString()
                          : QStringLiteral("→ ") + words_.clock(*projected_end),
                      tr("End"), QString(), QString(), QStringLiteral("future"), false}});
    rows_.set_rows(rows);
}

void HostModel::show_proposals(const Rundown& rundown, Instant at) {
    const auto place = room_place();
    ways_ = place ? catch_up(rundown, *place, at) : std::vector<Proposal>{};
    QList<RowModel::Row> rows;
    for (const Proposal& way : ways_) {
        QStringList cuts;
        for (const Proposal::Cut& cut : way.cuts)
            cuts.append(words_.title(rundown.session(cut.slot)) +
                        (cut.to == Duration::zero()
                             ? QStringLiteral(" : ") + tr("dropped")
                             : QStringLiteral(" : %1 → %2").arg(length_text(cut.from), length_text(cut.to))));
        cuts.append(tr("End at %1").arg(words_.clock(way.end)));
        QStringList warnings;
        for (const Conflict& conflict : way.conflicts)
            warnings.append(
                conflict.kind == Conflict::Kind::two_places
                    ? tr("%1 would be in two rooms").arg(qstring(conflict.person))
                    : tr("%1 has too little time").arg(words_.title(rundown.session(conflict.slot))));
        const QString title = way.kind == Proposal::Kind::shrink_breaks ? tr("Shorten breaks and questions")
                              : way.kind == Proposal::Kind::drop_open   ? tr("Drop an open slot")
                              : way.kind == Proposal::Kind::shrink_sessions
                                  ? tr("Shorten what follows")
                                  : tr("Push everything and publish");
        rows.append({QString::number(rows.size()),
                     {title, cuts.join(QStringLiteral(". ")), warnings.join(QStringLiteral(". "))}});
    }
    proposals_.set_rows(rows);
}

void HostModel::show_explanation(const Rundown& rundown, Instant) {
    explanation_.clear();
    if (selected_ < 0 || static_cast<std::size_t>(selected_) >= projections_.size())
        return;
    const Projection& p = projections_[static_cast<std::size_t>(selected_)];
    const RundownSlot& slot = rundown.slots()[p.slot];
    QStringList parts{slot.inserted
                          ? tr("added")
                          : tr("planned %1").arg(words_.from_to(slot.planned.begin, slot.planned.end)),
                      signed_part(p.inherited, tr("inherited")),
                      signed_part(p.held, tr("delayed")),
                      signed_part(p.given, tr("given")),
                      signed_part(p.paused, tr("paused")),
                      signed_part(p.over, tr("over time")),
                      signed_part(-p.shrunk, tr("to absorb the delay"))};
    parts.removeAll(QString());
    explanation_ =
        words_.title(rundown.session(p.slot)) + QStringLiteral(" : ") + parts.join(QStringLiteral(", "));
}

QString HostModel::length_text(Duration length) const {
    const auto minutes = std::chrono::round<std::chrono::minutes>(length).count();
    return QStringLiteral("%1 min").arg(minutes);
}

QString HostModel::name_of_action(const Action& action) const {
    if (action.changes.empty())
        return {};
    const Change& change = action.changes.front();
    if (const auto* adjust = std::get_if<change::Adjust>(&change))
        return signed_part(adjust->by, QString()).trimmed();
    if (std::holds_alternative<change::Next>(change))
        return tr("next");
    if (std::holds_alternative<change::Pause>(change))
        return tr("pause");
    if (std::holds_alternative<change::Resume>(change))
        return tr("resume");
    if (std::holds_alternative<change::Skip>(change))
        return tr("skip");
    if (std::holds_alternative<change::Message>(change))
        return tr("message");
    return QString::fromLatin1(name_of(change).data());
}

void HostModel::select(int row) {
    selected_ = std::clamp(row, -1, static_cast<int>(projections_.size()) - 1);
    show(live_.clock().now());
}

void HostModel::next() {
    const auto place = room_place();
    if (!place)
        return;
    const Rundown& rundown = live_.plan()->rundown();
    const LiveState state = rundown.state(*place, live_.clock().now());
    change::Next next;
    if (state.slot)
        next.from = rundown.slots()[*state.slot].slot.id;
    if (state.talk)
        next.talk = rundown.slots()[*state.slot].queue[*state.talk].id;
    act(next);
}

void HostModel::pauseOrResume() {
    act(paused_ ? Change{change::Resume{}} : Change{change::Pause{}});
}

void HostModel::finish() {
    act(change::Finish{});
}
void HostModel::adjust(int seconds) {
    act(change::Adjust{{}, std::chrono::seconds{seconds}});
}
void HostModel::delay(int seconds) {
    act(change::Delay{std::chrono::seconds{seconds}});
}

void HostModel::start() {
    if (const SlotId slot = slot_at(selected_); !slot.empty())
        act(change::Start{slot});
}

void HostModel::skip() {
    act(change::Skip{slot_at(selected_)});
}

void HostModel::cancel() {
    if (const SlotId slot = slot_at(selected_); !slot.empty())
        act(change::Cancel{slot});
}

void HostModel::moveSelected(int by) {
    const SlotId slot = slot_at(selected_);
    const int target = selected_ + by;
    if (slot.empty() || slot_at(target).empty())
        return;
    act(change::Reorder{slot, slot_at(by > 0 ? target : target - 1)});
    selected_ = target;
}

void HostModel::moveToRoom(int place) {
    if (const SlotId slot = slot_at(selected_);
        !slot.empty() && place >= 0 && static_cast<std::size_t>(place) < rooms_wanted_.size())
        act(change::Move{slot, rooms_wanted_[static_cast<std::size_t>(place)]});
}

void HostModel::insert(const QString& title, const QString& people, int minutes) {
    act(change::Insert{SlotId{QUuid::createUuid().toString(QUuid::Id128).toStdString()}, slot_at(selected_),
                       std::chrono::minutes{minutes}, title.toStdString(), names_in(people),
                       SessionKind::lightning});
}

void HostModel::edit(const QString& title, const QString& people) {
    if (const SlotId slot = slot_at(selected_); !slot.empty())
        act(change::Edit{slot, title.toStdString(), names_in(people)});
}

void HostModel::signUp(const QString& person, const QString& title, int minutes) {
    if (const SlotId slot = slot_at(selected_); !slot.empty())
        act(change::SignUp{slot, QUuid::createUuid().toString(QUuid::Id128).toStdString(),
                           person.toStdString(), title.toStdString(), std::chrono::minutes{minutes}});
}

void HostModel::skipTalk() {
    const auto place = room_place();
    if (!place)
        return;
    const Rundown& rundown = live_.plan()->rundown();
    const LiveState state = rundown.state(*place, live_.clock().now());
    if (state.talk) {
        const RundownSlot& block = rundown.slots()[*state.slot];
        act(change::SkipTalk{block.slot.id, block.queue[*state.talk].id});
    }
}

void HostModel::say(const QString& text, int level) {
    act(change::Message{text.toStdString(), static_cast<MessageLevel>(std::clamp(level, 0, 2))});
}

void HostModel::toggleBlackout() {
    act(change::Blackout{!blackout_});
}

void HostModel::applyProposal(int row) {
    if (row >= 0 && static_cast<std::size_t>(row) < ways_.size())
        live_.act(room(), ways_[static_cast<std::size_t>(row)].changes);
}

void HostModel::publish() {
    act(change::Publish{});
}
void HostModel::takeUp() {
    act(change::TakeUp{});
}
void HostModel::release() {
    act(change::Release{});
}
void HostModel::undo() {
    live_.undo(room());
}
void HostModel::redo() {
    live_.redo(room());
}

void HostModel::selectRoom(int place) {
    if (place < 0 || static_cast<std::size_t>(place) >= rooms_wanted_.size())
        return;
    room_index_ = place;
    selected_ = -1;
    show(live_.clock().now());
}

} // namespace estrade

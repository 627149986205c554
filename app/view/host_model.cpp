// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/host_model.h"

#include "app/view/host_words.h"
#include "app/view/phase_words.h"

#include <algorithm>

namespace estrade {
namespace {

constexpr std::chrono::seconds refusal_stands{10};

} // namespace

HostModel::HostModel(const QString& language, LiveEvent& event, QObject* parent)
    : QObject(parent), words_(language, Zone()), live_(event), rows_(HostRows::roles()),
      proposals_(HostRows::proposal_roles()) {
    connect(&event, &LiveEvent::screens, this, &HostModel::show_screens);
}

void HostModel::set_rooms(std::vector<RoomId> rooms) {
    rooms_wanted_ = std::move(rooms);
    room_index_ = std::min(room_index_, std::max(0, static_cast<int>(rooms_wanted_.size()) - 1));
    plan_room_ = -1;
}

void HostModel::set_notice(const Notice& notice) {
    if (notice == notice_)
        return;
    notice_ = notice;
    Q_EMIT noticeChanged();
}

void HostModel::show_screens(int all, int in_phase) {
    QString text;
    if (in_phase < all)
        text = tr("Screens in phase: %1 of %2").arg(in_phase).arg(all);
    else if (all > 0)
        text = all == 1 ? tr("1 screen in phase") : tr("%n screens in phase", nullptr, all);
    if (text == screens_text_)
        return;
    screens_text_ = text;
    screens_in_phase_ = in_phase == all;
    Q_EMIT screensChanged();
}

void HostModel::show_event(const LivePlan& plan) {
    const Event& event = plan.agenda().event;
    event_ = qstring(event.title);
    QStringList parts{qstring(event.venue)};
    if (!projections_.empty())
        parts.append(words_.short_day(plan.rundown().slots()[projections_.front().slot].day));
    parts.removeAll(QString());
    subtitle_ = parts.join(QStringLiteral("  ·  "));
    if (event_.isEmpty())
        event_.swap(subtitle_);
}

QStringList HostModel::messagePresets() const {
    return {tr("3 minutes left"), tr("Please conclude"), tr("Microphone!"), tr("Repeat the question")};
}

RoomId HostModel::room() const {
    return rooms_wanted_.empty() ? RoomId{} : rooms_wanted_[static_cast<std::size_t>(room_index_)];
}

std::optional<std::size_t> HostModel::room_place() const {
    return live_.plan()->rundown().find_room(room());
}

const HostRow* HostModel::row_at(int row) const {
    return row < 0 || static_cast<std::size_t>(row) >= places_.size()
               ? nullptr
               : &places_[static_cast<std::size_t>(row)];
}

SlotId HostModel::slot_at(int row) const {
    const HostRow* place = row_at(row);
    return place != nullptr && place->slot ? plan_->rundown().slots()[*place->slot].slot.id : SlotId{};
}

std::optional<Instant> HostModel::show(Instant at) {
    const auto plan = live_.plan();
    const Rundown& rundown = plan->rundown();
    words_ = Words(words_.locale(), plan->agenda().event.zone);
    const auto before = scene();
    const auto ticked_before = std::make_tuple(clock_, digits_, room_times_);
    const int selected_before = selected();
    const auto place = room_place();
    const LiveState state = place ? rundown.state(*place, at) : LiveState{};
    const HostRows rows(words_, rundown, state, at);
    projections_ = place ? rundown.project(*place, at) : std::vector<Projection>{};
    places_ = place ? rows.places(*place, projections_) : std::vector<HostRow>{};
    show_event(*plan);
    show_current(rundown, state, at);
    show_rooms(rundown, at);
    rows_.set_rows(rows.rows(places_, projections_, digits_));
    show_can(rundown, state);
    show_proposals(rundown, rows, at);
    show_explanation(rundown, state);
    show_plan(plan);
    if (std::chrono::abs(at - refused_at_) >= refusal_stands)
        refuse({});
    if (std::make_tuple(clock_, digits_, room_times_) != ticked_before)
        Q_EMIT tick();
    if (scene() != before)
        Q_EMIT sceneChanged();
    if (selected() != selected_before)
        Q_EMIT selectedChanged();

    Instant wake = std::chrono::floor<std::chrono::seconds>(at) + std::chrono::seconds{1};
    if (state.slot && state.phase != RoomPhase::paused)
        wake = std::min(wake, at + stopwatch(state.remaining).flips_in);
    return wake;
}

void HostModel::show_current(const Rundown& rundown, const LiveState& state, Instant at) {
    const HostWords words(words_);
    clock_ = words_.clock_with_seconds(at);
    phase_ = QString::fromLatin1(name_of(state.phase).data());
    paused_ = state.phase == RoomPhase::paused;
    phase_text_ = state.changeover && !paused_ ? PhaseWords::changeover()
                                               : PhaseWords::of(state.phase, state.next.has_value());
    digits_.clear();
    end_text_.clear();
    queue_text_.clear();
    if (state.slot) {
        digits_ = qstring(stopwatch(state.remaining).digits);
        end_text_ = words.end(rundown, state, at);
        if (!rundown.slots()[*state.slot].queue.empty())
            queue_text_ = words.queue(rundown.budget(*state.slot, at));
    } else if (state.next) {
        show_waiting(rundown, state, at);
    }
    late_ = std::chrono::round<std::chrono::minutes>(state.offset).count() > 0;
    offset_text_ = HostWords::offset(state);
    question_ = state.left_behind ? words.left_behind(rundown, rundown.rooms()[*room_place()]) : QString();
    const auto current = std::find_if(places_.begin(), places_.end(), [&](const HostRow& row) {
        return row.slot && row.slot == state.slot && row.talk == state.talk;
    });
    current_row_ = current == places_.end() ? -1 : static_cast<int>(current - places_.begin());
}

/// Up to a day ahead a countdown says most; further ahead, the day does.
void HostModel::show_waiting(const Rundown& rundown, const LiveState& state, Instant at) {
    const RundownSlot& next = rundown.slots()[*state.next];
    const Instant start = next.slot.start + next.progress.held;
    const QString title = words_.title(rundown.session(*state.next));
    if (start - at > std::chrono::hours{24}) {
        phase_text_ = HostWords(words_).wait(start, at);
        end_text_ = words_.short_day(next.day) + QStringLiteral("  ·  ") + words_.clock(start);
        queue_text_ = title;
        return;
    }
    digits_ = start > at ? qstring(stopwatch(start - at).digits) : QStringLiteral("00:00");
    end_text_ = words_.clock(start) + QStringLiteral("  ·  ") + title;
}

void HostModel::show_rooms(const Rundown& rundown, Instant at) {
    room_names_.clear();
    room_times_.clear();
    for (const RoomId& id : rooms_wanted_) {
        const auto place = rundown.find_room(id);
        const auto known = std::find_if(rundown.agenda().rooms.begin(), rundown.agenda().rooms.end(),
                                        [&](const Room& room) { return room.id == id; });
        room_names_.append(known == rundown.agenda().rooms.end() ? QString() : Words::room(*known));
        QString time;
        if (place && rooms_wanted_.size() > 1)
            if (const LiveState state = rundown.state(*place, at); state.slot)
                time = (state.phase == RoomPhase::paused ? QStringLiteral("‖ ") : QString()) +
                       qstring(stopwatch(state.remaining).digits);
        room_times_.append(time);
    }
}

/// The ways change with the plan, and slowly as time goes by.
void HostModel::show_proposals(const Rundown& rundown, const HostRows& rows, Instant at) {
    const auto minute = std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
    if (shows(live_.plan()) && minute == ways_minute_)
        return;
    ways_minute_ = minute;
    const auto place = room_place();
    ways_ = place ? catch_up(rundown, *place, at) : std::vector<Proposal>{};
    const Lateness late = place ? lateness(rundown, *place, at) : Lateness{};
    proposals_.set_rows(rows.proposals(ways_, projections_, late));
    catch_up_title_ = ways_.empty() ? QString() : HostWords::lateness(late);
}

void HostModel::show_explanation(const Rundown& rundown, const LiveState& state) {
    const HostWords words(words_);
    const HostRow* row = row_at(selected());
    explanation_.clear();
    if (selected_ == QLatin1String("number"))
        explanation_ = words.explain_number(rundown, state, projections_);
    else if (row != nullptr && !row->slot)
        explanation_ = words.explain_end(rundown, projections_);
    else if (row != nullptr)
        for (const Projection& projection : projections_)
            if (projection.slot == *row->slot)
                explanation_ = words.explain(rundown, projection);
}

/// What changes with the plan alone.
void HostModel::show_plan(const std::shared_ptr<const LivePlan>& plan) {
    if (shows(plan))
        return;
    plan_ = plan;
    plan_room_ = room_index_;
    const UndoState undo = live_.undo_state(room());
    undo_text_ = undo.undo ? HostWords::action(*undo.undo) : QString();
    redo_text_ = undo.redo ? HostWords::action(*undo.redo) : QString();
    if (const auto place = room_place()) {
        const RundownRoom& hand = plan->rundown().rooms()[*place];
        message_ = qstring(hand.message.text);
        message_level_ = static_cast<int>(hand.message.level);
        blackout_ = hand.blackout;
        hand_over_ = hand.hand_over;
    }
}

int HostModel::selected() const {
    const auto row = std::find_if(places_.begin(), places_.end(),
                                  [&](const HostRow& place) { return place.key == selected_; });
    return row == places_.end() ? -1 : static_cast<int>(row - places_.begin());
}

void HostModel::select(int row) {
    const HostRow* place = row_at(std::clamp(row, -1, static_cast<int>(places_.size()) - 1));
    const int before = selected();
    refuse({});
    selected_ = place == nullptr ? QString() : place->key;
    if (selected() != before)
        Q_EMIT selectedChanged();
    show(live_.clock().now());
}

void HostModel::explainNumber() {
    if (!can(&Can::pause))
        return refuse(nothing_runs());
    refuse({});
    selected_ = QStringLiteral("number");
    Q_EMIT selectedChanged();
    show(live_.clock().now());
}

void HostModel::selectRoom(int place) {
    if (place < 0 || static_cast<std::size_t>(place) >= rooms_wanted_.size())
        return;
    const auto before = scene();
    refuse({});
    room_index_ = place;
    selected_.clear();
    Q_EMIT selectedChanged();
    if (scene() != before)
        Q_EMIT sceneChanged();
    show(live_.clock().now());
}

} // namespace estrade

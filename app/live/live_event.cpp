// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_event.h"

#include "app/live/log_keeper.h"
#include "app/live/screen_watch.h"
#include "core/agenda/difference.h"

namespace estrade {
namespace {

/// How far the clock must have been set for the plan to be made again: well below what people see, and above
/// what two readings of it differ by.
constexpr Duration noticeable{5};

} // namespace

LiveEvent::LiveEvent(const Clock& clock, const std::optional<std::filesystem::path>& file, QObject* parent)
    : QObject(parent), clock_(clock), writer_(clock), agenda_(std::make_shared<const Agenda>()) {
    if (!file)
        return;
    keeper_ = new LogKeeper(*file); // given to the thread, which deletes it as it ends
    keeper_->moveToThread(&thread_);
    connect(&thread_, &QThread::started, keeper_, &LogKeeper::open);
    connect(&thread_, &QThread::finished, keeper_, &QObject::deleteLater);
    connect(keeper_, &LogKeeper::arrived, this, &LiveEvent::take_in);
    connect(keeper_, &LogKeeper::trouble, this, &LiveEvent::trouble);
    screens_ = new ScreenWatch(file->parent_path() / "screens"); // likewise
    screens_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, screens_, &QObject::deleteLater);
    connect(screens_, &ScreenWatch::told, this, &LiveEvent::screens);
    thread_.start();
}

LiveEvent::~LiveEvent() {
    thread_.quit();
    thread_.wait();
}

void LiveEvent::join_screens() {
    if (screens_ != nullptr)
        QMetaObject::invokeMethod(screens_, &ScreenWatch::join);
}

void LiveEvent::watch_screens() {
    if (screens_ != nullptr)
        QMetaObject::invokeMethod(screens_, &ScreenWatch::watch);
}

ChangeSummary LiveEvent::set_agenda(std::shared_ptr<const Agenda> agenda) {
    ChangeSummary changes;
    if (agenda_->slots.empty()) {
        changes.added = agenda->slots.size();
        agenda_ = std::move(agenda);
    } else {
        const Difference difference = compare(*agenda_, *agenda);
        changes = sum_up(difference);
        agenda_ = std::make_shared<const Agenda>(keep_slot_ids(*agenda_, *agenda, difference));
    }
    plan_.reset();
    Q_EMIT changed();
    return changes;
}

void LiveEvent::act(const RoomId& room, std::vector<Change> changes) {
    const Action action = writer_.write(room, std::move(changes));
    if (keeper_ == nullptr)
        take_in({action});
    else
        QMetaObject::invokeMethod(keeper_, [keeper = keeper_, action] { keeper->append(action); });
}

void LiveEvent::undo(const RoomId& room) {
    if (const auto last = undo_state(room).undo)
        act(last->room, {change::Undo{last->id}});
}

void LiveEvent::redo(const RoomId& room) {
    if (const auto last = undo_state(room).redo)
        act(last->room, {change::Redo{last->id}});
}

void LiveEvent::take_in(const std::vector<Action>& actions) {
    writer_.has_seen(actions);
    log_ = merge(std::move(log_), actions);
    plan_.reset();
    Q_EMIT changed();
    if (screens_ != nullptr)
        QMetaObject::invokeMethod(screens_,
                                  [screens = screens_, shown = log_.size()] { screens->shows(shown); });
}

Duration LiveEvent::clock_setting() const {
    const Stamp now = clock_.stamp();
    return now.wall.time_since_epoch() - now.uptime;
}

std::shared_ptr<const LivePlan> LiveEvent::plan() {
    if (!plan_ || std::chrono::abs(clock_setting() - plan_made_with_) > noticeable) {
        plan_made_with_ = clock_setting();
        plan_ = std::make_shared<const LivePlan>(fold(agenda_, log_, clock_.stamp()));
    }
    return plan_;
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/action_writer.h"
#include "core/agenda/difference.h"
#include "core/live/live_plan.h"
#include "core/text/phrase.h"

#include <QObject>
#include <QThread>
#include <filesystem>

namespace estrade {

class LogKeeper;
class ScreenWatch;

/// One event under hosts' hands: the plan, the log, and what they give. The log is read and written on a
/// thread of its own; what is shown as done is on disk.
class LiveEvent : public QObject {
    Q_OBJECT

public:
    /// Without a file the log is kept in memory: a rehearsal. `clock` must outlive it.
    LiveEvent(const Clock& clock, const std::optional<std::filesystem::path>& file,
              QObject* parent = nullptr);
    ~LiveEvent() override;

    /// A new version of the agenda: what was done to its slots stays with them, whatever their ids are now.
    /// The result tells what is new in it.
    ChangeSummary set_agenda(std::shared_ptr<const Agenda> agenda);
    /// The roll of this machine's screens that show the event: this window is one of them, or it is a host's,
    /// who is told of them. A rehearsal's windows know of no others.
    void join_screens();
    void watch_screens();
    /// As published, with the ids that its slots had in the first version.
    [[nodiscard]] const std::shared_ptr<const Agenda>& agenda() const { return agenda_; }
    /// Takes in actions that are known to be durable.
    void take_in(const std::vector<Action>& actions);
    void act(const RoomId& room, std::vector<Change> changes);
    void undo(const RoomId& room);
    void redo(const RoomId& room);
    [[nodiscard]] UndoState undo_state(const RoomId& room) const { return estrade::undo_state(log_, room); }

    /// What screens go by. Changes with `changed`, and where the machine's clock was set since.
    [[nodiscard]] std::shared_ptr<const LivePlan> plan();
    [[nodiscard]] const Clock& clock() const { return clock_; }

Q_SIGNALS:
    /// How many screens there are besides hosts' consoles, and how many of them show all that is shown here.
    void screens(int all, int in_phase);
    /// An action, from here or elsewhere, is durable; or the agenda was replaced.
    void changed();
    /// The log cannot be kept: the show goes on, but will not be remembered. Empty: it is kept again.
    void trouble(const estrade::Phrase& what);

private:
    [[nodiscard]] Duration clock_setting() const;

    const Clock& clock_;
    ActionWriter writer_;
    std::shared_ptr<const Agenda> agenda_;
    std::vector<Action> log_;
    std::shared_ptr<const LivePlan> plan_;
    Duration plan_made_with_{}; ///< the clock's setting the plan was folded with
    QThread thread_;
    LogKeeper* keeper_ = nullptr;    ///< lives on the thread; null without a file
    ScreenWatch* screens_ = nullptr; ///< likewise
};

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/live_state.h"
#include "core/rundown/action.h"

#include <memory>
#include <unordered_map>

/// The plan plus what really happened and what it does to the rest: a pure fold over plan and log.
namespace estrade {

/// What happened to a slot, or to a talk of a lightning block. Instants are on the clock of the fold.
struct Progress {
    enum class State { waiting, current, done, skipped };
    State state = State::waiting;
    std::optional<Instant> started; ///< may be in the future: a changeover runs until then
    std::optional<Instant> ended;
    Duration given{};  ///< more time, or less, than planned
    Duration held{};   ///< what its start was delayed by
    Duration shrunk{}; ///< what it gave, as it began, to absorb a delay
    Duration paused{}; ///< pauses that are over
    std::optional<Instant> paused_since;

    /// How long it was paused up to an instant.
    [[nodiscard]] Duration paused_until(Instant at) const;
    /// When it will end if all stays as it is; it must have started.
    [[nodiscard]] Instant end(Duration planned, Instant at) const;
    /// Ends the pause, if there is one.
    void resume(Instant at);
    /// It is over, and its pause with it; it must have started, or been about to.
    void finish(Instant at);
};

struct LightningTalk {
    std::string id;
    std::string person;
    std::string title;
    Duration length{};
    Progress progress;
};

/// What attendees were told instead of the plan.
struct Published {
    Interval interval;
    Instant at;
};

struct RundownSlot {
    Slot slot; ///< as planned, with what the host changed in the plan
    Interval planned;
    LocalDay day;                       ///< the event day it was planned on
    std::optional<std::size_t> session; ///< index into the agenda's
    bool inserted = false;
    Progress progress;
    std::vector<LightningTalk> queue;
    std::optional<Published> published;
};

struct RundownRoom {
    RoomId id;
    bool hosted = false;            ///< under a host's hand; otherwise it follows the clock
    std::vector<std::size_t> chain; ///< its slots, as indexes, in the order in which they are to run
    std::optional<std::size_t> current;
    change::Message message;
    bool blackout = false;
    bool hand_over = false;
    std::optional<Instant> last_action; ///< of those that took it in hand
};

/// When a slot will be, and why not when it was planned.
struct Projection {
    std::size_t slot = 0;
    Interval interval;
    Duration inherited{}; ///< of its start: from what runs before it
    Duration held{};      ///< of its start: given as a delay
    Duration given{};     ///< of its length
    Duration paused{};    ///< of its length
    Duration over{};      ///< of its length: overtime so far
    Duration shrunk{};    ///< of its length: taken to absorb a delay
    Duration short_of{};  ///< by how much it fell below the least it may be
    Duration overlap{};   ///< by how much what runs before it passes its fixed start, beyond the plan
    bool collides =
        false; ///< what runs before it passes its fixed start, or leaves nothing before its fixed end
};

/// What a lightning block has left.
struct Budget {
    std::size_t talks = 0;  ///< that were or will be given
    std::size_t number = 0; ///< the current one's, from 1; 0: none has begun
    Duration spare{};       ///< until the block's planned end once all talks are given; negative: too much
    std::size_t open_places = 0; ///< talks of five minutes that still fit
};

class Rundown {
public:
    /// The plan, before anything happened.
    explicit Rundown(std::shared_ptr<const Agenda> plan);

    /// Takes in the next action; `at` is when it was taken, on the clock that `state` will be asked with.
    /// Undo and Redo are the business of `fold`.
    void apply(const Action& action, Instant at);

    /// The plan with what the host changed in it, but for its slots: `slots` tells of those.
    [[nodiscard]] const Agenda& agenda() const { return *agenda_; }
    [[nodiscard]] const std::vector<RundownSlot>& slots() const { return slots_; }
    [[nodiscard]] const std::vector<RundownRoom>& rooms() const { return rooms_; }
    [[nodiscard]] std::optional<std::size_t> find_slot(const SlotId& id) const;
    [[nodiscard]] std::optional<std::size_t> find_room(const RoomId& id) const;
    [[nodiscard]] const Session* session(std::size_t slot) const;
    /// The names of who is in a session.
    [[nodiscard]] std::vector<std::string> people(std::size_t slot) const;

    [[nodiscard]] LiveState state(std::size_t room, Instant at) const;
    /// Whether a slot of a room under a host's hand is over.
    [[nodiscard]] bool has_ended(std::size_t slot, Instant at) const;
    /// Every slot of the room on the event day of `at` (or, where it has none then, its next or last day), in
    /// order.
    [[nodiscard]] std::vector<Projection> project(std::size_t room, Instant at) const;
    /// Of a slot that holds or may hold a queue.
    [[nodiscard]] Budget budget(std::size_t slot, Instant at) const;
    [[nodiscard]] Thresholds thresholds(std::size_t slot, std::optional<std::size_t> talk = {}) const;

    /// What attendees see: published times, and the plan's where none were. Slots are in order of start. The
    /// plan itself where nothing in it was changed.
    [[nodiscard]] std::shared_ptr<const Agenda> public_agenda() const;

private:
    friend class ChangeMaker;

    void advance(std::size_t room, Instant at);
    /// Makes a slot the current one. `since_set`: how far the wall clock was set since, by which the plan's
    /// times are to be moved to compare with `start`.
    void begin(std::size_t room, std::size_t slot, Instant start, Duration since_set);
    /// As it stands: no slot hands over before `at`.
    [[nodiscard]] std::vector<Projection> project_as_it_stands(std::size_t room, Instant at,
                                                               Duration since_set) const;
    [[nodiscard]] bool will_advance(std::size_t room, Instant at) const;
    [[nodiscard]] LiveState state_by_clock(const RundownRoom& room, Instant at) const;
    [[nodiscard]] LiveState state_by_hand(const RundownRoom& room, Instant at) const;
    [[nodiscard]] bool is_left_behind(const RundownRoom& room, Instant at) const;
    [[nodiscard]] bool takes_time(std::size_t slot) const; ///< neither skipped nor cancelled
    [[nodiscard]] Agenda& editable_agenda();
    /// A slot's session, to be changed for it alone: where others share it, it gets one of its own.
    [[nodiscard]] Session& own_session(std::size_t slot);
    void rewrite(std::size_t slot, const std::string& title, const std::vector<std::string>& people);
    [[nodiscard]] std::vector<std::size_t> chain_of_day(const RundownRoom& room, Instant at) const;
    [[nodiscard]] std::optional<std::size_t> next_waiting(const RundownRoom& room, Instant at) const;
    void set_phase(LiveState& state, std::size_t slot) const;

    std::shared_ptr<const Agenda> agenda_; ///< the plan, until it is edited
    std::shared_ptr<Agenda> edited_; ///< the same, once edited; shared between copies until one edits it
    std::vector<RundownSlot> slots_;
    std::vector<RundownRoom> rooms_;
    std::unordered_map<std::string, std::size_t> slot_index_;
};

/// The fold. The order of `log` does not matter, nor does it if an action is in it twice. Times are on the
/// clock of `now`.
[[nodiscard]] Rundown fold(std::shared_ptr<const Agenda> plan, const std::vector<Action>& log,
                           const Stamp& now);

/// The union of two logs, in order.
[[nodiscard]] std::vector<Action> merge(std::vector<Action> a, const std::vector<Action>& b);

/// What undo would take back and redo bring back, in one room or (empty) anywhere. Nothing where there is
/// nothing.
struct UndoState {
    std::optional<Action> undo;
    std::optional<Action> redo;
};
[[nodiscard]] UndoState undo_state(const std::vector<Action>& log, const RoomId& room);

} // namespace estrade

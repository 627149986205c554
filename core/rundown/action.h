// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/time/stamp.h"

#include <cstdint>
#include <variant>

/// What a host does. Actions are only ever added to a log; the rundown is what the plan and the log give.
namespace estrade {

/// Names an action: no two have the same.
struct ActionId {
    std::string device;         ///< names who wrote it: one process of one machine
    std::uint64_t sequence = 0; ///< from 1, in the order in which the device wrote
    auto operator<=>(const ActionId&) const = default;
};

enum class MessageLevel { normal, urgent, flash };

/// What an action changes, in the action's room unless said otherwise. Where a slot may be empty, the room's
/// current slot is meant. A change that makes no sense where it arrives (a slot that is gone, a pause of what
/// does not run) changes nothing.
namespace change {

/// Ends the current slot and starts `slot`, wherever it stands: a jump. Empty: the next one.
struct Start {
    SlotId slot;
    bool operator==(const Start&) const = default;
};
/// Ends `from` and starts the slot after it; in a lightning block, its next talk. Does nothing once `from` is
/// no longer current, so that two hosts who press at once move on once. Empty: whatever is current.
struct Next {
    SlotId from;
    std::string talk; ///< the lightning talk that was current, where `from` is a block
    bool operator==(const Next&) const = default;
};
/// Ends the current slot; the room waits.
struct Finish {
    bool operator==(const Finish&) const = default;
};
struct Pause {
    bool operator==(const Pause&) const = default;
};
struct Resume {
    bool operator==(const Resume&) const = default;
};
/// Gives a slot more time, or less.
struct Adjust {
    SlotId slot; ///< may be empty
    Duration by{};
    bool operator==(const Adjust&) const = default;
};
/// What has not begun starts later, or earlier, than it would.
struct Delay {
    Duration by{};
    bool operator==(const Delay&) const = default;
};
/// Passes over a slot. What follows moves up only as far as the plan's starts allow.
struct Skip {
    SlotId slot;
    bool operator==(const Skip&) const = default;
};
struct Insert {
    SlotId slot;  ///< the new slot's id
    SlotId after; ///< empty: the first of the room's day
    Duration duration{};
    std::string title;
    std::vector<std::string> people; ///< names
    SessionKind kind = SessionKind::lightning;
    bool operator==(const Insert&) const = default;
};
struct Edit {
    SlotId slot;
    std::string title;
    std::vector<std::string> people; ///< names
    bool operator==(const Edit&) const = default;
};
/// Puts a slot that has not begun elsewhere in the order of its room.
struct Reorder {
    SlotId slot;
    SlotId after; ///< empty: next
    bool operator==(const Reorder&) const = default;
};
/// To another room, after what that room has at the time.
struct Move {
    SlotId slot;
    RoomId to;
    bool operator==(const Move&) const = default;
};
struct Cancel {
    SlotId slot;
    bool operator==(const Cancel&) const = default;
};
/// What the stage shows to the speaker. Empty text clears it.
struct Message {
    std::string text;
    MessageLevel level = MessageLevel::normal;
    bool operator==(const Message&) const = default;
};
struct Blackout {
    bool on = true;
    bool operator==(const Blackout&) const = default;
};
/// Attendees' screens show the projected times of now.
struct Publish {
    bool operator==(const Publish&) const = default;
};
/// Whether slots that end hand over to the next by themselves.
struct HandOver {
    bool by_itself = true;
    bool operator==(const HandOver&) const = default;
};
/// The room follows the clock again.
struct Release {
    bool operator==(const Release&) const = default;
};
/// Takes up the state of an older day, which would otherwise be left behind.
struct TakeUp {
    bool operator==(const TakeUp&) const = default;
};
/// Adds a talk to the queue of a lightning block.
struct SignUp {
    SlotId block;
    std::string talk; ///< the new talk's id
    std::string person;
    std::string title;
    Duration length{};
    bool operator==(const SignUp&) const = default;
};
/// Passes over a talk of a block: a no-show.
struct SkipTalk {
    SlotId block;
    std::string talk;
    bool operator==(const SkipTalk&) const = default;
};
/// Puts a talk that has not begun elsewhere in its queue.
struct ReorderTalk {
    SlotId block;
    std::string talk;
    std::string after; ///< empty: next
    bool operator==(const ReorderTalk&) const = default;
};
/// Takes an action back, in whatever room it was.
struct Undo {
    ActionId action;
    bool operator==(const Undo&) const = default;
};
struct Redo {
    ActionId action;
    bool operator==(const Redo&) const = default;
};

} // namespace change

using Change =
    std::variant<change::Start, change::Next, change::Finish, change::Pause, change::Resume, change::Adjust,
                 change::Delay, change::Skip, change::Insert, change::Edit, change::Reorder, change::Move,
                 change::Cancel, change::Message, change::Blackout, change::Publish, change::HandOver,
                 change::Release, change::TakeUp, change::SignUp, change::SkipTalk, change::ReorderTalk,
                 change::Undo, change::Redo>;

/// One thing a person did, with all that it changes: it is undone as a whole.
struct Action {
    ActionId id;
    std::uint64_t order = 0; ///< greater than that of every action its author had seen
    Stamp when;
    RoomId room;
    std::vector<Change> changes;
    bool operator==(const Action&) const = default;
};

/// The one order in which any set of actions is taken, whoever holds it and however it arrived.
[[nodiscard]] bool comes_before(const Action& a, const Action& b);

/// A change's name as `estrade do` and the store write it: "start", "next", "adjust"…
[[nodiscard]] std::string_view name_of(const Change& change);

} // namespace estrade

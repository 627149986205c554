// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/live_state.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace estrade {

/// The state of one room at an instant. Pointers are into the agenda.
struct RoomState {
    const Room* room = nullptr;
    RoomPhase phase = RoomPhase::before;
    std::vector<const Slot*> running; ///< by start; more than one where slots overlap
    const Slot* next = nullptr;       ///< the first that starts later than the instant
    std::optional<LiveState> live;    ///< of a room under a host's hand, while a slot runs

    /// The slot to name where only one can be named: of those running, the one that started last.
    [[nodiscard]] const Slot* current() const { return running.empty() ? nullptr : running.back(); }
};

/// A plan made ready for questions about time. Immutable; each answer is a pure function of plan and instant,
/// found in time that grows with the logarithm of the number of slots (and the size of the answer).
class Timetable {
public:
    explicit Timetable(std::shared_ptr<const Agenda> agenda);

    [[nodiscard]] const Agenda& agenda() const { return *agenda_; }

    /// Every room that has a slot, in the agenda's order. Cancelled sessions run in no room.
    [[nodiscard]] std::vector<RoomState> states(Instant at) const;
    [[nodiscard]] RoomState state(std::size_t room, Instant at) const;
    /// How many rooms `states` tells of.
    [[nodiscard]] std::size_t room_count() const { return rooms_.size(); }

    /// The first instant after `at` at which a slot starts or ends, or nothing after the last.
    [[nodiscard]] std::optional<Instant> next_change(Instant at) const;

    /// From the first start to the last end, or nothing where there is no slot.
    [[nodiscard]] std::optional<Interval> span() const;

    [[nodiscard]] const Session* session(const Slot& slot) const;
    [[nodiscard]] const Room* room(const Slot& slot) const;
    [[nodiscard]] const Track* track(const Session& session) const;
    [[nodiscard]] const Person* person(const PersonId& id) const;

private:
    /// What is asked of a slot, close together: a search then stays in the cache.
    struct Entry {
        Instant start;
        Instant end;
        Instant earlier_end; // the latest end of the entries before
        const Slot* slot;
    };
    static bool starts_later(Instant at, const Entry& entry);
    struct RoomIndex {
        const Room* room;
        std::vector<Entry> entries;      // by start
        std::vector<Instant> latest_end; // a binary tree over `entries`: node i covers nodes 2i and 2i+1
        std::size_t leaves = 0;          // a power of two
    };
    void collect_running(const RoomIndex& index, std::size_t node, std::size_t first, std::size_t width,
                         std::size_t started, Instant at, std::vector<const Slot*>& out) const;
    /// `fewest`, `most`: between these is the number of entries that have started.
    [[nodiscard]] RoomState state(const RoomIndex& index, Instant at, std::size_t fewest,
                                  std::size_t most) const;
    void place_marks();

    std::shared_ptr<const Agenda> agenda_;
    std::vector<RoomIndex> rooms_;
    // One search among the marks tells for all rooms about where in their entries to look.
    std::vector<Instant> marks_;         // in order
    std::vector<std::uint32_t> started_; // for each mark, how many entries of each room have started by then
    std::vector<Instant> changes_;       // every start and end, sorted, each once
    std::vector<const Room*> room_of_slot_;
    std::vector<const Session*> session_of_slot_;
    std::vector<std::pair<PersonId, const Person*>> people_; // by id
    std::optional<Interval> span_;
};

} // namespace estrade

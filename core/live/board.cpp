// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/board.h"

#include "core/agenda/event_day.h"

#include <algorithm>

namespace estrade {
namespace {

constexpr std::chrono::hours active_before{1};
constexpr std::size_t most_lanes = 4;
constexpr std::size_t rows_of_a_page = 12;
constexpr std::chrono::seconds page_time{12};

void sooner(std::optional<Instant>& earliest, Instant candidate, Instant after) {
    if (candidate > after && (!earliest || candidate < *earliest))
        earliest = candidate;
}

std::vector<RoomState> states_of(const LivePlan& plan, Instant at, const std::vector<RoomId>& only) {
    std::vector<RoomState> states = plan.states(at);
    if (!only.empty())
        std::erase_if(states, [&](const RoomState& s) {
            return std::find(only.begin(), only.end(), s.room->id) == only.end();
        });
    return states;
}

RoomPhase phase_of(const std::vector<RoomState>& states) {
    const auto all = [&](RoomPhase phase) {
        return std::all_of(states.begin(), states.end(),
                           [&](const RoomState& s) { return s.phase == phase; });
    };
    if (std::any_of(states.begin(), states.end(), [](const RoomState& s) { return is_on(s.phase); }))
        return RoomPhase::running;
    if (all(RoomPhase::before))
        return RoomPhase::before;
    return all(RoomPhase::after) ? RoomPhase::after : RoomPhase::between;
}

/// What comes next anywhere; of slots that start together, the first room's.
const Slot* next_of(const std::vector<RoomState>& states) {
    const Slot* next = nullptr;
    for (const RoomState& state : states)
        if (state.next != nullptr && (next == nullptr || state.next->start < next->start))
            next = state.next;
    return next;
}

/// "Day 1" of a calendar, in no room. The shortest day has 23 hours.
bool lasts_all_day(const Lane& lane) {
    return lane.room->name.empty() && lane.slot->duration >= std::chrono::hours(23);
}

std::vector<Lane> lanes_of(const std::vector<RoomState>& states, Instant at) {
    std::vector<Lane> lanes;
    for (const RoomState& state : states) {
        for (const Slot* slot : state.running)
            lanes.push_back({state.room, slot, true, state.phase,
                             state.live ? state.live->interval : slot->interval(), state.live});
        if (state.running.empty() && state.next != nullptr && state.next->start - at <= active_before)
            lanes.push_back({state.room, state.next, false, state.phase, state.next->interval(), {}});
    }
    const bool any_runs =
        std::any_of(lanes.begin(), lanes.end(), [](const Lane& lane) { return lane.running; });
    std::erase_if(lanes,
                  [&](const Lane& lane) { return any_runs && !lane.running && lane.room->name.empty(); });
    const bool any_timed =
        std::any_of(lanes.begin(), lanes.end(), [](const Lane& lane) { return !lasts_all_day(lane); });
    std::erase_if(lanes, [&](const Lane& lane) { return any_timed && lasts_all_day(lane); });
    std::stable_partition(lanes.begin(), lanes.end(),
                          [](const Lane& lane) { return lane.running && lane.room->name.empty(); });
    return lanes;
}

void choose_layout(Board& board, Instant at) {
    if (board.lanes.size() <= 1) {
        board.layout = BoardLayout::single;
    } else if (board.lanes.size() <= most_lanes) {
        board.layout = BoardLayout::lanes;
    } else {
        board.layout = BoardLayout::table;
        board.pages = (board.lanes.size() + rows_of_a_page - 1) / rows_of_a_page;
        if (board.pages == 1)
            return;
        // The page is a function of the time alone, so that every screen shows the same one.
        const auto turn = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch() / page_time;
        board.page = static_cast<std::size_t>(turn) % board.pages;
        // Every page has as many rows, that none need be made or resized as it turns: of thirteen rooms the
        // seventh ends the first page and begins the second.
        const std::size_t rows = (board.lanes.size() + board.pages - 1) / board.pages;
        const auto first =
            static_cast<std::ptrdiff_t>(board.page * (board.lanes.size() - rows) / (board.pages - 1));
        board.lanes = std::vector<Lane>(board.lanes.begin() + first,
                                        board.lanes.begin() + first + static_cast<std::ptrdiff_t>(rows));
        sooner(board.changes_at, Instant{(turn + 1) * page_time}, at);
    }
}

/// Beside what comes next in its room, while it would be on.
void tell_cancelled(Board& board, const Slot& slot, Instant at) {
    sooner(board.changes_at, slot.start, at);
    sooner(board.changes_at, slot.end(), at);
    for (Lane& lane : board.lanes)
        if (!lane.running && lane.cancelled == nullptr && lane.room->id == slot.room &&
            slot.interval().contains(at))
            lane.cancelled = &slot;
}

void list_the_day(Board& board, const LivePlan& plan, Instant at, const std::vector<RoomId>& only) {
    const Timetable& timetable = plan.timetable();
    const Interval day = event_day_interval(timetable.agenda().event, board.day);
    const auto& slots = timetable.agenda().slots;
    const auto first = std::partition_point(slots.begin(), slots.end(),
                                            [&](const Slot& slot) { return slot.start < day.begin; });
    for (auto slot = first; slot != slots.end() && slot->start < day.end; ++slot) {
        if (!only.empty() && std::find(only.begin(), only.end(), slot->room) == only.end())
            continue;
        board.timeline.push_back(&*slot);
        const bool shown = std::any_of(board.lanes.begin(), board.lanes.end(),
                                       [&](const Lane& lane) { return lane.slot == &*slot; });
        const Session* session = timetable.session(*slot);
        const bool cancelled = session != nullptr && session->status == SessionStatus::cancelled;
        if (cancelled)
            tell_cancelled(board, *slot, at);
        if (!shown && !cancelled && plan.standing(*slot, at) == Standing::future)
            board.upcoming.push_back(&*slot);
    }
}

} // namespace

Board board_at(const LivePlan& plan, Instant at, const std::vector<RoomId>& only) {
    Board board;
    const Timetable& timetable = plan.timetable();
    const std::vector<RoomState> states = states_of(plan, at, only);
    board.day = event_day(timetable.agenda().event, at);
    if (states.empty())
        return board;

    board.phase = phase_of(states);
    board.changes_at = plan.next_change(at);
    sooner(board.changes_at, event_day_interval(timetable.agenda().event, board.day).end, at);
    for (const RoomState& state : states)
        if (state.next != nullptr)
            sooner(board.changes_at, state.next->start - active_before, at);

    if (board.phase == RoomPhase::after) {
        board.layout = BoardLayout::closing;
        return board;
    }
    board.lanes = lanes_of(states, at);
    if (board.lanes.empty()) {
        const Slot* next = next_of(states);
        board.lanes.push_back({timetable.room(*next), next, false, board.phase, next->interval(), {}});
        const LocalDay next_day = event_day(timetable.agenda().event, next->start);
        board.resumes_another_day = next_day != board.day;
        board.day = next_day;
    } else if (const Slot* next = next_of(states); next != nullptr && board.phase != RoomPhase::running) {
        board.day = event_day(timetable.agenda().event, next->start); // which is to change within the hour
    }
    choose_layout(board, at);
    list_the_day(board, plan, at, only);
    return board;
}

} // namespace estrade

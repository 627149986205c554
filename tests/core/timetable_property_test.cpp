// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/timetable.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/random_agenda.h"

#include <algorithm>
#include <set>

using namespace estrade;
using namespace estrade::test;

namespace {

/// What Timetable promises, found by looking at every slot.
class Naive {
public:
    explicit Naive(const Agenda& agenda) : agenda_(agenda) {
        for (const Slot& slot : agenda.slots) {
            const auto session = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                              [&](const Session& s) { return s.id == slot.session; });
            if (session == agenda.sessions.end() || session->status != SessionStatus::cancelled)
                slots_.push_back(&slot);
        }
    }

    [[nodiscard]] std::vector<RoomState> states(Instant at) const {
        std::vector<RoomState> result;
        for (const Room& room : agenda_.rooms) {
            RoomState state{&room, RoomPhase::after, {}, nullptr, {}};
            bool any = false;
            bool started = false;
            for (const Slot* slot : slots_) {
                if (slot->room != room.id)
                    continue;
                any = true;
                started = started || slot->start <= at;
                if (slot->interval().contains(at))
                    state.running.push_back(slot);
                if (slot->start > at && (state.next == nullptr || slot->start < state.next->start))
                    state.next = slot;
            }
            if (!state.running.empty())
                state.phase = RoomPhase::running;
            else if (!started)
                state.phase = RoomPhase::before;
            else if (state.next != nullptr)
                state.phase = RoomPhase::between;
            if (any)
                result.push_back(state);
        }
        return result;
    }

    [[nodiscard]] std::set<Instant> changes() const {
        std::set<Instant> result;
        for (const Slot* slot : slots_) {
            result.insert(slot->start);
            result.insert(slot->end());
        }
        return result;
    }

private:
    const Agenda& agenda_;
    std::vector<const Slot*> slots_;
};

bool same(const RoomState& a, const RoomState& b) {
    return a.room == b.room && a.phase == b.phase && a.running == b.running && a.next == b.next;
}

/// Many slots in a few rooms, one of them with many more: crowded, overlapping, some as long as a day or as
/// short as nothing.
Agenda crowded_agenda(std::uint32_t seed) {
    Draws draws(seed);
    Agenda agenda;
    const std::size_t rooms = 1 + draws.number(6);
    for (std::size_t room = 0; room < rooms; ++room)
        agenda.rooms.push_back({{std::to_string(room)}, "", ""});
    for (int i = 0; i < 200; ++i) {
        Slot slot;
        slot.id.value = std::to_string(i);
        slot.room = agenda.rooms[draws.one_in(2) ? 0 : draws.number(rooms)].id;
        slot.open = true;
        slot.start =
            at("2026-01-15T08:00") + std::chrono::minutes{5 * draws.number(draws.one_in(3) ? 20 : 400)};
        slot.duration = std::chrono::minutes{draws.one_in(20) ? 1440 : 5 * draws.number(12)};
        agenda.slots.push_back(slot);
    }
    sort_slots(agenda);
    return agenda;
}

void check_every_change(const std::shared_ptr<const Agenda>& agenda) {
    const Timetable timetable(agenda);
    const Naive naive(*agenda);
    const std::set<Instant> changes = naive.changes();
    for (const Instant change : changes) {
        for (const int offset : {-1, 0, 1}) {
            const Instant at = change + Duration{offset};
            const auto expected = naive.states(at);
            const auto told = timetable.states(at);
            REQUIRE(told.size() == expected.size());
            CHECK(std::equal(told.begin(), told.end(), expected.begin(), same));
            const auto next = changes.upper_bound(at);
            CHECK(timetable.next_change(at) == (next == changes.end() ? std::nullopt : std::optional(*next)));
        }
    }
}

} // namespace

TEST_CASE("a timetable tells what looking at every slot would tell, at every change and around it") {
    const auto seed = GENERATE(from_range(seeds(200)));
    INFO("seed " << seed);
    check_every_change(std::make_shared<const Agenda>(random_agenda(seed)));
}

TEST_CASE("a timetable tells what looking at every slot would tell where rooms are crowded") {
    const auto seed = GENERATE(range(std::uint32_t{1}, std::uint32_t{31}));
    INFO("seed " << seed);
    check_every_change(std::make_shared<const Agenda>(crowded_agenda(seed)));
}

TEST_CASE("between two changes nothing changes") {
    const auto seed = GENERATE(range(std::uint32_t{300}, std::uint32_t{350}));
    const auto agenda = std::make_shared<Agenda>(random_agenda(seed));
    const Timetable timetable(agenda);
    std::optional<Instant> at = timetable.next_change(Instant::min());
    while (at) {
        const std::optional<Instant> next = timetable.next_change(*at);
        if (!next)
            break;
        const auto first = timetable.states(*at);
        const auto last = timetable.states(*next - Duration{1});
        CHECK(std::equal(first.begin(), first.end(), last.begin(), last.end(), same));
        at = next;
    }
}

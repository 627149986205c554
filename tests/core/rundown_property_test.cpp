// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/catch_up.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/random_agenda.h"
#include "tests/support/rounds.h"

#include <algorithm>
#include <functional>

using namespace estrade;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const Agenda> plan() {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 10, "A", "Hall", {"Ana"})
        .slot("2020-09-30T19:10", 15, "B", "Hall", {"Bo"});
    builder.slot("2020-09-30T19:30", 10, "Pause", "Hall");
    builder.last_session().kind = SessionKind::break_;
    builder.last_slot().min_duration = 5min;
    builder.slot("2020-09-30T19:40", 20, "C", "Hall", {"Cy"});
    builder.last_slot().fixed_end = true;
    builder.slot("2020-09-30T19:00", 30, "D", "Annex", {"Di"})
        .slot("2020-09-30T19:30", 30, "E", "Annex", {"Ana"});
    Agenda agenda = *builder.build();
    sort_slots(agenda);
    return std::make_shared<const Agenda>(std::move(agenda));
}

Change random_change(test::Draws& draws, const Agenda& agenda, const std::vector<Action>& log) {
    const auto slot = [&] {
        return draws.one_in(9) ? SlotId{"gone"} : agenda.slots[draws.number(agenda.slots.size())].id;
    };
    const auto maybe_slot = [&] { return draws.one_in(2) ? SlotId{} : slot(); };
    const auto time = [&] { return Duration{std::chrono::seconds{draws.number(1200)}} - 5min; };
    const auto talk = [&] { return "t" + std::to_string(draws.number(4)); };
    const auto action = [&] { return log.empty() ? ActionId{"x", 9} : log[draws.number(log.size())].id; };
    switch (draws.number(22)) {
    case 0:
        return change::Start{maybe_slot()};
    case 1:
        return change::Finish{};
    case 2:
        return change::Pause{};
    case 3:
        return change::Resume{};
    case 4:
        return change::Adjust{maybe_slot(), time()};
    case 5:
        return change::Delay{time()};
    case 6:
        return change::Skip{maybe_slot()};
    case 7:
        return change::Insert{SlotId{"new" + talk()}, maybe_slot(),          time(), "N",
                              {"Ana", "Zed"},         SessionKind::lightning};
    case 8:
        return change::Edit{slot(), "E", {"Eve"}};
    case 9:
        return change::Reorder{slot(), maybe_slot()};
    case 10:
        return change::Move{slot(), agenda.rooms[draws.number(agenda.rooms.size())].id};
    case 11:
        return change::Cancel{slot()};
    case 12:
        return change::Message{"m", MessageLevel::urgent};
    case 13:
        return change::Publish{};
    case 14:
        return change::HandOver{draws.one_in(2)};
    case 15:
        return change::Release{};
    case 16:
        return change::SignUp{slot(), talk(), "P", "T", time()};
    case 17:
        return change::SkipTalk{slot(), talk()};
    case 18:
        return change::ReorderTalk{slot(), talk(), talk()};
    case 19:
        return change::Undo{action()};
    case 20:
        return change::Redo{action()};
    default:
        return change::Next{};
    }
}

std::vector<Action> random_log(test::Draws& draws, const Agenda& agenda, const std::string& device) {
    std::vector<Action> log;
    Instant at = test::at("2020-09-30T18:50", agenda.event.zone);
    const std::size_t length = draws.number(14);
    for (std::size_t i = 1; i <= length; ++i) {
        at += std::chrono::seconds{draws.number(600)};
        log.push_back({{device, i},
                       2 * i + draws.number(2),
                       {at, "boot", at.time_since_epoch()},
                       agenda.rooms[draws.number(agenda.rooms.size())].id,
                       {random_change(draws, agenda, log)}});
    }
    return log;
}

/// All that screens could tell of a rundown, as text.
std::string told(const Rundown& rundown, Instant at) {
    std::string text;
    for (std::size_t room = 0; room < rundown.rooms().size(); ++room) {
        const LiveState state = rundown.state(room, at);
        text += std::string(name_of(state.phase)) + ' ' + std::to_string(state.remaining.count()) + ' ' +
                std::to_string(state.offset.count()) + ' ' + rundown.rooms()[room].message.text;
        for (const Projection& p : rundown.project(room, at))
            text += ' ' + rundown.slots()[p.slot].slot.id.value + '@' +
                    std::to_string(p.interval.begin.time_since_epoch().count()) + '-' +
                    std::to_string(p.interval.end.time_since_epoch().count());
        text += '\n';
    }
    return text;
}

} // namespace

TEST_CASE("random logs: order and repetition do not matter, and two logs merge by union") {
    const auto agenda = plan();
    const Instant at = test::at("2020-09-30T19:50", agenda->event.zone);
    const Stamp now{at, "boot", at.time_since_epoch()};
    for (std::uint32_t seed = 0; seed < test::rounds(20'000); ++seed) {
        test::Draws draws(seed);
        const std::vector<Action> here = random_log(draws, *agenda, "here");
        const std::vector<Action> there = random_log(draws, *agenda, "there");
        const std::vector<Action> both = merge(here, there);
        std::vector<Action> shuffled = merge(there, here);
        if (shuffled != both)
            FAIL("merging is not symmetric for seed " << seed);
        shuffled.insert(shuffled.end(), here.begin(), here.end());
        for (std::size_t i = shuffled.size(); i > 1; --i)
            std::swap(shuffled[i - 1], shuffled[draws.number(i)]);
        if (told(fold(agenda, shuffled, now), at) != told(fold(agenda, both, now), at))
            FAIL("the order of arrival matters for seed " << seed);
    }
    SUCCEED();
}

TEST_CASE("whatever hosts do, a rundown keeps its promises") {
    const auto agenda = plan();
    const Instant at = test::at("2020-09-30T19:50", agenda->event.zone);
    const Stamp now{at, "boot", at.time_since_epoch()};
    for (std::uint32_t seed = 0; seed < test::rounds(20'000); ++seed) {
        test::Draws draws(seed);
        const Rundown rundown = fold(agenda, random_log(draws, *agenda, "here"), now);
        for (std::size_t room = 0; room < rundown.rooms().size(); ++room) {
            const LiveState state = rundown.state(room, at);
            const bool timed = state.phase == RoomPhase::running || state.phase == RoomPhase::warning ||
                               state.phase == RoomPhase::critical || state.phase == RoomPhase::overtime ||
                               state.phase == RoomPhase::paused;
            if (timed != state.slot.has_value())
                FAIL("a phase without its slot for seed " << seed);
            for (const Projection& p : rundown.project(room, at)) {
                const RundownSlot& slot = rundown.slots()[p.slot];
                if (p.interval.end < p.interval.begin)
                    FAIL("a slot ends before it starts for seed " << seed);
                const bool held_back = slot.slot.fixed_end &&
                                       slot.progress.state == Progress::State::waiting &&
                                       p.over == Duration::zero() && p.interval.end > slot.slot.end() &&
                                       p.interval.begin < slot.slot.end();
                if (held_back)
                    FAIL("a fixed end moved for seed " << seed);
            }
            for (const Proposal& proposal : catch_up(rundown, room, at))
                if (proposal.kind != Proposal::Kind::push && proposal.changes.empty())
                    FAIL("a proposal proposes nothing for seed " << seed);
        }
    }
    SUCCEED();
}

TEST_CASE("a clock that is set changes nothing of what was measured") {
    const auto agenda = plan();
    const Instant start = test::at("2020-09-30T19:00", agenda->event.zone);
    const Duration step = GENERATE(as<Duration>(), -2min, 2min, 24h, -1h, 1h);
    Action next{{"d", 1}, 1, {start, "boot", 10h}, agenda->rooms[0].id, {change::Start{agenda->slots[0].id}}};
    Action pause{{"d", 2}, 2, {start + 4min, "boot", 10h + 4min}, agenda->rooms[0].id, {change::Pause{}}};
    Action resume{
        {"d", 3}, 3, {start + 5min + step, "boot", 10h + 5min}, agenda->rooms[0].id, {change::Resume{}}};
    const Stamp now{start + 6min + step, "boot", 10h + 6min};
    const Rundown rundown = fold(agenda, {next, pause, resume}, now);
    CHECK(rundown.state(0, now.wall).remaining == 5min);
    CHECK(rundown.state(0, now.wall).slot == rundown.find_slot(agenda->slots[0].id));
}

namespace {

/// A few slots in one room, some of which may be shorter, hold a start or an end, or follow a gap; and a host
/// who is late in the first.
struct LateEvening {
    std::shared_ptr<const Agenda> agenda;
    Rundown rundown;
    Instant at;

    explicit LateEvening(std::uint32_t seed) : LateEvening(test::Draws(seed)) {}

    /// What a slot may lose in whole minutes, as a way to catch up may take it.
    [[nodiscard]] int most(std::size_t slot, const std::vector<Projection>& day) const {
        const RundownSlot& s = rundown.slots()[slot];
        const auto found =
            std::find_if(day.begin(), day.end(), [&](const Projection& p) { return p.slot == slot; });
        if (s.progress.state != Progress::State::waiting || found->short_of > 0min)
            return 0;
        const Duration length = s.slot.duration + s.progress.given;
        const Duration least =
            s.slot.min_duration.value_or(std::chrono::ceil<std::chrono::minutes>(length * 2 / 3));
        return std::max(0, static_cast<int>((length - found->shrunk - least) / 1min));
    }
    [[nodiscard]] Rundown after(const std::vector<Change>& changes) const {
        Rundown tried = rundown;
        Action action;
        action.room = agenda->rooms.front().id;
        action.changes = changes;
        tried.apply(action, at);
        return tried;
    }
    [[nodiscard]] Duration late(const std::vector<Change>& changes = {}) const {
        return lateness(after(changes), 0, at).all();
    }

private:
    explicit LateEvening(test::Draws draws)
        : agenda(drawn(draws)), rundown(agenda), at(agenda->slots.front().start + 1min) {
        Action action;
        action.room = agenda->rooms.front().id;
        action.when = {at, "boot", at.time_since_epoch()};
        for (std::size_t i = 0; i < 2; ++i)
            action.changes.emplace_back(change::Adjust{i == 0 ? SlotId{} : drawn_slot(draws),
                                                       std::chrono::minutes{1 + draws.number(6)}});
        if (draws.one_in(3))
            action.changes.emplace_back(change::Delay{std::chrono::minutes{1 + draws.number(3)}});
        rundown.apply(action, at);
    }
    [[nodiscard]] SlotId drawn_slot(test::Draws& draws) const {
        return agenda->slots[draws.number(agenda->slots.size())].id;
    }
    static std::shared_ptr<const Agenda> drawn(test::Draws& draws) {
        test::AgendaBuilder builder;
        Instant start = test::at("2020-09-30T19:00", builder.event().zone);
        for (std::size_t i = 0, slots = 4 + draws.number(3); i < slots; ++i) {
            const int length = 5 + static_cast<int>(draws.number(5));
            builder.slot("2020-09-30T19:00", length, "Slot " + std::to_string(i));
            Slot& slot = builder.last_slot();
            slot.start = start;
            if (i > 0 && draws.one_in(4))
                builder.last_session().kind = SessionKind::break_;
            if (draws.one_in(3))
                slot.min_duration = slot.duration - std::chrono::minutes{draws.number(4)};
            slot.fixed_start = i > 0 && draws.one_in(4);
            slot.fixed_end = i > 0 && draws.one_in(5);
            slot.open = i > 0 && draws.one_in(4);
            start = slot.end() + (draws.one_in(4) ? std::chrono::minutes{draws.number(4)} : 0min);
        }
        return builder.build();
    }
};

/// Every way to take whole minutes from the slots that may give: what is left late at best, and how little
/// has to be taken for it.
std::pair<Duration, int> best_of_all(const LateEvening& evening,
                                     const std::function<bool(std::size_t)>& may_give) {
    const std::vector<Projection> day = evening.rundown.project(0, evening.at);
    std::vector<int> most;
    for (std::size_t slot = 0; slot < evening.rundown.slots().size(); ++slot)
        most.push_back(may_give(slot) ? evening.most(slot, day) : 0);
    std::vector<int> cuts(most.size(), 0);
    std::pair<Duration, int> best{Duration::max(), 0};
    for (bool more = true; more;) {
        std::vector<Change> changes;
        int taken = 0;
        for (std::size_t slot = 0; slot < cuts.size(); ++slot)
            if (cuts[slot] > 0) {
                changes.emplace_back(
                    change::Adjust{evening.rundown.slots()[slot].slot.id, -std::chrono::minutes{cuts[slot]}});
                taken += cuts[slot];
            }
        best = std::min(best, std::pair(std::max(Duration::zero(), evening.late(changes)), taken));
        more = false;
        for (std::size_t slot = 0; slot < cuts.size() && !more; ++slot) {
            more = cuts[slot] < most[slot];
            cuts[slot] = more ? cuts[slot] + 1 : 0;
        }
    }
    return best;
}

} // namespace

TEST_CASE(
    "no other cuts of whole minutes would make up for more of a delay, nor for as much by taking less") {
    std::size_t proposed = 0;
    for (std::uint32_t seed = 0; seed < test::rounds(600); ++seed) {
        const LateEvening evening(seed);
        const auto gives_first = [&](std::size_t slot) {
            const SessionKind kind = evening.rundown.session(slot)->kind;
            return kind == SessionKind::break_;
        };
        const std::vector<Proposal> proposals = catch_up(evening.rundown, 0, evening.at);
        for (const auto kind : {Proposal::Kind::shrink_breaks, Proposal::Kind::shrink_sessions}) {
            const auto found = std::find_if(proposals.begin(), proposals.end(),
                                            [&](const Proposal& proposal) { return proposal.kind == kind; });
            const bool breaks = kind == Proposal::Kind::shrink_breaks;
            const auto best =
                best_of_all(evening, [&](std::size_t slot) { return !breaks || gives_first(slot); });
            const Duration gains = found == proposals.end() ? Duration::zero() : found->gains;
            Duration taken{};
            if (found != proposals.end())
                for (const Proposal::Cut& cut : found->cuts)
                    taken += cut.from - cut.to;
            proposed += found != proposals.end() ? 1 : 0;
            INFO("seed " << seed << (breaks ? ", breaks" : ", all"));
            CHECK(evening.late() - gains == best.first);
            CHECK(taken == std::chrono::minutes{best.second});
        }
    }
    CHECK(proposed > test::rounds(400));
}

TEST_CASE("of the open slots the one is dropped that makes up for most") {
    std::size_t proposed = 0;
    for (std::uint32_t seed = 0; seed < test::rounds(2'000); ++seed) {
        const LateEvening evening(seed);
        Duration best = evening.late();
        for (const RundownSlot& slot : evening.rundown.slots())
            if (slot.slot.open && slot.progress.state == Progress::State::waiting)
                best = std::min(best, evening.late({change::Skip{slot.slot.id}}));
        const std::vector<Proposal> proposals = catch_up(evening.rundown, 0, evening.at);
        const auto found = std::find_if(proposals.begin(), proposals.end(), [](const Proposal& proposal) {
            return proposal.kind == Proposal::Kind::drop_open;
        });
        INFO("seed " << seed);
        CHECK(evening.late() - (found == proposals.end() ? Duration::zero() : found->gains) == best);
        proposed += found != proposals.end() ? 1 : 0;
    }
    CHECK(proposed > test::rounds(300));
}

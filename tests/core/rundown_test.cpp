// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/catch_up.h"
#include "core/rundown/rundown.h"
#include "core/time/iso.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace std::chrono_literals;

namespace {

const Zone paris = test::zone("Europe/Paris");

Instant evening_at(const std::string& clock) {
    return test::at("2020-09-30T" + clock, paris);
}

/// A host's evening, told in a few words. The plan: 19:00 News (10 min), 19:10 Datacenter, 19:25 Reliability,
/// 19:40 Announcement (5 min), 19:45 Questions (15 min).
class Hand {
public:
    explicit Hand(std::shared_ptr<const Agenda> plan = test::evening().build()) : plan_(std::move(plan)) {}

    ActionId press(const std::string& clock, Change change, std::size_t room = 0) {
        return press(evening_at(clock), std::move(change), room);
    }
    ActionId press(Instant at, Change change, std::size_t room = 0) {
        const std::uint64_t number = log_.size() + 1;
        log_.push_back({{"test", number},
                        number,
                        {at, "boot", at.time_since_epoch()},
                        plan_->rooms[room].id,
                        {std::move(change)}});
        return log_.back().id;
    }
    [[nodiscard]] Rundown rundown() const {
        const Instant any = evening_at("00:00");
        return fold(plan_, log_, {any, "boot", any.time_since_epoch()});
    }
    [[nodiscard]] LiveState state(const std::string& clock) const {
        return rundown().state(0, evening_at(clock));
    }
    [[nodiscard]] std::string title(std::optional<std::size_t> slot) const {
        return slot ? rundown().session(*slot)->title : "";
    }
    [[nodiscard]] std::string starts(std::size_t row, const std::string& clock) const {
        const Projection p = rundown().project(0, evening_at(clock)).at(row);
        return iso_clock(paris.local(p.interval.begin));
    }
    [[nodiscard]] std::string end(const std::string& clock) const {
        return iso_clock(paris.local(rundown().project(0, evening_at(clock)).back().interval.end));
    }
    [[nodiscard]] const std::vector<Action>& log() const { return log_; }
    [[nodiscard]] SlotId id(std::size_t slot) const { return plan_->slots[slot].id; }

private:
    std::shared_ptr<const Agenda> plan_;
    std::vector<Action> log_;
};

} // namespace

TEST_CASE("a room nobody touched follows the clock") {
    const Hand hand;
    CHECK(hand.state("18:30").phase == RoomPhase::before);
    CHECK(hand.state("19:12").phase == RoomPhase::running);
    CHECK(hand.state("19:12").remaining == 13min);
    CHECK(hand.state("19:24").phase == RoomPhase::warning);
    CHECK(hand.state("19:24:40").phase == RoomPhase::critical);
    CHECK(hand.title(hand.state("19:25").slot) == hand.title(2));
    CHECK(hand.state("20:00").phase == RoomPhase::after);
    CHECK_FALSE(hand.state("19:12").hosted);
}

TEST_CASE("a touched room waits for the host, into overtime") {
    Hand hand;
    hand.press("19:01", change::Next{});
    CHECK(hand.state("19:15").slot == 1U);
    CHECK(hand.state("19:15:59").phase == RoomPhase::critical);
    CHECK(hand.state("19:16:00").phase == RoomPhase::overtime);
    CHECK(hand.state("19:17:08").remaining == -68s);
    CHECK(hand.state("21:00").slot == 1U);
    hand.press("19:18", change::Next{});
    CHECK(hand.state("19:18").slot == 2U);
    CHECK(hand.state("19:18").remaining == 15min);
}

TEST_CASE("next names what it leaves, so that two hosts who press at once move on once") {
    Hand hand;
    hand.press("19:11", change::Next{hand.id(1), ""});
    hand.press("19:11", change::Next{hand.id(1), ""});
    CHECK(hand.state("19:12").slot == 2U);
}

TEST_CASE("a pause stops the countdown, and what follows moves by as much") {
    Hand hand;
    hand.press("19:12", change::Pause{});
    CHECK(hand.state("19:14").phase == RoomPhase::paused);
    CHECK(hand.state("19:14").remaining == 13min);
    CHECK(hand.starts(2, "19:14") == "19:27");
    hand.press("19:15", change::Resume{});
    CHECK(hand.state("19:16").remaining == 12min);
    CHECK(hand.starts(2, "19:16") == "19:28");
    const Projection current = hand.rundown().project(0, evening_at("19:16")).at(1);
    CHECK(current.paused == 3min);
}

TEST_CASE("overtime pushes what follows, minute by minute") {
    Hand hand;
    hand.press("19:09", change::Next{});
    CHECK(hand.starts(2, "19:20") == "19:25");
    CHECK(hand.starts(2, "19:27:30") == "19:27:30");
    CHECK(hand.state("19:27:30").offset == 150s);
}

TEST_CASE("gaps absorb delay") {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 30, "A", "Hall").slot("2020-09-30T19:35", 10, "B", "Hall");
    Hand hand(builder.build());
    hand.press("19:10", change::Adjust{{}, 3min});
    CHECK(hand.starts(1, "19:20") == "19:35");
    hand.press("19:11", change::Adjust{{}, 4min});
    CHECK(hand.starts(1, "19:20") == "19:37");
}

TEST_CASE("a break shrinks to its minimum before what follows it moves") {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 30, "A", "Hall").slot("2020-09-30T19:30", 15, "Pause", "Hall");
    builder.last_session().kind = SessionKind::break_;
    builder.last_slot().min_duration = 10min;
    builder.slot("2020-09-30T19:45", 15, "B", "Hall");
    Hand hand(builder.build());
    hand.press("19:10", change::Adjust{{}, 3min});
    CHECK(hand.starts(1, "19:20") == "19:33");
    CHECK(hand.starts(2, "19:20") == "19:45");
    CHECK(hand.rundown().project(0, evening_at("19:20")).at(1).shrunk == 3min);
    hand.press("19:11", change::Adjust{{}, 4min});
    CHECK(hand.starts(2, "19:20") == "19:47");
}

TEST_CASE("a fixed end holds: first flexible sessions before it shrink, then the slot itself") {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 20, "A", "Hall").slot("2020-09-30T19:20", 20, "B", "Hall");
    builder.last_slot().min_duration = 15min;
    builder.slot("2020-09-30T19:40", 20, "C", "Hall");
    builder.last_slot().fixed_end = true;
    Hand hand(builder.build());
    hand.press("19:05", change::Adjust{{}, 4min});
    CHECK(hand.starts(2, "19:06") == "19:40");
    CHECK(hand.end("19:06") == "20:00");
    hand.press("19:06", change::Adjust{{}, 4min});
    const Projection last = hand.rundown().project(0, evening_at("19:07")).at(2);
    CHECK(iso_clock(paris.local(last.interval.begin)) == "19:43");
    CHECK(last.shrunk == 3min);
    CHECK(hand.end("19:07") == "20:00");
}

TEST_CASE("a fixed start holds, and says when what precedes it runs into it") {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 20, "A", "Hall").slot("2020-09-30T19:20", 20, "B", "Hall");
    builder.last_slot().fixed_start = true;
    Hand hand(builder.build());
    hand.press("19:05", change::Adjust{{}, 4min});
    CHECK(hand.starts(1, "19:06") == "19:20");
    CHECK(hand.rundown().project(0, evening_at("19:06")).at(1).collides);
}

TEST_CASE("nothing becomes shorter where that would not reach what is late") {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 30, "A").slot("2020-09-30T19:30", 20, "Break");
    builder.last_session().kind = SessionKind::break_;
    builder.last_slot().min_duration = 10min;
    builder.slot("2020-09-30T19:56", 14, "B");
    builder.last_slot().min_duration = 10min;
    builder.slot("2020-09-30T20:10", 20, "C");
    builder.last_slot().fixed_start = true;
    builder.slot("2020-09-30T20:30", 20, "D").slot("2020-09-30T20:50", 20, "E");
    builder.last_slot().fixed_start = true;
    Hand hand(builder.build());
    const auto length = [&](std::size_t row) {
        return hand.rundown().project(0, evening_at("19:11")).at(row).interval.length();
    };
    hand.press("19:10", change::Adjust{{}, 9min});
    CHECK(length(1) == 17min); // a gap of 6 minutes takes up the rest
    hand.press("19:10", change::Adjust{hand.id(4), 4min});
    CHECK(length(2) == 14min); // C begins as planned, and D is late for E whatever B does
    CHECK(lateness(hand.rundown(), 0, evening_at("19:11")).lacking == 4min);
}

TEST_CASE("between two starts that must hold, each delay is made up for on its side of them") {
    test::AgendaBuilder builder;
    for (const char* start : {"2020-09-30T19:00", "2020-09-30T19:30", "2020-09-30T20:00", "2020-09-30T20:30"})
        builder.slot(start, 30, start);
    builder.agenda().slots[2].fixed_start = true;
    Hand hand(builder.build());
    hand.press("19:10", change::Adjust{{}, 5min});
    hand.press("19:10", change::Adjust{hand.id(3), 3min});
    const auto proposals = catch_up(hand.rundown(), 0, evening_at("19:11"));
    REQUIRE(proposals.size() == 2);
    CHECK(proposals.front().gains == 8min);
    REQUIRE(proposals.front().cuts.size() == 2);
    CHECK(proposals.front().cuts[0].slot == 1);
    CHECK(proposals.front().cuts[0].to == 25min);
    CHECK(proposals.front().cuts[1].slot == 3);
    CHECK(proposals.front().cuts[1].to == 30min);
}

TEST_CASE("a delay moves what has not begun") {
    Hand hand;
    hand.press("19:12", change::Delay{5min});
    CHECK(hand.starts(1, "19:12") == "19:10");
    CHECK(hand.starts(2, "19:12") == "19:30");
    CHECK(hand.rundown().project(0, evening_at("19:12")).at(2).held == 5min);
}

TEST_CASE("skip, insert, reorder, cancel and edit change what follows") {
    Hand hand;
    SECTION("skip") {
        hand.press("19:26", change::Skip{hand.id(3)});
        CHECK(hand.state("19:30").next == 4U);
    }
    SECTION("cancel") {
        hand.press("19:26", change::Cancel{hand.id(3)});
        CHECK(hand.state("19:30").next == 4U);
    }
    SECTION("insert") {
        hand.press("19:26", change::Insert{
                                SlotId{"new"}, hand.id(2), 5min, "Un mot", {"Zoé"}, SessionKind::lightning});
        const LiveState state = hand.state("19:30");
        CHECK(hand.title(state.next) == "Un mot");
        CHECK(hand.rundown().people(*state.next) == std::vector<std::string>{"Zoé"});
        CHECK(hand.end("19:30") == "20:05");
    }
    SECTION("reorder") {
        hand.press("19:26", change::Reorder{hand.id(4), {}});
        CHECK(hand.state("19:30").next == 4U);
        CHECK(hand.starts(3, "19:30") == "19:40");
        CHECK(hand.starts(4, "19:30") == "19:55");
        CHECK(hand.end("19:30") == "20:00");
    }
    SECTION("edit") {
        hand.press("19:26", change::Edit{hand.id(3), "Autre chose", {"Ana", "Bo"}});
        CHECK(hand.title(3) == "Autre chose");
        CHECK(hand.rundown().people(3).size() == 2);
    }
}

TEST_CASE("undo leaves everything as if it had not been done, and redo brings it back") {
    Hand hand;
    hand.press("19:09", change::Next{});
    const ActionId wrong = hand.press("19:14", change::Next{});
    CHECK(hand.state("19:15").slot == 2U);
    hand.press("19:16", change::Undo{wrong});
    CHECK(hand.state("19:17").slot == 1U);
    CHECK(hand.state("19:17").remaining == 7min);
    CHECK(undo_state(hand.log(), {}).redo->id == wrong);
    hand.press("19:18", change::Redo{wrong});
    CHECK(hand.state("19:19").slot == 2U);
    CHECK(undo_state(hand.log(), {}).undo->id == wrong);
}

TEST_CASE("where slots hand over by themselves, no one needs to press") {
    Hand hand;
    hand.press("19:01", change::HandOver{true});
    hand.press("19:12", change::Adjust{{}, 2min});
    CHECK(hand.state("19:26").slot == 1U);
    CHECK(hand.state("19:27").slot == 2U);
    CHECK(hand.state("19:27").remaining == 15min);
    CHECK(hand.state("20:01").slot == 4U);
    CHECK(hand.state("20:02").phase == RoomPhase::after);
}

TEST_CASE("attendees see the plan until the host publishes") {
    Hand hand;
    hand.press("19:12", change::Adjust{{}, 7min});
    const auto public_start = [&] {
        return iso_clock(paris.local(hand.rundown().public_agenda()->slots.at(2).start));
    };
    CHECK(public_start() == "19:25");
    hand.press("19:13", change::Publish{});
    CHECK(public_start() == "19:32");
}

TEST_CASE("what an older day left behind asks instead of resuming") {
    Hand hand;
    hand.press("19:50", change::Pause{});
    const Instant next_day = test::at("2020-10-01T09:00", paris);
    CHECK(hand.rundown().state(0, next_day).left_behind);
    CHECK_FALSE(hand.rundown().state(0, next_day).hosted);
    CHECK_FALSE(hand.state("23:59").left_behind);
    hand.press(next_day, change::TakeUp{});
    CHECK(hand.rundown().state(0, next_day).phase == RoomPhase::paused);
    CHECK(hand.rundown().state(0, next_day).remaining == 10min);
}

TEST_CASE("catching up proposes gentle ways first, with the end each would lead to") {
    test::AgendaBuilder builder = test::evening();
    builder.last_session().kind = SessionKind::qa;
    builder.last_slot().min_duration = 10min;
    Hand hand(builder.build());
    hand.press("19:30", change::Adjust{{}, 2min});
    const Rundown rundown = hand.rundown();
    const auto proposals = catch_up(rundown, 0, evening_at("19:37"));
    REQUIRE(proposals.size() >= 2);
    CHECK(proposals.front().kind == Proposal::Kind::shrink_breaks);
    REQUIRE(proposals.front().cuts.size() == 1);
    CHECK(proposals.front().cuts.front().from == 15min);
    CHECK(proposals.front().cuts.front().to == 13min);
    CHECK(proposals.front().end == evening_at("20:00"));
    CHECK(proposals.front().gains == 2min);
    CHECK(proposals.back().kind == Proposal::Kind::push);
    CHECK(proposals.back().end == evening_at("20:02"));
    CHECK(proposals.back().gains == 0min);
}

TEST_CASE(
    "a way to catch up says how much of the lateness it gains, and takes nothing from what lacks time") {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 30, "A").slot("2020-09-30T19:30", 10, "Break");
    builder.last_session().kind = SessionKind::break_;
    builder.last_slot().min_duration = 8min;
    builder.slot("2020-09-30T19:40", 20, "B");
    builder.last_slot().fixed_end = true;
    builder.last_slot().min_duration = 15min;
    Hand hand(builder.build());
    hand.press("19:10", change::Adjust{{}, 15min});
    const Rundown rundown = hand.rundown();
    const Lateness late = lateness(rundown, 0, evening_at("19:12"));
    CHECK(late.at_end == 0min);
    CHECK(late.lacking == 8min); // the break gives 2 of the 15, B what it may
    for (const Proposal& proposal : catch_up(rundown, 0, evening_at("19:12"))) {
        CHECK((proposal.gains > 0min) == (proposal.kind != Proposal::Kind::push));
        CHECK(proposal.gains <= late.all());
        for (const Proposal::Cut& cut : proposal.cuts)
            CHECK(rundown.slots()[cut.slot].slot.id != builder.last_slot().id);
    }
}

TEST_CASE("what passes a start that must hold is caught up by what precedes it") {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 30, "A").slot("2020-09-30T19:30", 15, "Open");
    builder.last_slot().open = true;
    builder.slot("2020-09-30T19:45", 15, "B").slot("2020-09-30T20:00", 30, "Broadcast");
    builder.last_slot().fixed_start = true;
    builder.slot("2020-09-30T20:30", 30, "C").slot("2020-09-30T21:00", 20, "Open too");
    builder.last_slot().open = true;
    Hand hand(builder.build());
    hand.press("19:10", change::Adjust{{}, 12min});
    const Rundown rundown = hand.rundown();
    CHECK(lateness(rundown, 0, evening_at("19:12")).at_end == 0min);
    CHECK(lateness(rundown, 0, evening_at("19:12")).lacking == 12min);
    const auto proposals = catch_up(rundown, 0, evening_at("19:12"));
    const auto drop = std::find_if(proposals.begin(), proposals.end(), [](const Proposal& proposal) {
        return proposal.kind == Proposal::Kind::drop_open;
    });
    REQUIRE(drop != proposals.end());
    CHECK(drop->cuts.front().slot == 1);
    CHECK(drop->gains == 12min);
    CHECK(drop->conflicts.empty());
    for (const Proposal& proposal : proposals)
        for (const Proposal::Cut& cut : proposal.cuts)
            CHECK(cut.slot < 3);
    hand.press("19:13", change::Delay{5min});
    CHECK(lateness(hand.rundown(), 0, evening_at("19:14")).lacking == 17min);
}

TEST_CASE("a proposal that puts someone in two rooms at once says so") {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 30, "A", "Hall").slot("2020-09-30T19:30", 30, "B", "Hall", {"Ana"});
    builder.slot("2020-09-30T20:00", 30, "C", "Annex", {"Ana"});
    Agenda agenda = *builder.build();
    sort_slots(agenda);
    Hand hand(std::make_shared<const Agenda>(agenda));
    hand.press("19:10", change::Adjust{{}, 5min});
    const Rundown rundown = hand.rundown();
    const auto proposals = catch_up(rundown, 0, evening_at("19:12"));
    REQUIRE_FALSE(proposals.empty());
    REQUIRE(proposals.back().conflicts.size() == 1);
    CHECK(proposals.back().conflicts.front().kind == Conflict::Kind::two_places);
    CHECK(proposals.back().conflicts.front().person == "Ana");
}

TEST_CASE("lightning talks follow one another with a changeover, within the block's budget") {
    test::AgendaBuilder builder;
    builder.slot("2020-09-30T19:00", 10, "Accueil", "Hall")
        .slot("2020-09-30T19:10", 20, "Lightning talks", "Hall");
    builder.last_session().kind = SessionKind::lightning;
    Hand hand(builder.build());
    const SlotId block = hand.id(1);
    hand.press("19:01", change::SignUp{block, "a", "Ana", "Un", 5min});
    hand.press("19:02", change::SignUp{block, "b", "Bo", "Deux", 5min});
    hand.press("19:03", change::SignUp{block, "c", "Cy", "Trois", 5min});
    CHECK(hand.state("19:05").slot == 0U);
    hand.press("19:10", change::Next{});
    CHECK(hand.state("19:10:10").changeover);
    CHECK(hand.state("19:10:10").remaining == 20s);
    CHECK(hand.state("19:10:30").remaining == 5min);
    CHECK(hand.rundown().budget(1, evening_at("19:10:30")).number == 1);
    CHECK(hand.rundown().budget(1, evening_at("19:10:30")).talks == 3);
    CHECK(hand.rundown().budget(1, evening_at("19:10:30")).spare == 3min + 30s);
    hand.press("19:14:30", change::Next{}); // a minute to spare for the others
    hand.press("19:14:40", change::Next{}); // no need to wait for the changeover to end
    CHECK(hand.state("19:14:40").talk == 1U);
    CHECK(hand.state("19:14:40").remaining == 5min);
    CHECK(hand.rundown().budget(1, evening_at("19:14:40")).spare == 4min + 50s);
    SECTION("a no-show is passed over") {
        hand.press("19:15", change::SkipTalk{block, "c"});
        CHECK_FALSE(hand.state("19:15").next_talk);
        CHECK(hand.rundown().budget(1, evening_at("19:15")).talks == 2);
    }
    SECTION("after the last talk the block goes on until the host leaves it") {
        hand.press("19:20", change::Next{});
        hand.press("19:20:30", change::Next{});
        CHECK(hand.state("19:25").slot == 1U);
        CHECK_FALSE(hand.state("19:25").talk);
        hand.press("19:26", change::Next{});
        CHECK(hand.state("19:27").phase == RoomPhase::after);
    }
}

TEST_CASE("a room that was released in a lightning block and is taken in hand again has one talk on") {
    Hand hand;
    for (const char* person : {"Lin", "Rym", "Ana"})
        hand.press("19:00", change::SignUp{hand.id(1), person, person, "Talk", 5min});
    hand.press("19:10", change::Start{hand.id(1)});
    hand.press("19:12", change::Release{});
    hand.press("19:13", change::Start{hand.id(1)});
    hand.press("19:14", change::Next{});
    const Rundown rundown = hand.rundown();
    const auto& queue = rundown.slots()[1].queue;
    CHECK(std::count_if(queue.begin(), queue.end(), [](const LightningTalk& talk) {
              return talk.progress.state == Progress::State::current;
          }) == 1);
}

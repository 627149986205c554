// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/free_time.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"

using namespace estrade;
using namespace std::chrono_literals;
using test::AgendaBuilder;

namespace {

/// Two talks of an hour, the second from the last ten minutes of the first on, and a free afternoon.
AgendaBuilder day() {
    AgendaBuilder agenda;
    agenda.slot("2022-09-03T10:00", 60, "Backups", "Hall").slot("2022-09-03T10:50", 60, "Alerts", "Attic");
    return agenda;
}

Engagement engagement(AgendaBuilder& builder, std::size_t index) {
    const Agenda& agenda = builder.agenda();
    const Slot& slot = agenda.slots[index];
    const auto session = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                      [&](const Session& one) { return one.id == slot.session; });
    return {slot.id, slot.interval(), slot.room, session == agenda.sessions.end() ? nullptr : &*session};
}

/// The session of a slot, once more.
void repeat(AgendaBuilder& builder, std::size_t index, Duration later) {
    Slot again = builder.agenda().slots[index];
    again.id.value += "-again";
    again.start += later;
    builder.agenda().slots.push_back(again);
}

std::vector<WayOut> ways(AgendaBuilder agenda, const std::vector<Engagement>& more = {},
                         Instant at = Instant{}) {
    std::vector<Engagement> all{engagement(agenda, 0), engagement(agenda, 1)};
    all.insert(all.end(), more.begin(), more.end());
    return ways_out(*agenda.build(), all[0], all[1], all, at);
}

const SlotId first{"slot-1"};
const SlotId second{"slot-2"};

WayOut leaving(Duration missed) {
    return {WayOut::Kind::leave_early, first, 0, false, missed};
}
WayOut coming_late(Duration missed) {
    return {WayOut::Kind::come_late, second, 0, false, missed};
}

using Ways = std::vector<WayOut>;

} // namespace

TEST_CASE("of two talks that overlap a little, one leaves the first early or comes late to the second") {
    REQUIRE(day().agenda().slots[0].id == first);
    CHECK(ways(day()) == Ways{leaving(10min), coming_late(10min)});
}

TEST_CASE("no more than a third of a talk is to be missed") {
    AgendaBuilder agenda = day();
    agenda.agenda().slots[0].duration = 70min;
    CHECK(ways(agenda) == Ways{leaving(20min), coming_late(20min)});
    agenda.agenda().slots[0].duration = 71min;
    CHECK(ways(agenda) == Ways{leaving(21min)});
    agenda.agenda().slots[0].duration = 2h;
    CHECK(ways(agenda).empty());
}

TEST_CASE(
    "a session that is on again is seen then, unless that is past or another engagement is in the way") {
    AgendaBuilder agenda = day();
    repeat(agenda, 0, 4h);
    const Slot& again = agenda.agenda().slots.back();
    CHECK(ways(agenda).front() == WayOut{WayOut::Kind::repeat, first, 2});
    CHECK(ways(agenda, {}, again.start + 1ms) == Ways{leaving(10min), coming_late(10min)});
    const Engagement lunch{{"own"}, {again.start + 30min, again.start + 90min}, {}, nullptr};
    CHECK(ways(agenda, {lunch}) == Ways{leaving(10min), coming_late(10min)});
}

TEST_CASE("a session that is recorded, or whose recording is promised, is seen later") {
    AgendaBuilder agenda = day();
    agenda.agenda().sessions[0].recorded = true;
    agenda.agenda().sessions[1].resources.push_back(
        {Resource::Kind::recording, Resource::State::available, "", "https://example.org/alerts"});
    const Ways found = ways(agenda);
    REQUIRE(found.size() == 4);
    CHECK(found[0] == WayOut{WayOut::Kind::recording, first, 0, true});
    CHECK(found[1] == WayOut{WayOut::Kind::recording, second, 0, false});
}

TEST_CASE("what is no part of the programme can be left early too") {
    AgendaBuilder agenda = day();
    const Engagement call{
        {"own"},
        {engagement(agenda, 1).interval.end - 5min, engagement(agenda, 1).interval.end + 1h},
        {},
        nullptr};
    const std::vector<Engagement> all{engagement(agenda, 1), call};
    CHECK(ways_out(*agenda.build(), all[1], all[0], all, Instant{}) ==
          Ways{{WayOut::Kind::leave_early, second, 0, false, 5min},
               {WayOut::Kind::come_late, {"own"}, 0, false, 5min}});
}

TEST_CASE("between two engagements of a day there is a gap, with what fits into it whole") {
    AgendaBuilder agenda;
    agenda.slot("2022-09-03T10:00", 60, "Backups", "Hall")
        .slot("2022-09-03T12:00", 30, "Alerts", "Hall")
        .slot("2022-09-03T11:00", 30, "Fits", "Attic")
        .slot("2022-09-03T10:55", 30, "Begins too early", "Attic")
        .slot("2022-09-03T11:31", 30, "Ends too late", "Attic");
    const std::vector<Gap> found = gaps(*agenda.build(), {engagement(agenda, 1), engagement(agenda, 0)});
    REQUIRE(found.size() == 1);
    CHECK(found[0].interval ==
          Interval{engagement(agenda, 0).interval.end, engagement(agenda, 1).interval.begin});
    CHECK(found[0].until == second);
    CHECK(found[0].fits.size() == 1);
}

TEST_CASE("what fits is told nearest first: in the room one is in, then at that place") {
    AgendaBuilder agenda;
    agenda.slot("2022-09-03T10:00", 60, "Backups", "Hall")
        .slot("2022-09-03T11:00", 30, "Far", "Barn")
        .slot("2022-09-03T11:10", 30, "Upstairs", "Attic")
        .slot("2022-09-03T11:20", 30, "Here", "Hall")
        .slot("2022-09-03T12:00", 30, "Alerts", "Hall");
    for (Room& room : agenda.agenda().rooms)
        if (room.name != "Barn")
            room.place = "Main building";
    const std::vector<Gap> found = gaps(*agenda.build(), {engagement(agenda, 0), engagement(agenda, 4)});
    REQUIRE(found.size() == 1);
    CHECK(found[0].fits == std::vector<std::size_t>{3, 2, 1});
}

TEST_CASE("pauses, meals, announcements, open slots and what is cancelled fill no gap") {
    AgendaBuilder agenda = day();
    agenda.agenda().slots[1].start += 2h;
    for (const SessionKind kind : {SessionKind::break_, SessionKind::meal, SessionKind::announcement}) {
        agenda.slot("2022-09-03T11:30", 30, "No talk", "Hall");
        agenda.last_session().kind = kind;
    }
    agenda.slot("2022-09-03T11:30", 30, "Cancelled", "Hall");
    agenda.last_session().status = SessionStatus::cancelled;
    agenda.slot("2022-09-03T11:30", 30, "Open", "Hall");
    agenda.last_slot().open = true;
    const std::vector<Gap> found = gaps(*agenda.build(), {engagement(agenda, 0), engagement(agenda, 1)});
    REQUIRE(found.size() == 1);
    CHECK(found[0].fits.empty());
}

TEST_CASE("there is no gap of less than a quarter of an hour, over night, or within a longer engagement") {
    AgendaBuilder agenda;
    agenda.slot("2022-09-03T10:00", 60, "Backups")
        .slot("2022-09-03T11:14", 30, "Alerts")
        .slot("2022-09-04T10:00", 30, "The next day")
        .slot("2022-09-04T10:00", 240, "Long")
        .slot("2022-09-04T12:00", 60, "Within");
    std::vector<Engagement> all;
    for (std::size_t i = 0; i < 5; ++i)
        all.push_back(engagement(agenda, i));
    CHECK(gaps(*agenda.build(), all).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/difference.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/random_agenda.h"

#include <algorithm>
#include <set>

using namespace estrade;
using namespace std::chrono_literals;
using test::AgendaBuilder;

namespace {

std::string told(const Difference& difference) {
    std::string text;
    for (const AgendaChange& change : difference.changes) {
        text += text.empty() ? "" : " ";
        text += name_of(change.kind);
    }
    return text;
}

/// A morning of three talks in two rooms.
AgendaBuilder morning() {
    AgendaBuilder agenda;
    agenda.slot("2022-09-03T09:00", 30, "Opening", "Hall")
        .slot("2022-09-03T10:00", 30, "Backups", "Hall", {"Ada Martin"})
        .slot("2022-09-03T10:00", 30, "Alerts", "Attic", {"Blaise Petit"});
    return agenda;
}

Slot& slot_of(AgendaBuilder& agenda, std::size_t index) {
    return agenda.agenda().slots[index];
}
Session& session_of(AgendaBuilder& agenda, std::size_t index) {
    return agenda.agenda().sessions[index];
}

Agenda kept_ids(const Agenda& before, const Agenda& after) {
    return keep_slot_ids(before, after, compare(before, after));
}

} // namespace

TEST_CASE("an agenda and itself differ in nothing, and every slot is the same") {
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        const Agenda agenda = test::random_agenda(seed);
        const Difference difference = compare(agenda, agenda);
        CHECK(difference.changes.empty());
        CHECK(difference.same.size() == agenda.slots.size());
        CHECK(kept_ids(agenda, agenda) == agenda);
    }
}

TEST_CASE("what is in both is told once, what is new is added, what is gone is removed") {
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        const Agenda before = test::random_agenda(seed);
        const Agenda after = test::random_agenda(seed + 1);
        const Difference difference = compare(before, after);
        CHECK(difference.same.size() + difference.count(ChangeKind::removed) == before.slots.size());
        CHECK(difference.same.size() + difference.count(ChangeKind::added) == after.slots.size());
    }
}

TEST_CASE("in a summary each slot counts once, under what matters most") {
    AgendaBuilder after = morning();
    slot_of(after, 0).start -= 30min;
    slot_of(after, 0).room = {"attic"};
    session_of(after, 0).title = "Welcome";
    slot_of(after, 1).start += 30min;
    session_of(after, 1).status = SessionStatus::cancelled;
    session_of(after, 2).people.push_back({{"ada-martin"}});
    after.slot("2022-09-03T14:00", 30, "New", "Hall");
    const ChangeSummary summary = sum_up(compare(*morning().build(), *after.build()));
    CHECK(summary == ChangeSummary{.cancelled = 1, .moved = 1, .added = 1, .retold = 1});
    const ChangeSummary back = sum_up(compare(*after.build(), *morning().build()));
    CHECK(back == ChangeSummary{.removed = 1, .restored = 1, .moved = 1, .retold = 1});
}

TEST_CASE("a summary of any two agendas leaves no changed slot out") {
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        const Difference difference = compare(test::random_agenda(seed), test::random_agenda(seed + 1));
        std::set<std::size_t> changed;
        for (const AgendaChange& change : difference.changes)
            if (change.after)
                changed.insert(*change.after);
        const ChangeSummary summary = sum_up(difference);
        CHECK(summary.removed == difference.count(ChangeKind::removed));
        CHECK(summary.cancelled == difference.count(ChangeKind::cancelled));
        CHECK(summary.cancelled + summary.restored + summary.moved + summary.added + summary.retold ==
              changed.size());
    }
}

TEST_CASE("each kind of change is told alone") {
    struct Row {
        const char* kind;
        void (*change)(AgendaBuilder&);
    };
    const Row row = GENERATE(values<Row>({
        {"moved-in-time", [](AgendaBuilder& a) { slot_of(a, 1).start += 30min; }},
        {"moved-in-time", [](AgendaBuilder& a) { slot_of(a, 1).duration += 5min; }},
        {"moved-in-room", [](AgendaBuilder& a) { slot_of(a, 0).room = {"attic"}; }},
        {"retitled", [](AgendaBuilder& a) { session_of(a, 1).title = "Restores"; }},
        {"people-changed", [](AgendaBuilder& a) { session_of(a, 0).people.push_back({{"ada-martin"}}); }},
        {"cancelled", [](AgendaBuilder& a) { session_of(a, 1).status = SessionStatus::cancelled; }},
        {"added", [](AgendaBuilder& a) { a.slot("2022-09-03T14:00", 30, "New", "Hall"); }},
        {"removed", [](AgendaBuilder& a) { a.agenda().slots.erase(a.agenda().slots.begin()); }},
    }));
    AgendaBuilder after = morning();
    row.change(after);
    CHECK(told(compare(*morning().build(), *after.build())) == row.kind);
}

TEST_CASE("a session that takes place after all is restored") {
    AgendaBuilder before = morning();
    session_of(before, 1).status = SessionStatus::cancelled;
    CHECK(told(compare(*before.build(), *morning().build())) == "restored");
}

TEST_CASE("a slot that moved in time and room gives both, with its old and new place") {
    AgendaBuilder after = morning();
    slot_of(after, 0).start += 4h;
    slot_of(after, 0).room = {"attic"};
    const Difference difference = compare(*morning().build(), *after.build());
    CHECK(told(difference) == "moved-in-time moved-in-room");
    CHECK(difference.changes[0].before == 0U);
    CHECK(difference.changes[0].after == 2U);
}

TEST_CASE("where every id is another, sessions are known by title and people") {
    AgendaBuilder after = morning();
    for (Slot& slot : after.agenda().slots)
        slot.id.value += "-again";
    slot_of(after, 1).start += 30min;
    CHECK(told(compare(*morning().build(), *after.build())) == "moved-in-time");
    CHECK(kept_ids(*morning().build(), *after.build()).slots[2].id == SlotId{"slot-2"});
}

TEST_CASE("where ids and titles are others, sessions are known by their slot") {
    AgendaBuilder after = morning();
    for (Slot& slot : after.agenda().slots)
        slot.id.value += "-again";
    session_of(after, 2).title = "Quiet nights";
    const Difference difference = compare(*morning().build(), *after.build());
    CHECK(told(difference) == "retitled");
    CHECK(kept_ids(*morning().build(), *after.build()).slots[2].id == SlotId{"slot-3"});
}

TEST_CASE("a break put before others of its name is the one that was added, though ids shift") {
    AgendaBuilder before;
    before.slot("2022-09-03T10:00", 15, "Pause").slot("2022-09-03T15:00", 15, "Pause");
    AgendaBuilder after;
    after.slot("2022-09-03T10:00", 15, "Pause")
        .slot("2022-09-03T12:00", 15, "Pause")
        .slot("2022-09-03T15:00", 15, "Pause");
    const Difference difference = compare(*before.build(), *after.build());
    CHECK(told(difference) == "added");
    CHECK(difference.changes[0].after == 1U);
    const Agenda kept = kept_ids(*before.build(), *after.build());
    CHECK(kept.slots[0].id == before.agenda().slots[0].id);
    CHECK(kept.slots[2].id == before.agenda().slots[1].id);
    CHECK(kept.slots[1].id != kept.slots[2].id);
}

TEST_CASE("rooms and people are known by their names, not by their ids") {
    AgendaBuilder after = morning();
    for (Room& room : after.agenda().rooms)
        room.id.value += "-again";
    for (Slot& slot : after.agenda().slots)
        slot.room.value += "-again";
    CHECK(compare(*morning().build(), *after.build()).changes.empty());
}

TEST_CASE("ids that changed places go back to what they named") {
    AgendaBuilder after = morning();
    std::swap(slot_of(after, 1).id, slot_of(after, 2).id);
    CHECK(kept_ids(*morning().build(), *after.build()) == *morning().build());
}

TEST_CASE("changes are told by kind, then in order of start") {
    AgendaBuilder after = morning();
    slot_of(after, 0).start += 5h;
    slot_of(after, 1).start += 30min;
    after.slot("2022-09-03T08:00", 30, "Coffee", "Hall");
    const auto agenda = after.build();
    const Difference difference = compare(*morning().build(), *agenda);
    REQUIRE(told(difference) == "added moved-in-time moved-in-time");
    CHECK(agenda->slots[*difference.changes[1].after].start <
          agenda->slots[*difference.changes[2].after].start);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visit.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"

using namespace estrade;
using namespace std::chrono_literals;
using test::AgendaBuilder;

namespace {

AgendaBuilder morning() {
    AgendaBuilder agenda;
    agenda.slot("2022-09-03T09:00", 30, "Opening", "Hall")
        .slot("2022-09-03T10:00", 30, "Backups", "Hall", {"Ada Martin"})
        .slot("2022-09-03T10:30", 30, "Alerts", "Attic", {"Blaise Petit"})
        .slot("2022-09-03T12:00", 60, "Lunch", "Garden");
    return agenda;
}

Slot& slot_of(AgendaBuilder& agenda, std::size_t index) {
    return agenda.agenda().slots[index];
}

/// A visit in which some slots of an agenda are starred.
Visit visit_to(const AgendaBuilder& agenda, const std::vector<std::size_t>& starred) {
    Visit visit;
    for (const std::size_t index : starred)
        visit.slots.push_back({tell(*agenda.build(), agenda.build()->slots[index]), true, {}});
    visit.seen = outline(*agenda.build());
    return visit;
}

Visit carried(Visit visit, const AgendaBuilder& agenda) {
    visit.slots = carry_over(visit.slots, visit.seen, *agenda.build());
    return visit;
}

/// The titles of what is kept, with their starts.
std::vector<std::string> kept(const Visit& visit) {
    std::vector<std::string> all;
    for (const KeptSlot& slot : visit.slots)
        all.push_back(slot.slot.title + " in " + slot.slot.room);
    return all;
}

using Titles = std::vector<std::string>;

/// What became of each slot, in words.
std::vector<std::string> told(const std::vector<News>& all) {
    std::vector<std::string> lines;
    for (const News& news : all) {
        std::string line = news.starred ? "* " : "";
        line += (news.after ? news.after : news.before)->title + ':';
        for (const ChangeKind kind : news.kinds)
            line += ' ' + std::string(name_of(kind));
        lines.push_back(std::move(line));
    }
    return lines;
}

void renumber(AgendaBuilder& agenda) {
    for (Slot& slot : agenda.agenda().slots)
        slot.id.value = "new-" + slot.id.value;
}

} // namespace

TEST_CASE("a star follows its slot to another time, room, title or id") {
    AgendaBuilder newer = morning();
    slot_of(newer, 1).start += 45min;
    SECTION("by its id") {
        slot_of(newer, 1).room = slot_of(newer, 2).room;
        newer.agenda().sessions[1].title = "Backups, again";
        CHECK(kept(carried(visit_to(morning(), {1}), newer)) == Titles{"Backups, again in Attic"});
    }
    SECTION("by its title") {
        renumber(newer);
        CHECK(kept(carried(visit_to(morning(), {1}), newer)) == Titles{"Backups in Hall"});
    }
    SECTION("by its place in time") {
        renumber(newer);
        slot_of(newer, 1).start -= 45min;
        newer.agenda().sessions[1].title = "Restoring";
        CHECK(kept(carried(visit_to(morning(), {1}), newer)) == Titles{"Restoring in Hall"});
    }
}

TEST_CASE("a star stays with its slot where ids count slots, and one was put in before it") {
    AgendaBuilder newer = morning();
    newer.slot("2022-09-03T09:30", 30, "Welcome", "Hall");
    slot_of(newer, 4).id = slot_of(newer, 1).id;
    slot_of(newer, 1).id = {"slot-9"};
    CHECK(kept(carried(visit_to(morning(), {1}), newer)) == Titles{"Backups in Hall"});
}

TEST_CASE("of slots with one title, a star stays with its own") {
    AgendaBuilder older = morning();
    older.slot("2022-09-04T12:00", 60, "Lunch", "Garden");
    AgendaBuilder newer = older;
    renumber(newer);
    slot_of(newer, 4).start += 15min;
    const Visit visit = carried(visit_to(older, {4}), newer);
    CHECK(visit.slots.front().slot.id == slot_of(newer, 4).id);
}

TEST_CASE("the star of a slot that is gone stays, for when it comes back") {
    AgendaBuilder without = morning();
    without.agenda().slots.erase(without.agenda().slots.begin() + 1);
    const Visit visit = carried(visit_to(morning(), {1}), without);
    CHECK(kept(visit) == Titles{"Backups in Hall"});
    AgendaBuilder back = morning();
    renumber(back);
    CHECK(carried(visit, back).slots.front().slot.id == slot_of(back, 1).id);
}

TEST_CASE("the star of a slot that is gone does not go to a slot that was given its id") {
    AgendaBuilder newer = morning();
    newer.agenda().slots.erase(newer.agenda().slots.begin() + 1);
    slot_of(newer, 1).id = morning().agenda().slots[1].id;
    const Visit visit = carried(visit_to(morning(), {1}), newer);
    CHECK(kept(visit) == Titles{"Backups in Hall"});
    CHECK_FALSE(visit.is_starred(slot_of(newer, 1).id));
    const std::vector<News> news = news_of(visit, *newer.build());
    REQUIRE(told(news) == Titles{"* Backups: removed"});
    CHECK(visit.is_starred(news.front().id()));
    AgendaBuilder back = morning();
    renumber(back);
    CHECK(carried(visit, back).is_starred(slot_of(back, 1).id));
}

TEST_CASE("what was starred or seen and is there no more is told of, each once") {
    AgendaBuilder newer = morning();
    newer.agenda().slots.erase(newer.agenda().slots.begin() + 1, newer.agenda().slots.begin() + 3);
    const Visit visit = carried(visit_to(morning(), {1, 3}), newer);
    const std::vector<ToldSlot> gone = gone_from(*newer.build(), visit, news_of(visit, *newer.build()));
    REQUIRE(gone.size() == 2);
    CHECK(gone[0].title == "Backups");
    CHECK(gone[1].title == "Alerts");
}

TEST_CASE("slots are kept in order of time, each once") {
    const AgendaBuilder agenda = morning();
    const Visit visit = visit_to(agenda, {1, 3});
    const KeptSlot opening{tell(*agenda.build(), agenda.build()->slots[0]), true, {}};
    CHECK(changed(changed(visit.slots, {}, {opening}), {}, {opening}) == visit_to(agenda, {0, 1, 3}).slots);
    CHECK(changed(visit.slots, {visit.slots[0]}, {}) == visit_to(agenda, {3}).slots);
}

TEST_CASE("nothing is news the first time, nor in a version that tells the same under other ids") {
    Visit first;
    CHECK(news_of(first, *morning().build()).empty());
    AgendaBuilder same = morning();
    renumber(same);
    CHECK(news_of(carried(visit_to(morning(), {1}), same), *same.build()).empty());
}

TEST_CASE("news begin with what is starred, then come moves, what is off, what is new, and the rest") {
    AgendaBuilder newer = morning();
    slot_of(newer, 0).start += 10min;
    slot_of(newer, 0).room = slot_of(newer, 3).room;
    newer.agenda().sessions[1].status = SessionStatus::cancelled;
    newer.agenda().sessions[2].title = "Alarms";
    slot_of(newer, 3).start += 15min;
    newer.slot("2022-09-03T16:00", 30, "Party", "Garden");
    const Visit visit = carried(visit_to(morning(), {3}), newer);
    CHECK(told(news_of(visit, *newer.build())) ==
          Titles{"* Lunch: moved-in-time", "Opening: moved-in-time moved-in-room", "Backups: cancelled",
                 "Party: added", "Alarms: retitled"});
}

TEST_CASE("news tell what was and what is") {
    AgendaBuilder newer = morning();
    slot_of(newer, 0).start += 10min;
    newer.agenda().slots.erase(newer.agenda().slots.begin() + 3);
    const std::vector<News> news = news_of(carried(visit_to(morning(), {}), newer), *newer.build());
    REQUIRE(news.size() == 2);
    CHECK(news[0].after->start - news[0].before->start == 10min);
    CHECK(news[1].before->title == "Lunch");
    CHECK_FALSE(news[1].after);
}

TEST_CASE("a move tells of the conflicts that it makes in one's own agenda, and of no others") {
    AgendaBuilder older = morning();
    older.slot("2022-09-03T12:30", 60, "Lunch talk", "Hall");
    AgendaBuilder newer = older;
    slot_of(newer, 1).start += 2h + 15min; // the talk of 10:00, to 12:15
    SECTION("with slots that it is now at the same time as") {
        const Visit visit = carried(visit_to(older, {1, 3}), newer);
        CHECK(news_of(visit, *newer.build()).front().conflicts == std::vector{slot_of(newer, 3).id});
    }
    SECTION("not with what was in conflict before") {
        slot_of(newer, 3).start += 5min;
        const Visit visit = carried(visit_to(older, {3, 4}), newer);
        CHECK(news_of(visit, *newer.build()).front().conflicts.empty());
    }
    SECTION("not with what is cancelled, nor with what is not starred") {
        newer.agenda().sessions[3].status = SessionStatus::cancelled;
        const Visit visit = carried(visit_to(older, {1, 3}), newer);
        for (const News& news : news_of(visit, *newer.build()))
            CHECK(news.conflicts.empty());
    }
}

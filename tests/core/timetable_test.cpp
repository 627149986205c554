// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/timetable.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

/// A plan, in Europe/Paris unless told: a slot is its room, start and end, and has a session of the same
/// name.
class Plan {
public:
    explicit Plan(const std::string& name = "Europe/Paris") { agenda_->event.zone = zone(name); }

    Plan& slot(const std::string& name, const std::string& room, const std::string& start,
               const std::string& end, SessionStatus status = SessionStatus::confirmed) {
        const auto& zone = agenda_->event.zone;
        if (std::none_of(agenda_->rooms.begin(), agenda_->rooms.end(),
                         [&](const Room& r) { return r.id.value == room; }))
            agenda_->rooms.push_back({{room}, room, {}});
        Session session;
        session.id.value = name;
        session.status = status;
        agenda_->sessions.push_back(session);
        Slot slot;
        slot.id.value = name;
        slot.room.value = room;
        slot.session.value = name;
        slot.start = at(start, zone);
        slot.duration = at(end, zone) - slot.start;
        agenda_->slots.push_back(slot);
        return *this;
    }
    [[nodiscard]] Timetable timetable() const {
        sort_slots(*agenda_);
        return Timetable(agenda_);
    }

private:
    std::shared_ptr<Agenda> agenda_ = std::make_shared<Agenda>();
};

/// "Main running: a b, next c"
std::string told(const RoomState& state) {
    std::string text = state.room->name + " " + std::string(name_of(state.phase));
    for (const Slot* slot : state.running)
        text += (slot == state.running.front() ? ": " : " ") + slot->id.value;
    return state.next == nullptr ? text : text + ", next " + state.next->id.value;
}

std::string told(const Timetable& timetable, const std::string& local) {
    std::string text;
    for (const RoomState& state : timetable.states(at(local, timetable.agenda().event.zone)))
        text += (text.empty() ? "" : "; ") + told(state);
    return text;
}

struct Row {
    const char* at;
    const char* told;
};

} // namespace

TEST_CASE("a room goes from before through its slots and gaps to after") {
    const Timetable plan = Plan()
                               .slot("a", "Main", "2020-09-30T19:00", "2020-09-30T19:10")
                               .slot("b", "Main", "2020-09-30T19:10", "2020-09-30T19:25")
                               .slot("c", "Main", "2020-09-30T19:40", "2020-09-30T20:00")
                               .timetable();
    const auto row = GENERATE(values<Row>({
        {"2020-09-29T19:05", "Main before, next a"},
        {"2020-09-30T18:59:59.999", "Main before, next a"},
        {"2020-09-30T19:00", "Main running: a, next b"},
        {"2020-09-30T19:09:59.999", "Main running: a, next b"},
        {"2020-09-30T19:10", "Main running: b, next c"},
        {"2020-09-30T19:25", "Main between, next c"},
        {"2020-09-30T19:39:59.999", "Main between, next c"},
        {"2020-09-30T19:40", "Main running: c"},
        {"2020-09-30T20:00", "Main after"},
        {"2021-01-01T00:00", "Main after"},
    }));
    INFO(row.at);
    CHECK(told(plan, row.at) == row.told);
}

TEST_CASE("slots that overlap in one room are all told, and the last to start is current") {
    const Timetable plan = Plan()
                               .slot("long", "Main", "2020-09-30T19:00", "2020-09-30T20:00")
                               .slot("short", "Main", "2020-09-30T19:10", "2020-09-30T19:20")
                               .slot("twin", "Main", "2020-09-30T19:10", "2020-09-30T19:20")
                               .timetable();
    const auto row = GENERATE(values<Row>({
        {"2020-09-30T19:05", "Main running: long, next short"},
        {"2020-09-30T19:10", "Main running: long short twin"},
        {"2020-09-30T19:20", "Main running: long"},
        {"2020-09-30T20:00", "Main after"},
    }));
    INFO(row.at);
    CHECK(told(plan, row.at) == row.told);
    CHECK(plan.state(0, at("2020-09-30T17:15Z")).current()->id.value == "twin");
    CHECK(plan.state(0, at("2020-09-30T16:00Z")).current() == nullptr);
}

TEST_CASE("parallel rooms each have their own state, in the agenda's order") {
    const Timetable plan = Plan()
                               .slot("hike", "Out", "2022-09-03T14:00", "2022-09-03T18:00")
                               .slot("climb", "Wall", "2022-09-03T14:30", "2022-09-03T17:00")
                               .slot("games", "Bar", "2022-09-03T15:00", "2022-09-03T16:00")
                               .timetable();
    CHECK(plan.room_count() == 3);
    CHECK(told(plan, "2022-09-03T14:45") == "Out running: hike; Wall running: climb; Bar before, next games");
    CHECK(told(plan, "2022-09-03T17:30") == "Out running: hike; Wall after; Bar after");
}

TEST_CASE("between days comes what follows, and a night runs past midnight") {
    const Timetable plan = Plan()
                               .slot("party", "Main", "2022-09-03T22:00", "2022-09-04T01:00")
                               .slot("brunch", "Main", "2022-09-04T10:00", "2022-09-04T11:00")
                               .timetable();
    CHECK(told(plan, "2022-09-04T00:00") == "Main running: party, next brunch");
    CHECK(told(plan, "2022-09-04T01:00") == "Main between, next brunch");
    CHECK(plan.span() == Interval{at("2022-09-03T20:00Z"), at("2022-09-04T09:00Z")});
}

TEST_CASE("a slot across a change of clocks runs for the time that passes") {
    const Timetable autumn = Plan().slot("night", "Main", "2020-10-25T01:00", "2020-10-25T04:00").timetable();
    CHECK(autumn.agenda().slots[0].duration == 4h);
    CHECK(told(autumn, "2020-10-25T02:30+02:00") == "Main running: night");
    CHECK(told(autumn, "2020-10-25T02:30+01:00") == "Main running: night");
    CHECK(told(autumn, "2020-10-25T04:00") == "Main after");
    const Timetable spring = Plan().slot("night", "Main", "2020-03-29T01:00", "2020-03-29T04:00").timetable();
    CHECK(spring.agenda().slots[0].duration == 2h);
    CHECK(told(spring, "2020-03-29T03:59") == "Main running: night");
}

TEST_CASE("changes of clocks of any size, missing days and odd offsets change no state") {
    struct Night {
        const char* zone;
        const char* start;
        const char* end;
        std::vector<Row> rows;
    };
    const auto night = GENERATE(values<Night>({
        {"Europe/Paris",
         "2020-10-25T02:30+02:00", // 02:30 for the first time, until 02:30 for the second
         "2020-10-25T02:30+01:00",
         {{"2020-10-25T02:29+02:00", "Main before, next night"},
          {"2020-10-25T02:59+02:00", "Main running: night"},
          {"2020-10-25T02:29+01:00", "Main running: night"},
          {"2020-10-25T02:30+01:00", "Main after"}}},
        {"Europe/Paris",
         "2020-03-29T01:30",
         "2020-03-29T03:30", // an hour later
         {{"2020-03-29T01:59:59", "Main running: night"},
          {"2020-03-29T03:00", "Main running: night"},
          {"2020-03-29T03:30", "Main after"}}},
        {"Australia/Lord_Howe",
         "2021-04-04T01:40+11:00",
         "2021-04-04T01:40+10:30", // half an hour later
         {{"2021-04-04T01:59+11:00", "Main running: night"},
          {"2021-04-04T01:39+10:30", "Main running: night"},
          {"2021-04-04T01:40+10:30", "Main after"}}},
        {"Pacific/Apia",
         "2011-12-29T23:30",
         "2011-12-31T00:30", // an hour later
         {{"2011-12-29T23:59:59", "Main running: night"},
          {"2011-12-31T00:00", "Main running: night"},
          {"2011-12-31T00:30", "Main after"}}},
        {"Asia/Kathmandu",
         "2022-09-03T23:45",
         "2022-09-04T00:15",
         {{"2022-09-03T17:59:59Z", "Main before, next night"},
          {"2022-09-04T00:00", "Main running: night"},
          {"2022-09-03T18:30Z", "Main after"}}},
    }));
    const Timetable plan = Plan(night.zone).slot("night", "Main", night.start, night.end).timetable();
    for (const Row& row : night.rows) {
        INFO(night.zone << ' ' << row.at);
        CHECK(told(plan, row.at) == row.told);
    }
}

TEST_CASE("over several days a room rests between them and ends with the last") {
    const Timetable plan = Plan()
                               .slot("one", "Main", "2022-09-03T09:00", "2022-09-03T18:00")
                               .slot("two", "Main", "2022-09-04T09:00", "2022-09-04T18:00")
                               .slot("late", "Attic", "2022-09-05T00:00", "2022-09-05T04:59")
                               .timetable();
    const auto row = GENERATE(values<Row>({
        {"2022-09-03T08:59", "Main before, next one; Attic before, next late"},
        {"2022-09-03T18:00", "Main between, next two; Attic before, next late"},
        {"2022-09-04T05:00", "Main between, next two; Attic before, next late"},
        {"2022-09-04T17:59:59.999", "Main running: two; Attic before, next late"},
        {"2022-09-04T18:00", "Main after; Attic before, next late"},
        {"2022-09-05T00:00", "Main after; Attic running: late"},
        {"2022-09-05T04:59", "Main after; Attic after"},
    }));
    INFO(row.at);
    CHECK(told(plan, row.at) == row.told);
}

TEST_CASE("a slot without length never runs, but comes next") {
    const Timetable plan = Plan()
                               .slot("doors", "Main", "2020-09-30T19:00", "2020-09-30T19:00")
                               .slot("talk", "Main", "2020-09-30T19:10", "2020-09-30T19:20")
                               .timetable();
    CHECK(told(plan, "2020-09-30T18:50") == "Main before, next doors");
    CHECK(told(plan, "2020-09-30T19:00") == "Main between, next talk");
}

TEST_CASE("a cancelled session runs in no room, and a room with nothing else is not told of") {
    const Timetable plan =
        Plan()
            .slot("talk", "Main", "2020-09-30T19:00", "2020-09-30T19:10")
            .slot("gone", "Main", "2020-09-30T19:10", "2020-09-30T19:20", SessionStatus::cancelled)
            .slot("lost", "Attic", "2020-09-30T19:10", "2020-09-30T19:20", SessionStatus::cancelled)
            .slot("maybe", "Main", "2020-09-30T19:20", "2020-09-30T19:30", SessionStatus::tentative)
            .timetable();
    CHECK(told(plan, "2020-09-30T19:05") == "Main running: talk, next maybe");
    CHECK(told(plan, "2020-09-30T19:15") == "Main between, next maybe");
    CHECK(plan.next_change(at("2020-09-30T17:10Z")) == at("2020-09-30T17:20Z"));
}

TEST_CASE("the next change is the next start or end of any room") {
    const Timetable plan = Plan()
                               .slot("a", "Main", "2020-09-30T19:00", "2020-09-30T19:10")
                               .slot("b", "Attic", "2020-09-30T19:05", "2020-09-30T19:10")
                               .timetable();
    CHECK(plan.next_change(at("2020-09-30T10:00Z")) == at("2020-09-30T17:00Z"));
    CHECK(plan.next_change(at("2020-09-30T17:00Z")) == at("2020-09-30T17:05Z"));
    CHECK(plan.next_change(at("2020-09-30T17:05Z")) == at("2020-09-30T17:10Z"));
    CHECK(plan.next_change(at("2020-09-30T17:10Z")) == std::nullopt);
}

TEST_CASE("an empty plan has no rooms, no span and no change") {
    const Timetable plan(std::make_shared<Agenda>());
    CHECK(plan.room_count() == 0);
    CHECK(plan.states({}).empty());
    CHECK_FALSE(plan.span());
    CHECK_FALSE(plan.next_change({}));
}

TEST_CASE("a timetable leads from slots to sessions, rooms, tracks and people") {
    auto agenda = std::make_shared<Agenda>();
    agenda->rooms = {{{"r"}, "Main", {}}};
    agenda->tracks = {{{"t"}, "Talks", {}}};
    agenda->people = {{{"z"}, "Zoe", {}, {}, {}, {}}, {{"a"}, "Ada", {}, {}, {}, {}}};
    Session session;
    session.id.value = "s";
    session.track.value = "t";
    agenda->sessions = {session};
    Slot slot;
    slot.room.value = "r";
    slot.session.value = "s";
    Slot open;
    open.room.value = "r";
    open.open = true;
    agenda->slots = {slot, open};
    const Timetable plan(agenda);
    CHECK(plan.session(agenda->slots[0]) == &agenda->sessions[0]);
    CHECK(plan.session(agenda->slots[1]) == nullptr);
    CHECK(plan.room(agenda->slots[1]) == &agenda->rooms[0]);
    CHECK(plan.track(agenda->sessions[0]) == &agenda->tracks[0]);
    CHECK(plan.person({"a"}) == &agenda->people[1]);
    CHECK(plan.person({"z"}) == &agenda->people[0]);
    CHECK(plan.person({"b"}) == nullptr);
}

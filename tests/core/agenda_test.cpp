// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/agenda/names.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace std::chrono_literals;

TEST_CASE("ids are made of names") {
    CHECK(slug("Mathieu Tortuyaux", "person") == "mathieu-tortuyaux");
    CHECK(slug("  L’été — à Chambéry !", "x") == "l-ete-a-chambery");
    CHECK(slug("日本語", "session") == "session");
    CHECK(slug("", "room") == "room");
    CHECK(slug(std::string(500, 'a'), "x").size() == 60);
    SlugMaker ids{"session"};
    CHECK(ids("Pause") == "pause");
    CHECK(ids("Pause") == "pause-2");
    CHECK(ids("Pause 2") == "pause-2-2");
    CHECK(ids("Pause") == "pause-3");
}

TEST_CASE("slots are sorted by start, then room, and sessions by their first slot") {
    Agenda agenda;
    agenda.rooms = {{{"main"}, "Main", {}}, {{"attic"}, "Attic", {}}};
    for (const char* id : {"never", "third", "second", "first"}) {
        Session session;
        session.id.value = id;
        agenda.sessions.push_back(session);
    }
    const auto add = [&](const char* session, const char* room, Duration start) {
        Slot slot;
        slot.session.value = session;
        slot.room.value = room;
        slot.start = Instant{start};
        agenda.slots.push_back(slot);
    };
    add("third", "main", 2h);
    add("second", "attic", 1h);
    add("first", "main", 1h);
    add("first", "attic", 3h);
    sort_slots(agenda);
    std::string order;
    for (const Slot& slot : agenda.slots)
        order += slot.session.value + " ";
    CHECK(order == "first second third first ");
    order.clear();
    for (const Session& session : agenda.sessions)
        order += session.id.value + " ";
    CHECK(order == "first second third never ");
}

TEST_CASE("the words for the model's values are each once and lead back to them") {
    const auto check = [](auto any) {
        for (const auto& entry : names_of(any))
            CHECK(value_of<decltype(any)>(entry.name) == entry.value);
        CHECK_FALSE(value_of<decltype(any)>("no such word"));
    };
    check(SessionKind{});
    check(SessionStatus{});
    check(Role{});
    check(Resource::Kind{});
    check(Resource::State{});
    CHECK(name_of(SessionKind::qa) == "q&a");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/visit_store.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/folder.h"
#include "tests/support/random_agenda.h"
#include "tests/support/real_agendas.h"

#include <fstream>
#include <future>

using namespace estrade;

namespace {

KeptSlot kept(const std::string& id, const std::string& title = "A talk", int hour = 10) {
    return {
        {{id}, title, {"Ada", "Grace"}, Instant{std::chrono::hours{hour}}, std::chrono::minutes{20}, "Hall"},
        true,
        {}};
}

using Slots = std::vector<KeptSlot>;

} // namespace

TEST_CASE("what is kept is there when the file is opened again, in order of time") {
    const test::Folder folder;
    const auto file = folder.path() / "deep" / "visit.sqlite";
    {
        auto store = VisitStore::open(file);
        REQUIRE(store);
        REQUIRE(store->change({}, {kept("b", "Été", 12), kept("a")}));
        REQUIRE(store->change({}, {kept("c", "Late", 20)}));
        REQUIRE(store->change({kept("c")}, {}));
    }
    auto store = VisitStore::open(file);
    REQUIRE(store);
    CHECK(store->slots() == Slots{kept("a"), kept("b", "Été", 12)});
}

TEST_CASE("a note stays with its slot, starred or not") {
    const test::Folder folder;
    const auto file = folder.path() / "visit.sqlite";
    KeptSlot noted = kept("a");
    noted.starred = false;
    noted.note = "Ask about “restores” — 2 min";
    REQUIRE(VisitStore::open(file)->change({}, {noted}));
    CHECK(VisitStore::open(file)->slots() == Slots{noted});
}

TEST_CASE("own entries are there when the file is opened again, in order of time") {
    const test::Folder folder;
    const auto file = folder.path() / "visit.sqlite";
    const OwnEntry lunch{"l", "Lunch", Instant{std::chrono::hours{12}}, std::chrono::minutes{45}};
    const OwnEntry train{"t", "Train", Instant{std::chrono::hours{18}}, std::chrono::minutes{90}};
    const OwnEntry gone{"g", "Gone", Instant{std::chrono::hours{8}}, std::chrono::minutes{5}};
    {
        auto store = VisitStore::open(file);
        REQUIRE(store);
        for (const OwnEntry& entry : {train, gone, lunch})
            REQUIRE(store->put_entry(entry));
        REQUIRE(store->remove_entry("g"));
    }
    CHECK(VisitStore::open(file)->entries() == std::vector{lunch, train});
}

TEST_CASE("a program is told what others wrote, once, and not what it wrote itself") {
    const test::Folder folder;
    auto one = VisitStore::open(folder.path() / "visit.sqlite");
    auto two = VisitStore::open(folder.path() / "visit.sqlite");
    REQUIRE(one);
    REQUIRE(two);
    CHECK_FALSE(one->written_elsewhere());
    REQUIRE(two->change({}, {kept("a")}));
    CHECK(one->written_elsewhere());
    CHECK_FALSE(one->written_elsewhere());
    CHECK_FALSE(two->written_elsewhere());
}

TEST_CASE("two programs may keep things at once") {
    const test::Folder folder;
    auto one = VisitStore::open(folder.path() / "visit.sqlite");
    auto two = VisitStore::open(folder.path() / "visit.sqlite");
    REQUIRE((one && two));
    REQUIRE(one->change({}, {kept("a")}));
    REQUIRE(two->change({}, {kept("b")}));
    CHECK(one->slots()->size() == 2);
}

TEST_CASE("programs that start at once make one file, and each opens it") {
    for (int round = 0; round < 50; ++round) {
        const test::Folder folder;
        const auto file = folder.path() / "visit.sqlite";
        std::vector<std::future<std::string>> openings(8);
        for (auto& opening : openings)
            opening = std::async(std::launch::async, [&] {
                const auto store = VisitStore::open(file);
                return store ? std::string() : store.error().english();
            });
        for (auto& opening : openings)
            CHECK(opening.get() == "");
    }
}

TEST_CASE("a file that is no such store is refused and left as it is") {
    const test::Folder folder;
    const auto file = folder.path() / "visit.sqlite";
    std::ofstream(file) << "these are no stars, but a letter of some length";
    CHECK_FALSE(VisitStore::open(file));
    std::string text;
    std::getline(std::ifstream(file), text);
    CHECK(text == "these are no stars, but a letter of some length");
    CHECK_FALSE(VisitStore::open("/proc/nowhere/visit.sqlite"));
}

TEST_CASE("the version last seen is there again, and nothing in it looks changed") {
    const test::Folder folder;
    const auto file = folder.path() / "visit.sqlite";
    auto store = VisitStore::open(file);
    REQUIRE(store);
    CHECK(store->seen() == std::nullopt);
    for (unsigned seed = 0; seed < 50; ++seed) {
        const Agenda agenda = test::random_agenda(seed);
        REQUIRE(store->set_seen(outline(agenda)));
        const auto seen = store->seen();
        REQUIRE(seen);
        INFO(seed);
        CHECK(compare(*seen, agenda).changes.empty());
        CHECK(store->seen(outline(agenda)) == seen);
        CHECK(store->seen(outline(test::random_agenda(seed + 1))) == seen);
    }
}

TEST_CASE("of real schedules too, nothing in the version last seen looks changed") {
    ESTRADE_NEEDS_CORPUS();
    const test::Folder folder;
    auto store = VisitStore::open(folder.path() / "visit.sqlite");
    REQUIRE(store);
    test::each_real_agenda([&](const Agenda& agenda, const auto&) {
        REQUIRE(store->set_seen(outline(agenda)));
        const auto again = store->seen();
        REQUIRE(again);
        CHECK(compare(*again, agenda).changes.empty());
    });
}

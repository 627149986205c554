// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/action_json.h"
#include "core/store/action_store.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"

#include <csignal>
#include <fstream>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace estrade;
using namespace std::chrono_literals;

namespace {

std::vector<Change> one_of_each() {
    const SlotId slot{"slot-é"};
    return {change::Start{slot},
            change::Next{slot, "talk"},
            change::Finish{},
            change::Pause{},
            change::Resume{},
            change::Adjust{slot, -90s},
            change::Delay{5min},
            change::Skip{slot},
            change::Insert{slot, SlotId{"b"}, 5min, "Title \"x\"\n", {"Ana", "Bo"}, SessionKind::break_},
            change::Edit{slot, "T", {"P"}},
            change::Reorder{slot, SlotId{"b"}},
            change::Move{slot, RoomId{"annex"}},
            change::Cancel{slot},
            change::Message{"Micro !", MessageLevel::flash},
            change::Blackout{false},
            change::Publish{},
            change::HandOver{false},
            change::Release{},
            change::TakeUp{},
            change::SignUp{slot, "t", "Ana", "Un", 5min},
            change::SkipTalk{slot, "t"},
            change::ReorderTalk{slot, "t", "u"},
            change::Undo{{"device", 7}},
            change::Redo{{"device", 8}}};
}

Action action(std::uint64_t number, std::vector<Change> changes = {change::Next{}}) {
    return {{"here", number},
            number,
            {Instant{1h * static_cast<int>(number)}, "boot", 7ms},
            RoomId{"hall"},
            std::move(changes)};
}

} // namespace

TEST_CASE("every change reads back from JSON as it was written") {
    const std::vector<Change> changes = one_of_each();
    REQUIRE(changes.size() == std::variant_size_v<Change>);
    for (std::size_t i = 0; i < changes.size(); ++i)
        CHECK(changes[i].index() == i);
    const auto back = changes_from_json(to_json(changes));
    REQUIRE(back.has_value());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        INFO(name_of(changes[i]));
        CHECK(back->at(i) == changes[i]);
    }
}

TEST_CASE("JSON that is no list of known changes is refused with a reason") {
    CHECK(changes_from_json("").error() == "this is no list of changes");
    CHECK(changes_from_json("[{\"do\":\"explode\"}]").error() == "'explode' is no change this version knows");
    CHECK(changes_from_json("[{}]").error() == "a change does not say what it does");
    CHECK(changes_from_json("[3]").error() == "a change does not say what it does");
    CHECK(changes_from_json(std::string(100000, '[')).error() == "this is no list of changes");
}

TEST_CASE("a store gives back what was appended, also when it is opened again") {
    const test::Folder folder;
    {
        auto store = ActionStore::open(folder.path() / "event" / "log.sqlite");
        REQUIRE(store.has_value());
        REQUIRE(store->append(action(1, one_of_each())).has_value());
        REQUIRE(store->append(action(2)).has_value());
        REQUIRE(store->append(action(2)).has_value());
    }
    auto store = ActionStore::open(folder.path() / "event" / "log.sqlite");
    REQUIRE(store.has_value());
    const auto news = store->read_new();
    REQUIRE(news.has_value());
    CHECK(news->actions == std::vector<Action>{action(1, one_of_each()), action(2)});
    CHECK(store->read_new()->actions.empty());
}

TEST_CASE("two stores on one file see each other's actions") {
    const test::Folder folder;
    auto one = ActionStore::open(folder.path() / "log.sqlite");
    auto two = ActionStore::open(folder.path() / "log.sqlite");
    REQUIRE(one->append(action(1)).has_value());
    CHECK(two->read_new()->actions.size() == 1);
    Action other = action(1);
    other.id.device = "there";
    REQUIRE(two->append(other).has_value());
    CHECK(one->read_new()->actions.size() == 2);
}

TEST_CASE("a file that is no store, or a newer one's, is refused and left as it is") {
    const test::Folder folder;
    const auto file = folder.path() / "log.sqlite";
    SECTION("no store") {
        std::ofstream(file) << std::string(5000, 'x');
        CHECK(ActionStore::open(file).error().english().find("not a database") != std::string::npos);
        CHECK(std::filesystem::file_size(file) == 5000);
    }
    SECTION("a newer one") {
        { (void)ActionStore::open(file); }
        sqlite3* raw = nullptr;
        sqlite3_open(file.c_str(), &raw);
        sqlite3_exec(raw, "PRAGMA user_version = 9", nullptr, nullptr, nullptr);
        sqlite3_close(raw);
        CHECK(ActionStore::open(file).error().english().find("newer version") != std::string::npos);
    }
}

TEST_CASE("a row that is not understood is told, and hides no other") {
    const test::Folder folder;
    const auto file = folder.path() / "log.sqlite";
    auto store = ActionStore::open(file);
    REQUIRE(store->append(action(1)).has_value());
    REQUIRE(store->append(action(2)).has_value());
    sqlite3* raw = nullptr;
    sqlite3_open(file.c_str(), &raw);
    sqlite3_exec(raw, "UPDATE action SET changes = '[{\"do\":\"fly\"}]' WHERE sequence = 1", nullptr, nullptr,
                 nullptr);
    sqlite3_close(raw);
    const auto news = store->read_new();
    REQUIRE(news.has_value());
    CHECK(news->unreadable == 1);
    CHECK(news->actions == std::vector<Action>{action(2)});
}

TEST_CASE("a full disk is told, and what was acknowledged stays") {
    const test::Folder folder;
    const auto file = folder.path() / "log.sqlite";
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{200'000, 200'000};
        setrlimit(RLIMIT_FSIZE, &limit);
        auto store = ActionStore::open(file);
        std::uint64_t number = 0;
        while (store && store->append(action(number + 1)))
            ++number;
        _exit(number > 10 && number < 200 ? static_cast<int>(number) : 255);
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) < 200);
    auto store = ActionStore::open(file);
    REQUIRE(store.has_value());
    CHECK(store->read_new()->actions.size() == static_cast<std::size_t>(WEXITSTATUS(status)));
}

TEST_CASE("a folder that cannot be written is told") {
    CHECK_FALSE(ActionStore::open("/proc/estrade/log.sqlite").has_value());
}

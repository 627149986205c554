// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/screen_roll.h"
#include "tests/support/catch.h"
#include "tests/support/folder.h"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace estrade;

namespace {

std::vector<std::size_t> sorted_roll(const std::filesystem::path& folder) {
    auto roll = actions_on_screens(folder);
    std::sort(roll.begin(), roll.end());
    return roll;
}

} // namespace

TEST_CASE("each screen tells how many actions it shows, until it closes") {
    const test::Folder folder;
    const auto roll = folder.path() / "event" / "screens";
    CHECK(actions_on_screens(roll).empty());

    std::optional<ScreenPresence> board(roll);
    const ScreenPresence stage(roll);
    CHECK(sorted_roll(roll) == std::vector<std::size_t>{0, 0});

    board->shows(12);
    stage.shows(7);
    CHECK(sorted_roll(roll) == std::vector<std::size_t>{7, 12});

    board.reset();
    CHECK(sorted_roll(roll) == std::vector<std::size_t>{7});
}

TEST_CASE("a screen whose process was killed is on the roll no more, and leaves no file") {
    const test::Folder folder;
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const ScreenPresence screen(folder.path());
        const char byte = 1;
        if (write(ready[1], &byte, 1) == 1)
            pause();
        _exit(1);
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    CHECK(actions_on_screens(folder.path()).size() == 1);

    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    CHECK(actions_on_screens(folder.path()).empty());
    CHECK(std::filesystem::is_empty(folder.path()));
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("where no screen can be put on the roll, there is none") {
    const test::Folder folder;
    const auto file = folder.path() / "file";
    std::ofstream(file) << "not a folder";
    const ScreenPresence screen(file / "screens");
    screen.shows(3);
    CHECK(actions_on_screens(file / "screens").empty());
}

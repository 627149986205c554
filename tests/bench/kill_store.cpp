// SPDX-License-Identifier: GPL-3.0-or-later
// kill_store [KILLS] [SEED]: kills a process that appends actions, at random instants, and looks each time
// whether what it had acknowledged is there. Prints one line; exits with 1 if anything was lost.
#include "core/store/action_store.h"
#include "tests/support/folder.h"

#include <cstdlib>
#include <iostream>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace estrade;

namespace {

[[noreturn]] void write_until_killed(const std::filesystem::path& file, int life, int acknowledge) {
    auto store = ActionStore::open(file);
    for (std::uint64_t number = 1; store; ++number) {
        Action action;
        action.id = {"life-" + std::to_string(life), number};
        action.changes = {change::Next{SlotId{"slot"}, ""}};
        if (!store->append(action) || write(acknowledge, &number, sizeof number) != sizeof number)
            break;
    }
    _exit(1);
}

/// The last number that was acknowledged, once the child is gone.
std::uint64_t last_acknowledged(int from) {
    std::uint64_t last = 0;
    std::uint64_t number = 0;
    while (read(from, &number, sizeof number) == sizeof number)
        last = number;
    return last;
}

} // namespace

int main(int argc, char** argv) {
    const int kills = argc > 1 ? std::atoi(argv[1]) : 1000;
    std::mt19937 draws(argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 1U);
    const test::Folder folder;
    const auto file = folder.path() / "log.sqlite";
    std::uint64_t acknowledged = 0;
    std::uint64_t lost = 0;
    int refused = 0;
    for (int life = 0; life < kills; ++life) {
        int ends[2];
        if (pipe(ends) != 0)
            return 2;
        const pid_t child = fork();
        if (child == 0) {
            close(ends[0]);
            write_until_killed(file, life, ends[1]);
        }
        close(ends[1]);
        usleep(static_cast<useconds_t>(draws() % 20'000));
        kill(child, SIGKILL);
        const std::uint64_t last = last_acknowledged(ends[0]);
        close(ends[0]);
        waitpid(child, nullptr, 0);
        acknowledged += last;

        auto store = ActionStore::open(file);
        const auto news = store ? store->read_new() : tl::unexpected(store.error());
        if (!news) {
            std::cerr << news.error().english() << '\n';
            ++refused;
            continue;
        }
        std::set<std::uint64_t> kept;
        for (const Action& action : news->actions)
            if (action.id.device == "life-" + std::to_string(life))
                kept.insert(action.id.sequence);
        for (std::uint64_t number = 1; number <= last; ++number)
            lost += kept.contains(number) ? 0 : 1;
    }
    std::cout << kills << " kills, " << acknowledged << " actions acknowledged, " << lost << " lost, "
              << refused << " restarts refused\n";
    return lost == 0 && refused == 0 ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace estrade::test {

std::int64_t nanoseconds(int clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

double now_ms() {
    return static_cast<double>(nanoseconds(CLOCK_MONOTONIC)) / 1e6;
}

Child::Child(std::vector<std::string> arguments) {
    std::vector<char*> argv;
    for (std::string& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    started_ = nanoseconds(CLOCK_MONOTONIC);
    pid_ = fork();
    if (pid_ == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        setenv("QT_QUICK_BACKEND", "software", 1);
        execv(argv[0], argv.data());
        _exit(126);
    }
    close(ends[1]);
    out_ = ends[0];
}

Child::~Child() {
    kill(pid_, SIGTERM);
    waitpid(pid_, nullptr, 0);
    close(out_);
}

std::optional<Frame> Child::frame(std::int64_t until) {
    std::size_t end = pending_.find('\n');
    while (end == std::string::npos) {
        const std::int64_t left = (until - nanoseconds(CLOCK_MONOTONIC)) / 1'000'000;
        pollfd ready{out_, POLLIN, 0};
        if (left <= 0 || poll(&ready, 1, static_cast<int>(left)) <= 0)
            return std::nullopt;
        std::array<char, 4096> bytes{};
        const ssize_t got = read(out_, bytes.data(), bytes.size());
        if (got <= 0)
            throw std::runtime_error("the program ended by itself");
        pending_.append(bytes.data(), static_cast<std::size_t>(got));
        end = pending_.find('\n');
    }
    long long steady = 0;
    long long wall = 0;
    std::sscanf(pending_.c_str(), "%lld %lld", &steady, &wall);
    pending_.erase(0, end + 1);
    return Frame{steady, wall};
}

double Child::cpu() const {
    clockid_t clock{};
    if (clock_getcpuclockid(pid_, &clock) != 0)
        throw std::runtime_error("no clock of the program's");
    return static_cast<double>(nanoseconds(clock)) / 1e6;
}

double Child::pss() const {
    std::ifstream in("/proc/" + std::to_string(pid_) + "/smaps_rollup");
    for (std::string word; in >> word;)
        if (double kilobytes = 0; word == "Pss:" && in >> kilobytes)
            return kilobytes / 1024;
    throw std::runtime_error("the program's memory cannot be read");
}

} // namespace estrade::test

// SPDX-License-Identifier: GPL-3.0-or-later
// measure_board [ROUNDS [SECONDS]]: the real program with 1,000 sessions, drawing 1920x1080 by software while
// its countdown runs, against a bare QML window; in turn, medians of all rounds.
#include "core/formats/yaml_writer.h"
#include "tests/bench/child.h"
#include "tests/bench/generated_agenda.h"
#include "tests/support/folder.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>
#include <time.h>

using namespace estrade;
using test::Child;
using test::Frame;

namespace {

constexpr std::int64_t second = 1'000'000'000;

struct Figures {
    std::vector<double> start; ///< ms, to the first frame
    std::vector<double> pss;   ///< MB
    std::vector<double> cpu;   ///< ms of processor time each second
    std::vector<double> edge;  ///< ms from the second's edge to its frame
    std::vector<double> wake;  ///< ms from the second's edge to a bare sleeper's waking
    int seconds = 0;           ///< watched
    int extra_frames = 0;      ///< beyond the first of each second
};

double at(std::vector<double> values, double share) {
    if (values.empty())
        return std::nan("");
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1,
                           static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

double median(const std::vector<double>& values) {
    return at(values, 0.5);
}

/// How late the machine wakes a thread that only waits for the second's edge.
void sleep_beside(int seconds, std::vector<double>& late) {
    for (std::int64_t edge = test::nanoseconds(CLOCK_REALTIME) / second + 1; seconds > 1; ++edge, --seconds) {
        const timespec when{edge, 0};
        clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &when, nullptr);
        late.push_back(static_cast<double>(test::nanoseconds(CLOCK_REALTIME) - edge * second) / 1e6);
    }
}

/// What was drawn in each second of the wall clock.
void watch(Child& child, int seconds, Figures& figures) {
    std::jthread sleeper(sleep_beside, seconds, std::ref(figures.wake));
    const std::int64_t until = test::nanoseconds(CLOCK_MONOTONIC) + seconds * second;
    std::int64_t last_second = 0;
    while (const auto frame = child.frame(until)) {
        const std::int64_t of = frame->wall / second;
        if (of == last_second)
            ++figures.extra_frames;
        else
            figures.edge.push_back(static_cast<double>(frame->wall % second) / 1e6);
        last_second = of;
    }
    figures.seconds += seconds;
}

void measure(const std::vector<std::string>& program, int seconds, Figures& figures) {
    Child child(program);
    const auto first = child.frame(child.started() + 60 * second);
    if (!first)
        throw std::runtime_error(program.front() + " drew nothing for a minute");
    figures.start.push_back(static_cast<double>(first->steady - child.started()) / 1e6);
    constexpr std::int64_t settles_in = 3 * second;
    while (child.frame(first->steady + settles_in)) {
    }
    const double before = child.cpu();
    watch(child, seconds, figures);
    figures.cpu.push_back((child.cpu() - before) / seconds);
    figures.pss.push_back(child.pss());
}

void print(const char* what, const char* unit, double value, double bare, double most) {
    std::printf("| %-44s | %7.1f %-2s | %7.1f %-2s | %5.2f | %4.1f |\n", what, value, unit, bare, unit,
                value / bare, most);
}

void print_against(const std::string& name, const Figures& board, const Figures& bare) {
    print((name + ": CPU a second").c_str(), "ms", median(board.cpu), median(bare.cpu), 2.0);
    print((name + ": PSS").c_str(), "MB", median(board.pss), median(bare.pss), 1.5);
    print((name + ": start to first frame").c_str(), "ms", median(board.start), median(bare.start), 2.0);
}

void print_edges(const std::string& name, const Figures& board) {
    std::printf(
        "%s: second's edge to pixels: median %.1f ms, p99 %.1f ms (a bare sleeper beside it: %.1f, %.1f); "
        "%zu frames in %d s, %d of them not the first of their second\n",
        name.c_str(), median(board.edge), at(board.edge, 0.99), median(board.wake), at(board.wake, 0.99),
        board.edge.size() + static_cast<std::size_t>(board.extra_frames), board.seconds, board.extra_frames);
}

} // namespace

int main(int argc, char** argv) {
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 20;
    const test::Folder folder;
    setenv("XDG_DATA_HOME", folder.path().c_str(), 1);
    const std::string agenda = folder.path() / "agenda.yaml";
    const Instant now = std::chrono::floor<Duration>(std::chrono::system_clock::now());
    // a session began five minutes ago, and two hours of the day are over
    std::ofstream(agenda) << write_yaml(test::generated_agenda(
        1000, 25, std::chrono::floor<std::chrono::minutes>(now) - std::chrono::minutes{125}));

    const std::vector<std::string> board{BENCH_BOARD, agenda, "--size", "1920x1080"};
    std::vector<std::string> one_room = board;
    one_room.insert(one_room.end(), {"--room", "Room 1"});
    Figures bare_figures;
    Figures board_figures;
    Figures room_figures;
    Figures browse_figures;
    const std::string programme = ESTRADE_CORPUS "/xml/fosdem_2026.xml";
    const bool has_programme = std::filesystem::exists(programme);
    for (int round = 0; round < rounds; ++round) {
        measure({BARE_WINDOW}, seconds, bare_figures);
        measure(board, seconds, board_figures);
        measure(one_room, seconds, room_figures);
        if (has_programme)
            measure({BENCH_BOARD, programme, "--view", "browse", "--size", "1920x1080"}, seconds,
                    browse_figures);
    }
    std::puts("| medians, 1,000 sessions                      | board      | bare       | ratio | most |");
    std::puts("|----------------------------------------------|-----------:|-----------:|------:|-----:|");
    print_against("one room's card", room_figures, bare_figures);
    print_against("25 rooms, a table", board_figures, bare_figures);
    if (has_programme)
        print_against("browse, FOSDEM 2026", browse_figures, bare_figures);
    std::puts("");
    print_edges("one room's card", room_figures);
    print_edges("25 rooms, a table", board_figures);
    if (has_programme)
        std::printf("browse, FOSDEM 2026: %zu frames in %d s in which nothing changed\n",
                    browse_figures.edge.size() + static_cast<std::size_t>(browse_figures.extra_frames),
                    browse_figures.seconds);
}

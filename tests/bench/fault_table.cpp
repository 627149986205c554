// SPDX-License-Identifier: GPL-3.0-or-later
// fault_table: what clock steps, daylight saving, midnight, pauses, restarts and suspends do to a countdown,
// on a fake machine, and, where libfaketime is installed, to the real program. Exits with 1 if a row does not
// hold.
#include "core/time/clock.h"
#include "core/time/iso.h"
#include "tests/support/corpus.h"
#include "tests/support/faults.h"
#include "tests/support/folder.h"

#include <cstdio>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

using namespace estrade;
using namespace std::chrono_literals;
using test::FaultRow;

namespace {

/// The real program, its log in a folder of its own, under a clock that libfaketime sets.
class Program {
public:
    /// The present is `start`; the plan has one slot from then on.
    Program(const std::string& start, int minutes)
        : started_(test::at(start, test::zone("Europe/Paris"))),
          offset_(started_ - std::chrono::floor<std::chrono::seconds>(SystemClock().now())) {
        std::ofstream(agenda()) << "estrade: 1\nevent: {title: Faults, date: " << start.substr(0, 10)
                                << ", timezone: Europe/Paris}\nagenda:\n  - " << start.substr(11)
                                << ": Talk\n"
                                << "    duration: " << minutes << "m\n";
    }

    void pass(Duration time) { offset_ += time; }
    void set_wall_clock(Duration by) {
        offset_ += by;
        set_ += by;
    }
    /// Time passes by leaps in what follows (the counter goes with the wall clock) or only by setting the
    /// clock.
    void only_the_wall_clock_moves() { counter_is_real_ = true; }

    void press(const std::string& action) const { (void)run("do", action); }

    /// When the slot ends, on a stopwatch that nothing disturbs.
    [[nodiscard]] Instant end() const {
        const auto report = nlohmann::json::parse(run("now", "--json"));
        const std::string ends = report["rooms"][0]["slot"]["ends"];
        return parse_iso_time(ends)->place(Zone()).instant - set_;
    }

private:
    [[nodiscard]] std::string agenda() const { return (folder_.path() / "agenda.yaml").string(); }

    [[nodiscard]] std::string run(const std::string& command, const std::string& rest) const {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(offset_).count();
        const std::string line = std::string("LD_PRELOAD='" FAKETIME_LIBRARY "' FAKETIME='") +
                                 (seconds < 0 ? "" : "+") + std::to_string(seconds) + "s' " +
                                 (counter_is_real_ ? "FAKETIME_DONT_FAKE_MONOTONIC=1 " : "") +
                                 "XDG_DATA_HOME='" + folder_.path().string() + "' '" ESTRADE_PROGRAM "' " +
                                 command + " '" + agenda() + "' " + rest;
        std::string output;
        FILE* pipe = popen(line.c_str(), "r");
        char buffer[4096];
        while (pipe != nullptr && std::fgets(buffer, sizeof buffer, pipe) != nullptr)
            output += buffer;
        if (pipe == nullptr || pclose(pipe) != 0)
            throw std::runtime_error("failed: " + line);
        return output;
    }

    test::Folder folder_;
    Instant started_;
    Duration offset_;
    Duration set_{};
    bool counter_is_real_ = false;
};

/// Where the end of a slot is, on an undisturbed stopwatch, must not change.
FaultRow row(std::string fault, Instant truth, Instant shown) {
    return {std::move(fault), truth.time_since_epoch(), shown.time_since_epoch(), false, false};
}

FaultRow stepped(const std::string& fault, Duration by) {
    Program program("2020-09-30T19:00", 30);
    program.only_the_wall_clock_moves();
    program.press("start");
    const Instant before = program.end();
    program.set_wall_clock(by);
    return row(fault, before, program.end());
}

FaultRow passed(const std::string& fault, const std::string& start, Duration time) {
    Program program(start, 120);
    program.press("start");
    const Instant before = program.end();
    program.pass(time);
    return row(fault, before, program.end());
}

/// The commands themselves take time, which is paused too: the truth lies between two readings of a
/// stopwatch. Two ends that are told in whole seconds may be nearly one further apart, or nearer, than they
/// are.
FaultRow paused_across_midnight() {
    constexpr Duration pause = 30min;
    Program program("2020-09-30T23:00", 90);
    program.press("start");
    const Instant before = program.end();
    program.pass(45min);
    const Instant earliest = SystemClock().now();
    program.press("pause");
    const Instant paused = SystemClock().now();
    program.pass(pause);
    const Instant resuming = SystemClock().now();
    program.press("resume");
    const Instant latest = SystemClock().now();
    const Instant after = program.end();
    constexpr Duration untold = 999ms;
    const Duration truth = std::clamp(after - before, pause + (resuming - paused) - untold,
                                      pause + (latest - earliest) + untold);
    return row("a pause across midnight, then resumed", before + truth, after);
}

bool print(const char* where, const std::vector<FaultRow>& rows) {
    bool all_hold = true;
    std::cout << where << '\n';
    for (const FaultRow& row : rows) {
        all_hold = all_hold && row.holds();
        std::cout << "  " << std::left << std::setw(58) << row.fault << std::right
                  << (row.asks ? "      asks" : std::to_string(row.off().count()) + " ms off")
                  << (row.holds() ? "" : "   FAILED") << '\n';
    }
    return all_hold;
}

std::vector<FaultRow> program_rows() {
    return {
        stepped("the wall clock is set back by 2 min during a slot", -2min),
        stepped("the wall clock is set forward by 2 min during a slot", 2min),
        stepped("the wall clock is set back by a day", -24h),
        stepped("the wall clock is set forward by a day", 24h),
        passed("clocks go forward for summer during a slot", "2021-03-28T01:30", 75min),
        passed("clocks go back for winter during a slot", "2021-10-31T01:30", 75min),
        passed("midnight passes during a slot", "2020-09-30T23:30", 45min),
        paused_across_midnight(),
        passed("the machine is suspended for an hour", "2020-09-30T19:00", 70min),
    };
}

} // namespace

int main() {
    bool all_hold = print("On a fake machine:", test::fault_table());
    if (std::filesystem::exists(FAKETIME_LIBRARY))
        all_hold = print("The real program, under libfaketime:", program_rows()) && all_hold;
    else
        std::cout << "The real program: left out, libfaketime is not installed.\n";
    return all_hold ? 0 : 1;
}

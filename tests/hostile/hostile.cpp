// SPDX-License-Identifier: GPL-3.0-or-later
// hostile [PROGRAM]: gives `estrade import` what no one should, and prints what came of each as a table: exit
// status 3, an error that says what is wrong, nothing on standard output, within a second of processor time
// and 200 MB. Status 1 where any of that does not hold.
#include "tests/hostile/inputs.h"
#include "tests/support/folder.h"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <linux/capability.h>
#include <sstream>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using estrade::test::HostileInput;

constexpr double most_seconds = 1;
constexpr double most_megabytes = 200;
constexpr unsigned hangs_after = 20; // seconds by the wall: the machine may have other things to do

struct Outcome {
    int status = -1; ///< of the exit; negative: the signal that ended it
    double seconds = 0;
    double megabytes = 0;
    std::string out;
    std::string errors;
};

std::string text_of(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

[[noreturn]] void become_program(const char* program, const char* input, const char* out,
                                 const char* errors) {
    dup2(open(out, O_CREAT | O_TRUNC | O_WRONLY, 0600), STDOUT_FILENO);
    dup2(open(errors, O_CREAT | O_TRUNC | O_WRONLY, 0600), STDERR_FILENO);
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE); // root is to be refused what others are
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    alarm(hangs_after);
    execl(program, program, "import", input, "--date", "2024-05-14", "--timezone", "UTC", nullptr);
    _exit(126);
}

Outcome run(const std::string& program, const fs::path& input, const fs::path& folder) {
    const fs::path out = folder / "out";
    const fs::path errors = folder / "errors";
    const pid_t child = fork();
    if (child == 0)
        become_program(program.c_str(), input.c_str(), out.c_str(), errors.c_str());
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status),
            seconds(used.ru_utime) + seconds(used.ru_stime), static_cast<double>(used.ru_maxrss) / 1024,
            text_of(out), text_of(errors)};
}

std::string faults_of(const HostileInput& input, const Outcome& outcome) {
    std::string faults;
    if (outcome.status != 3)
        faults += " STATUS";
    if (!outcome.out.empty())
        faults += " OUTPUT";
    if (outcome.errors.find(": error: ") == std::string::npos ||
        outcome.errors.find(input.refusal) == std::string::npos)
        faults += " WORDS";
    if (outcome.seconds > most_seconds)
        faults += " TIME";
    if (outcome.megabytes > most_megabytes)
        faults += " MEMORY";
    return faults;
}

/// The first error, without the path that it begins with.
std::string first_error(const std::string& errors) {
    constexpr std::size_t longest = 90;
    const std::size_t mark = errors.find(": error: ");
    const std::string first = mark == std::string::npos ? errors : errors.substr(mark + 9);
    return first.substr(0, std::min(first.find('\n'), longest));
}

bool print_row(const HostileInput& input, const Outcome& outcome) {
    const std::string faults = faults_of(input, outcome);
    std::printf("| %-31s | %6d | %5.2f | %5.0f | %s%s |\n", input.name.c_str(), outcome.status,
                outcome.seconds, outcome.megabytes, first_error(outcome.errors).c_str(), faults.c_str());
    return faults.empty();
}

/// A file that another program keeps cutting while it is read. Whatever is found in it, nothing breaks.
bool read_while_it_shrinks(const std::string& program, const fs::path& folder) {
    const fs::path file = folder / "shrinking.txt";
    std::ofstream(file) << std::string(16U << 20U, '\n');
    const pid_t cutter = fork();
    if (cutter == 0) {
        for (alarm(hangs_after);;)
            for (const off_t size : {16 << 20, 1 << 20, 70'000, 0})
                if (truncate(file.c_str(), size) != 0)
                    _exit(1);
    }
    bool holds = true;
    for (int round = 0; round < 5 && holds; ++round)
        holds = print_row({"a file that shrinks meanwhile", file, ""}, run(program, file, folder));
    kill(cutter, SIGKILL);
    waitpid(cutter, nullptr, 0);
    return holds;
}

} // namespace

int main(int argc, char** argv) {
    const std::string program = argc > 1 ? argv[1] : ESTRADE_PROGRAM;
    const estrade::test::Folder folder;
    std::puts("| what is opened                  | status | CPU s |    MB | error |");
    std::puts("|---------------------------------|-------:|------:|------:|-------|");
    bool holds = true;
    for (const HostileInput& input : estrade::test::make_hostile_inputs(folder.path()))
        holds = print_row(input, run(program, input.path, folder.path())) && holds;
    holds = read_while_it_shrinks(program, folder.path()) && holds;
    return holds ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/format.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

struct Entry {
    std::string name; ///< within the corpus
    std::optional<long> events;
};

/// What the program made of a file, and what that cost.
struct Outcome {
    Json told;
    int status = 0;
    double milliseconds = 0;
    double megabytes = 0;
};

std::vector<Entry> manifest(const fs::path& corpus) {
    std::vector<Entry> entries;
    std::ifstream lines(corpus / "MANIFEST.tsv");
    if (!lines)
        throw std::runtime_error("holds no MANIFEST.tsv");
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::vector<std::string> cells;
        std::stringstream row(line);
        for (std::string cell; std::getline(row, cell, '\t');)
            cells.push_back(cell);
        const bool counted = cells.size() > 8 && !cells[8].empty() &&
                             cells[8].find_first_not_of("0123456789") == std::string::npos;
        entries.push_back({cells.at(0), counted ? std::optional(std::stol(cells[8])) : std::nullopt});
    }
    return entries;
}

const char* format_of(const fs::path& path) {
    if (const auto source = estrade::load_source(path))
        for (const estrade::Reader& reader : estrade::readers())
            if (reader.recognises(*source))
                return reader.name.data();
    return "-";
}

bool holds_agenda(const fs::path& folder) {
    const auto source = estrade::load_source(folder);
    return source && estrade::read_agenda(*source, {}).has_value();
}

/// Puts each folder that is read as a whole in the place of the files in it.
std::vector<Entry> with_folders(const fs::path& corpus, std::vector<Entry> entries) {
    std::vector<fs::path> folders;
    for (auto at = fs::recursive_directory_iterator(corpus); at != fs::recursive_directory_iterator(); ++at)
        if (at->is_directory() && holds_agenda(at->path())) {
            const bool within = std::any_of(folders.begin(), folders.end(), [&](const fs::path& outer) {
                return at->path().string().starts_with(outer.string() + "/");
            });
            const bool holds_one = std::any_of(
                fs::directory_iterator(at->path()), fs::directory_iterator(),
                [](const fs::directory_entry& e) { return e.is_directory() && holds_agenda(e.path()); });
            if (!within && !holds_one)
                folders.push_back(at->path());
        }
    for (const fs::path& folder : folders) {
        const std::string name = fs::relative(folder, corpus).string();
        std::erase_if(entries, [&](const Entry& entry) { return entry.name.starts_with(name + "/"); });
        entries.push_back({name, {}});
    }
    return entries;
}

/// Runs `estrade check FILE --json` in a process of its own, whose time and memory are then the file's.
Outcome check(const fs::path& file) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    const auto started = std::chrono::steady_clock::now();
    const pid_t pid = fork();
    if (pid == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl(ESTRADE_PROGRAM, ESTRADE_PROGRAM, "check", file.c_str(), "--json", nullptr);
        _exit(126);
    }
    close(ends[1]);
    std::string output;
    std::array<char, 65536> bytes{};
    for (ssize_t got = 0;
         (got = read(ends[0], bytes.data(), bytes.size())) > 0 || (got < 0 && errno == EINTR);)
        if (got > 0)
            output.append(bytes.data(), static_cast<std::size_t>(got));
    close(ends[0]);
    int status = 0;
    rusage used{};
    if (wait4(pid, &status, 0, &used) != pid)
        throw std::runtime_error("a child is lost");
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
    return {Json::parse(output, nullptr, false), WIFEXITED(status) ? WEXITSTATUS(status) : -1, took.count(),
            static_cast<double>(used.ru_maxrss) / 1024};
}

struct Total {
    int files = 0;
    int read = 0;
    int refused = 0;
    int other_count = 0;
    long events = 0;         ///< that the manifest counts in what was read
    long refused_events = 0; ///< and in what was refused
    long slots = 0;
    long left_out = 0;
    long lost = 0;
    double milliseconds = 0;
    double megabytes = 0;
};

/// The error for which the file was refused.
std::string reason(const Json& told) {
    for (const Json& diagnostic : told.value("diagnostics", Json::array()))
        if (diagnostic.value("severity", "") == "error")
            return diagnostic.value("what", "");
    return {};
}

void print(const fs::path& corpus, const Entry& entry, Total& total) {
    const fs::path file = corpus / entry.name;
    const Outcome outcome = check(file);
    const Json& told = outcome.told;
    const std::string known = entry.events ? std::to_string(*entry.events) : "-";
    std::printf("%-58.58s %-12s %6s ", entry.name.c_str(), format_of(file), known.c_str());
    ++total.files;
    total.milliseconds += outcome.milliseconds;
    total.megabytes = std::max(total.megabytes, outcome.megabytes);
    if (!told.is_object()) {
        std::printf("the program ended with status %d and told nothing\n", outcome.status);
        total.lost += std::max(1L, entry.events.value_or(1));
        return;
    }
    const bool was_read = told.value("read", false);
    if (was_read) {
        const long slots = told.value("slots", 0L);
        const long listed = told.value("listed", 0L);
        const long left_out = std::max(0L, listed - slots);
        // what is not listed was overlooked; what is listed and no slot must have been told as left out
        const long lost = std::max(0L, entry.events.value_or(0) - std::max(listed, slots)) +
                          std::max(0L, left_out - told.value("left_out", 0L));
        const bool differs = entry.events && *entry.events != slots;
        std::printf("%6ld %6ld %6ld %5ld ", slots, left_out, told.value("people", 0L),
                    told.value("rooms", 0L));
        std::printf("%8.0f %6.0f  %s%s\n", outcome.milliseconds, outcome.megabytes,
                    differs ? "other count" : "", lost > 0 ? ", LOST" : "");
        ++total.read;
        total.other_count += differs ? 1 : 0;
        total.events += entry.events.value_or(0);
        total.slots += slots;
        total.left_out += left_out;
        total.lost += lost;
        return;
    }
    const std::string why = reason(told);
    std::printf("%6s %6s %6s %5s %8.0f %6.0f  refused: %s\n", "-", "-", "-", "-", outcome.milliseconds,
                outcome.megabytes, why.c_str());
    ++total.refused;
    total.refused_events += entry.events.value_or(0);
    if (why.empty())
        total.lost += std::max(1L, entry.events.value_or(1));
}

} // namespace

/// read_corpus [FOLDER]: reads every file of a corpus, and every folder that is a site, by `estrade check`,
/// and prints what of the events that its MANIFEST.tsv counts was read, left out and told, and at what cost.
/// Status 1 where an event is neither.
int main(int argc, char* argv[]) {
    const fs::path corpus = argc > 1 ? argv[1] : ESTRADE_CORPUS;
    try {
        std::printf("%-58s %-12s %6s %6s %6s %6s %5s %8s %6s\n", "file", "format", "events", "read", "out",
                    "people", "rooms", "ms", "MB");
        Total total;
        for (const Entry& entry : with_folders(corpus, manifest(corpus)))
            print(corpus, entry, total);
        std::printf("%d files and folders: %d read, %d refused with a reason\n", total.files, total.read,
                    total.refused);
        std::printf("%ld events are known in those read: %ld slots, %ld events left out and told, %ld lost, "
                    "%d files with another count\n",
                    total.events, total.slots, total.left_out, total.lost, total.other_count);
        std::printf("%ld events are known in those refused\n", total.refused_events);
        std::printf("%.1f s, at most %.0f MB\n", total.milliseconds / 1000, total.megabytes);
        return total.lost > 0 ? 1 : 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s: %s\n", corpus.c_str(), error.what());
        return 3;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// read_large [EVENTS]: reads a schedule of 100,000 events in every format, and prints what came
// of it: all of them, a part and an error, or an error alone; within 20 s of processor time and 1.5 GB.
// Status 1 where not.
#include "core/formats/format.h"
#include "core/time/iso.h"
#include "tests/bench/generated_agenda.h"
#include "tests/support/folder.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace estrade;

namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr double most_seconds = 20;
constexpr double most_megabytes = 1500;
constexpr std::size_t rooms = 200;
constexpr Instant begin = date::sys_days(date::year(2024) / 5 / 14) + std::chrono::hours(8);

struct Format {
    std::string name;
    std::string file;
    std::function<std::string(std::size_t events)> write;
};

std::string two(std::size_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// The hour and the day of an event: ten a day in each room.
std::string day_of(std::size_t event) {
    const std::size_t day = event / rooms / 10;
    return "20" + two(24 + day / 336) + "-" + two(1 + day / 28 % 12) + "-" + two(1 + day % 28);
}
std::string hour_of(std::size_t event) {
    return two(8 + event / rooms % 10) + ":00";
}

std::string sessionize(std::size_t events) {
    Json sessions = Json::array();
    for (std::size_t i = 0; i < events; ++i)
        sessions.push_back({{"id", std::to_string(i)},
                            {"isServiceSession", false},
                            {"title", "Talk " + std::to_string(i)},
                            {"startsAt", day_of(i) + "T" + hour_of(i) + ":00Z"},
                            {"endsAt", day_of(i) + "T" + hour_of(i).substr(0, 2) + ":45:00Z"},
                            {"room", "Room " + std::to_string(i % rooms)},
                            {"speakers", Json::array({{{"id", "p" + std::to_string(i)}, {"name", "Ada"}}})}});
    return Json::array({{{"groupId", nullptr}, {"groupName", "All"}, {"sessions", std::move(sessions)}}})
        .dump();
}

std::string indico(std::size_t events) {
    Json talks = Json::array();
    for (std::size_t i = 0; i < events; ++i)
        talks.push_back({{"id", std::to_string(i)},
                         {"title", "Talk " + std::to_string(i)},
                         {"room", "Room " + std::to_string(i % rooms)},
                         {"startDate", {{"date", day_of(i)}, {"tz", "UTC"}, {"time", hour_of(i) + ":00"}}},
                         {"duration", 45}});
    return Json{
        {"count", 1},
        {"_type", "HTTPAPIResult"},
        {"results", Json::array({{{"title", "Large"}, {"timezone", "UTC"}, {"contributions", talks}}})}}
        .dump();
}

std::string site_data(std::size_t events) {
    std::string yaml = "title: Large\ntimezone: UTC\ndays:\n";
    for (std::size_t i = 0; i < events; ++i) {
        if (i % (rooms * 10) == 0)
            yaml += "  - date: " + day_of(i) + "\n    sessions:\n";
        yaml += "      - title: Talk " + std::to_string(i) + "\n        room: Room " +
                std::to_string(i % rooms) + "\n        start: " + hour_of(i) + "\n";
    }
    return yaml;
}

std::string xcal(std::size_t events) {
    std::string xml = "<iCalendar><vcalendar>";
    for (std::size_t i = 0; i < events; ++i)
        xml += "<vevent><uid>" + std::to_string(i) + "</uid><summary>Talk " + std::to_string(i) +
               "</summary><dtstart>" + day_of(i) + "T" + hour_of(i) +
               ":00</dtstart><duration>PT45M</duration>" + "<location>Room " + std::to_string(i % rooms) +
               "</location></vevent>\n";
    return xml + "</vcalendar></iCalendar>";
}

Format written(const std::string& writer, const std::string& file) {
    return {writer, file, [writer](std::size_t events) {
                return find_writer(writer)->write(test::generated_agenda(events, rooms, begin));
            }};
}

struct Outcome {
    std::size_t slots = 0;
    std::string error; ///< the first
    int status = 0;    ///< of the process: negative for the signal that ended it
    double seconds = 0;
    double megabytes = 0;
};

/// Does something in a process of its own. Returns what that took.
template <class Act>
Outcome apart(Act act) {
    const pid_t child = fork();
    if (child == 0) {
        act();
        _exit(0);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return {0, "", WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status),
            seconds(used.ru_utime) + seconds(used.ru_stime), static_cast<double>(used.ru_maxrss) / 1024};
}

Outcome read(const fs::path& file, const fs::path& told) {
    Outcome outcome = apart([&] {
        const ReadOptions options{std::nullopt, std::nullopt, Zone(), make_day(2024, 5, 14).value()};
        const auto source = load_source(file);
        const ReadResult result = source ? read_agenda(*source, options) : tl::unexpected(source.error());
        std::ofstream out(told);
        out << (result ? result->agenda.slots.size() : 0) << '\n';
        for (const Diagnostic& one : result ? result->diagnostics : result.error())
            if (one.severity == Severity::error) {
                out << one.what.english() << '\n';
                break;
            }
    });
    std::ifstream in(told);
    in >> outcome.slots >> std::ws;
    std::getline(in, outcome.error);
    return outcome;
}

} // namespace

int main(int argc, char** argv) {
    const std::size_t events = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
    const std::vector<Format> formats{
        written("csv", "large.csv"),
        written("frab-json", "large.json"),
        written("frab-xml", "large.xml"),
        written("ics", "large.ics"),
        {"indico", "indico.json", indico},
        written("markdown", "large.md"),
        {"sessionize", "sessions.json", sessionize},
        {"site-data", "days.yml", site_data},
        {"xcal", "large.xcal", xcal},
        written("yaml", "large.yaml"),
    };
    const test::Folder folder;
    bool holds = true;
    std::puts("| format     |    MB | slots read | CPU s | peak MB | error |");
    std::puts("|------------|------:|-----------:|------:|--------:|-------|");
    for (const Format& format : formats) {
        const fs::path file = folder.path() / format.file;
        (void)apart([&] { std::ofstream(file, std::ios::binary) << format.write(events) << std::flush; });
        const Outcome outcome = read(file, folder.path() / "told");
        std::printf("| %-10s | %5.1f | %10zu | %5.2f | %7.0f | %s |\n", format.name.c_str(),
                    static_cast<double>(fs::file_size(file)) / 1e6, outcome.slots, outcome.seconds,
                    outcome.megabytes, outcome.error.c_str());
        std::fflush(stdout);
        holds = holds && (outcome.slots == events || !outcome.error.empty()) && outcome.status == 0 &&
                outcome.seconds <= most_seconds && outcome.megabytes <= most_megabytes;
        fs::remove(file);
    }
    return holds ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// core_bench: readers against the bare parser on the same bytes, and a small agenda against a large one, as a
// table. Medians of interleaved repetitions; Google Benchmark's own options work too.
#include "core/agenda/lookup.h"
#include "core/formats/csv/rows.h"
#include "core/formats/format.h"
#include "core/live/timetable.h"
#include "core/time/iso.h"
#include "tests/bench/generated_agenda.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <expat.h>
#include <filesystem>
#include <libical/ical.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <random>
#include <sstream>
#include <yaml-cpp/yaml.h>

using namespace estrade;

namespace {

constexpr std::size_t rooms = 20;
constexpr Instant begin = date::sys_days(date::year(2024) / 5 / 14) + std::chrono::hours(8);

/// A reader, and the parser below it.
struct ReadingPair {
    const char* format; ///< both a reader and a writer have that name
    void (*parse)(const std::string& bytes);
};
void parse_json(const std::string& bytes) {
    benchmark::DoNotOptimize(nlohmann::json::parse(bytes));
}
void parse_xml(const std::string& bytes) {
    pugi::xml_document document;
    benchmark::DoNotOptimize(document.load_buffer(bytes.data(), bytes.size()));
}
/// By a parser that keeps no tree and checks its input's encoding, which pugixml does not.
void parse_by_expat(const std::string& bytes) {
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                         XML_ParserFree);
    XML_SetElementHandler(
        parser.get(), [](void*, const XML_Char*, const XML_Char**) {}, [](void*, const XML_Char*) {});
    XML_SetCharacterDataHandler(parser.get(), [](void*, const XML_Char*, int) {});
    benchmark::DoNotOptimize(XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE));
}
const std::vector<ReadingPair> reading_pairs{
    {"csv", [](const std::string& bytes) { benchmark::DoNotOptimize(csv::rows_of(bytes, ',')); }},
    {"frab-json", parse_json},
    {"frab-xml", parse_xml},
    {"ics", [](const std::string& bytes) { icalcomponent_free(icalparser_parse_string(bytes.c_str())); }},
    {"yaml", [](const std::string& bytes) { benchmark::DoNotOptimize(YAML::Load(bytes)); }},
};

/// The programme as a site's own data tell it, a list of maps.
nlohmann::json site_data(const Agenda& agenda) {
    const Lookup lookup(agenda);
    nlohmann::json data = nlohmann::json::array();
    for (const Slot& slot : agenda.slots) {
        const Session& session = *lookup.session(slot.session);
        data.push_back({{"title", session.title},
                        {"start", date::format("%FT%TZ", slot.start)},
                        {"end", date::format("%FT%TZ", slot.start + slot.duration)},
                        {"room", lookup.room(slot.room)->name},
                        {"speaker", lookup.person(session.people.front().person)->name},
                        {"abstract", session.abstract}});
    }
    return data;
}
/// The same as elements of no known format.
std::string xml_data(const nlohmann::json& data) {
    pugi::xml_document document;
    pugi::xml_node program = document.append_child("program");
    for (const auto& session : data)
        for (pugi::xml_node node = program.append_child("session");
             const auto& [key, value] : session.items())
            node.append_child(key.c_str()).text().set(value.get_ref<const std::string&>().c_str());
    std::ostringstream bytes;
    document.save(bytes);
    return bytes.str();
}

/// What is measured against what, and what it may cost at most.
struct Line {
    std::string subject;
    std::string comparator;
    double most;
};
std::vector<Line> lines; // NOLINT: filled before anything runs

void measure_parsing(const std::string& name, const std::string& bytes, void (*parse)(const std::string&)) {
    benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
        for (auto _ : state)
            parse(bytes);
    });
}

void measure_reading(const std::string& what, const Source& source, void (*parse)(const std::string&)) {
    const ReadOptions options{std::nullopt, std::nullopt, Zone(), make_day(2024, 5, 14).value()};
    lines.push_back({"read " + what, "parse the same bytes: " + what, 2.0});
    benchmark::RegisterBenchmark(lines.back().subject.c_str(), [=](benchmark::State& state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(read_agenda(source, options));
    });
    measure_parsing(lines.back().comparator, source.bytes, parse);
}

void measure_states(const std::string& name, std::size_t sessions) {
    const auto timetable = std::make_shared<Timetable>(
        std::make_shared<const Agenda>(test::generated_agenda(sessions, rooms, begin)));
    benchmark::RegisterBenchmark(name.c_str(), [timetable](benchmark::State& state) {
        const Interval span = *timetable->span();
        std::minstd_rand draws; // instants all over the event, the same for every agenda
        for (auto _ : state)
            benchmark::DoNotOptimize(
                timetable->states(span.begin + span.length() * (draws() % 65'536) / 65'536));
    });
}

/// Remembers the medians.
class Table : public benchmark::ConsoleReporter {
public:
    Table() : ConsoleReporter(OO_Tabular) {}
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs)
            if (run.aggregate_name == "median")
                medians_[run.run_name.function_name] = run.GetAdjustedCPUTime();
    }
    void print() const {
        std::puts("\n| what | against | ratio | aim |\n|---|---|---:|---:|");
        for (const Line& line : lines)
            if (medians_.contains(line.subject) && medians_.contains(line.comparator))
                std::printf("| %s | %s | %.2f | %.2f |\n", line.subject.c_str(), line.comparator.c_str(),
                            medians_.at(line.subject) / medians_.at(line.comparator), line.most);
    }

private:
    std::map<std::string, double> medians_;
};

} // namespace

int main(int argc, char** argv) {
    const Agenda generated = test::generated_agenda(1000, rooms, begin);
    for (const ReadingPair& pair : reading_pairs)
        measure_reading("1,000 sessions: " + std::string(pair.format),
                        {"agenda", find_writer(pair.format)->write(generated), false, {}}, pair.parse);
    const nlohmann::json data = site_data(generated);
    measure_reading("1,000 sessions: site-data", {"agenda", data.dump(), false, {}}, parse_json);
    measure_reading("1,000 sessions: javascript (its JSON alone)",
                    {"agenda", "export default " + data.dump() + ";", false, {}},
                    [](const std::string& bytes) { parse_json(bytes.substr(15, bytes.size() - 16)); });
    measure_reading("1,000 sessions: xml-data", {"agenda", xml_data(data), false, {}}, parse_xml);
    for (const char* name : {"36c3_everything.schedule.xml", "fosdem_2026.xml"})
        if (const auto source = load_source(std::filesystem::path(ESTRADE_CORPUS) / "xml" / name)) {
            measure_reading(name, *source, parse_xml);
            lines.push_back(
                {lines.back().subject, "parse the same bytes by expat: " + std::string(name), 2.0});
            measure_parsing(lines.back().comparator, source->bytes, parse_by_expat);
        }
    // log(100,000 / rooms) / log(1,400 / rooms)
    lines.push_back({"state of all rooms, 100,000 sessions", "state of all rooms, 1,400 sessions", 2.0});
    measure_states(lines.back().subject, 100'000);
    measure_states(lines.back().comparator, 1'400);

    std::vector<char*> arguments(argv, argv + argc);
    std::vector<std::string> defaults{"--benchmark_repetitions=9",
                                      "--benchmark_enable_random_interleaving=true",
                                      "--benchmark_report_aggregates_only=true"};
    for (std::string& option : defaults)
        arguments.insert(arguments.begin() + 1, option.data());
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    Table table;
    benchmark::RunSpecifiedBenchmarks(&table);
    table.print();
}

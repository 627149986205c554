// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "core/formats/read_report.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

namespace estrade::cli {
namespace {

using Json = nlohmann::ordered_json;

/// What there is to say about a file: what its reader found, and what the doctor finds in the agenda.
struct Check {
    std::string file;
    std::optional<Reading> reading; ///< none: it could not be read
    Diagnostics diagnostics;        ///< of reader and doctor
    std::vector<Finding> findings;
};

/// What the reader told, with its place in the file, the doctor need not tell again.
std::vector<Finding> new_findings(std::vector<Finding> findings, const Diagnostics& told) {
    std::map<FindingKind, bool> known; // of thousands of findings there are few kinds
    std::erase_if(findings, [&](const Finding& finding) {
        const auto [is_told, is_new] = known.try_emplace(finding.kind);
        if (is_new)
            is_told->second = std::any_of(told.begin(), told.end(),
                                          [group = group_of(finding.kind)](const Diagnostic& diagnostic) {
                                              return diagnostic.group == group;
                                          });
        return is_told->second;
    });
    return findings;
}

Check check_of(const Arguments& arguments, const Clock& system) {
    Check check{arguments.file, {}, {}, {}};
    ReadResult result = open_patiently(arguments.file, read_options(arguments, system));
    if (!result) {
        check.diagnostics = std::move(result.error());
        return check;
    }
    DoctorOptions options;
    options.open = arguments.open;
    check.findings = new_findings(examine(result->agenda, options), result->diagnostics);
    check.diagnostics = result->diagnostics;
    for (Diagnostic& diagnostic : diagnostics_of(check.findings, arguments.file))
        check.diagnostics.push_back(std::move(diagnostic));
    check.reading = std::move(*result);
    return check;
}

std::size_t number_of(const Diagnostics& diagnostics, Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(diagnostics.begin(), diagnostics.end(),
                      [&](const Diagnostic& diagnostic) { return diagnostic.severity == severity; }));
}

/// "1 slot", "2 slots"
std::string count(std::size_t number, const std::string& one, const std::string& several) {
    return std::to_string(number) + ' ' + (number == 1 ? one : several);
}

void print_text(const Check& check, bool all) {
    std::cerr << (all ? told_one_by_one(check.diagnostics) : summed_up(check.diagnostics));
    if (check.reading) {
        const ReadCounts counts = counts_of(*check.reading);
        std::cout << check.file << ": " << count(counts.listed, "event", "events") << " listed, "
                  << count(counts.slots, "slot", "slots")
                  << " read: " << count(counts.sessions, "session", "sessions") << ", "
                  << count(counts.people, "person", "people") << ", " << count(counts.rooms, "room", "rooms")
                  << ", " << count(counts.days, "day", "days") << '\n';
        if (counts.repaired + counts.guessed + counts.left_out > 0)
            std::cout << check.file << ": " << counts.repaired << " repaired, " << counts.guessed
                      << " guessed, " << counts.left_out << " left out\n";
    }
    std::cout << check.file << ": " << count(number_of(check.diagnostics, Severity::error), "error", "errors")
              << ", " << count(number_of(check.diagnostics, Severity::warning), "warning", "warnings")
              << '\n';
    if (!all && summed_up(check.diagnostics) != told_one_by_one(check.diagnostics))
        std::cout << "  hint: --all tells each, --json everything\n";
}

Json to_json(const Diagnostic& diagnostic) {
    return {{"severity", name_of(diagnostic.severity)},
            {"treatment", name_of(diagnostic.treatment)},
            {"group", diagnostic.group.english()},
            {"file", diagnostic.where.file},
            {"line", diagnostic.where.line},
            {"column", diagnostic.where.column},
            {"what", diagnostic.what.english()},
            {"hint", diagnostic.hint.english()}};
}

template <class Ids>
Json list_of(const Ids& ids) {
    Json list = Json::array();
    for (const auto& id : ids)
        list.push_back(id.value);
    return list;
}

Json to_json(const Finding& finding) {
    return {{"kind", name_of(finding.kind)},    {"severity", name_of(finding.severity)},
            {"what", finding.what.english()},   {"hint", finding.hint.english()},
            {"slots", list_of(finding.slots)},  {"sessions", list_of(finding.sessions)},
            {"people", list_of(finding.people)}};
}

Json to_json(const DiagnosticGroup& group) {
    Json first = Json::array();
    for (std::size_t i = 0; i < std::min(group.members.size(), told_first); ++i)
        first.push_back({{"line", group.members[i]->where.line}, {"column", group.members[i]->where.column}});
    return {{"group", group.name.english()},
            {"severity", name_of(group.severity)},
            {"treatment", name_of(group.treatment)},
            {"count", group.members.size()},
            {"first", std::move(first)}};
}

void print_json(const Check& check) {
    Json report{{"file", check.file}, {"read", check.reading.has_value()}};
    if (check.reading) {
        const ReadCounts counts = counts_of(*check.reading);
        report["event"] = check.reading->agenda.event.title;
        report["timezone"] = check.reading->agenda.event.zone.name();
        report["listed"] = counts.listed;
        report["slots"] = counts.slots;
        report["sessions"] = counts.sessions;
        report["people"] = counts.people;
        report["rooms"] = counts.rooms;
        report["days"] = counts.days;
        report["repaired"] = counts.repaired;
        report["guessed"] = counts.guessed;
        report["left_out"] = counts.left_out;
    }
    for (const char* const list : {"groups", "diagnostics", "findings"})
        report[list] = Json::array();
    for (const DiagnosticGroup& group : grouped(check.diagnostics))
        if (!group.name.empty())
            report["groups"].push_back(to_json(group));
    for (const Diagnostic& diagnostic : check.diagnostics)
        report["diagnostics"].push_back(to_json(diagnostic));
    for (const Finding& finding : check.findings)
        report["findings"].push_back(to_json(finding));
    std::cout << report.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace

Exit check_command(const Arguments& arguments, const Clock& system) {
    const Check check = check_of(arguments, system);
    if (arguments.json)
        print_json(check);
    else
        print_text(check, arguments.all);
    if (!check.reading)
        return Exit::unreadable;
    const bool fails = has_errors(check.diagnostics) ||
                       (arguments.strict && number_of(check.diagnostics, Severity::warning) > 0);
    return fails ? Exit::found_errors : Exit::fine;
}

} // namespace estrade::cli

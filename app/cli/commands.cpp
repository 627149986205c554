// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/opening.h"

#include <QSaveFile>
#include <QString>
#include <iostream>
#include <nlohmann/json.hpp>

namespace estrade::cli {
namespace {

/// Writes all of it or nothing of it.
Exit write_output(const std::optional<std::string>& output, const std::string& bytes) {
    if (!output) {
        std::cout << bytes << std::flush;
        return std::cout ? Exit::fine : Exit::unreadable;
    }
    QSaveFile file(QString::fromLocal8Bit(output->c_str()));
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit()) {
        std::cerr << *output << ": error: cannot be written: " << file.errorString().toStdString() << '\n';
        return Exit::unreadable;
    }
    return Exit::fine;
}

Exit write_as(const Arguments& arguments, const Clock& system, std::string_view format) {
    const std::optional<Agenda> agenda = open_whole(arguments, system);
    if (!agenda)
        return Exit::unreadable;
    return write_output(arguments.output, find_writer(format)->write(*agenda));
}

std::string_view name_of_severity(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    default:
        return "info";
    }
}

nlohmann::ordered_json to_json(const Diagnostic& diagnostic) {
    return {{"severity", name_of_severity(diagnostic.severity)},
            {"file", diagnostic.where.file},
            {"line", diagnostic.where.line},
            {"column", diagnostic.where.column},
            {"what", diagnostic.what},
            {"hint", diagnostic.hint}};
}

/// "1 slot", "2 slots"
std::string count(std::size_t number, const std::string& one, const std::string& several) {
    return std::to_string(number) + ' ' + (number == 1 ? one : several);
}

void print_check(const std::string& file, const Diagnostics& diagnostics, const Agenda* agenda) {
    print(diagnostics);
    if (agenda != nullptr)
        std::cout << file << ": " << count(agenda->slots.size(), "slot", "slots") << ", "
                  << count(agenda->sessions.size(), "session", "sessions") << ", "
                  << count(agenda->people.size(), "person", "people") << ", "
                  << count(agenda->rooms.size(), "room", "rooms") << '\n';
    const auto of = [&](Severity severity) {
        return static_cast<std::size_t>(
            std::count_if(diagnostics.begin(), diagnostics.end(),
                          [&](const Diagnostic& d) { return d.severity == severity; }));
    };
    std::cout << file << ": " << count(of(Severity::error), "error", "errors") << ", "
              << count(of(Severity::warning), "warning", "warnings") << '\n';
}

void print_check_json(const std::string& file, const Diagnostics& diagnostics, const Agenda* agenda) {
    nlohmann::ordered_json report{{"file", file}, {"read", agenda != nullptr}};
    if (agenda != nullptr) {
        report["event"] = agenda->event.title;
        report["timezone"] = agenda->event.zone.name();
        report["slots"] = agenda->slots.size();
        report["sessions"] = agenda->sessions.size();
        report["people"] = agenda->people.size();
        report["rooms"] = agenda->rooms.size();
    }
    report["diagnostics"] = nlohmann::ordered_json::array();
    for (const Diagnostic& diagnostic : diagnostics)
        report["diagnostics"].push_back(to_json(diagnostic));
    std::cout << report.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

} // namespace

Exit import_command(const Arguments& arguments, const Clock& system) {
    return write_as(arguments, system, "yaml");
}

Exit export_command(const Arguments& arguments, const Clock& system) {
    return write_as(arguments, system, arguments.format);
}

Exit check_command(const Arguments& arguments, const Clock& system) {
    const ReadResult reading = open(arguments.file, read_options(arguments, system));
    const Diagnostics& diagnostics = reading ? reading->diagnostics : reading.error();
    const auto print_report = arguments.json ? print_check_json : print_check;
    print_report(arguments.file, diagnostics, reading ? &reading->agenda : nullptr);
    if (!reading)
        return Exit::unreadable;
    return has_errors(diagnostics) ? Exit::found_errors : Exit::fine;
}

} // namespace estrade::cli

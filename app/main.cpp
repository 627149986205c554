// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/live.h"
#include "app/window/main_window.h"
#include "app/window/supervisor.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <iostream>

namespace {

estrade::cli::Exit run(const estrade::cli::Arguments& arguments, int argc, char** argv,
                       std::optional<int> heartbeat = std::nullopt) {
    using namespace estrade::cli;
    const estrade::SystemClock system;
    switch (arguments.command) {
    case Command::import:
        return import_command(arguments, system);
    case Command::check:
        return check_command(arguments, system);
    case Command::diff:
        return diff_command(arguments, system);
    case Command::export_:
        return export_command(arguments, system);
    case Command::now:
        return now_command(arguments, system);
    case Command::do_:
        return do_command(arguments, system);
    case Command::report:
        return report_command(arguments, system);
    case Command::search:
        return search_command(arguments, system);
    case Command::show:
        break;
    }
    return estrade::show_window(arguments, system, argc, argv, heartbeat);
}

/// What was printed reaches nobody where the disk is full.
estrade::cli::Exit printed(estrade::cli::Exit exit) {
    errno = 0;
    if (std::cout.flush())
        return exit;
    std::fprintf(stderr, "estrade: error: the output cannot be written: %s\n",
                 errno == 0 ? "some of it is lost" : std::strerror(errno));
    return estrade::cli::Exit::unreadable;
}

} // namespace

int main(int argc, char** argv) try {
    using estrade::cli::Exit;
    const auto parsed = estrade::cli::parse_arguments(argc, argv);
    if (const auto* exit = std::get_if<Exit>(&parsed))
        return static_cast<int>(printed(*exit));
    const auto& arguments = std::get<estrade::cli::Arguments>(parsed);
    if (!estrade::is_supervised(arguments))
        return static_cast<int>(printed(run(arguments, argc, argv)));
    return estrade::supervise(
        [&](int heartbeat) { return static_cast<int>(run(arguments, argc, argv, heartbeat)); });
} catch (const std::exception& failure) { // memory ran out, or the like
    std::fprintf(stderr, "estrade: error: %s\n", failure.what());
    return static_cast<int>(estrade::cli::Exit::unreadable);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/doctor.h"
#include "core/time/iso.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace estrade::cli {

/// The program's exit statuses; other tools rely on them.
enum class Exit { fine = 0, found_errors = 1, wrong_usage = 2, unreadable = 3 };

enum class Command { show, import, check, diff, export_, now, do_, report, search };

struct Size {
    int width = 1920;
    int height = 1080;
};

/// What was asked for, already checked against what can be checked without reading the file.
struct Arguments {
    Command command = Command::show;
    std::string file;       ///< empty only for `show`
    std::string other_file; ///< of `diff`: the newer one
    std::optional<std::string> output;
    std::string format; ///< of `export`
    std::optional<std::string> room;
    bool json = false;
    bool csv = false;                 ///< of `report`
    bool strict = false;              ///< of `check`: warnings fail too
    bool all = false;                 ///< of `check`: nothing is summed up
    std::optional<OpeningHours> open; ///< of `check`
    std::vector<std::string> action;  ///< the words of `do`
    std::vector<std::string> words;   ///< of `search`

    std::optional<LocalDay> date;
    std::optional<Zone> zone;
    std::optional<IsoTime> at;
    std::optional<double> speed; ///< zero stands still
    std::string language;        ///< empty: the event's

    bool welcome = false; ///< the first screen opens the file, or tells what is wrong with it
    std::string view = "board";
    std::string theme;         ///< the view's own unless given
    int text_size = 100;       ///< percent
    bool fullscreen = false;   ///< a kiosk always is, unless `windowed`
    bool windowed = false;     ///< of the kiosk
    std::string pin;           ///< of the kiosk: digits, or empty
    bool sounds = false;       ///< of the stage
    int remind = 10;           ///< of browse: minutes before a start; zero: never
    std::optional<int> screen; ///< from 1
    std::optional<std::string> snapshot;
    Size size;
};

/// The arguments, or the status to exit with at once: help was printed, or what is wrong with them.
[[nodiscard]] std::variant<Arguments, Exit> parse_arguments(int argc, const char* const* argv);

} // namespace estrade::cli

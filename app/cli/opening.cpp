// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opening.h"

#include "app/cli/patience.h"
#include "core/formats/read_report.h"
#include "core/text/text.h"

#include <iostream>

namespace estrade::cli {
ReadOptions read_options(const Arguments& arguments, const Clock& clock) {
    const Zone machine = Zone::of_this_machine();
    const LocalTime now = arguments.zone.value_or(machine).local(clock.now());
    LocalDay today = date::floor<date::days>(now);
    if (arguments.at)
        today = date::floor<date::days>(arguments.at->local);
    return {arguments.date, arguments.zone, machine, today};
}

ReadResult open(const std::string& file, const ReadOptions& options) {
    const auto source = load_source(file);
    if (!source)
        return tl::unexpected(source.error());
    return read_agenda(*source, options);
}

ReadResult open_patiently(const std::string& file, const ReadOptions& options) {
    const Patience patience(file);
    return open(file, options);
}

std::optional<Agenda> open_whole(const Arguments& arguments, const Clock& clock) {
    ReadResult reading = open_patiently(arguments.file, read_options(arguments, clock));
    const Diagnostics& diagnostics = reading ? reading->diagnostics : reading.error();
    print(diagnostics);
    if (!reading || has_errors(diagnostics))
        return std::nullopt;
    return std::move(reading->agenda);
}

void print(const Diagnostics& diagnostics) {
    std::cerr << summed_up(diagnostics);
}

std::unique_ptr<Clock> clock_for(const Arguments& arguments, const Zone& zone, const Clock& system,
                                 bool standing) {
    const double speed = arguments.speed.value_or(arguments.at && standing ? 0.0 : 1.0);
    const Instant start = arguments.at ? arguments.at->place(zone).instant : system.now();
    if (speed == 0.0)
        return std::make_unique<FrozenClock>(start);
    if (arguments.at || arguments.speed)
        return std::make_unique<RehearsalClock>(system, start, speed);
    return std::make_unique<SystemClock>();
}

std::optional<std::vector<RoomId>> rooms_for(const Arguments& arguments, const Agenda& agenda) {
    if (!arguments.room)
        return std::vector<RoomId>{};
    const std::string wanted = text::fold(*arguments.room);
    std::vector<std::string_view> names;
    for (const Room& room : agenda.rooms) {
        if (text::fold(room.name) == wanted || room.id.value == *arguments.room)
            return std::vector<RoomId>{room.id};
        if (!room.name.empty() || agenda.rooms.size() == 1)
            names.push_back(room.name);
    }
    std::cerr << "estrade: error: there is no room '" << *arguments.room << "'\n";
    const std::string_view near = text::nearest(*arguments.room, names);
    if (!near.empty()) {
        std::cerr << "  hint: did you mean '" << near << "'?\n";
    } else if (names.size() == 1 && names.front().empty()) {
        std::cerr << "  hint: the event has one room without a name: leave --room out\n";
    } else {
        std::cerr << "  hint: the rooms are";
        for (const std::string_view name : names)
            std::cerr << " '" << name << "'";
        std::cerr << '\n';
    }
    return std::nullopt;
}

} // namespace estrade::cli

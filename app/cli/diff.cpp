// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/slot_words.h"
#include "core/agenda/difference.h"

#include <array>
#include <iostream>
#include <nlohmann/json.hpp>

namespace estrade::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array all_kinds{ChangeKind::added,    ChangeKind::removed,       ChangeKind::cancelled,
                               ChangeKind::restored, ChangeKind::moved_in_time, ChangeKind::moved_in_room,
                               ChangeKind::retitled, ChangeKind::people_changed};

std::string in_words(ChangeKind kind) {
    std::string words(name_of(kind));
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::string people_of(const SlotWords& version, std::size_t slot) {
    const std::string names = joined(version.people(slot));
    return names.empty() ? "nobody" : names;
}

std::string line_of(const AgendaChange& change, const SlotWords& before, const SlotWords& after) {
    std::string line = change.after ? after.line(*change.after) : before.line(*change.before);
    switch (change.kind) {
    case ChangeKind::moved_in_time:
        return line + ", was " + before.time(*change.before);
    case ChangeKind::moved_in_room:
        return line + ", was in " +
               (before.room(*change.before).empty() ? "no room" : before.room(*change.before));
    case ChangeKind::retitled:
        return line + ", was " + before.title(*change.before);
    case ChangeKind::people_changed:
        return line + ": " + people_of(after, *change.after) + ", was " + people_of(before, *change.before);
    default:
        return line;
    }
}

void print_text(const Difference& difference, const SlotWords& before, const SlotWords& after) {
    for (const ChangeKind kind : all_kinds) {
        const std::size_t number = difference.count(kind);
        if (number > 0)
            std::cout << number << ' ' << in_words(kind) << '\n';
        for (const AgendaChange& change : difference.changes)
            if (change.kind == kind)
                std::cout << "  " << line_of(change, before, after) << '\n';
    }
    if (difference.changes.empty())
        std::cout << "nothing changed\n";
}

void print_json(const Arguments& arguments, const Difference& difference, const SlotWords& before,
                const SlotWords& after) {
    Json report{{"old", arguments.file}, {"new", arguments.other_file}};
    for (const ChangeKind kind : all_kinds)
        report["counts"][std::string(name_of(kind))] = difference.count(kind);
    report["changes"] = Json::array();
    for (const AgendaChange& change : difference.changes)
        report["changes"].push_back({{"kind", name_of(change.kind)},
                                     {"old", change.before ? before.json(*change.before) : Json()},
                                     {"new", change.after ? after.json(*change.after) : Json()}});
    std::cout << report.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace

Exit diff_command(const Arguments& arguments, const Clock& system) {
    Arguments newer = arguments;
    newer.file = arguments.other_file;
    const auto old_agenda = open_whole(arguments, system);
    const auto new_agenda = open_whole(newer, system);
    if (!old_agenda || !new_agenda)
        return Exit::unreadable;
    const Difference difference = compare(*old_agenda, *new_agenda);
    const SlotWords before(*old_agenda);
    const SlotWords after(*new_agenda);
    if (arguments.json)
        print_json(arguments, difference, before, after);
    else
        print_text(difference, before, after);
    return Exit::fine;
}

} // namespace estrade::cli

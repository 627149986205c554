// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "core/agenda/difference.h"
#include "core/agenda/event_day.h"
#include "core/time/iso.h"

#include <array>
#include <iostream>
#include <nlohmann/json.hpp>

namespace estrade::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array all_kinds{ChangeKind::added,    ChangeKind::removed,       ChangeKind::cancelled,
                               ChangeKind::restored, ChangeKind::moved_in_time, ChangeKind::moved_in_room,
                               ChangeKind::retitled, ChangeKind::people_changed};

/// An agenda's slots, in words.
class Version {
public:
    explicit Version(const Agenda& agenda) : agenda_(agenda) {
        for (const Session& session : agenda.sessions)
            sessions_.emplace(session.id.value, &session);
        for (const Person& person : agenda.people)
            people_.emplace(person.id.value, &person);
        for (const Room& room : agenda.rooms)
            rooms_.emplace(room.id.value, &room);
    }

    [[nodiscard]] std::string title(std::size_t slot) const {
        const Session* const session = session_of(slot);
        return session == nullptr ? "open slot" : session->title;
    }
    [[nodiscard]] std::string room(std::size_t slot) const {
        const auto found = rooms_.find(agenda_.slots[slot].room.value);
        return found == rooms_.end() ? std::string() : found->second->name;
    }
    [[nodiscard]] std::vector<std::string> people(std::size_t slot) const {
        std::vector<std::string> names;
        if (const Session* const session = session_of(slot))
            for (const Participation& one : session->people)
                if (const auto found = people_.find(one.person.value); found != people_.end())
                    names.push_back(found->second->name);
        return names;
    }
    /// "2022-09-03 10:00-10:30"
    [[nodiscard]] std::string time(std::size_t slot) const {
        const Slot& told = agenda_.slots[slot];
        const Zone& zone = agenda_.event.zone;
        const LocalTime start = zone.local(told.start);
        return iso_day(date::floor<date::days>(start)) + ' ' + iso_clock(start) + '-' +
               iso_clock(zone.local(told.end()));
    }
    [[nodiscard]] Json json(std::optional<std::size_t> slot) const {
        if (!slot)
            return nullptr;
        const Slot& told = agenda_.slots[*slot];
        return {{"id", told.id.value},         {"title", title(*slot)}, {"starts", iso_utc(told.start)},
                {"ends", iso_utc(told.end())}, {"room", room(*slot)},   {"people", people(*slot)}};
    }

private:
    [[nodiscard]] const Session* session_of(std::size_t slot) const {
        const auto found = sessions_.find(agenda_.slots[slot].session.value);
        return found == sessions_.end() ? nullptr : found->second;
    }

    const Agenda& agenda_;
    std::unordered_map<std::string_view, const Session*> sessions_;
    std::unordered_map<std::string_view, const Person*> people_;
    std::unordered_map<std::string_view, const Room*> rooms_;
};

std::string in_words(ChangeKind kind) {
    std::string words(name_of(kind));
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "nobody" : text;
}

/// "2022-09-03 10:00-10:30 Opening (Hall)"
std::string slot_line(const Version& version, std::size_t slot) {
    const std::string room = version.room(slot);
    return version.time(slot) + ' ' + version.title(slot) + (room.empty() ? "" : " (" + room + ")");
}

std::string line_of(const AgendaChange& change, const Version& before, const Version& after) {
    const std::string line =
        change.after ? slot_line(after, *change.after) : slot_line(before, *change.before);
    switch (change.kind) {
    case ChangeKind::moved_in_time:
        return line + ", was " + before.time(*change.before);
    case ChangeKind::moved_in_room:
        return line + ", was in " +
               (before.room(*change.before).empty() ? "no room" : before.room(*change.before));
    case ChangeKind::retitled:
        return line + ", was " + before.title(*change.before);
    case ChangeKind::people_changed:
        return line + ": " + joined(after.people(*change.after)) + ", was " +
               joined(before.people(*change.before));
    default:
        return line;
    }
}

void print_text(const Difference& difference, const Version& before, const Version& after) {
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

void print_json(const Arguments& arguments, const Difference& difference, const Version& before,
                const Version& after) {
    Json report{{"old", arguments.file}, {"new", arguments.other_file}};
    for (const ChangeKind kind : all_kinds)
        report["counts"][std::string(name_of(kind))] = difference.count(kind);
    report["changes"] = Json::array();
    for (const AgendaChange& change : difference.changes)
        report["changes"].push_back({{"kind", name_of(change.kind)},
                                     {"old", before.json(change.before)},
                                     {"new", after.json(change.after)}});
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
    const Version before(*old_agenda);
    const Version after(*new_agenda);
    if (arguments.json)
        print_json(arguments, difference, before, after);
    else
        print_text(difference, before, after);
    return Exit::fine;
}

} // namespace estrade::cli

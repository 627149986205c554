// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/translation.h"
#include "app/words.h"
#include "core/live/board.h"

#include <QCoreApplication>
#include <iostream>
#include <nlohmann/json.hpp>

namespace estrade::cli {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> people_of(const Timetable& timetable, const Session& session) {
    std::vector<std::string> names;
    for (const Participation& participation : session.people)
        if (const Person* person = timetable.person(participation.person))
            names.push_back(person->name);
    return names;
}

std::string joined(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

Json to_json(const Timetable& timetable, const Slot* slot) {
    if (slot == nullptr)
        return nullptr;
    const Session* session = timetable.session(*slot);
    return {{"id", slot->id.value},
            {"title", session == nullptr ? "" : session->title},
            {"people", session == nullptr ? std::vector<std::string>{} : people_of(timetable, *session)},
            {"starts", iso_utc(slot->start)},
            {"ends", iso_utc(slot->end())}};
}

void print_json(const Timetable& timetable, const std::vector<RoomState>& states, Instant at) {
    Json rooms = Json::array();
    for (const RoomState& state : states) {
        const Slot* current = state.current();
        Json room{{"room", state.room->name},
                  {"state", name_of(state.phase)},
                  {"slot", to_json(timetable, current)},
                  {"remaining_s", nullptr},
                  {"next", to_json(timetable, state.next)}};
        if (current != nullptr)
            room["remaining_s"] = std::chrono::ceil<std::chrono::seconds>(current->end() - at).count();
        if (state.running.size() > 1) {
            room["also"] = Json::array();
            for (const Slot* slot : state.running)
                if (slot != current)
                    room["also"].push_back(to_json(timetable, slot));
        }
        rooms.push_back(std::move(room));
    }
    const Json report{
        {"event", timetable.agenda().event.title}, {"at", iso_utc(at)}, {"rooms", std::move(rooms)}};
    std::cout << report.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

class Printer {
public:
    Printer(const Timetable& timetable, const Words& words) : timetable_(timetable), words_(words) {}

    void heading(Instant at, LocalDay day) const {
        const Event& event = timetable_.agenda().event;
        std::cout << event.title << '\n' << words_.day(day).toStdString();
        if (!event.venue.empty())
            std::cout << " · " << event.venue;
        std::cout << " · " << words_.clock(at).toStdString() << "\n\n";
    }

    void day(const Board& board, Instant at) const {
        for (const Slot* slot : board.timeline)
            row(*slot, at);
    }

private:
    void row(const Slot& slot, Instant at) const {
        const Session* session = timetable_.session(slot);
        const bool cancelled = session != nullptr && session->status == SessionStatus::cancelled;
        const bool running = !cancelled && slot.interval().contains(at);
        std::cout << (running            ? " > "
                      : slot.end() <= at ? " - "
                                         : "   ")
                  << words_.clock(slot.start).toStdString() << "  " << words_.title(session).toStdString();
        if (session != nullptr && !session->people.empty())
            std::cout << " · " << joined(people_of(timetable_, *session));
        const Room* room = timetable_.room(slot);
        if (room != nullptr && timetable_.room_count() > 1)
            std::cout << " · " << room->name;
        if (cancelled)
            std::cout << " · " << QCoreApplication::translate("estrade::now", "cancelled").toStdString();
        if (running) {
            const Countdown left = countdown(slot.end() - at);
            std::cout << "   [" << left.digits << ' ' << words_.remaining_unit(left).toStdString() << ", "
                      << words_.until(slot.end()).toStdString() << ']';
        }
        std::cout << '\n';
    }

    const Timetable& timetable_;
    const Words& words_;
};

void print_text(const Timetable& timetable, const Words& words, const std::vector<RoomId>& only, Instant at) {
    const Board board = board_at(timetable, at, only);
    const Printer printer(timetable, words);
    printer.heading(at, board.day);
    switch (board.layout) {
    case BoardLayout::empty:
        std::cout << QCoreApplication::translate("estrade::now", "Nothing is planned.").toStdString() << '\n';
        break;
    case BoardLayout::closing:
        std::cout << QCoreApplication::translate("estrade::now", "The event is over.").toStdString() << '\n';
        break;
    default:
        printer.day(board, at);
    }
}

} // namespace

Exit now_command(const Arguments& arguments, const Clock& system) {
    std::optional<Agenda> agenda = open_whole(arguments, system);
    if (!agenda)
        return Exit::unreadable;
    const Zone zone = agenda->event.zone;
    const auto only = rooms_for(arguments, *agenda);
    if (!only)
        return Exit::wrong_usage;
    const Instant at = clock_for(arguments, zone, system, true)->now();
    const Timetable timetable(std::make_shared<const Agenda>(std::move(*agenda)));

    if (arguments.json) {
        std::vector<RoomState> states = timetable.states(at);
        std::erase_if(states, [&](const RoomState& state) {
            return !only->empty() && state.room->id != only->front();
        });
        print_json(timetable, states, at);
        return Exit::fine;
    }
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    const QString language = screen_language(arguments.language, timetable.agenda().event.language);
    const Translation translation(language);
    print_text(timetable, Words(language, zone), *only, at);
    return Exit::fine;
}

} // namespace estrade::cli

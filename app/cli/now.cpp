// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/live.h"
#include "app/cli/opening.h"
#include "app/cli/slot_words.h"
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

Instant whole_second(Instant at) {
    return std::chrono::round<std::chrono::seconds>(at);
}

/// In a room under a host's hand: when the slot really started, and when it will end as far as is known.
Json to_json(const Timetable& timetable, const Slot* slot, const std::optional<LiveState>& live = {}) {
    if (slot == nullptr)
        return nullptr;
    const Session* session = timetable.session(*slot);
    return {{"id", slot->id.value},
            {"title", session == nullptr ? "" : session->title},
            {"people", session == nullptr ? std::vector<std::string>{} : people_of(timetable, *session)},
            {"starts", iso_utc(whole_second(live ? live->interval.begin : slot->start))},
            {"ends", iso_utc(whole_second(live ? live->interval.end : slot->end()))}};
}

void print_json(const Timetable& timetable, const std::vector<RoomState>& states, Instant at) {
    Json rooms = Json::array();
    for (const RoomState& state : states) {
        const Slot* current = state.current();
        Json room{{"room", state.room->name},
                  {"state", name_of(state.phase)},
                  {"slot", to_json(timetable, current, state.live)},
                  {"remaining_s", nullptr},
                  {"next", to_json(timetable, state.next)}};
        if (current != nullptr)
            room["remaining_s"] = std::chrono::ceil<std::chrono::seconds>(state.live ? state.live->remaining
                                                                                     : current->end() - at)
                                      .count();
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
    Printer(const LivePlan& plan, const Words& words)
        : plan_(plan), timetable_(plan.timetable()), words_(words) {}

    void heading(Instant at, LocalDay day) const {
        const Event& event = timetable_.agenda().event;
        std::cout << event.title << '\n' << words_.day(day).toStdString();
        if (!event.venue.empty())
            std::cout << " · " << event.venue;
        std::cout << " · " << words_.clock(at).toStdString() << "\n\n";
    }

    void day(const Board& board, Instant at) const {
        for (const Slot* slot : board.timeline)
            row(*slot, board, at);
    }

private:
    /// As it is written, for programs that look for it: without the spaces that screens do not wrap at.
    [[nodiscard]] std::string title_of(const Session* session) const {
        return session == nullptr || session->title.empty() ? words_.title(session).toStdString()
                                                            : session->title;
    }

    void row(const Slot& slot, const Board& board, Instant at) const {
        const Session* session = timetable_.session(slot);
        const bool cancelled = session != nullptr && session->status == SessionStatus::cancelled;
        const Standing standing = plan_.standing(slot, at);
        const bool running = !cancelled && standing == Standing::running;
        std::cout << (running                      ? " > "
                      : standing == Standing::past ? " - "
                                                   : "   ")
                  << words_.clock(slot.start).toStdString() << "  " << title_of(session);
        if (session != nullptr && !session->people.empty())
            std::cout << " · " << joined(people_of(timetable_, *session));
        const Room* const room = timetable_.room(slot);
        if (room != nullptr && !room->name.empty() && timetable_.room_count() > 1)
            std::cout << " · " << room->name;
        if (cancelled)
            std::cout << " · " << QCoreApplication::translate("estrade::now", "cancelled").toStdString();
        if (running) {
            Instant end = slot.end();
            for (const Lane& lane : board.lanes)
                if (lane.slot == &slot)
                    end = lane.interval.end;
            const Countdown left = countdown(end - at);
            if (end < at)
                std::cout << "   [" << stopwatch(end - at).digits << ' '
                          << QCoreApplication::translate("estrade::now", "over time").toStdString() << ']';
            else
                std::cout << "   [" << left.digits << ' ' << words_.remaining_unit(left).toStdString() << ", "
                          << words_.until(end).toStdString() << ']';
        }
        std::cout << '\n';
    }

    const LivePlan& plan_;
    const Timetable& timetable_;
    const Words& words_;
};

void print_text(const LivePlan& plan, const Words& words, const std::vector<RoomId>& only, Instant at) {
    const Board board = board_at(plan, at, only);
    const Printer printer(plan, words);
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
    const auto clock = clock_for(arguments, zone, system, true);
    const Instant at = clock->now();
    const std::vector<Action> log = log_of(*agenda, *clock);
    const LivePlan plan(fold(std::make_shared<const Agenda>(std::move(*agenda)), log, clock->stamp()));
    const Timetable& timetable = plan.timetable();

    if (arguments.json) {
        std::vector<RoomState> states = plan.states(at);
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
    print_text(plan, Words(language, zone), *only, at);
    return Exit::fine;
}

} // namespace estrade::cli

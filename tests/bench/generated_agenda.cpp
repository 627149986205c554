// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_agenda.h"

#include <array>

namespace estrade::test {
namespace {

constexpr std::size_t a_day = 10; ///< sessions in each room
constexpr std::array<const char*, 6> words{"Observability", "Backups", "Networks",
                                           "Incidents",     "Storage", "Queues"};

Session session_of(std::size_t number, const Person& person, const Track& track) {
    const std::string topic = words[number % words.size()];
    Session session;
    session.id.value = "session-" + std::to_string(number);
    session.title = topic + " without tears, part " + std::to_string(number);
    session.kind = number % 7 == 0 ? SessionKind::workshop : SessionKind::talk;
    session.abstract = topic + " seen from close up: what it costs, what it saves, what nobody tells.\n\n"
                               "With figures from three years, and a demonstration that may fail.";
    session.language = number % 3 == 0 ? "fr" : "en";
    session.track = track.id;
    session.people.push_back({person.id, Role::speaker});
    return session;
}

} // namespace

Agenda generated_agenda(std::size_t sessions, std::size_t rooms, Instant begin) {
    Agenda agenda;
    agenda.event.title = "A conference of " + std::to_string(sessions) + " sessions";
    agenda.event.language = "en";
    for (std::size_t i = 1; i <= rooms; ++i)
        agenda.rooms.push_back({{"room-" + std::to_string(i)}, "Room " + std::to_string(i), ""});
    for (const char* word : words)
        agenda.tracks.push_back({{slug(word, "track")}, word, ""});
    for (std::size_t i = 0; i < sessions; ++i) {
        const std::string number = std::to_string(i);
        Person person;
        person.id.value = "person-" + number;
        person.name = "Speaker Number " + number;
        person.handle = "@speaker" + number;
        agenda.people.push_back(person);
        agenda.sessions.push_back(session_of(i, person, agenda.tracks[i % words.size()]));
        const std::size_t turn = i / rooms;
        Slot slot;
        slot.id.value = "slot-" + number;
        slot.room = agenda.rooms[i % rooms].id;
        slot.session = agenda.sessions.back().id;
        slot.start = begin + date::days(turn / a_day) + std::chrono::hours(turn % a_day);
        slot.duration = std::chrono::minutes{45};
        agenda.slots.push_back(std::move(slot));
    }
    sort_slots(agenda);
    return agenda;
}

} // namespace estrade::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agendas.h"

#include "tests/support/corpus.h"

#include <algorithm>

namespace estrade::test {

AgendaBuilder::AgendaBuilder(const std::string& name) {
    agenda_.event.zone = zone(name);
}

AgendaBuilder& AgendaBuilder::slot(const std::string& start, int minutes, const std::string& title,
                                   const std::string& room, const std::vector<std::string>& people) {
    const RoomId room_id{slug(room, "main")};
    if (std::none_of(agenda_.rooms.begin(), agenda_.rooms.end(),
                     [&](const Room& r) { return r.id == room_id; }))
        agenda_.rooms.push_back({room_id, room, ""});
    Session session;
    session.id = {"session-" + std::to_string(agenda_.sessions.size() + 1)};
    session.title = title;
    for (const std::string& name : people) {
        const PersonId id{slug(name, "person")};
        session.people.push_back({id, Role::speaker});
        if (std::none_of(agenda_.people.begin(), agenda_.people.end(),
                         [&](const Person& p) { return p.id == id; }))
            agenda_.people.push_back({id, name, "", "", "", {}});
    }
    Slot slot;
    slot.id = {"slot-" + std::to_string(agenda_.slots.size() + 1)};
    slot.room = room_id;
    slot.session = session.id;
    slot.start = at(start, agenda_.event.zone);
    slot.duration = std::chrono::minutes{minutes};
    agenda_.sessions.push_back(std::move(session));
    agenda_.slots.push_back(std::move(slot));
    return *this;
}

std::shared_ptr<const Agenda> AgendaBuilder::build() const {
    Agenda sorted = agenda_;
    sort_slots(sorted);
    return std::make_shared<const Agenda>(std::move(sorted));
}

AgendaBuilder evening() {
    AgendaBuilder builder;
    builder.event().title = "Soirée de test";
    builder.event().language = "fr";
    builder.event().venue = "En ligne";
    builder.event().call = CallForTalks{"Cinq minutes, tous niveaux", "https://example.org/call"};
    builder.slot("2020-09-30T19:00", 10, "Accueil")
        .slot("2020-09-30T19:10", 15, "Un centre de données débranché", "", {"Ada Martin"});
    builder.last_session().kind = SessionKind::lightning;
    builder.agenda().people.back().handle = "@ada";
    builder.agenda().people.back().affiliation = "Exemple SA";
    builder.slot("2020-09-30T19:25", 15, "Le rapport", "", {"Blaise Petit"})
        .slot("2020-09-30T19:40", 5, "Une annonce", "", {"Chloé Roux"})
        .slot("2020-09-30T19:45", 15, "Questions");
    return builder;
}

AgendaBuilder camp() {
    AgendaBuilder builder;
    builder.event().title = "Camp de test";
    builder.event().language = "fr";
    builder.event().venue = "La Grange";
    builder.event().url = "https://example.org/camp";
    builder.agenda().tracks.push_back({{"outside"}, "Dehors", "#5cc8a8"});
    builder.slot("2022-09-03T10:00", 15, "Ouverture", "La Grange")
        .slot("2022-09-03T14:00", 120, "Randonnée au pied du massif", "Plein air");
    builder.last_session().kind = SessionKind::activity;
    builder.last_session().track = {"outside"};
    builder.last_slot().note = "Départ devant la grange";
    builder.slot("2022-09-03T14:00", 150, "Escalade", "Salle d’escalade");
    builder.last_session().kind = SessionKind::activity;
    builder.last_slot().moved = Move{"La falaise", std::nullopt};
    builder.slot("2022-09-03T14:15", 30, "Que partage-t-on vraiment ?", "La Grange",
                 {"Rym", "Pablo", "Mathieu"});
    builder.last_session().kind = SessionKind::panel;
    builder.slot("2022-09-03T16:45", 45, "Lightning talks", "La Grange");
    builder.last_slot().open = true;
    builder.slot("2022-09-03T18:30", 90, "Apéro", "La Grange");
    builder.slot("2022-09-04T10:00", 60, "Le lendemain", "La Grange");
    return builder;
}

} // namespace estrade::test

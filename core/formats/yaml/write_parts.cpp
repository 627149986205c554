// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/event_day.h"
#include "core/agenda/names.h"
#include "core/formats/yaml/times.h"
#include "core/formats/yaml/writing.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>

namespace estrade::yaml {
namespace {

constexpr std::array<Role, 3> roles{Role::speaker, Role::host, Role::moderator};

/// A thing with its name alone is written as that name.
Value name_or_map(const std::string& name, Value map, bool name_will_do) {
    return name_will_do ? Value::text(name) : std::move(map);
}

void add_id(Value& to, const std::string& id, bool write) {
    if (write)
        to.add("id", Value::text(id));
}

Value room_value(const Room& room, bool with_id) {
    Value map = Value::map();
    map.add("name", Value::text(room.name));
    add_id(map, room.id.value, with_id);
    map.add_text("place", room.place);
    return name_or_map(room.name, std::move(map), !with_id && room.place.empty() && !room.name.empty());
}

Value track_value(const Track& track, bool with_id) {
    Value map = Value::map();
    map.add("name", Value::text(track.name));
    add_id(map, track.id.value, with_id);
    map.add_text("color", track.color);
    const bool plain = map.size() == 1 && !track.name.empty();
    return name_or_map(track.name, std::move(map), plain);
}

/// A handle without its "@", which YAML would want quoted and the reader puts back.
std::string bare_handle(const std::string& handle) {
    const bool only_sign =
        handle.size() > 1 && handle.front() == '@' && handle.find('@', 1) == std::string::npos;
    return only_sign ? handle.substr(1) : handle;
}

Value person_value(const Person& person, bool with_id) {
    Value map = Value::map();
    map.add("name", Value::text(person.name));
    add_id(map, person.id.value, with_id);
    map.add_text("handle", bare_handle(person.handle));
    map.add_text("affiliation", person.affiliation);
    map.add_text("bio", person.bio);
    map.add_filled("links", links_value(person.links));
    const bool plain = map.size() == 1 && !person.name.empty() && split_person(person.name).handle.empty();
    return name_or_map(person.name, std::move(map), plain);
}

Value partner_value(const Partner& partner) {
    Value map = Value::map();
    map.add("name", Value::text(partner.name));
    map.add_text("tier", partner.tier);
    map.add_text("url", partner.url);
    map.add_text("description", partner.description);
    const bool plain = map.size() == 1 && !partner.name.empty();
    return name_or_map(partner.name, std::move(map), plain);
}

/// Speakers, hosts and moderators have lists of their own where their order allows it.
void add_people(Value& to, const std::vector<Participation>& people, const Names& names) {
    static constexpr std::array<std::string_view, roles.size()> keys{"speakers", "hosts", "moderators"};
    const bool grouped = std::is_sorted(people.begin(), people.end(),
                                        [](const auto& a, const auto& b) { return a.role < b.role; });
    if (!grouped) {
        Value list = Value::list();
        for (const Participation& one : people) {
            Value with_role = Value::map();
            with_role.add(name_of(one.role), Value::text(names.person(one.person)));
            list.add(std::move(with_role));
        }
        to.add("people", std::move(list));
        return;
    }
    for (std::size_t i = 0; i < roles.size(); ++i) {
        std::vector<std::string> words;
        for (const Participation& one : people)
            if (one.role == roles[i])
                words.push_back(names.person(one.person));
        if (!words.empty())
            to.add(keys[i], Value::words(words));
    }
}

Value call_value(const CallForTalks& call) {
    if (call.url.empty())
        return Value::text(call.text);
    Value map = Value::map();
    map.add_text("text", call.text);
    map.add_text("url", call.url);
    return map;
}

Value pace_value(const Pace& pace) {
    const Pace usual;
    Value map = Value::map();
    if (pace.hand_over != usual.hand_over)
        map.add("hand-over", Value::word("true"));
    if (pace.changeover != usual.changeover)
        map.add("changeover", Value::word(duration_text(pace.changeover)));
    Value kinds = Value::map();
    for (const auto& [kind, thresholds] : pace.thresholds)
        kinds.add(name_of(kind), thresholds_value(thresholds));
    map.add_filled("thresholds", std::move(kinds));
    return map;
}

Value next_value(const NextEvent& next) {
    Value map = Value::map();
    map.add_text("title", next.title);
    if (next.day)
        map.add("day", Value::word(iso_day(*next.day)));
    map.add_text("url", next.url);
    return map;
}

template <class Thing, class Write>
void add_roster(Value& document, std::string_view key, const std::vector<Thing>& things,
                const std::vector<bool>& with_id, Write write) {
    Value list = Value::list();
    for (std::size_t i = 0; i < things.size(); ++i)
        list.add(write(things[i], with_id[i]));
    document.add_filled(key, std::move(list));
}

} // namespace

Value thresholds_value(const Thresholds& thresholds) {
    Value map = Value::map();
    map.add("warning", Value::word(duration_text(thresholds.warning)));
    map.add("critical", Value::word(duration_text(thresholds.critical)));
    return map;
}

Value links_value(const std::vector<Link>& links) {
    Value list = Value::list();
    for (const Link& link : links) {
        if (link.label.empty()) {
            list.add(Value::text(link.url));
            continue;
        }
        Value map = Value::map();
        if (fits_key(link.label) && link.label != "url") {
            map.add(scalar(link.label), Value::text(link.url));
        } else {
            map.add("url", Value::text(link.url));
            map.add("label", Value::text(link.label));
        }
        list.add(std::move(map));
    }
    return list;
}

Value resources_value(const std::vector<Resource>& resources) {
    const std::string promised(name_of(Resource::State::promised));
    Value list = Value::list();
    for (const Resource& resource : resources) {
        Value map = Value::map();
        const bool only_promised = resource.state == Resource::State::promised && resource.url.empty();
        map.add(name_of(resource.kind), only_promised ? Value::word(promised) : Value::text(resource.url));
        if (!only_promised && (resource.state == Resource::State::promised || resource.url == promised))
            map.add("state", Value::word(std::string(name_of(resource.state))));
        map.add_text("title", resource.title);
        list.add(std::move(map));
    }
    return list;
}

Value event_value(const Agenda& agenda) {
    const Event& event = agenda.event;
    Value map = Value::map();
    map.add_text("title", event.title);
    map.add_text("subtitle", event.subtitle);
    if (const auto day = only_day(agenda))
        map.add("date", Value::word(iso_day(*day)));
    map.add("timezone", Value::text(event.zone.name()));
    if (event.day_change != Event{}.day_change)
        map.add("day-change", Value::word(clock_text(event.day_change)));
    map.add_filled("pace", pace_value(event.pace));
    map.add_text("language", event.language);
    map.add_text("venue", event.venue);
    map.add_text("url", event.url);
    map.add_text("version", event.version);
    map.add_text("description", event.description);
    if (event.call)
        map.add("call", call_value(*event.call));
    if (event.next)
        map.add("next", next_value(*event.next));
    map.add_filled("links", links_value(event.links));
    map.add_filled("resources", resources_value(event.resources));
    return map;
}

void add_session(Value& to, const Session& session, const Names& names, bool with_id, bool with_title) {
    if (with_title)
        to.add("title", Value::text(session.title));
    add_id(to, session.id.value, with_id);
    to.add_text("subtitle", session.subtitle);
    if (session.kind != Session{}.kind)
        to.add("kind", Value::word(std::string(name_of(session.kind))));
    if (session.status != Session{}.status)
        to.add("status", Value::word(std::string(name_of(session.status))));
    add_people(to, session.people, names);
    if (!session.track.empty())
        to.add("track", Value::text(names.track(session.track)));
    to.add_text("language", session.language);
    to.add_text("level", session.level);
    if (session.recorded)
        to.add("recorded", Value::word(*session.recorded ? "true" : "false"));
    to.add_text("abstract", session.abstract);
    to.add_filled("links", links_value(session.links));
    to.add_filled("resources", resources_value(session.resources));
}

void add_rosters(Value& document, const Agenda& agenda, const Names& names) {
    if (!names.rooms_are_implied())
        add_roster(document, "rooms", agenda.rooms, names.room_ids, room_value);
    add_roster(document, "tracks", agenda.tracks, names.track_ids, track_value);
    if (!names.people_are_implied())
        add_roster(document, "people", agenda.people, names.person_ids, person_value);
    Value partners = Value::list();
    for (const Partner& partner : agenda.partners)
        partners.add(partner_value(partner));
    document.add_filled("partners", std::move(partners));
}

} // namespace estrade::yaml

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/agenda_maker.h"

#include "core/agenda/infer_ends.h"
#include "core/agenda/names.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/room_guess.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"
#include "core/text/text.h"
#include "core/time/zone_names.h"

#include <algorithm>
#include <cstring>
#include <unordered_set>
#include <utility>

namespace estrade::schedule {
namespace {

constexpr Duration longest_event = std::chrono::hours{24 * 366};

/// What an event is known by, before those that share it are told apart.
std::string key_of(const ListedEvent& listed) {
    constexpr std::size_t longest = 200;
    for (const std::string* told : {&listed.guid, &listed.code, &listed.id})
        if (std::string key = plain_line(*told); !key.empty()) {
            std::size_t end = std::min(longest, key.size());
            while (end < key.size() && (static_cast<unsigned char>(key[end]) & 0xC0U) == 0x80U)
                --end; // not within a character
            key.resize(end);
            return key;
        }
    return slug(plain_line(listed.title), "session");
}

/// Whether one text holds another, in linear time whatever they are, as std::string::find does not promise.
bool holds(const std::string& text, const std::string& part) {
    return memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
}

} // namespace

void AgendaMaker::add_room(const std::string& name, const std::string& place) {
    Room& known = room(name);
    if (known.place.empty())
        known.place = plain_line(place);
}

void AgendaMaker::add_track(const std::string& name, const std::string& color) {
    const bool is_color = color.size() == 7 && color[0] == '#' &&
                          color.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
    Track* const known = track(name);
    if (known != nullptr && known->color.empty() && is_color)
        known->color = color;
}

void AgendaMaker::tell_zone(std::string_view words) {
    words = text::trim(words);
    if (!zone_name.empty() || words.empty())
        return;
    const ClockName* const clocks = clock_name(words);
    zone_name = clocks == nullptr ? words : clocks->zone;
    clocks_ = clocks == nullptr || clocks->zone == words ? std::string_view() : words;
}

void AgendaMaker::add_person(const ListedPerson& person) {
    (void)person_id(person);
}

void AgendaMaker::add(ListedEvent listed) {
    constexpr std::size_t most = 200'000;
    if (listed_.size() < most)
        listed_.push_back(std::move(listed));
    else if (!std::exchange(full_, true))
        report_.add(
            Severity::error, Treatment::left_out, listed.offset,
            Phrase("lists more than the %1 events that are read: this one and those after it are left "
                   "out",
                   {most}));
}

void AgendaMaker::choose_room(ListedEvent& listed, std::string_view own, std::string_view under) {
    listed.room = own.empty() ? under : own;
    if (!own.empty() && !under.empty() && own != under)
        tell(
            listed, Severity::info, Treatment::repaired,
            Phrase("is listed under the room '%1' and says itself '%2': its own word is taken", {under, own}),
            Phrase("events that name another room than they are listed under"));
}

void AgendaMaker::tell(const ListedEvent& listed, Severity severity, Treatment treatment, const Phrase& what,
                       Phrase group) {
    report_.add(severity, treatment, listed.offset, Phrase("'%1' %2", {plain_line(listed.title), what}),
                std::move(group));
}

void AgendaMaker::name_apart(std::vector<Placed>& placed) const {
    std::unordered_map<std::string_view, int> count(placed.size());
    for (Placed& one : placed) {
        one.key = key_of(*one.event);
        ++count[one.key];
    }
    std::vector<Placed*> sharing;
    for (Placed& one : placed)
        if (count[one.key] > 1)
            sharing.push_back(&one);
    for (Placed* const one : sharing)
        one->key += "@" + iso_utc(one->start) + "@" + slug(one->event->room, "room");
}

/// Only what is listed twice to the letter still shares its key.
std::string AgendaMaker::unique(const std::string& key) {
    std::string candidate = key;
    while (!keys_.emplace(candidate, 1).second)
        candidate = key + "-" + std::to_string(++keys_[key]);
    return candidate;
}

Room& AgendaMaker::room(const std::string& told) {
    const std::string name = plain_line(told);
    const auto [known, is_new] = rooms_.try_emplace(name, agenda_.rooms.size());
    if (is_new)
        agenda_.rooms.push_back({RoomId{room_slugs_(name)}, name, {}});
    return agenda_.rooms[known->second];
}

Track* AgendaMaker::track(const std::string& told) {
    const std::string name = plain_line(told);
    if (name.empty())
        return nullptr;
    const auto [known, is_new] = tracks_.try_emplace(name, agenda_.tracks.size());
    if (is_new)
        agenda_.tracks.push_back({TrackId{track_slugs_(name)}, name, {}});
    return &agenda_.tracks[known->second];
}

PersonId AgendaMaker::person_id(const ListedPerson& listed) {
    const std::string name = plain_line(listed.name);
    if (name.empty())
        return {};
    const auto [known, is_new] =
        people_.try_emplace(listed.id + '\n' + text::fold(name), agenda_.people.size());
    if (is_new)
        agenda_.people.push_back({PersonId{person_slugs_(name)}, name, {}, {}, {}, {}});
    Person& person = agenda_.people[known->second];
    const auto take = [](std::string& into, std::string told) {
        if (into.empty())
            into = std::move(told);
    };
    take(person.handle, plain_line(listed.handle));
    take(person.affiliation, plain_line(listed.affiliation));
    if (person.bio.empty())
        person.bio = paragraphs(listed.bio);
    for (Link link : listed.links)
        if (put_right(link) != LinkFault::broken &&
            std::find(person.links.begin(), person.links.end(), link) == person.links.end())
            person.links.push_back(std::move(link));
    return person.id;
}

void AgendaMaker::choose_title(const ListedEvent& listed, Session& session) {
    session.title = plain_line(listed.title);
    session.subtitle = plain_line(listed.subtitle);
    if (auto rest = without_cancelled_mark(session.title)) {
        session.status = SessionStatus::cancelled;
        if (!rest->empty())
            session.title = std::move(*rest);
        tell(listed, Severity::info, Treatment::guessed,
             Phrase("is taken to be cancelled, as its title says"),
             Phrase("sessions whose title says that they are cancelled"));
    }
    if (listed.tentative)
        session.status = SessionStatus::tentative;
    if (listed.cancelled)
        session.status = SessionStatus::cancelled;
    if (session.title.empty()) {
        session.title = session.subtitle;
        session.subtitle.clear();
        tell(listed, Severity::warning, Treatment::none, Phrase("has no title"),
             Phrase("events without a title"));
    }
}

void AgendaMaker::add_links(const ListedEvent& listed, Session& session) {
    for (const Link& told : listed.links) {
        Link link = absolute(told, event.url);
        const LinkFault fault = put_right(link);
        if (fault == LinkFault::broken && (told.url.starts_with('/') || told.url.starts_with('#'))) {
            tell(listed, Severity::info, Treatment::left_out,
                 Phrase("has a link within its site: '%1' is left out", {plain_line(told.url)}),
                 Phrase("links within a site"));
            continue;
        }
        if (fault == LinkFault::broken) {
            const std::string written = plain_line(told.url.empty() ? told.label : told.url);
            if (!written.empty())
                tell(listed, Severity::warning, Treatment::left_out,
                     Phrase("has a link that is none: '%1' is left out", {written}),
                     Phrase("links that are none"));
            continue;
        }
        if (fault == LinkFault::repaired)
            tell(listed, Severity::info, Treatment::repaired,
                 Phrase("has a link put right to %1", {link.url}), Phrase("links that were put right"));
        const bool known = std::any_of(session.links.begin(), session.links.end(),
                                       [&](const Link& other) { return other.url == link.url; });
        if (!known)
            session.links.push_back(std::move(link));
    }
    session.resources = listed.resources;
}

/// What the format itself says, else the tool's word for it, else the title.
SessionKind AgendaMaker::kind_of(const ListedEvent& listed, const std::string& title) {
    if (listed.kind)
        return *listed.kind;
    const auto [known, is_new] = kinds_.try_emplace(listed.type);
    if (is_new) {
        known->second = value_of<SessionKind>(listed.type);
        if (!known->second)
            known->second = kind_of_format(listed.type);
    }
    return known->second ? *known->second : kind_of_title(title, !listed.people.empty());
}

void AgendaMaker::describe(const ListedEvent& listed, Session& session) {
    choose_title(listed, session);
    session.kind = kind_of(listed, session.title);
    session.abstract = paragraphs(listed.abstract);
    const std::string more = paragraphs(listed.description);
    if (!holds(session.abstract, more))
        session.abstract += (session.abstract.empty() ? "" : "\n\n") + more;
    const auto [known, is_new] = languages_.try_emplace(listed.language);
    std::vector<std::string>& spoken = known->second;
    if (is_new)
        spoken = languages(listed.language);
    if (!spoken.empty())
        session.language = spoken.front();
    if (spoken.size() > 1)
        tell(listed, Severity::info, Treatment::guessed,
             Phrase("is in several languages, '%1': the first is kept", {plain_line(listed.language)}),
             Phrase("sessions in several languages"));
    session.level = plain_line(listed.level);
    session.recorded = listed.recorded;
    if (const Track* const listed_track = track(listed.track))
        session.track = listed_track->id;
    std::unordered_set<std::string> there;
    for (const ListedPerson& listed_person : listed.people)
        if (const PersonId person = person_id(listed_person);
            !person.empty() && there.insert(person.value).second)
            session.people.push_back({person, listed_person.role});
    if (listed.crowded)
        tell(listed, Severity::warning, Treatment::left_out,
             Phrase("names more than the %1 people that are read of an event", {listed.people.size()}),
             Phrase("events that name too many people"));
    add_links(listed, session);
}

std::optional<Duration> AgendaMaker::length_of(const ListedEvent& listed, Instant start) {
    std::optional<Duration> length = listed.duration;
    if (!length && listed.end)
        length = listed.end->place(event.zone).instant - start;
    if (length && *length < Duration::zero()) {
        tell(listed, Severity::warning, Treatment::repaired,
             Phrase("ends before it starts: it is taken to last no time"),
             Phrase("events that end before they start"));
        return Duration::zero();
    }
    if (length && *length > longest_event) {
        tell(listed, Severity::warning, Treatment::guessed,
             Phrase("lasts longer than a year: its end is taken for a mistake"),
             Phrase("events that last longer than a year"));
        return std::nullopt;
    }
    return length;
}

/// The session of a slot of that key: a new one, unless it is in several.
SessionId AgendaMaker::make_session(const Placed& placed, const std::string& key) {
    const ListedEvent& listed = *placed.event;
    Session session;
    session.id = SessionId{key};
    const bool has_id = !listed.guid.empty() || !listed.code.empty() || !listed.id.empty();
    const std::string shared = ids_are_of_sessions && has_id ? key_of(listed) : placed.key;
    if (placed.key != shared) {
        SessionId& known = in_several_[shared];
        if (!known.empty())
            return known;
        session.id = known = SessionId{unique(shared)};
    }
    describe(listed, session);
    agenda_.sessions.push_back(std::move(session));
    return agenda_.sessions.back().id;
}

void AgendaMaker::make(const Placed& placed) {
    const ListedEvent& listed = *placed.event;
    Slot slot;
    slot.id = SlotId{unique(placed.key)};
    slot.session = make_session(placed, slot.id.value);
    slot.room = room(listed.room).id;
    slot.start = placed.start;
    const auto length = length_of(listed, placed.start);
    slot.duration = length.value_or(Duration::zero());
    slot.end_inferred = !length;
    if (!length)
        tell(listed, Severity::info, Treatment::guessed,
             Phrase("tells no end: it is taken to last until the next in its room"),
             Phrase("events without an end"));
    slot.note = plain_line(listed.note);
    agenda_.slots.push_back(std::move(slot));
}

ReadResult AgendaMaker::finish() {
    if (tracks_may_be_rooms && rooms_.empty())
        take_tracks_for_rooms(listed_, report_);
    if (!clocks_.empty())
        tell_meant_zone(clocks_, zone_name, report_);
    event.zone = choose_zone(zone_name, offsets(), options_, report_);
    choose_day_change();
    std::vector<Placed> placed;
    placed.reserve(listed_.size());
    for (const ListedEvent& listed : listed_)
        if (const auto start = place(listed))
            placed.push_back({&listed, *start, {}});
    name_apart(placed);
    keys_.reserve(placed.size());
    agenda_.sessions.reserve(placed.size());
    agenda_.slots.reserve(placed.size());
    for (const Placed& one : placed)
        make(one);
    event.title = plain_line(event.title);
    event.subtitle = plain_line(event.subtitle);
    event.venue = plain_line(event.venue);
    event.description = paragraphs(event.description);
    agenda_.event = std::move(event);
    sort_slots(agenda_);
    infer_ends(agenda_, std::chrono::hours{3});
    if (listed_.empty())
        report_.add_whole(Severity::warning, Treatment::none, Phrase("lists no event"));
    if (placed.empty() && !listed_.empty()) {
        report_.add_whole(Severity::error, Treatment::left_out,
                          Phrase("none of its %1 events has a start that can be read", {listed_.size()}));
        return tl::unexpected(report_.take());
    }
    return Reading{std::move(agenda_), report_.take(), listed_.size()};
}

} // namespace estrade::schedule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/agenda_maker.h"

#include "core/agenda/infer_ends.h"
#include "core/agenda/names.h"
#include "core/formats/schedule/links.h"
#include "core/formats/schedule/room_guess.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/schedule/title_people.h"
#include "core/formats/session_words.h"
#include "core/formats/title_kinds.h"
#include "core/text/text.h"
#include "core/time/zone_names.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <unordered_set>
#include <utility>

namespace estrade::schedule {
namespace {

constexpr Duration longest_event = std::chrono::hours{24 * 366};

/// What programs write where there is nothing.
bool is_nothing(std::string_view text) {
    return text == "None" || text == "undefined" || text == "nan" || text == "NaN";
}

/// Whether one text holds another, in linear time whatever they are, as std::string::find does not promise.
bool holds(const std::string& text, const std::string& part) {
    return memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
}

/// Whether a track is of what people do together, where nobody speaks in it: "Social".
bool is_of_social_events(std::string_view track) {
    const std::string word = track.size() <= 20 ? slug(track, "") : std::string();
    return word == "social" || word == "socials" || word == "social-event" || word == "social-events";
}

/// "End", as what a programme is over with.
bool is_end_alone(std::string_view title) {
    static constexpr std::array<std::string_view, 12> words{
        "end",     "the-end", "end-of-day", "end-of-the-day", "end-of-event", "ende", "fin",
        "schluss", "fine",    "fim",        "einde",          "koniec"};
    constexpr std::size_t longest = 20;
    const std::string word = title.size() <= longest ? slug(title, "") : std::string();
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

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

void AgendaMaker::add_person(ListedPerson person) {
    (void)person_id(person);
}

ListedEvent& AgendaMaker::add(std::size_t offset) {
    constexpr std::size_t most = 200'000;
    if (listed_.size() < most) {
        ListedEvent& listed = listed_.emplace_back();
        listed.offset = offset;
        return listed;
    }
    if (!beyond_)
        report_.add(
            Severity::error, Treatment::left_out, offset,
            Phrase("lists more than the %1 events that are read: this one and those after it are left "
                   "out",
                   {most}));
    return beyond_.emplace();
}

void AgendaMaker::tell(const ListedEvent& listed, Severity severity, Treatment treatment, Phrase what,
                       Phrase group) {
    report_.add(severity, treatment, listed.offset,
                Phrase("'%1' %2", {plain_line(listed.title), std::move(what)}), std::move(group));
}

Track* AgendaMaker::track(std::string told) {
    const std::string name = into_plain_line(std::move(told));
    if (name.empty())
        return nullptr;
    const auto [known, is_new] = tracks_.try_emplace(name, agenda_.tracks.size());
    if (is_new)
        agenda_.tracks.push_back({TrackId{track_slugs_(name)}, name, {}});
    return &agenda_.tracks[known->second];
}

PersonId AgendaMaker::person_id(ListedPerson& listed) {
    std::string name = into_plain_line(std::move(listed.name));
    if (name.empty())
        return {};
    std::string key = std::move(listed.id);
    (key += '\n') += text::fold(name);
    const auto [known, is_new] = people_.try_emplace(std::move(key), agenda_.people.size());
    if (is_new) {
        PersonId id{person_slugs_(name)};
        agenda_.people.push_back({std::move(id), std::move(name), {}, {}, {}, {}});
    }
    Person& person = agenda_.people[known->second];
    const auto take = [](std::string& into, std::string& told) {
        if (into.empty() && !told.empty())
            into = into_plain_line(std::move(told));
    };
    take(person.handle, listed.handle);
    take(person.affiliation, listed.affiliation);
    if (person.bio.empty())
        person.bio = paragraphs(std::move(listed.bio));
    for (Link& link : listed.links)
        if (put_right(link) != LinkFault::broken &&
            std::find(person.links.begin(), person.links.end(), link) == person.links.end())
            person.links.push_back(std::move(link));
    return person.id;
}

void AgendaMaker::choose_title(ListedEvent& listed, Session& session) {
    for (std::string* const text : {&listed.subtitle, &listed.type, &listed.track, &listed.language,
                                    &listed.level, &listed.abstract, &listed.description, &listed.note})
        if (is_nothing(*text))
            text->clear();
    session.title = plain_line(listed.title);
    session.subtitle = into_plain_line(std::move(listed.subtitle));
    if (auto rest = without_cancelled_mark(session.title)) {
        session.status = SessionStatus::cancelled;
        if (!rest->empty())
            session.title = std::move(*rest);
        tell(listed, Severity::info, Treatment::guessed,
             Phrase("is taken to be cancelled, as its title says"),
             Phrase("sessions whose title says that they are cancelled"));
    }
    if (take_people_in_brackets(listed, session.title))
        tell(listed, Severity::info, Treatment::guessed, Phrase("tells in its title who takes part"),
             Phrase("sessions whose title tells who takes part"));
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

void AgendaMaker::add_links(ListedEvent& listed, Session& session) {
    std::vector<Link>& links = session.links = std::move(listed.links);
    std::size_t kept = 0;
    for (Link& told : links) {
        const std::string path =
            told.url.starts_with('/') || told.url.starts_with('#') || names_page(told.url) ? told.url
                                                                                           : std::string();
        Link link = absolute(std::move(told), event.url);
        const LinkFault fault = put_right(link);
        if (fault == LinkFault::broken && !path.empty()) {
            tell(listed, Severity::info, Treatment::left_out,
                 Phrase("has a link within its site: '%1' is left out", {plain_line(path)}),
                 Phrase("links within a site"));
            continue;
        }
        if (fault == LinkFault::broken) {
            const std::string written = plain_line(link.url.empty() ? link.label : link.url);
            if (!written.empty())
                tell(listed, Severity::warning, Treatment::left_out,
                     Phrase("has a link that is none: '%1' is left out", {written}),
                     Phrase("links that are none"));
            continue;
        }
        if (fault == LinkFault::repaired)
            tell(listed, Severity::info, Treatment::repaired,
                 Phrase("has a link put right to %1", {link.url}), Phrase("links that were put right"));
        const auto end = links.begin() + static_cast<std::ptrdiff_t>(kept);
        if (std::none_of(links.begin(), end, [&](const Link& other) { return other.url == link.url; }))
            links[kept++] = std::move(link);
    }
    links.resize(kept);
    session.resources = std::move(listed.resources);
}

/// Each once.
void AgendaMaker::add_people(ListedEvent& listed, Session& session) {
    constexpr std::size_t few = 8;
    session.people.reserve(std::min(listed.people.size(), few));
    std::unordered_set<std::string> there; // asked where they are more than few
    for (ListedPerson& told : listed.people) {
        PersonId person = person_id(told);
        if (person.empty())
            continue;
        const bool is_new =
            listed.people.size() > few
                ? there.insert(person.value).second
                : std::none_of(session.people.begin(), session.people.end(),
                               [&](const Participation& other) { return other.person == person; });
        if (is_new)
            session.people.push_back({std::move(person), told.role});
    }
}

/// What the format itself says, else the tool's word for it, else the title. Of "plenary", which is whatever
/// is for all, the title may tell better what it is: "Networking"; and of "other",
/// that it is a pause. What lasts all day and names nobody is no talk.
SessionKind AgendaMaker::kind_of(const ListedEvent& listed, const std::string& title) {
    if (listed.kind)
        return *listed.kind;
    const auto [known, is_new] = kinds_.try_emplace(listed.type);
    if (is_new) {
        known->second = value_of<SessionKind>(listed.type);
        if (!known->second)
            known->second = kind_of_format(listed.type);
    }
    if (known->second && known->second != SessionKind::other && !is_for_all(listed.type))
        return *known->second;
    const bool has_speaker =
        std::any_of(listed.people.begin(), listed.people.end(),
                    [](const ListedPerson& person) { return person.role == Role::speaker; });
    const SessionKind by_title = kind_of_title(title, has_speaker);
    const bool is_talk_by_default = !known->second && by_title == SessionKind::talk && !has_speaker;
    if (is_talk_by_default && is_of_social_events(listed.track))
        return SessionKind::social;
    if (is_talk_by_default && listed.all_day)
        return SessionKind::other;
    const bool is_pause = by_title == SessionKind::break_ || by_title == SessionKind::meal;
    const bool is_rest = is_pause || (by_title == SessionKind::social && known->second != SessionKind::other);
    return is_rest ? by_title : known->second.value_or(by_title);
}

void AgendaMaker::describe(ListedEvent& listed, Session& session) {
    choose_title(listed, session);
    session.kind = kind_of(listed, session.title);
    session.abstract = paragraphs(std::move(listed.abstract));
    std::string more = paragraphs(std::move(listed.description));
    if (session.abstract.empty()) {
        session.abstract = std::move(more);
    } else if (!holds(session.abstract, more)) {
        session.abstract.reserve(session.abstract.size() + 2 + more.size());
        (session.abstract += "\n\n") += more;
    }
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
    session.level = into_plain_line(std::move(listed.level));
    session.recorded = listed.recorded;
    if (const Track* const listed_track = track(std::move(listed.track)))
        session.track = listed_track->id;
    add_people(listed, session);
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
    SessionId id{key};
    if (ids_are_of_sessions && placed.has_id && placed.shares) {
        SessionId& known = in_several_[placed.shared];
        if (!known.empty())
            return known;
        id = known = SessionId{unique(placed.shared)};
    }
    Session& session = agenda_.sessions.emplace_back();
    session.id = id;
    describe(*placed.event, session);
    return id;
}

void AgendaMaker::make(Placed& placed) {
    ListedEvent& listed = *placed.event;
    Slot& slot = agenda_.slots.emplace_back();
    slot.id = SlotId{unique(std::move(placed.key))};
    slot.session = make_session(placed, slot.id.value);
    slot.room = room(std::move(listed.room)).id;
    slot.start = placed.start;
    const auto length = length_of(listed, placed.start);
    slot.duration = length.value_or(Duration::zero());
    slot.end_inferred = !length;
    const bool is_end = !length && listed.people.empty() && listed.more_rooms.empty() &&
                        is_end_alone(agenda_.sessions.back().title) &&
                        agenda_.sessions.back().id.value == slot.id.value;
    if (is_end)
        ends_.insert(slot.id.value);
    else if (!length)
        tell(listed, Severity::info, Treatment::guessed,
             Phrase("tells no end: it is taken to last until the next in its room"),
             Phrase("events without an end"));
    slot.note = into_plain_line(std::move(listed.note));
    if (listed.more_rooms.empty())
        return;
    const Slot first = slot;
    for (std::string& name : listed.more_rooms) {
        Slot other = first;
        other.id = SlotId{unique(first.id.value + "@" + slug(name, "room"))};
        other.room = room(std::move(name)).id;
        agenda_.slots.push_back(std::move(other));
    }
}

ReadResult AgendaMaker::finish() {
    leave_kept_back();
    leave_undecided_rooms();
    if (tracks_may_be_rooms && rooms_.empty())
        take_tracks_for_rooms(listed_, report_);
    if (rooms_may_be_lists)
        part_room_lists();
    if (pauses_may_be_in_each_room)
        join_pauses();
    if (!clocks_.empty())
        report_.add(meant_zone(clocks_, zone_name, report_.whole()));
    event.zone = choose_zone(zone_name, offsets(), options_, report_);
    choose_day_change();
    std::vector<Placed> placed;
    placed.reserve(listed_.size());
    for (ListedEvent& listed : listed_)
        if (const auto start = listed.kept_back ? std::nullopt : place(listed))
            placed.push_back({&listed, *start, {}, false, false, {}});
    name_apart(placed);
    agenda_.sessions.reserve(placed.size());
    agenda_.slots.reserve(placed.size());
    const std::size_t listed = listed_.size();
    for (Placed& one : placed) {
        make(one);
        while (&listed_.front() != one.event)
            listed_.pop_front();
        listed_.pop_front(); // while its memory is at hand
    }
    event.title = plain_line(event.title);
    event.subtitle = plain_line(event.subtitle);
    event.venue = plain_line(event.venue);
    event.description = paragraphs(event.description);
    agenda_.event = std::move(event);
    sort_slots(agenda_);
    infer_ends(agenda_, std::chrono::hours{3});
    leave_ends();
    if (listed == 0)
        report_.add_whole(Severity::warning, Treatment::none, Phrase("lists no event"));
    if (placed.empty() && listed > 0) {
        report_.add_whole(Severity::error, Treatment::left_out,
                          Phrase("none of its %1 events has a start that can be read", {listed}));
        return tl::unexpected(report_.take());
    }
    return Reading{std::move(agenda_), report_.take(), listed};
}

} // namespace estrade::schedule

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_agenda.h"

#include "core/text/text.h"
#include "tests/support/corpus.h"
#include "tests/support/rounds.h"

#include <array>
#include <numeric>

namespace estrade::test {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::array<std::string_view, 58> pieces{"Datacenter Unplugged",
                                                  "é",
                                                  "ß",
                                                  " ",
                                                  "  ",
                                                  "\n",
                                                  "\n\n",
                                                  "\n  ",
                                                  "\r\n",
                                                  "\t",
                                                  ": ",
                                                  " #",
                                                  "#",
                                                  "-",
                                                  "- ",
                                                  "? ",
                                                  "|",
                                                  ">",
                                                  "'",
                                                  "\"",
                                                  "\\",
                                                  "\\n",
                                                  "{",
                                                  "}",
                                                  "[",
                                                  "]",
                                                  ",",
                                                  "&a",
                                                  "*a",
                                                  "!tag",
                                                  "%",
                                                  "@",
                                                  "`",
                                                  "~",
                                                  "null",
                                                  "true",
                                                  "No",
                                                  "1",
                                                  "0x1F",
                                                  "1e3",
                                                  "19:10",
                                                  "2020-09-30",
                                                  "...",
                                                  "---",
                                                  "<<",
                                                  "=",
                                                  "<b>",
                                                  "&amp;",
                                                  "http://x.org/?a=b#c",
                                                  "日本語",
                                                  "👩‍💻",
                                                  "\xC2\xA0",
                                                  "\xE2\x80\xA8",
                                                  "\xEF\xBB\xBF",
                                                  "\x01",
                                                  "\x7F",
                                                  "\xC2\x85",
                                                  "a:"};

std::string any_code_point(Draws& draws) {
    auto c = static_cast<char32_t>(draws.number(draws.one_in(2) ? 0x300 : 0x110000));
    if (c >= 0xD800 && c <= 0xDFFF)
        c = U'?';
    std::string out;
    text::append(out, c);
    return out;
}

std::string maybe(Draws& draws) {
    return draws.one_in(2) ? random_text(draws) : std::string();
}

template <class Enum>
Enum any(Draws& draws, int count) {
    return static_cast<Enum>(draws.number(static_cast<std::size_t>(count)));
}

std::vector<Link> links(Draws& draws) {
    std::vector<Link> result(draws.number(3));
    for (Link& link : result)
        link = {random_text(draws), maybe(draws)};
    return result;
}

std::vector<Resource> resources(Draws& draws) {
    std::vector<Resource> result(draws.number(3));
    for (Resource& resource : result)
        resource = {any<Resource::Kind>(draws, 7), any<Resource::State>(draws, 2), maybe(draws),
                    maybe(draws)};
    return result;
}

/// Ids as slugs make them, or as other programs do; each once.
std::string id(Draws& draws, SlugMaker& slugs, const std::string& name, std::size_t index) {
    return draws.one_in(3) ? random_text(draws) + ":" + std::to_string(index) : slugs(name);
}

template <class Thing>
void name_all(Draws& draws, std::vector<Thing>& things, const char* fallback) {
    SlugMaker slugs{fallback};
    for (std::size_t i = 0; i < things.size(); ++i) {
        things[i].name = draws.one_in(4) ? things[draws.number(i + 1)].name : random_text(draws);
        things[i].id.value = id(draws, slugs, things[i].name, i);
    }
}

Thresholds random_thresholds(Draws& draws) {
    const Duration warning = seconds{draws.number(900)};
    return {warning, draws.one_in(3) ? Duration{} : warning / 2};
}

Pace random_pace(Draws& draws) {
    Pace pace;
    pace.hand_over = draws.one_in(2);
    if (draws.one_in(2))
        pace.changeover = seconds{draws.number(200)};
    for (std::size_t n = draws.number(4); n > 0; --n)
        pace.thresholds[any<SessionKind>(draws, 12)] = random_thresholds(draws);
    return pace;
}

Event random_event(Draws& draws) {
    static constexpr std::array<const char*, 6> zones{
        "UTC", "Europe/Paris", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns", "Australia/Lord_Howe"};
    Event event;
    event.title = random_text(draws);
    event.subtitle = maybe(draws);
    event.description = maybe(draws);
    event.zone = zone(zones[draws.number(zones.size())]);
    event.language = maybe(draws);
    event.venue = maybe(draws);
    event.url = maybe(draws);
    event.version = maybe(draws);
    if (draws.one_in(3))
        event.day_change = minutes{draws.number(24 * 60)};
    if (draws.one_in(3))
        event.pace = random_pace(draws);
    if (draws.one_in(2))
        event.call = CallForTalks{maybe(draws), maybe(draws)};
    if (draws.one_in(2))
        event.next = NextEvent{maybe(draws), {}, maybe(draws)};
    if (event.next && draws.one_in(2))
        event.next->day = LocalDay{date::days{static_cast<int>(draws.number(30000))}};
    event.links = links(draws);
    event.resources = resources(draws);
    return event;
}

/// Nights on which clocks change somewhere, and days on which they do not.
Instant random_start(Draws& draws, Instant first) {
    Instant start = first + minutes{5} * static_cast<int>(draws.number(12 * 40));
    if (draws.one_in(8))
        start += seconds{draws.number(60)};
    if (draws.one_in(16))
        start += milliseconds{draws.number(1000)};
    return start;
}

Duration random_duration(Draws& draws) {
    switch (draws.number(8)) {
    case 0:
        return {};
    case 1:
        return milliseconds{draws.number(10'000'000)};
    case 2:
        return hours{draws.number(72)};
    default:
        return minutes{5} * static_cast<int>(draws.number(36));
    }
}

Slot random_slot(Draws& draws, const Agenda& agenda, Instant first) {
    Slot slot;
    slot.room = agenda.rooms[draws.number(agenda.rooms.size())].id;
    slot.open = draws.one_in(6);
    if (!slot.open || draws.one_in(2))
        slot.session = agenda.sessions[draws.number(agenda.sessions.size())].id;
    slot.start = random_start(draws, first);
    slot.duration = random_duration(draws);
    slot.fixed_start = draws.one_in(6);
    slot.fixed_end = draws.one_in(5);
    slot.end_inferred = draws.one_in(5);
    slot.note = draws.one_in(5) ? random_text(draws) : std::string();
    if (draws.one_in(4))
        slot.min_duration = slot.duration / 2;
    if (draws.one_in(6))
        slot.thresholds = random_thresholds(draws);
    if (draws.one_in(6))
        slot.moved = Move{maybe(draws), {}};
    if (slot.moved && draws.one_in(2))
        slot.moved->from_start = random_start(draws, first);
    return slot;
}

Session random_session(Draws& draws, const Agenda& agenda) {
    Session session;
    session.title = random_text(draws);
    session.subtitle = maybe(draws);
    session.kind = any<SessionKind>(draws, 12);
    session.status = any<SessionStatus>(draws, 3);
    session.abstract = maybe(draws);
    session.language = maybe(draws);
    session.level = maybe(draws);
    if (draws.one_in(3))
        session.recorded = draws.one_in(2);
    if (!agenda.tracks.empty() && draws.one_in(2))
        session.track = agenda.tracks[draws.number(agenda.tracks.size())].id;
    if (!agenda.people.empty())
        for (std::size_t n = draws.number(4); n > 0; --n)
            session.people.push_back(
                {agenda.people[draws.number(agenda.people.size())].id, any<Role>(draws, 3)});
    session.links = links(draws);
    session.resources = resources(draws);
    return session;
}

} // namespace

std::string random_text(Draws& draws) {
    std::string text;
    for (std::size_t n = draws.number(6); n > 0; --n)
        text += draws.one_in(5) ? any_code_point(draws) : std::string(pieces[draws.number(pieces.size())]);
    return text;
}

Agenda random_agenda(std::uint32_t seed) {
    static const std::array<Instant, 5> firsts{at("2020-09-30T17:00Z"), at("2020-10-24T12:00Z"),
                                               at("2020-03-28T12:00Z"), at("2011-12-29T12:00Z"),
                                               at("2021-04-03T06:00Z")};
    Draws draws(seed);
    Agenda agenda;
    agenda.event = random_event(draws);
    agenda.rooms.resize(1 + draws.number(3));
    name_all(draws, agenda.rooms, "room");
    if (agenda.rooms.size() == 1 && draws.one_in(2))
        agenda.rooms[0] = {{"room"}, {}, {}};
    else if (draws.one_in(2))
        agenda.rooms[0].place = random_text(draws);
    agenda.tracks.resize(draws.number(3));
    name_all(draws, agenda.tracks, "track");
    for (Track& track : agenda.tracks)
        track.color = draws.one_in(2) ? "#d97706" : "";
    agenda.people.resize(draws.number(6));
    name_all(draws, agenda.people, "person");
    if (draws.one_in(2)) {
        for (Person& person : agenda.people) {
            person.handle = draws.one_in(2) ? "@" + random_text(draws) : std::string();
            person.affiliation = maybe(draws);
            person.bio = maybe(draws);
            person.links = links(draws);
        }
    }
    agenda.partners.resize(draws.number(3));
    for (Partner& partner : agenda.partners)
        partner = {random_text(draws), maybe(draws), maybe(draws), maybe(draws)};
    SlugMaker session_slugs{"session"};
    for (std::size_t n = 1 + draws.number(12); n > 0; --n) {
        agenda.sessions.push_back(random_session(draws, agenda));
        agenda.sessions.back().id.value = id(draws, session_slugs, agenda.sessions.back().title, n);
    }
    SlugMaker slot_slugs{"slot"};
    const Instant first = firsts[draws.number(firsts.size())];
    for (std::size_t n = draws.number(20); n > 0; --n) {
        Slot slot = random_slot(draws, agenda, first);
        slot.id.value = id(draws, slot_slugs, slot.session.value, n);
        agenda.slots.push_back(std::move(slot));
    }
    sort_slots(agenda);
    return agenda;
}

std::vector<std::uint32_t> seeds(std::size_t count) {
    std::vector<std::uint32_t> all(rounds(count));
    std::iota(all.begin(), all.end(), 1U);
    return all;
}

} // namespace estrade::test

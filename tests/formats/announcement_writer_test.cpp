// SPDX-License-Identifier: GPL-3.0-or-later
// What an announcement holds of an agenda, and what it does not: the list in
// core/formats/announcement_writer.h.
#include "core/formats/announcement.h"
#include "core/formats/announcement_writer.h"
#include "core/text/text.h"
#include "core/time/iso.h"
#include "tests/formats/told.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/random_agenda.h"

#include <algorithm>
#include <array>
#include <set>

using namespace estrade;
using namespace estrade::test;

namespace {

Reading read_back(const Agenda& agenda) {
    const std::string text = write_announcement(agenda);
    INFO(text);
    ReadResult read = read_agenda(source_of(text, "announcement.md"), plain_options());
    REQUIRE(read);
    CHECK_FALSE(has_errors(read->diagnostics));
    return std::move(*read);
}

template <class Thing, class Id>
const Thing& find(const std::vector<Thing>& things, const Id& id) {
    return *std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
}

/// What an announcement tells of each slot, sorted.
std::vector<std::string> told(const Agenda& agenda) {
    std::vector<std::string> all;
    for (const Slot& slot : agenda.slots) {
        const Session& session = find(agenda.sessions, slot.session);
        std::string text = iso_utc(slot.start) + " – " + iso_utc(slot.end()) + "\n" + session.title + "\n";
        if (agenda.rooms.size() > 1)
            text += "in " + find(agenda.rooms, slot.room).name + "\n";
        for (const Participation& part : session.people) {
            const Person& person = find(agenda.people, part.person);
            text += person.name + " " + person.handle + ": " + person.bio + "\n";
        }
        for (const Link& link : session.links)
            text += link.label + " <" + link.url + ">\n";
        for (const Resource& resource : session.resources)
            text += std::to_string(static_cast<int>(resource.kind)) + " " + resource.url + "\n";
        all.push_back(text + session.abstract);
    }
    std::sort(all.begin(), all.end());
    return all;
}

void check_round_trip(const Agenda& agenda) {
    const Agenda after = read_back(agenda).agenda;
    INFO(write_announcement(agenda));
    CHECK(after.event.title == agenda.event.title);
    CHECK(after.event.zone == agenda.event.zone);
    if (!agenda.event.venue.empty())
        CHECK(after.event.venue == agenda.event.venue);
    for (const Link& link : agenda.event.links)
        CHECK(std::find(after.event.links.begin(), after.event.links.end(), link) != after.event.links.end());
    const std::vector<std::string> before_slots = told(agenda);
    const std::vector<std::string> after_slots = told(after);
    REQUIRE(after_slots.size() == before_slots.size());
    for (std::size_t i = 0; i < before_slots.size(); ++i)
        CHECK(after_slots[i] == before_slots[i]);
    CHECK(write_announcement(agenda) == write_announcement(agenda));
}

/// A text on one line, of any signs but those that the list names; never empty.
std::string held_line(const std::string& text, const std::string& otherwise) {
    std::string line;
    for (const char32_t c : text::code_points(text)) {
        const bool kept =
            (c >= U' ' && c < 0x7F && c != U'"') || (c >= 0xC0 && c < 0x2000) || (c >= 0x3041 && c != 0xFEFF);
        if (kept && !(c == U' ' && (line.empty() || line.back() == ' ')))
            text::append(line, c);
    }
    line = text::trim(line);
    return line.empty() ? otherwise : line;
}

/// Paragraphs and items of a list that no line of an announcement looks like.
std::string held_paragraphs(std::size_t seed) {
    static constexpr std::array<std::string_view, 6> texts{
        "It *works*: from 10:00 on, in [theory](https://example.org/theory).",
        "10:00 Coffee comes first.\nThen more of it, at 11:00.",
        "One.\n\n* 19:00-19:10: two\n* three\n\nFour, le 3 mars 2019, in America/New_York.",
        "`code`, <b>bold</b> & \\*stars\\*",
        "",
        "### Plan\n\n1. first\n2. second"};
    return std::string(texts[seed % texts.size()]);
}

std::vector<Link> held_links(std::size_t count, const std::string& place) {
    std::vector<Link> links;
    for (std::size_t i = 0; i < count; ++i)
        links.push_back(
            {"https://example.org/" + place + std::to_string(i), i % 2 == 0 ? "A [site], 1_2*3" : ""});
    return links;
}

std::vector<Resource> held_resources(std::size_t count, const std::string& place) {
    std::vector<Resource> resources;
    for (std::size_t i = 0; i < count; ++i)
        resources.push_back({i == 0 ? Resource::Kind::slides : Resource::Kind::recording,
                             Resource::State::available, "",
                             "https://example.org/" + place + std::to_string(i)});
    return resources;
}

void keep_what_it_holds(Agenda& agenda, std::size_t seed) {
    static constexpr std::array<std::string_view, 6> names{
        "Ada Lovelace", "Zoé Martin", "Jean-Luc de la Tour", "Bob", "skycat_me", "Mary Ann Evans"};
    Event& event = agenda.event;
    event.language = seed % 2 == 0 ? "fr" : "";
    event.title = "Meetup " + held_line(event.title, "X");
    event.description = event.subtitle = "";
    event.venue = event.venue.empty() ? "" : "La Dynamo, Chambéry";
    event.links = held_links(event.links.size(), "event");
    event.resources.clear();
    for (std::size_t i = 0; i < agenda.rooms.size(); ++i)
        agenda.rooms[i].name = "Room " + std::to_string(i + 1);
    for (std::size_t i = 0; i < agenda.people.size(); ++i) {
        Person& person = agenda.people[i];
        person.name = names[i % names.size()];
        person.handle = person.handle.empty() ? "" : "@h_" + std::to_string(i);
        person.bio = held_paragraphs(seed + i);
    }
    std::size_t index = 0;
    for (Session& session : agenda.sessions) {
        session.title = held_line(session.title, "Talk") + " n" + std::to_string(++index);
        session.abstract = held_paragraphs(seed + index);
        session.links = held_links(session.links.size(), "s" + std::to_string(index) + "-");
        session.resources = held_resources(session.resources.size(), "r" + std::to_string(index) + "-");
        std::set<std::string> once;
        std::erase_if(session.people,
                      [&](const Participation& p) { return !once.insert(p.person.value).second; });
    }
    std::erase_if(agenda.slots, [](const Slot& slot) { return slot.session.empty(); });
    for (Slot& slot : agenda.slots) {
        if (!slot.note.empty())
            slot.note = "Mind: " + slot.note;
        slot.start = date::floor<std::chrono::minutes>(slot.start);
        slot.duration = date::floor<std::chrono::minutes>(slot.duration) % std::chrono::hours{12};
        // a time that clocks show twice or not, the day before or after is another
        const LocalTime start = event.zone.local(slot.start);
        const LocalTime end = event.zone.local(slot.end());
        if (event.zone.place(start).kind != LocalKind::unique ||
            event.zone.place(end).kind != LocalKind::unique || end - start != slot.duration)
            slot.start += date::days{3};
    }
    sort_slots(agenda);
    std::erase_if(agenda.rooms, [&](const Room& room) { // one in which nothing is
        return std::none_of(agenda.slots.begin(), agenda.slots.end(),
                            [&](const Slot& slot) { return slot.room == room.id; });
    });
}

} // namespace

TEST_CASE("any agenda, written as an announcement, is read back but for what that cannot hold") {
    const auto seed = GENERATE(from_range(seeds(300)));
    INFO("seed " << seed);
    Agenda agenda = random_agenda(seed);
    keep_what_it_holds(agenda, seed);
    if (!agenda.slots.empty())
        check_round_trip(agenda);
}

TEST_CASE("the agendas that come with Estrade are read back from announcements") {
    each_shipped_agenda([](Agenda agenda) {
        for (Session& session : agenda.sessions) {
            for (const Resource& resource : session.resources) // a podcast is a link
                if (resource.kind == Resource::Kind::podcast)
                    session.links.push_back({resource.url, resource.title});
            std::erase_if(session.resources, [](const Resource& resource) {
                return resource.url.empty() || resource.kind == Resource::Kind::podcast;
            });
        }
        check_round_trip(agenda);
    });
}

TEST_CASE("the slots of real schedules are read back from announcements") {
    ESTRADE_NEEDS_CORPUS();
    for (const char* name : {"xml/36c3_everything.schedule.xml", "json/camp2019_everything.schedule.json"}) {
        const Agenda agenda = read_agenda(load_source(corpus(name)).value(), plain_options()).value().agenda;
        const Agenda after = read_back(agenda).agenda;
        REQUIRE(after.slots.size() == agenda.slots.size());
        std::multiset<std::pair<Instant, Instant>> read;
        for (const Slot& slot : after.slots)
            read.emplace(slot.start, slot.end());
        for (const Slot& slot : agenda.slots)
            if (slot.duration < std::chrono::hours{12})
                CHECK(read.contains({slot.start, slot.end()}));
    }
}

TEST_CASE("under a line of an announcement, a field may tell its room; in its details, its links") {
    const Agenda agenda =
        read_agenda(source_of("# Camp\n\n### 3 September 2022\n\n* 10:00-11:00: Hike\n  * Room: Outside\n"
                              "* 10:00-11:00: Games\n  * Room: Hall\n\n# About the talks\n\n"
                              "## Hike\n\n* Links: [Map](https://example.org/map)\n"
                              "* Abstract: We leave.\n\n10:30 Picnic\n"),
                    plain_options())
            .value()
            .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(find(agenda.rooms, agenda.slots[0].room).name == "Outside");
    CHECK(find(agenda.rooms, agenda.slots[1].room).name == "Hall");
    CHECK(agenda.sessions[0].links == std::vector<Link>{{"https://example.org/map", "Map"}});
    CHECK(agenda.sessions[0].abstract == "We leave.\n\n10:30 Picnic");
}

TEST_CASE("a line that names the time zone wins over others that are spoken of") {
    const Agenda agenda =
        read_agenda(source_of("# Camp\n\nTime zone: America/Port-au-Prince\n\n### 3 September 2022\n\n"
                              "* 10:00-11:00: Talk\n* 11:00-12:00: Call to Europe/Paris\n"),
                    plain_options())
            .value()
            .agenda;
    CHECK(agenda.event.zone.name() == "America/Port-au-Prince");
}

TEST_CASE("an announcement is what people post: title, facts, days, lines, details") {
    AgendaBuilder builder("Europe/Paris");
    builder.slot("2022-09-03T10:00", 45, "Welcome")
        .slot("2022-09-03T11:00", 30, "Rust: why", "", {"Ada Lovelace"});
    builder.event().title = "Camp";
    builder.event().venue = "La Dynamo";
    builder.last_session().abstract = "Because.";
    builder.agenda().people[0].handle = "@ada";
    builder.agenda().people[0].bio = "Wrote it.";
    CHECK(write_announcement(*builder.build()) ==
          "# Camp\n\n* Venue: La Dynamo\n* Time zone: Europe/Paris\n"
          "\n### Saturday 3 September 2022\n\n"
          "* 10:00-10:45: Welcome\n"
          "* 11:00-11:30: “Rust: why” by Ada Lovelace (@ada)\n"
          "\n# About the talks\n\n## Rust: why\n\n* Abstract: Because.\n"
          "\n# About the speakers\n\n## Ada Lovelace\n\nWrote it.\n");
}

TEST_CASE("a night's slots stay under the evening's heading, as its reader goes on past midnight") {
    AgendaBuilder builder("Europe/Paris");
    builder.event().title = "Festival";
    builder.slot("2022-09-03T23:00", 120, "Concert")
        .slot("2022-09-04T01:00", 60, "Late")
        .slot("2022-09-04T09:00", 60, "Early");
    const std::string text = write_announcement(*builder.build());
    CHECK(text.find("### Sunday 4 September 2022\n\n* 09:00") != std::string::npos);
    check_round_trip(*builder.build());
}

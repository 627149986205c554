// SPDX-License-Identifier: GPL-3.0-or-later
// What schedule.json holds of an agenda, and what it does not: the list in core/formats/frab_json.h.
#include "core/agenda/event_day.h"
#include "core/agenda/names.h"
#include "core/formats/frab_json.h"
#include "core/formats/frab_json_writer.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"
#include "core/time/iso.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/random_agenda.h"
#include "tests/support/real_agendas.h"

#include <algorithm>
#include <unordered_map>

using namespace estrade;
using namespace estrade::test;
using schedule::plain_line;

namespace {

std::string paragraphs(std::string_view text) {
    return schedule::paragraphs(std::string(text::trim(text)));
}

template <class Thing>
const Thing* find(const std::vector<Thing>& things, const decltype(Thing::id)& id) {
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const Thing& one) { return one.id == id; });
    return found == things.end() ? nullptr : &*found;
}

/// All that is told of one slot, a line each; ids are the format's own.
class Told {
public:
    Told(const Agenda& agenda, const Slot& slot) {
        line("day", iso_day(event_day(agenda.event, slot.start)));
        line("start", iso_with_offset(slot.start, agenda.event.zone));
        line("duration", std::to_string(slot.duration.count()));
        line("room", find(agenda.rooms, slot.room)->name);
        static const Session open = [] {
            Session session;
            session.title = "Open slot";
            session.kind = SessionKind::lightning;
            return session;
        }();
        const Session* session = find(agenda.sessions, slot.session);
        tell(agenda, session == nullptr ? open : *session, slot);
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    void line(const std::string& name, const std::string& value) { text_ += name + ": " + value + "\n"; }

    void tell(const Agenda& agenda, const Session& session, const Slot& slot) {
        std::string title = plain_line(session.title);
        std::string subtitle = plain_line(session.subtitle);
        if (title.empty())
            title.swap(subtitle);
        line("title", title);
        line("subtitle", subtitle);
        line("kind", std::string(name_of(session.kind)));
        const auto tags =
            schedule::languages(session.language.empty() ? agenda.event.language : session.language);
        line("language", tags.empty() ? "" : tags.front());
        line("recorded", session.recorded ? (*session.recorded ? "yes" : "no") : "");
        const Track* track = find(agenda.tracks, session.track);
        line("track", track == nullptr ? "" : plain_line(track->name));
        std::string abstract = paragraphs(session.abstract);
        const std::string note = paragraphs(slot.note);
        if (abstract.find(note) == std::string::npos)
            abstract += (abstract.empty() ? "" : "\n\n") + note;
        line("abstract", abstract);
        std::vector<PersonId> known;
        for (const Participation& part : session.people) {
            const Person* person = find(agenda.people, part.person);
            if (plain_line(person->name).empty() ||
                std::find(known.begin(), known.end(), person->id) != known.end())
                continue;
            known.push_back(person->id);
            line("person", plain_line(person->name));
            line("bio", paragraphs(person->bio));
            for (const Link& link : person->links)
                line("of whom", link.url + " " + link.label);
        }
        for (const Link& link : session.links)
            line("link", link.url + " " + link.label);
        for (const Resource& resource : session.resources)
            line(std::string(name_of(resource.kind)),
                 resource.url + " " +
                     (resource.title.empty() ? std::string(name_of(resource.kind)) : resource.title));
    }

    std::string text_;
};

std::vector<std::string> told(const Agenda& agenda) {
    std::vector<std::string> all;
    for (const Slot& slot : agenda.slots) {
        const Session* session = find(agenda.sessions, slot.session);
        if (session == nullptr || session->status != SessionStatus::cancelled)
            all.push_back(Told(agenda, slot).text());
    }
    std::sort(all.begin(), all.end());
    return all;
}

void check_round_trip(const Agenda& agenda) {
    const ReadResult read =
        read_frab_json(source_of(write_frab_json(agenda), "schedule.json"), plain_options());
    REQUIRE(read);
    CHECK_FALSE(has_errors(read->diagnostics));
    const Agenda& again = read->agenda;
    const std::vector<std::string> before = told(agenda);
    const std::vector<std::string> after = told(again);
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        CHECK(after[i] == before[i]);
    if (!plain_line(agenda.event.title).empty()) // else its acronym
        CHECK(again.event.title == plain_line(agenda.event.title));
    CHECK(again.event.description == paragraphs(agenda.event.description));
    CHECK(again.event.zone == agenda.event.zone);
    REQUIRE(again.rooms.size() == agenda.rooms.size());
    for (std::size_t i = 0; i < again.rooms.size(); ++i)
        CHECK(again.rooms[i].place == plain_line(agenda.rooms[i].place));
}

std::vector<Link> plain_links(std::size_t count) {
    std::vector<Link> links;
    for (std::size_t i = 0; i < count; ++i)
        links.push_back({"https://example.org/" + std::to_string(i), i % 2 == 0 ? "Site" : ""});
    return links;
}

/// Without what the layout has no place for, where that would be taken for something else.
void keep_what_it_holds(Agenda& agenda) {
    for (std::size_t i = 0; i < agenda.rooms.size(); ++i)
        agenda.rooms[i].name = "Room " + std::to_string(i);
    for (Person& person : agenda.people)
        person.links = plain_links(person.links.size());
    for (Session& session : agenda.sessions) {
        session.links = plain_links(session.links.size());
        for (std::size_t i = 0; i < session.resources.size(); ++i) {
            static constexpr std::array kinds{Resource::Kind::slides, Resource::Kind::recording,
                                              Resource::Kind::document};
            session.resources[i] = {kinds[i % 3], Resource::State::available, i % 2 == 0 ? "" : "Read this",
                                    "https://example.org/r" + std::to_string(i)};
        }
    }
    for (Slot& slot : agenda.slots) {
        slot.start = date::floor<std::chrono::seconds>(slot.start);
        slot.duration = date::floor<std::chrono::seconds>(slot.duration);
    }
}

} // namespace

TEST_CASE("any agenda, written as schedule.json, is read back but for what that has no place for") {
    const auto seed = GENERATE(from_range(seeds(200)));
    INFO("seed " << seed);
    Agenda agenda = random_agenda(seed);
    keep_what_it_holds(agenda);
    check_round_trip(agenda);
}

TEST_CASE("the agendas that come with Estrade are read back from schedule.json") {
    each_shipped_agenda([](Agenda agenda) {
        keep_what_it_holds(agenda);
        check_round_trip(agenda);
    });
}

TEST_CASE("the agendas of real files are read back from schedule.json") {
    ESTRADE_NEEDS_CORPUS();
    each_real_agenda([](Agenda agenda, const auto&) {
        keep_what_it_holds(agenda);
        check_round_trip(agenda);
    });
}

TEST_CASE("what schedule.json has no place for is changed as its header says") {
    Agenda agenda;
    agenda.event.zone = zone("Europe/Paris");
    agenda.rooms = {{RoomId{"a"}, "A", {}}};
    agenda.tracks = {{TrackId{"ops"}, "Ops", "#102030"}};
    agenda.people = {{PersonId{"ada"}, "Ada", "@ada", "Lab", "", {}}};
    Session session;
    session.id = SessionId{"s"};
    session.title = "Talk";
    session.level = "Expert";
    session.status = SessionStatus::tentative;
    session.track = TrackId{"ops"};
    session.people = {{PersonId{"ada"}, Role::moderator}};
    session.resources = {{Resource::Kind::podcast, Resource::State::available, "Hear", "https://a.example"},
                         {Resource::Kind::chat, Resource::State::available, "Join", "https://b.example"},
                         {Resource::Kind::slides, Resource::State::promised, "", ""}};
    agenda.sessions = {session};
    Slot slot;
    slot.id = SlotId{"first"};
    slot.room = RoomId{"a"};
    slot.session = session.id;
    slot.start = at("2022-09-03T10:00", agenda.event.zone);
    slot.duration = std::chrono::minutes{30};
    slot.fixed_start = true;
    agenda.slots = {slot, slot};
    agenda.slots[1].id = SlotId{"second"};
    agenda.slots[1].start += std::chrono::hours{1};

    const Agenda again =
        read_frab_json(source_of(write_frab_json(agenda), "schedule.json"), plain_options())->agenda;
    REQUIRE(again.sessions.size() == 2);
    CHECK(again.tracks == agenda.tracks);
    CHECK(again.people[0].handle.empty());
    CHECK(again.people[0].affiliation.empty());
    CHECK(again.sessions[0].level.empty());
    CHECK(again.sessions[0].status == SessionStatus::confirmed);
    CHECK(again.sessions[0].people[0].role == Role::speaker);
    REQUIRE(again.sessions[0].resources.size() == 1);
    CHECK(again.sessions[0].resources[0].kind == Resource::Kind::recording);
    CHECK(again.sessions[0].links == std::vector<Link>{{"https://b.example", "Join"}});
    CHECK_FALSE(again.slots[0].fixed_start);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo_site.h"
#include "core/time/country.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace estrade;
using namespace estrade::test;
using std::chrono::minutes;

namespace {

Reading read_folder(const std::filesystem::path& folder, const ReadOptions& options = plain_options()) {
    const auto source = load_source(folder);
    REQUIRE(source);
    auto reading = read_agenda(*source, options);
    if (!reading)
        FAIL(to_text(reading.error().front()));
    return std::move(*reading);
}

/// A site of one day and one room, told by what differs from it.
Source site_with(const std::map<std::string, std::string>& files) {
    Source source{"site", {}, true, {}};
    source.files = {
        {"data/schedule.yml", "- day: '2024-06-13'\n"
                              "  start: '09:00'\n"
                              "  rooms:\n"
                              "    - room: hall\n"
                              "      slots:\n"
                              "        - slot: slot-1\n"
                              "          talk: hello\n"},
        {"data/slots.yml", "- {key: slot-1, start: '09:00', duration: 30}\n"
                           "- {key: slot-2, start: '10:00', duration: 30}\n"},
        {"data/rooms.yml", "- {key: hall, label: Hall}\n"},
        {"data/info.yml", "name: Hello Conf\naddress: {country: {short_name: FR}}\n"},
        {"content/sessions/hello.md", "---\nkey: hello\ntitle: Hello\n---\n"},
    };
    for (const auto& [path, bytes] : files)
        source.files[path] = bytes;
    return source;
}

std::string schedule_of(const std::string& entries, const std::string& day = "2024-06-13",
                        const std::string& start = "09:00") {
    return "- day: '" + day + "'\n  start: '" + start + "'\n  rooms:\n    - room: hall\n      slots:\n" +
           entries;
}

Reading read_site(const Source& source, const ReadOptions& options = plain_options()) {
    auto reading = read_hugo_site(source, options);
    if (!reading)
        FAIL(to_text(reading.error().front()));
    return std::move(*reading);
}

/// What was told of that severity, each as "file:line: what".
std::vector<std::string> told(const Diagnostics& diagnostics, Severity severity) {
    std::vector<std::string> lines;
    for (const Diagnostic& d : diagnostics)
        if (d.severity == severity)
            lines.push_back(d.where.file + ":" + std::to_string(d.where.line) + ": " + d.what);
    return lines;
}

const Session& session(const Agenda& agenda, const std::string& title) {
    const auto found = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                    [&](const Session& s) { return s.title == title; });
    REQUIRE(found != agenda.sessions.end());
    return *found;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the SummerCamp's site is read whole: two days of twelve slots in its own zone and language") {
    ESTRADE_NEEDS_CORPUS();
    const Reading reading = read_folder(corpus("sre-france/summercamp-site"));
    const Agenda& agenda = reading.agenda;
    CHECK(told(reading.diagnostics, Severity::error).empty());
    CHECK(told(reading.diagnostics, Severity::warning).empty());
    CHECK(agenda.event.title == "SummerCamp 2022");
    CHECK(agenda.event.zone.name() == "Europe/Paris");
    CHECK(agenda.event.language == "fr");
    CHECK(agenda.event.venue == "La Dynamo, 24 avenue Daniel Rops, 73000 CHAMBERY");
    CHECK(agenda.event.url == "https://sre-summercamp.github.io/");
    REQUIRE(agenda.slots.size() == 24);
    CHECK(agenda.slots[0].start == at("2022-09-03T09:00+02:00"));
    CHECK(agenda.slots[0].duration == minutes{60});
    CHECK(agenda.slots[11].start == at("2022-09-03T19:30+02:00"));
    CHECK(agenda.slots[11].end() == at("2022-09-03T23:30+02:00"));
    CHECK(agenda.slots[12].start == at("2022-09-04T09:00+02:00"));
    CHECK(agenda.sessions.size() == 16);
    CHECK(agenda.people.size() == 5);
    CHECK(std::count_if(agenda.slots.begin(), agenda.slots.end(),
                        [](const Slot& s) { return s.session.value == "pause"; }) == 5);
}

TEST_CASE("sessions of the SummerCamp keep their kind, people, recording and track") {
    ESTRADE_NEEDS_CORPUS();
    const Agenda agenda = read_folder(corpus("sre-france/summercamp-site")).agenda;
    const Session& secrets = session(agenda, "Secrets, race conditions, and statelessness");
    CHECK(secrets.kind == SessionKind::talk);
    CHECK(secrets.language == "fr");
    CHECK(secrets.level == "intermediate");
    CHECK(secrets.track.value == "cloud-infra");
    REQUIRE(secrets.people.size() == 1);
    CHECK(secrets.people[0].person.value == "arthur-busser");
    REQUIRE(secrets.resources.size() == 1);
    CHECK(secrets.resources[0] == Resource{Resource::Kind::recording, Resource::State::available, "",
                                           "https://www.youtube.com/watch?v=aSWjCOxZojU"});
    CHECK(session(agenda, "Keynote des organisateurs").kind == SessionKind::keynote);
    CHECK(session(agenda, "Kubernetes @ no-scale").kind == SessionKind::lightning);
    CHECK(session(agenda, "1ère journée").kind == SessionKind::panel);
    CHECK(session(agenda, "1ère journée").people.size() == 5);
    CHECK(session(agenda, "Hiking and Climbing").kind == SessionKind::activity);
    CHECK(session(agenda, "Déjeuner").kind == SessionKind::meal);
    CHECK(session(agenda, "Pause").kind == SessionKind::break_);
    CHECK(session(agenda, "Party time...").kind == SessionKind::social);
}

TEST_CASE("rooms run in parallel; those the site hides and slots without a talk are left out and told") {
    const Reading reading = read_folder(fixture("hugo-parallel-rooms"));
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.rooms.size() == 2);
    CHECK(agenda.rooms[0] == Room{{"amphi"}, "Grand amphi", "1er étage"});
    REQUIRE(agenda.slots.size() == 3);
    CHECK(agenda.slots[0].room.value == "amphi");
    CHECK(agenda.slots[1].room.value == "atelier");
    CHECK(agenda.slots[0].start == agenda.slots[1].start);
    CHECK(agenda.slots[1].duration == minutes{120});
    const Lines infos = told(reading.diagnostics, Severity::info);
    const std::string schedule = fixture("hugo-parallel-rooms").string() + "/data/schedule.yml";
    CHECK(std::count(infos.begin(), infos.end(),
                     schedule + ":14: the slot 'lunch' has no talk yet and is left out") == 1);
    CHECK(std::count(infos.begin(), infos.end(),
                     schedule +
                         ":16: the room 'cantine' is one the site does not show; its slots are left out") ==
          1);
    CHECK(told(reading.diagnostics, Severity::warning).empty());
}

TEST_CASE("a category is a track without its emoji, and slides of the site have a whole address") {
    const Agenda agenda = read_folder(fixture("hugo-parallel-rooms")).agenda;
    REQUIRE(agenda.tracks.size() == 1);
    CHECK(agenda.tracks[0] == Track{{"infra"}, "Infra", "#5bc8a7"});
    const Session& talk = session(agenda, "Les réseaux de près");
    CHECK(talk.track.value == "infra");
    CHECK(talk.abstract == "Ce que dit **vraiment** un paquet.");
    REQUIRE(talk.resources.size() == 1);
    CHECK(talk.resources[0].url == "https://devdays.example/slides/reseaux.pdf");
    CHECK(session(agenda, "Souder sans se brûler").kind == SessionKind::workshop);
    CHECK(agenda.event.venue == "3 rue des Ateliers, Nantes");
}

TEST_CASE("a speaker has a handle, links and a bio without Markdown") {
    const Agenda agenda = read_folder(fixture("hugo-parallel-rooms")).agenda;
    REQUIRE(agenda.people.size() == 1);
    const Person& ada = agenda.people[0];
    CHECK(ada.name == "Ada Martin");
    CHECK(ada.handle == "@adamartin");
    CHECK(ada.affiliation == "Fil & Cie");
    CHECK(ada.bio == "Ada câble des salles depuis 2009.");
    CHECK(ada.links == std::vector<Link>{{"https://twitter.com/adamartin", "Twitter"},
                                         {"https://piaille.example/@ada", "Mastodon"},
                                         {"https://ada.example/", "Son site"}});
}

TEST_CASE("partners stand in the order of their tiers, then in their own") {
    const Agenda agenda = read_folder(fixture("hugo-parallel-rooms")).agenda;
    REQUIRE(agenda.partners.size() == 3);
    CHECK(agenda.partners[0].name == "Omega");
    CHECK(agenda.partners[1].name == "Zeta");
    CHECK(agenda.partners[2] ==
          Partner{"La mairie", "soutien", "https://mairie.example/", "Prête les salles."});
}

TEST_CASE("text is taken in the site's default language, settings from config/_default") {
    const Agenda agenda = read_folder(fixture("hugo-languages")).agenda;
    CHECK(agenda.event.language == "fr");
    CHECK(agenda.event.title == "Journées du code");
    CHECK(agenda.event.description == "Deux jours de code");
    CHECK(agenda.event.zone.name() == "Europe/Paris");
    REQUIRE(agenda.rooms.size() == 1);
    CHECK(agenda.rooms[0].name == "Hall");
    CHECK(session(agenda, "Accueil").abstract == "Le café est **offert**.");
}

TEST_CASE("a folder that holds one site is read as that site") {
    const Reading reading = read_folder(fixture("hugo-in-a-folder"));
    CHECK(reading.agenda.event.title == "Journées du code");
    CHECK(reading.diagnostics.front().where.file ==
          fixture("hugo-in-a-folder").string() + "/site/data/info.json");
}

TEST_CASE("a folder that is no conference site is not taken for one") {
    CHECK_FALSE(recognises_hugo_site({"site", {}, true, {{"data/schedule.yml", "a: b"}}}));
    CHECK_FALSE(recognises_hugo_site(source_of("- day: '2024-06-13'\n", "data/schedule.yml")));
}

TEST_CASE(
    "the zone of a site's times is its own, else the one asked for, else the country's, else the machine's") {
    ReadOptions options = plain_options();
    options.machine_zone = zone("Asia/Tokyo");
    const std::map<std::string, std::string> no_country{{"data/info.yml", "name: Nowhere\n"}};

    SECTION("its own, with a warning where another was asked for") {
        options.zone = zone("Europe/Berlin");
        const Reading reading =
            read_site(site_with({{"config.toml", "timeZone = 'Europe/Lisbon'\n"}}), options);
        CHECK(reading.agenda.event.zone.name() == "Europe/Lisbon");
        CHECK(told(reading.diagnostics, Severity::warning) ==
              Lines{"site/config.toml:1: the site's time zone Europe/Lisbon is kept; --timezone says "
                    "Europe/Berlin"});
    }
    SECTION("the one asked for") {
        options.zone = zone("Europe/Berlin");
        CHECK(read_site(site_with({}), options).agenda.event.zone.name() == "Europe/Berlin");
    }
    SECTION("the country's") {
        CHECK(read_site(site_with({}), options).agenda.event.zone.name() == "Europe/Paris");
    }
    SECTION("of a country with several, the one nearest to the event, with a warning") {
        const Reading reading =
            read_site(site_with({{"data/info.yml", "address:\n  country: {long_name: United States}\n"
                                                   "  latLng: {lat: 37.77, lng: -122.42}\n"}}),
                      options);
        CHECK(reading.agenda.event.zone.name() == "America/Los_Angeles");
        CHECK(told(reading.diagnostics, Severity::warning).size() == 1);
    }
    SECTION("of a country with several, the machine's, with a warning") {
        options.machine_zone = zone("America/Vancouver");
        const Reading reading =
            read_site(site_with({{"data/info.yml", "address: {country: {short_name: CA}}\n"}}), options);
        CHECK(reading.agenda.event.zone.name() == "America/Vancouver");
        CHECK(told(reading.diagnostics, Severity::warning).size() == 1);
    }
    SECTION("the machine's, with a warning") {
        const Reading reading = read_site(site_with(no_country), options);
        CHECK(reading.agenda.event.zone.name() == "Asia/Tokyo");
        CHECK(
            told(reading.diagnostics, Severity::warning) ==
            Lines{"site/data/info.yml:1: the site tells neither time zone nor country: times are taken to be "
                  "in Asia/Tokyo, this machine's zone"});
    }
}

TEST_CASE("a talk that has no page is kept under its key, with a warning at the line that names it") {
    const Reading reading = read_site(site_with(
        {{"data/schedule.yml", schedule_of("        - slot: slot-1\n          talk: to_be_told\n")}}));
    CHECK(session(reading.agenda, "To Be Told").kind == SessionKind::talk);
    CHECK(told(reading.diagnostics, Severity::warning) ==
          Lines{"site/data/schedule.yml:7: no session has the key 'to_be_told'"});
}

TEST_CASE("a speaker who has no page is kept under their key, with a warning at the session") {
    const Reading reading = read_site(site_with(
        {{"content/sessions/hello.md", "---\nkey: hello\ntitle: Hello\nspeakers:\n  - ada_martin\n---\n"}}));
    REQUIRE(reading.agenda.people.size() == 1);
    CHECK(reading.agenda.people[0].name == "Ada Martin");
    CHECK(told(reading.diagnostics, Severity::warning) ==
          Lines{"site/content/sessions/hello.md:5: no speaker has the key 'ada_martin'"});
}

TEST_CASE("an unknown slot is an error at its line; the rest of the day stays") {
    const Reading reading =
        read_site(site_with({{"data/schedule.yml", schedule_of("        - {slot: slot-9, talk: hello}\n"
                                                               "        - {slot: slot-1, talk: hello}\n")}}));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(told(reading.diagnostics, Severity::error) ==
          Lines{"site/data/schedule.yml:6: no slot has the key 'slot-9'"});
}

TEST_CASE("drafts are left out, and told") {
    const Reading reading = read_site(
        site_with({{"data/schedule.yml", schedule_of("        - {slot: slot-1, talk: hello}\n"
                                                     "        - {slot: slot-2, talk: secret}\n")},
                   {"content/sessions/secret.md", "---\nkey: secret\ntitle: Secret\ndraft: true\n---\n"}}));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(reading.agenda.sessions.size() == 1);
    const Lines infos = told(reading.diagnostics, Severity::info);
    CHECK(std::count(infos.begin(), infos.end(),
                     "site/data/schedule.yml:7: the talk 'secret' is a draft; its slot is left out") == 1);
}

TEST_CASE("a talk given twice is one session in two slots; the same entry twice is told and kept once") {
    const Reading reading =
        read_site(site_with({{"data/schedule.yml", schedule_of("        - {slot: slot-1, talk: hello}\n"
                                                               "        - {slot: slot-1, talk: hello}\n"
                                                               "        - {slot: slot-2, talk: hello}\n")}}));
    CHECK(reading.agenda.sessions.size() == 1);
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(told(reading.diagnostics, Severity::warning) ==
          Lines{"site/data/schedule.yml:7: the same talk is in this slot and room already"});
}

TEST_CASE("an entry's own start and duration stand before those of its slot") {
    const Agenda agenda =
        read_site(site_with({{"data/schedule.yml",
                              schedule_of("        - {slot: slot-1, talk: hello, start: 9h15, duration: 10}\n"
                                          "        - {talk: hello, start: '11:00', end: '11:45'}\n")}}))
            .agenda;
    REQUIRE(agenda.slots.size() == 2);
    CHECK(agenda.slots[0].start == at("2024-06-13T09:15+02:00"));
    CHECK(agenda.slots[0].duration == minutes{10});
    CHECK(agenda.slots[1].duration == minutes{45});
}

TEST_CASE("a slot that tells no end lasts until the next in its room") {
    const Agenda agenda =
        read_site(site_with({{"data/slots.yml", "- {key: slot-1, start: '09:00'}\n"
                                                "- {key: slot-2, start: '10:00'}\n"},
                             {"data/schedule.yml", schedule_of("        - {slot: slot-1, talk: hello}\n"
                                                               "        - {slot: slot-2, talk: hello}\n")}}))
            .agenda;
    CHECK(agenda.slots[0].end_inferred);
    CHECK(agenda.slots[0].duration == minutes{60});
    CHECK(agenda.slots[1].duration == minutes{0});
}

TEST_CASE("a slot after midnight is on the next calendar day") {
    const Agenda agenda =
        read_site(site_with({{"data/slots.yml", "- {key: late, start: '00:30', duration: 30}\n"},
                             {"data/schedule.yml",
                              schedule_of("        - {slot: late, talk: hello}\n", "2024-06-13", "19:00")}}))
            .agenda;
    CHECK(agenda.slots.front().start == at("2024-06-14T00:30+02:00"));
}

TEST_CASE("a start that clocks skip or repeat is told") {
    const std::map<std::string, std::string> night{
        {"data/slots.yml", "- {key: night, start: '02:30', duration: 30}\n"}};
    auto files = night;
    files["data/schedule.yml"] = schedule_of("        - {slot: night, talk: hello}\n", "2024-03-31", "00:00");
    const Reading spring = read_site(site_with(files));
    CHECK(told(spring.diagnostics, Severity::warning) ==
          Lines{"site/data/schedule.yml:6: clocks in Europe/Paris are put forward over 02:30 on 2024-03-31"});
    files["data/schedule.yml"] = schedule_of("        - {slot: night, talk: hello}\n", "2024-10-27", "00:00");
    const Reading autumn = read_site(site_with(files));
    CHECK(told(autumn.diagnostics, Severity::warning) ==
          Lines{"site/data/schedule.yml:6: 02:30 on 2024-10-27 happens twice in Europe/Paris; the first is "
                "taken"});
}

TEST_CASE("times, days and durations that make no sense are errors, each at its line") {
    const auto failed = read_hugo_site(
        site_with({{"data/slots.yml", "- {key: slot-1, start: 25:00, duration: long}\n"},
                   {"data/schedule.yml",
                    schedule_of("        - {slot: slot-1, talk: hello}\n") + "- day: 2024-02-30\n"}}),
        plain_options());
    REQUIRE_FALSE(failed);
    CHECK(told(failed.error(), Severity::error) ==
          Lines{"site/data/slots.yml:1: '25:00' is no time of day",
                "site/data/slots.yml:1: 'long' is no duration",
                "site/data/schedule.yml:6: the slot 'slot-1' has no start",
                "site/data/schedule.yml:7: '2024-02-30' is no day",
                "site/data/schedule.yml:0: places no talk on any day"});
}

TEST_CASE("broken front matter is told at its line in the page, and the talk is kept under its key") {
    const Reading reading =
        read_site(site_with({{"content/sessions/hello.md", "---\nkey: hello\ntitle: Hello: again\n---\n"}}));
    const Lines errors = told(reading.diagnostics, Severity::error);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].starts_with("site/content/sessions/hello.md:3: "));
    CHECK(session(reading.agenda, "Hello").kind == SessionKind::talk);
}

TEST_CASE("a day asked for that the site does not have is told, and the site's own kept") {
    ReadOptions options = plain_options();
    options.date = make_day(2024, 6, 20);
    const Reading reading = read_site(site_with({}), options);
    CHECK(iso_utc(reading.agenda.slots.front().start) == "2024-06-13T07:00:00Z");
    CHECK(told(reading.diagnostics, Severity::warning) ==
          Lines{"site/data/schedule.yml:1: the site's own days are kept; 2024-06-20 is none of them"});
}

TEST_CASE("a language that all sessions declare and the site is made in is the site's") {
    const std::string config =
        "languageCode = 'en-us'\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n";
    const std::string page = "---\nkey: hello\ntitle: Hello\nlanguage: ";
    CHECK(read_site(
              site_with({{"config.toml", config}, {"content/sessions/hello.md", page + "Français\n---\n"}}))
              .agenda.event.language == "fr");
    CHECK(read_site(
              site_with({{"config.toml", config}, {"content/sessions/hello.md", page + "Deutsch\n---\n"}}))
              .agenda.event.language == "en");
    CHECK(read_site(site_with({{"config.toml", "languageCode = 'fr-FR'\n"}})).agenda.event.language == "fr");
}

TEST_CASE("slides and videos that are no address are told") {
    const Reading reading =
        read_site(site_with({{"content/sessions/hello.md", "---\nkey: hello\ntitle: Hello\nvideoId: soon!\n"
                                                           "presentation: to come\n---\n"}}));
    CHECK(reading.agenda.sessions.front().resources.empty());
    CHECK(told(reading.diagnostics, Severity::warning) ==
          Lines{"site/content/sessions/hello.md:5: 'to come' is no address of slides",
                "site/content/sessions/hello.md:4: 'soon!' is no video of YouTube"});
}

TEST_CASE("zones are known by country, where the tz database tells them") {
    const auto france = zones_of_country("fr");
    REQUIRE(france.size() == 1);
    CHECK(france[0].name == "Europe/Paris");
    CHECK(std::abs(france[0].latitude - 48.87) < 0.01);
    CHECK(std::abs(france[0].longitude - 2.33) < 0.01);
    CHECK(zones_of_country("US").size() > 10);
    CHECK(zones_of_country("??").empty());
    CHECK(country_code("france") == "FR");
    CHECK(country_code("Atlantis").empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/country.h"
#include "tests/formats/hugo_sites.h"

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

TEST_CASE("rooms run in parallel, and hidden rooms and slots without a talk are left out and told") {
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

TEST_CASE("folders whose names are not UTF-8 are taken for Windows-1252") {
    const Reading reading =
        read_site(site_with({{"content/partners/caf\xE9/zeta.md", "---\ntitle: Zeta\n---\n"}}));
    REQUIRE(reading.agenda.partners.size() == 1);
    CHECK(reading.agenda.partners.front().tier == "café");
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

TEST_CASE("broken front matter is told at its line in the page, and the talk is kept under its key") {
    const Reading reading =
        read_site(site_with({{"content/sessions/hello.md", "---\nkey: hello\ntitle: Hello: again\n---\n"}}));
    const Lines errors = told(reading.diagnostics, Severity::error);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].starts_with("site/content/sessions/hello.md:3: "));
    CHECK(session(reading.agenda, "Hello").kind == SessionKind::talk);
}

TEST_CASE("settings in TOML that are too large or too deep are refused, and the limit named") {
    const auto error_of = [](const std::string& config) {
        const Reading reading = read_site(site_with({{"config.toml", config}}));
        const Lines errors = told(reading.diagnostics, Severity::error);
        REQUIRE(errors.size() == 1);
        return errors.front();
    };
    std::string dots = "a";
    for (int i = 0; i < 10'000; ++i)
        dots += ".a";
    CHECK(error_of("title = 'x'\n" + dots + " = 1\n") ==
          "site/config.toml:2: has a key of more than the 8 dots that are read");
    CHECK(error_of("title = '" + std::string(300'000, 'x') + "'\n") ==
          "site/config.toml:1: holds more than the 256 KB of TOML that are read of a file");
    CHECK(
        error_of("title = " + std::string(10'000, '[')).starts_with("site/config.toml:1: is not valid TOML"));
}

TEST_CASE("hostile YAML is refused soon, and the limit named") {
    std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c <= 'i'; ++c)
        bomb += std::string(1, c) + ": &" + c + " [" + [&] {
            std::string items;
            for (int i = 0; i < 10; ++i)
                items += std::string(i == 0 ? "*" : ", *") + static_cast<char>(c - 1);
            return items;
        }() + "]\n";
    const auto error_of = [](const std::string& schedule) {
        const auto failed = read_hugo_site(site_with({{"data/schedule.yml", schedule}}), plain_options());
        REQUIRE_FALSE(failed);
        return told(failed.error(), Severity::error).front();
    };
    CHECK(error_of(bomb).find("100000") != std::string::npos);
    CHECK(error_of(std::string(10'000, '[')).find("32") != std::string::npos);
}

TEST_CASE("a site of too many values is refused, and the limit named") {
    std::string list = "- [";
    for (int i = 0; i < 90'000; ++i)
        list += "1,";
    list += "1]\n";
    std::map<std::string, std::string> files;
    for (int i = 0; i < 7; ++i)
        files["content/speakers/s" + std::to_string(i) + ".md"] = "---\nname:\n" + list + "---\n";
    const auto failed = read_hugo_site(site_with(files), plain_options());
    REQUIRE_FALSE(failed);
    CHECK(told(failed.error(), Severity::error).front() ==
          "site/content/speakers/s5.md:2: is where the site passes the 500000 values that are read of it");
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

TEST_CASE("a video's id may tell where it begins") {
    const Agenda agenda =
        read_site(site_with({{"content/sessions/hello.md",
                              "---\nkey: hello\ntitle: Hello\nvideoId: GZCr-Dbi0YM?start=814\n---\n"}}))
            .agenda;
    REQUIRE(session(agenda, "Hello").resources.size() == 1);
    CHECK(session(agenda, "Hello").resources[0].url == "https://www.youtube.com/watch?v=GZCr-Dbi0YM&t=814");
}

TEST_CASE("the event's title is that of the site's pages, unless it only goes on about the site's own") {
    const auto title = [](const std::string& config) {
        return read_site(site_with({{"config.toml", config}, {"data/info.yml", "country: FR\n"}}))
            .agenda.event.title;
    };
    CHECK(title("title = 'My New Hugo Site'\n[params]\ntitle = 'DevConf'\n") == "DevConf");
    CHECK(title("title = 'DevConf'\n[params]\ntitle = 'DevConf - the conference of all developers'\n") ==
          "DevConf");
    CHECK(title("title = 'DevConf'\n") == "DevConf");
}

TEST_CASE("a page without front matter is told and keeps nothing else from being read") {
    const Reading reading = read_site(site_with({{"content/sessions/README.md", "Notes\n"}}));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(told(reading.diagnostics, Severity::warning) ==
          Lines{"site/content/sessions/README.md:1: begins with no front matter and tells nothing"});
}

TEST_CASE("the zone that --timezone tells is taken, and told") {
    ReadOptions options = plain_options();
    options.zone = zone("Asia/Tokyo");
    const Reading reading = read_site(site_with({}), options);
    CHECK(reading.agenda.event.zone.name() == "Asia/Tokyo");
    CHECK(told(reading.diagnostics, Severity::info).front() ==
          "site:0: times are taken to be in Asia/Tokyo, as --timezone says");
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

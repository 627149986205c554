// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/iso.h"
#include "tests/formats/hugo_sites.h"

#include <chrono>

using namespace estrade;
using namespace estrade::test;
using std::chrono::minutes;

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

TEST_CASE("a talk in an unknown slot is left out with a warning at its line, and the rest of the day stays") {
    const Reading reading =
        read_site(site_with({{"data/schedule.yml", schedule_of("        - {slot: slot-9, talk: hello}\n"
                                                               "        - {slot: slot-1, talk: hello}\n")}}));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(
        told(reading.diagnostics, Severity::warning) ==
        Lines{"site/data/schedule.yml:6: no slot has the key 'slot-9': 'hello' has no time and is left out"});
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

TEST_CASE("a talk given twice is one session in two slots, but the same entry twice is kept once and told") {
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

TEST_CASE("a slot that tells no end lasts until the next in its room, the last one for half an hour") {
    const Agenda agenda =
        read_site(site_with({{"data/slots.yml", "- {key: slot-1, start: '09:00'}\n"
                                                "- {key: slot-2, start: '10:00'}\n"},
                             {"data/schedule.yml", schedule_of("        - {slot: slot-1, talk: hello}\n"
                                                               "        - {slot: slot-2, talk: hello}\n")}}))
            .agenda;
    CHECK(agenda.slots[0].end_inferred);
    CHECK(agenda.slots[0].duration == minutes{60});
    CHECK(agenda.slots[1].end_inferred);
    CHECK(agenda.slots[1].duration == minutes{30});
}

TEST_CASE("a day may list its sessions with their times, without rooms and slots") {
    const Reading reading =
        read_site(site_with({{"data/schedule.yml", "- day: '2024-06-13'\n"
                                                   "  sessions:\n"
                                                   "    - session: __checkin\n"
                                                   "      time: '08:30'\n"
                                                   "    - {session: hello, time: 9h}\n"
                                                   "    - {session: __break, time: 9h45}\n"}}));
    const Agenda& agenda = reading.agenda;
    REQUIRE(agenda.slots.size() == 3);
    CHECK(agenda.rooms.size() == 1);
    CHECK(agenda.slots[1].start == at("2024-06-13T09:00+02:00"));
    CHECK(agenda.slots[1].duration == minutes{45});
    CHECK(session(agenda, "Checkin").kind == SessionKind::social);
    CHECK(session(agenda, "Break").kind == SessionKind::break_);
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

TEST_CASE("a day asked for that the site does not have is told, and the site's own kept") {
    ReadOptions options = plain_options();
    options.date = make_day(2024, 6, 20);
    const Reading reading = read_site(site_with({}), options);
    CHECK(iso_utc(reading.agenda.slots.front().start) == "2024-06-13T07:00:00Z");
    CHECK(told(reading.diagnostics, Severity::warning) ==
          Lines{"site/data/schedule.yml:1: the site's own days are kept; 2024-06-20 is none of them"});
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/site_file.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;
using namespace std::chrono_literals;

namespace {

/// Of the only slot of a file.
const Session& only_session(const Reading& reading) {
    REQUIRE(reading.agenda.slots.size() == 1);
    return session_of(reading.agenda, reading.agenda.slots[0]);
}

std::string title_of(const std::string& told) {
    return only_session(read_site_file("- {date: 2024-05-14, time: '10:00', " + told + "}\n")).title;
}

SessionKind kind_of(const std::string& told) {
    return only_session(read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, " + told + "}\n"))
        .kind;
}

std::string day_of(const Slot& slot) {
    return iso_utc(slot.start).substr(0, 10);
}

} // namespace

TEST_CASE("an item may stand below its dash, and a text in quotation marks go on at the margin") {
    const Reading below = read_site_file("-\n  title: Boats\n  start: 9:00am\n  end: 10:00am\n"
                                         "-\n  title: Tea\n  start: 10:00am\n  end: 10:15am\n");
    CHECK(below.agenda.slots.size() == 2);
    const Reading margin =
        read_site_file("- title: Boats\n  time: '9:00'\n  abstract: \"How boats stay\nafloat.\"\n"
                       "- title: Tea\n  time: '10:00'\n");
    CHECK(margin.agenda.sessions.at(0).abstract == "How boats stay afloat.");
    CHECK_FALSE(recognises_site_data(source_of("- title: It's\nwhat boats do\n  time: '9:00'\n", "a.yml")));
}

TEST_CASE("a session that tells no title has that of its text, else its kind's, its people's or its id") {
    CHECK(title_of("description: How boats float, speaker: Ada King") == "How boats float");
    CHECK(title_of("description: '<b>Tea</b><br>and cake'") == "Tea");
    CHECK(title_of("description: Ada built boats., speaker: Ada King") == "Ada King");
    CHECK(title_of("type: keynote, speaker: Ada King") == "keynote");
    CHECK(title_of("type: speaker, speakers: [Ada King, Bob Ray]") == "Ada King, Bob Ray");
    CHECK(title_of("type: session, session_ids: [boats, tea]") == "boats, tea");
    CHECK(title_of("label: Boats, speaker: Ada King") == "Boats");
    CHECK(title_of("tracks: [lunch]") == "lunch");
    const Reading by_id = read_site_file("- {date: 2024-05-14, time: '10:00', talkId: 44, room: Hall}\n");
    CHECK(only_session(by_id).title == "44");
    CHECK(
        tells(by_id, Treatment::guessed, "'44' is an id alone: another file of its site may tell its title"));
}

TEST_CASE("a title has no blank where markup stood, and one that is struck out is of a cancelled session") {
    CHECK(title_of("title: '<i class=\"cup\"></i> Tea'") == "Tea");
    const Reading struck =
        read_site_file("- {date: 2024-05-14, time: '10:00', title: '<s>Boats</s> (Ada is ill)'}\n");
    CHECK(only_session(struck).status == SessionStatus::cancelled);
    CHECK(tells(struck, Treatment::guessed, "is taken to be cancelled, as its title is struck out"));
}

TEST_CASE("topics are titles where some sessions have no other, and titles beside them are jobs") {
    const Reading reading = read_site_file(
        "- {date: 2024-05-14, time: '9:00 to 9:30 AM', topic: Tea, speaker: , title: }\n"
        "- {date: 2024-05-14, time: '1:30 to 1:55 PM', topic: Boats, speaker: Ada King, title: Countess}\n");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(session_of(reading.agenda, reading.agenda.slots[0]).title == "Tea");
    CHECK(session_of(reading.agenda, reading.agenda.slots[1]).title == "Boats");
    CHECK(reading.agenda.slots[1].duration == 25min);
    CHECK(reading.agenda.people.at(0).affiliation == "Countess");
    CHECK(reading.agenda.tracks.empty());
}

TEST_CASE("any key may tell the kind of a session by its word, and kinds that are unknown are told") {
    CHECK(kind_of("class: workshop") == SessionKind::workshop);
    CHECK(kind_of("style: break") == SessionKind::break_);
    CHECK(kind_of("event: Keynote") == SessionKind::keynote);
    CHECK(kind_of("category: keynote") == SessionKind::keynote);
    CHECK(kind_of("isKeynote: true") == SessionKind::keynote);
    CHECK(kind_of("isKeynote: false") == SessionKind::talk);
    CHECK(kind_of("track: game") == SessionKind::talk);
    const Reading pause =
        read_site_file("- {date: 2024-05-14, time: '10:00', title: Legs, category: break}\n");
    CHECK(only_session(pause).kind == SessionKind::break_);
    CHECK(pause.agenda.tracks.empty());
    const Reading poster =
        read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, type: Poster}\n");
    CHECK(tells(poster, Treatment::left_out, "an agenda has no kind of session 'Poster'"));
}

TEST_CASE("days without a year are of the one in which their weekdays are right") {
    const auto starts = [](const std::string& day) {
        const Reading reading =
            read_site_file("- " + day + "\n  slots:\n    - {title: Boats, time: '10:00'}\n");
        return day_of(reading.agenda.slots.at(0));
    };
    CHECK(starts("day: Thursday, Sept. 5") == "2024-09-05");
    CHECK(starts("title: Thursday / 7 November") == "2024-11-07");
    CHECK(starts("date: 9/29\n  day: Friday").substr(0, 4) == "2023");
    CHECK(starts("day: Sept. 5") == "2026-09-05");
    const Reading told = read_site_file("- {title: Boats, start: Tue Aug 6 8:30 AM}\n");
    CHECK(day_of(told.agenda.slots.at(0)) == "2024-08-06");
    CHECK(tells(told, Treatment::guessed, "it is taken to be 2024, in which their weekdays are right"));
}

TEST_CASE("days may be told by words, by ids of a list of days, or beside their month") {
    const Reading words = read_site_file("- {title: Boats, day: one, time: '10:00'}\n"
                                         "- {title: Tea, day: two, time: '10:00'}\n");
    CHECK(day_of(words.agenda.slots.at(0)) == "2026-01-15");
    CHECK(day_of(words.agenda.slots.at(1)) == "2026-01-16");
    const Reading ids =
        read_site_file("days:\n  - {id: d1, date: 2024-09-14}\n  - {id: d2, date: 2024-09-15}\n"
                       "slots:\n  - {title: Boats, day: d2, start: '8:00'}\n");
    REQUIRE(ids.agenda.slots.size() == 1);
    CHECK(day_of(ids.agenda.slots[0]) == "2024-09-15");
    const Reading month =
        read_site_file("- day: 3\n  month: feb\n  slots:\n    - {title: Boats, time: '10:00'}\n");
    CHECK(day_of(month.agenda.slots.at(0)) == "2026-02-03");
}

TEST_CASE("weekdays are counted in the week that holds them") {
    const Reading reading = read_site_file("startdate: 2026-07-13\nevents:\n"
                                           "  week1:\n    Monday:\n      - {title: Boats, time: '9:00'}\n"
                                           "  week2:\n    Monday:\n      - {title: Tea, time: '9:00'}\n"
                                           "    Friday:\n      - {title: Cake, time: '9:00'}\n");
    REQUIRE(reading.agenda.slots.size() == 3);
    CHECK(day_of(reading.agenda.slots[0]) == "2026-07-13");
    CHECK(day_of(reading.agenda.slots[1]) == "2026-07-20");
    CHECK(day_of(reading.agenda.slots[2]) == "2026-07-24");
}

TEST_CASE("that days are counted is told where an event is on one, and such a day without a time is none") {
    const Reading dated =
        read_site_file("- day: 1\n  events:\n    - {date: 2023-11-07, time: '9:00', title: Boats}\n");
    CHECK_FALSE(tells(dated, Treatment::guessed, "tells no date"));
    const Reading untimed =
        read_site_file("- {title: Boats, day: 1, time: '9:00'}\n- {title: Tea, day: 2}\n");
    CHECK(untimed.agenda.slots.size() == 1);
    CHECK(tells(untimed, Treatment::left_out, "'Tea' tells no start that can be read"));
}

TEST_CASE("lengths of which some are fractions are hours, unless their key says that they are minutes") {
    const auto lasts = [](const std::string& first, const std::string& second) {
        return read_site_file("- {title: A, start: 2024-05-14 10:00, " + first +
                              "}\n- {title: B, start: 2024-05-14 14:00, " + second + "}\n")
            .agenda.slots.at(0)
            .duration;
    };
    CHECK(lasts("duration: 1", "duration: .75") == 60min);
    CHECK(lasts("duration: 0.25", "duration: 2") == 15min);
    CHECK(lasts("minutes: 28.25", "minutes: 5") == 28min);
    CHECK(lasts("duration: 45", "duration: 22.5") == 45min);
}

TEST_CASE("what tells no time among talks that do begins with what holds them, and lasts until the next") {
    const Reading reading =
        read_site_file("- title: Workshop\n  time: 2024-05-14 8:00 - 11:30\n  talks:\n    - {title: Hello}\n"
                       "    - {title: Boats, time: 8:10 - 8:30}\n");
    REQUIRE(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.slots[0].duration == 10min);
}

TEST_CASE("what a day or a session holds that has no place is told") {
    const Reading day = read_site_file("- date: 2024-05-14\n  description: All about boats\n"
                                       "  slots:\n    - {title: Boats, time: '10:00'}\n");
    CHECK(tells(day, Treatment::left_out, "an agenda has no place for `description`"));
    const Reading beside = read_site_file("- title: Boats\n  start: 2024-05-14 10:00\n"
                                          "  alt: {title: Tea, speakers: [Ada King]}\n");
    CHECK(only_session(beside).abstract == "- Tea (Ada King)");
}

TEST_CASE("who is yet to be told is nobody") {
    for (const std::string told :
         {"TBA", "[TBD]", "{name: tbd}", "[{name: To be announced}]", "Coming soon", "Próximamente"}) {
        const Reading reading =
            read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, speakers: " + told + "}\n");
        CHECK(reading.agenda.people.empty());
        CHECK_FALSE(tells(reading, Treatment::left_out, "names people by numbers"));
    }
}

TEST_CASE("a label that is a time alone is no title of what it holds") {
    const Reading reading =
        read_site_file("- label: '09:30'\n  time: 09:30 AM - 10:30 AM\n  rows:\n    - [{title: Boats}]\n"
                       "    - [{title: Oars, room: Quay}, {title: Sails, room: Pier}]\n");
    CHECK(reading.agenda.slots.size() == 3);
    CHECK(reading.agenda.sessions.at(0).title == "Boats");
}

TEST_CASE("a time told once for meetings on several days is that of each") {
    const Reading reading =
        read_site_file("- time: '18:30'\n  meetings:\n    - {title: Boats, date: 2024-03-05}\n"
                       "    - {title: Oars, date: 2024-04-02}\n");
    CHECK(starts_of(reading) == "2024-03-05T18:30 2024-04-02T18:30 ");
}

TEST_CASE("a time of day that cannot be read is told where its session lasts all day for it") {
    const Reading reading = read_site_file("- {date: 2024-05-14, time: 9 bells / 17:00 UTC, title: Boats}\n");
    CHECK(tells(reading, Treatment::left_out, "'9 bells / 17:00 UTC' is no time of day that can be read"));
    CHECK_FALSE(tells(read_site_file("- {date: 2024-05-14, time: All day, title: Boats}\n"),
                      Treatment::left_out, "no time of day"));
}

TEST_CASE("who organizes a session leads it where nobody else is told") {
    const auto role = [](const std::string& people) {
        return only_session(
                   read_site_file("- {date: 2024-05-14, time: '10:00', title: Boats, " + people + "}\n"))
            .people.at(0)
            .role;
    };
    CHECK(role("organizers: [Ada King]") == Role::host);
    CHECK(role("speaker: Bo Berg, organizers: [Ada King]") == Role::speaker);
}

TEST_CASE("of what each speaks in a session is told, and who speaks without a title") {
    CHECK(only_session(read_site_file("- title: Short talks\n  start: 2024-05-14 10:00\n  speakers:\n"
                                      "  - {name: Ada King, presentation_title: Sails}\n"
                                      "  - {name: Bo Berg, title: Cook}\n"))
              .abstract == "- Sails (Ada King)");
    const Reading reading =
        read_site_file("- {start: 2024-05-14 10:00, title: '', name: Ada King, bio: Sails, type: keynote}\n");
    CHECK(reading.agenda.people.at(0).name == "Ada King");
    CHECK(reading.agenda.people.at(0).bio == "Sails");
}

TEST_CASE("the name of a talk under a time is not who speaks because a biography stands beside it") {
    const Reading reading =
        read_site_file("- {time_start: 2024-05-14 10:00, name: Sailing by Night, talk_abstract: Stars., "
                       "speaker_biography: She sailed.}\n");
    CHECK(only_session(reading).title == "Sailing by Night");
    CHECK(reading.agenda.people.empty());
}

TEST_CASE("what stands under 'agenda' is a title, where no description tells one") {
    const auto title = [](const std::string& told) {
        return only_session(read_site_file("- {start_time: 2024-05-14 10:00, " + told + "}\n")).title;
    };
    CHECK(title("agenda: Tea on deck") == "Tea on deck");
    CHECK(title("agenda: tea_1, description: Tea on deck") == "Tea on deck");
}

TEST_CASE("papers of two sessions in a slot that have pages are told, not links alone") {
    const Agenda agenda =
        read_site_file("- date: 2024-05-14\n  blocks:\n  - start: '9:00'\n    end: '10:30'\n    activities:\n"
                       "    - {title: Boats, url: '#b', papers: [{title: Sails, authors: Ada King}]}\n"
                       "    - {title: Crews, url: '#c', papers: [{title: Oars, authors: Bo Berg}]}\n")
            .agenda;
    REQUIRE(agenda.sessions.size() == 2);
    CHECK(agenda.sessions[0].title == "Sails");
    CHECK(agenda.sessions[1].title == "Oars");
}

TEST_CASE("of a programme that is told once for each language the English one is read, and that is told") {
    const auto programme = [](const std::string& title) {
        return "{title: Fair, days: [{date: 2024-05-14, sessions: [{time: '9:00', title: " + title +
               "}]}]}\n";
    };
    const Reading reading =
        read_site_file("programme:\n  fr: " + programme("Voiles") + "  en: " + programme("Sails"));
    CHECK(only_session(reading).title == "Sails");
    CHECK(tells(reading, Treatment::left_out, "(fr, en): those in 'en' are read"));
    CHECK(read_site_file("programme:\n  it: " + programme("Cables") + "  hr: " + programme("Crews"))
              .agenda.sessions.size() == 2); // departments
}

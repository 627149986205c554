// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/fields.h"
#include "tests/formats/csv_table.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;

TEST_CASE("a row of a list is a slot with all that its columns tell, in any order") {
    const Reading reading = read_table(
        "Speakers,Room,Title,Date,End,Start,Track,Type,Language,Level,Abstract,URL,Slides,Status,ID,Note,"
        "Subtitle,Time zone\n"
        "Ada; Bo (moderator),Hall,Talk,2022-09-03,10:45,10:00,Ops,Workshop,German,Expert,\"One\n\nTwo\","
        "Site: https://example.org/1,https://example.org/s.pdf,cancelled,s1,Bring tea,Sub,Europe/Paris\n");
    CHECK(plan_of(reading) == "2022-09-03T10:00 45 Talk [Hall]; ");
    CHECK(reading.agenda.slots[0].start == at("2022-09-03T08:00Z"));
    const Session& session = reading.agenda.sessions.at(0);
    CHECK(session.id.value == "s1");
    CHECK(session.subtitle == "Sub");
    CHECK(session.kind == SessionKind::workshop);
    CHECK(session.language == "de");
    CHECK(session.level == "Expert");
    CHECK(session.abstract == "One\n\nTwo");
    CHECK(session.status == SessionStatus::cancelled);
    CHECK(session.links == std::vector<Link>{{"https://example.org/1", "Site"}});
    REQUIRE(session.resources.size() == 1);
    CHECK(session.resources[0].kind == Resource::Kind::slides);
    CHECK(session.people.at(1).role == Role::moderator);
    CHECK(reading.agenda.people.at(1).name == "Bo");
    CHECK(reading.agenda.tracks.at(0).name == "Ops");
    CHECK(reading.agenda.slots[0].note == "Bring tea");
    CHECK(reading.listed == 1U);
}

TEST_CASE("heads are known in seven languages") {
    for (const char* heads :
         {"Date,Start time,End time,Room,Session title,Speakers", "Datum,Beginn,Ende,Raum,Titel,Referenten",
          "Date,Heure de début,Heure de fin,Salle,Titre,Intervenant·e·s",
          "Fecha,Hora de inicio,Hora de fin,Sala,Título,Ponentes",
          "Data,Ora inizio,Ora fine,Sala,Titolo,Relatori",
          "Data,Hora de início,Hora de fim,Sala,Título,Palestrantes",
          "Datum,Begintijd,Eindtijd,Zaal,Titel,Sprekers"}) {
        INFO(heads);
        const Reading reading = read_table(std::string(heads) + "\n2022-09-03,10:00,10:30,Hall,Talk,Ada\n");
        CHECK(plan_of(reading) == "2022-09-03T10:00 30 Talk [Hall]; ");
        CHECK(reading.agenda.people.size() == 1);
    }
}

TEST_CASE("heads may say more than a word, and what is no head is none") {
    CHECK(csv::field_of("Schedule Track (Optional)") == csv::Field::track);
    CHECK(csv::field_of("Room/Location") == csv::Field::room);
    CHECK(csv::field_of("  TIME START ") == csv::Field::start);
    CHECK(csv::field_of("Titre de la session") == csv::Field::title);
    CHECK(csv::field_of("Scheduled At") == csv::Field::start);
    CHECK(csv::field_of("Speaker(s)") == csv::Field::speakers);
    CHECK_FALSE(csv::field_of("Don't change any of these headers!"));
    CHECK_FALSE(csv::field_of(""));
    CHECK_FALSE(csv::field_of("Session"
                              " chair's phone"));
}

TEST_CASE("a column that is not known is told as left out, unless it is blank") {
    const Reading reading =
        read_table("Date,Start,Title,Catering,Remarks to self\n2022-09-03,10:00,Talk,Soup,\n");
    CHECK(tells(reading, Treatment::left_out, "the column 'Catering' is not known"));
    CHECK_FALSE(tells(reading, Treatment::left_out, "Remarks to self"));
}

TEST_CASE("where clocks show twelve hours, days that can be read in two ways begin with the month") {
    const Reading reading = read_table("Title,Date,Time\nSails,9/3/22,9:00 AM\n");
    CHECK(plan_of(reading) == "2022-09-03T09:00 30 Sails []; ");
    CHECK(tells(reading, Treatment::guessed, "the month is taken to come before the day"));
}

TEST_CASE("a start may hold its day, its zone, or both") {
    CHECK(
        plan_of(read_table("Title,Start,End\nTalk,2022-09-03T10:00:00+02:00,2022-09-03T10:30:00+02:00\n")) ==
        "2022-09-03T10:00 30 Talk []; ");
    CHECK(read_table("Title,Start\nTalk,2022-09-03T10:00:00+02:00\n").agenda.slots.at(0).start ==
          at("2022-09-03T08:00Z"));
    CHECK(plan_of(read_table(
              "Title,Start date,Start time,End date,End time\nTalk,09/03/2022,11:00 PM,09/04/2022,1:00 AM\n"
              "More,09/30/2022,9:00 AM,09/30/2022,9:30 AM\n")) ==
          "2022-09-03T23:00 120 Talk []; 2022-09-30T09:00 30 More []; ");
    CHECK(plan_of(read_table("Title,Date,Room\nTalk,03.09.2022 10:00,Hall\n")) ==
          "2022-09-03T10:00 30 Talk [Hall]; ");
}

TEST_CASE("an end before the start is on the next day, and a duration goes before an end") {
    CHECK(plan_of(read_table("Date,Start,End,Title\n2022-09-03,23:30,00:30,Night\n")) ==
          "2022-09-03T23:30 60 Night []; ");
    CHECK(plan_of(read_table("Date,Start,End,Duration,Title\n2022-09-03,10:00,12:00,0:45,Talk\n")) ==
          "2022-09-03T10:00 45 Talk []; ");
    CHECK(plan_of(read_table("Date,Start,Duration (min),Title\n2022-09-03,10:00,20,Talk\n")) ==
          "2022-09-03T10:00 20 Talk []; ");
}

TEST_CASE("a day told once holds for the rows below it") {
    CHECK(plan_of(read_table("Date,Start,End,Title\n2022-09-03,10:00,11:00,A\n,11:00,12:00,B\n")) ==
          "2022-09-03T10:00 60 A []; 2022-09-03T11:00 60 B []; ");
    CHECK(plan_of(read_table(
              "Start,End,Title\nSaturday 3 September 2022,,\n10:00,11:00,A\nSunday 4 September 2022,,\n"
              "10:00,11:00,B\n")) == "2022-09-03T10:00 60 A []; 2022-09-04T10:00 60 B []; ");
}

TEST_CASE("where no day is told, that of --date is taken, or today, and told") {
    ReadOptions options = plain_options();
    options.date = make_day(2022, 9, 3);
    const std::string table = "Start,End,Title\n10:00,11:00,A\n";
    CHECK(plan_of(read_table(table, options)) == "2022-09-03T10:00 60 A []; ");
    CHECK(tells(read_table(table), Treatment::guessed, "without a day: it is taken to be 2026-01-15"));
    CHECK(tells(read_table("Date,Start,Title\n3 September,10:00,A\n"), Treatment::guessed, "without a year"));
}

TEST_CASE("a row without a start is told with its line, and one without a title is kept") {
    const Reading reading =
        read_table("Date,Start,Title\n2022-09-03,10:00,A\n2022-09-03,later,B\n2022-09-03,11:00,\n");
    CHECK(reading.listed == 3U);
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(told_without_start(reading) == 1);
    const auto lost =
        std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                     [](const Diagnostic& d) { return d.group.english() == "events without a start"; });
    CHECK(lost->where.line == 3);
}

TEST_CASE("days may be counted, from --date or today") {
    const std::string counted = "Day,Time,Title\nDay 1,10:00,A\nDay 2,09:00,B\n";
    const Reading reading = read_table(counted);
    CHECK(plan_of(reading) == "2026-01-15T10:00 30 A []; 2026-01-16T09:00 30 B []; ");
    CHECK(tells(reading, Treatment::guessed, "tells no date: days are counted from 2026-01-15"));
    ReadOptions options = plain_options();
    options.date = make_day(2022, 9, 3);
    const Reading dated = read_table("Tag,Zeit,Titel\n2,10:00,A\n", options);
    CHECK(plan_of(dated) == "2022-09-04T10:00 30 A []; ");
    CHECK_FALSE(tells(dated, Treatment::guessed, "days are counted"));
    CHECK(plan_of(read_table("Time,Title\nDay 1,\n10:00,A\nDay 2,\n09:00,B\n")) ==
          "2026-01-15T10:00 30 A []; 2026-01-16T09:00 30 B []; ");
}

TEST_CASE("days may be weekdays, the first of them the next that is") {
    const std::string week = "2026-01-16T10:00 30 A []; 2026-01-19T09:00 30 B []; "; // from a Thursday
    const Reading reading = read_table("Day,Time,Title\nFriday,10:00,A\nMonday,09:00,B\n");
    CHECK(plan_of(reading) == week);
    CHECK(tells(reading, Treatment::guessed, "tells no date: days are counted from 2026-01-15"));
    CHECK(plan_of(read_table("Heure,Titre\nVendredi,\n10h00,A\nLundi,\n09h00,B\n")) == week);
}

TEST_CASE("a day that cannot be read is told") {
    const Reading reading =
        read_table("Date,Start,Title\n2022-09-03,10:00,A\nthe day after,11:00,B\n2022-09-05,12:00,C\n");
    CHECK(reading.agenda.slots.size() == 3);
    CHECK(tells(reading, Treatment::left_out, "'the day after' is no day that can be read"));
}

TEST_CASE("rows that tell no time may outnumber those that do") {
    const Reading reading =
        read_table("Time,Title\n(all in UTC),\n9:00-10:00,Session\n,One\n,Two\n,Three\n10:00-10:15,End\n");
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(told_without_start(reading) == 4);
}

TEST_CASE("a clock may be told in a zone by its short name, each in its own") {
    const Reading reading = read_table("Date,Start,End,Title\n2022-09-03,10:00 CEST,11:00 CEST,A\n"
                                       "2022-09-03,10:00 (UTC),11:00 (UTC),B\n");
    CHECK(reading.agenda.event.zone.name() == "Europe/Paris");
    CHECK(plan_of(reading) == "2022-09-03T10:00 60 A []; 2022-09-03T12:00 60 B []; ");
    CHECK(read_table("Time,Hall,Loft\n10:00 CET,A,B\n11:00 CET,C,D\n").agenda.event.zone.name() ==
          "Europe/Paris");
}

TEST_CASE("clocks with a dot say nothing of how days are to be read") {
    const Reading reading = read_table("Date,Start,Title\n9/10/2024,9.30,Boats\n9/13/2024,10.15,Sails\n");
    CHECK(reading.agenda.slots[0].start == at("2024-09-10T09:30Z"));
    CHECK_FALSE(tells(reading, Treatment::guessed, "its days can be read in two ways"));
}

TEST_CASE("of columns that mean the same the nearest is taken, and the others are told or stand in for it") {
    const Reading reading = read_table("Day,Session,Start,Title,Authors,Presenter\n"
                                       "2022-09-03,Session 1A,9:00,Boats,\"Ada King, Bo Lind\",Ada King\n"
                                       "2022-09-03,Break,10:00,,,\n");
    const Agenda& agenda = reading.agenda;
    CHECK(agenda.sessions.at(0).title == "Boats");
    CHECK(agenda.sessions[0].subtitle == "Session 1A");
    CHECK(agenda.sessions.at(1).title == "Break");
    CHECK(agenda.sessions[1].subtitle.empty());
    CHECK(agenda.people.size() == 1);
    CHECK(tells(reading, Treatment::left_out, "'Authors' is read only where 'Presenter' is blank"));
}

TEST_CASE("of several titles one is a subtitle where none is told, and the others are told") {
    const std::string told = "'Session' is read only where 'Title' is blank";
    const Reading three = read_table("Day,Start,Title,Talk,Session\n2022-09-03,9:00,Boats,Sails,Fleet\n");
    CHECK(three.agenda.sessions.at(0).title == "Boats");
    CHECK(said(three.diagnostics).find("is read only where 'Title' is blank") != std::string::npos);
    const Reading beside =
        read_table("Day,Start,Title,Subtitle,Session\n2022-09-03,9:00,Boats,Sails,Fleet\n");
    CHECK(beside.agenda.sessions.at(0).subtitle == "Sails");
    CHECK(tells(beside, Treatment::left_out, told));
    CHECK_FALSE(tells(read_table("Day,Start,Title,Session\n2022-09-03,9:00,Boats,Fleet\n"),
                      Treatment::left_out, told));
}

TEST_CASE("what was withdrawn or rejected is cancelled") {
    const Agenda agenda = read_table("Date,Start,Title,Status\n2022-09-03,10:00,A,Withdrawn\n"
                                     "2022-09-03,11:00,B,accepted\n")
                              .agenda;
    CHECK(agenda.sessions.at(0).status == SessionStatus::cancelled);
    CHECK(agenda.sessions.at(1).status == SessionStatus::confirmed);
    const Agenda asked =
        read_table(
            "Date,Start,Titre,Annulé\n2022-09-03,10:00,A,oui\n2022-09-03,11:00,B,non\n2022-09-03,12:00,C,\n")
            .agenda;
    CHECK(asked.sessions.at(0).status == SessionStatus::cancelled);
    CHECK(asked.sessions.at(1).status == SessionStatus::confirmed);
    CHECK(asked.sessions.at(2).status == SessionStatus::confirmed);
}

TEST_CASE("a column of names is of titles, or of speakers where there are titles") {
    CHECK(plan_of(read_table("Date,Time,Name\n2022-09-03,10:00,Talk\n")) == "2022-09-03T10:00 30 Talk []; ");
    const Reading reading = read_table("Date,Time,Name,Title\n2022-09-03,10:00,Ada,Talk\n");
    CHECK(reading.agenda.people.at(0).name == "Ada");
}

TEST_CASE("the real tables are read whole") {
    ESTRADE_NEEDS_CORPUS();
    for (const auto& [name, format, events] : manifest()) {
        if (format != "csv")
            continue;
        INFO(name);
        const Reading reading = read_corpus(name);
        CHECK(reading.listed == events);
        CHECK(reading.agenda.slots.size() == events);
    }
    const Reading gpn = read_corpus("csv/gpn11.csv");
    CHECK(gpn.agenda.slots.front().start == at("2011-06-23T19:00Z"));
    CHECK(gpn.agenda.slots.front().duration == std::chrono::minutes{90});
    CHECK(gpn.agenda.people.size() == 31);
    CHECK(gpn.agenda.sessions.front().language == "de");
    const Reading pycon = read_corpus("csv/pyconuk_2015_schedule.csv");
    CHECK(pycon.agenda.slots.front().start == at("2015-09-18T08:00Z"));
    CHECK(pycon.agenda.slots.back().start == at("2015-09-21T17:00Z"));
    CHECK(pycon.agenda.slots.back().end() == at("2015-09-21T23:59Z"));
    CHECK(pycon.agenda.sessions.front().title == "Registration / Breakfast");
}

TEST_CASE("heads of times may name their zone, and rows one each") {
    const Reading head = read_table("Title,Date,Start Time (PT),End CEST\nTalk,2022-09-03,9:00,10:00\n");
    CHECK(head.agenda.slots.at(0).start == at("2022-09-03T16:00Z"));
    CHECK(tells(head, Treatment::guessed, "the time zone 'PT' is taken for America/Los_Angeles"));
    const Reading rows = read_table("Title,Start,End,Timezone\n"
                                    "A,2022-09-03 09:00,2022-09-03 10:00,Europe/Paris\n"
                                    "B,2022-09-03 09:00,2022-09-03 10:00,Eastern Time (US & Canada)\n"
                                    "C,2022-09-03 09:00,2022-09-03 10:00,Nowhere\n");
    CHECK(plan_of(rows) == "2022-09-03T09:00 60 A []; 2022-09-03T09:00 60 C []; 2022-09-03T15:00 60 B []; ");
    CHECK(tells(rows, Treatment::guessed, "is taken for America/New_York"));
    CHECK(tells(rows, Treatment::guessed, "'Nowhere' is unknown"));
    const Reading cells = read_table("Title,Start\nTalk,2022-09-03 10:00 EST\n");
    CHECK(cells.agenda.slots.at(0).start == at("2022-09-03T14:00Z"));
    CHECK(tells(cells, Treatment::guessed, "the time zone 'EST' is taken for America/New_York"));
}

TEST_CASE("a row without a time goes on beside the one above where it names another room") {
    const Reading reading = read_table("Date,Time,Title,Room\n2022-09-03,10:00-11:00,One,Hall\n,,Two,Attic\n"
                                       ",,Three,\n,,Four,Cellar\n");
    CHECK(plan_of(reading) == "2022-09-03T10:00 60 One [Hall]; 2022-09-03T10:00 60 Two [Attic]; ");
    CHECK(tells(reading, Treatment::guessed, "'Two' tells no time"));
    CHECK(tells(reading, Treatment::left_out, "'Three'"));
    CHECK(tells(reading, Treatment::left_out, "'Four'"));
}

TEST_CASE("a row may say that it lasts all day, as calendars do") {
    const Reading reading = read_table("Subject,Start Date,Start Time,End Date,End Time,All Day Event\n"
                                       "Talk,2022-09-03,10:00,2022-09-03,11:00,False\n"
                                       "Camp,2022-09-03,,2022-09-04,,True\n"
                                       "Untimed,2022-09-03,,,,False\n");
    CHECK(plan_of(reading) == "2022-09-03T00:00 2880 Camp []; 2022-09-03T10:00 60 Talk []; ");
    CHECK(tells(reading, Treatment::left_out, "'Untimed'"));
}

TEST_CASE("what is told of a title of many characters is told of its beginning") {
    const Reading reading =
        read_table("Date,Start,Title\n2022-09-03,10:00,Talk\n,," + std::string(10'000, 'x') + "\n");
    REQUIRE(tells(reading, Treatment::left_out, "xxx…' tells no start"));
    for (const Diagnostic& diagnostic : reading.diagnostics)
        CHECK(diagnostic.what.english().size() < 400);
}

TEST_CASE("days may stand above their rows among other words, below which the heads are told again") {
    const Reading reading = read_table("\"DAY 1 – Saturday, September 3, 2022\",,\nTime,Title,Room\n"
                                       "10:00,One,Hall\n\"Day 2: 4 September 2022\",,\n"
                                       "Time,Title,Room\n11:00,Two,Hall\n");
    CHECK(plan_of(reading) == "2022-09-03T10:00 30 One [Hall]; 2022-09-04T11:00 30 Two [Hall]; ");
    CHECK(reading.listed == 2U);
}

TEST_CASE("a topic is a title where nothing else is") {
    CHECK(plan_of(read_table("Date,Start,Topic,Speaker\n2022-09-03,10:00,Boats,Ada\n")) ==
          "2022-09-03T10:00 30 Boats []; ");
    CHECK(read_table("Date,Start,Title,Topic\n2022-09-03,10:00,Boats,Fleet\n").agenda.tracks.at(0).name ==
          "Fleet");
}

TEST_CASE("few heads that are known are enough for a table of many that are not") {
    const Reading reading = read_table("ID,session_start,session_end,session_title,a1,a2,a3,a4,a5,a6\n"
                                       "1,2022-09-03 10:00,2022-09-03 10:45,Boats,,,,,,\n");
    CHECK(plan_of(reading) == "2022-09-03T10:00 45 Boats []; ");
}

TEST_CASE("what is in several rooms at once is in each of them, and that is told") {
    const std::string heads = "date,start,end,title,room\n";
    const Reading reading = read_table(heads + "2022-09-03,09:00,09:30,Opening,\"Hall, Attic\"\n"
                                               "2022-09-03,09:30,10:00,Bees,Hall\n"
                                               "2022-09-03,09:30,10:00,Nets,Attic\n");
    CHECK(plan_of(reading) == "2022-09-03T09:00 30 Opening [Hall]; 2022-09-03T09:00 30 Opening [Attic]; "
                              "2022-09-03T09:30 30 Bees [Hall]; 2022-09-03T09:30 30 Nets [Attic]; ");
    CHECK(reading.agenda.sessions.size() == 3);
    CHECK(reading.agenda.slots[0].id.value == "opening");
    CHECK(reading.agenda.slots[1].id.value == "opening@attic");
    CHECK(tells(reading, Treatment::guessed, "'Hall, Attic' is taken for several rooms"));
    CHECK(plan_of(read_table(heads + "2022-09-03,09:00,09:30,Opening,Room 1 / Room 2\n")) ==
          "2022-09-03T09:00 30 Opening [Room 1]; 2022-09-03T09:00 30 Opening [Room 2]; ");
    CHECK(plan_of(read_table(heads + "2022-09-03,09:00,09:30,Opening,\"Hall, first floor\"\n"
                                     "2022-09-03,09:30,10:00,Bees,Hall\n")) ==
          "2022-09-03T09:00 30 Opening [Hall, first floor]; 2022-09-03T09:30 30 Bees [Hall]; ");
}

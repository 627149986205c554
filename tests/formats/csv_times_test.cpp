// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/csv_table.h"

using namespace estrade;
using namespace estrade::test;

namespace {

/// The day of a row whose date is written so.
std::string day_of(const std::string& written, const std::string& more = "") {
    const Reading reading = read_table("Date,Start,Title\n\"" + written + "\",10:00,Talk\n" + more);
    return iso_utc(reading.agenda.slots.at(0).start).substr(0, 10);
}

std::string time_of(const std::string& written) {
    return plan_of(read_table("Date,Time,Title,Room\n2022-09-03," + written + ",Talk,Hall\n"));
}

} // namespace

TEST_CASE("days are read as people write them") {
    CHECK(day_of("2020-09-30") == "2020-09-30");
    CHECK(day_of("30/09/2020") == "2020-09-30");
    CHECK(day_of("09/30/2020") == "2020-09-30");
    CHECK(day_of("30.9.2020") == "2020-09-30");
    CHECK(day_of("30.09.20") == "2020-09-30");
    CHECK(day_of("30 sept. 2020") == "2020-09-30");
    CHECK(day_of("Wednesday, September 30, 2020") == "2020-09-30");
    CHECK(day_of("mercredi 30 septembre 2020") == "2020-09-30");
    CHECK(day_of("2020/09/30") == "2020-09-30");
    CHECK(day_of("30-Sep-2020") == "2020-09-30");
    CHECK(day_of("2020-Sep-30") == "2020-09-30");
    CHECK(day_of("30-Sep-20") == "2020-09-30");
    CHECK(day_of("30-Sep") == "2026-09-30");
    CHECK(day_of("le 30 septembre 2020") == "2020-09-30");
    CHECK(day_of("Day 1 - 2020-09-30") == "2020-09-30");
    CHECK(day_of("Day 2 (Thursday)") == "2026-01-16");
}

TEST_CASE("days that can be read in two ways are read as the column as a whole says") {
    const std::string month_first = "09/13/2020,10:00,Other\n";
    const std::string day_first = "13/09/2020,10:00,Other\n";
    CHECK(day_of("09/12/2020", month_first) == "2020-09-12");
    CHECK(day_of("12/09/2020", day_first) == "2020-09-12");
    // three days in a row rather than a day in each of three months
    CHECK(day_of("09/10/2020", "09/11/2020,10:00,B\n09/12/2020,10:00,C\n") == "2020-09-10");
    CHECK(day_of("10/09/2020", "11/09/2020,10:00,B\n12/09/2020,10:00,C\n") == "2020-09-10");
    CHECK(day_of("09/10/2020") == "2020-10-09");
    const Reading guessed = read_table("Date,Start,Title\n09/10/2020,10:00,Talk\n");
    CHECK(tells(guessed, Treatment::guessed, "can be read in two ways"));
    const Reading certain = read_table("Date,Start,Title\n09/30/2020,10:00,Talk\n09/10/2020,10:00,Talk\n");
    CHECK_FALSE(tells(certain, Treatment::guessed, "can be read in two ways"));
}

TEST_CASE("times are read as people write them") {
    const std::string talk = "2022-09-03T14:30 30 Talk [Hall]; ";
    for (const char* written :
         {"14:30", "14h30", "14 h 30", "14.30", "2:30 pm", "2:30PM", "14:30 Uhr", "14:30:00", "1430"}) {
        INFO(written);
        CHECK(time_of(written) == talk);
    }
    for (const char* written :
         {"14:30-15:30", "14h30 à 15h30", "14:30 – 15:30", "2:30 pm to 3:30 pm", "14.30 bis 15.30 Uhr"}) {
        INFO(written);
        CHECK(time_of(written) == "2022-09-03T14:30 60 Talk [Hall]; ");
    }
    CHECK(time_of("9h") == "2022-09-03T09:00 30 Talk [Hall]; ");
    CHECK(time_of("0:30 a.m.") == "2022-09-03T00:30 30 Talk [Hall]; ");
    CHECK(time_of("12:30 a.m.") == "2022-09-03T00:30 30 Talk [Hall]; ");
}

TEST_CASE("the start of a time is in the half of the day that its end tells, where it comes before it then") {
    CHECK(time_of("4:40 to 4:50 PM") == time_of("16:40-16:50"));
    CHECK(time_of("1:30 - 1:55 pm") == time_of("13:30-13:55"));
    CHECK(time_of("11:50 to 12:15 PM") == time_of("11:50-12:15"));
    CHECK(time_of("10-11:15am") == time_of("10:00-11:15"));
    CHECK(time_of("13:20 PM") == time_of("13:20"));
}

TEST_CASE("noon is told by its name, and the midnight that ends a day") {
    for (const char* written : {"noon", "12 noon", "12:00 Noon", "12:00 (midi)", "Mittag", "mediodía"}) {
        INFO(written);
        CHECK(time_of(written) == "2022-09-03T12:00 30 Talk [Hall]; ");
    }
    CHECK(time_of("11:15 - noon") == "2022-09-03T11:15 45 Talk [Hall]; ");
    CHECK(time_of("22:00 to midnight") == "2022-09-03T22:00 120 Talk [Hall]; ");
    CHECK(time_of("minuit") == "2022-09-04T00:00 30 Talk [Hall]; ");
}

TEST_CASE("clocks may stand among words, as in a line of text") {
    for (const char* written :
         {"from 14:30 to 15:30", "14:30 until 15:30", "14:30~15:30", "14:30/15:30", "1430-1530",
          "ca. 14:30 (60 min)", "１４：３０-１５：３０", "14h30mn - 15h30mn"}) {
        INFO(written);
        CHECK(time_of(written) == "2022-09-03T14:30 60 Talk [Hall]; ");
    }
    for (const char* written : {"ab 14:30", "14:30 -", "14:30 - ?", "14:30-end", "14:30 hrs"}) {
        INFO(written);
        CHECK(time_of(written) == "2022-09-03T14:30 30 Talk [Hall]; ");
    }
    for (const char* written : {"14:30 UTC+2", "14:30 (UTC+2)", "14:30 +02:00"}) {
        INFO(written);
        CHECK(read_table("Date,Time,Title\n2022-09-03," + std::string(written) + ",Talk\n")
                  .agenda.slots.at(0)
                  .start == at("2022-09-03T12:30Z"));
    }
    CHECK_FALSE(recognises_csv(source_of("Date,Time,Title\n2022-09-03,\"later, 14:30\",Talk\n")));
}

TEST_CASE("days of numbers may tell no year") {
    CHECK(day_of("30/9") == "2026-09-30");
    CHECK(day_of("9/30") == "2026-09-30");
    CHECK(day_of("30.9.") == "2026-09-30");
    CHECK(tells(read_table("Date,Start,Title\n9/30,10:00,Talk\n"), Treatment::guessed,
                "days are told without a year"));
}

TEST_CASE("days without a year are in the one that their weekdays tell, where those are told") {
    const Reading reading =
        read_table("Date,Time,Title\n\"Sunday, Dec 1\",10:00,Sails\n\"Monday, Dec 2\",11:00,Ropes\n");
    CHECK(plan_of(reading) == "2024-12-01T10:00 30 Sails []; 2024-12-02T11:00 30 Ropes []; ");
    CHECK(tells(reading, Treatment::guessed, "days are told without a year: it is taken to be 2024"));
}

TEST_CASE("a day with points between its numbers is no time of day") {
    CHECK(day_of("18.09.2022") == "2022-09-18");
    CHECK(day_of("03.09.22") == "2022-09-03");
    CHECK(day_of("3. 9. 2022") == "2022-09-03");
    CHECK(time_of("10.30.00") == "2022-09-03T10:30 30 Talk [Hall]; ");
    CHECK(time_of("09.10") == "2022-09-03T09:10 30 Talk [Hall]; ");
}

TEST_CASE("times are read as calendars, databases and notebooks write them") {
    CHECK(time_of("20220903T1000") == "2022-09-03T10:00 30 Talk [Hall]; ");
    CHECK(time_of("20220903T100000Z") == "2022-09-03T10:00 30 Talk [Hall]; ");
    CHECK(time_of("1662199200") == "2022-09-03T10:00 30 Talk [Hall]; ");
    CHECK(time_of("1662199200000") == "2022-09-03T10:00 30 Talk [Hall]; ");
    CHECK(time_of("\"September 3, 2022 10:00 AM (GMT+2) → 10:45 AM (GMT+2)\"") ==
          "2022-09-03T10:00 45 Talk [Hall]; "); // in a zone whose clocks agree
    CHECK(time_of("\"September 3, 2022 11:00 PM → September 4, 2022 1:30 AM\"") ==
          "2022-09-03T23:00 150 Talk [Hall]; ");
    CHECK(day_of("20220918") == "2022-09-18");
    CHECK(day_of("Sa, 18.09.2022") == "2022-09-18");
    CHECK(day_of("Sun 9/18/2022") == "2022-09-18");
    CHECK(day_of("dim. 18/09/2022") == "2022-09-18");
}

TEST_CASE("a day may be written from its year on") {
    CHECK(plan_of(read_table("Date,Time,Title\n2024 March 4,10:00,Sails\n2024 Mar 05,11:00,Ropes\n")) ==
          "2024-03-04T10:00 30 Sails []; 2024-03-05T11:00 30 Ropes []; ");
}

TEST_CASE("a half of the day told after two clocks is that of both, where they keep their order") {
    CHECK(plan_of(read_table("Date,Time,Title\n2022-09-03,11:25 - 12:15 PM,A\n2022-09-03,03:40 – 05:00 pm,B\n"
                             "2022-09-03,5:30-7:00 PM,C\n")) ==
          "2022-09-03T11:25 50 A []; 2022-09-03T15:40 80 B []; 2022-09-03T17:30 90 C []; ");
}

TEST_CASE("clocks of twelve hours may have a zero before them, where all below ten do") {
    CHECK(plan_of(read_table("Date,Time,Title\n2022-09-03,09:00-10:00,A\n2022-09-03,12:45-01:15,B\n"
                             "2022-09-03,01:20-02:25,C\n2022-09-03,04:30-05:30,D\n")) ==
          "2022-09-03T09:00 60 A []; 2022-09-03T12:45 30 B []; 2022-09-03T13:20 65 C []; "
          "2022-09-03T16:30 60 D []; ");
}

TEST_CASE("12:30 am between a morning and an afternoon is half past noon, and of a night elsewhere") {
    const Reading reading =
        read_table("Date,Start,End,Title\n2022-09-03,10:30 AM,12:00 AM,A\n2022-09-03,12:00 PM,12:30 AM,B\n"
                   "2022-09-03,12:30 AM,1:30 PM,Lunch\n2022-09-03,1:30 PM,2:00 PM,C\n"
                   "2022-09-03,11:00 PM,11:30 PM,D\n2022-09-04,12:15 AM,12:45 AM,E\n");
    CHECK(plan_of(reading) ==
          "2022-09-03T10:30 90 A []; 2022-09-03T12:00 30 B []; 2022-09-03T12:30 60 Lunch []; "
          "2022-09-03T13:30 30 C []; 2022-09-03T23:00 30 D []; 2022-09-04T00:15 30 E []; ");
    CHECK(tells(reading, Treatment::guessed, "what would go back is taken for the afternoon"));
}

TEST_CASE("clocks may be told in \"hrs\"") {
    CHECK(plan_of(
              read_table("Fecha,Horario,Charla\n2022-09-03,09:00 - 09:50 hrs,A\n2022-09-03,10:00 hrs,B\n")) ==
          "2022-09-03T09:00 50 A []; 2022-09-03T10:00 30 B []; ");
}

TEST_CASE("what tells no end ends at the latest where a pause begins that is in no room, and that where "
          "anything does") {
    CHECK(
        plan_of(read_table("Date,Time,Title,Room\n2022-09-03,11:00,Boats,Hall\n"
                           "2022-09-03,12:00,Lunch,\n2022-09-03,13:00,Sails,Hall\n")) ==
        "2022-09-03T11:00 60 Boats [Hall]; 2022-09-03T12:00 60 Lunch []; 2022-09-03T13:00 30 Sails [Hall]; ");
}

TEST_CASE("what is last in its room and tells no end lasts as what starts together with it") {
    CHECK(plan_of(read_table(
              "Date,Time,Title,Room\n2022-09-03,11:00,Boats,Hall\n2022-09-03,11:00,Nets,Attic\n"
              "2022-09-03,12:00,Sails,Hall\n")) == "2022-09-03T11:00 60 Boats [Hall]; 2022-09-03T11:00 60 "
                                                   "Nets [Attic]; 2022-09-03T12:00 30 Sails [Hall]; ");
}

TEST_CASE("what tells no end lasts as long as what its room has at the same time, where that tells one") {
    CHECK(plan_of(read_table("Date,Start,End,Title,Room\n2022-09-03,14:30,,Crew leaves,Hall\n"
                             "2022-09-03,14:30,16:00,Crafts,Hall\n2022-09-03,16:30,17:00,Nets,Hall\n")) ==
          "2022-09-03T14:30 90 Crew leaves [Hall]; 2022-09-03T14:30 90 Crafts [Hall]; "
          "2022-09-03T16:30 30 Nets [Hall]; ");
}

TEST_CASE("a zone in brackets after a span of clocks is that of its row") {
    CHECK(plan_of(read_table("Date,Time,Title\n2022-09-03,10:00 - 11:30 (GMT+1),Sails\n"
                             "2022-09-04,14:00 -15:00 (GMT),Ropes\n")) ==
          "2022-09-03T09:00 90 Sails []; 2022-09-04T14:00 60 Ropes []; ");
}

TEST_CASE("what would end a day later but half an hour is a slip, and told") {
    const Reading reading = read_table("Date,Start,End,Title\n2022-09-03,15:45,15:15,Sails\n"
                                       "2022-09-03,22:00,02:00,Ropes\n2022-09-05,00:00,23:59,Oars\n");
    CHECK(plan_of(reading) ==
          "2022-09-03T15:45 30 Sails []; 2022-09-03T22:00 240 Ropes []; 2022-09-05T00:00 1439 Oars []; ");
    CHECK(said(reading.diagnostics).find("'Sails' ends before it starts; its end was left out") !=
          std::string::npos);
}

TEST_CASE("a date's clock is no start where starts of their own say otherwise") {
    const Reading reading = read_table("Date,Start,End,Title,Hall Location\n"
                                       "2024-05-14T12:00:00.000Z,10:00,10:30,Opening,Blue\n"
                                       "2024-05-14T12:00:00.000Z,10:30,11:00,Talk,Red\n"
                                       "2024-05-14T12:00:00.000Z,,,Thanks,Red\n");
    CHECK(reading.agenda.slots.size() == 2);
    CHECK(reading.agenda.rooms.size() == 2);
    CHECK(said(reading.diagnostics).find("'Thanks' tells no start that can be read") != std::string::npos);
}

TEST_CASE("a time may tell its zone's name and its offset") {
    const Reading reading = read_table("Date,Time,Title\n2023-10-25,10:45 AM-12:00 PM AEDT (UTC+11),Sails\n");
    CHECK(iso_utc(reading.agenda.slots.at(0).start) == "2023-10-24T23:45:00Z");
    CHECK(reading.agenda.slots[0].duration == std::chrono::minutes{75});
    const Reading hours = read_table("Date,Time,Title\n2023-10-25,11-13:00 EST,Sails\n");
    CHECK(hours.agenda.event.zone.name() == "America/New_York");
}

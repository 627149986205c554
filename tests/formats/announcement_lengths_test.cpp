// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/announcement_lines.h"
#include "tests/formats/announcement_posts.h"

using namespace estrade;
using namespace estrade::test;

TEST_CASE("lines that tell how long each takes follow each other from the time told beside them") {
    const Lines dojo{"05 19:15-19:20 Ice breaker", "05 19:20-19:50 Sails", "05 19:50-20:00 Looking back"};
    const std::string list = "- 5 min — Ice breaker\n- 25-30 minutes: Sails\n- 10 min : Looking back\n";
    CHECK(read("We welcome you from 19h, and we start at 19h15.\n\n" + list) == dojo);
    CHECK(read("## Programme, 19:15 - 21:00\n\n" + list) == dojo);
    CHECK(read(list + "\nSee you at 19:15 at the quay.\n") == dojo);
    CHECK(read("From 7:15 pm:\n\n5' Ice breaker\n30' Sails\n10' Looking back\n") == dojo);
    CHECK(read("From 19:15:\n\n[5 min] Ice breaker\n[30 min] Sails\n[10 min] Looking back\n") == dojo);
}

TEST_CASE("what lasts nobody knows how long is left out and told, with what comes after it") {
    const Reading reading = read_post("# Evening\n2024-03-05\n\nWe start at 19:00.\n\n- 5 min: Welcome\n"
                                      "- 8 min: Choosing\n- 8 min / topic: Talking\n- 5 min: Looking back\n");
    CHECK(slots_of(reading.agenda) ==
          Lines{"2024-03-05 19:00-19:05 Welcome", "2024-03-05 19:05-19:13 Choosing"});
    CHECK(says(reading.diagnostics, "they are taken to follow each other from 19:00"));
    CHECK(says(reading.diagnostics, "'8 min / topic: Talking' tells no start that can be read"));
    CHECK(says(reading.diagnostics, "'5 min: Looking back' tells no start that can be read"));
}

TEST_CASE("lengths beside which no start is told are no agenda") {
    CHECK(read("- 5 min: Welcome\n- 30 min: Sails\n") == Lines{"nothing"});
    CHECK(read("We start at 19:00.\n\nBring a boat.\n\nAnd a coat.\n\n- 5 min: Welcome\n- 30 min: Sails\n") ==
          Lines{"nothing"});
    CHECK(read("From 19:00. It takes 1h30.\n\n- 5 minutes of rest are enough\n- 20 min: Sails\n") ==
          Lines{"nothing"});
}

TEST_CASE("where lines tell times, lengths are no times") {
    CHECK(
        read("- 19:00 Welcome\n- 19:30 Short talks\n\nWe start at 19:00.\n\n- 5 min: Oars\n- 5 min: Sails\n")
            .size() == 2);
}

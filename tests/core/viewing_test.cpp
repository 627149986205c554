// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/viewing.h"
#include "tests/support/catch.h"

using namespace estrade;

TEST_CASE("how a visitor looks at the programme is read as it was written") {
    Viewing viewing;
    CHECK(read_viewing(write_viewing(viewing)) == viewing);
    viewing.section = "track/été \"1\"";
    viewing.layout = GENERATE(ProgrammeLayout::list, ProgrammeLayout::grid, ProgrammeLayout::tracks);
    viewing.zoom = 1.25;
    viewing.filter.toggle({FilterGroup::room, "hall"});
    viewing.filter.toggle({FilterGroup::recorded, "no"});
    viewing.rooms = {{{"b"}, {"a"}}, {{"a"}}, {{"c"}, {"d"}}};
    CHECK(read_viewing(write_viewing(viewing)) == viewing);
}

TEST_CASE("what cannot be read of it is as in a new one") {
    for (const char* json : {"", "null", "[]", "{", "\"grid\"", "{\"layout\": 3, \"zoom\": \"big\"}",
                             "{\"filter\": {\"track\": 1}, \"rooms\": []}", "{\"rooms\": {\"order\": 7}}",
                             "{\"filter\": [[\"colour\", \"red\"], [\"track\"], [\"track\", \"\"], 4]}"}) {
        INFO(json);
        CHECK(read_viewing(json) == Viewing());
    }
    CHECK(read_viewing("{\"zoom\": 1e9}").zoom == Viewing::most_zoom);
    CHECK(read_viewing("{\"zoom\": -1, \"layout\": \"globe\"}").zoom == Viewing::least_zoom);
}

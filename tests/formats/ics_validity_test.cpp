// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is held against RFC 5545 by libical's parser and by python3-icalendar.
#include "core/formats/format.h"
#include "core/formats/ics_writer.h"
#include "tests/formats/validated.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/folder.h"
#include "tests/support/random_agenda.h"
#include "tests/support/real_agendas.h"

#include <fstream>
#include <libical/ical.h>
#include <memory>

using namespace estrade;
using namespace estrade::test;
namespace fs = std::filesystem;

namespace {

void check_by_libical(const Agenda& agenda) {
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar(
        icalparser_parse_string(write_ics(agenda).c_str()), icalcomponent_free);
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()) == 1);
    CHECK(static_cast<std::size_t>(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT)) ==
          agenda.slots.size());
    icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    for (const Slot& slot : agenda.slots) {
        const icaltimetype start = icalcomponent_get_dtstart(event); // by the VTIMEZONE that was written
        CHECK(icaltime_as_timet_with_zone(start, icaltime_get_timezone(start)) ==
              date::floor<std::chrono::seconds>(slot.start).time_since_epoch().count());
        event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    }
}

void write(const fs::path& folder, const std::string& name, const Agenda& agenda) {
    std::ofstream(folder / (name + ".ics"), std::ios::binary) << write_ics(agenda);
}

void check_by_python(const fs::path& folder) {
    check_validated("'" ESTRADE_VALIDATOR "' '" + folder.string() + "'", folder, "python3-icalendar");
}

} // namespace

TEST_CASE("any agenda written as iCalendar is valid to libical, which finds each slot at its instant") {
    const auto seed = GENERATE(from_range(seeds(200)));
    INFO("seed " << seed);
    check_by_libical(random_agenda(seed));
}

TEST_CASE("any agenda written as iCalendar is valid to python3-icalendar, in short whole lines") {
    const Folder folder;
    for (const std::uint32_t seed : seeds(200))
        write(folder.path(), std::to_string(seed), random_agenda(seed));
    check_by_python(folder.path());
}

TEST_CASE("real schedules of every format, written as iCalendar, are valid") {
    ESTRADE_NEEDS_CORPUS();
    const Folder folder;
    std::size_t count = 0;
    each_real_agenda([&](const Agenda& agenda, const fs::path& file) {
        check_by_libical(agenda);
        write(folder.path(), std::to_string(++count) + "-" + file.filename().string(), agenda);
    });
    check_by_python(folder.path());
}

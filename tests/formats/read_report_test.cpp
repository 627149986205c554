// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/read_report.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;

namespace {

Diagnostics links(std::size_t number) {
    Diagnostics diagnostics;
    for (std::size_t line = 1; line <= number; ++line)
        diagnostics.push_back({Severity::info,
                               {"a.xml", line, 1},
                               Phrase("a link was put right"),
                               {},
                               Treatment::repaired,
                               Phrase("links that were put right")});
    return diagnostics;
}

} // namespace

TEST_CASE("up to five diagnostics of a kind are told one by one") {
    CHECK(summed_up(links(5)) == told_one_by_one(links(5)));
    CHECK(told_one_by_one(links(1)) == "a.xml:1:1: info: a link was put right\n");
    CHECK(summed_up({}).empty());
}

TEST_CASE("of more than five the first three are told, and how many more there are") {
    CHECK(summed_up(links(1351)) == "a.xml:1:1: info: a link was put right\n"
                                    "a.xml:2:1: info: a link was put right\n"
                                    "a.xml:3:1: info: a link was put right\n"
                                    "a.xml: info: and 1348 more links that were put right\n");
}

TEST_CASE("errors are told one by one, however many there are") {
    Diagnostics diagnostics = links(20);
    for (Diagnostic& diagnostic : diagnostics)
        diagnostic.severity = Severity::error;
    CHECK(summed_up(diagnostics) == told_one_by_one(diagnostics));
}

TEST_CASE("groups keep the order of the source, and severities and treatments apart") {
    Diagnostics diagnostics = links(2);
    diagnostics.insert(diagnostics.begin() + 1, {Severity::warning, {"a.xml", 9, 1}, Phrase("alone"), {}});
    diagnostics.push_back(diagnostics.front());
    diagnostics.back().treatment = Treatment::left_out;
    const auto groups = grouped(diagnostics);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].members.size() == 2);
    CHECK(groups[1].name.empty());
    CHECK(groups[2].treatment == Treatment::left_out);
}

TEST_CASE("an event that is listed is a slot or told as left out") {
    const auto reading = read_agenda(test::source_of(R"(<schedule><conference><title>x</title></conference>
        <day date="2022-09-03"><room name="Hall">
        <event id="1"><title>One</title><start>10:00</start><duration>0:30</duration></event>
        <event id="2"><title>Two</title><duration>0:30</duration></event>
        </room></day></schedule>)"),
                                     test::plain_options());
    REQUIRE(reading);
    const ReadCounts counts = counts_of(*reading);
    CHECK(counts.listed == 2);
    CHECK(counts.slots == 1);
    CHECK(counts.left_out == 1);
    CHECK(counts.days == 1);
    CHECK(counts.rooms == 1);
}

TEST_CASE("where a reader does not count what is listed, it is what was read") {
    const auto reading =
        read_agenda(test::source_of("19:00-19:10: Welcome\n19:10-19:20: Goodbye\n"), test::plain_options());
    REQUIRE(reading);
    CHECK(counts_of(*reading).listed == 2);
}

TEST_CASE("where the reader that is tried first finds no event, one that finds some reads the file") {
    const std::string frab = R"("day_start": "09:00", "schedule": {"conference": {"title": "Dock Days"}})";
    const auto talks = R"(, "talks": [{"title": "Boats", "start": "2024-05-14T10:00"}])";
    const auto slots = [](const std::string& json) {
        const auto reading = read_agenda(test::source_of(json, "schedule.json"), test::plain_options());
        REQUIRE(reading);
        return reading->agenda.slots.size();
    };
    CHECK(slots("{" + frab + talks + "}") == 1);
    CHECK(slots("{" + frab + "}") == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml_reader.h"
#include "core/formats/yaml_writer.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/random_agenda.h"
#include "tests/support/real_agendas.h"

using namespace estrade;
using namespace estrade::test;

namespace {

std::string said(const Diagnostics& diagnostics) {
    std::string all;
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.what.english().find("still runs in the same room") ==
            std::string::npos) // as the agenda has it
            all += to_text(diagnostic) + "\n";
    return all;
}

/// Writes, reads, compares part by part so that a failure tells where, and writes again.
void check_round_trip(const Agenda& agenda) {
    const std::string written = write_yaml(agenda);
    INFO(written.substr(0, 20000));
    const Source source = source_of(written, "agenda.yaml");
    REQUIRE(recognises_yaml(source));
    const ReadResult read = read_yaml(source, plain_options());
    if (!read)
        FAIL(said(read.error()));
    CHECK(said(read->diagnostics) == "");
    const Agenda& again = read->agenda;
    CHECK(again.event == agenda.event);
    CHECK(again.rooms == agenda.rooms);
    CHECK(again.tracks == agenda.tracks);
    CHECK(again.people == agenda.people);
    CHECK(again.partners == agenda.partners);
    CHECK(again.sessions == agenda.sessions);
    CHECK(again.slots == agenda.slots);
    CHECK(write_yaml(again) == written);
}

} // namespace

TEST_CASE("any agenda, written as YAML, is read back the same, without a word") {
    const auto seed = GENERATE(from_range(seeds(500)));
    INFO("seed " << seed);
    check_round_trip(random_agenda(seed));
}

TEST_CASE("an empty agenda is written and read back") {
    const std::string written = write_yaml({});
    CHECK(written == "estrade: 1\nevent:\n  timezone: UTC\n\nagenda: []\n");
    check_round_trip({});
}

TEST_CASE("every agenda of the corpus, written as YAML, is read back the same") {
    ESTRADE_NEEDS_CORPUS();
    each_real_agenda([](const Agenda& agenda, const auto&) { check_round_trip(agenda); });
}

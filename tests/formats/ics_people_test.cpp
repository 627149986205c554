// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/ics_calendar.h"

using namespace estrade;
using namespace estrade::test;

namespace {

/// "Ada King, Bo Berg: what is left of the text"
std::string told_by(const std::string& description) {
    const Agenda agenda = read_calendar(calendar_of(event_of("DESCRIPTION:" + description + "|"))).agenda;
    std::string told;
    for (const Person& person : agenda.people)
        told += (told.empty() ? "" : ", ") + person.name;
    return told + ": " + agenda.sessions.at(0).abstract;
}

} // namespace

TEST_CASE("people are taken from lines of a description that do nothing but name them, wherever they are") {
    CHECK(told_by("Of cloth.\\nSpeaker: Ada King") == "Ada King: Of cloth.");
    CHECK(told_by("Of cloth.\\n\\nSpeakers: Ada King\\, Bo Berg\\n\\nAnd of rope.") ==
          "Ada King, Bo Berg: Of cloth.\n\nAnd of rope.");
    CHECK(told_by("Presenter(s): Ada King and Bo Berg\\nOf cloth.") == "Ada King, Bo Berg: Of cloth.");
    CHECK(told_by("Vom Tuch.\\nReferent(in): Ada King") == "Ada King: Vom Tuch.");
    CHECK(told_by("De toile.\\nIntervenant(e)(s) : Ada King et Bo Berg") == "Ada King, Bo Berg: De toile.");
    CHECK(told_by("De pano.\\nPalestrantes: Ana Silva e Rui Costa") == "Ana Silva, Rui Costa: De pano.");
    CHECK(told_by("De toile.\\nIntervenant·e·s : Ada King") == "Ada King: De toile.");
    CHECK(told_by("Of cloth.\\n**Speaker:** Ada King") == "Ada King: Of cloth.");
    CHECK(told_by("O płótnie.\\nPrelegent: Ada King\\nModerated by: Bo Berg") ==
          "Ada King, Bo Berg: O płótnie.");
}

TEST_CASE("a line that tells more of people than their names stays in the text") {
    for (const char* const line :
         {"Speaker: to be announced", "Speaker: TBA", "von: Bahnhof", "Speakers: see https://example.org",
          "Speaker: Ada King, who sails boats", "Presenters: we look for people who like to tell of boats"}) {
        std::string written = line;
        if (const std::size_t comma = written.find(','); comma != std::string::npos)
            written.insert(comma, "\\");
        CHECK(told_by("Of cloth.\\n" + written) == std::string(": Of cloth.\n") + line);
    }
}

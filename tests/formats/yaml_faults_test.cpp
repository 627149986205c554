// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml_reader.h"
#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using namespace estrade::test;

namespace {

struct Said {
    Severity severity;
    std::size_t line;
    std::size_t column;
    std::string what;
    std::string hint;
    bool operator==(const Said&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Said& said) {
    return out << to_text({said.severity,
                           {"", said.line, said.column},
                           Phrase::verbatim(said.what),
                           Phrase::verbatim(said.hint)});
}

std::vector<Said> said_of(const std::string& yaml, const ReadOptions& options = plain_options()) {
    std::vector<Said> said;
    const ReadResult read = read_yaml(source_of(yaml, "a.yaml"), options);
    for (const Diagnostic& d : read ? read->diagnostics : read.error())
        said.push_back({d.severity, d.where.line, d.where.column, d.what.english(), d.hint.english()});
    return said;
}

/// A fault of an otherwise good file: the lines after its event.
struct Row {
    const char* lines;
    std::vector<Said> said;
};
constexpr auto error = Severity::error;
constexpr auto warning = Severity::warning;
constexpr auto info = Severity::info;
constexpr const char* event = "event: {title: T, date: 2020-10-24, timezone: Europe/Paris}\n";
constexpr const char* no_time = "write a time of day as in 19:10, hours from 00 to 24";
constexpr const char* whole = "agenda:\n- 19:00-19:10: A\n";

} // namespace

TEST_CASE("a fault in a slot is told with its place and what to write instead") {
    const auto row = GENERATE(values<Row>({
        {"agenda:\n- 19:00-19:10: A\n  speakrs: [B]\n",
         {{error, 4, 3, "unknown key `speakrs` in a slot", "did you mean `speakers`?"}}},
        {"agenda:\n- 19:70-20:10: A\n",
         {{error, 3, 3, "`19:70` is no time", "write a time of day as in 19:10, hours from 00 to 24"}}},
        {"agenda:\n- 19:00-25:10: A\n",
         {{error, 3, 3, "`25:10` is no time of day", "write it as in 19:25, hours from 00 to 24"}}},
        {"agenda:\n- 19:25-19:10: A\n",
         {{error, 3, 3, "ends before it starts, or lasts 24h45m",
           "write `duration: 24h45m` for a slot that long"}}},
        {"agenda:\n- 19:00-19:10 A\n",
         {{error, 3, 3, "a slot must tell a time and a title, but is a text",
           "write it as in `- 19:10-19:25: Title`, with a blank after the colon"}}},
        {"agenda:\n- 19:00-19:10:\u00A0A\n",
         {{error, 3, 3, "a slot must tell a time and a title, but is a text",
           "the blank after the colon is a no-break space: write a plain one"}}},
        {"agenda:\n- 19:00-19:10: # A\n",
         {{error, 3, 3, "a slot without title", "write it as in `- 19:10-19:25: Title`"}}},
        {"agenda:\n- 19.00-19.10: A\n", {{error, 3, 3, "`19.00` is no time", no_time}}},
        {"agenda:\n- 7:00pm-8:00pm: A\n", {{error, 3, 3, "`7:00pm` is no time", no_time}}},
        {"agenda:\n- 19h00 à 19h10: A\n", {{error, 3, 3, "`19h00 à 19h10` is no time", no_time}}},
        {"agenda:\n- 9:5-9:10: A\n", {{error, 3, 3, "`9:5` is no time", no_time}}},
        {"agenda:\n- 19:00-: A\n",
         {{error, 3, 3, "no end follows the dash", "write it as in 19:25, hours from 00 to 24"}}},
        {"agenda:\n- 19:00: A\n  duration: ten minutes\n",
         {{error, 4, 13, "`ten minutes` is no length of time",
           "write minutes as in 15, or units as in 1h30m"}}},
        {"agenda:\n- 19:00: A\n  duration: -5\n",
         {{error, 4, 13, "`-5` is no length of time", "write minutes as in 15, or units as in 1h30m"}}},
        {"agenda:\n- 19:00-19:10: A\n  Kind: talk\n",
         {{error, 4, 3, "unknown key `Kind` in a slot", "did you mean `kind`?"}}},
        {"agenda:\n- 19:00-19:10: A\n  min_duration: 5\n",
         {{error, 4, 3, "unknown key `min_duration` in a slot", "did you mean `min-duration`?"}}},
        {"agenda:\n- 19:00-19:10: A\n  kind: talk\n  kind: keynote\n",
         {{error, 5, 3, "`kind` is told twice", "line 4 tells it first, and that is kept"}}},
        {"agenda:\n- 19:00-19:10: A\n  status: canceled\n",
         {{error, 4, 11, "unknown status `canceled`", "did you mean `cancelled`?"}}},
        {"agenda:\n- 19:00-19:10: A\n  open: oui\n",
         {{error, 4, 9, "`open` must be true or false", "write true or false"}}},
        {"agenda:\n- 19:00-19:10: A\n  slot: x\n- 19:10-19:20: B\n  slot: x\n",
         {{error, 6, 9, "the id `x` is taken already", "ids are told once; leave it out to have one made"}}},
        {"agenda:\n- 19:00-19:10: A\n  speakers: Ada, Grace\n",
         {{warning, 4, 13, "`Ada, Grace` is taken for one name",
           "write several names as in `[Ada, Grace]`, or put one between quotes"}}},
        {"agenda:\n- 19:00-19:30: A\n- 19:10-19:40: B\n",
         {{warning, 4, 3, "begins while the slot of line 3 still runs in the same room, until 19:30",
           "both are shown; give them different rooms with `room:`, or other times"}}},
        {"agenda:\n- 19:00-19:10: A\n  thresholds: {warning: 1m, critical: 2m}\n",
         {{error, 4, 39, "`critical` comes before `warning`",
           "the warning is at 1m before the end: write less here"}}},
        {"agenda:\n- 19:00-19:10: A\n  thresholds: 5m\n",
         {{error, 4, 15, "when a slot warns must be a mapping, but is a text",
           "write it as in `{warning: 5m, critical: 2m}`"}}},
        {"agenda:\n- 19:00-19:10: A\n  moved-from: Attic\n",
         {{error, 4, 15, "`moved-from` must be a mapping", "write it as in `{room: Attic, time: 10:00}`"}}},
        {"agenda:\n- 19:00-19:10: A\n  resources: [https://example.org]\n",
         {{error, 4, 15, "a resource must be a kind and an address",
           "write it as in `- slides: https://example.org/slides`"}}},
        {"agenda:\n  2020-10-24:\n  - 19:00-19:10: A\n  2020-10-24:\n  - 19:10-19:20: B\n",
         {{warning, 5, 3, "`2020-10-24` is told twice",
           "the slots of both are taken; line 3 tells it first"}}},
        {"agenda:\n  samedi:\n  - 19:00-19:10: A\n",
         {{error, 3, 3, "`samedi` is no day of the calendar", "a day is written as in 2022-09-03"}}},
        {"agenda:\n  2020-10-24:\n    19:00-19:10: A\n",
         {{error, 4, 5, "a day must hold a list of slots, but holds a mapping",
           "begin each slot with `- `"}}},
        {"agenda:\n- 19:00: A\n",
         {{info, 3, 3, "tells no end, and nothing follows: 30 minutes are taken",
           "write it as in `- 19:10-19:25: Title`"}}},
        {"agenda:\n- title: A\n",
         {{error, 3, 3, "a slot without time", "begin it as in `- 19:10-19:25: Title`"}}},
        {"agenda:\n- time: 19:00-19:10\n",
         {{error, 3, 3, "a slot without title", "write it as in `- 19:10-19:25: Title`"}}},
        {"agenda:\n- {time: 19:00-19:10, open: true, kind: lightning}\n",
         {{error, 3, 3, "a slot without title",
           "an open slot has no session yet: give it a title, or tell its time alone"}}},
        {"agenda:\n- 19:00-19:10: A\n  19:10-19:20: B\n",
         {{error, 4, 3, "a slot has one time, and line 3 tells it", "begin the next slot with `- `"}}},
        {"agenda:\n- 19:00-19:10: A\n  title: B\n",
         {{error, 4, 10, "the title is told twice", "line 3 tells it"}}},
        {"agenda:\n- 19:00-19:10: A\n  duration: 10\n",
         {{error, 4, 13, "the end of this slot is told twice", "write a range, or an end, or a duration"}}},
        {"agenda:\n- 19:00-19:10: A\n  kind: lightening\n",
         {{error, 4, 9, "unknown kind `lightening`", "did you mean `lightning`?"}}},
        {"agenda:\n- 19:00-19:10: A\n  recorded: maybe\n",
         {{error, 4, 13, "`recorded` must be true or false", "write true or false"}}},
        {"agenda:\n- 19:00-19:10: [A]\n",
         {{error, 3, 16, "`title` must be a text, but is a list",
           "quote a text that begins with `[` or `- `"}}},
        {"agenda:\n- 19:00-19:10: A\n  min-duration: 15\n",
         {{error, 4, 17, "`min-duration` is longer than the slot", "the slot lasts 10m"}}},
        {"agenda:\n- 19:00-19:10: A\n  min-duration: soon\n",
         {{error, 4, 17, "`soon` is no length of time", "write minutes as in 15, or units as in 1h30m"}}},
        {"agenda:\n- 19:00-19:10: A\n  id: x\n- 19:10-19:20: B\n  id: x\n",
         {{error, 6, 7, "the id `x` is taken already", "ids are told once; leave it out to have one made"}}},
        {"agenda:\n- 19:00-19:10: Kayak\n- {time: 19:10-19:20, session: kayac}\n",
         {{error, 4, 32, "unknown session `kayac`", "did you mean `kayak`?"}}},
        {"agenda:\n- 19:00-19:10: A\n  speakers: {name: B}\n",
         {{error, 4, 13, "`speakers` must be names, but holds a mapping",
           "describe people under `people:` and name them here"}}},
        {"agenda:\n- 19:00-19:10: A\n  resources: [{slidez: x}]\n",
         {{error, 4, 16, "unknown key `slidez` in a resource", "write one of: kind, state, title, url"}}},
        {"agenda:\n  19:00-19:10: A\n",
         {{error, 3, 3, "`19:00-19:10` is no day of the calendar",
           "begin each slot with a dash: `- 19:00-19:10: …`"}}},
        {"agenda:\n  2022-02-30:\n  - 19:00-19:10: A\n",
         {{error, 3, 3, "`2022-02-30` is no day of the calendar", "a day is written as in 2022-09-03"}}},
        {"agenda: 19:00\n",
         {{error, 2, 9, "`agenda` must be a list of slots, or a mapping from days to such lists",
           "write `agenda:` and below it `- 19:00-19:10: Welcome`"}}},
    }));
    INFO(row.lines);
    CHECK(said_of(std::string(event) + row.lines) == row.said);
}

TEST_CASE("times that clocks skip or show twice are told") {
    const auto row = GENERATE(values<Row>({
        {"agenda:\n- 02:30-03:30: A\n",
         {{warning, 3, 3, "`02:30` comes twice that night: the first is taken",
           "write 2020-10-25T02:30:00+02:00 or 2020-10-25T02:30:00+01:00"}}},
        {"agenda:\n- 01:30-02:30: A\n",
         {{warning, 3, 3, "`02:30` comes twice that night: the first is taken", "write a duration: 1h"}}},
        {"agenda:\n- time: 2020-03-29T02:30\n  title: A\n  duration: 10\n",
         {{warning, 3, 9, "`2020-03-29T02:30` does not exist that night: clocks skip it",
           "what clocks then show is taken: 03:30"}}},
        {"agenda:\n- time: 2020-10-25T02:30+01:00\n  title: A\n  duration: 10\n", {}},
    }));
    INFO(row.lines);
    CHECK(said_of(std::string(event) + row.lines) == row.said);
}

TEST_CASE("a fault in the event, rooms, tracks or people is told with its place and what to write instead") {
    const auto row = GENERATE(values<Row>({
        {"evnt: {}\n", {{error, 4, 1, "unknown key `evnt` in an agenda", "did you mean `event`?"}}},
        {"estrade: 2\n",
         {{error, 4, 10, "version `2` of the format is not known", "this program reads `estrade: 1`"}}},
        {"agenda: []\n",
         {{error, 4, 1, "`agenda` is told twice", "line 2 tells it first, and that is kept"}}},
        {"rooms:\n- {id: a, name: A}\n- {id: a, name: B}\n",
         {{error, 6, 8, "the id `a` is taken already", "ids are told once; leave it out to have one made"}}},
        {"rooms:\n- place: Here\n", {{error, 5, 3, "a room has no `name`", ""}}},
        {"title: T\n",
         {{error, 4, 1, "`title` belongs to `event`", "indent it by two spaces, below `event:`"}}},
        {"tracks:\n- name: A\n  color: #d97706\npeople: []\n",
         {{error, 6, 3, "`color` must be six hexadecimal digits after `#`, between quotes",
           "write it as in \"#d97706\""}}},
        {"tracks: [{name: A, color: red}]\n",
         {{error, 4, 27, "`color` must be six hexadecimal digits after `#`, between quotes",
           "write it as in \"#d97706\""}}},
        {"people:\n- {name: A, boi: x}\n",
         {{error, 5, 13, "unknown key `boi` in a person", "did you mean `bio`?"}}},
        {"people:\n- name: A\n  links: [[x]]\n",
         {{error, 6, 11, "a link must be an address, or a label and an address",
           "write it as in `- Slides: https://example.org/slides`"}}},
        {"partners: [[x]]\n", {{error, 4, 12, "a partner must be a name or a mapping, but is a list", ""}}},
        {"sessions: [A]\n",
         {{error, 4, 12, "a session must be a mapping, but is a text", "write it as in `- title: Title`"}}},
    }));
    INFO(row.lines);
    CHECK(said_of(std::string(event) + whole + row.lines) == row.said);
}

TEST_CASE("a fault in what the event tells is told alone, with what to write instead") {
    const auto row = GENERATE(values<Row>({
        {"date: 2020-02-30, timezone: UTC",
         {{error, 1, 15, "`2020-02-30` is no day of the calendar", "a day is written as in 2020-09-30"}}},
        {"date: 30/09/2020, timezone: UTC",
         {{error, 1, 15, "`30/09/2020` is no day of the calendar", "a day is written as in 2020-09-30"}}},
        {"date: 2020-09-30, timezone: Paris",
         {{error, 1, 37, "unknown time zone `Paris`", "did you mean `Europe/Paris`?"}}},
        {"date: 2020-09-30, timezone: europe/pari",
         {{error, 1, 37, "unknown time zone `europe/pari`", "did you mean `Europe/Paris`?"}}},
        {"date: 2020-09-30, timezone: '+02:00'",
         {{error, 1, 37, "unknown time zone `+02:00`",
           "write a name of the tz database, as in Europe/Paris"}}},
        {"date: 2020-09-30, timezone: UTC, day-change: 5",
         {{error, 1, 54, "`day-change` must be a time of day in whole minutes", "write it as in 05:00"}}},
        {"date: 2020-09-30, timezone: UTC, tilte: T",
         {{error, 1, 42, "unknown key `tilte` in `event`", "did you mean `title`?"}}},
        {"date: 2020-09-30, timezone: UTC, pace: fast",
         {{error, 1, 48, "`pace` must be a mapping, but is a text",
           "write it as in `{hand-over: true, changeover: 30s}`"}}},
        {"date: 2020-09-30, timezone: UTC, pace: {handover: true}",
         {{error, 1, 49, "unknown key `handover` in `pace`", "did you mean `hand-over`?"}}},
        {"date: 2020-09-30, timezone: UTC, pace: {thresholds: {keynot: {warning: 5m}}}",
         {{error, 1, 62, "unknown key `keynot` in the event's `thresholds`", "did you mean `keynote`?"}}},
        {"date: 2020-09-30, timezone: UTC, pace: {thresholds: 5m}",
         {{error, 1, 61, "`thresholds` of an event must be a mapping from kinds, but is a text",
           "write it as in `lightning: {warning: 1m, critical: 20s}`"}}},
    }));
    INFO(row.lines);
    CHECK(said_of("event: {" + std::string(row.lines) + "}\nagenda:\n- 19:00-19:10: A\n") == row.said);
}

TEST_CASE("every fault of a file is told in one run, in its order") {
    const auto said = said_of("estrade: 1\n"
                              "event:\n"
                              "  titel: T\n"
                              "  date: 2020-13-01\n"
                              "  timezone: Europe/Pari\n"
                              "  day-change: noon\n"
                              "agenda:\n"
                              "- 19:70: A\n"
                              "  kind: talc\n");
    std::vector<std::size_t> lines;
    for (const Said& one : said)
        lines.push_back(one.line);
    CHECK(lines == std::vector<std::size_t>{3, 4, 5, 6, 8, 9});
}

TEST_CASE("what a file does not tell is taken from the options, and from today with a word") {
    const std::string yaml = "estrade: 1\nevent: {title: T}\nagenda:\n- 19:00-19:10: A\n";
    ReadOptions options = plain_options();
    options.date = make_day(2020, 9, 30);
    options.zone = zone("Europe/Paris");
    CHECK(said_of(yaml, options).empty());
    const auto read = read_yaml(source_of(yaml), options);
    CHECK(read->agenda.slots.at(0).start == at("2020-09-30T17:00Z"));

    const auto said = said_of(yaml);
    REQUIRE(said.size() == 2);
    CHECK(said[0].hint == "write `timezone: Europe/Paris` under `event`, or give --timezone");
    CHECK(said[1].what == "the file tells no date: today's is taken, 2026-01-15");
    CHECK(said[1].hint == "write `date: 2020-09-30` under `event`, or give --date");
}

TEST_CASE("a file keeps its own date and zone, with a warning where the options differ") {
    ReadOptions options = plain_options();
    options.date = make_day(2021, 1, 1);
    options.zone = zone("Asia/Kathmandu");
    const auto said = said_of(std::string(event) + whole, options);
    REQUIRE(said.size() == 2);
    CHECK(said[0].what == "--timezone Asia/Kathmandu is not used: the file tells Europe/Paris");
    CHECK(said[1].what == "--date 2021-01-01 is not used: the file tells its own dates");
    options.date = make_day(2020, 10, 24);
    options.zone = zone("Europe/Paris");
    CHECK(said_of(std::string(event) + whole, options).empty());
}

TEST_CASE("names that nobody declared are told where others were, as they may be slips") {
    const std::string declared = "rooms: [Grand Amphi]\npeople: [Mathieu Tortuyaux]\nagenda:\n"
                                 "- 19:00-19:10: A\n  room: Grand Anphi\n  speakers: [Mathieu Tortuyau]\n";
    const auto said = said_of(std::string(event) + declared);
    REQUIRE(said.size() == 2);
    CHECK(said[0] == Said{warning, 6, 9, "`Grand Anphi` is not one of `rooms`: it is added",
                          "did you mean `Grand Amphi`?"});
    CHECK(said[1] == Said{warning, 7, 14, "`Mathieu Tortuyau` is not one of `people`: a new person is made",
                          "did you mean `Mathieu Tortuyaux`?"});
}

TEST_CASE("what is not YAML is told with its place and in words that help") {
    struct Broken {
        std::string yaml;
        std::size_t line;
        std::size_t column;
        const char* what;
    };
    const auto row = GENERATE(values<Broken>({
        {"estrade: 1\nevent:\n  title: A: B\n", 3, 11, "a `:` where no value can begin"},
        {"estrade: 1\nevent:\n\ttitle: A\n", 3, 1, "a tab indents this line"},
        {"estrade: 1\nagenda:\n-\t19:00: A\n", 3, 2, "a tab indents this line"},
        {"estrade: 1\nevent:\n\u00A0title: A\n", 3, 1, "a no-break space indents this line"},
        {"estrade: 1\nevent:\n  title A\n  date: B\n", 3, 3,
         "no colon and blank part a key from its value here"},
        {"estrade: 1\nagenda:\n- 19:00: A\n   kind: talk\n", 4, 4,
         "this line does not fit below the one above it, which has its value"},
        {"estrade: 1\nagenda:\n- 19:00: A\n - 19:10: B\n", 4, 2,
         "this line does not fit in the list above it"},
        {"estrade: 1\nagenda:\n- 19:00: \"A\" B\n", 3, 14, "nothing can follow a text in quotes or brackets"},
        {"estrade: 1\nagenda:\n- 19:00: [draft] B\n", 3, 18,
         "nothing can follow a text in quotes or brackets"},
        {"estrade: 1\nagenda:\n- 19:00: \"A\n", 3, 10, "a quoted text is never closed"},
        {"estrade: 1\nevent:\n  title: 'L''été\nagenda: []\n", 3, 10, "a quoted text is never closed"},
        {"estrade: 1\nagenda:\n- 19:00: !important\n", 3, 10, "a tag that is not known"},
        {"estrade: 1\nagenda:\n- 19:00: &co talk\n", 3, 10, "an anchor that nothing refers to"},
        {"estrade: 1\nagenda:\n- 19:00: | talk\n", 3, 12, "a text after `|` or `>`"},
        {"estrade: 1\nagenda:\n- 19:00: - talk\n", 3, 10, "a `- ` where no list can begin"},
        {"estrade: 1\nagenda:\n- 19:00: `ls`\n", 3, 10, "a character that no text can begin with"},
        {"estrade: 1\npeople:\n- handle: @ada\n", 3, 11, "a character that no text can begin with"},
        {"estrade: 1\npeople: [A\n", 3, 1, "a `[` is never closed"},
        {"estrade: 1\npeople: *ada\n", 2, 9, "an alias to nothing"},
        {"estrade: 1\n---\nestrade: 1\n", 2, 1, "holds a second document"},
        {"estrade: 1\nevent: \xE9t\xE9\n", 2, 8, "is not UTF-8 text"},
        {std::string("estrade: 1\na: b\0c\n", 18), 2, 5, "holds the control character U+0000"},
        {"- estrade: 1\n", 1, 1, "an agenda must be a mapping, but is a list"},
    }));
    INFO(row.yaml);
    const auto said = said_of(row.yaml);
    REQUIRE(said.size() == 1);
    CHECK(said[0].what == row.what);
    CHECK(said[0].line == row.line);
    CHECK(said[0].column == row.column);
    CHECK(said[0].severity == error);
}

TEST_CASE("files made to exhaust the machine are refused, and the limit is named") {
    const auto lines = [](std::size_t n, const std::string& line) {
        std::string all = "estrade: 1\n";
        for (std::size_t i = 0; i < n; ++i)
            all += line;
        return all;
    };
    std::string bomb = "estrade: 1\na: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c < 'k'; ++c) {
        const std::string alias = std::string("*") + static_cast<char>(c - 1);
        bomb += std::string(1, c) + ": &" + c + " [";
        for (int i = 0; i < 9; ++i)
            bomb += alias + ",";
        bomb += "]\n";
    }
    struct Hostile {
        std::string yaml;
        const char* what;
    };
    const auto row = GENERATE_COPY(values<Hostile>({
        {bomb, "holds more than the 300000 values that are read of a YAML file"},
        {"estrade: 1\na: " + std::string(10'000, '['),
         "nests lists and maps deeper than the 32 levels that are read"},
        {"estrade: 1\na: " + std::string(400'000, '['),
         "holds more than the 300000 brackets and commas that are read of a YAML file"},
        {"estrade: 1\na: &a [*a]\n", "refers by an alias to a value that holds that alias"},
        {"estrade: 1\na: &a " + std::string(1'000'000, 'x') + "\nb:\n" + lines(100, "- *a\n").substr(11),
         "holds more than the 16 MB of text that are read of a YAML file"},
        {"estrade: 1\na: " + std::string(9U << 20U, 'x'),
         "is larger than the 8 MB that are read of a YAML file"},
        {lines(500'000, "\n"), "has more than the 400000 lines that are read of a YAML file"},
    }));
    const auto said = said_of(row.yaml);
    REQUIRE(said.size() == 1);
    CHECK(said[0].what == row.what);
}

TEST_CASE("a flood of faults is told up to a bound") {
    std::string yaml = std::string(event) + "agenda:\n";
    for (int i = 0; i < 2000; ++i)
        yaml += "- bogus\n";
    const auto said = said_of(yaml);
    REQUIRE(said.size() == 1001);
    CHECK(said.back().what == "has 1000 more faults than the 1000 that are listed");
}

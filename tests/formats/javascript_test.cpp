// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/javascript.h"
#include "core/formats/javascript/data.h"
#include "core/time/iso.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>

using namespace estrade;
using namespace estrade::test;

namespace {

std::string json_of(const std::string& script) {
    const Source source = source_of(script, "program.js");
    const auto data = javascript::data_of(source);
    return data ? data->json : said(data.error());
}

Reading read(const std::string& script) {
    const Source source = source_of(script, "program.js");
    REQUIRE(recognises_javascript(source));
    ReadResult result = read_agenda(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

std::string refusal(const std::string& script) {
    const ReadResult result = read_agenda(source_of(script, "program.js"), plain_options());
    return result ? "" : said(result.error());
}

std::string first_of(const Reading& reading) {
    const Slot& slot = reading.agenda.slots.at(0);
    return iso_with_offset(slot.start, reading.agenda.event.zone).substr(0, 16) + " " +
           reading.agenda.sessions.at(0).title;
}

const std::string item = "{title: 'Boats', start: '2022-09-03T10:00'}";

} // namespace

TEST_CASE("what a script takes from its own data is known by its name there") {
    const Reading reading =
        read("const speakers = {ada: {firstName: 'Ada', lastName: 'King'}};\n"
             "const talks = [{title: 'Boats', start: '2022-09-03T10:00', speakers: [speakers.ada],"
             " icon: icons.boat}];\n");
    CHECK(reading.agenda.people.at(0).name == "Ada King");
    CHECK(json_of("const a = {b: 1}; c = {d: a.b, e: a.b + 1, f: x.b, g: a.b.c}") ==
          R"({"a":{"b":"1"},"c":{"d":"1","e":null,"f":null,"g":null}})");
    CHECK(tells(reading, Treatment::left_out, "stands for a value, and is code"));
}

TEST_CASE("constants are followed to their values, in the script and in its texts") {
    CHECK(json_of("const day = '2022-09-03', hall = \"Hall\";\nconst x = [{a: day, b: `${day}T10:00`, c: day "
                  "+ 'T11:00',"
                  " d: hall as Room, hall}];") == "\n[{\"a\":\"2022-09-03\",\"b\":\"2022-09-03T10:00\",\"c\":"
                                                  "\"2022-09-03T11:00\",\"d\":\"Hall\",\"hall\":\"Hall\"}]");
    CHECK(json_of("const ROOMS = {main: 'Hall', side: 'Attic'};\nx = [ROOMS.main, ROOMS['side']];") ==
          "\n[\"Hall\",\"Attic\"]");
    CHECK(json_of("enum Kind { Talk = 'talk', Break, }\nx = [Kind.Talk, Kind.Break];") ==
          "\n[\"talk\",\"Break\"]");
    CHECK(json_of("const ada = {name: 'Ada'};\nx = [{people: [ada]}];") ==
          "\n[{\"people\":[{\"name\":\"Ada\"}]}]");
    CHECK(json_of("x = [`${day}T10:00`, day];") == "[null,null]");
    CHECK(tells(read("const version = '2';\nx = [" + item + "];"), Treatment::left_out, "is code"));
}

TEST_CASE("what an object takes from another is its own, but for what it tells itself") {
    CHECK(
        json_of(
            "const all = {room: 'Hall', language: 'en'};\nx = [{...all, language: 'fr', title: 'Boats'}];") ==
        "\n[{\"language\":\"fr\",\"title\":\"Boats\",\"room\":\"Hall\"}]");
}

TEST_CASE("what is exported by its name stands once") {
    const Reading reading = read("const first = [" + item +
                                 "];\nconst more = [{title: 'Oars', start: '2022-09-03T11:00'}];\n"
                                 "export default { sessions: [...first, ...more], first, also: more };\n");
    CHECK(reading.agenda.slots.size() == 2);
    CHECK_FALSE(tells(reading, Treatment::left_out, "code"));
}

TEST_CASE("TypeScript's types are passed over, also where they take several lines") {
    const Reading reading =
        read("type Kind =\n  | 'talk'\n  | 'break';\nexport type { Kind };\n"
             "export const sessions: Array<{\n  title: string;\n  go: () => void;\n}> = [" +
             item + "] satisfies Session[];\ninterface Person\n{\n  name: string;\n}\n");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK_FALSE(tells(reading, Treatment::left_out, "code"));
}

TEST_CASE("constants that double each other are followed no further than a megabyte") {
    std::string script = "const a0 = 'Boats and oars, sails and anchors';\n";
    for (int i = 1; i < 40; ++i)
        script += "const a" + std::to_string(i) + " = a" + std::to_string(i - 1) + " + a" +
                  std::to_string(i - 1) + ";\n";
    CHECK(json_of(script + "x = [a39];").size() < 4'000'000);
}

TEST_CASE("what a script assigns, exports or hands to a function is read as data") {
    for (const std::string& script :
         {"var program = [" + item + "];", "let p = {sessions: [" + item + "]}", "const p=[" + item + "]\n",
          "window.program = [" + item + "]", "module.exports = {sessions: [" + item + "]};",
          "export default [" + item + "];", "export const p: Session[] = [" + item + "] as const;",
          "'use strict';\n// what is on\nimport x from './x';\nconst p = ([" + item +
              "]);\nexport default p;",
          "import {\n  Track,\n} from './x';\nexport interface Talk {\n  title: string;\n  track: Track;\n}\n"
          "type Day = 'one' | 'two';\nexport const p: Talk[] = [" +
              item + "];",
          "export const p = ref<Talk[]>([" + item + "])", "export default Object.freeze([" + item + "]);",
          "show([" + item + "]);", "program = [" + item + "];"}) {
        INFO(script);
        const Reading reading = read(script);
        CHECK(first_of(reading) == "2022-09-03T10:00 Boats");
        CHECK_FALSE(tells(reading, Treatment::left_out, "code"));
    }
}

TEST_CASE("of several values each is known by its name") {
    const Reading reading =
        read("var program = [{id: '1', title: 'Boats', date: '2022-09-03', time: '10:00', mins: '60',\n"
             "  loc: ['Hall'], people: [{id: '7'}]}];\nvar people = [{id: '7', name: ['Ada', 'King']}];\n");
    CHECK(first_of(reading) == "2022-09-03T10:00 Boats");
    CHECK(reading.agenda.rooms.at(0).name == "Hall");
    CHECK(reading.agenda.people.at(0).name == "Ada King");
}

TEST_CASE("other formats than a site's data may stand in a script") {
    CHECK(first_of(
              read("cb({\"schedule\": {\"conference\": {\"days\": [{\"date\": \"2022-09-03\", \"rooms\": "
                   "{\"Hall\": [{\"id\": 1, \"title\": \"Boats\", \"date\": \"2022-09-03T10:00:00+00:00\", "
                   "\"start\": \"10:00\", \"duration\": \"00:30\"}]}}]}}})")) == "2022-09-03T10:00 Boats");
}

TEST_CASE("values are written as JavaScript allows, and keep their lines") {
    CHECK(json_of("x = {a: 'it\\'s', \"b\": \"\\x41\\u00e9\\u{1F600}\", c: -1.5, d: !0, e: undefined,};") ==
          "{\"a\":\"it's\",\"b\":\"Aé😀\",\"c\":\"-1.5\",\"d\":true,\"e\":null}");
    CHECK(json_of("x = [ // one\n 'a' + \"b\", /* two\n */ `c\n\"d\"`,\n];") ==
          "[\n\"ab\"\n,\"c\\u000a\\\"d\\\"\"\n\n]");
    CHECK(json_of("x = JSON.parse('[1]');") == "[1]");
    CHECK(json_of("x = [new Date('2022-09-03'), new Date(2022, 8, 3, 10, 5)];") ==
          "[\"2022-09-03\",\"2022-09-03T10:05\"]");
}

TEST_CASE("values that are code are none, and are told; so is code beside the data") {
    const Reading reading =
        read("const p = [{title: 'Boats', start: '2022-09-03T10:00', icon: require('a.png'),\n"
             "  view: <b>\"x\"</b>, go() { return {}; }, ...more}];\nrun(p);\n");
    CHECK(first_of(reading) == "2022-09-03T10:00 Boats");
    CHECK(tells(reading, Treatment::left_out, "stands for a value, and is code"));
    const auto code =
        std::find_if(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& d) {
            return d.what.english() == "is code, of which nothing is taken";
        });
    REQUIRE(code != reading.diagnostics.end());
    CHECK(code->where.line == 3);
}

TEST_CASE("code behind the data that is no plain script costs no data") {
    const Reading reading =
        read("const p = [" + item + "];\nexport function View() {\n  return (<p>It's on</p>);\n}\n");
    CHECK(first_of(reading) == "2022-09-03T10:00 Boats");
    CHECK(tells(reading, Treatment::left_out, "is code"));
}

TEST_CASE("a script without data, or one that is cut off, is refused with its place") {
    CHECK(refusal("const x = require('x');\nmodule.exports = x;\n").find("holds no data") !=
          std::string::npos);
    CHECK(refusal("var p = [\n{title: 'Boats'").find("program.js:2:1: error: opens a bracket") !=
          std::string::npos);
    CHECK(refusal("var p = [{title: 'Boats}];").find("opens a quote") != std::string::npos);
    CHECK(refusal("var p = " + std::string(200, '[')).find("deeper than the 100 levels") !=
          std::string::npos);
    CHECK(refusal("var p = [" + item + "]; /* more").find("a comment that does not end") !=
          std::string::npos);
}

TEST_CASE("no text, data or table is taken for a script") {
    for (const char* text : {"Let us meet\n\n19:00 Welcome\n", "program = [{a = 1}]\n", "export\n",
                             "var: 1\nx: 2\n", "Talk (at 10)\n", "title,start\nBoats,10:00\n", "[{\"a\": 1}]",
                             "- 19:00 Welcome (bring a friend)\n"}) {
        INFO(text);
        CHECK_FALSE(recognises_javascript(source_of(text)));
    }
}

TEST_CASE("an object that is assigned to a name alone is no TOML") {
    const Reading reading =
        read("program = {\n  \"sessions\": [{title: 'Boats', start: '2022-09-03T10:00Z'}]\n}\n");
    CHECK(reading.agenda.slots.size() == 1);
    CHECK_FALSE(recognises_javascript(source_of("talk = { title = \"Boats: a talk\" }\n", "data.toml")));
}

TEST_CASE("the end of a line parts what is assigned, as a semicolon does") {
    const Reading reading =
        read("export const first = [\n  {title: 'Boats', start: '2022-09-03T10:00Z'}\n]\n\n"
             "// more\nexport const second = [\n  {title: 'Oars', start: '2022-09-03T11:00Z'}\n]\n"
             "export default first\n");
    CHECK(reading.agenda.slots.size() == 2);
    CHECK_FALSE(tells(reading, Treatment::left_out, "is code"));
}

TEST_CASE("lists within a list are data") {
    CHECK(read("export const days = [\n  [{title: 'Boats', start: '2022-09-03T10:00Z'}],\n"
               "  [{title: 'Oars', start: '2022-09-04T11:00Z'}],\n];\n")
              .agenda.slots.size() == 2);
}

TEST_CASE("a list that a function returns is data, and what it does else is code") {
    const Reading reading = read("function getProgram () {\n  return [\n"
                                 "    {title: 'Boats', start: '2022-09-03T10:00Z'}\n  ];\n}\n"
                                 "const more = [{title: 'Oars', start: '2022-09-03T11:00Z'}];\n");
    CHECK(reading.agenda.slots.size() == 2);
    CHECK_FALSE(tells(reading, Treatment::left_out, "is code"));
    const Reading called = read("const more = [{title: 'Oars', start: '2022-09-03T11:00Z'}];\n"
                                "function boats() { return sort([1]); }\n");
    CHECK(called.agenda.slots.size() == 1);
    CHECK(tells(called, Treatment::left_out, "is code"));
}

TEST_CASE(
    "a text that is parsed as JSON may stand over several lines, and what parses it have another name") {
    const Reading reading = read("import parseJson from 'parse-json'\n\nconst agenda = parseJson(`\n[\n"
                                 "  {\"title\": \"Boats\", \"start\": \"2022-09-03T10:00Z\"}\n]\n`)\n"
                                 "export default agenda\n");
    CHECK(reading.agenda.sessions.at(0).title == "Boats");
}

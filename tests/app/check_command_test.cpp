// SPDX-License-Identifier: GPL-3.0-or-later
// `estrade check`, from outside.
#include "tests/app/program.h"
#include "tests/app/qt_catch.h"

#include <nlohmann/json.hpp>

using namespace estrade::test;

namespace {

const QByteArray head = "estrade: 1\nevent: {title: x, date: 2022-09-03, timezone: Europe/Paris}\nagenda:\n";

/// A schedule whose events have a link each that is put right.
QByteArray schedule(int events) {
    QByteArray xml = "<schedule><conference><title>x</title><time_zone_name>Europe/Paris</time_zone_name>"
                     "</conference><day date=\"2022-09-03\"><room name=\"Hall\">\n";
    for (int i = 0; i < events; ++i)
        xml += "<event id=\"" + QByteArray::number(i + 1) + "\"><title>Talk " + QByteArray::number(i) +
               "</title><start>10:" + QByteArray::number(10 + i) +
               "</start><duration>0:01</duration><links><link href=\"www.example.org/" +
               QByteArray::number(i) + "\">a</link></links></event>\n";
    return xml + "</room></day></schedule>";
}

} // namespace

TEST_CASE("check tells how many events the file lists and what was read of them") {
    const QTemporaryDir folder;
    const Run run = run_program({"check", write(folder, "a.xml", schedule(2))});
    CHECK(run.status == 0);
    INFO(run.out.toStdString());
    CHECK(run.out.contains("2 events listed, 2 slots read: 2 sessions, 0 people, 1 room, 1 day\n"));
    CHECK(run.out.contains("2 repaired, 0 guessed, 0 left out\n"));
    CHECK(run.out.contains("0 errors, 0 warnings\n"));
}

TEST_CASE("many findings of a kind are summed up, and told one by one with --all") {
    const QTemporaryDir folder;
    const QString file = write(folder, "a.xml", schedule(20));
    const Run summed = run_program({"check", file});
    CHECK(summed.errors.contains("a.xml:4:2: info: 'Talk 2' has a link put right"));
    CHECK_FALSE(summed.errors.contains("a.xml:5:2: info: 'Talk 3'"));
    CHECK(summed.errors.contains("a.xml: info: and 17 more links that were put right\n"));
    CHECK(summed.out.contains("--all tells each"));
    const Run all = run_program({"check", file, "--all"});
    CHECK(all.errors.contains("a.xml:21:2: info: 'Talk 19'"));
    CHECK_FALSE(all.errors.contains("more links"));
    const Run imported = run_program({"import", file});
    CHECK(imported.errors == run_program({"export", file, "--to", "yaml"}).errors);
    CHECK(imported.errors.contains("and 17 more links that were put right\n"));
}

TEST_CASE("the terminal is told in English what is wrong, whatever the screen speaks") {
    const QTemporaryDir folder;
    const QString file = write(folder, "a.yaml", head + "- 10:00-11:00: A\n  rooms: Hall\n");
    const Run drawn = run_program({file, "--lang", "fr", "--snapshot", folder.filePath("a.png")});
    CHECK(drawn.errors.contains(
        "a.yaml:5:3: error: unknown key `rooms` in a slot\n  hint: did you mean `room`?\n"));
}

TEST_CASE("check --json tells everything, and groups") {
    const QTemporaryDir folder;
    const Run run = run_program({"check", write(folder, "a.xml", schedule(20)), "--json"});
    const auto told = nlohmann::json::parse(run.out.toStdString());
    CHECK(told["listed"] == 20);
    CHECK(told["days"] == 1);
    CHECK(told["repaired"] == 20);
    CHECK(told["diagnostics"].size() == 21); // and that it names nobody
    const auto& group = told["groups"][0];
    CHECK(group["group"] == "links that were put right");
    CHECK(group["count"] == 20);
    CHECK(group["treatment"] == "repaired");
    CHECK(group["first"][2]["line"] == 4);
    CHECK(told["findings"][0]["kind"] == "nobody");
}

TEST_CASE("check finds what is wrong with an agenda that is well written, and --strict fails for it") {
    const QTemporaryDir folder;
    const QString file =
        write(folder, "a.yaml",
              head + "  - {start: \"10:00\", end: \"11:00\", title: One, speakers: [Ada Martin], "
                     "room: Hall}\n"
                     "  - {start: \"10:30\", end: \"11:00\", title: Two, speakers: [Ada Martin], "
                     "room: Attic}\n");
    const Run run = run_program({"check", file});
    INFO(run.errors.toStdString());
    CHECK(run.status == 0);
    CHECK(
        run.errors.contains("warning: 'Ada Martin' is in 'Two', 2022-09-03 10:30 in 'Attic', and in 'One'"));
    CHECK(run.errors.contains("\n  hint: move one of them"));
    CHECK(run_program({"check", file, "--strict"}).status == 1);
    CHECK(run_program({"check", evening, "--strict"}).status == 0);
}

TEST_CASE("what a reader told with its line is not told again") {
    const QTemporaryDir folder;
    const QString file = write(folder, "a.yaml", head + "  - 10:00-11:00: One\n  - 10:30-11:00: Two\n");
    const Run run = run_program({"check", file, "--json"});
    const auto told = nlohmann::json::parse(run.out.toStdString());
    CHECK(told["diagnostics"][0]["line"] == 5);
    CHECK(told["diagnostics"][0]["group"] == "slots that overlap in a room");
    for (const auto& finding : told["findings"])
        CHECK(finding["kind"] != "overlap");
}

TEST_CASE("check --open finds slots outside opening hours") {
    CHECK(run_program({"check", evening, "--strict", "--open", "18:30-20:00"}).status == 0);
    CHECK(run_program({"check", evening, "--strict", "--open", "19:30-02:00"}).status == 1);
    const Run run = run_program({"check", evening, "--open", "all day"});
    CHECK(run.status == 2);
    CHECK(run.errors.contains("hint: write them as 09:00-18:00"));
}

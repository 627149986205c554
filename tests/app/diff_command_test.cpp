// SPDX-License-Identifier: GPL-3.0-or-later
// `estrade diff`, from outside.
#include "tests/app/program.h"
#include "tests/app/qt_catch.h"

#include <nlohmann/json.hpp>

using namespace estrade::test;

namespace {

const QByteArray head = "estrade: 1\nevent: {title: x, date: 2022-09-03, timezone: Europe/Paris}\nagenda:\n";
const QByteArray old_plan =
    head + "  - 10:00-10:30: Backups\n  - 11:00-11:30: Alerts\n  - 12:00-12:30: Gone\n";
const QByteArray new_plan =
    head + "  - 09:00-09:30: New\n  - 10:15-10:45: Backups\n  - 11:00-11:30: Alarms\n";

} // namespace

TEST_CASE("diff tells what changed, by kind, with old and new") {
    const QTemporaryDir folder;
    const Run run =
        run_program({"diff", write(folder, "old.yaml", old_plan), write(folder, "new.yaml", new_plan)});
    CHECK(run.status == 0);
    CHECK(run.out.toStdString() == "1 added\n"
                                   "  2022-09-03 09:00-09:30 New\n"
                                   "1 removed\n"
                                   "  2022-09-03 12:00-12:30 Gone\n"
                                   "1 moved in time\n"
                                   "  2022-09-03 10:15-10:45 Backups, was 2022-09-03 10:00-10:30\n"
                                   "1 retitled\n"
                                   "  2022-09-03 11:00-11:30 Alarms, was Alerts\n");
}

TEST_CASE("diff --json tells it to scripts") {
    const QTemporaryDir folder;
    const Run run = run_program(
        {"diff", write(folder, "old.yaml", old_plan), write(folder, "new.yaml", new_plan), "--json"});
    const auto told = nlohmann::json::parse(run.out.toStdString());
    CHECK(told["counts"]["moved-in-time"] == 1);
    CHECK(told["counts"]["cancelled"] == 0);
    const auto& moved = told["changes"][2];
    CHECK(moved["kind"] == "moved-in-time");
    CHECK(moved["old"]["starts"] == "2022-09-03T08:00:00Z");
    CHECK(moved["new"]["starts"] == "2022-09-03T08:15:00Z");
    CHECK(told["changes"][0]["old"].is_null());
}

TEST_CASE("a version and itself, in another format too, differ in nothing") {
    const QTemporaryDir folder;
    CHECK(run_program({"diff", evening, evening}).out == "nothing changed\n");
    const QString yaml =
        write(folder, "a.yaml", head + "  - {time: 10:00-10:30, title: Backups, room: Hall}\n");
    const QString json = folder.filePath("a.json");
    REQUIRE(run_program({"export", yaml, "--to", "frab-json", "-o", json}).status == 0);
    CHECK(run_program({"diff", yaml, json}).out == "nothing changed\n");
    CHECK(run_program({"diff", evening, folder.filePath("none.yaml")}).status == 3);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// `estrade search`, from outside.
#include "tests/app/program.h"
#include "tests/app/qt_catch.h"

#include <nlohmann/json.hpp>

using namespace estrade::test;

namespace {

const QByteArray plan = "estrade: 1\nevent: {title: x, date: 2022-09-03, timezone: Europe/Paris}\nagenda:\n"
                        "  - 10:00-10:30: Backups\n    speakers: [Mathieu Tortuyaux]\n    room: Hall\n"
                        "  - 11:00-11:30: Alerts\n    abstract: Who is woken, and by which backup.\n";

} // namespace

TEST_CASE("search tells when, where, what and who, best first") {
    const QTemporaryDir folder;
    const Run run = run_program({"search", write(folder, "plan.yaml", plan), "backup"});
    CHECK(run.status == 0);
    CHECK(run.out.toStdString() == "2022-09-03 10:00-10:30 Backups (Hall)\n"
                                   "    Mathieu Tortuyaux\n"
                                   "2022-09-03 11:00-11:30 Alerts\n"
                                   "    Who is woken, and by which backup.\n");
}

TEST_CASE("search takes several words, and a typo") {
    const QTemporaryDir folder;
    const Run run = run_program({"search", write(folder, "plan.yaml", plan), "matieu", "tortuaux"});
    CHECK(run.out.contains("Backups"));
    CHECK_FALSE(run.out.contains("Alerts"));
}

TEST_CASE("search says that nothing was found") {
    const QTemporaryDir folder;
    const Run run = run_program({"search", write(folder, "plan.yaml", plan), "xylophone"});
    CHECK(run.status == 0);
    CHECK(run.out.toStdString() == "nothing found\n");
}

TEST_CASE("search --json tells scripts all") {
    const QTemporaryDir folder;
    const Run run = run_program({"search", write(folder, "plan.yaml", plan), "backup", "--json"});
    const auto told = nlohmann::json::parse(run.out.toStdString());
    CHECK(told["query"] == "backup");
    CHECK(told["found"] == 2);
    CHECK(told["sessions"][0]["title"] == "Backups");
    CHECK(told["sessions"][0]["field"] == "title");
    CHECK(told["sessions"][0]["slots"][0]["starts"] == "2022-09-03T08:00:00Z");
    CHECK(told["sessions"][0]["slots"][0]["people"][0] == "Mathieu Tortuyaux");
    CHECK(told["sessions"][1]["field"] == "abstract");
}

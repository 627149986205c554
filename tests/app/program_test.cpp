// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside.
#include "tests/app/program.h"
#include "tests/app/qt_catch.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace estrade;
using namespace estrade::test;

TEST_CASE("now --json tells what is on, in UTC, and what is next") {
    const Run run = run_program({"now", evening, "--at", "2020-09-30T19:12", "--json"});
    REQUIRE(run.status == 0);
    const auto told = nlohmann::json::parse(run.out.toStdString());
    CHECK(told["at"] == "2020-09-30T17:12:00Z");
    const auto& room = told["rooms"][0];
    CHECK(room["state"] == "running");
    CHECK(room["slot"]["title"] == "Datacenter Unplugged");
    CHECK(room["slot"]["people"][0] == "Mathieu Tortuyaux");
    CHECK(room["remaining_s"] == 780);
    CHECK(room["next"]["title"] == "Reliability Report");
}

TEST_CASE("after the last slot there is neither slot nor next") {
    const Run run = run_program({"now", evening, "--at", "2020-09-30T21:00", "--json"});
    const auto told = nlohmann::json::parse(run.out.toStdString());
    CHECK(told["rooms"][0]["state"] == "after");
    CHECK(told["rooms"][0]["slot"].is_null());
    CHECK(told["rooms"][0]["next"].is_null());
}

TEST_CASE("what is exported holds every slot") {
    const Run run = run_program({"export", evening, "--to", "frab-json"});
    REQUIRE(run.status == 0);
    const auto told = nlohmann::json::parse(run.out.toStdString());
    const auto& rooms = told["schedule"]["conference"]["days"][0]["rooms"];
    CHECK(rooms.begin().value().size() == 5);
}

TEST_CASE("import writes YAML that reads back as the same YAML") {
    const QTemporaryDir folder;
    const Run first = run_program({"import", ESTRADE_DATA "/announcement.fr.md"});
    REQUIRE(first.status == 0);
    const Run second = run_program({"import", write(folder, "a.yaml", first.out)});
    CHECK(second.status == 0);
    CHECK(second.out == first.out);
}

TEST_CASE("exit statuses tell wrong usage from a file that cannot be read") {
    const QTemporaryDir folder;
    CHECK(run_program({"--no-such-option"}).status == 2);
    CHECK(run_program({}).status == 2);
    CHECK(run_program({"now", evening, "--room", "Nowhere"}).status == 2);
    CHECK(run_program({"check", evening}).status == 0);
    CHECK(run_program({"now", folder.filePath("missing.yaml")}).status == 3);
    CHECK(run_program({"import", write(folder, "empty.txt", "")}).status == 3);
    CHECK(run_program({"import", folder.path()}).status == 3);
    CHECK(run_program({"import", write(folder, "binary", QByteArray("\0\1\2", 3))}).status == 3);
}

TEST_CASE("a file may be told by its address, and what is no file is not fetched") {
    for (const char* const address : {"file://", "file://localhost", "FILE://"})
        CHECK(run_program({"check", address + evening}).status == 0);
    const Run run = run_program({"check", "https://example.org/schedule.xml"});
    CHECK(run.status == 3);
    CHECK(run.errors.contains("hint: Estrade fetches nothing"));
}

TEST_CASE("what cannot be printed is told") {
    const QStringList commands[] = {{"now", evening, "--at", "2020-09-30T19:12"},
                                    {"search", evening, "datacenter"},
                                    {"check", evening},
                                    {"export", evening, "--to", "csv"},
                                    {"--help"}};
    for (const QStringList& command : commands) {
        const Run run = run_program(command, "/dev/full");
        CHECK(run.status == 3);
        CHECK(run.errors.contains("the output cannot be written: No space left"));
    }
}

TEST_CASE("what is wrong with the command line is told with a hint") {
    struct Row {
        QStringList arguments;
        const char* says;
    };
    const Row row = GENERATE_COPY(values<Row>({
        {{}, "estrade check announcement.txt"},
        {{"chek", evening}, "did you mean `estrade check`?"},
        {{"chek"}, "did you mean `estrade check`?"},
        {{"now", evening, "--frob"}, "estrade now --help"},
        {{"now"}, "estrade now --help"},
        {{"now", evening, "--at", "noon"}, "hint: write it as 2020-09-30T19:12"},
        {{"now", evening, "--timezone", "Paris"}, "did you mean Europe/Paris?"},
        {{"now", evening, "--lang", "xx"}, "there are en and fr"},
        {{"now", evening, "--room", "Nowhere"}, "leave --room out"},
        {{evening, "--size", "10x10", "--snapshot", "x.png"}, "each side from 160 to 7680"},
    }));
    const Run run = run_program(row.arguments);
    INFO(run.errors.toStdString());
    CHECK(run.status == 2);
    CHECK(run.errors.startsWith("estrade: error: "));
    CHECK(run.errors.contains("\n  hint: "));
    CHECK(run.errors.contains(row.says));
}

TEST_CASE("every command takes the present from --at, with or without an offset") {
    for (const char* const time : {"2020-09-30T19:12", "2020-09-30T17:12Z", "2020-09-30T22:57+05:45"}) {
        const Run run = run_program({"now", evening, "--json", "--at", time, "--speed", "0"});
        INFO(run.errors.toStdString());
        CHECK(nlohmann::json::parse(run.out.toStdString())["rooms"][0]["remaining_s"] == 780);
    }
    for (const char* const command : {"check", "import"})
        CHECK(run_program({command, evening, "--at", "2020-09-30T19:12"}).status == 0);
}

TEST_CASE("without a display a window is refused in words") {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* const name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ESTRADE_PROGRAM), {evening});
    REQUIRE(process.waitForFinished(20000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 2);
    CHECK(process.readAllStandardError().contains("there is no display to open a window on"));
}

TEST_CASE("a file with an error is told with its place, and nothing is half-written") {
    const QTemporaryDir folder;
    const QString file = write(folder, "year.yaml",
                               "estrade: 1\nevent: {title: x, date: 99999-01-01, timezone: Europe/Paris}\n"
                               "agenda:\n  - 19:00-19:10: a\n");
    const Run run = run_program({"import", file, "-o", folder.filePath("out.yaml")});
    CHECK(run.status == 3);
    CHECK(run.errors.contains("year.yaml:2:25: error: "));
    CHECK_FALSE(QFile::exists(folder.filePath("out.yaml")));
    CHECK(run_program({"check", file}).status == 1);
}

TEST_CASE("a stage that is to ring is drawn without a word where nothing can be heard") {
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    qputenv("PULSE_SERVER", GENERATE(as<QByteArray>{}, "", "unix:/nowhere/native", "/nowhere/native"));
    const Run run = run_program({evening, "--view", "stage", "--sounds", "--at", "2020-09-30T19:17:18",
                                 "--size", "960x540", "--snapshot", folder.filePath("a.png")});
    qunsetenv("PULSE_SERVER");
    CHECK(run.status == 0);
    CHECK(run.errors.toStdString() == "");
}

TEST_CASE("a snapshot is a picture of the size asked for, the same each time, drawn without a warning") {
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    const QStringList base{evening, "--at", "2020-09-30T19:17:18", "--size", "960x540", "--snapshot"};
    const Run first = run_program(base + QStringList{folder.filePath("a.png")});
    const Run second = run_program(base + QStringList{folder.filePath("b.png")});
    CHECK(first.status == 0);
    CHECK(first.errors.toStdString() == "");
    const QImage picture(folder.filePath("a.png"));
    CHECK(picture.size() == QSize(960, 540));
    CHECK(picture == QImage(folder.filePath("b.png")));
}

TEST_CASE("a stage that is told no room is the first room's, not that of what is for all") {
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    const auto drawn = [&](const QStringList& room) {
        const QString picture = folder.filePath("stage.png");
        const Run run =
            run_program(QStringList{ESTRADE_FIXTURES "/board/two-rooms.yaml", "--view", "stage", "--at",
                                    "2027-05-08T10:20", "--size", "960x540", "--snapshot", picture} +
                        room);
        CHECK(run.status == 0);
        return QImage(picture);
    };
    const QImage told_none = drawn({});
    CHECK(told_none == drawn({"--room", "Garden hall"}));
    CHECK(told_none != drawn({"--room", "Orchard"}));
}

TEST_CASE("a scripted evening: what hosts did is what now and report tell") {
    const auto do_at = [](const QString& time, const QStringList& action) {
        const Run run =
            run_program(QStringList{"do", evening} + action + QStringList{"--at", "2020-09-30T" + time});
        INFO(run.errors.toStdString());
        CHECK(run.status == 0);
    };
    do_at("19:01", {"start"});
    do_at("19:12", {"next"});
    do_at("19:14", {"+2m"});
    do_at("19:15", {"pause"});
    do_at("19:16", {"resume"});
    do_at("19:17", {"-30s"});
    do_at("19:18", {"undo"});
    do_at("19:29", {"next"});
    do_at("19:30", {"insert", "Un mot", "5m", "Zoé"});
    do_at("19:31", {"catch-up", "1"});

    const Run now = run_program({"now", evening, "--json", "--at", "2020-09-30T19:46"});
    const auto room = nlohmann::json::parse(now.out.toStdString())["rooms"][0];
    CHECK(room["state"] == "overtime");
    CHECK(room["slot"]["title"] == "Reliability Report");
    CHECK(room["slot"]["starts"] == "2020-09-30T17:29:00Z");
    CHECK(room["next"]["title"] == "Un mot");
    CHECK(room["remaining_s"].get<int>() < 0);

    const Run report = run_program({"report", evening, "--json", "--at", "2020-09-30T19:46"});
    const auto slots = nlohmann::json::parse(report.out.toStdString())["slots"];
    const auto told = [&](std::size_t i) {
        return slots[i]["outcome"].get<std::string>() + ' ' + slots[i]["over_s"].dump() + ' ' +
               slots[i]["paused_s"].dump();
    };
    CHECK(told(0) == "held 60 0");
    CHECK(told(1) == "held 60 60");
    CHECK(told(2) == "running null 0");
    CHECK(slots[3]["inserted"] == true);
    CHECK(slots[3]["people"][0] == "Zoé");
}

TEST_CASE("an action that is not understood changes nothing and says what there is") {
    const Run run = run_program({"do", evening, "fly", "--at", "2020-09-30T19:01"});
    CHECK(run.status == 2);
    CHECK(run.errors.contains("there is no action 'fly'"));
}

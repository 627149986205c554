// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "app/view/start_model.h"
#include "core/formats/source.h"
#include "core/formats/yaml_reader.h"
#include "tests/app/qt_catch.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace estrade;

namespace {

const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-09-01T12:00:00Z"), Qt::ISODate);

/// The user's data folder, for a test alone.
class DataFolder {
public:
    DataFolder() : before_(qgetenv("XDG_DATA_HOME")) { qputenv("XDG_DATA_HOME", folder_.path().toUtf8()); }
    ~DataFolder() { qputenv("XDG_DATA_HOME", before_); }
    Q_DISABLE_COPY_MOVE(DataFolder)

    [[nodiscard]] QString file(const QString& name) const {
        QFile file(folder_.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }

private:
    QByteArray before_;
    QTemporaryDir folder_;
};

/// Reads whatever names it is told of as good, and everything else as having an error on line 7.
StartModel::Read good(const std::string& name) {
    return [name](const std::string& path) -> ReadResult {
        if (path.find(name) != std::string::npos)
            return Reading{};
        return tl::unexpected(
            Diagnostics{{Severity::error, {path, 7, 1}, Phrase("is empty"), Phrase("save it as UTF-8")}});
    };
}

/// A quick reader may have ended before one begins to wait.
bool came(QSignalSpy& spy, qsizetype times = 1) {
    return spy.size() >= times || spy.wait();
}

} // namespace

TEST_CASE("what was opened is listed, the latest first, once") {
    const DataFolder data;
    const QString a = data.file("a.yaml");
    const QString b = data.file("b.yaml");
    remember_file(a, "A", noon);
    remember_file(b, "B", noon.addSecs(1));
    CHECK(recent_files() == QList<RecentFile>{{b, "B", noon.addSecs(1)}, {a, "A", noon}});
    remember_file(a, "A, renamed", noon.addSecs(2));
    CHECK(recent_files() == QList<RecentFile>{{a, "A, renamed", noon.addSecs(2)}, {b, "B", noon.addSecs(1)}});
}

TEST_CASE("of what was opened, ten are kept, and those that are gone are not listed") {
    const DataFolder data;
    for (int number = 0; number < 12; ++number)
        remember_file(data.file(QStringLiteral("%1.yaml").arg(number)), QString::number(number),
                      noon.addSecs(number));
    CHECK(recent_files().size() == 10);
    CHECK(recent_files().last().title == "2");
    REQUIRE(QFile::remove(recent_files().first().path));
    CHECK(recent_files().first().title == "10");
}

TEST_CASE("the first screen lists what was opened, then what there is to try") {
    StartModel start(good("a"), {{"/home/a.yaml", "A", noon}, {"/home/b.yaml", "B", noon}},
                     {{"/share/c.yaml", "C", "An evening", "2020-09-30T19:12"}});
    const RowModel& choices = *start.choices();
    REQUIRE(choices.count() == 3);
    CHECK(choices.value(0, "group").toString() == "Recent");
    CHECK(choices.value(1, "group").toString() == "");
    CHECK(choices.value(2, "group").toString() == "To try");
    CHECK(choices.value(2, "detail").toString() == "An evening");
}

TEST_CASE("what is chosen is read, then opened, an example at its own time") {
    StartModel start(good("c.yaml"), {}, {{"/share/c.yaml", "C", "An evening", "2020-09-30T19:12"}});
    QSignalSpy chosen(&start, &StartModel::chosen);
    start.choose(0);
    REQUIRE(came(chosen));
    CHECK(chosen.first().first().toStringList() == QStringList{"/share/c.yaml", "--at", "2020-09-30T19:12"});
    CHECK(start.reading() == "");
}

TEST_CASE("what cannot be opened tells where and why, and what to write instead") {
    StartModel start(good("c.yaml"), {}, {});
    QSignalSpy changed(&start, &StartModel::changed);
    start.open(QUrl("file:///tmp/recap%20of%20it.txt"));
    REQUIRE(came(changed, 2)); // it begins to read, and has read
    CHECK(start.refused() == "recap of it.txt");
    CHECK(start.problems() == QStringList{"line 7: is empty\nsave it as UTF-8"});
}

TEST_CASE("what cannot be opened tells why in the screen's language") {
    const Translation french("fr");
    StartModel start(
        [](const std::string& path) {
            return read_yaml({path, "estrade: 1\nevent: [\n", false, {}}, {});
        },
        {}, {});
    QSignalSpy changed(&start, &StartModel::changed);
    start.open(QUrl("file:///tmp/soir.yaml"));
    REQUIRE(came(changed, 2));
    CHECK(start.problems() ==
          QStringList{"ligne 3\u00A0: un `[` n’est jamais fermé\najoutez le `]` qui manque"});
}

TEST_CASE("an address of the network is not fetched") {
    StartModel start(good("c.yaml"), {}, {});
    start.open(QUrl("https://example.org/schedule.xml"));
    CHECK(start.reading() == "");
    CHECK(start.refused() == "https://example.org/schedule.xml");
    CHECK(start.problems().size() == 1);
}

TEST_CASE("a pasted text is kept as a file of its own, the same text as the same file") {
    const DataFolder data;
    StartModel start(good(".txt"), {}, {});
    QSignalSpy chosen(&start, &StartModel::chosen);
    for (const char* text : {"19:00 Welcome\n", "19:00 Welcome\n", "19:30 Talk\n"}) {
        const qsizetype before = chosen.size();
        start.open_text(text);
        REQUIRE(came(chosen, before + 1));
    }
    const QString first = chosen[0].first().toStringList().first();
    CHECK(first == chosen[1].first().toStringList().first());
    CHECK(first != chosen[2].first().toStringList().first());
    QFile file(first);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "19:00 Welcome\n");
}

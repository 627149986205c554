// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/agenda_file.h"
#include "tests/app/qt_catch.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <future>

using namespace estrade;

namespace {

constexpr const char* good = "estrade: 1\nevent: {title: T, date: 2020-09-30, timezone: Europe/Paris}\n"
                             "agenda:\n  - 19:00-19:10: Hello\n";

/// A file that is followed, and what was read of it.
struct Followed {
    QTemporaryDir folder;
    QString path = folder.filePath("agenda.yaml");
    std::optional<AgendaFile> file;
    std::vector<ReadResult> results;

    Followed() {
        write(good);
        file.emplace(path, [](const std::string& name) { return read_to_keep(name, test::plain_options()); });
        QObject::connect(&*file, &AgendaFile::read,
                         [this](const ReadResult& result) { results.push_back(result); });
    }
    void write(const char* text) const {
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(text);
    }
    void replace(const QByteArray& text) const {
        QSaveFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        REQUIRE(out.commit());
    }
    bool wait_for_read() {
        QSignalSpy spy(&*file, &AgendaFile::read);
        return spy.wait(5000);
    }
};

} // namespace

TEST_CASE("a file that is saved is read again") {
    Followed followed;
    followed.write("estrade: 1\nevent: {title: New, date: 2020-09-30, timezone: Europe/Paris}\n"
                   "agenda:\n  - 19:00-19:10: Hello\n");
    REQUIRE(followed.wait_for_read());
    REQUIRE(followed.results.back());
    CHECK(followed.results.back()->agenda.event.title == "New");
}

TEST_CASE("a file that is replaced is followed on, again and again") {
    Followed followed;
    for (const char* title : {"One", "Two", "Three"}) {
        followed.replace(QByteArray(good).replace("title: T", QByteArray("title: ") + title));
        REQUIRE(followed.wait_for_read());
        REQUIRE(followed.results.back());
        CHECK(followed.results.back()->agenda.event.title == title);
    }
}

TEST_CASE("reading a file again is said to last where it does, before what was read") {
    QTemporaryDir folder;
    const QString path = folder.filePath("agenda.yaml");
    QFile(path).open(QIODevice::WriteOnly);
    std::promise<void> told;
    AgendaFile file(path, [waited = told.get_future().share()](const std::string&) -> ReadResult {
        waited.wait();
        return tl::unexpected(Diagnostics{});
    });
    QStringList order;
    QObject::connect(&file, &AgendaFile::lasts, [&] {
        order << "lasts";
        told.set_value();
    });
    QObject::connect(&file, &AgendaFile::read, [&] { order << "read"; });
    QSignalSpy read(&file, &AgendaFile::read);
    {
        QSaveFile saved(path);
        REQUIRE(saved.open(QIODevice::WriteOnly));
        REQUIRE(saved.commit());
    }
    REQUIRE(read.wait(5000));
    CHECK(order == QStringList{"lasts", "read"});
}

TEST_CASE("a broken save is told with its reasons") {
    Followed followed;
    followed.write("estrade: 1\nevent: [");
    REQUIRE(followed.wait_for_read());
    CHECK_FALSE(followed.results.back());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The first screen, by keyboard and by what is dropped on it, and the desktop's dialogs for files.
#include "app/view/start_model.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"

#include <QDropEvent>
#include <QMimeData>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace estrade;

namespace {

/// The first screen after as many files were opened, over a reader that reads all but those named "recap".
class FirstScreen {
public:
    explicit FirstScreen(int opened = 2, QSize size = {1000, 700}) : start_(read, recent(opened), {}) {
        engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent screen(&engine_, QUrl(QStringLiteral("qrc:/qt/qml/Estrade/StartWindow.qml")));
        root_.reset(screen.createWithInitialProperties(
            {{"start", QVariant::fromValue(&start_)}, {"themeName", "light"}}));
        INFO(screen.errorString().toStdString());
        REQUIRE(root_);
        window().resize(size);
        window().show();
        window().requestActivate();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }
    ~FirstScreen() { CHECK(warnings_.seen().join("\n").toStdString() == ""); }
    Q_DISABLE_COPY_MOVE(FirstScreen)

    [[nodiscard]] QQuickWindow& window() { return *qobject_cast<QQuickWindow*>(root_.get()); }
    [[nodiscard]] StartModel& start() { return start_; }
    /// The files of what was opened.
    [[nodiscard]] QStringList opened() {
        if (chosen_.isEmpty())
            chosen_.wait();
        QStringList files;
        for (const auto& arguments : chosen_)
            files += arguments.first().toStringList();
        return files;
    }
    void drop(const QList<QUrl>& files) {
        QMimeData data;
        data.setUrls(files);
        const QPointF middle(window().width() / 2.0, window().height() / 2.0);
        QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &drop);
    }
    [[nodiscard]] bool in_view(const QString& text) {
        for (const QQuickItem* item : test::visible_items(window().contentItem(), "QQuickText"))
            if (item->property("text").toString() == text) {
                const QRectF box = item->mapRectToScene(item->boundingRect());
                return box.top() >= 0 && box.bottom() <= window().height();
            }
        return false;
    }

private:
    static ReadResult read(const std::string& path) {
        if (path.find("recap") == std::string::npos)
            return Reading{};
        return tl::unexpected(
            Diagnostics{{Severity::error, {path, 7, 1}, Phrase("is empty"), Phrase("save it as UTF-8")}});
    }
    static QList<RecentFile> recent(int count) {
        QList<RecentFile> files;
        for (int number = 0; number < count; ++number)
            files.append({QStringLiteral("/home/%1.yaml").arg(number), QStringLiteral("Event %1").arg(number),
                          QDateTime()});
        return files;
    }

    test::Warnings warnings_;
    StartModel start_;
    QSignalSpy chosen_{&start_, &StartModel::chosen};
    QQmlEngine engine_;
    std::unique_ptr<QObject> root_;
};

} // namespace

TEST_CASE("the first screen opens by keyboard what was opened before") {
    FirstScreen screen;
    QTest::keyClick(&screen.window(), Qt::Key_Down);
    QTest::keyClick(&screen.window(), Qt::Key_Return);
    CHECK(screen.opened() == QStringList{"/home/1.yaml"});
}

TEST_CASE("the row that keys come to is in view, downwards and upwards") {
    FirstScreen screen(10, {800, 500});
    CHECK(screen.in_view("Estrade"));
    CHECK_FALSE(screen.in_view("Event 9"));
    for (int row = 0; row < 9; ++row)
        QTest::keyClick(&screen.window(), Qt::Key_Down);
    CHECK(screen.in_view("Event 9"));
    for (int row = 0; row < 9; ++row)
        QTest::keyClick(&screen.window(), Qt::Key_Up);
    CHECK(screen.in_view("Event 0"));
}

TEST_CASE("of several files that are dropped the first opens here, each other in a window of its own") {
    FirstScreen screen;
    QSignalSpy another(&screen.start(), &StartModel::another);
    screen.drop({QUrl("file:///home/a.xml"), QUrl("file:///home/b.ics")});
    CHECK(screen.opened() == QStringList{"/home/a.xml"});
    REQUIRE(another.size() == 1);
    CHECK(another.first().first().toUrl() == QUrl("file:///home/b.ics"));
}

TEST_CASE("a file that is dropped and cannot be read says why on the first screen") {
    FirstScreen screen;
    QSignalSpy changed(&screen.start(), &StartModel::changed);
    screen.drop({QUrl("file:///home/recap.txt")});
    REQUIRE(QTest::qWaitFor([&] { return !screen.start().problems().isEmpty(); }));
    QCoreApplication::processEvents();
    CHECK(screen.in_view("recap.txt cannot be opened"));
}

TEST_CASE("Ctrl+O asks for a file in the desktop's dialog, and opens what is chosen there") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("chosen.xml");
    REQUIRE(QFile(path).open(QIODevice::WriteOnly));
    FirstScreen screen;
    CHECK_FALSE(test::has_dialog(screen.window()));
    QTest::keyClick(&screen.window(), Qt::Key_O, Qt::ControlModifier);
    REQUIRE(test::choose_file(screen.window(), path));
    CHECK(screen.opened() == QStringList{path});
    CHECK_FALSE(test::has_dialog(screen.window()));
}

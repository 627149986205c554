// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/board_model.h"
#include "app/view/browse_model.h"
#include "app/view/host_model.h"
#include "app/view/kiosk_model.h"
#include "app/view/stage_model.h"
#include "app/view/start_model.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>

using namespace estrade;

namespace {

QStringList qml_files() {
    QStringList names;
    QDirIterator files(QStringLiteral(ESTRADE_QML), {"*.qml"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next());
    names.sort();
    return names;
}

QString content_of(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

struct Models {
    BoardModel* board;
    StageModel* stage;
    HostModel* host;
    BrowseModel* browse;
    StartModel* start;
    KioskModel* kiosk;
    QObject* desk;
    QObject* touch;
    QObject* flickable;
};

/// A value for each kind of required property that the files declare.
QVariant sample(const QString& type, const QString& name, QObject* theme, const Models& models) {
    BoardModel* const board = models.board;
    if (type == "StageModel")
        return QVariant::fromValue(models.stage);
    if (type == "HostModel")
        return QVariant::fromValue(models.host);
    if (type == "BrowseModel")
        return QVariant::fromValue(models.browse);
    if (type == "StartModel")
        return QVariant::fromValue(models.start);
    if (type == "BrowseFilter")
        return QVariant::fromValue(models.browse->filter());
    if (type == "BrowseDetail")
        return QVariant::fromValue(models.browse->detail());
    if (type == "KioskModel")
        return QVariant::fromValue(models.kiosk);
    if (type == "KioskLock")
        return QVariant::fromValue(models.kiosk->lock());
    if (type == "KioskTheme")
        return QVariant::fromValue(models.touch);
    if (type == "BrowseTheme")
        return QVariant::fromValue(models.desk);
    if (type == "Flickable" || type == "Item")
        return QVariant::fromValue(models.flickable);
    if (type == "Theme")
        return QVariant::fromValue(theme);
    if (type == "BoardModel")
        return QVariant::fromValue(board);
    if (type == "RowModel")
        return QVariant::fromValue(board->resources());
    if (type == "size")
        return QSize(800, 600);
    if (type == "string")
        return name == "themeName" || name == "name" ? "dark" : name == "trackColor" ? "#5cc8a8" : "Sample";
    if (type == "color")
        return "white";
    if (type == "bool")
        return true;
    if (type == "list<string>")
        return QStringList{"One", "Two"};
    return 1;
}

} // namespace

TEST_CASE("each QML file stands alone, given what it requires") {
    const QRegularExpression required(QStringLiteral(R"(^    required property (\S+) (\w+)$)"),
                                      QRegularExpression::MultilineOption);
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent theme_file(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Estrade/Theme.qml")));
    const std::unique_ptr<QObject> theme(
        theme_file.createWithInitialProperties({{"name", "dark"}, {"window", QSize(800, 600)}}));
    REQUIRE(theme);
    QQmlComponent desk_file(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Estrade/BrowseTheme.qml")));
    const std::unique_ptr<QObject> desk(
        desk_file.createWithInitialProperties({{"name", "light"}, {"window", QSize(800, 600)}}));
    REQUIRE(desk);
    QQmlComponent touch_file(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Estrade/KioskTheme.qml")));
    const std::unique_ptr<QObject> touch(
        touch_file.createWithInitialProperties({{"name", "light"}, {"window", QSize(800, 600)}}));
    REQUIRE(touch);
    QQmlComponent flickable_type(&engine);
    flickable_type.setData("import QtQuick; Flickable {}", {});
    const std::unique_ptr<QObject> flickable(flickable_type.create());
    REQUIRE(flickable);
    BoardModel board("en");
    board.set_agenda(test::evening().build(), {});
    board.show(test::at("2020-09-30T19:12", test::zone("Europe/Paris")));

    const Instant at = test::at("2020-09-30T19:12", test::zone("Europe/Paris"));
    const FrozenClock clock(at);
    LiveEvent event(clock, std::nullopt);
    event.set_agenda(test::evening().build());
    StageModel stage("en");
    stage.set_plan(event.plan(), event.plan()->agenda().rooms.front().id);
    stage.show(at);
    HostModel host("en", event);
    host.set_rooms({event.plan()->agenda().rooms.front().id});
    host.show(at);
    Visitor visitor;
    BrowseModel browse("en", visitor);
    browse.set_plan(event.plan());
    browse.show(at);
    StartModel start([](const std::string&) { return tl::unexpected(Diagnostics{}); }, {}, {});
    KioskModel kiosk("en", clock);
    kiosk.set_plan(event.plan());
    kiosk.show(at);

    const QStringList files = qml_files();
    REQUIRE(files.size() > 10);
    for (const QString& path : files) {
        INFO(path.toStdString());
        const test::Warnings warnings;
        // Properties that a base type of ours requires are required here too.
        QString text = content_of(path);
        for (const QString& base : files)
            if (text.contains("\n" + QFileInfo(base).baseName() + " {"))
                text += content_of(base);
        QVariantMap properties;
        for (auto match = required.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            properties.insert(found.captured(2), sample(found.captured(1), found.captured(2), theme.get(),
                                                        {&board, &stage, &host, &browse, &start, &kiosk,
                                                         desk.get(), touch.get(), flickable.get()}));
        }
        QQmlComponent component(&engine, QUrl("qrc:/qt/qml/Estrade/" + QFileInfo(path).fileName()));
        const std::unique_ptr<QObject> object(component.createWithInitialProperties(properties));
        CHECK(component.errorString().toStdString() == "");
        CHECK(object != nullptr);
        CHECK(warnings.seen().join("\n").toStdString() == "");
    }
}

TEST_CASE("no screen holds a colour or a number of pixels of its own") {
    const QRegularExpression color(QStringLiteral(R"("#[0-9a-fA-F]{3,8}")"));
    const QRegularExpression pixels(
        QStringLiteral(R"(\b(font\.pixelSize|width|height|\w*[mM]argins?|spacing|radius): [1-9])"));
    for (const QString& path : qml_files()) {
        if (path.contains("/theme/"))
            continue;
        INFO(path.toStdString());
        const QString text = content_of(path);
        CHECK_FALSE(color.match(text).hasMatch());
        CHECK_FALSE(pixels.match(text).hasMatch());
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"
#include "tests/support/folder.h"

#include <QFile>
#include <QTest>

using namespace estrade;
using namespace std::chrono_literals;

namespace {

void write(const std::filesystem::path& path, const QByteArray& text) {
    QFile file(QString::fromStdString(path.string()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// In place of Qt Multimedia: players that count, and speakers or none.
class Players {
public:
    explicit Players(const char* speakers) {
        const auto module = folder_.path() / "QtMultimedia";
        std::filesystem::create_directory(module);
        write(module / "qmldir", "module QtMultimedia\nMediaDevices 1.0 MediaDevices.qml\n"
                                 "SoundEffect 1.0 SoundEffect.qml\n");
        write(module / "MediaDevices.qml",
              QByteArray("import QtQml\nQtObject { property var audioOutputs: ") + speakers + " }");
        write(module / "SoundEffect.qml",
              "import QtQml\nQtObject { property url source; property int plays: 0; "
              "function play() { plays += 1; } }");
    }
    [[nodiscard]] QString path() const { return QString::fromStdString(folder_.path().string()); }

private:
    test::Folder folder_;
};

/// The stage of an evening whose first slot is from 19:00 to 19:20, and warns at 19:17.
class Stage {
public:
    explicit Stage(const char* speakers = "[\"speaker\"]", bool sounds = true) : players_(speakers) {
        builder_.slot("2023-03-16T19:00", 20, "First").slot("2023-03-16T19:20", 20, "Second");
        for (Slot& slot : builder_.agenda().slots)
            slot.thresholds = Thresholds{3min, 1min};
        act("19:00:00", change::Start{});
        show("19:00:00");
        engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine_.addImportPath(players_.path());
        engine_.setInitialProperties({{"board", QVariant::fromValue(&board_)},
                                      {"stage", QVariant::fromValue(&stage_)},
                                      {"themeName", "dark"},
                                      {"audible", true},
                                      {"sounds", sounds}});
        engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Estrade/Main.qml")));
        REQUIRE_FALSE(engine_.rootObjects().isEmpty());
        auto* const window = qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
        window->show();
        window->requestActivate();
        REQUIRE(QTest::qWaitForWindowExposed(window));
    }
    ~Stage() { CHECK(warnings_.seen().join("\n").toStdString() == ""); }
    Q_DISABLE_COPY_MOVE(Stage)

    void act(const std::string& time, Change change) {
        log_.push_back({{"host", log_.size() + 1},
                        log_.size() + 1,
                        FrozenClock(at(time)).stamp(),
                        builder_.agenda().rooms.front().id,
                        {std::move(change)}});
    }
    void show(const std::string& time) { show(at(time)); }
    /// Twice a second, as a screen is that draws for more than its digits.
    void show_from(const std::string& from, const std::string& to) {
        for (Instant now = at(from); now <= at(to); now += 500ms)
            show(now);
    }
    /// "warning 1, end 1, over 0"
    [[nodiscard]] std::string played() {
        std::string text;
        for (const char* sound : {"warning", "end", "over"}) {
            int plays = 0;
            for (QObject* object : engine_.rootObjects().first()->findChildren<QObject*>())
                if (object->property("source").toString().endsWith(sound + QStringLiteral(".wav")))
                    plays += object->property("plays").toInt();
            text += (text.empty() ? "" : ", ") + std::string(sound) + ' ' + std::to_string(plays);
        }
        return text;
    }
    void press(Qt::Key key) {
        QTest::keyClick(qobject_cast<QQuickWindow*>(engine_.rootObjects().first()), key);
    }

private:
    [[nodiscard]] static Instant at(const std::string& time) {
        return test::at("2023-03-16T" + time, test::zone("Europe/Paris"));
    }
    void show(Instant now) {
        std::vector<Action> so_far;
        for (const Action& action : log_)
            if (action.when.wall <= now)
                so_far.push_back(action);
        stage_.set_plan(
            std::make_shared<const LivePlan>(fold(builder_.build(), so_far, FrozenClock(now).stamp())),
            builder_.agenda().rooms.front().id);
        stage_.show(now);
    }

    test::Warnings warnings_;
    Players players_;
    test::AgendaBuilder builder_;
    std::vector<Action> log_;
    BoardModel board_{"en"};
    StageModel stage_{"en"};
    QQmlApplicationEngine engine_;
};

} // namespace

TEST_CASE("a bell is played once at the warning, once at the end, and once a minute over") {
    Stage stage;
    stage.show_from("19:16:50", "19:17:10");
    CHECK(stage.played() == "warning 1, end 0, over 0");
    stage.show_from("19:17:10", "19:20:30");
    CHECK(stage.played() == "warning 1, end 1, over 0");
    stage.show_from("19:20:30", "19:22:30");
    CHECK(stage.played() == "warning 1, end 1, over 2");
}

TEST_CASE("a machine that slept for an hour plays nothing of what it missed") {
    Stage stage;
    stage.show_from("19:16:00", "19:16:30");
    stage.show_from("20:16:30", "20:16:40");
    CHECK(stage.played() == "warning 0, end 0, over 0");
    stage.show_from("20:16:40", "20:17:10");
    CHECK(stage.played() == "warning 0, end 0, over 1");
}

TEST_CASE("a dark stage is quiet") {
    Stage stage;
    stage.act("19:16:00", change::Blackout{true});
    stage.act("19:19:00", change::Blackout{false});
    stage.show_from("19:15:00", "19:20:10");
    CHECK(stage.played() == "warning 0, end 1, over 0");
}

TEST_CASE("S turns the bells on and off, and unless they are wanted no player is there") {
    Stage stage("[\"speaker\"]", false);
    stage.show_from("19:16:50", "19:17:10");
    CHECK(stage.played() == "warning 0, end 0, over 0");
    stage.press(Qt::Key_S);
    stage.show_from("19:19:50", "19:20:10");
    CHECK(stage.played() == "warning 0, end 1, over 0");
    stage.press(Qt::Key_S);
    stage.show_from("19:20:50", "19:21:10");
    CHECK(stage.played() == "warning 0, end 0, over 0");
}

TEST_CASE("where there is no speaker nothing is loaded to be played, and nothing is said") {
    Stage stage("[]");
    stage.show_from("19:16:50", "19:20:10");
    CHECK(stage.played() == "warning 0, end 0, over 0");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/host_model.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

#include <QTest>
#include <algorithm>

using namespace estrade;

namespace {

/// The host's console in the program's own window, on an evening that stands at 19:12.
class Console {
public:
    explicit Console(QSize size = {1440, 900},
                     const std::shared_ptr<const Agenda>& agenda = test::evening().build())
        : clock_(test::at("2020-09-30T19:12", test::zone("Europe/Paris"))), event_(clock_, std::nullopt),
          host_("en", event_), board_("en") {
        event_.set_agenda(agenda);
        board_.set_agenda(agenda, {});
        std::vector<RoomId> rooms;
        for (const Room& room : agenda->rooms)
            rooms.push_back(room.id);
        host_.set_rooms(rooms);
        QObject::connect(&event_, &LiveEvent::changed, &host_, [this] { host_.show(clock_.now()); });
        host_.show(clock_.now());
        engine_.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine_.setInitialProperties({{"board", QVariant::fromValue(&board_)},
                                      {"host", QVariant::fromValue(&host_)},
                                      {"themeName", "light"},
                                      {"width", size.width()},
                                      {"height", size.height()}});
        engine_.load(QUrl(QStringLiteral("qrc:/qt/qml/Estrade/Main.qml")));
        REQUIRE_FALSE(engine_.rootObjects().isEmpty());
        window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
        window_->show();
        window_->requestActivate();
        REQUIRE(QTest::qWaitForWindowExposed(window_));
        QCoreApplication::processEvents();
    }
    ~Console() { CHECK(warnings_.seen().join("\n").toStdString() == ""); }
    Q_DISABLE_COPY_MOVE(Console)

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window_, key, modifiers);
    }
    void type(const QString& text) {
        for (const QChar letter : text)
            QTest::keyClick(window_, letter.toLatin1());
    }
    [[nodiscard]] std::string cell(int row, const char* role) {
        return host_.rows()->value(row, role).toString().toStdString();
    }
    [[nodiscard]] std::string undo_text() const {
        return host_.property("undoText").toString().toStdString();
    }
    [[nodiscard]] HostModel& host() { return host_; }
    [[nodiscard]] QQuickWindow& window() { return *window_; }
    [[nodiscard]] QQuickItem* item(const char* name) {
        return window_->findChild<QQuickItem*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool visible(const QString& text) {
        const QList<QQuickItem*> items = test::visible_items(window_->contentItem(), "QQuickText");
        return std::any_of(items.begin(), items.end(),
                           [&](QQuickItem* item) { return item->property("text").toString() == text; });
    }
    /// Whether a text is visible, and all of it within the window.
    [[nodiscard]] bool in_sight(const QString& text) {
        const QList<QQuickItem*> items = test::visible_items(window_->contentItem(), "QQuickText");
        return std::any_of(items.begin(), items.end(), [&](QQuickItem* item) {
            const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
            return item->property("text").toString() == text &&
                   QRectF(QPointF(), QSizeF(window_->size())).contains(place);
        });
    }
    /// The grip of the row of that title.
    [[nodiscard]] QPoint grip(int row) {
        for (QQuickItem* area : test::visible_items(window_->contentItem(), "QQuickMouseArea"))
            if (area->objectName() == QLatin1String("grip") &&
                area->parentItem()->parentItem()->property("index").toInt() == row)
                return area->mapToScene({area->width() / 2, area->height() / 2}).toPoint();
        FAIL("the row has no grip");
        return {};
    }

private:
    test::Warnings warnings_;
    FrozenClock clock_;
    LiveEvent event_;
    HostModel host_;
    BoardModel board_;
    QQmlApplicationEngine engine_;
    QQuickWindow* window_ = nullptr;
};

} // namespace

TEST_CASE("a clicker's keys move on, take back and darken the stage, and destroy nothing") {
    Console console;
    console.press(Qt::Key_PageDown);
    CHECK(console.cell(2, "state") == "current");
    CHECK(console.undo_text() == "next");
    console.press(Qt::Key_PageUp);
    CHECK(console.cell(1, "state") == "current");
    console.press(Qt::Key_B);
    CHECK(console.host().property("blackout").toBool());
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Down, Qt::Key_Up, Qt::Key_B})
        console.press(key);
    CHECK(console.host().rows()->count() == 6);
    for (int row = 0; row < 6; ++row)
        CHECK(console.cell(row, "state") != "gone");
}

TEST_CASE("what is typed in a field does nothing else, and Escape leaves the field") {
    Console console;
    console.press(Qt::Key_M);
    console.type("bnsfdh +-");
    CHECK(console.undo_text() == "");
    CHECK_FALSE(console.host().property("blackout").toBool());
    console.press(Qt::Key_Escape);
    console.press(Qt::Key_B);
    CHECK(console.host().property("blackout").toBool());
}

TEST_CASE("a message is typed and sent with Enter, urgent after one arrow down, and C clears it") {
    Console console;
    console.press(Qt::Key_M);
    console.type("louder");
    console.press(Qt::Key_Down);
    console.press(Qt::Key_Return);
    CHECK(console.host().property("message").toString().toStdString() == "louder");
    console.press(Qt::Key_C);
    CHECK(console.host().property("message").toString().toStdString() == "");
    CHECK(console.undo_text() == "clear message");
}

TEST_CASE("a lightning talk is signed up in two fields, and stands under its block") {
    Console console;
    console.host().select(3);
    console.press(Qt::Key_L);
    console.type("Ada");
    console.press(Qt::Key_Tab);
    console.type("Loops");
    console.press(Qt::Key_Return);
    CHECK(console.cell(4, "time") == "1 of 1");
    CHECK(console.cell(4, "title") == "Loops");
    CHECK(console.cell(4, "people") == "Ada");
    CHECK(console.cell(4, "length") == "5 min");
    CHECK(console.undo_text() == "sign up Ada");
    console.host().select(4);
    console.press(Qt::Key_N);
    CHECK(console.cell(4, "mark") == "skipped");
}

TEST_CASE("where no slot is selected none is edited, and no talk is signed up to it") {
    Console console;
    REQUIRE(console.host().property("selected").toInt() < 0);
    console.press(GENERATE(Qt::Key_L, Qt::Key_E));
    console.type("b");
    CHECK(console.host().property("blackout").toBool());
}

TEST_CASE("the key of a button that is off does nothing, and the console says why") {
    Console console;
    console.press(Qt::Key_R);
    CHECK(console.undo_text() == "");
    CHECK(console.visible("The room follows the clock already."));
    console.press(Qt::Key_J);
    CHECK_FALSE(console.visible("The room follows the clock already."));
    console.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(console.visible("Only a slot that is still to come can be cancelled."));
    CHECK(console.undo_text() == "");
}

TEST_CASE("keys are heard after the button that had the focus is off") {
    Console console;
    console.press(Qt::Key_Tab);
    console.press(Qt::Key_Tab); // to pause
    console.press(Qt::Key_F);
    REQUIRE(console.undo_text() == "finish");
    REQUIRE_FALSE(console.host().property("running").toBool());
    console.press(Qt::Key_B);
    CHECK(console.host().property("blackout").toBool());
}

TEST_CASE("a slot is inserted and edited from the keyboard") {
    Console console;
    console.host().select(2);
    console.press(Qt::Key_I);
    console.type("Raffle");
    console.press(Qt::Key_Return);
    CHECK(console.cell(3, "title") == "Raffle");
    CHECK(console.cell(3, "mark") == "added");
    CHECK(console.undo_text() == "insert “Raffle”");
    console.host().select(3);
    console.press(Qt::Key_E);
    console.type("s");
    console.press(Qt::Key_Return);
    CHECK(console.cell(3, "title") == "Raffles");
}

TEST_CASE("a cancelled or skipped slot stays in its place with its word, and one key brings it back") {
    Console console;
    console.host().select(3);
    console.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(console.cell(3, "mark") == "cancelled");
    CHECK(console.cell(3, "state") == "gone");
    console.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(console.cell(3, "mark") == "");
    console.press(Qt::Key_S);
    CHECK(console.cell(3, "mark") == "skipped");
}

TEST_CASE("rows are put in another order by keyboard and by drag, and the selection stays with its row") {
    Console console;
    const std::string title = console.cell(3, "title");
    console.host().select(3);
    console.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(console.cell(4, "title") == title);
    CHECK(console.host().selected() == 4);
    console.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(console.cell(3, "title") == title);

    const QPoint from = console.grip(3);
    const QPoint to = console.grip(4);
    QTest::mousePress(&console.window(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&console.window(), (from + to) / 2);
    QTest::mouseMove(&console.window(), to);
    QTest::mouseRelease(&console.window(), Qt::LeftButton, {}, to);
    CHECK(console.cell(4, "title") == title);
    CHECK(console.undo_text() == "reorder");
}

TEST_CASE("a question mark shows every key, and any key goes back without doing anything else") {
    Console console;
    console.press(Qt::Key_Question, Qt::ShiftModifier);
    CHECK(console.visible("Follow the clock again"));
    console.press(Qt::Key_B);
    CHECK_FALSE(console.visible("Follow the clock again"));
    CHECK_FALSE(console.host().property("blackout").toBool());
}

TEST_CASE("Enter starts the selected slot, and presses a button that Tab has reached") {
    Console console;
    console.host().select(4);
    console.press(Qt::Key_Return);
    CHECK(console.cell(4, "state") == "current");
    console.press(Qt::Key_Tab);
    console.press(Qt::Key_Return);
    CHECK(console.undo_text() == "next");
}

TEST_CASE("the current slot of three hundred is in view") {
    test::AgendaBuilder builder;
    const Instant start = test::at("2020-09-30T06:00", test::zone("Europe/Paris"));
    builder.slot("2020-09-30T06:00", 3, "Slot 0", "Hall");
    for (int i = 1; i < 300; ++i) {
        builder.slot("2020-09-30T06:00", 3, "Slot " + std::to_string(i), "Hall");
        builder.last_slot().start = start + std::chrono::minutes{3 * i};
    }
    Console console({1440, 900}, builder.build());
    CHECK(console.visible("Slot 264"));
    console.press(Qt::Key_PageDown);
    CHECK(console.visible("Slot 265"));
    CHECK_FALSE(console.visible("Slot 1"));
}

TEST_CASE("a blackout is written across the number, and what is said is told to be in the dark") {
    Console console;
    console.host().say("louder", 1);
    CHECK(console.visible("On stage (urgent): louder"));
    CHECK_FALSE(console.visible("Blackout: the stage is dark"));
    console.press(Qt::Key_B);
    CHECK(console.visible("Blackout: the stage is dark"));
    CHECK(console.visible("In the dark (urgent): louder"));
    console.press(Qt::Key_B);
    CHECK_FALSE(console.visible("Blackout: the stage is dark"));
}

TEST_CASE("ways to catch up stand in the hand where there is room, else under the programme, and once only") {
    const QSize size = GENERATE(QSize{1440, 900}, QSize{1366, 600}, QSize{1080, 1920});
    Console console(size);
    console.host().adjust(600);
    int shown = 0;
    for (QQuickItem* text : test::visible_items(console.window().contentItem(), "QQuickText"))
        shown += text->property("text").toString() == console.host().property("catchUpTitle").toString();
    INFO(size.width() << "x" << size.height());
    CHECK(shown == 1);
}

TEST_CASE("the current row stands second in a long programme, and no row above it is cut") {
    test::AgendaBuilder builder;
    const Instant start = test::at("2020-09-30T18:00", test::zone("Europe/Paris"));
    for (int i = 0; i < 40; ++i) {
        builder.slot("2020-09-30T18:00", 6, "Slot " + std::to_string(i) + std::string(i % 3 * 60, 'w'),
                     "Hall");
        builder.last_slot().start = start + std::chrono::minutes{6 * i};
    }
    Console console({1366, 768}, builder.build());
    const auto first = [&] {
        auto* const list = console.item("rundown");
        QQuickItem* row = nullptr;
        QMetaObject::invokeMethod(list, "itemAt", Q_RETURN_ARG(QQuickItem*, row), Q_ARG(double, 0.0),
                                  Q_ARG(double, list->property("contentY").toDouble() + 1));
        REQUIRE(row != nullptr);
        CHECK(std::abs(row->y() - list->property("contentY").toDouble()) < 1);
        return row->property("index").toInt();
    };
    const int current = console.host().property("currentRow").toInt();
    CHECK(first() == current - 1);
    console.press(Qt::Key_PageDown);
    CHECK(first() == current);
}

TEST_CASE("the room on the console is in view among forty, and arrows lead to the others") {
    test::AgendaBuilder builder;
    for (int i = 0; i < 40; ++i)
        builder.slot("2020-09-30T19:00", 60, "Talk", "Room " + std::to_string(i));
    Console console({1366, 768}, builder.build());
    CHECK(console.in_sight("Room 0"));
    CHECK_FALSE(console.visible("←"));
    CHECK(console.visible("→"));
    console.host().selectRoom(20);
    QCoreApplication::processEvents();
    CHECK_FALSE(console.in_sight("Room 0"));
    CHECK(console.in_sight("Room 20"));
    CHECK(console.visible("←"));
}

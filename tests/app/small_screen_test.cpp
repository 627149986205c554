// SPDX-License-Identifier: GPL-3.0-or-later
// The programme and the kiosk where there is little room: on a phone, with text of twice the size.
#include "app/translation.h"
#include "tests/app/hallway.h"
#include "tests/app/layout.h"
#include "tests/app/qt_catch.h"
#include "tests/support/corpus.h"

#include <QFontMetricsF>
#include <QTest>

using namespace estrade;

namespace {

/// A day of which the visitor starred what is at the same time, in two rooms.
test::AgendaBuilder busy_day() {
    test::AgendaBuilder builder;
    builder.event().title = "A Conference of Many Words";
    for (int hour = 10; hour < 18; ++hour)
        for (const char* room : {"Auditorium", "Library"})
            builder.slot("2022-09-03T" + std::to_string(hour) + ":00", 45,
                         "Observing distributed systems without drowning", room,
                         {"Ada Martin", "Grace Petit", "Rym Dupont"});
    return builder;
}

/// The programme in a window, of which all is starred.
class Small {
public:
    explicit Small(const test::AgendaBuilder& builder, QSize size = {360, 740}, double text_scale = 2,
                   const QString& language = QStringLiteral("en"))
        : translation_(language) {
        const auto agenda = builder.build();
        visitor_.meet(agenda);
        std::vector<ToldSlot> stars;
        for (const Slot& slot : agenda->slots)
            stars.push_back(tell(*agenda, slot));
        visitor_.star_all(stars);
        browse_.set_plan(std::make_shared<LivePlan>(agenda));
        browse_.show(test::at("2022-09-03T14:37", agenda->event.zone));
        screen_ = std::make_unique<test::BoardWindow>(board_, size, "light", nullptr, nullptr, &browse_);
        window().setProperty("textScale", text_scale);
        window().requestActivate();
        REQUIRE(QTest::qWaitForWindowExposed(&window()));
        QCoreApplication::processEvents();
    }
    ~Small() { CHECK(warnings_.seen().join("\n").toStdString() == ""); }
    Q_DISABLE_COPY_MOVE(Small)

    void press(Qt::Key key) {
        QTest::keyClick(&window(), key);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::string faults() {
        screen_->settle();
        return test::faults_of(window()).join("\n").toStdString();
    }
    [[nodiscard]] QQuickItem* find(const char* class_name, const QString& name) {
        for (QQuickItem* item : test::visible_items(window().contentItem(), class_name))
            if (item->objectName() == name)
                return item;
        return nullptr;
    }
    [[nodiscard]] bool sees(const QString& text) {
        const QList<test::Text> texts = test::texts_of(window().contentItem());
        return std::any_of(texts.begin(), texts.end(),
                           [&](const test::Text& seen) { return seen.text == text; });
    }
    [[nodiscard]] bool elides(const QString& text) {
        const QList<test::Text> texts = test::texts_of(window().contentItem());
        return std::any_of(texts.begin(), texts.end(),
                           [&](const test::Text& seen) { return seen.text == text && seen.elided; });
    }
    [[nodiscard]] BrowseModel& browse() { return browse_; }
    [[nodiscard]] QQuickWindow& window() { return screen_->window(); }

private:
    test::Warnings warnings_;
    Translation translation_;
    BoardModel board_{"en"};
    Visitor visitor_;
    BrowseModel browse_{"en", visitor_};
    std::unique_ptr<test::BoardWindow> screen_;
};

} // namespace

TEST_CASE("on a phone a title has most of its row, whatever else is told of its slot") {
    Small small(busy_day(), {360, 740}, GENERATE(1.0, 2.0));
    small.browse().set_section(GENERATE("mine", "day/1"));
    CHECK(small.faults() == "");
    int titles = 0;
    for (const test::Text& text : test::texts_of(small.window().contentItem()))
        if (text.text.startsWith("Observing")) {
            CHECK(text.box.width() > small.window().width() * 0.5);
            ++titles;
        }
    CHECK(titles > 0);
}

TEST_CASE("on a phone with large text every part of the programme keeps its texts in their boxes") {
    Small small(busy_day());
    const Qt::Key key = GENERATE(Qt::Key_G, Qt::Key_T, Qt::Key_P, Qt::Key_W, Qt::Key_Slash);
    INFO("after key " << key);
    small.press(key);
    CHECK(small.faults() == "");
}

TEST_CASE("on a phone with large text what one asks for on one's agenda is seen") {
    Small small(busy_day());
    small.browse().set_section("mine");
    SECTION("a line for an entry") {
        small.press(Qt::Key_A);
        CHECK(small.faults() == "");
        CHECK(small.sees(small.browse().entryHint()));
    }
    SECTION("the code to share it") {
        small.press(Qt::Key_Q);
        CHECK(small.faults() == "");
        QQuickItem* const code = small.find("QQuickMouseArea", "code");
        REQUIRE(code != nullptr);
        CHECK(code->mapToScene({0, code->height()}).y() < small.window().height());
    }
}

TEST_CASE("on a phone with large text titles and names take the lines they need") {
    Small small(busy_day());
    small.browse().set_section(GENERATE("mine", "people"));
    CHECK_FALSE(small.elides("Observing distributed systems without drowning"));
    CHECK_FALSE(small.elides("Grace Petit"));
    small.press(Qt::Key_Slash);
    CHECK_FALSE(small.elides("A Conference of Many Words"));
}

TEST_CASE("in a narrow column of the grid no word is broken for a star's sake") {
    const double text_scale = GENERATE(1.0, 2.0);
    test::AgendaBuilder builder;
    for (int talk = 0; talk < 3; ++talk)
        builder.slot("2022-09-03T14:00", 180, "Randonnée au pied du massif", "Library");
    Small small(builder, {360, 740}, text_scale);
    small.press(Qt::Key_G);
    REQUIRE(small.browse().property("grid").toBool());
    CHECK(small.faults() == "");
    int titles = 0;
    for (QQuickItem* item : test::visible_items(small.window().contentItem(), "QQuickText")) {
        if (!item->property("text").toString().startsWith("Randonnée"))
            continue;
        const QFontMetricsF metrics(item->property("font").value<QFont>());
        CHECK(metrics.horizontalAdvance("Randonnée") <= item->width());
        ++titles;
    }
    CHECK(titles > 0);
}

TEST_CASE("in a language of longer words a phone shows how to clear filters, without a warning") {
    Small small(busy_day(), {360, 740}, 1, "en-XA");
    for (const Qt::Key key : {Qt::Key_F, Qt::Key_Space, Qt::Key_Escape})
        small.press(key);
    REQUIRE(small.browse().filter()->count() == 1);
    CHECK(small.faults() == "");
}

TEST_CASE("where a search finds nothing, a phone tells so") {
    Small small(busy_day());
    small.press(Qt::Key_Slash);
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Q, Qt::Key_X, Qt::Key_V})
        small.press(key);
    CHECK(small.faults() == "");
    CHECK(small.sees("Nothing was found for “zqxv”."));
}

TEST_CASE("a code is as large as the window when touched, or by Enter, until the next touch or key") {
    Small small(busy_day(), {1280, 720}, 1);
    small.browse().set_section("mine");
    small.press(Qt::Key_Q);
    (void)small.faults();
    QQuickItem* const code = small.find("QQuickMouseArea", "code");
    REQUIRE(code != nullptr);
    const auto touch = [&] {
        QTest::mouseClick(&small.window(), Qt::LeftButton, {}, code->mapToScene({9, 9}).toPoint());
        QCoreApplication::processEvents();
    };
    const auto widest = [&] {
        double width = 0;
        for (QQuickItem* item : test::visible_items(small.window().contentItem(), "estrade::QrCode"))
            width = std::max(width, item->width());
        return width;
    };
    const bool by_key = GENERATE(true, false);
    CHECK(widest() < 400);
    if (by_key) {
        for (int stop = 0; stop < 40 && !code->parentItem()->hasActiveFocus(); ++stop)
            small.press(Qt::Key_Tab);
        small.press(Qt::Key_Return);
    } else {
        touch();
    }
    CHECK(widest() == 720);
    if (by_key)
        small.press(Qt::Key_Space);
    else
        touch();
    CHECK(widest() < 400);
    small.press(Qt::Key_N);
    CHECK(small.browse().section() == "now");
}

TEST_CASE("of more slots at once than a column has room for, a strip tells how many, and lists them") {
    test::AgendaBuilder builder;
    for (int room = 0; room < 8; ++room)
        builder.slot("2022-09-03T14:00", 60, "A talk", "Room " + std::to_string(room));
    for (int talk = 0; talk < 6; ++talk)
        builder.slot("2022-09-03T14:00", 60, "Talk " + std::to_string(talk), "Room 0");
    Small small(builder, {1280, 720}, 1);
    small.browse().set_grid(true);
    CHECK(small.faults() == "");
    CHECK(small.sees("+6"));
    QQuickItem* strip = nullptr;
    for (QQuickItem* item : test::visible_items(small.window().contentItem(), "QQuickText"))
        if (item->property("text").toString() == "+6")
            strip = item;
    REQUIRE(strip != nullptr);
    CHECK(strip->parentItem()->property("spoken").toString() == "6 more at that time, some in my agenda");
    QTest::mouseClick(&small.window(), Qt::LeftButton, {}, strip->mapToScene({4, 4}).toPoint());
    CHECK(small.browse().layout_name() == "list");
    CHECK(small.browse().detail()->property("title").toString() == "Talk 0");
    CHECK(small.faults() == "");
    CHECK(small.sees("Talk 0"));
}

TEST_CASE("on the kiosk's day the topmost row tells its time, though a row above has the same") {
    test::AgendaBuilder builder;
    for (int room = 0; room < 20; ++room)
        builder.slot("2022-09-03T14:00", room < 12 ? 15 : 60, "A talk", "Room " + std::to_string(room));
    test::Hallway hallway({540, 960}, builder);
    hallway.kiosk().choose("day/1");
    hallway.screen().settle();
    CHECK(hallway.sees("14:00"));
}

TEST_CASE(
    "of today the kiosk's day begins with what is on, though a workshop of the morning goes on as well") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 480, "Soldering", "Workshop");
    for (int hour = 10; hour < 20; ++hour)
        for (const char* hall : {"East", "West"})
            builder.slot("2022-09-03T" + std::to_string(hour) + ":00", 50, "Talk of " + std::to_string(hour),
                         hall);
    test::Hallway hallway({540, 960}, builder);
    hallway.kiosk().choose("day/1");
    QCoreApplication::processEvents();
    hallway.screen().settle();
    CHECK(hallway.sees("Talk of 14"));
    CHECK_FALSE(hallway.sees("Talk of 10"));
}

TEST_CASE("the kiosk's home tells of what is on all there is to tell") {
    const QSize size = GENERATE(QSize(360, 740), QSize(1366, 768));
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 90, "A walk around the foot of the hills", "Outdoors",
                 {"Maximilienne de la Tour"});
    builder.agenda().slots.back().note = "we meet in front of the door at a quarter to";
    test::Hallway hallway(size, builder);
    hallway.screen().settle();
    for (const test::Text& text : test::texts_of(hallway.window().contentItem())) {
        INFO(text.text.toStdString());
        CHECK_FALSE(text.elided);
    }
}

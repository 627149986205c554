// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hallway.h"
#include "tests/app/layout.h"
#include "tests/app/qt_catch.h"

#include <algorithm>

using namespace estrade;
using test::Hallway;

namespace {

const std::string long_title =
    "Comment nous avons migré en une seule nuit les quatre mille machines de production d’une plateforme "
    "sans réveiller personne, et pourquoi nous ne le referons sans doute plus jamais de la même façon";

test::AgendaBuilder halls(int rooms, const std::string& title) {
    test::AgendaBuilder builder;
    builder.event().title = "Une grande conférence au titre qui n’en finit pas";
    for (const char* start : {"2022-09-03T14:00", "2022-09-03T15:00", "2022-09-04T10:00"})
        for (int room = 1; room <= rooms; ++room) {
            builder.slot(start, 60, title, "Amphithéâtre " + std::to_string(room),
                         {"Maximilienne de la Tour", "Jean-Baptiste Grandmaison", "Lin"});
            builder.last_session().abstract = long_title + "\n\n" + long_title;
        }
    builder.last_session().links.push_back({"https://example.org/" + std::string(120, 'a'), ""});
    for (int i = 0; i < 6; ++i) {
        builder.agenda().partners.push_back(
            {"Partenaire " + title, "platine", "https://example.org", long_title});
        builder.event().links.push_back({"https://example.org/" + std::string(90, 'b'), ""});
    }
    return builder;
}

/// The texts of every page of a kiosk, and the sizes of what is to be touched there.
void check(const QSize size, const test::AgendaBuilder& builder, const QString& theme) {
    Hallway hallway(size, builder, "2022-09-03T14:37", theme, "fr");
    const auto look = [&](const std::string& page) {
        INFO(size.width() << "x" << size.height() << ", " << page);
        hallway.screen().settle();
        QQuickItem* const all = hallway.window().contentItem();
        QQuickItem* root = nullptr; // what lies before all else
        for (QQuickItem* item : test::visible_items(all, "QQuickRectangle"))
            for (const char* over : {"KioskSearch", "KioskSession", "KioskPin"})
                if (QByteArray(item->metaObject()->className()).startsWith(over))
                    root = item;
        CHECK(test::faults_of(hallway.window(), root == nullptr ? all : root).join("\n").toStdString() == "");
        for (QQuickItem* item : test::visible_items(all, "QQuickMouseArea")) {
            if (item->objectName() != "touch")
                continue;
            const bool key = item->parentItem()->objectName() == "key";
            CHECK(item->height() >= 48);
            CHECK(item->width() >= (key ? size.width() / 14 : 48));
        }
    };
    look("home");
    hallway.kiosk().choose("day/2");
    look("day");
    hallway.kiosk().search();
    look("search");
    hallway.kiosk().type("maximilienne");
    look("found");
    hallway.kiosk().type("zzzzzz");
    look("nothing found");
    hallway.kiosk().open(qstring(builder.build()->slots.back().id.value));
    look("session");
    hallway.press(Qt::Key_Q, Qt::ControlModifier);
    look("PIN");
    hallway.lock().cancel();
    hallway.kiosk().goHome();
    hallway.wait(std::chrono::minutes{5});
    for (int page = 0; page < hallway.kiosk().property("attractPages").toInt(); ++page) {
        CHECK(hallway.kiosk().attracting());
        QQuickItem* attract = nullptr;
        for (QQuickItem* item : test::visible_items(hallway.window().contentItem(), "QQuickRectangle"))
            if (QByteArray(item->metaObject()->className()).startsWith("KioskAttract"))
                attract = item;
        REQUIRE(attract != nullptr);
        hallway.screen().settle();
        INFO(size.width() << "x" << size.height() << ", shown to nobody: " << page);
        CHECK(test::faults_of(hallway.window(), attract).join("\n").toStdString() == "");
        hallway.wait(std::chrono::seconds{15});
    }
}

} // namespace

TEST_CASE("every page of the kiosk keeps its texts in their boxes, and gives fingers room") {
    const QSize size =
        GENERATE(QSize(1080, 1920), QSize(1920, 1080), QSize(1366, 768), QSize(360, 740), QSize(3840, 2160));
    SECTION("a weekend") {
        check(size, test::camp(), "light");
    }
    SECTION("a dozen halls, titles of 190 characters") {
        check(size, halls(12, long_title), "dark");
    }
    SECTION("words no box is wide enough for") {
        check(size, halls(1, std::string(120, 'W')), "contrast");
    }
}

TEST_CASE("what the kiosk shows to nobody begins at one height beside each other") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 60, "Short", "East");
    builder.slot("2022-09-03T14:00", 60, "A title of so many words that it takes two lines of its half",
                 "West");
    builder.slot("2022-09-03T14:00", 60, "Another", "North");
    Hallway hallway({1366, 768}, builder);
    hallway.wait(std::chrono::minutes{5});
    REQUIRE(hallway.kiosk().attracting());
    hallway.screen().settle();
    QList<qreal> tops;
    for (const test::Text& text : test::texts_of(hallway.window().contentItem()))
        if (text.text == "14:00  ·  until 15:00")
            tops.append(text.painted.top());
    REQUIRE(tops.size() == 3);
    CHECK(tops[0] == tops[1]);
    CHECK(tops[2] > tops[0]);
}

TEST_CASE("beside what comes, what is on tells what it is about as far as there is room") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 60, "A talk", "East");
    builder.last_session().abstract = "First, *why*.\n\nThen how.";
    builder.slot("2022-09-03T15:00", 60, "Another", "East");
    const auto tells = [&](QSize size) {
        Hallway hallway(size, builder);
        hallway.screen().settle();
        const QList<test::Text> texts = test::texts_of(hallway.window().contentItem());
        return std::any_of(texts.begin(), texts.end(),
                           [](const test::Text& text) { return text.text == "First, why.\nThen how."; });
    };
    CHECK(tells({1366, 768}));
    CHECK_FALSE(tells({1080, 1920}));
    for (int room = 1; room < 5; ++room)
        builder.slot("2022-09-03T14:00", 60, "Beside it", "Room " + std::to_string(room));
    CHECK_FALSE(tells({1366, 768}));
}

TEST_CASE("on a phone a kiosk tells a long name of its event whole, beside a clock of twelve hours") {
    test::AgendaBuilder builder;
    builder.event().title = "36th Chaos Communication Congress";
    builder.slot("2022-09-03T14:00", 60, "A talk", "East");
    Hallway hallway({360, 740}, builder, "2022-09-03T14:37", "light", "en-XA");
    hallway.screen().settle();
    for (const test::Text& text : test::texts_of(hallway.window().contentItem()))
        CHECK_FALSE((text.elided && text.text.startsWith("36th")));
    CHECK(test::faults_of(hallway.window()).join("\n").toStdString() == "");
}

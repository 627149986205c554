// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/browsing.h"
#include "tests/support/folder.h"

using namespace estrade;
using test::Browsing;

namespace {

QList<QQuickItem*> codes_below(QQuickItem* root) {
    QList<QQuickItem*> codes;
    if (root->inherits("estrade::QrCode"))
        codes.append(root);
    const QList<QQuickItem*> children = root->childItems();
    for (QQuickItem* child : children)
        codes += codes_below(child);
    return codes;
}

} // namespace

TEST_CASE("arrows and the letters of editors move the selection, and its detail is beside") {
    Browsing browsing;
    CHECK(browsing.visible("Saturday 3 September, 14:00 to 16:00 (Europe/\u2060Paris)"));
    browsing.press(Qt::Key_G);
    REQUIRE_FALSE(browsing.browse().grid());
    browsing.press(Qt::Key_Down);
    CHECK(browsing.title() == "Escalade");
    browsing.press(Qt::Key_J);
    CHECK(browsing.title() == "Que partage-t-on vraiment\u00a0?");
    browsing.press(Qt::Key_K);
    browsing.press(Qt::Key_Up);
    CHECK(browsing.title() == "Randonnée au pied du massif");
}

TEST_CASE("digits choose a day, and N the present") {
    Browsing browsing;
    browsing.press(Qt::Key_2);
    CHECK(browsing.visible("Sunday 4 September"));
    CHECK(browsing.title() == "Le lendemain");
    browsing.press(Qt::Key_N);
    CHECK(browsing.browse().section() == "now");
}

TEST_CASE("a slash, or a letter that is no key, begins a search, the arrows move in it, and Escape ends it") {
    Browsing browsing;
    SECTION("slash") {
        browsing.press(Qt::Key_Slash);
        browsing.type("grange");
    }
    SECTION("letter") {
        browsing.type("q");
        CHECK(browsing.browse().query() == "q");
        browsing.press(Qt::Key_Backspace);
        browsing.type("grange");
    }
    CHECK(browsing.browse().query() == "grange");
    const std::string first = browsing.title();
    browsing.press(Qt::Key_Down);
    CHECK(browsing.title() != first);
    browsing.press(Qt::Key_Escape);
    CHECK(browsing.browse().query() == "");
    browsing.press(Qt::Key_2);
    CHECK(browsing.browse().section() == "day/2");
}

TEST_CASE("choosing a day ends a search") {
    Browsing browsing;
    browsing.press(Qt::Key_Slash);
    browsing.type("rando");
    browsing.press(Qt::Key_Return);
    browsing.press(Qt::Key_2);
    CHECK(browsing.browse().query() == "");
    CHECK(browsing.visible("Sunday 4 September"));
    CHECK(browsing.visible("Search  ( / )"));
}

TEST_CASE("in a narrow window Enter opens the detail in place of the list, and Escape goes back") {
    Browsing browsing({360, 740});
    const QString when = QStringLiteral("Saturday 3 September, 14:00 to 16:00 (Europe/\u2060Paris)");
    CHECK(browsing.visible("On now"));
    CHECK_FALSE(browsing.visible(when));
    browsing.press(Qt::Key_Return);
    CHECK(browsing.visible(when));
    CHECK_FALSE(browsing.visible("On now"));
    browsing.press(Qt::Key_Escape);
    CHECK(browsing.visible("On now"));
}

TEST_CASE("on a tall screen the detail is below the list, and follows what is selected there") {
    Browsing browsing({1080, 1920});
    const QString when = QStringLiteral("Saturday 3 September, 14:00 to 16:00 (Europe/\u2060Paris)");
    CHECK(browsing.visible("On now"));
    CHECK(browsing.visible(when));
    CHECK(browsing.left_of(when) == browsing.left_of("On now"));
    browsing.press(Qt::Key_Down);
    CHECK(browsing.title() == "Escalade");
    CHECK(browsing.visible("On now"));
    CHECK_FALSE(browsing.visible(when));
}

TEST_CASE(
    "what is on at the same time stands beside a session's text where that leaves room, else below it") {
    const QString when = QStringLiteral("Saturday 3 September, 14:00 to 16:00 (Europe/\u2060Paris)");
    const QString meanwhile = QStringLiteral("At the same time");
    Browsing tall({1080, 1920});
    CHECK(tall.left_of(meanwhile) > tall.left_of(when));
    Browsing wide({1440, 900});
    CHECK(wide.left_of(meanwhile) == wide.left_of(when));
}

TEST_CASE("in a narrow window a search shows what it finds, and Enter opens that") {
    Browsing browsing({360, 740});
    browsing.press(Qt::Key_Slash);
    browsing.type("escalad");
    CHECK(browsing.visible("<b>Escalad</b>e"));
    browsing.press(Qt::Key_Return);
    CHECK(browsing.visible("Escalade"));
}

TEST_CASE("S stars what is selected, tells of a conflict, and M lists what was starred") {
    Browsing browsing;
    browsing.press(Qt::Key_S);
    browsing.press(Qt::Key_Right);
    CHECK(browsing.title() == "Escalade");
    browsing.press(Qt::Key_S);
    CHECK(browsing.visible("In conflict with “Randonnée au pied du massif” in your agenda"));
    browsing.press(Qt::Key_M);
    CHECK(browsing.visible("My agenda"));
    CHECK(browsing.browse().rows()->count() == 2);
    browsing.press(Qt::Key_S);
    CHECK(browsing.browse().rows()->count() == 1);
}

TEST_CASE("C lists what changed, and A says that it was seen; elsewhere A begins a search") {
    Browsing browsing;
    test::AgendaBuilder builder = test::camp();
    builder.agenda().slots[1].start += std::chrono::minutes{30};
    browsing.read(builder);
    CHECK(browsing.visible("Changes in the programme: 1. Press C to see."));
    browsing.press(Qt::Key_C);
    CHECK(browsing.visible("Moved\nSaturday 3, 14:00 → 14:30"));
    CHECK(browsing.visible("I have seen that  (A)"));
    browsing.press(Qt::Key_A);
    CHECK(browsing.visible("Nothing has changed since you last looked."));
    CHECK_FALSE(browsing.visible("I have seen that  (A)"));
    browsing.press(Qt::Key_N);
    browsing.press(Qt::Key_A);
    CHECK(browsing.browse().query() == "a");
}

TEST_CASE("W writes a note on what is selected, Escape keeps what it was") {
    Browsing browsing;
    browsing.press(Qt::Key_W);
    browsing.type("Gourde");
    browsing.press(Qt::Key_Return);
    CHECK(browsing.visible("Gourde"));
    browsing.press(Qt::Key_W);
    browsing.type("Autre");
    browsing.press(Qt::Key_Escape);
    CHECK(browsing.visible("Gourde"));
    browsing.press(Qt::Key_2);
    CHECK(browsing.title() == "Le lendemain");
}

TEST_CASE("A writes an entry into one's own agenda; elsewhere it begins a search") {
    Browsing browsing;
    browsing.press(Qt::Key_M);
    browsing.press(Qt::Key_A);
    browsing.type("12:30 Lunch");
    browsing.press(Qt::Key_Return);
    CHECK(browsing.visible("Lunch"));
    CHECK(browsing.browse().rows()->count() == 1);
    browsing.press(Qt::Key_N);
    browsing.press(Qt::Key_A);
    CHECK(browsing.browse().query() == "a");
}

TEST_CASE("Q shows one's own agenda to share, Y copies it, V shows what another's would add, A adds it") {
    QString line;
    {
        Browsing other;
        other.press(Qt::Key_S);
        other.press(Qt::Key_M);
        other.press(Qt::Key_Q);
        line = other.browse().sharedLine();
        CHECK(other.visible(line));
        other.press(Qt::Key_Y);
        other.press(Qt::Key_Q);
        CHECK_FALSE(other.visible(line));
    }
    Browsing browsing;
    browsing.press(Qt::Key_M);
    browsing.press(Qt::Key_V);
    CHECK(browsing.visible("From another’s agenda"));
    CHECK(browsing.visible("Add these to my agenda  (A)"));
    browsing.press(Qt::Key_A);
    CHECK(browsing.visible("My agenda"));
    CHECK(browsing.browse().rows()->count() == 1);
    browsing.press(Qt::Key_N);
    browsing.type("v");
    CHECK(browsing.browse().query() == "v");
}

TEST_CASE("an agenda that no code can hold is shared as text, and the screen says so") {
    test::AgendaBuilder large;
    for (int i = 0; i < 600; ++i)
        large.slot("2022-09-03T14:00", 30, "Talk " + std::to_string(i), "Room " + std::to_string(i));
    const QString told = "Your agenda is too large for one QR code: pass its text on.";
    Browsing browsing({1440, 900}, large);
    const auto stars = GENERATE(as<std::size_t>(), 10, 600);
    browsing.star(*large.build(), stars);
    browsing.press(Qt::Key_M);
    browsing.press(Qt::Key_Q);
    CHECK(browsing.visible(browsing.browse().sharedLine()));
    CHECK(browsing.visible(told) == (stars == 600));
}

TEST_CASE("F opens the filters, the arrows and Enter choose, C clears, and Escape closes them") {
    Browsing browsing(GENERATE(QSize(1440, 900), QSize(360, 740)));
    browsing.press(Qt::Key_F);
    CHECK(browsing.visible("In my agenda"));
    browsing.press(Qt::Key_Down);
    browsing.press(Qt::Key_Return);
    CHECK(browsing.browse().filter()->count() == 1);
    CHECK(browsing.visible("No session matches the filters."));
    browsing.press(Qt::Key_C);
    CHECK(browsing.browse().filter()->count() == 0);
    browsing.press(Qt::Key_PageDown);
    browsing.press(Qt::Key_Space);
    CHECK(browsing.browse().filter()->choices()->value(2, "chosen").toBool());
    browsing.press(Qt::Key_Escape);
    CHECK_FALSE(browsing.visible("In my agenda"));
    browsing.press(Qt::Key_2);
    CHECK(browsing.browse().section() == "day/2");
}

TEST_CASE("P lists people, Enter opens one, their session leads on, and Escape goes back step by step") {
    Browsing browsing({360, 740});
    browsing.press(Qt::Key_P);
    CHECK(browsing.visible("Mathieu"));
    browsing.press(Qt::Key_Slash);
    browsing.press(Qt::Key_Down);
    CHECK(browsing.browse().people()->property("name").toString() == "Pablo");
    browsing.type("rym");
    CHECK(browsing.browse().people()->rows()->count() == 1);
    browsing.press(Qt::Key_Return);
    CHECK(browsing.visible("Que partage-t-on vraiment\u00a0?"));
    browsing.browse().openSlot(browsing.browse().people()->sessions()->value(0, "slot").toString());
    CHECK(browsing.title() == "Que partage-t-on vraiment\u00a0?");
    browsing.press(Qt::Key_Escape);
    CHECK(browsing.browse().property("personShown").toBool());
    CHECK_FALSE(browsing.visible("People"));
    browsing.press(Qt::Key_Escape);
    CHECK(browsing.visible("People"));
}

TEST_CASE("R opens what can be done with the selected slot's room, and Enter does it") {
    test::AgendaBuilder builder;
    for (const char* room : {"North", "East", "South", "West", "Attic", "Cellar", "Garden"})
        builder.slot("2022-09-03T14:00", 60, "A talk", room);
    Browsing browsing({1440, 900}, builder);
    REQUIRE(browsing.browse().gridOfRooms());
    browsing.press(Qt::Key_Right);
    browsing.press(Qt::Key_R);
    CHECK(browsing.visible("Hide this room"));
    browsing.press(Qt::Key_Return);
    CHECK(browsing.browse().columns()->value(0, "room").toString() == "East");
    browsing.press(Qt::Key_R);
    for (int i = 0; i < 3; ++i)
        browsing.press(Qt::Key_Down);
    browsing.press(Qt::Key_Return);
    CHECK(browsing.visible("Rooms hidden: 1  ·  Show them"));
    CHECK(browsing.browse().columns()->count() == 6);
    for (int i = 0; i < 5; ++i) // the last one is out of sight
        browsing.press(Qt::Key_Right);
    browsing.press(Qt::Key_R);
    CHECK(browsing.visible("Hide this room"));
}

TEST_CASE("of thirty rooms the first are seen first, each head above its talks") {
    test::AgendaBuilder builder;
    for (int room = 1; room <= 30; ++room)
        builder.slot("2022-09-03T14:00", 60, "talk " + std::to_string(room), "Room " + std::to_string(room));
    Browsing browsing({1440, 900}, builder);
    for (const QString room : {"1", "2"}) {
        const double head = browsing.left_of("Room " + room);
        const double talk = browsing.left_of("talk " + room);
        CHECK(head <= talk);
        CHECK(talk < head + 40);
    }
    CHECK_FALSE(browsing.visible("Room 30"));
}

TEST_CASE("in a language written from right to left, all is laid out so, and the arrow to the left goes on") {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        test::AgendaBuilder builder;
        for (const char* room : {"North", "East", "South", "West"})
            builder.slot("2022-09-03T14:00", 60, room + std::string(" talk"), room);
        Browsing browsing({1440, 900}, builder);
        CHECK(browsing.title() == "North talk");
        browsing.press(Qt::Key_Left);
        CHECK(browsing.title() == "East talk");
        CHECK(browsing.left_of("East") < browsing.left_of("North"));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("a slot is starred by its star with the mouse") {
    Browsing browsing({800, 600});
    QQuickItem* star = nullptr;
    for (QQuickItem* item : test::visible_items(browsing.window().contentItem(), "QQuickMouseArea"))
        if (star == nullptr && item->objectName() == QLatin1String("star"))
            star = item;
    REQUIRE(star != nullptr);
    QTest::mouseClick(&browsing.window(), Qt::LeftButton, {},
                      star->mapToScene({star->width() / 2, star->height() / 2}).toPoint());
    CHECK(browsing.browse().rows()->value(0, "starred").toBool());
}

TEST_CASE("of a thousand slots in fifty rooms only those in view are made") {
    test::AgendaBuilder builder;
    for (int room = 0; room < 50; ++room)
        for (int hour = 10; hour < 18; ++hour)
            for (const char* minute : {":00", ":20", ":40"})
                builder.slot("2022-09-03T" + std::to_string(hour) + minute, 20, "A talk",
                             "Room " + std::to_string(room));
    Browsing browsing({1440, 900}, builder);
    REQUIRE(browsing.browse().grid());
    CHECK(browsing.items() < 1600);
    browsing.press(Qt::Key_G);
    CHECK(browsing.items() < 800);
}

TEST_CASE("a grid begins with a slot of its first room, unless another was chosen") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 480, "All day", "Cellar")
        .slot("2022-09-03T14:00", 60, "In the attic", "Attic")
        .slot("2022-09-03T14:00", 60, "In the yard", "Yard")
        .slot("2022-09-03T14:30", 60, "In the hall", "Hall");
    std::swap(builder.agenda().rooms.front(), builder.agenda().rooms.back());
    Browsing browsing({1440, 900}, builder);
    REQUIRE(browsing.browse().grid());
    CHECK(browsing.title() == "In the hall");
}

TEST_CASE("what is told of a file or of what was done leaves the panes their place, and is no alarm") {
    Browsing browsing;
    const auto panes_end = [&] { // where the detail ends, which is beside the list
        qreal end = 0;
        for (QQuickItem* pane : test::visible_items(browsing.window().contentItem(), "QQuickFlickable"))
            if (const QRectF place = pane->mapRectToScene(pane->boundingRect()); place.left() > 900)
                end = place.bottom();
        return end;
    };
    const qreal before = panes_end();
    browsing.browse().set_notice({"The programme has changed: 1 moved"});
    REQUIRE(browsing.visible("The programme has changed: 1 moved"));
    CHECK(browsing.visible("i"));
    CHECK(panes_end() < before);
    browsing.browse().set_notice({"The file was saved with an error", true});
    CHECK(browsing.visible("!"));
    browsing.browse().set_notice({});
    CHECK(panes_end() == before);
}

TEST_CASE(
    "I asks in the desktop's dialog for a picture of another's code, and what was chosen is looked at") {
    const test::Folder folder;
    const QString blank = QString::fromStdString((folder.path() / "blank.png").string());
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    REQUIRE(picture.save(blank));
    Browsing browsing;
    browsing.browse().set_section("mine");
    browsing.press(Qt::Key_I);
    REQUIRE(test::choose_file(browsing.window(), blank));
    CHECK(QTest::qWaitFor([&] { return browsing.browse().noticeIsFault(); }));
    CHECK(browsing.browse().property("notice").toString().startsWith("There is no QR code"));
    CHECK_FALSE(test::has_dialog(browsing.window()));
}

TEST_CASE("a code that is hidden keeps no picture, though it be as large as the window") {
    Browsing browsing;
    browsing.browse().set_section("mine");
    (void)browsing.window().grabWindow();
    const QList<QQuickItem*> codes = codes_below(browsing.window().contentItem());
    CHECK(codes.size() >= 2); // one's agenda, small and large
    for (const QQuickItem* code : codes)
        CHECK(code->flags().testFlag(QQuickItem::ItemHasContents) == code->isVisible());
}

TEST_CASE("a screen where nothing changes draws no frame") {
    Browsing browsing;
    (void)browsing.window().grabWindow();
    QCoreApplication::processEvents();
    int frames = 0;
    QObject::connect(
        &browsing.window(), &QQuickWindow::frameSwapped, &browsing.browse(), [&] { ++frames; },
        Qt::DirectConnection);
    browsing.browse().show(test::at("2022-09-03T14:37", test::zone("Europe/Paris")));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    CHECK(frames == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/browsing.h"

using namespace estrade;
using test::Browsing;

namespace {

QList<QQuickItem*> rows_shown(Browsing& browsing) {
    QList<QQuickItem*> items = test::visible_items(browsing.window().contentItem(), "QQuickItem");
    items.removeIf([](const QQuickItem* item) {
        return !QByteArray(item->metaObject()->className()).startsWith("SlotRow");
    });
    return items;
}

/// What the rows on the screen say that the model does not say of their slots.
QStringList untrue_rows(Browsing& browsing) {
    const RowModel& rows = *browsing.browse().rows();
    QStringList untrue;
    for (const QQuickItem* item : rows_shown(browsing)) {
        const QString slot = item->property("slot").toString();
        int row = 0;
        while (row < rows.count() && rows.value(row, "slot").toString() != slot)
            ++row;
        for (const char* const role : {"slot", "title", "detail", "heading", "standing"})
            if (row == rows.count() || rows.value(row, role).toString() != item->property(role).toString())
                untrue.append(slot + ": " + item->property(role).toString());
    }
    return untrue;
}

} // namespace

TEST_CASE("rows tell what they are of, whatever they told before") {
    test::AgendaBuilder builder = test::camp();
    for (int i = 0; i < 40; ++i)
        builder.slot("2022-09-04T1" + std::to_string(i / 6) + ':' + std::to_string(i % 6) + '0', 10,
                     "Rope " + std::to_string(i), i % 2 == 0 ? "Quay" : "La Grange",
                     {i % 3 == 0 ? "Rym" : "Pablo"});
    Browsing browsing({1440, 900}, builder);
    REQUIRE(browsing.browse().grid()); // a list is made for each search
    for (const char* const query :
         {"mathieu", "rope 7", "pablo", "escalade", "rope 33", "apero", "rym", "lendemain"}) {
        browsing.press(Qt::Key_Slash);
        browsing.type(QString::fromUtf8(query));
        (void)browsing.window().grabWindow(); // which lays out
        CAPTURE(query);
        CHECK_FALSE(rows_shown(browsing).isEmpty());
        CHECK(untrue_rows(browsing).join(", ").toStdString() == "");
        browsing.press(Qt::Key_Escape);
        (void)browsing.window().grabWindow();
        CHECK(untrue_rows(browsing).join(", ").toStdString() == "");
    }
}

TEST_CASE("the buttons above the programme outlive every width of the window") {
    Browsing browsing({1300, 740});
    const auto place_of = [&] { return browsing.left_of("Filter  (F)"); };
    const double before = place_of();
    for (const int width : {1000, 1300, 700, 1300}) {
        browsing.window().resize(width, 740);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    CHECK(place_of() == before);
}

TEST_CASE("Page Down, End, Page Up and Home go far, and no farther than there is") {
    Browsing browsing;
    browsing.press(Qt::Key_G);
    browsing.press(Qt::Key_End);
    CHECK(browsing.title() == "Apéro");
    browsing.press(Qt::Key_PageDown);
    CHECK(browsing.title() == "Apéro");
    browsing.press(Qt::Key_Home);
    CHECK(browsing.title() == "Randonnée au pied du massif");
    browsing.press(Qt::Key_PageUp);
    CHECK(browsing.title() == "Randonnée au pied du massif");
}

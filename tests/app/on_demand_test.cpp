// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/on_demand.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"

#include <QQmlEngine>
#include <QQuickWindow>
#include <memory>

using namespace estrade;

TEST_CASE("what is made on demand is made once, bound to its file, and takes room while it is wanted") {
    const test::Warnings warnings;
    QQuickWindow window; // without which an item is not visible since Qt 6.8
    window.show();
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent file(&engine);
    file.setData(R"(pragma ComponentBehavior: Bound
import QtQuick
import Estrade
OnDemand {
    id: demand
    property int side: 30
    property int made: 0
    component: Item {
        implicitHeight: demand.side
        implicitWidth: 2 * demand.side
        Component.onCompleted: ++demand.made
    }
})",
                 {});
    const std::unique_ptr<QObject> made(file.create());
    auto* const demand = qobject_cast<OnDemand*>(made.get());
    REQUIRE(demand != nullptr);
    demand->setParentItem(window.contentItem());
    CHECK(demand->item() == nullptr);
    CHECK_FALSE(demand->isVisible());
    CHECK(demand->size() == QSizeF(0, 0));

    demand->set_wanted(true);
    CHECK(demand->isVisible());
    CHECK(demand->size() == QSizeF(60, 30));
    demand->setProperty("side", 40);
    CHECK(demand->size() == QSizeF(80, 40));

    const QQuickItem* const item = demand->item();
    demand->set_wanted(false);
    CHECK_FALSE(demand->isVisible());
    CHECK(demand->size() == QSizeF(0, 0));
    demand->set_wanted(true);
    CHECK(demand->item() == item);
    CHECK(made->property("made") == 1);
    CHECK(demand->size() == QSizeF(80, 40));

    demand->setWidth(500);
    CHECK(item->width() == 500);
    CHECK(warnings.seen().isEmpty());
}

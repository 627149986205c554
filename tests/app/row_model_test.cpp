// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/cells_in_view.h"
#include "app/view/row_model.h"
#include "tests/app/qt_catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <memory>

using estrade::RowModel;

namespace {

RowModel::Row row(const QString& key, const QString& text) {
    return {key, {text, 0}};
}

struct Spied {
    RowModel model{{"text", "number"}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};

    explicit Spied(const QList<RowModel::Row>& rows) {
        model.set_rows(rows);
        for (QSignalSpy* spy : {&reset, &inserted, &removed, &changed})
            spy->clear();
    }
};

} // namespace

TEST_CASE("the same rows again change nothing") {
    Spied spied({row("a", "1"), row("b", "2")});
    spied.model.set_rows({row("a", "1"), row("b", "2")});
    CHECK(spied.changed.isEmpty());
    CHECK(spied.inserted.isEmpty());
    CHECK(spied.removed.isEmpty());
}

TEST_CASE("a value that changed is told for its row and role only") {
    Spied spied({row("a", "1"), row("b", "2")});
    spied.model.set_rows({row("a", "1"), row("b", "3")});
    REQUIRE(spied.changed.size() == 1);
    CHECK(spied.changed[0][0].toModelIndex().row() == 1);
    CHECK(spied.changed[0][2].value<QList<int>>() == QList<int>{Qt::UserRole});
    CHECK(spied.reset.isEmpty());
}

TEST_CASE("rows are inserted and removed where they differ, never reset") {
    Spied spied({row("a", "1"), row("b", "2"), row("c", "3")});
    spied.model.set_rows({row("b", "2"), row("x", "9"), row("c", "4")});
    CHECK(spied.reset.isEmpty());
    CHECK(spied.model.count() == 3);
    CHECK(spied.model.value(0, "text").toString() == "2");
    CHECK(spied.model.value(1, "text").toString() == "9");
    CHECK(spied.model.value(2, "text").toString() == "4");
    spied.model.set_rows({});
    CHECK(spied.model.count() == 0);
}

TEST_CASE("of a column's cells those that are in the part of the day in view are there, as it moves") {
    RowModel cells({"from", "length"});
    cells.set_rows({{"a", {0.0, 30.0}}, {"b", {30.0, 15.0}}, {"c", {60.0, 60.0}}, {"d", {180.0, 20.0}}});
    estrade::CellsInView seen;
    const QAbstractItemModelTester tester(&seen, QAbstractItemModelTester::FailureReportingMode::Fatal);
    seen.set_cells(&cells);
    CHECK(seen.rowCount() == 0); // nothing is in view
    seen.set_length(60);
    CHECK(seen.rowCount() == 2);
    QSignalSpy inserted(&seen, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&seen, &QAbstractItemModel::rowsRemoved);
    seen.set_begin(30); // where the first has just ended
    CHECK(seen.rowCount() == 2);
    CHECK(inserted.size() == 1);
    CHECK(removed.size() == 1);
    cells.set_rows({{"b", {30.0, 15.0}}, {"c", {200.0, 60.0}}});
    CHECK(seen.rowCount() == 1);
    seen.set_begin(201);
    CHECK(seen.data(seen.index(0, 0), Qt::UserRole).toDouble() == 200);
}

TEST_CASE("cells may go before what shows them") {
    auto cells = std::make_unique<RowModel>(QList<QByteArray>{"from", "length"});
    cells->set_rows({{"a", {0.0, 30.0}}});
    estrade::CellsInView seen;
    seen.set_length(60);
    seen.set_cells(cells.get());
    CHECK(seen.rowCount() == 1);
    cells.reset();
    CHECK(seen.rowCount() == 0);
    seen.set_begin(10);
    CHECK(seen.cells() == nullptr);
}

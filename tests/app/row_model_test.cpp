// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/row_model.h"
#include "tests/app/qt_catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

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

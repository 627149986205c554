// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/row_model.h"

#include <QSortFilterProxyModel>
#include <qqml.h>

namespace estrade {

/// What all models are, which Qt 6.4 does not tell QML's tools.
struct ItemModel {
    Q_GADGET
    QML_FOREIGN(QAbstractItemModel)
    QML_ANONYMOUS
};

/// Of a grid column's cells those that are within a part of the day: a long day's others are not made.
class CellsInView : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(estrade::RowModel* cells READ cells WRITE set_cells NOTIFY cellsChanged)
    /// Where the part begins, in minutes as the cells' "from" is, and how long it is.
    Q_PROPERTY(double begin READ begin WRITE set_begin NOTIFY partChanged)
    Q_PROPERTY(double length READ length WRITE set_length NOTIFY partChanged)

public:
    explicit CellsInView(QObject* parent = nullptr) : QSortFilterProxyModel(parent) {}

    [[nodiscard]] RowModel* cells() const { return qobject_cast<RowModel*>(sourceModel()); }
    void set_cells(RowModel* cells);
    [[nodiscard]] double begin() const { return begin_; }
    void set_begin(double begin);
    [[nodiscard]] double length() const { return length_; }
    void set_length(double length);

Q_SIGNALS:
    void cellsChanged();
    void partChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    double begin_ = 0;
    double length_ = 0;
};

} // namespace estrade

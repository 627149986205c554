// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/cells_in_view.h"

namespace estrade {

void CellsInView::set_cells(RowModel* cells) {
    if (cells == sourceModel())
        return;
    setSourceModel(cells);
    Q_EMIT cellsChanged();
}

void CellsInView::set_begin(double begin) {
    if (begin == begin_)
        return;
    begin_ = begin;
    invalidateRowsFilter();
    Q_EMIT partChanged();
}

void CellsInView::set_length(double length) {
    if (length == length_)
        return;
    length_ = length;
    invalidateRowsFilter();
    Q_EMIT partChanged();
}

bool CellsInView::filterAcceptsRow(int row, const QModelIndex&) const {
    const double from = cells()->value(row, "from").toDouble();
    const double to = from + cells()->value(row, "length").toDouble();
    return from < begin_ + length_ && to > begin_;
}

} // namespace estrade

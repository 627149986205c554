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

void CellsInView::set_span(double span) {
    if (span == span_)
        return;
    span_ = span;
    invalidateRowsFilter();
    Q_EMIT partChanged();
}

bool CellsInView::filterAcceptsRow(int row, const QModelIndex&) const {
    const double from = cells()->value(row, "from").toDouble();
    const double length = cells()->value(row, "length").toDouble();
    return from < begin_ + span_ && from + length > begin_;
}

} // namespace estrade

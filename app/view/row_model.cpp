// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/row_model.h"

#include <algorithm>

namespace estrade {

RowModel::RowModel(QList<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent), roles_(std::move(roles)) {}

int RowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
    const int column = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 || column >= roles_.size())
        return {};
    return rows_[index.row()].values[column];
}

QHash<int, QByteArray> RowModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (int i = 0; i < roles_.size(); ++i)
        names.insert(Qt::UserRole + i, roles_[i]);
    return names;
}

QVariant RowModel::value(int row, const QByteArray& role) const {
    return data(index(row), Qt::UserRole + static_cast<int>(roles_.indexOf(role)));
}

void RowModel::update_row(int row, const Row& next) {
    QList<int> changed;
    for (int i = 0; i < roles_.size(); ++i)
        if (rows_[row].values[i] != next.values[i])
            changed.append(Qt::UserRole + i);
    if (changed.isEmpty())
        return;
    rows_[row] = next;
    Q_EMIT dataChanged(index(row), index(row), changed);
}

void RowModel::set_rows(const QList<Row>& rows) {
    const int before = count();
    const auto same_key = [](const Row& a, const Row& b) { return a.key == b.key; };
    const auto front = std::mismatch(rows_.cbegin(), rows_.cend(), rows.cbegin(), rows.cend(), same_key);
    const auto kept_front = static_cast<int>(front.first - rows_.cbegin());
    int kept_back = 0;
    const int shorter = static_cast<int>(std::min(rows_.size(), rows.size()));
    while (kept_back < shorter - kept_front &&
           same_key(rows_[before - 1 - kept_back], rows[rows.size() - 1 - kept_back]))
        ++kept_back;

    if (const int last = before - kept_back; last > kept_front) {
        beginRemoveRows({}, kept_front, last - 1);
        rows_.remove(kept_front, last - kept_front);
        endRemoveRows();
    }
    if (const int last = static_cast<int>(rows.size()) - kept_back; last > kept_front) {
        beginInsertRows({}, kept_front, last - 1);
        rows_.reserve(rows.size());
        for (int i = kept_front; i < last; ++i)
            rows_.insert(i, rows[i]);
        endInsertRows();
    }
    for (int i = 0; i < kept_front; ++i)
        update_row(i, rows[i]);
    for (int i = count() - kept_back; i < count(); ++i)
        update_row(i, rows[i]);
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace estrade

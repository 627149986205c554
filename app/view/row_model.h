// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQmlIntegration>

namespace estrade {

/// A list shown in QML: rows of values under fixed role names. New rows are told as the row-level changes
/// that lead to them: rows that stay, by key, are neither removed nor reset.
class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    struct Row {
        QString key; ///< names the row from one update to the next
        QVariantList values;
        bool operator==(const Row&) const = default;
    };

    explicit RowModel(QList<QByteArray> roles, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The value of a row, by role name.
    [[nodiscard]] QVariant value(int row, const QByteArray& role) const;

    void set_rows(const QList<Row>& rows);

Q_SIGNALS:
    void countChanged();

private:
    void update_row(int row, const Row& next);

    QList<QByteArray> roles_;
    QList<Row> rows_;
};

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlComponent>
#include <QQuickItem>

namespace estrade {

/// Makes an item when it is first wanted and keeps it; shows it while it is wanted. Its implicit size is the
/// item's, and none while that is not wanted; a size given to it is given to the item. A Loader would do, but
/// with Qt 6.4 one makes nothing that is bound to the file it stands in.
class OnDemand : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlComponent* component MEMBER component_ REQUIRED)
    Q_PROPERTY(bool wanted READ wanted WRITE set_wanted NOTIFY wantedChanged)
    /// Null until it was wanted.
    Q_PROPERTY(QQuickItem* item READ item NOTIFY itemChanged)

public:
    explicit OnDemand(QQuickItem* parent = nullptr);

    [[nodiscard]] bool wanted() const { return wanted_; }
    void set_wanted(bool wanted);
    [[nodiscard]] QQuickItem* item() const { return item_; }

Q_SIGNALS:
    void wantedChanged();
    void itemChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void make();
    /// Gives the item its size.
    void fit();
    /// Takes its implicit size from the item.
    void take();

    QQmlComponent* component_ = nullptr;
    QQuickItem* item_ = nullptr; ///< this is its parent
    bool wanted_ = false;
};

} // namespace estrade

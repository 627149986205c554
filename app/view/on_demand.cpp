// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/on_demand.h"

#include <QQmlInfo>

namespace estrade {

OnDemand::OnDemand(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemIsFocusScope);
    setVisible(false);
}

void OnDemand::set_wanted(bool wanted) {
    if (wanted == wanted_)
        return;
    wanted_ = wanted;
    setVisible(wanted);
    make();
    take();
    Q_EMIT wantedChanged();
}

void OnDemand::componentComplete() {
    QQuickItem::componentComplete();
    make();
}

void OnDemand::make() {
    if (!wanted_ || item_ != nullptr || !isComponentComplete())
        return;
    QObject* const made = component_->beginCreate(component_->creationContext());
    item_ = qobject_cast<QQuickItem*>(made);
    if (item_ == nullptr) {
        qmlWarning(this, component_->errors()) << "no item could be made";
        delete made;
        return;
    }
    item_->setParent(this);
    item_->setParentItem(this);
    fit();
    component_->completeCreate();
    connect(item_, &QQuickItem::widthChanged, this, &OnDemand::take);
    connect(item_, &QQuickItem::heightChanged, this, &OnDemand::take);
    take();
    Q_EMIT itemChanged();
}

void OnDemand::take() {
    if (item_ != nullptr)
        setImplicitSize(wanted_ ? item_->width() : 0, wanted_ ? item_->height() : 0);
}

void OnDemand::fit() {
    if (item_ == nullptr)
        return;
    if (widthValid())
        item_->setWidth(width());
    if (heightValid())
        item_->setHeight(height());
}

void OnDemand::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    fit();
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/layout.h"

#include "tests/app/screen.h"

#include <algorithm>

namespace estrade::test {
namespace {

/// What is seen of an area of an item: not what scrolls out of sight.
QRectF seen_of(QQuickItem* item, QRectF area) {
    for (QQuickItem* above = item->parentItem(); above != nullptr; above = above->parentItem())
        if (above->clip())
            area = area.intersected(above->mapRectToScene({0, 0, above->width(), above->height()}));
    return area;
}

} // namespace

QList<Text> texts_of(QQuickItem* root) {
    QList<Text> texts;
    for (QQuickItem* item : visible_items(root, "QQuickText")) {
        const QString text = item->property("text").toString();
        if (text.isEmpty() || item->width() <= 0 || item->height() <= 0)
            continue;
        const QRectF box = item->mapRectToScene({0, 0, item->width(), item->height()});
        const qreal painted_width = item->property("contentWidth").toReal();
        const qreal painted_height = item->property("contentHeight").toReal();
        const QRectF painted = item->mapRectToScene({0, 0, painted_width, painted_height});
        const QRectF seen = seen_of(item, painted);
        if (!seen.isEmpty())
            texts.append({painted, seen, box, text, item->property("truncated").toBool()});
    }
    return texts;
}

QStringList faults_of(QQuickWindow& window, QQuickItem* root) {
    constexpr qreal slack = 2.0;
    const QRectF whole(0, 0, window.width(), window.height());
    const QList<Text> texts = texts_of(root);
    QStringList faults;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Text& text = texts[i];
        if (text.painted.width() > text.box.width() + slack)
            faults.append("wider than its box: " + text.text);
        if (text.painted.height() > text.box.height() + slack + text.box.height() * 0.1)
            faults.append("higher than its box: " + text.text);
        if (!whole.adjusted(-slack, -slack, slack, slack).contains(text.box.intersected(text.seen)))
            faults.append("out of the window: " + text.text);
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const bool digits = text.text.size() == 1 || texts[j].text.size() == 1;
            const QRectF common = text.seen.intersected(texts[j].seen);
            const qreal line = std::min(text.painted.height(), texts[j].painted.height());
            if (!digits && common.width() > slack && common.height() > line * 0.3)
                faults.append("overlap: " + text.text + " | " + texts[j].text);
        }
    }
    return faults;
}

QStringList faults_of(QQuickWindow& window) {
    return faults_of(window, window.contentItem());
}

} // namespace estrade::test

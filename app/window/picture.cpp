// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picture.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <iostream>

namespace estrade {

void settle(QQuickWindow& window) {
    constexpr int fewest_rounds = 3;
    constexpr int most_rounds = 10;
    QImage picture;
    for (int round = 0; round < most_rounds; ++round) {
        QCoreApplication::processEvents();
        QImage next = window.grabWindow();
        if (round >= fewest_rounds && next == picture)
            break;
        picture = std::move(next);
    }
}

QImage settled_picture(QQuickWindow& window) {
    settle(window);
    // The software renderer draws only what changed, and the edges of large figures come out a few of 255
    // levels apart depending on the area drawn with them. So everything is drawn once more, together. (Made
    // invisible instead of transparent, the content would not come back with Qt 6.8.)
    window.contentItem()->setOpacity(0);
    (void)window.grabWindow();
    window.contentItem()->setOpacity(1);
    return window.grabWindow();
}

cli::Exit save_picture(QQuickWindow& window, const std::string& path) {
    const QImage picture = settled_picture(window);
    if (picture.isNull() || !picture.save(QString::fromStdString(path), "PNG")) {
        std::cerr << path << ": error: the picture cannot be written\n";
        return cli::Exit::unreadable;
    }
    return cli::Exit::fine;
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/board_model.h"
#include "app/view/browse_model.h"
#include "app/view/host_model.h"
#include "app/view/kiosk_model.h"
#include "app/view/stage_model.h"
#include "tests/support/agendas.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <memory>

namespace estrade::test {

/// Collects every warning that Qt and QML print while it lives.
class Warnings {
public:
    Warnings();
    ~Warnings();
    Q_DISABLE_COPY_MOVE(Warnings)
    [[nodiscard]] QStringList seen() const;

private:
    QtMessageHandler previous_;
};

/// The program's own window over a board, or over a stage, a host's console, the programme or a kiosk
/// where there is one, drawn by software.
class BoardWindow {
public:
    BoardWindow(BoardModel& board, QSize size, const QString& theme = "dark", StageModel* stage = nullptr,
                HostModel* host = nullptr, BrowseModel* browse = nullptr, KioskModel* kiosk = nullptr);

    /// Draws until layout has settled.
    void settle();
    /// The picture once layout has settled.
    [[nodiscard]] QImage picture();
    [[nodiscard]] QQuickWindow& window() { return *window_; }

private:
    QQmlApplicationEngine engine_;
    QQuickWindow* window_ = nullptr;
};

/// Every visible item of a type below `root`, by the name of its class ("QQuickText").
[[nodiscard]] QList<QQuickItem*> visible_items(QQuickItem* root, const char* class_name);

/// Whether a window has a dialog for files open.
[[nodiscard]] bool has_dialog(QQuickWindow& window);
/// Chooses a file in that dialog by hand: its name is clicked, then what opens it.
[[nodiscard]] bool choose_file(QQuickWindow& window, const QString& path);

} // namespace estrade::test

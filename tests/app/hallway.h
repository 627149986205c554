// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translation.h"
#include "app/window/kiosk_guard.h"
#include "tests/app/moved_clock.h"
#include "tests/app/screen.h"

#include <QPointingDevice>

namespace estrade::test {

/// The kiosk in the program's own guarded window, with its visitors' hands.
class Hallway {
public:
    /// With the PIN 1234.
    explicit Hallway(QSize size = {540, 960}, const AgendaBuilder& builder = camp(),
                     const std::string& time = "2022-09-03T14:37", const QString& theme = "light",
                     const QString& language = "en", const QString& pin = "1234");
    ~Hallway();
    Q_DISABLE_COPY_MOVE(Hallway)

    /// Touches a place for a moment.
    void touch(QPoint at);
    /// Drags a finger.
    void drag(QPoint from, QPoint to);
    /// Touches the middle of the visible thing to touch that has this accessible name; tells if there is one.
    bool touch(const QString& name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Nobody touches anything for a while; the clock on the wall goes on as well.
    void wait(Duration time);

    /// Whether exactly this text is seen.
    [[nodiscard]] bool sees(const QString& text);
    [[nodiscard]] KioskModel& kiosk() { return kiosk_; }
    [[nodiscard]] KioskLock& lock() { return *kiosk_.lock(); }
    [[nodiscard]] QQuickWindow& window() { return window_->window(); }
    [[nodiscard]] BoardWindow& screen() { return *window_; }
    [[nodiscard]] bool has_left() const { return left_; }
    [[nodiscard]] qsizetype objects();

private:
    Warnings warnings_;
    std::shared_ptr<const Agenda> agenda_;
    MovedClock clock_;
    std::optional<Translation> translation_;
    BoardModel board_;
    KioskModel kiosk_;
    std::unique_ptr<BoardWindow> window_;
    std::unique_ptr<KioskGuard> guard_;
    std::unique_ptr<QPointingDevice> finger_;
    bool left_ = false;
};

} // namespace estrade::test

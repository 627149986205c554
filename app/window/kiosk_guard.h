// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/kiosk_model.h"
#include "app/window/ticker.h"

#include <QQuickWindow>

namespace estrade {

/// Stands between the visitors and a kiosk's window: tells the model that someone is there, and lets nobody
/// close the window or reach another without the organizer's PIN.
class KioskGuard : public QObject {
    Q_OBJECT

public:
    /// All of these must outlive it. `real` is the clock by which the model measures.
    KioskGuard(QQuickWindow& window, KioskModel& kiosk, const Clock& real);

Q_SIGNALS:
    /// The PIN was given.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wait();
    bool take_key(const QKeyEvent& key);

    QQuickWindow& window_;
    KioskModel& kiosk_;
    const Clock& real_;
    Ticker ticker_;
    bool waking_ = false; ///< what is touched only wakes the screen
};

} // namespace estrade

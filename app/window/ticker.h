// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/clock.h"

#include <QObject>
#include <QSocketNotifier>

namespace estrade {

/// Sleeps until a clock shows an instant, and wakes at once when the machine's clock is set meanwhile.
/// Uses Linux's timerfd, which waits for wall-clock time itself and so is right after suspend as well.
class Ticker : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive the ticker.
    explicit Ticker(const Clock& clock, QObject* parent = nullptr);
    ~Ticker() override;
    Q_DISABLE_COPY_MOVE(Ticker)

    /// Replaces whatever was waited for. Nothing: sleeps until the next call.
    void wake_when(std::optional<Instant> shown);

Q_SIGNALS:
    void woke();

private:
    void read_timer();

    const Clock& clock_;
    int timer_;
    QSocketNotifier notifier_;
};

} // namespace estrade

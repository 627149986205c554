// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/clock.h"

#include <QObject>
#include <QtQmlIntegration>

namespace estrade {

/// What keeps visitors from leaving the kiosk: the organizer's PIN. Three wrong ones in a row have to be
/// waited for, each three longer. Without a PIN, who asks to leave may.
class KioskLock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the kiosk's model")
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    Q_PROPERTY(int typed READ typed NOTIFY changed)         ///< how many digits
    Q_PROPERTY(QString message READ message NOTIFY changed) ///< why the last PIN was not taken

public:
    /// `real` measures what is waited for; it must outlive this.
    KioskLock(QString pin, const Clock& real, QObject* parent = nullptr);

    [[nodiscard]] bool asked() const { return asked_; }
    [[nodiscard]] int typed() const { return static_cast<int>(typed_.size()); }
    [[nodiscard]] QString message() const;
    /// How long no PIN is taken; zero: it may be tried.
    [[nodiscard]] Duration wait() const;

    /// Someone wants to leave.
    void ask();
    Q_INVOKABLE void type(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void submit();
    Q_INVOKABLE void cancel();
    /// A finger rests in the corner, or no more: held for three seconds there, it asks for the PIN.
    Q_INVOKABLE void hold(bool held);

    /// Does what time does, and tells how long until it does something again.
    std::optional<Duration> pass();

Q_SIGNALS:
    void changed();
    /// What `pass` told holds no more.
    void waits();
    void unlocked();

private:
    QString pin_;
    const Clock& real_;
    QString typed_;
    bool asked_ = false;
    int wrong_ = 0;                         ///< since the last right one
    std::optional<Duration> blocked_until_; ///< by the counter of `real_`
    std::optional<Duration> held_since_;
};

} // namespace estrade

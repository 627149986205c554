// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/kiosk_guard.h"

namespace estrade {
namespace {

bool is_pressed(QEvent::Type type) {
    return type == QEvent::TouchBegin || type == QEvent::MouseButtonPress || type == QEvent::KeyPress ||
           type == QEvent::MouseButtonDblClick;
}

bool is_released(QEvent::Type type) {
    return type == QEvent::TouchEnd || type == QEvent::TouchCancel || type == QEvent::MouseButtonRelease ||
           type == QEvent::KeyRelease;
}

} // namespace

KioskGuard::KioskGuard(QQuickWindow& window, KioskModel& kiosk, const Clock& real)
    : window_(window), kiosk_(kiosk), real_(real), ticker_(real) {
    window.installEventFilter(this);
    connect(&ticker_, &Ticker::woke, this, &KioskGuard::wait);
    connect(kiosk.lock(), &KioskLock::waits, this, &KioskGuard::wait);
    connect(kiosk.lock(), &KioskLock::unlocked, this, [this] {
        window_.removeEventFilter(this);
        Q_EMIT left();
    });
    wait();
}

void KioskGuard::wait() {
    ticker_.wake_when(real_.now() + kiosk_.pass());
}

bool KioskGuard::take_key(const QKeyEvent& key) {
    const bool leave = (key.modifiers() & Qt::ControlModifier && key.key() == Qt::Key_Q) ||
                       (key.modifiers() & Qt::AltModifier && key.key() == Qt::Key_F4);
    if (leave)
        kiosk_.lock()->ask();
    return leave || key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool KioskGuard::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::Close) {
        kiosk_.touch();
        kiosk_.lock()->ask();
        event->ignore();
        return true;
    }
    const bool pressed = is_pressed(type);
    const bool released = is_released(type);
    if (pressed || released || type == QEvent::TouchUpdate || type == QEvent::Wheel) {
        if (pressed)
            waking_ = kiosk_.attracting();
        const bool only_wakes = waking_;
        if (released)
            waking_ = false;
        kiosk_.touch();
        if (only_wakes || (type == QEvent::KeyPress && take_key(static_cast<QKeyEvent&>(*event))))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace estrade

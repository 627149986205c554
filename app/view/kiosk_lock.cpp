// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/kiosk_lock.h"

#include <algorithm>

namespace estrade {
namespace {

constexpr Duration held_long{std::chrono::seconds{3}};
constexpr int tries = 3;
constexpr Duration first_wait{std::chrono::seconds{30}};
constexpr Duration longest_wait{std::chrono::minutes{10}};
constexpr qsizetype most_digits = 12;

} // namespace

KioskLock::KioskLock(QString pin, const Clock& real, QObject* parent)
    : QObject(parent), pin_(std::move(pin)), real_(real) {}

Duration KioskLock::wait() const {
    return blocked_until_ ? std::max(Duration::zero(), *blocked_until_ - real_.stamp().uptime)
                          : Duration::zero();
}

QString KioskLock::message() const {
    if (const Duration left = wait(); left > Duration::zero())
        return tr("Too many wrong PINs. Try again in %1 s.")
            .arg(std::chrono::ceil<std::chrono::seconds>(left).count());
    return wrong_ > 0 ? tr("This is not the PIN.") : QString();
}

void KioskLock::ask() {
    if (pin_.isEmpty()) {
        Q_EMIT unlocked();
        return;
    }
    asked_ = true;
    typed_.clear();
    Q_EMIT changed();
    Q_EMIT waits();
}

void KioskLock::type(const QString& digit) {
    if (!asked_ || wait() > Duration::zero() || typed_.size() >= most_digits)
        return;
    typed_ += digit;
    Q_EMIT changed();
}

void KioskLock::erase() {
    typed_.chop(1);
    Q_EMIT changed();
}

void KioskLock::submit() {
    if (!asked_ || typed_.isEmpty() || wait() > Duration::zero())
        return;
    const bool right = typed_ == pin_;
    typed_.clear();
    if (right) {
        wrong_ = 0;
        asked_ = false;
    } else if (++wrong_ % tries == 0) {
        // Doubled so often that it could overflow, it would long have been at the longest.
        const int doubled = std::min(wrong_ / tries - 1, 10);
        blocked_until_ = real_.stamp().uptime + std::min(longest_wait, first_wait * (1 << doubled));
    }
    Q_EMIT changed();
    Q_EMIT waits();
    if (right)
        Q_EMIT unlocked();
}

void KioskLock::cancel() {
    if (!asked_)
        return;
    asked_ = false;
    typed_.clear();
    Q_EMIT changed();
}

void KioskLock::hold(bool held) {
    held_since_ = held ? std::optional(real_.stamp().uptime) : std::nullopt;
    Q_EMIT waits();
}

std::optional<Duration> KioskLock::pass() {
    std::optional<Duration> next;
    if (held_since_) {
        const Duration left = *held_since_ + held_long - real_.stamp().uptime;
        if (left > Duration::zero()) {
            next = left;
        } else {
            held_since_.reset();
            if (!pin_.isEmpty()) // a visitor without a keyboard does not leave, PIN or not
                ask();
        }
    }
    if (const Duration left = wait(); asked_ && left > Duration::zero()) {
        const Duration second =
            left - (std::chrono::ceil<std::chrono::seconds>(left) - std::chrono::seconds{1});
        next = std::min(next.value_or(second), second);
    }
    if (asked_)
        Q_EMIT changed(); // the message counts down
    return next;
}

} // namespace estrade

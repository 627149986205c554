// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticker.h"

#include <cerrno>
#include <cstdint>
#include <sys/timerfd.h>
#include <unistd.h>

namespace estrade {
namespace {

/// A fast rehearsal need not draw more often than this.
constexpr Duration shortest_sleep{40};

timespec to_timespec(Instant at) {
    const auto whole = std::chrono::floor<std::chrono::seconds>(at);
    const auto rest = std::chrono::duration_cast<std::chrono::nanoseconds>(at - whole);
    return {whole.time_since_epoch().count(), rest.count()};
}

} // namespace

Ticker::Ticker(const Clock& clock, QObject* parent)
    : QObject(parent), clock_(clock), timer_(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC)),
      notifier_(timer_, QSocketNotifier::Read) {
    connect(&notifier_, &QSocketNotifier::activated, this, &Ticker::read_timer);
}

Ticker::~Ticker() {
    notifier_.setEnabled(false);
    close(timer_);
}

void Ticker::wake_when(std::optional<Instant> shown) {
    itimerspec when{};
    if (shown) {
        const auto soonest = clock_.wall_time_of(clock_.now());
        auto at = clock_.wall_time_of(*shown);
        if (at && soonest && clock_.is_rehearsal())
            at = std::max(*at, *soonest + shortest_sleep);
        if (at)
            when.it_value = to_timespec(*at);
    }
    timerfd_settime(timer_, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
}

void Ticker::read_timer() {
    std::uint64_t expirations = 0;
    const ssize_t got = read(timer_, &expirations, sizeof expirations);
    const bool clock_was_set = got < 0 && errno == ECANCELED;
    if (got == sizeof expirations || clock_was_set)
        Q_EMIT woke();
}

} // namespace estrade

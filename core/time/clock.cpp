// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/clock.h"

#include <cmath>

namespace estrade {

Instant SystemClock::now() const {
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

RehearsalClock::RehearsalClock(const Clock& real, Instant start, double speed)
    : real_(real), real_start_(real.now()), start_(start), speed_(speed) {}

Instant RehearsalClock::now() const {
    const auto elapsed = static_cast<double>((real_.now() - real_start_).count());
    return start_ + Duration{std::llround(elapsed * speed_)};
}

std::optional<Instant> RehearsalClock::wall_time_of(Instant shown) const {
    const auto ahead = static_cast<double>((shown - start_).count());
    return real_start_ + Duration{static_cast<Duration::rep>(std::ceil(ahead / speed_))};
}

} // namespace estrade

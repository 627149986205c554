// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/clock.h"

#include <cmath>
#include <ctime>
#include <fstream>

namespace estrade {
namespace {

/// Linux names each start of the machine.
std::string name_of_this_boot() {
    std::string name;
    std::ifstream("/proc/sys/kernel/random/boot_id") >> name;
    return name.empty() ? "unnamed" : name;
}

} // namespace

Stamp Clock::stamp() const {
    const Instant at = now();
    return {at, "shown", at.time_since_epoch()};
}

Instant SystemClock::now() const {
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

Stamp SystemClock::stamp() const {
    static const std::string boot = name_of_this_boot();
    timespec uptime{};
    clock_gettime(CLOCK_BOOTTIME, &uptime);
    return {now(), boot,
            std::chrono::floor<Duration>(std::chrono::seconds{uptime.tv_sec} +
                                         std::chrono::nanoseconds{uptime.tv_nsec})};
}

RehearsalClock::RehearsalClock(const Clock& real, Instant start, double speed)
    : real_(real), real_start_(real.now()), start_(start), speed_(speed) {}

Instant RehearsalClock::now() const {
    const auto elapsed = static_cast<double>((real_.now() - real_start_).count());
    return start_ + Duration{std::llround(elapsed * speed_)};
}

std::optional<Instant> RehearsalClock::wall_time_of(Instant shown) const {
    const double ahead = std::ceil(static_cast<double>((shown - start_).count()) / speed_);
    constexpr double never = 1e15; // thirty thousand years
    if (std::abs(ahead) > never)
        return std::nullopt;
    return real_start_ + Duration{static_cast<Duration::rep>(ahead)};
}

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/stamp.h"

#include <optional>

namespace estrade {

/// Tells what time it is. Injected wherever the present matters; SystemClock is the only one that reads the
/// machine's.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// The present, together with the counter that measures what lies between two moments. By default the
    /// time shown is its own counter: no one sets it.
    [[nodiscard]] virtual Stamp stamp() const;
    /// What the machine's wall clock will tell when this clock comes to show `shown`; nothing if it never
    /// will.
    [[nodiscard]] virtual std::optional<Instant> wall_time_of(Instant shown) const = 0;
    /// Whether it shows another time than the present: screens then say so.
    [[nodiscard]] virtual bool is_rehearsal() const { return true; }
};

/// The machine's wall clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Stamp stamp() const override;
    [[nodiscard]] std::optional<Instant> wall_time_of(Instant shown) const override { return shown; }
    [[nodiscard]] bool is_rehearsal() const override { return false; }
};

/// A clock that stands still at one instant.
class FrozenClock final : public Clock {
public:
    explicit FrozenClock(Instant at) : at_(at) {}
    [[nodiscard]] Instant now() const override { return at_; }
    [[nodiscard]] std::optional<Instant> wall_time_of(Instant) const override { return std::nullopt; }

private:
    Instant at_;
};

/// A rehearsal: starts at an instant and runs at a multiple of another clock's speed.
class RehearsalClock final : public Clock {
public:
    /// `real` must outlive this clock. `speed` is in rehearsed seconds per real second, greater than 0.
    RehearsalClock(const Clock& real, Instant start, double speed);
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::optional<Instant> wall_time_of(Instant shown) const override;

private:
    const Clock& real_;
    Instant real_start_;
    Instant start_;
    double speed_;
};

} // namespace estrade

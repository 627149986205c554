// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/clock.h"

namespace estrade::test {

/// A clock that moves when told to.
class MovedClock final : public Clock {
public:
    explicit MovedClock(Instant at) : at_(at) {}
    void move(Duration by) { at_ += by; }
    [[nodiscard]] Instant now() const override { return at_; }
    [[nodiscard]] std::optional<Instant> wall_time_of(Instant) const override { return std::nullopt; }

private:
    Instant at_;
};

} // namespace estrade::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace estrade::schedule {

/// Bounds what a file may cost that tells a text once and refers to it from many events.
class Copies {
public:
    /// Whether a further copy of that many bytes is within the 16 MB that all of them may take.
    [[nodiscard]] bool allow(std::size_t bytes) { return (used_ += bytes) <= most; }

private:
    static constexpr std::size_t most = 16U << 20U;
    std::size_t used_ = 0;
};

} // namespace estrade::schedule

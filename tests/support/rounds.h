// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace estrade::test {

/// How often to repeat, or how large to make, what is asked of COUNT: a twentieth under the sanitizers, where
/// all is ten times as slow. What they look for shows in the first rounds.
constexpr std::size_t rounds(std::size_t count) {
#ifdef ESTRADE_SANITIZE
    return count / 20;
#else
    return count;
#endif
}

} // namespace estrade::test

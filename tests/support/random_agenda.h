// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <cstdint>
#include <random>
#include <vector>

namespace estrade::test {

/// Draws from a seed: the same seed gives the same draws on every machine.
class Draws {
public:
    explicit Draws(std::uint32_t seed) : engine_(seed) {}
    /// In [0, below).
    [[nodiscard]] std::size_t number(std::size_t below) { return engine_() % below; }
    [[nodiscard]] bool one_in(std::size_t n) { return number(n) == 0; }

private:
    std::mt19937 engine_;
};

/// A valid agenda of up to some twenty slots that uses all of the model: texts that formats take for
/// something else, zones and days on which clocks change, odd durations, sessions in several slots or none.
[[nodiscard]] Agenda random_agenda(std::uint32_t seed);

/// From 1 on, as many as rounds() allows.
[[nodiscard]] std::vector<std::uint32_t> seeds(std::size_t count);

/// Any valid UTF-8, empty too: words, marks of all formats, controls, other scripts.
[[nodiscard]] std::string random_text(Draws& draws);

} // namespace estrade::test

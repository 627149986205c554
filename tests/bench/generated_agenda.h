// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

namespace estrade::test {

/// A conference of that many sessions of 45 minutes, one every hour, ten a day in each of its rooms, each
/// with a speaker of its own, an abstract of a few lines and a track; `begin` is when the first day does. All
/// in UTC.
[[nodiscard]] Agenda generated_agenda(std::size_t sessions, std::size_t rooms, Instant begin);

} // namespace estrade::test

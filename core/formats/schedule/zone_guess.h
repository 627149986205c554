// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/schedule/report.h"

#include <string>
#include <utility>
#include <vector>

namespace estrade::schedule {

/// An instant and the offset that clocks had there, as a source tells both.
using TimeAndOffset = std::pair<Instant, std::chrono::minutes>;

/// What the clocks of a zone are ahead of UTC when they show `at`.
[[nodiscard]] std::chrono::minutes offset_in(const Zone& zone, LocalTime at);

/// That what a source calls a zone was taken for another.
[[nodiscard]] Diagnostic meant_zone(std::string_view told, std::string_view taken, Location where);

/// The zone of a schedule: the one it names; else --timezone; else one whose clocks agree with every offset
/// it writes (the machine's, or a well-known one); else the machine's. Says which, where it was not plain.
[[nodiscard]] Zone choose_zone(const std::string& named, const std::vector<TimeAndOffset>& offsets,
                               const ReadOptions& options, Report& report);

} // namespace estrade::schedule

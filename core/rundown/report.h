// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rundown/rundown.h"

namespace estrade {

/// Planned against actual.
struct ReportRow {
    enum class Outcome { held, running, waiting, skipped, cancelled };
    std::string slot; ///< its id; of a lightning talk "block/talk"
    std::string room; ///< its name
    std::string title;
    std::vector<std::string> people;
    Outcome outcome = Outcome::waiting;
    bool inserted = false;
    std::optional<Interval> planned; ///< none for what was inserted, nor for lightning talks
    Duration planned_length{};
    std::optional<Instant> started;
    std::optional<Instant> ended;
    Duration paused{};

    /// How much longer than planned, without its pauses; nothing before it has ended.
    [[nodiscard]] std::optional<Duration> over() const;
};

/// One row a slot in order of room and time, each block followed by its talks. In a room that no host took in
/// hand slots are held as planned once their time has passed.
[[nodiscard]] std::vector<ReportRow> report(const Rundown& rundown, Instant at);

[[nodiscard]] std::string_view name_of(ReportRow::Outcome outcome);

} // namespace estrade

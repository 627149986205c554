// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/times.h"
#include "core/formats/yaml/tree.h"

#include <optional>
#include <string>
#include <vector>

namespace estrade::gdg {

/// What stands in a time slot under one track.
struct Cell {
    std::vector<std::string> sessions; ///< their keys
    std::size_t extend = 1;            ///< how many slots it lasts
};

/// A time slot of a day.
struct TimeSlot {
    const yaml::Node* node = nullptr;
    std::optional<Duration> start; ///< after midnight of its day
    std::optional<Duration> end;   ///< likewise
    std::vector<Cell> cells;       ///< one a track, from the first on
};

/// How a session is called by its key and where it is referred to: "007" and 7 are one.
[[nodiscard]] std::string session_key(std::string_view written);

/// The clocks of one day, in the order in which they are listed: an evening may go on after midnight.
class DayClock {
public:
    /// The start of the next slot.
    [[nodiscard]] Duration start(Duration told);
    /// The end of what begins at `start`.
    [[nodiscard]] static Duration end(Duration start, Duration told);

private:
    std::optional<Duration> last_;
};

[[nodiscard]] std::vector<TimeSlot> read_slots(const yaml::Node& timeslots, DayClock& clock);

} // namespace estrade::gdg

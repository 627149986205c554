// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/room_arrangement.h"
#include "core/visit/slot_filter.h"

namespace estrade {

enum class ProgrammeLayout { list, grid, tracks };

/// How a visitor looks at the programme of an event. Names in it that a version of the agenda does not have
/// mean nothing there.
struct Viewing {
    static constexpr double least_zoom = 0.4;
    static constexpr double most_zoom = 4;

    std::string section; ///< what is listed, as browse calls it, with a date for a day; empty: what is best
    std::optional<ProgrammeLayout> layout; ///< of a day; none: what there is space for
    double zoom = 1;                       ///< of the grid, from `least_zoom` to `most_zoom`
    SlotFilter filter;
    RoomArrangement rooms;
    bool operator==(const Viewing&) const = default;
};

/// As JSON.
[[nodiscard]] std::string write_viewing(const Viewing& viewing);

/// What cannot be read is as it is in a new one.
[[nodiscard]] Viewing read_viewing(std::string_view json);

} // namespace estrade

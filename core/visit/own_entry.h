// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <tl/expected.hpp>

namespace estrade {

/// Something a visitor plans beside the programme.
struct OwnEntry {
    std::string id;
    std::string title;
    Instant start;
    Duration duration{};
    bool operator==(const OwnEntry&) const = default;
};

/// Why a line is no entry.
enum class EntryFault { no_time, no_title, no_such_time };

/// Reads "12:30-13:15 Lunch with Ana": also "12h30 à 13h", and without an end half an hour. On an event day:
/// a time before its change belongs to the night. An end before the start is on the next day.
[[nodiscard]] tl::expected<OwnEntry, EntryFault> read_entry(std::string_view line, LocalDay event_day,
                                                            const Event& event);

} // namespace estrade

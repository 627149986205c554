// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone.h"

#include <optional>
#include <string_view>

/// What people and programs call time zones, other than the tz database does.
namespace estrade {

/// The zone that an older name of the tz database stands for, since 2024b: "US/Pacific" is
/// "America/Los_Angeles", "CET" is "Europe/Brussels". Empty for what is none. Systems may leave them out.
[[nodiscard]] std::string_view zone_of_older_name(std::string_view name);

/// What Windows calls a zone ("Romance Standard Time"), as the tz database does; empty for what is none.
[[nodiscard]] std::string_view zone_of_windows(std::string_view name);

/// What clocks are said to show: "10:00 CEST", "2 pm ET".
struct ClockName {
    std::string_view written;
    std::string_view zone; ///< whose wall clock it means, summer and winter
};
/// By its letters, all of them capital. Null for what is none.
[[nodiscard]] const ClockName* clock_name(std::string_view letters);

/// The zone that has a name: of the tz database; at the end of a vendor's path
/// ("/freeassociation.sourceforge.net/Europe/Paris"); of Windows; or an offset of whole hours ("UTC+02:00",
/// "GMT-0500"). Nothing for any other.
[[nodiscard]] std::optional<Zone> zone_named(std::string_view name);

/// The same, or what people mean by one: "europe/paris", "Paris", "CEST", "Central European Time", "Pacific
/// Time (US & Canada)", "(UTC+01:00) Amsterdam, Berlin". Nothing for what could be anything.
[[nodiscard]] std::optional<Zone> zone_meant(std::string_view name);

} // namespace estrade

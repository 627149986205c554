// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone.h"

#include <optional>
#include <string>
#include <string_view>

/// ISO 8601 writings: the only form in which times leave or enter the program for other programs.
namespace estrade {

/// A day, if it exists in the calendar and its year is within 1900 to 2999.
[[nodiscard]] std::optional<LocalDay> make_day(int year, int month, int day);

/// "2020-09-30".
[[nodiscard]] std::optional<LocalDay> parse_iso_day(std::string_view text);

/// A date and time as written: with the offset from UTC if one was written.
struct IsoTime {
    LocalTime local;
    std::optional<std::chrono::minutes> offset; ///< east positive; zero for "Z"

    /// The instant, where an offset was written; otherwise `zone` places it.
    [[nodiscard]] Placement place(const Zone& zone) const;
};

/// "2020-09-30T19:12", with optional seconds and milliseconds, then nothing, "Z", "+02:00" or "+0200". A
/// space may stand for the T.
[[nodiscard]] std::optional<IsoTime> parse_iso_time(std::string_view text);

/// "2020-09-30"
[[nodiscard]] std::string iso_day(LocalDay day);
/// "19:12", or "19:12:30" where there are seconds
[[nodiscard]] std::string iso_clock(LocalTime local);
/// "2020-09-30T17:12:00Z"; milliseconds are written only where there are some.
[[nodiscard]] std::string iso_utc(Instant instant);
/// "2020-09-30T19:12:00+02:00"
[[nodiscard]] std::string iso_with_offset(Instant instant, const Zone& zone);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/zone.h"

#include <optional>
#include <string>
#include <string_view>

/// Times as people write them in Estrade's own YAML.
namespace estrade::yaml {

/// A time of day: "19:10", "19h10", "19h", "19:10:30", "19:10:30.250"; "24:00" is the day's end. Nothing
/// where there is no such time. The result is the time since the day's midnight, in [0, 24 h].
[[nodiscard]] std::optional<Duration> parse_clock(std::string_view text);
/// The shortest of those writings that is exact: "19:10".
[[nodiscard]] std::string clock_text(Duration since_midnight);

/// A length of time: "15" (minutes), "15m", "15 min", "1h30", "1h30m", "45s", "1h2m3s4ms". At most a hundred
/// years.
[[nodiscard]] std::optional<Duration> parse_duration(std::string_view text);
/// The shortest of those writings that is exact and names its units: "1h30m". `duration` is zero or more.
[[nodiscard]] std::string duration_text(Duration duration);

/// "19:10-19:25", with a hyphen or a dash: what stands on both sides, without blanks. Nothing where there is
/// no dash; a date's hyphens are none.
struct Range {
    std::string_view start;
    std::string_view end;
};
[[nodiscard]] std::optional<Range> split_range(std::string_view text);

/// Where a time of day of an event day stands: before the change hour it is in the night that follows.
[[nodiscard]] Placement place_clock(const Zone& zone, std::chrono::minutes day_change, LocalDay day,
                                    Duration clock);

/// The first instant not before `start` at which clocks show `clock`, and how sure that is.
struct ClockEnd {
    LocalKind kind;
    Instant instant;
};
[[nodiscard]] ClockEnd end_at_clock(const Zone& zone, Instant start, Duration clock);

/// An exact writing of an instant that is read back without a word: local time where it is unique
/// ("2020-09-30T19:10"), otherwise with its offset, or in UTC.
[[nodiscard]] std::string instant_text(Instant instant, const Zone& zone);

} // namespace estrade::yaml

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/days.h"
#include "core/formats/schedule/agenda_maker.h"
#include "core/time/zone_names.h"

namespace estrade::csv {

/// What a cell tells of time; what it does not tell is empty.
struct CellTime {
    std::optional<LocalDay> day;
    std::optional<Duration> clock;     ///< after midnight
    std::optional<Duration> end_clock; ///< likewise; of "10:00 - 10:30"
    std::optional<LocalDay> end_day;   ///< where that tells one: "… → 19 September 2020 1:00"
    std::optional<std::chrono::minutes> offset;
    const ClockName* zone = nullptr; ///< of "10:00 CEST"
    bool year_told = true;
    bool epoch = false; ///< it was told as `time_of_epoch` reads it
};

/// "10:00", "9h30", "2 pm", "10:00-10:30", "2020-09-30T19:00:00+02:00", "30/09/2020 19:00", "2020-9-30 9:00
/// +0200", "10:00 CEST", "Friday 18 September". Nothing for what is no time as a whole.
[[nodiscard]] std::optional<CellTime> time_of(std::string_view text, DayOrder order, int year);

/// Seconds since 1970, or milliseconds where there are more than ten digits: an instant, in no zone.
[[nodiscard]] CellTime time_of_epoch(std::string_view digits);

/// The same of a cell below a head that says that it tells a time, where "0930", "9-10" and what
/// `clock_in_words` reads are some too.
[[nodiscard]] std::optional<CellTime> time_in_column(std::string_view text, DayOrder order, int year);

/// Has an event begin at `at`, by the offset or zone that its cell tells, which is the agenda's where that
/// has none yet.
void place(schedule::ListedEvent& event, schedule::AgendaMaker& maker, LocalTime at, const CellTime& told);

/// Tells that a day cannot be read.
void tell_no_day(schedule::Report& report, std::size_t offset, std::string_view text);

} // namespace estrade::csv

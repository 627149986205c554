// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/ics.h"
#include "core/time/iso.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <string>

/// What the tests of iCalendar are written with.
namespace estrade::test {

/// Lines of a file, each "\r\n" by "|".
[[nodiscard]] inline std::string lines(std::string text) {
    std::string result;
    for (const char c : text)
        result += c == '|' ? "\r\n" : std::string(1, c);
    return result;
}

/// A calendar around some lines of its own and of its events.
[[nodiscard]] inline std::string calendar_of(const std::string& inside) {
    return lines("BEGIN:VCALENDAR|VERSION:2.0|PRODID:-//Test//EN|" + inside + "END:VCALENDAR|");
}

/// An event of an hour, with more lines.
[[nodiscard]] inline std::string event_of(const std::string& more,
                                          const std::string& start = "DTSTART:20220903T100000Z|") {
    return "BEGIN:VEVENT|UID:1@test|SUMMARY:Talk|" + start + "DURATION:PT1H|" + more + "END:VEVENT|";
}

[[nodiscard]] inline Reading read_calendar(const std::string& bytes, ReadOptions options = plain_options()) {
    const Source source = source_of(bytes, "calendar.ics");
    REQUIRE(recognises_ics(source));
    ReadResult result = read_ics(source, options);
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

} // namespace estrade::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/spreadsheet/number_format.h"
#include "tests/support/catch.h"

using namespace estrade::spreadsheet;

namespace {

/// "day", "time", "day time", "time elapsed" or nothing.
std::string told_by(const NumberFormat& format) {
    return std::string(format.day ? "day " : "") + (format.time ? "time " : "") +
           (format.elapsed ? "elapsed " : "");
}

} // namespace

TEST_CASE("formats that all workbooks know are days, times or numbers") {
    CHECK(told_by(built_in_format(0)).empty());
    CHECK(told_by(built_in_format(2)).empty());
    CHECK(told_by(built_in_format(14)) == "day ");
    CHECK(told_by(built_in_format(20)) == "time ");
    CHECK(told_by(built_in_format(22)) == "day time ");
    CHECK(told_by(built_in_format(46)) == "time elapsed ");
    CHECK(told_by(built_in_format(49)).empty());
}

TEST_CASE("a format's code tells whether it shows a day or a time") {
    CHECK(told_by(format_of("yyyy-mm-dd")) == "day ");
    CHECK(told_by(format_of("[$-F800]dddd, mmmm dd, yyyy")) == "day ");
    CHECK(told_by(format_of("mmmm")) == "day ");
    CHECK(told_by(format_of("hh:mm")) == "time ");
    CHECK(told_by(format_of("[$-409]h:mm AM/PM;@")) == "time ");
    CHECK(told_by(format_of("mm:ss")) == "time ");
    CHECK(told_by(format_of("dd/mm/yyyy hh:mm")) == "day time ");
    CHECK(told_by(format_of("[h]:mm")) == "time elapsed ");
    for (const char* code : {"General", "0.00", "0\" days\"", "#,##0\\d", "@", "[Red]0", "0_d"}) {
        INFO(code);
        CHECK(told_by(format_of(code)).empty());
    }
}

TEST_CASE("numbers are written as what their format tells") {
    const NumberFormat day{true, false, false};
    const NumberFormat time{false, true, false};
    const NumberFormat both{true, true, false};
    CHECK(shown("44807", day, false) == "2022-09-03");
    CHECK(shown("0.39583333333333331", time, false) == "09:30");
    CHECK(shown("0.5000115740740741", time, false) == "12:00:01");
    CHECK(shown("44807.395833333336", both, false) == "2022-09-03 09:30");
    CHECK(shown("44807", both, false) == "2022-09-03 00:00");
    CHECK(shown("1.0625", {false, true, true}, false) == "25:30");
    CHECK(shown("43345", day, true) == "2022-09-03");
}

TEST_CASE("what a format hides is told all the same") {
    CHECK(shown("44807.395833333336", {true, false, false}, false) == "2022-09-03 09:30");
    CHECK(shown("44807.395833333336", {false, true, false}, false) == "2022-09-03 09:30");
}

TEST_CASE("a number that is no day stays as it is") {
    const NumberFormat day{true, false, false};
    for (const char* text : {"-1", "1e300", "nan", "", "30 min", "9999999"})
        CHECK(shown(text, day, false) == text);
    CHECK(shown("30", {}, false) == "30");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/twelve_hours.h"

#include "core/time/iso.h"

namespace estrade::csv {
namespace {

using std::chrono::hours;

/// "09:30"
bool begins_with_zero(std::string_view text) {
    return text.starts_with('0');
}

/// Whether a start must be after noon, as it follows `last` in its day. Those who write "01:30" may mean 24
/// hours: theirs must be early, and follow one of noon.
bool must_be_afternoon(std::string_view text, Duration start, Duration last) {
    if (begins_with_zero(text))
        return start >= hours{1} && start < hours{6} && last >= hours{11};
    return start < last && start >= hours{1} && start < hours{8};
}

/// Whether the first one of a day is after noon, where clocks show twelve hours.
bool begins_afternoon(std::string_view text, Duration start) {
    return start >= hours{1} && start < hours{begins_with_zero(text) ? 6 : 7};
}

} // namespace

void TwelveHours::learn_half(std::string_view text, const CellTime& time) {
    tells_half_ = tells_half_ || time.day || time.clock < hours{1} || time.clock >= hours{13} ||
                  time.end_clock >= hours{13} || text.find_first_of("mM") != std::string_view::npos;
}

void TwelveHours::learn_zero(std::string_view text, Duration clock) {
    zeros_ = zeros_ || begins_with_zero(text);
    bare_ = bare_ || (clock < hours{10} && !begins_with_zero(text));
}

bool TwelveHours::settle() {
    settled_ = goes_back_ && !tells_half_ && !(zeros_ && bare_);
    return settled_;
}

Duration TwelveHours::start(std::string_view text, Duration clock, std::optional<Duration>& last) {
    const bool back = last && must_be_afternoon(text, clock, *last);
    const bool first = settled_ && !last && begins_afternoon(text, clock);
    goes_back_ = goes_back_ || back;
    last = clock + (back || first ? hours{12} : hours{0});
    return *last;
}

std::string TwelveHours::written(Duration start) {
    return iso_clock(LocalTime{start % hours{24}});
}

std::string TwelveHours::written_end(Duration start, Duration end) {
    return written(end < start ? end + hours{12} : end);
}

} // namespace estrade::csv

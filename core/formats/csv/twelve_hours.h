// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/times.h"

namespace estrade::csv {

/// Clocks that show twelve hours and do not say which half of the day they mean: "9:00, 12:00, 1:30" or
/// "09:00, 12:00, 01:30". All of a file are shown first, and put right then, if they are such.
class TwelveHours {
public:
    /// Whether a clock can only be of 24 hours, or names a half.
    void learn_half(std::string_view text, const CellTime& time);
    /// Whether one before ten is told with a zero before it. Of those who write both ways, one means 24
    /// hours.
    void learn_zero(std::string_view text, Duration clock);
    [[nodiscard]] bool tells_half() const { return tells_half_; }

    /// Whether one of those shown must be after noon, and none speaks against it: from now on they are put
    /// right.
    [[nodiscard]] bool settle();
    [[nodiscard]] bool settled() const { return settled_; }

    /// A start as it is meant, after `last`, that of the one before it in its day, which it then is.
    [[nodiscard]] Duration start(std::string_view text, Duration clock, std::optional<Duration>& last);
    /// How it and its end are written then.
    [[nodiscard]] static std::string written(Duration start);
    [[nodiscard]] static std::string written_end(Duration start, Duration end);

private:
    bool settled_ = false;
    bool goes_back_ = false;
    bool tells_half_ = false;
    bool zeros_ = false; ///< "09:00"
    bool bare_ = false;  ///< "9:00"
};

} // namespace estrade::csv

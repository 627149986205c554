// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace estrade::csv {

/// Lengths that are numbers alone are minutes, or seconds where all of them are whole minutes then, and hours
/// of nonsense else: "1800", "3600".
class LengthUnit {
public:
    void learn(std::string_view text);
    [[nodiscard]] bool is_settled() const { return minutes_; } ///< whatever else comes
    [[nodiscard]] bool is_second() const;

private:
    bool minutes_ = false;
    std::size_t count_ = 0;
    int longest_ = 0;
};

/// A length in seconds as one in minutes.
[[nodiscard]] std::string minutes_of_seconds(std::string_view text);

} // namespace estrade::csv

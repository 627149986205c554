// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text.h"

#include <string_view>
#include <vector>

namespace estrade::csv {

/// The first of a text, those in brackets passed over if wanted; empty and at its end if there is none.
[[nodiscard]] std::string_view
find_separator(std::string_view text, const std::vector<std::string_view>& separators, bool pass_brackets);

/// Calls `take` with each part, trimmed, that is not blank.
template <class Take>
void each_part(std::string_view text, const std::vector<std::string_view>& separators, bool pass_brackets,
               Take take) {
    while (true) {
        const std::string_view separator = find_separator(text, separators, pass_brackets);
        const auto end = static_cast<std::size_t>(separator.data() - text.data());
        if (const std::string_view part = text::trim(text.substr(0, end)); !part.empty())
            take(part);
        if (separator.empty())
            return;
        text.remove_prefix(end + separator.size());
    }
}

} // namespace estrade::csv

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrase.h"

#include <optional>
#include <string_view>

namespace estrade::csv {

/// Why a table holds no schedule.
struct Refusal {
    std::size_t line = 0; ///< that of its heads, from 1
    Phrase what;
    Phrase hint;
};

/// Of a text in rows and columns that `table_of` takes for no schedule: what it lacks. Nothing for what is
/// no table.
[[nodiscard]] std::optional<Refusal> refusal_of(std::string_view bytes);

} // namespace estrade::csv

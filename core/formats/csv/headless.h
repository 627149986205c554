// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/rows.h"

#include <vector>

namespace estrade::csv {

/// Puts heads above rows that have none, where these say by themselves what they are: a day, a clock, and
/// texts ("2020-09-30,19:00,Welcome,Ada King"). False where they do not.
[[nodiscard]] bool put_heads(std::vector<Row>& rows);

} // namespace estrade::csv

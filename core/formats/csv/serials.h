// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/rows.h"

/// Days and times as spreadsheets count them, in days since 1899-12-30: "45123" is 2023-07-16, "0.5625" is
/// 13:30 or a length of 13:30, "45123.5625" both.
namespace estrade::csv {

/// Writes those of a column as people do, where its numbers can be nothing else; false where there are none.
bool spell_serials(std::vector<Row>& rows, std::size_t column);

} // namespace estrade::csv

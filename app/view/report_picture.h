// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rundown/report.h"

namespace estrade {

/// Draws planned against actual, a lane each, to a PNG that can be posted. Returns whether it could be
/// written; if not, says why on standard error.
[[nodiscard]] bool draw_report(const std::string& event, const std::vector<ReportRow>& rows, const Zone& zone,
                               const std::string& file);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// Workbooks of spreadsheet programs: Excel's .xlsx (Office Open XML, ECMA-376 part 1) and OpenDocument's
/// .ods (ODF 1.3 part 3). Each sheet that is a table as csv.h has them is read, and a diagnostic's line is
/// the row it stands in.
///
/// Several such sheets are one agenda: the name of each tells its day ("Saturday", "3 September"), else, of a
/// list, the track of what tells none. A sheet four fifths of whose titles another one has tells the same
/// again, unless both are named after days, and is left out; so are hidden sheets and those that are no such
/// table, as of speakers. Each is told.
[[nodiscard]] bool recognises_spreadsheet(const Source& source);
[[nodiscard]] ReadResult read_spreadsheet(const Source& source, const ReadOptions& options);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// schedule.xml, as Pentabarf began it and frab, pretalx, wafer, FOSDEM's tools and hands write it. Source of
/// the format: the schema of the public project voc/schedule (validator/xsd), and the files of conferences
/// since 2007, which keep to less of it: entries for events, speakers for persons or one person with all
/// names, "0930" for a start, a status or state ("canceled", "unconfirmed") beside them. Bounds: those of the
/// source; elements may nest 200 deep. Truncated XML gives what was read up to there, with an error.
[[nodiscard]] bool recognises_frab_xml(const Source& source);
[[nodiscard]] ReadResult read_frab_xml(const Source& source, const ReadOptions& options);

} // namespace estrade

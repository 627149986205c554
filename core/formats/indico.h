// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// What Indico's HTTP export API gives of an event as JSON
/// (docs.getindico.io/en/stable/http-api/exporters/event): /export/event/ID.json with detail=contributions,
/// subcontributions or sessions, and /export/timetable/ID.json.
///
/// Contributions are sessions, their speakers people, else their authors. Indico's sessions, which hold
/// contributions, are tracks; a contribution's type tells its kind. Subcontributions are told in the text of
/// the one that holds them: they have no time of their own. An event alone (detail=events), which lists none,
/// is one session.
[[nodiscard]] bool recognises_indico(const Source& source);
[[nodiscard]] ReadResult read_indico(const Source& source, const ReadOptions& options);

} // namespace estrade

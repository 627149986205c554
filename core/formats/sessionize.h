// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// What Sessionize's API gives: view/All, view/GridSmart and view/Sessions (of view/Speakers it is told that
/// it lists no session). Source of the format: Sessionize's API documentation (sessionize.com/playbook/api),
/// and the files of conferences that keep a copy of them.
///
/// - It has no name for the event, and times without a zone: --timezone tells it.
/// - Categories are an event's own. What their titles name (track, level, language, format) is taken; others
///   are told and left out, as are answers to questions that are no address. An address is a link, a
///   recording or slides, as the question says.
/// - A plenum session is for all rooms: listed in several, it stays one; listed in none, it is shown in the
/// first.
/// - Service sessions (breaks, registration) are of the kind that their title names.
/// Bounds: those of the source and of `schedule::parse_json`.
[[nodiscard]] bool recognises_sessionize(const Source& source);
[[nodiscard]] ReadResult read_sessionize(const Source& source, const ReadOptions& options);

} // namespace estrade

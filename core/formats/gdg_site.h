// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// What sites of developer festivals made with the templates Hoverboard (github.com/gdg-x/hoverboard) and
/// Zeppelin (github.com/gdg-x/zeppelin) publish: a schedule of days, whose time slots hold the sessions of
/// each track by their ids, and sessions and speakers told apart. Source of the format: the documentation and
/// data of both templates, and of sites made with them.
///
/// It is read from the site's folder, or its folder of data, where they are three files (YAML or JSON) beside
/// each other; or from the one file of Hoverboard's Firebase (docs/default-firebase-data.json). Of several
/// schedules in a folder the one nearest to its top is taken, and the others are told.
///
/// - A track is a room: the place at which the session stands among those of its slot tells it, unless the
///   session tells its own. One session for a slot of several tracks is for all, and is shown in the first.
/// - Sessions that share a cell follow each other, with equal parts of the slot; `extend` counts the
///   slots that one lasts.
/// - A session that several slots refer to is one session in several slots.
/// - Times are told without a zone, and often on a clock of twelve hours: what would go back is taken for the
///   afternoon.
/// - A session's first tag is its track.
/// - Sessions that stand in no slot are told, as is what refers to a session or speaker that is not there.
[[nodiscard]] bool recognises_gdg_site(const Source& source);
[[nodiscard]] ReadResult read_gdg_site(const Source& source, const ReadOptions& options);

} // namespace estrade

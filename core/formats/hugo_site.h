// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// The folder of a conference site made with Hugo and the theme devfest-theme-hugo
/// (github.com/GDGToulouse/devfest-theme-hugo): settings, data/schedule.yml, slots.yml, rooms.yml,
/// categories.yml and info.yml, content/sessions, speakers and partners. The folder may also be one that
/// holds exactly one such site.
///
/// Times are local, durations whole minutes; the zone is the `timeZone` of the settings, else --timezone,
/// else that of the country in info.yml, else the machine's. A day and its slots are as written; a slot
/// before 05:00 of a day that begins later is after that day's midnight. Talks and speakers without a page
/// are kept under their key, with a warning; drafts, slots without a talk and sessions without a slot are
/// left out and told.
[[nodiscard]] bool recognises_hugo_site(const Source& source);
[[nodiscard]] ReadResult read_hugo_site(const Source& source, const ReadOptions& options);

} // namespace estrade

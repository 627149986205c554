// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// The folder of a site made with Jekyll, or with another generator that keeps a schedule among its data, or
/// the folder of these data: the schedule (_data/program.yml, data/schedule.yaml, schedule.yml and the like),
/// read as site_data.h says; what it names by titles, files or ids, which is told by the documents of
/// collections
/// (_talks, _speakers, content/sessions) and by the data files beside it (talks.yml, speakers.yml, rooms.yml,
/// speakers/ada.yml); and the title, time zone and address that _config.yml tells. Talks that it does not
/// name are told. Of several schedules, the one nearest to the top, then the last by name, is read, and the
/// others are told. What a planning tool exports is read as such.
[[nodiscard]] bool recognises_jekyll_site(const Source& source);
[[nodiscard]] ReadResult read_jekyll_site(const Source& source, const ReadOptions& options);

} // namespace estrade

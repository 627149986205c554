// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// The folder of a Jekyll site: the schedule among its data (_data/program.yml, schedule.yml and the like),
/// read as site_data.h says, and the documents that it names by their titles or files: of talks (_talks,
/// _sessions), which tell what it leaves open, and of people (_speakers). Talks that it does not name are
/// told. Of several schedules, the one nearest to the top, then the last by name, is read.
[[nodiscard]] bool recognises_jekyll_site(const Source& source);
[[nodiscard]] ReadResult read_jekyll_site(const Source& source, const ReadOptions& options);

} // namespace estrade

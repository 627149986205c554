// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// Whether a file says that it is Estrade's own YAML: a line begins with `estrade:`, or two with `event:` and
/// `agenda:`.
[[nodiscard]] bool recognises_yaml(const Source& source);

/// Reads Estrade's own YAML, which data/FORMAT.md documents.
[[nodiscard]] ReadResult read_yaml(const Source& source, const ReadOptions& options);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/report.h"

#include <string>

namespace estrade::schedule {

/// The bytes of a source as valid UTF-8, without a byte order mark: bytes that are not are taken for
/// Windows-1252, and the first is told.
[[nodiscard]] std::string valid_utf8(const Source& source, Report& report);

} // namespace estrade::schedule

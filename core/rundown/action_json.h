// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rundown/action.h"

#include <tl/expected.hpp>

/// The changes of an action as JSON, the form in which they are kept and exchanged:
/// [{"do":"adjust","slot":"pause","by_ms":120000}]. Empty members are left out; durations are milliseconds.
namespace estrade {

[[nodiscard]] std::string to_json(const std::vector<Change>& changes);

/// Error: a sentence that says what is not understood. Unknown members are ignored.
[[nodiscard]] tl::expected<std::vector<Change>, std::string> changes_from_json(std::string_view json);

} // namespace estrade

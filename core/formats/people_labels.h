// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <optional>
#include <string_view>

namespace estrade {

/// Whom a line names behind a label, which is given folded: "speakers", "presente par", "moderatorin".
/// Nothing for labels that may tell something else, as "name" and "author" do, nor for "host": meetups call
/// so the company whose rooms they use.
[[nodiscard]] std::optional<Role> role_of_label(std::string_view folded);

} // namespace estrade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <string>

namespace estrade {

/// Writes Estrade's own YAML, which data/FORMAT.md documents: short, stable, and read back to the same model
/// where slots and sessions are in the order of sort_slots, ids are unique and years are 1900 to 2999.
[[nodiscard]] std::string write_yaml(const Agenda& agenda);

} // namespace estrade
